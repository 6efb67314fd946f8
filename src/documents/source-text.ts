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

/** Text that came out of a document, with what is needed to say where a piece of it was. */
export interface SourceText {
  /** File name or document symbol, used in messages. */
  readonly name: string;
  /** What it was read from. */
  readonly format: "pdf" | "text";
  /** Number of pages; 1 where the source has none. */
  readonly pageCount: number;
  /** Lines in reading order. */
  readonly lines: readonly SourceLine[];
}

/**
 * Plain text as a {@link SourceText}: form feeds start pages, leading blanks count as indentation.
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
    for (const [row, printed] of page.split(/\r\n|\r|\n/u).entries()) {
      const body = printed.trimStart();
      const line = body.replace(/\s+/gu, " ").trim();
      if (line === "") continue;
      // A blank is about half as wide as the type is high; 5 points makes columns comparable with PDF points.
      const left = (printed.length - body.length) * 5;
      lines.push({ text: line, page: index + 1, left, right: left + line.length * 5, top: row, size: 0 });
    }
  }
  return { name, format: "text", pageCount: pages.length, lines };
}
