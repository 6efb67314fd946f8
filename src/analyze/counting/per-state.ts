import type { Interval } from "../statistics/interval.ts";
import { meanInterval, momentsOf, type SampleMoments } from "../statistics/moments.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";
import { listParentCells, type Tally } from "./tally.ts";

/**
 * For each cell of a tally whose last key is a State, its cell in the tally without that key; -1 where the cell has no
 * State: those rows are nobody's rate.
 */
export function listParentsOfStates(finer: Tally, coarser: Tally): Int32Array {
  const states = finer.keys.at(-1);
  return listParentCells(finer, coarser).map((parent, cell) =>
    states?.dimension.values[states.codes[cell] ?? 0] === undefined ? -1 : parent,
  );
}

/** The States' own values in each cell of the coarser grouping: how many have one, their mean and variance. */
export function averageOverStates(
  values: readonly (number | undefined)[],
  parents: Int32Array,
  cellCount: number,
): readonly SampleMoments[] {
  const lists = Array.from({ length: cellCount }, (): number[] => []);
  for (const [cell, value] of values.entries()) {
    if (value !== undefined) lists[parents[cell] ?? -1]?.push(value);
  }
  return lists.map((list) => momentsOf(list));
}

/**
 * Student's t interval of a mean, kept within the range of the figure: over States for `per-state`. Not the bootstrap:
 * of samples of 5, 14 and 42 States' acceptance rates, 94, 92 and 93 % of these intervals hold the mean of all States,
 * and 80, 89 and 91 % of bootstrap intervals (BCa), where 95 % should.
 */
export function boundedMeanInterval(
  moments: SampleMoments | undefined,
  confidence: ConfidenceLevel,
  [least, most]: Interval,
): Interval | undefined {
  const interval = moments === undefined ? undefined : meanInterval(moments, confidence);
  return interval && [Math.max(least, interval[0]), Math.min(most, interval[1])];
}

/** Quotient, or `undefined` where there is nothing to divide by: never `NaN`. */
export function divide(part: number | undefined, whole: number | undefined): number | undefined {
  return whole === undefined || whole === 0 ? undefined : (part ?? 0) / whole;
}
