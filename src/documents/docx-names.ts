import type { XmlAttributes, XmlHandlers } from "./xml.ts";

/** Gives an attribute of the element at hand, by its name without prefix. */
export type WordAttribute = (name: string) => string | undefined;

/**
 * What is called while a part of a Word file is read. Word's own elements come without prefix (`p`, `r`), others
 * with the one they are written with (`mc:Fallback`).
 */
export interface WordHandlers {
  readonly open: (tag: string, attribute: WordAttribute) => void;
  readonly close: (tag: string) => void;
  readonly text?: (text: string) => void;
}

/** The namespace of Word's elements, in the transitional and in the strict form of the standard. */
const NAMESPACES = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

function findPrefix(attributes: XmlAttributes): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (!NAMESPACES.includes(value)) continue;
    if (name === "xmlns") return "";
    if (name.startsWith("xmlns:")) return `${name.slice("xmlns:".length)}:`;
  }
  return "w:";
}

/** Handlers for XML from handlers for Word: the prefix is the one the root element declares. */
export function toXmlHandlers({ open, close, text }: WordHandlers): XmlHandlers {
  let prefix: string | undefined;
  let current: XmlAttributes = {};
  const attribute: WordAttribute = (name) => current[`${prefix || "w:"}${name}`] ?? current[name];
  const strip = (name: string): string =>
    prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return {
    open: (name, attributes) => {
      prefix ??= findPrefix(attributes);
      current = attributes;
      open(strip(name), attribute);
    },
    close: (name) => close(strip(name)),
    ...(text === undefined ? {} : { text }),
  };
}

/** Whether a property that is either on or off is on: it is where nothing else is said. */
export function isOn(attribute: WordAttribute): boolean {
  return !["0", "false", "off"].includes(attribute("val") ?? "");
}

/** A length in points: twentieths of a point, or in the strict form a number with its unit. */
export function toPoints(value: string | undefined): number | undefined {
  const match = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm)?$/u.exec(value ?? "");
  if (match === null) return undefined;
  const [, number = "0", unit] = match;
  const factors: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54 };
  return Number(number) * (unit === undefined ? 1 / 20 : (factors[unit] ?? 1));
}

/** A whole number of an attribute; undefined where it is none. */
export function toInteger(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}
