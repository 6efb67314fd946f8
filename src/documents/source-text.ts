import type { Diagnostic } from "../diagnostics.ts";

/** A footnote mark that was printed raised: it is not part of the line's text. */
export interface FootnoteMark {
  /** Offset into the line's text at which it stood. */
  readonly at: number;
  /** The mark itself, such as `"2"` or `"*"`. */
  readonly mark: string;
}

/** One printed line of a document. Lengths are in points, from the left and upper edge of the page. */
export interface SourceLine {
  /** Text without raised footnote marks, white space collapsed. */
  readonly text: string;
  /** Page, from 1. */
  readonly page: number;
  /** Where the text starts; 0 where the source has no positions. */
  readonly left: number;
  /** Where the text ends. */
  readonly right: number;
  /** Base line, measured downwards; in a source without positions the number of the line. */
  readonly top: number;
  /** Height of the type that most of the line is set in; 0 where it is not known. */
  readonly size: number;
  /** Raised marks in this line, left to right; absent where there is none. */
  readonly marks?: readonly FootnoteMark[];
}

/** A footnote or endnote of a document that keeps them apart from its lines. */
export interface SourceNote {
  /** Mark it is called by, as printed; it stands in the `marks` of a line. */
  readonly mark: string;
  /** At the foot of a page, or at the end of the document. */
  readonly kind: "footnote" | "endnote";
  /** Its text, paragraphs separated by a line feed. */
  readonly text: string;
}

/** A table inside a document. Its paragraphs are among the document's lines too. */
export interface SourceGrid {
  /** Text of the cells of each row, once for a merged cell; paragraphs of a cell are separated by a line feed. */
  readonly rows: readonly (readonly string[])[];
  /** For each cell of {@link rows}, how many columns it spans. */
  readonly spans: readonly (readonly number[])[];
  /** Page each row starts on, from 1. */
  readonly pages: readonly number[];
  /** Index of the line after which it stands; -1 where the document begins with it. */
  readonly line: number;
  /** How many lines its own paragraphs are. */
  readonly lineCount: number;
}

/** Text that came out of a document, with what is needed to say where a piece of it was. */
export interface SourceText {
  /** File name or document symbol, used in messages. */
  readonly name: string;
  /** What it was read from. */
  readonly format: "pdf" | "docx" | "doc" | "text";
  /** Number of pages; 1 where the source has none. */
  readonly pageCount: number;
  /** Lines in reading order; of a Word document one for each paragraph. */
  readonly lines: readonly SourceLine[];
  /** Text at the head of the pages, each once; absent where it is among the lines, as in a PDF. */
  readonly headers?: readonly string[];
  /** Footnotes, then endnotes; absent where they are among the lines, as in a PDF. */
  readonly notes?: readonly SourceNote[];
  /** Tables in reading order; absent where the format does not tell a table from other text. */
  readonly tables?: readonly SourceGrid[];
  /** What of the file could not be read as text, such as a page that is a picture; absent where nothing is to be said. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Number of a paragraph on a line of its own, as converters print a number in the margin: `12.`, `115.52`. */
const LONE_NUMBER = /^\d{1,3}(?:\.|\.\d{1,3}\.?)$/u;
/** End of a line in a list of numbers that goes on: a number alone behind it is the list's, not a paragraph's. */
const OPEN_LIST = /(?:[,\u2010-\u2015-]|(?:^|\D)\d{1,3}[;.]|\b(?:and|to|with|nos?\.?))$/iu;
/** As before, but a heading may end so too, before paragraph `67.`. */
const OPEN_MENTION = /\b(?:recommendations?|numbers?|paragraphs?)$/iu;
const NUMBERED_PARAGRAPH = /^\d{1,3}\.\s?\p{Lu}/u;
/** A heading by itself: numbered as one, or without a small letter. */
const HEADING = /^(?:[IVX]{1,5}|[A-Z])\. ?\p{Lu}|^\P{Ll}+$/u;
/** How far up the beginning of a paragraph is looked for. */
const PARAGRAPH_LINES = 20;

/** Whether the line that stands right above a row belongs to a numbered paragraph, so to no heading. */
function isInNumberedParagraph(above: readonly SourceLine[], row: number): boolean {
  for (let back = 1; back <= PARAGRAPH_LINES; back += 1) {
    const line = above.at(-back);
    if (line === undefined || line.top !== row - back) return false;
    if (NUMBERED_PARAGRAPH.test(line.text)) return true;
  }
  return false;
}

/** Whether the line at a row is the number of the paragraph that begins with the next line. */
function isLoneNumber(printed: string, above: readonly SourceLine[], row: number): boolean {
  const before = above.at(-1)?.text ?? "";
  if (!LONE_NUMBER.test(printed) || OPEN_LIST.test(before)) return false;
  // `accepts recommendations` goes on with `9.3.`, which carries the number of its list, or within its paragraph,
  // however close the heading is to the paragraph above it.
  const isMention = OPEN_MENTION.test(before);
  return !(
    isMention &&
    (/\.\d/u.test(printed) || (!HEADING.test(before) && isInNumberedParagraph(above, row)))
  );
}

/**
 * Plain text as a {@link SourceText}: form feeds start pages, leading blanks count as indentation, and the
 * number of a paragraph that stands on a line of its own goes with the next line.
 *
 * @example The text a converter made
 * ```ts
 * import { textFromString } from "uprkit/read";
 *
 * textFromString("A/HRC/1/1\n  1.  First\fA/HRC/1/1", { name: "report.txt" }).pageCount; // => 2
 * ```
 *
 * @category Documents
 */
export function textFromString(
  text: string,
  { name = "input" }: { readonly name?: string } = {},
): SourceText {
  const lines: SourceLine[] = [];
  const pages = text.replace(/^\uFEFF/u, "").split("\f");
  for (const [index, page] of pages.entries()) {
    const addLine = (printed: string, row: number): void => {
      const body = printed.trimStart();
      // A blank is about half as wide as the type is high; 5 points makes columns comparable with PDF points.
      const left = (printed.length - body.length) * 5;
      const line = body.replace(/\s+/gu, " ").trim();
      lines.push({ text: line, page: index + 1, left, right: left + line.length * 5, top: row, size: 0 });
    };
    let number: string | undefined;
    for (const [row, printed] of page.split(/\r\n|\r|\n/u).entries()) {
      if (printed.trim() === "") continue;
      const isNumber = isLoneNumber(printed.trim(), lines, row);
      if (number !== undefined && isNumber) addLine(number, row);
      else if (!isNumber) addLine(number === undefined ? printed : `${number} ${printed.trim()}`, row);
      number = isNumber ? printed.trimEnd() : undefined;
    }
    if (number !== undefined) addLine(number, lines.length);
  }
  return { name, format: "text", pageCount: pages.length, lines };
}
