import { isOn, toInteger, toPoints, type WordAttribute, type WordHandlers } from "./docx-names.ts";

/** How a paragraph is set, as far as it matters for reading; a member is absent where nothing is said. */
export interface ParagraphFormat {
  /** Indentation of the paragraph, in points. */
  readonly left?: number;
  /** What the first line is indented further, in points; negative where it hangs. */
  readonly first?: number;
  /** List it belongs to; `"0"` takes it out of its style's list. */
  readonly list?: string;
  /** Level in the list, from 0. */
  readonly level?: number;
}

/** How a run of characters is set. */
export interface RunFormat {
  /** Height of the type in points. */
  readonly size?: number;
  readonly isHidden?: boolean;
}

/** A style with what it takes over from others. */
export interface WordStyle extends ParagraphFormat, RunFormat {
  /** Style that brought the list in: a level of the list may name it. */
  readonly listStyle?: string;
}

/** Writable twin of a format, while its elements come in. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Takes a property of a paragraph; tells whether the element was one. */
export function readParagraphProperty(
  draft: Draft<ParagraphFormat>,
  tag: string,
  attribute: WordAttribute,
): boolean {
  if (tag === "ind") {
    const left = toPoints(attribute("left") ?? attribute("start"));
    const hanging = toPoints(attribute("hanging"));
    const first = hanging === undefined ? toPoints(attribute("firstLine")) : -hanging;
    if (left !== undefined) draft.left = left;
    if (first !== undefined) draft.first = first;
    return true;
  }
  if (tag === "numId") {
    draft.list = attribute("val") ?? "0";
    return true;
  }
  if (tag === "ilvl") {
    const level = toInteger(attribute("val"));
    if (level !== undefined) draft.level = level;
    return true;
  }
  return false;
}

/** Takes a property of a run. */
export function readRunProperty(draft: Draft<RunFormat>, tag: string, attribute: WordAttribute): void {
  if (tag === "vanish") draft.isHidden = isOn(attribute);
  if (tag === "sz") {
    const half = toInteger(attribute("val"));
    if (half !== undefined) draft.size = half / 2;
  }
}

interface OwnStyle extends ParagraphFormat, RunFormat {
  readonly basedOn?: string;
}

/** Styles of a document, each with what it is based on taken in. */
export interface WordStyles {
  readonly styleOf: (id: string | undefined) => WordStyle;
  /** Size of type where no style gives one. */
  readonly defaultSize: number;
}

/** Word's own size where a document gives none. */
const DEFAULT_SIZE = 10;

/** Collects the styles of a document from its part `styles.xml`. */
export function createStyleReader(): { handlers: WordHandlers; styles: WordStyles } {
  const own = new Map<string, OwnStyle>();
  const resolved = new Map<string, WordStyle>();
  const path: string[] = [];
  let style: Draft<OwnStyle> | undefined;
  let defaultParagraph: string | undefined;
  const defaults: Draft<RunFormat> = {};

  const resolve = (id: string): WordStyle => {
    const chain = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !chain.has(at) && !resolved.has(at) && own.has(at)) {
      chain.add(at);
      at = own.get(at)?.basedOn;
    }
    // A style based on itself, over however many others, takes nothing over.
    let whole: WordStyle = at === undefined || chain.has(at) ? {} : (resolved.get(at) ?? {});
    for (const style of [...chain].reverse()) {
      const { basedOn: _, ...format } = own.get(style) ?? {};
      whole = { ...whole, ...format, ...(format.list === undefined ? {} : { listStyle: style }) };
      resolved.set(style, whole);
    }
    return whole;
  };
  const handlers: WordHandlers = {
    open: (tag, attribute) => {
      path.push(tag);
      if (path.some((step) => step.endsWith("PrChange"))) return;
      if (tag === "style") {
        style = {};
        const id = attribute("styleId") ?? "";
        own.set(id, style);
        if (attribute("type") === "paragraph" && ["1", "true", "on"].includes(attribute("default") ?? ""))
          defaultParagraph = id;
      } else if (path.includes("docDefaults")) {
        readRunProperty(defaults, tag, attribute);
      } else if (style !== undefined && !path.includes("tblStylePr")) {
        if (tag === "basedOn") style.basedOn = attribute("val") ?? "";
        else if (!readParagraphProperty(style, tag, attribute)) readRunProperty(style, tag, attribute);
      }
    },
    close: (tag) => {
      path.pop();
      if (tag === "style") style = undefined;
    },
  };
  return {
    handlers,
    styles: {
      styleOf: (id) => {
        const wanted = id ?? defaultParagraph;
        return wanted === undefined ? {} : resolve(wanted);
      },
      get defaultSize() {
        return defaults.size ?? DEFAULT_SIZE;
      },
    },
  };
}
