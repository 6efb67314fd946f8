import type { SourceLine } from "../../documents/source-text.ts";
import { hasLabel, headingLook } from "./headings.ts";
import type { PageLayout } from "./page-layout.ts";

/** A line that begins a numbered paragraph. */
export interface ParagraphStart {
  /** Index of the line. */
  readonly index: number;
  readonly number: number;
  /** Length of the number with its full stop and blank. */
  readonly length: number;
}

const START = /^(\d{1,4})\s?\.\s?(?=[\p{L}“"‘'(«¿\d*])/u;
/** Numbers a document may leave out in one place before it is taken for another list. */
const MAX_GAP = 4;
const GAP_COST = 1;
/** What a list that does not begin at 1 costs: pages of a document may be missing. */
const LATE_START_COST = 3;
const LONG_LINE = 60;

interface Candidate extends ParagraphStart {
  readonly score: number;
}

interface Link {
  readonly total: number;
  readonly candidate: Candidate;
  readonly before: Link | undefined;
}

const ENDS_SENTENCE = /[.;:?!”"’)\]]\s?\d{0,3}$/u;

/** How likely a line that starts with a number is a paragraph's and not a heading's or a list's. */
function scoreStart(lines: readonly SourceLine[], index: number, layout: PageLayout): number {
  const line = lines[index] as SourceLine;
  const before = lines[index - 1];
  const isFull =
    layout.size > 0 && line.size > 0
      ? line.right > layout.rightOf(line) - 0.12 * (layout.rightOf(line) - layout.leftOf(line))
      : line.text.length > LONG_LINE;
  let score = isFull ? 1 : /[.:;?!]\d{0,3}$/u.test(line.text) ? 0.8 : 0.2;
  const gap = before === undefined || before.page !== line.page ? undefined : line.top - before.top;
  const isApart =
    layout.size > 0 && gap !== undefined
      ? gap > 1.35 * line.size
      : before === undefined || ENDS_SENTENCE.test(before.text) || hasLabel(before.text);
  if (isApart) score += 0.4;
  return score;
}

/**
 * The numbered paragraphs of a text: of all lines that start with a number, the chain that counts on from 1 and is
 * most like paragraphs, so that lists, headings and table rows with numbers stay out. O(lines).
 */
export function findParagraphStarts(
  lines: readonly SourceLine[],
  layout: PageLayout,
): readonly ParagraphStart[] {
  const best = new Map<number, Link>();
  let top: Link | undefined;
  for (const [index, line] of lines.entries()) {
    const match = START.exec(line.text);
    if (match === null || headingLook(line, layout) !== undefined) continue;
    const number = Number(match[1]);
    if (number === 0) continue;
    const score = scoreStart(lines, index, layout);
    const candidate: Candidate = { index, number, length: match[0].length, score };
    let link: Link = {
      total: score - (number === 1 ? 0 : LATE_START_COST + 0.05 * Math.min(number, 200)),
      candidate,
      before: undefined,
    };
    for (let gap = 1; gap <= MAX_GAP; gap++) {
      const before = best.get(number - gap);
      if (before === undefined) continue;
      const total = before.total + score - (gap - 1) * GAP_COST;
      if (total > link.total) link = { total, candidate, before };
    }
    const known = best.get(number);
    if (known === undefined || link.total > known.total) best.set(number, link);
    if (top === undefined || link.total > top.total) top = link;
  }
  const chain: ParagraphStart[] = [];
  for (let link = top; link !== undefined; link = link.before) {
    const { index, number, length } = link.candidate;
    chain.push({ index, number, length });
  }
  return chain.reverse();
}
