import type { SourceLine } from "../../documents/source-text.ts";
import { joinLines } from "../paragraph-text.ts";

/** A footnote or endnote. */
export interface DocumentNote {
  /** What it is called by, such as `"12"`. */
  readonly mark: string;
  /** Its text, lines joined, without the mark. */
  readonly text: string;
  /** Page it starts on, from 1. */
  readonly page: number;
}

/** A {@link DocumentNote} with its lines, for notes that are lists. */
export interface NoteLines extends DocumentNote {
  readonly lines: readonly SourceLine[];
}

const PRINTED = /^\[?(\d{1,3})[\].)]?\s(?=\S)/u;
/** Notes that may be missing between two before a number at a line's start is taken for text. */
const MAX_SKIP = 3;
const RULE = /^[\s_–—-]{3,}$/u;

interface Start {
  readonly mark: string;
  readonly length: number;
}

function readStart(line: SourceLine, last: number, isRaised: boolean): Start | undefined {
  const raised = line.marks?.find(
    ({ at, mark }) => at === 0 && /^(?:\d{1,3}|[*∗†‡]{1,3})$/u.test(mark),
  )?.mark;
  if (raised !== undefined) return { mark: raised.replace(/∗/gu, "*"), length: 0 };
  const match = PRINTED.exec(line.text);
  if (match !== null) {
    const number = Number(match[1]);
    // Among raised numbers one that is not may stand, if it is the very next.
    if (number > last && number <= last + (isRaised ? 1 : MAX_SKIP)) {
      return { mark: String(number), length: match[0].length };
    }
  }
  const star = /^([*∗†‡]{1,3})\s?(?=\p{Lu})/u.exec(line.text);
  return star === null ? undefined : { mark: (star[1] ?? "").replace(/∗/gu, "*"), length: star[0].length };
}

/** Divides the lines of footnotes or endnotes into notes, in document order. */
export function readNotes(lines: readonly SourceLine[]): readonly NoteLines[] {
  const isRaised = lines.some(({ marks }) => marks?.some(({ at, mark }) => at === 0 && /^\d/u.test(mark)));
  const open: { mark: string; page: number; lines: SourceLine[] }[] = [];
  let last = 0;
  for (const line of lines) {
    if (RULE.test(line.text)) continue;
    const start = readStart(line, last, isRaised);
    if (start === undefined) {
      open.at(-1)?.lines.push(line);
      continue;
    }
    const number = Number(start.mark);
    if (Number.isInteger(number)) last = number;
    open.push({
      mark: start.mark,
      page: line.page,
      lines: [start.length === 0 ? line : { ...line, text: line.text.slice(start.length) }],
    });
  }
  return open.map(({ mark, page, lines: own }) => ({
    mark,
    page,
    text: joinLines(own).text.trim(),
    lines: own,
  }));
}
