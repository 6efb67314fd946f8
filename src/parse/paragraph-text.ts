import type { SourceLine } from "../documents/source-text.ts";

/** A piece of a paragraph and the line it came from, so that a place in the text can be found again on its page. */
export interface ParagraphText {
  /** Lines joined with one blank, NFC; a hyphen at a line's end joins without one (`OP-` + `CAT`). */
  readonly text: string;
  /** For each line, the offset in `text` at which it starts. */
  readonly starts: readonly number[];
  readonly lines: readonly SourceLine[];
}

/** Hyphen straight after a letter or digit: the word goes on in the next line. `2012 -` does not. */
const OPEN_HYPHEN = /[\p{L}\p{N}][-\u2010\u2011]$/u;
/** Slash at a line's end, as in `and/` + `or`: nothing is put between. */
const OPEN_SLASH = /\/$/u;

/** The lines of one paragraph as one text. */
export function joinLines(lines: readonly SourceLine[]): ParagraphText {
  let text = "";
  // The end is kept apart: to look at the end of a text that is being put together costs its whole length.
  let end = "";
  const starts: number[] = [];
  for (const line of lines) {
    const closed = end === "" || OPEN_HYPHEN.test(end) || OPEN_SLASH.test(end);
    if (!closed) text += " ";
    starts.push(text.length);
    text += line.text;
    end = `${closed ? end : " "}${line.text}`.slice(-2);
  }
  return { text: text.replace(/\u201F/gu, "’"), starts, lines };
}
