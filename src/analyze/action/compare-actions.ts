import { ACTION_CATEGORIES } from "../../model/vocabulary.generated.ts";
import type { FactTable } from "../counting/fact-table.ts";
import { onlyRow } from "../counting/only-row.ts";
import { countSharedRows } from "../counting/shared-rows.ts";
import { chiSquaredTest } from "../statistics/chi-squared-test.ts";
import type { Interval } from "../statistics/interval.ts";
import { compareMeans, type SampleMoments, sampleMoments } from "../statistics/moments.ts";
import { rankSumTest } from "../statistics/rank-sum-test.ts";
import { permutationTest } from "../statistics/resampling.ts";
import { type ActionFigures, type ActionProfileOptions, actionProfile } from "./action-profile.ts";

/** How {@link compareActions} counts. */
export interface CompareActionsOptions extends Omit<ActionProfileOptions, "by"> {
  /** Of the permutation test of `per-state`; the same seed gives the same p-value; default 1. */
  readonly seed?: number;
}

/** How what two groups ask for differs. */
export interface ActionComparison {
  /** Mean action level of the first group less that of the second, -4 to 4; `undefined` where one has none coded. */
  readonly value: number | undefined;
  /** Welch's interval of `value`: over recommendations, or over States for `per-state`. */
  readonly interval: Interval | undefined;
  /** Two-sided p-value that neither asks for more: Mann-Whitney's test, or a permutation of the States for `per-state`. */
  readonly pValue: number | undefined;
  /** Where `pValue` comes from. */
  readonly test: "rank-sum" | "permutation" | undefined;
  /** Share of all pairs in which the first asks for more, ties half; 0.5 = neither does. Pooled in any case. */
  readonly superiority: number | undefined;
  /** p-value of χ² that the mix of the five categories is the same, whatever their order. Pooled in any case. */
  readonly mixPValue: number | undefined;
  /** Rows in both groups: where it is not 0, interval and tests are wrong, as they take the groups as apart. */
  readonly shared: number;
  /** Profile of the first group. */
  readonly a: ActionFigures;
  /** Profile of the second group. */
  readonly b: ActionFigures;
}

/**
 * Difference in what two groups of recommendations ask for: mean action level with interval, and a test of ranks.
 *
 * The groups are two parts of a corpus, made by `selectRecommendations`, or two corpora, without a recommendation in
 * common (`shared`). The mean takes the categories for evenly spaced, which they are not; `superiority` and the
 * Mann-Whitney test need their order only: believe the difference where both agree. **Pooled** takes every
 * recommendation as a draw of its own, **per State** compares the means of the States' own levels (`perState`, by default
 * who recommends) with 10,000 shuffles. Definitions and units are those of {@link actionProfile}. Linear in the rows.
 * Does not change its input.
 *
 * @param a - First group.
 * @param b - Second group.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown option.
 * @see B. L. Welch (1947), Biometrika 34; H. B. Mann and D. R. Whitney (1947).
 *
 * @example Does Slovenia ask for more than Cuba
 * ```ts
 * import { compareActions, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const corpus = loadUprInfo();
 * const { value, superiority, pValue } = compareActions(
 *   selectRecommendations(corpus, { recommendingState: "SVN" }),
 *   selectRecommendations(corpus, { recommendingState: "CUB" }),
 * );
 * [value?.toFixed(3), superiority?.toFixed(3), (pValue ?? 1) < 0.001]; // => ["1.582", "0.843", true]
 * ```
 *
 * @category Analyze
 */
export function compareActions(
  a: FactTable,
  b: FactTable,
  options: CompareActionsOptions = {},
): ActionComparison {
  const { seed = 1, ...counting } = options;
  const [first, second] = [onlyRow(actionProfile(a, counting)), onlyRow(actionProfile(b, counting))];
  const [mine, theirs] = [countsOf(first), countsOf(second)];
  const ranks = rankSumTest(mine, theirs);
  const shared = {
    superiority: ranks.superiority,
    mixPValue: chiSquaredTest([mine, theirs]).pValue,
    shared: countSharedRows(a, b),
    a: first,
    b: second,
  };
  if (counting.weighting !== "per-state") {
    return {
      ...difference(sampleMoments(ACTION_CATEGORIES, mine), sampleMoments(ACTION_CATEGORIES, theirs)),
      pValue: ranks.pValue,
      test: ranks.pValue === undefined ? undefined : "rank-sum",
      ...shared,
    };
  }
  const { perState = "recommendingState" } = counting;
  const levelsOf = (table: FactTable): readonly number[] =>
    actionProfile(table, { ...counting, weighting: "pooled", by: [perState] }).flatMap((row) =>
      row.value === undefined || row[perState] === undefined ? [] : [row.value],
    );
  const [own, others] = [levelsOf(a), levelsOf(b)];
  const pValue = permutationTest(own, others, { seed });
  return {
    ...difference(sampleMoments(own), sampleMoments(others)),
    pValue,
    test: pValue === undefined ? undefined : "permutation",
    ...shared,
  };

  function difference(one: SampleMoments, other: SampleMoments) {
    const { value, interval } = compareMeans(one, other, counting.confidence);
    return { value, interval };
  }
}

function countsOf({ minimal, continuing, considering, general, specific }: ActionFigures): readonly number[] {
  return [minimal, continuing, considering, general, specific];
}
