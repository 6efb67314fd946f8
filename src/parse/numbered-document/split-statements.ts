import type { NoteCall } from "./note-calls.ts";

/** A sentence or more of a paragraph, with the notes that say where it comes from. */
export interface SourcedText {
  readonly text: string;
  /** Offsets into the paragraph's text. */
  readonly span: readonly [start: number, end: number];
  /** Notes called in it; `at` is an offset into its own text. Empty where it calls none. */
  readonly calls: readonly NoteCall[];
}

const SENTENCE_END = /[.!?;:][”"’)\]]{0,2}\s?$/u;

/** Where the statement of a call ends: behind the sentence's full stop; `undefined` inside a sentence. */
function endAfter(text: string, at: number): number | undefined {
  const rest = text.slice(at);
  const trailing = /^[”"’)\]]?[.!?;:][”"’)\]]?(?=\s|$)/u.exec(rest)?.[0];
  if (trailing !== undefined) return at + trailing.length;
  return SENTENCE_END.test(text.slice(Math.max(0, at - 4), at)) ? at : undefined;
}

/**
 * Cuts a paragraph into statements: each ends with a sentence that calls a note. Notes called inside a sentence belong
 * to the statement that holds it; text after the last call is a statement without source. The statements make up the
 * whole text.
 */
export function splitStatements(text: string, calls: readonly NoteCall[]): readonly SourcedText[] {
  const ends = new Set<number>();
  for (const { at } of calls) {
    const end = endAfter(text, at);
    if (end !== undefined) ends.add(end);
  }
  ends.add(text.length);
  const statements: SourcedText[] = [];
  let from = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    const raw = text.slice(from, end);
    const start = from + (raw.length - raw.trimStart().length);
    const body = raw.trim();
    const own = calls.filter(({ at }) => at > from && at <= end);
    if (body !== "") {
      statements.push({
        text: body,
        span: [start, start + body.length],
        calls: own.map(({ mark, at }) => ({ mark, at: Math.min(body.length, Math.max(0, at - start)) })),
      });
    }
    from = end;
  }
  return statements;
}
