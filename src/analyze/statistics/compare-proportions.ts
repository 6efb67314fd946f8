import { assertCount } from "./check-numbers.ts";
import { chiSquaredTest } from "./chi-squared-test.ts";
import { fisherExactTest } from "./fisher-exact-test.ts";
import type { Interval } from "./interval.ts";
import { type ConfidenceLevel, quantileOf, wilsonInterval } from "./wilson-interval.ts";

/** A part and its whole. */
export interface Proportion {
  /** Whole number from 0 to `total`. */
  readonly count: number;
  /** Whole number from 0. */
  readonly total: number;
}

/** How two proportions differ. All but counts are `undefined` where one of them has no basis. */
export interface ProportionComparison {
  /** Difference, the first minus the second, from -1 to 1. */
  readonly value: number | undefined;
  /** Newcombe's interval of the difference. */
  readonly interval: Interval | undefined;
  /** The first over the second; `undefined` also where the second is 0. */
  readonly ratio: number | undefined;
  /** Katz's interval of `ratio`; its lower bound is 0 where the first is 0. */
  readonly ratioInterval: Interval | undefined;
  /** Odds of the first over those of the second; `undefined` also where it would be infinite. */
  readonly oddsRatio: number | undefined;
  /** Woolf's interval of the odds ratio, with ½ added to each count where one is 0; `undefined` where no count differs. */
  readonly oddsRatioInterval: Interval | undefined;
  /** Two-sided p-value of the hypothesis that both are the same. */
  readonly pValue: number | undefined;
  /** Where `pValue` comes from: χ², or Fisher's exact test where a count below 5 would be expected. */
  readonly test: "chi-squared" | "fisher" | undefined;
}

/** Below this expected count χ² is not to be trusted (Cochran 1954). */
const LEAST_EXPECTED = 5;

/**
 * Newcombe's interval of the difference of two proportions, the first minus the second.
 *
 * Made of the two Wilson intervals (his method 10), so that it stays between -1 and 1 and behaves for small counts.
 * `undefined` where one of the totals is 0. The two are taken as independent: no recommendation in both. O(1).
 *
 * @param a - First proportion.
 * @param b - Second proportion.
 * @param confidence - Default 0.95.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if a count is none, or for another confidence.
 * @see R. G. Newcombe (1998), "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17.
 *
 * @example
 * ```ts
 * import { newcombeInterval } from "uprkit";
 *
 * const bounds = newcombeInterval({ count: 56, total: 70 }, { count: 48, total: 80 });
 * bounds?.map((bound) => bound.toFixed(4)); // => ["0.0524", "0.3339"]
 * ```
 *
 * @category Analyze
 */
export function newcombeInterval(
  a: Proportion,
  b: Proportion,
  confidence: ConfidenceLevel = 0.95,
): Interval | undefined {
  return sumInterval(
    [
      { weight: 1, ...a },
      { weight: -1, ...b },
    ],
    confidence,
  );
}

/** A proportion and its factor in a sum. */
export interface WeightedProportion extends Proportion {
  readonly weight: number;
}

/**
 * Interval of a weighted sum of independent proportions: each one's Wilson bounds, squared deviations added.
 * Newcombe's interval is the case of the weights 1 and -1. `undefined` where a total is 0.
 *
 * @see G. Zou, W. Huang, X. Zhang (2009), "A note on confidence interval estimation for a linear function of binomial
 * proportions", Computational Statistics & Data Analysis 53.
 */
export function sumInterval(
  terms: readonly WeightedProportion[],
  confidence: ConfidenceLevel,
): Interval | undefined {
  let value = 0;
  let below = 0;
  let above = 0;
  for (const { weight, count, total } of terms) {
    const wilson = wilsonInterval(count, total, confidence);
    if (wilson === undefined) return undefined;
    const share = count / total;
    const [low, high] = weight < 0 ? [wilson[1], wilson[0]] : wilson;
    value += weight * share;
    below += (weight * (share - low)) ** 2;
    above += (weight * (high - share)) ** 2;
  }
  return [value - Math.sqrt(below), value + Math.sqrt(above)];
}

/**
 * How two proportions differ: difference, ratio and odds ratio with intervals, and whether it may be chance.
 *
 * The two are taken as independent draws: no recommendation in both. O(1), but for small counts O(counts).
 *
 * @param a - First proportion.
 * @param b - Second proportion.
 * @param confidence - Default 0.95.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if a count is none, or for another confidence.
 * @see R. G. Newcombe (1998), Statistics in Medicine 17 (difference); D. Katz et al. (1978), Biometrics 34 (ratio);
 * B. Woolf (1955), Annals of Human Genetics 19 (odds ratio); W. G. Cochran (1954), Biometrics 10 (which test).
 *
 * @example
 * ```ts
 * import { compareProportions } from "uprkit";
 *
 * const { value, oddsRatio, test } = compareProportions({ count: 30, total: 40 }, { count: 20, total: 40 });
 * [value, oddsRatio, test]; // => [0.25, 3, "chi-squared"]
 * ```
 *
 * @category Analyze
 */
export function compareProportions(
  a: Proportion,
  b: Proportion,
  confidence: ConfidenceLevel = 0.95,
): ProportionComparison {
  const z = quantileOf(confidence);
  for (const { count, total } of [a, b]) {
    assertCount("total", total);
    assertCount("count", count, total);
  }
  if (a.total === 0 || b.total === 0) {
    return {
      value: undefined,
      interval: undefined,
      ratio: undefined,
      ratioInterval: undefined,
      oddsRatio: undefined,
      oddsRatioInterval: undefined,
      pValue: undefined,
      test: undefined,
    };
  }
  return {
    value: a.count / a.total - b.count / b.total,
    interval: newcombeInterval(a, b, confidence),
    ...compareByRatio(a, b, z),
    ...compareOdds(a, b, z),
    ...testEquality(a, b),
  };
}

function compareByRatio(a: Proportion, b: Proportion, z: number) {
  if (b.count === 0) return { ratio: undefined, ratioInterval: undefined };
  const ratio = a.count / a.total / (b.count / b.total);
  // Without any in the first there is no logarithm: half a one gives the upper bound (Walter 1975).
  const half = a.count === 0 ? 0.5 : 0;
  const center = (a.count + half) / (a.total + half) / ((b.count + half) / (b.total + half));
  const error = Math.sqrt(
    1 / (a.count + half) - 1 / (a.total + half) + 1 / (b.count + half) - 1 / (b.total + half),
  );
  const low = a.count === 0 ? 0 : center * Math.exp(-z * error);
  return { ratio, ratioInterval: [low, center * Math.exp(z * error)] as const };
}

function compareOdds(a: Proportion, b: Proportion, z: number) {
  const cells = [a.count, a.total - a.count, b.count, b.total - b.count] as const;
  const [with1, without1, with2, without2] = cells;
  const infinite = without1 * with2 === 0;
  const oddsRatio = infinite ? undefined : (with1 * without2) / (without1 * with2);
  if (with1 + with2 === 0 || without1 + without2 === 0) return { oddsRatio, oddsRatioInterval: undefined };
  const half = cells.includes(0) ? 0.5 : 0;
  const center = ((with1 + half) * (without2 + half)) / ((without1 + half) * (with2 + half));
  const error = Math.sqrt(cells.reduce((sum, count) => sum + 1 / (count + half), 0));
  const interval = [center * Math.exp(-z * error), center * Math.exp(z * error)] as const;
  return { oddsRatio, oddsRatioInterval: interval };
}

function testEquality(a: Proportion, b: Proportion) {
  const table = [
    [a.count, a.total - a.count],
    [b.count, b.total - b.count],
  ] as const;
  const { pValue, smallestExpected = 0 } = chiSquaredTest(table);
  return pValue !== undefined && smallestExpected >= LEAST_EXPECTED
    ? { pValue, test: "chi-squared" as const }
    : { pValue: fisherExactTest(table), test: "fisher" as const };
}
