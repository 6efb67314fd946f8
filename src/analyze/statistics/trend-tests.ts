import { UprError } from "../../errors.ts";
import { assertCount, assertFinite } from "./check-numbers.ts";
import type { Proportion } from "./compare-proportions.ts";
import { normalTail } from "./distributions.ts";

/** Outcome of {@link cochranArmitageTest}. */
export interface TrendTest {
  /** Positive where the proportion grows with the score; `undefined` where there is nothing to compare. */
  readonly statistic: number | undefined;
  /** Two-sided p-value; `undefined` where `statistic` is. */
  readonly pValue: number | undefined;
}

/**
 * Whether a proportion grows or falls with an ordered score: the Cochran-Armitage test for trend.
 *
 * It takes every answer as an independent draw. Answers of one State to one review hang together, so between sessions
 * its p-value is far too small: read it with {@link kendallCorrelation}, which takes a session as one. `undefined`
 * where fewer than two scores have a basis, or all answers are the same. O(n).
 *
 * @param proportions - One per score.
 * @param scores - Such as numbers of sessions, in the order of `proportions`.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if the lists differ in length, or a number is no count.
 * @see P. Armitage (1955), "Tests for linear trends in proportions and frequencies", Biometrics 11.
 *
 * @example
 * ```ts
 * import { cochranArmitageTest } from "uprkit";
 *
 * const rates = [{ count: 10, total: 30 }, { count: 15, total: 30 }, { count: 22, total: 30 }];
 * cochranArmitageTest(rates, [1, 2, 3]).pValue?.toFixed(4); // => "0.0019"
 * ```
 *
 * @category Analyze
 */
export function cochranArmitageTest(
  proportions: readonly Proportion[],
  scores: readonly number[],
): TrendTest {
  assertFinite("scores", scores);
  if (proportions.length !== scores.length) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot test a trend: there are ${proportions.length} proportions and ${scores.length} scores, expected as many`,
    );
  }
  const sums = { all: 0, count: 0, score: 0, square: 0, product: 0 };
  for (const [i, { count, total }] of proportions.entries()) {
    assertCount("total", total);
    assertCount("count", count, total);
    const score = scores[i] ?? 0;
    sums.all += total;
    sums.count += count;
    sums.score += total * score;
    sums.square += total * score * score;
    sums.product += count * score;
  }
  const share = sums.all === 0 ? 0 : sums.count / sums.all;
  const spread = sums.all === 0 ? 0 : sums.square - sums.score ** 2 / sums.all;
  const variance = share * (1 - share) * spread;
  if (variance <= 0) return { statistic: undefined, pValue: undefined };
  const statistic = (sums.product - share * sums.score) / Math.sqrt(variance);
  return { statistic, pValue: 2 * normalTail(Math.abs(statistic)) };
}

/**
 * Theil-Sen slope: the median of the slopes between all pairs of points. One wild point does not move it.
 *
 * `undefined` where no two points differ in `x`. O(n² log n).
 *
 * @param x - Such as numbers of sessions.
 * @param y - Value at each, in the same order.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a number that is not finite.
 * @see P. K. Sen (1968), "Estimates of the regression coefficient based on Kendall's tau", JASA 63.
 *
 * @example
 * ```ts
 * import { theilSenSlope } from "uprkit";
 *
 * theilSenSlope([1, 2, 3, 4, 5], [2, 4, 6, 8, 90]); // => 2
 * ```
 *
 * @category Analyze
 */
export function theilSenSlope(x: readonly number[], y: readonly number[]): number | undefined {
  assertFinite("x", x);
  assertFinite("y", y);
  const slopes: number[] = [];
  for (let i = 1; i < Math.min(x.length, y.length); i++) {
    for (let j = 0; j < i; j++) {
      const run = (x[i] ?? 0) - (x[j] ?? 0);
      if (run !== 0) slopes.push(((y[i] ?? 0) - (y[j] ?? 0)) / run);
    }
  }
  slopes.sort((a, b) => a - b);
  const [low, high] = [slopes[(slopes.length - 1) >> 1], slopes[slopes.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
