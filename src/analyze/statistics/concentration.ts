import { assertCount } from "./check-numbers.ts";

/** How unequally a whole is shared out. */
export interface ConcentrationFigures {
  /** Gini coefficient, from 0 (all have the same) to almost 1 (one has all); `undefined` where there is nothing. */
  readonly gini: number | undefined;
  /** Herfindahl-Hirschman index: sum of the squared shares, from `1 / members` to 1; `undefined` where there is nothing. */
  readonly herfindahl: number | undefined;
  /** `1 / herfindahl`: how many members of equal size would give the same index. */
  readonly effectiveMembers: number | undefined;
}

/**
 * How unequally a whole is shared out among its members: Gini coefficient and Herfindahl-Hirschman index.
 *
 * Members with 0 count for Gini: who is a member is the caller's to say. O(n log n).
 *
 * @param counts - What each member has.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a number that is no count.
 * @see C. Gini (1912), "Variabilità e mutabilità"; O. C. Herfindahl (1950), "Concentration in the steel industry".
 *
 * @example
 * ```ts
 * import { measureConcentration } from "uprkit";
 *
 * measureConcentration([5, 5, 5, 5]); // => { gini: 0, herfindahl: 0.25, effectiveMembers: 4 }
 * measureConcentration([0, 0, 0, 8]).gini; // => 0.75
 * ```
 *
 * @category Analyze
 */
export function measureConcentration(counts: readonly number[]): ConcentrationFigures {
  for (const count of counts) assertCount("count", count);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { gini: undefined, herfindahl: undefined, effectiveMembers: undefined };
  const size = counts.length;
  const ascending = [...counts].sort((a, b) => a - b);
  const ranked = ascending.reduce((sum, count, index) => sum + (2 * (index + 1) - size - 1) * count, 0);
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  return {
    gini: ranked / (size * total),
    herfindahl: squares / (total * total),
    effectiveMembers: (total * total) / squares,
  };
}
