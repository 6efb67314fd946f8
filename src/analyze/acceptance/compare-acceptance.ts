import type { FactTable } from "../counting/fact-table.ts";
import { onlyRow } from "../counting/only-row.ts";
import { divide } from "../counting/per-state.ts";
import { countSharedRows } from "../counting/shared-rows.ts";
import { compareProportions } from "../statistics/compare-proportions.ts";
import type { Interval } from "../statistics/interval.ts";
import { compareMeans, sampleMoments } from "../statistics/moments.ts";
import { permutationTest } from "../statistics/resampling.ts";
import { type AcceptanceFigures, type AcceptanceOptions, acceptance } from "./acceptance.ts";

/** How {@link compareAcceptance} counts. */
export interface CompareAcceptanceOptions extends Omit<AcceptanceOptions, "by"> {
  /** Of the permutation test of `per-state`; the same seed gives the same p-value; default 1. */
  readonly seed?: number;
}

/** How acceptance in two groups differs. */
export interface AcceptanceComparison {
  /** Acceptance of the first group less that of the second, from -1 to 1; `undefined` where one has no answer. */
  readonly value: number | undefined;
  /** Newcombe's interval of `value`; for `per-state` Welch's, of the means of the States' rates. */
  readonly interval: Interval | undefined;
  /** The first over the second; `undefined` where the second is 0. */
  readonly ratio: number | undefined;
  /** Odds of being accepted in the first group over those in the second; `undefined` where infinite, or `per-state`. */
  readonly oddsRatio: number | undefined;
  /** Woolf's interval of `oddsRatio`. */
  readonly oddsRatioInterval: Interval | undefined;
  /** Two-sided p-value of the hypothesis that acceptance is the same. */
  readonly pValue: number | undefined;
  /** Where `pValue` comes from: χ², Fisher's exact test for small counts, or a permutation of the States for `per-state`. */
  readonly test: "chi-squared" | "fisher" | "permutation" | undefined;
  /** Rows in both groups: where it is not 0, interval and test are wrong, as they take the groups as apart. */
  readonly shared: number;
  /** Acceptance of the first group. */
  readonly a: AcceptanceFigures;
  /** Acceptance of the second group. */
  readonly b: AcceptanceFigures;
}

/**
 * Difference in acceptance between two groups of recommendations, with its interval and the odds of its being chance.
 *
 * The groups are two parts of a corpus, made by `selectRecommendations`, or two corpora. They should have no
 * recommendation in common (`shared`): compare a State with the others, not with all. **Pooled** takes every answer
 * as a draw of its own; answers of one State hang together, so its p-values are too small where a group is few States.
 * **Per State** compares the means of the States' rates, by Welch's interval and a permutation test of 10,000 shuffles:
 * slower to find a difference, and more to be believed. Definitions, units and `effective` are those of
 * {@link acceptance}. Linear in the rows. Does not change its input.
 *
 * @param a - First group.
 * @param b - Second group.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown option.
 * @see R. G. Newcombe (1998), Statistics in Medicine 17; B. L. Welch (1947), Biometrika 34.
 *
 * @example Are Western States accepted less in Asia than at home
 * ```ts
 * import { compareAcceptance, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const western = selectRecommendations(loadUprInfo(), { recommendingStateGroup: "WEOG" });
 * const { value, oddsRatio, test } = compareAcceptance(
 *   selectRecommendations(western, { stateUnderReviewGroup: "Asia-Pacific" }),
 *   selectRecommendations(western, { stateUnderReviewGroup: "WEOG" }),
 * );
 * [value?.toFixed(3), oddsRatio?.toFixed(3), test]; // => ["-0.161", "0.499", "chi-squared"]
 * ```
 *
 * @category Analyze
 */
export function compareAcceptance(
  a: FactTable,
  b: FactTable,
  options: CompareAcceptanceOptions = {},
): AcceptanceComparison {
  const { seed = 1, ...counting } = options;
  const [first, second] = [onlyRow(acceptance(a, counting)), onlyRow(acceptance(b, counting))];
  const shared = countSharedRows(a, b);
  if (counting.weighting !== "per-state") {
    const { ratioInterval: _, ...comparison } = compareProportions(first, second, counting.confidence);
    return { ...comparison, shared, a: first, b: second };
  }
  const { perState = "stateUnderReview" } = counting;
  const ratesOf = (table: FactTable): readonly number[] =>
    acceptance(table, { ...counting, weighting: "pooled", by: [perState] }).flatMap((row) =>
      row.value === undefined || row[perState] === undefined ? [] : [row.value],
    );
  const [mine, theirs] = [ratesOf(a), ratesOf(b)];
  const { value, interval } = compareMeans(sampleMoments(mine), sampleMoments(theirs), counting.confidence);
  const pValue = permutationTest(mine, theirs, { seed });
  return {
    value,
    interval,
    ratio: first.value === undefined ? undefined : divide(first.value, second.value),
    oddsRatio: undefined,
    oddsRatioInterval: undefined,
    pValue,
    test: pValue === undefined ? undefined : "permutation",
    shared,
    a: first,
    b: second,
  };
}
