import { sampleCorrelation } from "simple-statistics";
import type { FactTable } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, quantileOf } from "../statistics/wilson-interval.ts";
import { type DyadRow, dyads } from "./dyads.ts";

/** How {@link reciprocity} counts. */
export interface ReciprocityOptions {
  /** Only pairs with at least this many recommendations count as tied; default 1. */
  readonly minimum?: number;
  /** Default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** Whether States answer each other's tone. */
export interface ToneReciprocity {
  /** Correlation, from -1 to 1; `undefined` with fewer than two mutual pairs, or where all speak alike. */
  readonly value: number | undefined;
  /** Fisher's interval of `value`; `undefined` with fewer than three mutual pairs. */
  readonly interval: Interval | undefined;
  /** Mutual pairs of which both directions have an action level. */
  readonly total: number;
}

/** What {@link reciprocity} gives. */
export interface Reciprocity {
  /** Ties returned: `count / total`, from 0 to 1; `undefined` where there is no tie. */
  readonly value: number | undefined;
  /** Ordered pairs whose reverse is tied too: twice `mutualPairs`. */
  readonly count: number;
  /** Ordered pairs of States that are tied. */
  readonly total: number;
  /** Unordered pairs tied both ways. */
  readonly mutualPairs: number;
  /** Whether a mild or demanding tone is returned too. */
  readonly tone: ToneReciprocity;
  /** A recommendation of several States ties each of them. */
  readonly unit: "recommender";
}

/**
 * Whether States that get recommendations from a State make some to it as well (share of the ties, 0 to 1), and
 * whether in the same tone (correlation of the mean action levels of both directions, -1 to 1).
 *
 * A tie is an ordered pair of two States in {@link dyads}: `Σ[a→b ∧ b→a] / E`. In a corpus of few sessions most States have not been
 * reviewed yet, which keeps the share low. The two directions of a pair have no first and second, so each mutual pair
 * enters in both orders (Fisher's intraclass correlation); putting pairs in alphabetical order first gives a slightly
 * different number for each alphabet: with the English names, 0.247 for the embedded data instead of 0.246. Pairs share
 * States, so the interval is the least one should doubt the value. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a minimum that is no count, or another confidence.
 * @see R. A. Fisher (1921), "On the 'probable error' of a coefficient of correlation", Metron 1.
 *
 * @example
 * ```ts
 * import { reciprocity } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { value, total, mutualPairs, tone } = reciprocity(loadUprInfo());
 * [value?.toFixed(3), total, mutualPairs]; // => ["0.476", 11640, 2769]
 * [tone.value?.toFixed(3), tone.total]; // => ["0.246", 2769]
 * ```
 *
 * @category Analyze
 */
export function reciprocity(corpus: FactTable, options: ReciprocityOptions = {}): Reciprocity {
  const { minimum = 1, confidence = 0.95 } = options;
  const rows = dyads(corpus, { minimum, confidence }).filter(
    ({ recommendingState, stateUnderReview }) => recommendingState !== stateUnderReview,
  );
  const byPair = new Map(
    rows.map((row) => [`${row.recommendingState} ${row.stateUnderReview}`, row] as const),
  );
  const returned = rows.flatMap((row): readonly (readonly [DyadRow, DyadRow])[] => {
    const back = byPair.get(`${row.stateUnderReview} ${row.recommendingState}`);
    return back === undefined ? [] : [[row, back]];
  });
  return {
    value: divide(returned.length, rows.length),
    count: returned.length,
    total: rows.length,
    mutualPairs: returned.length / 2,
    tone: correlateTone(returned, confidence),
    unit: "recommender",
  };
}

function correlateTone(
  returned: readonly (readonly [DyadRow, DyadRow])[],
  confidence: ConfidenceLevel,
): ToneReciprocity {
  const levels = returned.flatMap(([{ actionLevel: there }, { actionLevel: back }]) =>
    there === undefined || back === undefined ? [] : [[there, back] as const],
  );
  const total = levels.length / 2;
  const there = levels.map(([level]) => level);
  const back = levels.map(([, level]) => level);
  if (total < 2 || new Set(there).size === 1) return { value: undefined, interval: undefined, total };
  // Rounding may push a perfect correlation past 1.
  const value = Math.max(-1, Math.min(1, sampleCorrelation(there, back)));
  return { value, interval: fisherInterval(value, total, confidence), total };
}

/** Of an intraclass correlation of pairs: its transform has the variance 1 / (n − 3/2). */
function fisherInterval(value: number, total: number, confidence: ConfidenceLevel): Interval | undefined {
  if (total < 3) return undefined;
  const half = quantileOf(confidence) / Math.sqrt(total - 1.5);
  return [Math.tanh(Math.atanh(value) - half), Math.tanh(Math.atanh(value) + half)];
}
