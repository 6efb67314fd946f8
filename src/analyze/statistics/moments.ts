import { assertCount, assertFinite } from "./check-numbers.ts";
import { studentTail, widenQuantile } from "./distributions.ts";
import type { Interval } from "./interval.ts";
import { type ConfidenceLevel, quantileOf } from "./wilson-interval.ts";

/** Size, mean and variance of a sample. */
export interface SampleMoments {
  /** Number of values. */
  readonly count: number;
  /** `undefined` where there is no value. */
  readonly mean: number | undefined;
  /** Squared deviations over `count − 1`; `undefined` where there are fewer than two values. */
  readonly variance: number | undefined;
}

/** Difference of two means. */
export interface MeanDifference {
  /** Mean of the first sample minus that of the second; `undefined` where one is empty. */
  readonly value: number | undefined;
  /** Welch's interval; `undefined` where a sample has fewer than two values, or neither varies. */
  readonly interval: Interval | undefined;
  /** Two-sided p-value of Welch's test; `undefined` where `interval` is. */
  readonly pValue: number | undefined;
}

/**
 * Size, mean and variance of a sample, each value once or as often as `counts` says. O(n).
 *
 * @param values - Finite numbers.
 * @param counts - How often each value occurs, in the order of `values`; once each by default.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a number that is not finite or a count that is none.
 *
 * @example Action levels 1 to 5, as often as they occur
 * ```ts
 * import { sampleMoments } from "uprkit";
 *
 * sampleMoments([1, 2, 3, 4, 5], [0, 2, 0, 2, 0]).mean; // => 3
 * sampleMoments([]).mean; // => undefined
 * ```
 *
 * @category Analyze
 */
export function sampleMoments(values: readonly number[], counts?: readonly number[]): SampleMoments {
  assertFinite("values", values);
  for (const times of counts ?? []) assertCount("counts", times);
  return momentsOf(values, counts);
}

/** As {@link sampleMoments}, of numbers that were computed here. */
export function momentsOf(values: readonly number[], counts?: readonly number[]): SampleMoments {
  const timesOf = (index: number): number => (counts === undefined ? 1 : (counts[index] ?? 0));
  const count = values.reduce((sum, _, index) => sum + timesOf(index), 0);
  if (count === 0) return { count, mean: undefined, variance: undefined };
  const mean = values.reduce((sum, value, index) => sum + value * timesOf(index), 0) / count;
  if (count === 1) return { count, mean, variance: undefined };
  const deviations = values.reduce((sum, value, index) => sum + timesOf(index) * (value - mean) ** 2, 0);
  return { count, mean, variance: deviations / (count - 1) };
}

/**
 * Student's t interval of a mean: `mean ± t · √(variance / count)`.
 *
 * `undefined` where there are fewer than two values, as one does not tell how much they vary. The values are taken
 * as independent draws of some larger whole: for the rates of States, of the States that might have been reviewed.
 *
 * @param moments - Of {@link sampleMoments}.
 * @param confidence - Default 0.95.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for another confidence.
 * @see "Student" (1908), "The probable error of a mean", Biometrika 6.
 *
 * @example
 * ```ts
 * import { meanInterval, sampleMoments } from "uprkit";
 *
 * meanInterval(sampleMoments([0.5, 0.7, 0.9]))?.map((bound) => bound.toFixed(3)); // => ["0.203", "1.197"]
 * meanInterval(sampleMoments([0.5])); // => undefined
 * ```
 *
 * @category Analyze
 */
export function meanInterval(
  { count, mean, variance }: SampleMoments,
  confidence: ConfidenceLevel = 0.95,
): Interval | undefined {
  quantileOf(confidence);
  if (mean === undefined || variance === undefined) return undefined;
  const half =
    widenQuantile(quantileOf(confidence), (1 + confidence) / 2, count - 1) * Math.sqrt(variance / count);
  return [mean - half, mean + half];
}

/**
 * Difference of two means with Welch's interval and test, which do not take the variances to be equal.
 *
 * @param a - Moments of the first sample.
 * @param b - Moments of the second.
 * @param confidence - Default 0.95.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for another confidence.
 * @see B. L. Welch (1947), "The generalization of Student's problem", Biometrika 34.
 *
 * @example
 * ```ts
 * import { compareMeans, sampleMoments } from "uprkit";
 *
 * const { value, pValue } = compareMeans(sampleMoments([4, 5, 5, 3]), sampleMoments([2, 3, 2]));
 * [value?.toFixed(3), pValue?.toFixed(4)]; // => ["1.917", "0.0225"]
 * ```
 *
 * @category Analyze
 */
export function compareMeans(
  a: SampleMoments,
  b: SampleMoments,
  confidence: ConfidenceLevel = 0.95,
): MeanDifference {
  quantileOf(confidence);
  if (a.mean === undefined || b.mean === undefined) {
    return { value: undefined, interval: undefined, pValue: undefined };
  }
  const value = a.mean - b.mean;
  const [first, second] = [a, b].map(({ variance, count }) =>
    variance === undefined ? undefined : variance / count,
  );
  if (first === undefined || second === undefined || first + second === 0) {
    return { value, interval: undefined, pValue: undefined };
  }
  const error = Math.sqrt(first + second);
  const freedom = (first + second) ** 2 / (first ** 2 / (a.count - 1) + second ** 2 / (b.count - 1));
  const half = widenQuantile(quantileOf(confidence), (1 + confidence) / 2, freedom) * error;
  return {
    value,
    interval: [value - half, value + half],
    pValue: 2 * studentTail(Math.abs(value) / error, freedom),
  };
}
