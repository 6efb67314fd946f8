import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, quantileOf } from "../statistics/wilson-interval.ts";

/** What others said in one cell (a review, or one issue in it): how many, with sums to take mean and spread from. */
export interface Pool {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** One figure of the State: what it said, and the cells in which others are its measure. */
export interface MatchedFigure {
  readonly value: number;
  readonly cells: readonly number[];
}

/** What a State said beside what others said in its place. */
export interface MatchedFigures {
  /** Mean of the State; `undefined` where it has no matched recommendation. */
  readonly value: number | undefined;
  /** Mean of the others in the same cells, each with the weight the State gave it. */
  readonly expected: number | undefined;
  /** `value − expected`. */
  readonly difference: number | undefined;
  /** Of `difference`: normal, with the spread of the others within cells; `undefined` where there is none. */
  readonly interval: Interval | undefined;
  /** Recommendations of the State that others could be found for. */
  readonly count: number;
  /** Recommendations of others in the cells the State spoke in. */
  readonly total: number;
  /** Recommendations of the State for which there are no others. */
  readonly unmatched: number;
}

/** Pooled variance within cells: what is left when each review has its own mean. */
export function spreadWithin(pools: Iterable<Pool>): number | undefined {
  let deviations = 0;
  let freedom = 0;
  for (const { count, sum, squares } of pools) {
    if (count < 2) continue;
    deviations += Math.max(0, squares - (sum * sum) / count);
    freedom += count - 1;
  }
  return freedom === 0 ? undefined : deviations / freedom;
}

/**
 * Compares a State's figures with the means of their cells. A figure of several cells (a recommendation on two issues)
 * is held against the mean of the means. The error of the expected value counts too: each cell with its weight.
 */
export function compareMatched(
  figures: readonly MatchedFigure[],
  pools: readonly Pool[],
  { variance, confidence }: { readonly variance: number | undefined; readonly confidence: ConfidenceLevel },
): MatchedFigures {
  let value = 0;
  let expected = 0;
  let count = 0;
  const weights = new Map<number, number>();
  for (const figure of figures) {
    const cells = figure.cells.filter((cell) => (pools[cell]?.count ?? 0) > 0);
    if (cells.length === 0) continue;
    count += 1;
    value += figure.value;
    for (const cell of cells) {
      const { sum, count: size } = pools[cell] ?? { sum: 0, count: 1 };
      expected += sum / size / cells.length;
      weights.set(cell, (weights.get(cell) ?? 0) + 1 / cells.length);
    }
  }
  const unmatched = figures.length - count;
  if (count === 0) {
    const nothing = { value: undefined, expected: undefined, difference: undefined, interval: undefined };
    return { ...nothing, count, total: 0, unmatched };
  }
  let total = 0;
  let errors = 1 / count;
  for (const [cell, weight] of weights) {
    const size = pools[cell]?.count ?? 1;
    total += size;
    errors += (weight / count) ** 2 / size;
  }
  const difference = value / count - expected / count;
  const half = variance === undefined ? undefined : quantileOf(confidence) * Math.sqrt(variance * errors);
  return {
    value: value / count,
    expected: expected / count,
    difference,
    interval: half === undefined ? undefined : [difference - half, difference + half],
    count,
    total,
    unmatched,
  };
}
