import type { NoteCall } from "./note-calls.ts";

/** A sub-paragraph with a letter: `(a)`, `(b)`. */
export interface LetteredPart {
  /** Its letter, without brackets. */
  readonly letter: string;
  /** Offsets into the paragraph's text, the letter included. */
  readonly span: readonly [start: number, end: number];
}

/** A numbered paragraph of a UN document. */
export interface NumberedParagraph {
  /** Number as cited, without its full stop, such as `"12"`. */
  readonly number: string;
  /** Text without the number and without note marks, lines joined, Unicode NFC. */
  readonly text: string;
  /** Page it starts on, from 1. */
  readonly page: number;
  /** Headings it stands under, the widest first, such as `["II. …", "B. …", "1. …"]`. */
  readonly headings: readonly string[];
  /** Sub-paragraphs `(a)`, `(b)`, …, in order; empty where it has none. */
  readonly parts: readonly LetteredPart[];
  /** Footnotes and endnotes it calls, in order. */
  readonly calls: readonly NoteCall[];
}

/** Text that stands under no number: the rows of a table, a paragraph without number, an annex. */
export interface UnnumberedText {
  /** Text without note marks, lines joined. */
  readonly text: string;
  /** Page it starts on, from 1. */
  readonly page: number;
  /** Headings it stands under, the widest first. */
  readonly headings: readonly string[];
  /** Footnotes and endnotes it calls, in order. */
  readonly calls: readonly NoteCall[];
}

/** A heading, with the notes it calls. */
export interface CalledHeading {
  /** Heading as printed, without note marks. */
  readonly text: string;
  /** Page it stands on, from 1. */
  readonly page: number;
  /** Headings it stands under, itself last. */
  readonly path: readonly string[];
  /** Footnotes and endnotes it calls, in order. */
  readonly calls: readonly NoteCall[];
}
