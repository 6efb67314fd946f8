import type { FootnoteMark, SourceLine } from "../../documents/source-text.ts";

/** Nothing but footnote marks: `15 16 17`, `*`. */
const MARKS_ONLY = /^(?:\d{1,3}|[*∗†‡]{1,3})(?:[\s,]{1,3}(?:\d{1,3}|[*∗†‡]{1,3})){0,15}$/u;
/** Type this much smaller than the line below is raised. */
const RAISED_SIZE = 0.85;
/** Letters that a mark may be off its place, as letters differ in width. */
const REACH = 6;

/** The offset at which a mark most likely stood: after punctuation or a word, near the place it was printed over. */
function snap(text: string, guess: number): number {
  let best = Math.max(0, Math.min(text.length, Math.round(guess)));
  let bestCost = Number.POSITIVE_INFINITY;
  for (let at = Math.max(1, best - REACH); at <= Math.min(text.length, best + REACH); at++) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at)];
    if (before === " " || !(after === "" || /[\s.,;:)]/u.test(after))) continue;
    // A mark leaves a gap, which reads as a blank before punctuation; most marks follow punctuation.
    const isLikely = /[.,;:)”"’]/u.test(before) || (after === " " && /[.,;:)]/u.test(text.charAt(at + 1)));
    const cost = Math.abs(at - guess) - (isLikely ? 3 : 0);
    if (cost < bestCost) [best, bestCost] = [at, cost];
  }
  return best;
}

function placeMarks(raised: SourceLine, body: SourceLine): FootnoteMark[] {
  const marks = raised.text.split(/[\s,]+/u);
  const width = Math.max(1, body.right - body.left);
  const step = marks.length === 1 ? 0 : (raised.right - raised.size - raised.left) / (marks.length - 1);
  return marks.map((mark, index) => {
    const x = raised.left + step * index;
    const isBefore = x <= body.left + 0.5 * raised.size;
    const at = isBefore ? 0 : snap(body.text, ((x - body.left) / width) * body.text.length);
    return { at, mark };
  });
}

/**
 * Puts footnote marks that are raised so high that they read as a line of their own back into the line below them.
 * The offset is the nearest end of a word: where a line has several marks, those in the middle may be a word off.
 */
export function foldRaisedMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const folded: SourceLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as SourceLine;
    const next = lines[i + 1];
    const isRaised =
      next !== undefined &&
      line.size > 0 &&
      line.page === next.page &&
      line.size < RAISED_SIZE * next.size &&
      next.top - line.top < 0.75 * next.size &&
      line.left < next.right + next.size &&
      MARKS_ONLY.test(line.text);
    if (!isRaised) {
      folded.push(line);
      continue;
    }
    const marks = [...placeMarks(line, next), ...(next.marks ?? [])].sort((a, b) => a.at - b.at);
    folded.push({ ...next, marks });
    i += 1;
  }
  return folded;
}
