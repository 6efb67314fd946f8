import type { SourceLine } from "../../documents/source-text.ts";

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
  const starts: number[] = [];
  for (const line of lines) {
    const closed = text === "" || OPEN_HYPHEN.test(text.slice(-2)) || OPEN_SLASH.test(text.slice(-1));
    if (!closed) text += " ";
    starts.push(text.length);
    text += line.text;
  }
  return { text: text.replace(/\u201F/gu, "’"), starts, lines };
}
