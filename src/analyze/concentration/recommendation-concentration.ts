import { collectByKeys } from "../counting/collect-by-keys.ts";
import { countRows } from "../counting/count-rows.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { divide } from "../counting/per-state.ts";
import { type ConcentrationFigures, measureConcentration } from "../statistics/concentration.ts";

/** How {@link recommendationConcentration} counts. */
export interface RecommendationConcentrationOptions<
  Of extends GroupKey = GroupKey,
  Key extends GroupKey = GroupKey,
> {
  /** Among whom recommendations are shared out; default `"recommendingState"`; `"stateUnderReview"` = to whom they go. */
  readonly of?: Of;
  /** Keys to group by, outermost first, without `of`; none by default. */
  readonly by?: readonly Key[];
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
}

/** How recommendations of one group are shared out. */
export interface RecommendationConcentrationFigures extends ConcentrationFigures {
  /** Who or what they are shared out among. */
  readonly of: GroupKey;
  /** Gini coefficient, as {@link ConcentrationFigures.gini}. */
  readonly value: number | undefined;
  /** How many have at least one; those with none are not members. */
  readonly members: number;
  /** Recommendations shared out: all of members added up, so by `issue` more than there are. */
  readonly total: number;
  /** Share of the member with most, from 0 to 1. */
  readonly topShare: number | undefined;
  /** Share of the five with most. */
  readonly topFiveShare: number | undefined;
  /** Share of the ten with most. */
  readonly topTenShare: number | undefined;
  /** How many of those with most have half of all. */
  readonly membersWithHalf: number | undefined;
  /** Recommendations that nobody is named for; in no other number. */
  readonly unnamed: number;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
}

/** One group with its concentration. */
export type RecommendationConcentrationRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> &
  RecommendationConcentrationFigures;

/**
 * How unequally recommendations are shared out: among those who make them, those who get them, sessions, issues.
 *
 * Gini coefficient, Herfindahl-Hirschman index, and shares of those with most. **Members** are those with at least one
 * recommendation in the group: a State that never recommends is not in its Gini, so compare `members` too. Counts
 * recommendations with any answer; pledges never. Units, keys and order are those of {@link countRows}. There is no
 * interval: it is what happened, not a sample. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key or option, or `of` among the keys.
 * @see C. Gini (1912), "Variabilità e mutabilità"; O. C. Herfindahl (1950), "Concentration in the steel industry".
 *
 * @example Ten of 168 make a quarter of all recommendations, while they are addressed to all alike
 * ```ts
 * import { recommendationConcentration } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const corpus = loadUprInfo();
 * const [made] = recommendationConcentration(corpus, { of: "recommendingState" });
 * [made?.members, made?.gini?.toFixed(3), made?.topTenShare?.toFixed(3)]; // => [168, "0.555", "0.247"]
 * const [received] = recommendationConcentration(corpus, { of: "stateUnderReview" });
 * [received?.members, received?.gini?.toFixed(3), received?.topTenShare?.toFixed(3)]; // => [193, "0.248", "0.109"]
 * ```
 *
 * @category Analyze
 */
export function recommendationConcentration<
  const Key extends GroupKey = never,
  const Of extends GroupKey = "recommendingState",
>(
  corpus: FactTable,
  options: RecommendationConcentrationOptions<Of, Key> = {},
): readonly RecommendationConcentrationRow<Key>[] {
  const { by = [], unit = "recommender" } = options;
  const of: GroupKey = options.of ?? "recommendingState";
  return collectByKeys(countRows(corpus, { by: [...by, of], unit }), by).map(({ keys, rows }) => {
    const isNamed = (row: Partial<GroupValues>): boolean => row[of] !== undefined;
    const named = rows.filter((row) => isNamed(row) && row.count > 0).map(({ count }) => count);
    const counts = named.sort((a, b) => b - a);
    const total = sumOf(counts);
    const shareOfTop = (size: number): number | undefined => divide(sumOf(counts.slice(0, size)), total);
    const figures = measureConcentration(counts);
    return {
      ...keys,
      of,
      value: figures.gini,
      ...figures,
      members: counts.length,
      total,
      topShare: shareOfTop(1),
      topFiveShare: shareOfTop(5),
      topTenShare: shareOfTop(10),
      membersWithHalf: total === 0 ? undefined : countToHalf(counts, total),
      unnamed: sumOf(rows.filter((row) => !isNamed(row)).map(({ count }) => count)),
      unit,
    };
  });
}

/** How many of the first, which have most, hold at least half. */
function countToHalf(descending: readonly number[], total: number): number {
  let [members, sum] = [0, 0];
  for (const count of descending) {
    members += 1;
    sum += count;
    if (2 * sum >= total) break;
  }
  return members;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
