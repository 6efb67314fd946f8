import { UprError } from "../errors.ts";
import { checkLimit, createStopCheck, type ReadOptions } from "./limits.ts";
import { detectOfficeFormat } from "./office-format.ts";
import type { SourceLine, SourceText } from "./source-text.ts";

/** Width of a letter in points where the file's own type is not known. */
const LETTER = 5;

/** Words that stand without anything but page numbers at the head and foot of pages. */
const PAGE_NUMBER = /^(?:page )?\d{1,4}(?: of \d{1,4})?$/iu;

function clean(text: string): string {
  return text.replace(/\s+/gu, " ").trim().normalize("NFC");
}

/**
 * Writes the container anew: its chains of sectors are then whole and end, where those of a damaged or hostile file
 * may run in circles, which the reader of Word would follow for ever.
 */
async function rebuildContainer(bytes: Uint8Array): Promise<Uint8Array> {
  const { CFB } = await import("@e965/xlsx");
  const container = CFB.read(bytes, { type: "buffer" });
  return new Uint8Array(CFB.write(container, { type: "buffer" }));
}

/**
 * The text of an old binary Word file (DOC, before 2007): one line for each paragraph. Cells of a table follow one
 * another on the line of their row; pages and automatic numbers are not known, so that every line is of page 1.
 *
 * @param data - Bytes of the file; not changed.
 * @throws `UprError` `UNSUPPORTED_FORMAT` if it is no such file, or in a browser bundle without `word-extractor`, `ENCRYPTED_DOCUMENT`, `DAMAGED_DOCUMENT`,
 * `NO_TEXT`, `LIMIT_EXCEEDED`, `ABORTED`.
 *
 * @example A web page under the name of a Word file
 * ```ts
 * import { readDocText } from "uprkit/read";
 *
 * const bytes = new TextEncoder().encode("<html><p>More lamps</p></html>");
 * await readDocText(bytes, { name: "questions.doc" }); // => throws UNSUPPORTED_FORMAT
 * ```
 *
 * @category Documents
 */
export async function readDocText(data: Uint8Array, options: ReadOptions = {}): Promise<SourceText> {
  const { name = "input", limits = {}, onProgress } = options;
  checkLimit(name, "maxBytes", data.length, limits);
  const check = createStopCheck(name, options);
  check();
  const format = await detectOfficeFormat(data, options);
  if (format === "encrypted")
    throw new UprError(
      "ENCRYPTED_DOCUMENT",
      `Cannot read "${name}": it is encrypted, expected a file without password`,
    );
  if (format !== "doc")
    throw new UprError("UNSUPPORTED_FORMAT", `Cannot read "${name}": it is no binary Word file (DOC)`);
  const { default: WordExtractor } = await import("word-extractor");
  // Bundlers for browsers leave it out, as the manifest tells them: it needs Node's streams.
  if (WordExtractor === undefined)
    throw new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot read "${name}": old Word files (DOC) need Node, expected DOCX or PDF in a browser`,
    );
  const { Buffer } = await import("node:buffer");
  const plain = { filterUnicode: false };
  let parts: { body: string; headers: string; footnotes: string; endnotes: string };
  try {
    const document = await new WordExtractor().extract(Buffer.from(await rebuildContainer(data)));
    parts = {
      body: document.getBody(plain),
      headers: document.getHeaders({ ...plain, includeFooters: false }),
      footnotes: document.getFootnotes(plain),
      endnotes: document.getEndnotes(plain),
    };
  } catch (cause) {
    throw new UprError("DAMAGED_DOCUMENT", `Cannot read "${name}": its structure is damaged or cut off`, {
      cause,
    });
  }
  check();
  const { body, headers, footnotes, endnotes } = parts;
  checkLimit(
    name,
    "maxCharacters",
    body.length + headers.length + footnotes.length + endnotes.length,
    limits,
  );
  const lines: SourceLine[] = [];
  for (const printed of body.split("\n")) {
    const text = clean(printed);
    if (text === "") continue;
    lines.push({ text, page: 1, left: 0, right: text.length * LETTER, top: lines.length, size: 0 });
  }
  if (lines.length === 0)
    throw new UprError(
      "NO_TEXT",
      `Cannot read "${name}": it holds no text, expected a document with paragraphs`,
    );
  onProgress?.({ done: lines.length, total: lines.length, stage: "paragraphs" });
  const heads = headers.split("\n").map(clean);
  const noteLines = (text: string): string[] =>
    text
      .split("\n")
      .map(clean)
      .filter((line) => line !== "");
  return {
    name,
    format: "doc",
    pageCount: 1,
    lines,
    headers: [...new Set(heads.filter((text) => text !== "" && !PAGE_NUMBER.test(text)))],
    notes: [
      ...noteLines(footnotes).map((text) => ({ kind: "footnote", mark: "", text }) as const),
      ...noteLines(endnotes).map((text) => ({ kind: "endnote", mark: "", text }) as const),
    ],
  };
}
