import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { DocumentNote } from "./document-notes.ts";
import type { NumberedParagraph } from "./numbered-document.ts";

/** A call of a note, and where it stands. */
export interface PlacedCall {
  readonly mark: string;
  readonly page: number;
  /** Number of the paragraph; absent under a heading, in a table or on the cover. */
  readonly paragraph?: string;
}

/** Says which numbers between 1 and the last are missing. */
export function checkNumbers(paragraphs: readonly NumberedParagraph[], source: SourceText): Diagnostic[] {
  const found: Diagnostic[] = [];
  let last = 0;
  for (const { number, page } of paragraphs) {
    const value = Number(number);
    for (let missing = last + 1; missing < value; missing++) {
      found.push({
        code: "document/paragraph-gap",
        severity: "warning",
        message: `Cannot find paragraph "${missing}": the document goes on with ${number}`,
        source: source.name,
        range: { page, paragraph: String(missing) },
      });
    }
    last = value;
  }
  return found;
}

/** Says which calls have no note, and which notes no call. */
export function checkNotes(
  calls: readonly PlacedCall[],
  notes: readonly DocumentNote[],
  source: SourceText,
): Diagnostic[] {
  const known = new Set(notes.map(({ mark }) => mark));
  const called = new Set(calls.map(({ mark }) => mark));
  const found: Diagnostic[] = [];
  for (const { mark, page, paragraph } of calls) {
    if (known.has(mark)) continue;
    found.push({
      code: "document/unresolved-note",
      severity: "warning",
      message: `Cannot find note "${mark}": the text calls it, the document does not print it`,
      source: source.name,
      range: { page, ...(paragraph === undefined ? {} : { paragraph }) },
    });
  }
  for (const { mark, page } of notes) {
    if (called.has(mark) || !/^\d/u.test(mark)) continue;
    found.push({
      code: "document/uncalled-note",
      severity: "info",
      message: `Cannot find what note "${mark}" is about: no mark in the text calls it`,
      source: source.name,
      range: { page },
    });
  }
  return found;
}
