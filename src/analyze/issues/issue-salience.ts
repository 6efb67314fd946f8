import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import { collectByKeys, nameOfKeys } from "../counting/collect-by-keys.ts";
import { countRows } from "../counting/count-rows.ts";
import type { CountingUnit } from "../counting/counting.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { groupRows, readCellKeys } from "../counting/grouping.ts";
import { onlyRow } from "../counting/only-row.ts";
import { divide } from "../counting/per-state.ts";
import { adjustPValues } from "../statistics/adjust-p-values.ts";
import { compareProportions, type Proportion } from "../statistics/compare-proportions.ts";
import type { Interval } from "../statistics/interval.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";

/** How {@link issueSalience} counts. */
export interface IssueSalienceOptions<Key extends GroupKey = GroupKey> {
  /** Keys of the groups, such as `recommendingStateGroup`, without `issue`. */
  readonly by: readonly Key[];
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** How much one group makes of one issue. */
export interface IssueSalienceFigures {
  /** Issue that is raised, by its slug. */
  readonly issue: IssueSlug;
  /** Share of the group's recommendations over that of all others': 2 = twice as often; `undefined` where others have none. */
  readonly value: number | undefined;
  /** Katz's interval of `value`. */
  readonly interval: Interval | undefined;
  /** Recommendations of the group that name the issue. */
  readonly count: number;
  /** Recommendations of the group. */
  readonly total: number;
  /** `count / total`. */
  readonly share: number | undefined;
  /** Recommendations of all others that name the issue. */
  readonly othersCount: number;
  /** Recommendations of all others. */
  readonly othersTotal: number;
  /** `othersCount / othersTotal`. */
  readonly othersShare: number | undefined;
  /** `share` less `othersShare`. */
  readonly difference: number | undefined;
  /** p-value that both shares are the same, adjusted for the number of rows (Benjamini-Hochberg). */
  readonly adjustedPValue: number | undefined;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
}

/** One issue in one group. */
export type IssueSalienceRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> & IssueSalienceFigures;

/**
 * How much each group makes of each issue: its share of the group's recommendations against its share of everybody
 * else's, as a ratio.
 *
 * By `recommendingStateGroup`, `recommendingStateOrganisation` or `recommendingState` it says what a bloc raises, by
 * `stateUnderReview` what a State is told more than others. **Others** are all recommendations of the corpus outside the
 * group, those whose maker is not named included. By `recommendation`, one made by a State of the group and by another
 * counts on both sides, so that the test is rough. Every issue that occurs has a row in every group, also with a count
 * of 0. Interval and p-value take recommendations as independent draws.
 *
 * In the order of the keys, then of the issues' vocabulary. Linear in the rows, times the number of groups where the unit
 * is the recommendation. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key or option, or `issue` among the keys.
 * @see D. Katz, J. Baptista, S. P. Azen, M. C. Pike (1978), "Obtaining confidence intervals for the risk ratio",
 * Biometrics 34; Y. Benjamini and Y. Hochberg (1995), JRSS B 57.
 *
 * @example Who raises the death penalty
 * ```ts
 * import { issueSalience } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const rows = issueSalience(loadUprInfo(), { by: ["recommendingStateGroup"] });
 * const raised = rows.filter(({ issue }) => issue === "death-penalty");
 * raised.slice(0, 5).map((row) => [row.recommendingStateGroup, row.value?.toFixed(2)]);
 * // => [["Africa", "0.38"], ["Asia-Pacific", "0.04"], ["EEG", "1.06"], ["GRULAC", "1.09"], ["WEOG", "2.68"]]
 * ```
 *
 * @category Analyze
 */
export function issueSalience<const Key extends GroupKey>(
  corpus: FactTable,
  options: IssueSalienceOptions<Key>,
): readonly IssueSalienceRow<Key>[] {
  const { by, unit = "recommender", confidence = 0.95 } = options;
  const named = countRows(corpus, { by: ["issue"], unit });
  const issues = named.flatMap(({ issue }) => (issue === undefined ? [] : [issue]));
  const othersOf = unit === "recommender" ? subtractOwn(corpus, named) : countOutside(corpus, by);
  const totals = new Map(countRows(corpus, { by, unit }).map((row) => [nameOfKeys(row, by), row.count]));

  const compared = collectByKeys(countRows(corpus, { by: [...by, "issue"], unit }), by).flatMap(
    ({ keys, rows }) => {
      const name = nameOfKeys(keys, by);
      const total = totals.get(name) ?? 0;
      const counts = new Map(rows.map(({ issue, count }) => [issue, count]));
      return issues.map((issue) => {
        const count = counts.get(issue) ?? 0;
        const others = othersOf(name, { issue, count, total });
        return {
          keys,
          issue,
          count,
          total,
          others,
          comparison: compareProportions({ count, total }, others, confidence),
        };
      });
    },
  );
  const adjusted = adjustPValues(compared.map(({ comparison }) => comparison.pValue));
  return compared.map(({ keys, issue, count, total, others, comparison }, index) => ({
    ...keys,
    issue,
    value: comparison.ratio,
    interval: comparison.ratioInterval,
    count,
    total,
    share: divide(count, total),
    othersCount: others.count,
    othersTotal: others.total,
    othersShare: divide(others.count, others.total),
    difference: comparison.value,
    adjustedPValue: adjusted[index],
    unit,
    confidence,
  }));
}

/** What the others of a group have of an issue, by the group's name. */
type OthersOf = (name: string, own: Proportion & { readonly issue: IssueSlug }) => Proportion;

/** By recommender every row is in the group or outside: others are the rest. */
function subtractOwn(
  corpus: FactTable,
  named: readonly { readonly issue: IssueSlug | undefined; readonly count: number }[],
): OthersOf {
  const all = listRowIndexes(corpus).length;
  const counts = new Map(named.map(({ issue, count }) => [issue, count]));
  return (_, own) => ({ count: (counts.get(own.issue) ?? 0) - own.count, total: all - own.total });
}

/** By recommendation some are on both sides: the rows outside have to be counted anew for each group. */
function countOutside(corpus: FactTable, by: readonly GroupKey[]): OthersOf {
  const unit = "recommendation";
  const grouping = groupRows(corpus, by);
  const outside = new Map(
    Array.from({ length: grouping.cellCount }, (_, cell) => {
      const own = new Set(grouping.rows.filter((_, entry) => grouping.cells[entry] === cell));
      const others = { ...corpus, selection: listRowIndexes(corpus).filter((row) => !own.has(row)) };
      const total = onlyRow(countRows(others, { unit })).count;
      const counts = new Map(
        countRows(others, { by: ["issue"], unit }).map(({ issue, count }) => [issue, count]),
      );
      return [nameOfKeys(readCellKeys(grouping, cell), by), { total, counts }];
    }),
  );
  return (name, { issue }) => {
    const group = outside.get(name);
    return { count: group?.counts.get(issue) ?? 0, total: group?.total ?? 0 };
  };
}
