import type { Diagnostic } from "../diagnostics.ts";
import { UprError } from "../errors.ts";
import { toXmlHandlers, type WordHandlers } from "./docx-names.ts";
import { createListReader } from "./docx-numbering.ts";
import { formatWordNumber } from "./docx-numbers.ts";
import { findWordParts } from "./docx-parts.ts";
import { createStoryReader, type PageCount, type StoryParagraph } from "./docx-story.ts";
import { createStyleReader } from "./docx-styles.ts";
import { checkLimit, createStopCheck, type ReadOptions } from "./limits.ts";
import type { FootnoteMark, SourceGrid, SourceLine, SourceNote, SourceText } from "./source-text.ts";
import { readXml } from "./xml.ts";
import { openZip } from "./zip.ts";

/** Zero-width and control characters, and soft hyphens: nobody sees them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060\ufeff]/gu;

function collapse(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/gu, " ");
}

/** A paragraph as one line of text. */
function toText({ number, text }: StoryParagraph): string {
  return collapse(`${number} ${text}`).trim().normalize("NFC");
}

/** The lines of a paragraph, for the text of a cell: a line break put in by hand stays one. */
function toCellLines({ number, text }: StoryParagraph): string[] {
  return `${number} ${text}`
    .split("\n")
    .map((line) => collapse(line).trim().normalize("NFC"))
    .filter((line) => line !== "");
}

/** What stands in the file, before it is known how pages are counted and what marks notes have. */
interface RawGrid {
  rows: string[][];
  spans: number[][];
  pages: PageCount[];
  firstParagraph: number;
  end: number;
}

type NoteKind = SourceNote["kind"];

/** Counts the calls of notes in the order they stand, which is how Word numbers them. */
function createNoteCounter(formats: ReadonlyMap<NoteKind, string>): {
  markOf: (kind: NoteKind, id: string, mark: string | undefined) => string;
  calls: { kind: NoteKind; id: string; mark: string }[];
} {
  const calls: { kind: NoteKind; id: string; mark: string }[] = [];
  const counts = new Map<NoteKind, number>();
  return {
    calls,
    markOf: (kind, id, own) => {
      const count = (counts.get(kind) ?? 0) + (own === undefined ? 1 : 0);
      counts.set(kind, count);
      const format = formats.get(kind) ?? (kind === "endnote" ? "lowerRoman" : "decimal");
      const mark = own ?? formatWordNumber(count, format);
      calls.push({ kind, id, mark });
      return mark;
    },
  };
}

/**
 * The text of a Word file (DOCX): one line for each paragraph, as a reader of Word sees it.
 *
 * Numbers that Word counts itself (`6.3` before a recommendation) stand in front of their paragraphs. Deleted and
 * hidden text and the codes of fields are left out, inserted text is kept; footnotes, endnotes and headers are kept
 * apart, and tables are given a second time as grids. Documents inserted as a whole and lists that the file lacks are
 * told of in `diagnostics`. Pages are those of Word's last layout where the file records
 * it, else those of breaks put in by hand. No macro, link or embedded file is looked at. About 15 ms for 300
 * recommendations.
 *
 * @param data - Bytes of the file; not changed.
 * @throws `UprError` `UNSUPPORTED_FORMAT` if it is no Word file, `DAMAGED_DOCUMENT`, `NO_TEXT`,
 * `LIMIT_EXCEEDED`, `ABORTED`.
 *
 * @example The paragraphs of a file
 * ```ts
 * import { strToU8, zipSync } from "fflate";
 * import { readDocxText } from "uprkit/read";
 *
 * const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
 * const body = "<w:p><w:r><w:t>Fiji recommended more lamps.</w:t></w:r></w:p>";
 * const xml = `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`;
 * const { lines } = await readDocxText(zipSync({ "word/document.xml": strToU8(xml) }), { name: "list.docx" });
 * lines.map(({ text }) => text); // => ["Fiji recommended more lamps."]
 * ```
 *
 * @category Documents
 */
export async function readDocxText(data: Uint8Array, options: ReadOptions = {}): Promise<SourceText> {
  const { name = "input", limits = {}, onProgress } = options;
  createStopCheck(name, options)();
  const archive = await openZip(data, options);
  const parts = await findWordParts(archive, options);
  const { headers: headerParts, ...otherParts } = parts;
  const wanted = new Set([...headerParts, ...Object.values(otherParts)]);
  const contents = archive.readAll((path) => wanted.has(path));
  const read = async (path: string | undefined, handlers: WordHandlers): Promise<void> => {
    const bytes = path === undefined ? undefined : contents.get(path);
    if (bytes !== undefined) await readXml(bytes, toXmlHandlers(handlers), options);
  };

  const { handlers: styleHandlers, styles } = createStyleReader();
  await read(parts.styles, styleHandlers);
  const { handlers: listHandlers, lists } = createListReader((style) => styles.styleOf(style).list);
  await read(parts.numbering, listHandlers);

  let characters = 0;
  const count = (paragraph: StoryParagraph): void => {
    characters += paragraph.text.length + paragraph.number.length;
    checkLimit(name, "maxCharacters", characters, limits);
  };

  const paragraphs: StoryParagraph[] = [];
  const grids: RawGrid[] = [];
  const formats = new Map<NoteKind, string>();
  let notes: NoteKind | undefined;
  let rows = 0;
  let inserted = 0;
  let listed = 0;
  await read(
    parts.document,
    createStoryReader(styles, lists, {
      paragraph: (paragraph) => {
        count(paragraph);
        paragraphs.push(paragraph);
      },
      tableStart: () =>
        void grids.push({ rows: [], spans: [], pages: [], firstParagraph: paragraphs.length, end: 0 }),
      row: (cells, pages) => {
        rows += 1;
        checkLimit(name, "maxRows", rows, limits);
        const grid = grids.at(-1);
        const texts = cells.map((cell) => cell.paragraphs.flatMap(toCellLines).join("\n"));
        for (const text of texts) checkLimit(name, "maxCellCharacters", text.length, limits);
        grid?.rows.push(texts);
        grid?.spans.push(cells.map(({ span }) => span));
        grid?.pages.push(pages);
      },
      tableEnd: () => {
        const grid = grids.at(-1);
        if (grid !== undefined) grid.end = paragraphs.length;
      },
      element: (tag, attribute) => {
        if (tag === "altChunk" || tag === "subDoc") inserted += 1;
        if (tag === "numId" && attribute("val") !== "0") listed += 1;
        if (tag === "footnotePr") notes = "footnote";
        else if (tag === "endnotePr") notes = "endnote";
        else if (tag === "numFmt" && notes !== undefined) formats.set(notes, attribute("val") ?? "decimal");
        else notes = undefined;
      },
    }),
  );

  // Word records where its pages began; without that, breaks put in by hand are all there is.
  const isRendered = paragraphs.some(({ pages }) => pages.rendered > 0);
  const pageOf = (pages: PageCount): number => 1 + (isRendered ? pages.rendered : pages.explicit);
  const { markOf, calls } = createNoteCounter(formats);
  const lines: SourceLine[] = [];
  /** For each paragraph, how many lines stood before it: paragraphs without text make none. */
  const lineAt: number[] = [];
  let page = 0;
  let top = 0;
  for (const paragraph of paragraphs) {
    lineAt.push(lines.length);
    const text = toText(paragraph);
    const offset = paragraph.number === "" ? 0 : paragraph.number.length + 1;
    const marks: FootnoteMark[] = paragraph.notes.map(({ at, kind, id, mark }) => ({
      at: collapse(
        `${paragraph.number} ${paragraph.text}`.slice(offset === 0 ? 1 : 0, at + Math.max(1, offset)),
      )
        .trim()
        .normalize("NFC").length,
      mark: markOf(kind, id, mark),
    }));
    if (text === "" && marks.length === 0) continue;
    const own = pageOf(paragraph.pages);
    top = own === page ? top + 1 : 0;
    page = own;
    checkLimit(name, "maxPages", page, limits);
    const { left, size } = paragraph;
    const right = left + (text.length * size) / 2;
    const line = { text, page, left, right, top, size };
    lines.push(marks.length === 0 ? line : { ...line, marks });
  }
  lineAt.push(lines.length);
  if (lines.length === 0)
    throw new UprError(
      "NO_TEXT",
      `Cannot read "${name}": it holds no text, expected a document with paragraphs`,
    );

  const tables: SourceGrid[] = grids.map(({ rows: cells, spans, pages, firstParagraph, end }) => {
    const first = lineAt[firstParagraph] ?? lines.length;
    const lineCount = (lineAt[end] ?? lines.length) - first;
    return { rows: cells, spans, pages: pages.map(pageOf), line: first - 1, lineCount };
  });

  const noteTexts = new Map<string, string>();
  for (const kind of ["footnote", "endnote"] as const) {
    let id = "";
    await read(
      kind === "footnote" ? parts.footnotes : parts.endnotes,
      createStoryReader(styles, lists, {
        paragraph: (paragraph) => {
          count(paragraph);
          const before = noteTexts.get(`${kind} ${id}`);
          const text = toText(paragraph);
          if (text === "") return;
          noteTexts.set(`${kind} ${id}`, before === undefined ? text : `${before}\n${text}`);
        },
        element: (tag, attribute) => {
          if (tag === kind) id = attribute("id") ?? "";
        },
      }),
    );
  }
  const headers = new Set<string>();
  for (const path of headerParts) {
    await read(
      path,
      createStoryReader(styles, lists, {
        paragraph: (paragraph) => {
          count(paragraph);
          const text = toText(paragraph);
          if (text !== "") headers.add(text);
        },
      }),
    );
  }
  const diagnostics = describeGaps(name, {
    inserted,
    unnumbered: parts.numbering === undefined ? listed : 0,
  });
  onProgress?.({ done: lines.length, total: lines.length, stage: "paragraphs" });
  return {
    name,
    format: "docx",
    pageCount: Math.max(1, page),
    lines,
    headers: [...headers],
    notes: calls.map(({ kind, id, mark }) => ({ kind, mark, text: noteTexts.get(`${kind} ${id}`) ?? "" })),
    tables,
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
  };
}

/** What a reader of Word would see and is not among the lines. */
function describeGaps(
  source: string,
  { inserted, unnumbered }: { readonly inserted: number; readonly unnumbered: number },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (inserted > 0)
    diagnostics.push({
      code: "docx/unread-part",
      severity: "error",
      message: `Cannot read ${inserted} inserted ${inserted === 1 ? "document" : "documents"} of "${source}": only the text of the file itself is read`,
      source,
      hint: "Open and save the file in Word: it takes inserted documents into the text.",
    });
  if (unnumbered > 0)
    diagnostics.push({
      code: "docx/no-numbering",
      severity: "warning",
      message: `Cannot number ${unnumbered} ${unnumbered === 1 ? "paragraph" : "paragraphs"} of "${source}": the file lacks the lists they belong to`,
      source,
      hint: "Get the file again; a conversion may have lost its numbering.",
    });
  return diagnostics;
}
