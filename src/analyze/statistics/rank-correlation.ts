import { sampleRankCorrelation } from "simple-statistics";
import { UprError } from "../../errors.ts";
import { assertFinite } from "./check-numbers.ts";
import { normalTail, studentTail } from "./distributions.ts";

/** A rank correlation. */
export interface RankCorrelation {
  /** From -1 to 1; `undefined` where there are fewer than two pairs, or one side does not vary. */
  readonly value: number | undefined;
  /** Two-sided p-value of the hypothesis that the two are independent; `undefined` where `value` is, or there are too few. */
  readonly pValue: number | undefined;
  /** Number of pairs. */
  readonly total: number;
}

/** The next best correlation to 1 is 6 / n³ away. */
const ROUNDING = 1e-13;
/** Up to this many pairs without ties the p-value of Kendall's τ is counted out. */
const MOST_EXACT = 50;

/**
 * Spearman's rank correlation of two lists, tied values sharing the mean of their ranks.
 *
 * The p-value is that of Student's t with `total − 2` degrees of freedom, rough below ten pairs and `undefined` below
 * three. O(n log n).
 *
 * @param x - One value of each pair.
 * @param y - The other, in the same order.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if the lists differ in length or hold a number that is not finite.
 * @see C. Spearman (1904), "The proof and measurement of association between two things".
 *
 * @example
 * ```ts
 * import { spearmanCorrelation } from "uprkit";
 *
 * spearmanCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).value?.toFixed(3); // => "0.800"
 * spearmanCorrelation([1, 1], [2, 3]).value; // => undefined
 * ```
 *
 * @category Analyze
 */
export function spearmanCorrelation(x: readonly number[], y: readonly number[]): RankCorrelation {
  const total = assertPairs(x, y);
  if (!varies(x) || !varies(y)) return { value: undefined, pValue: undefined, total };
  const correlation = sampleRankCorrelation([...x], [...y]);
  // Rounding moves a perfect correlation off 1, which ranks of that many pairs cannot come so near otherwise.
  const value = 1 - Math.abs(correlation) < ROUNDING ? Math.sign(correlation) : correlation;
  const freedom = total - 2;
  if (freedom < 1) return { value, pValue: undefined, total };
  const t = Math.abs(value) * Math.sqrt(freedom / Math.max(0, 1 - value * value));
  return { value, pValue: Number.isFinite(t) ? 2 * studentTail(t, freedom) : 0, total };
}

/**
 * Kendall's rank correlation τ-b of two lists: pairs of pairs in the same order less those in the other, ties allowed.
 *
 * Against time it is the Mann-Kendall test of a trend. The p-value is exact up to 50 pairs without ties, else that of
 * the normal distribution with its variance corrected for ties. O(n²).
 *
 * @param x - One value of each pair.
 * @param y - The other, in the same order.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if the lists differ in length or hold a number that is not finite.
 * @see M. G. Kendall (1970), "Rank correlation methods", 4th edition; H. B. Mann (1945), "Nonparametric tests against
 * trend".
 *
 * @example A rate over six sessions
 * ```ts
 * import { kendallCorrelation } from "uprkit";
 *
 * const { value, pValue } = kendallCorrelation([1, 2, 3, 4, 5, 6], [0.5, 0.6, 0.58, 0.7, 0.72, 0.8]);
 * [value?.toFixed(3), pValue?.toFixed(4)]; // => ["0.867", "0.0167"]
 * ```
 *
 * @category Analyze
 */
export function kendallCorrelation(x: readonly number[], y: readonly number[]): RankCorrelation {
  const total = assertPairs(x, y);
  if (!varies(x) || !varies(y)) return { value: undefined, pValue: undefined, total };
  let score = 0;
  for (let i = 1; i < total; i++) {
    for (let j = 0; j < i; j++) {
      score += Math.sign((x[i] ?? 0) - (x[j] ?? 0)) * Math.sign((y[i] ?? 0) - (y[j] ?? 0));
    }
  }
  const pairs = (total * (total - 1)) / 2;
  const [tiesOfX, tiesOfY] = [tieSizes(x), tieSizes(y)];
  const tiedPairs = (sizes: readonly number[]): number => sumOf(sizes, (n) => (n * (n - 1)) / 2);
  const value = score / Math.sqrt((pairs - tiedPairs(tiesOfX)) * (pairs - tiedPairs(tiesOfY)));
  const exact = total <= MOST_EXACT && tiesOfX.length === 0 && tiesOfY.length === 0;
  return {
    value: Math.max(-1, Math.min(1, value)),
    pValue: exact ? countOut(total, pairs, Math.abs(score)) : approximate(total, score, tiesOfX, tiesOfY),
    total,
  };
}

/** Share of all orders of `n` values with a score this far from 0, by counting their inversions. */
function countOut(n: number, pairs: number, score: number): number {
  // Shares by number of inversions: each further value adds from 0 to `size - 1` of them, all equally likely.
  let shares: readonly number[] = [1];
  for (let size = 2; size <= n; size++) {
    const grown = new Array<number>((size * (size - 1)) / 2 + 1).fill(0);
    for (const [inversions, share] of shares.entries()) {
      for (let more = 0; more < size; more++) {
        grown[inversions + more] = (grown[inversions + more] ?? 0) + share / size;
      }
    }
    shares = grown;
  }
  const extreme = sumOf(shares, (share, inversions) =>
    Math.abs(pairs - 2 * inversions) >= score ? share : 0,
  );
  return Math.min(1, extreme);
}

/** Kendall (1970), section 4.4 and 5: normal approximation with ties in both lists. */
function approximate(
  n: number,
  score: number,
  tiesOfX: readonly number[],
  tiesOfY: readonly number[],
): number {
  const third = (t: number): number => t * (t - 1) * (2 * t + 5);
  const second = (t: number): number => t * (t - 1) * (t - 2);
  const first = (t: number): number => t * (t - 1);
  const variance =
    (third(n) - sumOf(tiesOfX, third) - sumOf(tiesOfY, third)) / 18 +
    (n > 2 ? (sumOf(tiesOfX, second) * sumOf(tiesOfY, second)) / (9 * second(n)) : 0) +
    (sumOf(tiesOfX, first) * sumOf(tiesOfY, first)) / (2 * first(n));
  return variance <= 0 ? 1 : 2 * normalTail(Math.abs(score) / Math.sqrt(variance));
}

/** How many share each value that occurs more than once. */
function tieSizes(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}

function sumOf(values: readonly number[], pick: (value: number, index: number) => number): number {
  return values.reduce((sum, value, index) => sum + pick(value, index), 0);
}

function varies(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}

function assertPairs(x: readonly number[], y: readonly number[]): number {
  assertFinite("x", x);
  assertFinite("y", y);
  if (x.length === y.length) return x.length;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot correlate the lists: they have ${x.length} and ${y.length} values, expected as many`,
  );
}
