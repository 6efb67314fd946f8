import { SaxesParser } from "saxes";

/** An element of a picture. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Own text, without that of children. */
  text: string;
  readonly children: SvgElement[];
}

/** The picture as a tree; throws where it is not well-formed. */
export function parseSvg(svg: string): SvgElement {
  const root: SvgElement = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.write(svg).close();
  const [first] = root.children;
  if (first === undefined || root.children.length !== 1) throw new Error("not one element");
  return first;
}

/** Every element, outermost first. */
export function listElements(element: SvgElement): readonly SvgElement[] {
  return [element, ...element.children.flatMap(listElements)];
}

/** What a pointer shows on an element. */
export function titleOf(element: SvgElement): string | undefined {
  return element.children.find(({ name }) => name === "title")?.text;
}

/** Texts that are shown. */
export function listTexts(svg: string): readonly string[] {
  return listElements(parseSvg(svg))
    .filter(({ name }) => name === "text")
    .map(({ text }) => text);
}

/** Boxes by their titles. */
export function boxOf(
  svg: string,
  title: string | RegExp,
): { x: number; y: number; width: number; height: number } {
  const box = listElements(parseSvg(svg)).find((element) => {
    const own = titleOf(element);
    return (
      element.name === "rect" &&
      own !== undefined &&
      (typeof title === "string" ? own === title : title.test(own))
    );
  });
  if (box === undefined) throw new Error(`no box ${title}`);
  const read = (name: string) => Number(box.attributes[name]);
  return { x: read("x"), y: read("y"), width: read("width"), height: read("height") };
}

/** Where a text stands. */
export function placeOf(svg: string, text: string): readonly [x: number, y: number] {
  const found = listElements(parseSvg(svg)).find(
    (element) => element.name === "text" && element.text === text,
  );
  const numbers = /^translate\((-?[\d.]+),(-?[\d.]+)\)/u.exec(found?.attributes["transform"] ?? "");
  if (numbers === null) throw new Error(`no text ${text}`);
  return [Number(numbers[1]), Number(numbers[2])];
}

/** What is wrong with a picture by the rules all of them follow; empty where nothing is. */
export function findFaults(svg: string): readonly string[] {
  const root = parseSvg(svg);
  const { id = "" } = root.attributes;
  const elements = listElements(root);
  const faults: string[] = [];
  if (root.name !== "svg" || root.attributes["role"] !== "img" || id === "") faults.push("no picture");
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  if (new Set(ids).size !== ids.length) faults.push("an id twice");
  for (const one of ids) if (one !== id && !one.startsWith(`${id}-`)) faults.push(`id ${one}`);
  for (const label of (root.attributes["aria-labelledby"] ?? "").split(" ")) {
    if (!ids.includes(label)) faults.push(`label ${label}`);
  }
  for (const { name, attributes, text } of elements) {
    if (!ALLOWED.has(name)) faults.push(`element ${name}`);
    for (const [key, value] of Object.entries(attributes)) {
      if (/NaN|undefined|null|Infinity/u.test(value)) faults.push(`${name} ${key}=${value}`);
      if (/^on|href|^style$/u.test(key)) faults.push(`attribute ${key}`);
      if (value.includes("url(") && !value.startsWith(`url(#${id}-`)) faults.push(`reference ${value}`);
      if (key === "font-size" && !(Number(value) >= 11)) faults.push(`font size ${value}`);
      if ((key === "width" || key === "height") && !(Number(value) >= 0)) faults.push(`${key} ${value}`);
    }
    if (name === "style") {
      const rules = text.replace(/@media [^{]+\{(.*?\})\}/gu, "$1").split("}");
      for (const rule of rules) if (rule !== "" && !rule.startsWith(`#${id}`)) faults.push(`rule ${rule}`);
      if (/url\(|@import/u.test(text)) faults.push("style loads");
    }
  }
  return faults;
}

const ALLOWED = new Set([
  "svg",
  "title",
  "desc",
  "style",
  "defs",
  "pattern",
  "rect",
  "path",
  "circle",
  "g",
  "text",
]);
