import type { ResponsePosition } from "../../model/state-response.ts";
import type { NumberReference } from "../number-references.ts";
import type { PositionPhrase } from "../positions/position-phrase.ts";
import { combinePositions, findPositionPhrases } from "../positions/reply-phrases.ts";
import { splitReferences } from "./references.ts";

/** Position in a statement's own words. */
export interface OwnPosition {
  readonly position?: ResponsePosition;
  /** Where the words stand in the statement's text. */
  readonly positionSpan?: readonly [start: number, end: number];
  /** Words of a position that says more than its name. */
  readonly label?: string;
}

/** Phrases about each run: a verb before it, or a predicate behind it; where neither is near, the nearest. */
export function assignPhrases(
  runs: readonly (readonly NumberReference[])[],
  phrases: readonly PositionPhrase[],
): readonly (readonly PositionPhrase[])[] {
  return runs.map((run, index) => {
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    const from = runs[index - 1]?.at(-1)?.end ?? 0;
    // `Accepted: 1, 2` or `1, 2: accepted`, all over the sentence.
    const isAhead = (phrases[0]?.start ?? 0) < (runs[0]?.[0]?.start ?? 0);
    const to = runs[index + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
    const near = phrases.filter(
      (phrase) =>
        ((phrase.reach === "behind" || (phrase.reach === "either" && isAhead)) &&
          phrase.start >= from &&
          phrase.end <= start) ||
        ((phrase.reach === "before" || (phrase.reach === "either" && !isAhead)) &&
          phrase.start >= end &&
          phrase.end <= to),
    );
    if (near.length > 0) return near;
    const before = phrases.filter((phrase) => phrase.end <= start).at(-1);
    const behind = phrases.find((phrase) => phrase.start >= end);
    const nearest = before ?? behind;
    return nearest === undefined ? [] : [nearest];
  });
}

/** Own position of a text from its phrases. */
export function positionFrom(text: string, phrases: readonly PositionPhrase[]): OwnPosition {
  const position = combinePositions(phrases.map((phrase) => phrase.position));
  const telling = phrases.find((phrase) => phrase.position === position) ?? phrases[0];
  if (position === undefined || telling === undefined) return {};
  const words = phrases.find(({ isQualified }) => isQualified);
  return {
    position,
    positionSpan: [telling.start, telling.end],
    ...(words === undefined ? {} : { label: text.slice(words.start, words.end).trim() }),
  };
}

const IN_PART =
  /\b(?:in part|partially|partly|in principle|(?:first|second|third|last|latter|former|one) (?:part|half|sentence|clause)|to some extent)\b/iu;

/** Position that words in brackets behind a number give it: `12 (in part)`, `13 (noted)`. */
export function readRemark(remark: string | undefined): ResponsePosition | undefined {
  if (remark === undefined) return undefined;
  if (IN_PART.test(remark)) return "partially-supported";
  return findPositionPhrases(remark.charAt(0).toUpperCase() + remark.slice(1))[0]?.position;
}

/** Farthest a position stands behind its number in `1: accepted; 2: noted`. */
const MAX_BEHIND = 5;

/** Whether a head is the first of a series on the same lines: `1: Accepted; 2: Noted; 3: Accepted`. */
export function isSeries(rest: string, leads: ReadonlySet<string>): boolean {
  const phrases = findPositionPhrases(rest);
  const { own } = splitReferences(rest, leads);
  if ((phrases[0]?.start ?? MAX_BEHIND) >= MAX_BEHIND || own.length === 0) return false;
  return phrases.some(({ start }) => own.some(({ end }) => start >= end && start - end < MAX_BEHIND));
}

/** Phrases of a part of a text as phrases of the whole. */
export function shift(phrases: readonly PositionPhrase[], by: number): PositionPhrase[] {
  return phrases.map((phrase) => ({ ...phrase, start: phrase.start + by, end: phrase.end + by }));
}
