import { assertCount } from "./check-numbers.ts";
import { normalTail } from "./distributions.ts";

/** Outcome of {@link rankSumTest}. */
export interface RankSumTest {
  /** Mann-Whitney's U of the first group: pairs in which it is higher, ties half; `undefined` where a group is empty. */
  readonly statistic: number | undefined;
  /** Share of such pairs, from 0 to 1; 0.5 = neither is higher; `undefined` where a group is empty. */
  readonly superiority: number | undefined;
  /** Two-sided p-value; `undefined` where a group is empty. */
  readonly pValue: number | undefined;
}

/**
 * Whether one group is higher than another on an ordered scale, such as the action categories: Mann-Whitney's test.
 *
 * Asks for the order of the categories only, not for their distances. Normal approximation, corrected for ties and
 * continuity; rough where a group has fewer than eight. O(categories).
 *
 * @param a - How many of the first group are in each category, lowest category first.
 * @param b - The same of the second.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a number that is no count.
 * @see H. B. Mann and D. R. Whitney (1947), "On a test of whether one of two random variables is stochastically larger
 * than the other"; E. L. Lehmann (1975), "Nonparametrics", on ties.
 *
 * @example Categories 1 to 5 of two States
 * ```ts
 * import { rankSumTest } from "uprkit";
 *
 * const { superiority, pValue } = rankSumTest([0, 2, 3, 10, 15], [5, 10, 4, 6, 1]);
 * [superiority?.toFixed(3), pValue?.toFixed(6)]; // => ["0.863", "0.000002"]
 * ```
 *
 * @category Analyze
 */
export function rankSumTest(a: readonly number[], b: readonly number[]): RankSumTest {
  for (const count of [...a, ...b]) assertCount("count", count);
  let statistic = 0;
  let below = 0;
  let ties = 0;
  let first = 0;
  for (let category = 0; category < Math.max(a.length, b.length); category++) {
    const [mine, theirs] = [a[category] ?? 0, b[category] ?? 0];
    statistic += mine * (below + theirs / 2);
    below += theirs;
    first += mine;
    ties += (mine + theirs) ** 3 - (mine + theirs);
  }
  const pairs = first * below;
  if (pairs === 0) return { statistic: undefined, superiority: undefined, pValue: undefined };
  const all = first + below;
  const variance = (pairs / 12) * (all + 1 - ties / (all * (all - 1)));
  // Half a pair towards the middle, as the normal distribution is continuous and counts are not.
  const distance = Math.max(0, Math.abs(statistic - pairs / 2) - 0.5);
  return {
    statistic,
    superiority: statistic / pairs,
    pValue: variance <= 0 ? 1 : Math.min(1, 2 * normalTail(distance / Math.sqrt(variance))),
  };
}
