import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import { nameOfKeys } from "../counting/collect-by-keys.ts";
import { countRows } from "../counting/count-rows.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";

/** How {@link issueProfile} counts. */
export interface IssueProfileOptions<Key extends GroupKey = GroupKey> {
  /** Keys to group by, outermost first, without `issue`; none by default. */
  readonly by?: readonly Key[];
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** How often one issue is raised in one group. */
export interface IssueProfileFigures {
  /** `undefined` = the recommendation has none. */
  readonly issue: IssueSlug | undefined;
  /** Share of the group's recommendations that name the issue, from 0 to 1; the shares add up to more than 1. */
  readonly value: number | undefined;
  /** Wilson interval of `value`. */
  readonly interval: Interval | undefined;
  /** Recommendations of the group that name the issue. */
  readonly count: number;
  /** Recommendations of the group, with or without an issue. */
  readonly total: number;
  /** Share of the group's tags, from 0 to 1: these add up to 1; `undefined` for recommendations without an issue. */
  readonly tagShare: number | undefined;
  /** Tags of the group: a recommendation on three issues has three. */
  readonly tags: number;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
  /** Rows of the issue and group left out, as their source has no numbering; only by `recommendation`. */
  readonly withoutNumbering: number;
}

/** One issue in one group. */
export type IssueProfileRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> & IssueProfileFigures;

/**
 * What recommendations are about, per group: how many name each issue, as a share of recommendations and of tags.
 *
 * Issues are those UPR Info coded; a recommendation may have several. Counts recommendations with any answer, pending
 * ones too; pledges never. An issue that a group never raises has no row. Rows are in the order of the keys, then of the
 * issues' vocabulary. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key or option, or `issue` among the keys.
 * @see E. R. McMahon (2010), "Herding Cats and Sheep", tables 15 and 16.
 *
 * @example What the first five sessions were about
 * ```ts
 * import { issueProfile, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const early = selectRecommendations(loadUprInfo(), { session: [1, 2, 3, 4, 5] });
 * const [torture] = issueProfile(early).filter(({ issue }) => issue === "torture");
 * [torture?.count, torture?.total, torture?.tags, torture?.value?.toFixed(4)]; // => [512, 6094, 10391, "0.0840"]
 * ```
 *
 * @category Analyze
 */
export function issueProfile<const Key extends GroupKey = never>(
  corpus: FactTable,
  options: IssueProfileOptions<Key> = {},
): readonly IssueProfileRow<Key>[] {
  const { by = [], unit = "recommender", confidence = 0.95 } = options;
  const totals = new Map(countRows(corpus, { by, unit }).map((row) => [nameOfKeys(row, by), row.count]));
  const rows = countRows(corpus, { by: [...by, "issue"], unit });
  const tagsOf = new Map<string, number>();
  for (const row of rows) {
    if (row.issue === undefined) continue;
    const name = nameOfKeys(row, by);
    tagsOf.set(name, (tagsOf.get(name) ?? 0) + row.count);
  }
  return rows.map((row) => {
    const { count } = row;
    const name = nameOfKeys(row, by);
    const [total, tags] = [totals.get(name) ?? 0, tagsOf.get(name) ?? 0];
    return {
      ...row,
      value: divide(count, total),
      interval: wilsonInterval(count, total, confidence),
      count,
      total,
      tagShare: row.issue === undefined ? undefined : divide(count, tags),
      tags,
      unit,
      confidence,
    };
  });
}
