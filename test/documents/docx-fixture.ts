import { strToU8, zipSync } from "fflate";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a Word file, each the inside of its root element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: readonly string[];
  /** Written before the root element of the body. */
  readonly prolog?: string;
  /** Further files of the container. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Prefix of Word's elements in the body; default `w`. */
  readonly prefix?: string;
}

function part(root: string, inside: string, prolog = "", prefix = "w"): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${prolog}<${prefix}:${root} xmlns:${prefix}="${NAMESPACE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</${prefix}:${root}>`,
  );
}

/** A Word file made of its parts. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const {
    body,
    styles,
    numbering,
    footnotes,
    endnotes,
    headers = [],
    prolog,
    files = {},
    prefix = "w",
  } = parts;
  const relations: string[] = [];
  const entries: Record<string, Uint8Array> = {};
  const add = (type: string, file: string, content: Uint8Array): void => {
    entries[`word/${file}`] = content;
    relations.push(`<Relationship Id="r${relations.length}" Type="${TYPES}/${type}" Target="${file}"/>`);
  };
  if (styles !== undefined) add("styles", "styles.xml", part("styles", styles));
  if (numbering !== undefined) add("numbering", "numbering.xml", part("numbering", numbering));
  if (footnotes !== undefined) add("footnotes", "footnotes.xml", part("footnotes", footnotes));
  if (endnotes !== undefined) add("endnotes", "endnotes.xml", part("endnotes", endnotes));
  for (const [index, header] of headers.entries())
    add("header", `header${index + 1}.xml`, part("hdr", header));
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="a" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": part("document", `<${prefix}:body>${body}</${prefix}:body>`, prolog, prefix),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="${RELATIONS}">${relations.join("")}</Relationships>`,
    ),
    ...entries,
    ...files,
  });
}

/** A run of text, with what stands in its properties. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs or plain text, with what stands in its properties. */
export function paragraph(content: string, properties = ""): string {
  const inside = content === "" || content.startsWith("<") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** The list a paragraph belongs to. */
export function inList(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A level of a list. */
export function level(at: number, pattern: string, more = "", format = "decimal", start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
}

/** A table of rows of cells; a cell is the XML inside it, or plain text. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string =>
    `<w:tc>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
