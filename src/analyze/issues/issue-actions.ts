import { ACTION_CATEGORIES, type ActionCategory, type IssueSlug } from "../../model/vocabulary.generated.ts";
import { actionProfile } from "../action/action-profile.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";

/** How {@link issueActions} counts. */
export interface IssueActionsOptions {
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** One action category of one issue. */
export interface IssueActionRow {
  /** `undefined` = the recommendation has none. */
  readonly issue: IssueSlug | undefined;
  /** Category of the action asked for, 1 to 5. */
  readonly action: ActionCategory;
  /** Share of the issue's coded recommendations that are of the category, from 0 to 1; `undefined` where none is coded. */
  readonly value: number | undefined;
  /** Wilson interval of `value`. */
  readonly interval: Interval | undefined;
  /** Recommendations on the issue of the category. */
  readonly count: number;
  /** Recommendations on the issue with a category. */
  readonly total: number;
  /** Share of all coded recommendations, on any issue, that are of the category: what `value` is to be held against. */
  readonly overall: number | undefined;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
}

/**
 * What is asked for on each issue: the share of each action category, five rows per issue, 0 where there is none.
 *
 * Categories are those of {@link actionProfile}; a recommendation counts under each of its issues. In the order of the
 * issues' vocabulary, recommendations without an issue last. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown option.
 * @see E. R. McMahon (2010), "Herding Cats and Sheep", table 17.
 *
 * @example What is asked about treaties is mostly specific
 * ```ts
 * import { issueActions } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const treaties = issueActions(loadUprInfo()).filter(({ issue }) => issue === "instruments");
 * treaties.map(({ action, value }) => [action, value?.toFixed(2)]);
 * // => [[1, "0.00"], [2, "0.05"], [3, "0.19"], [4, "0.16"], [5, "0.59"]]
 * ```
 *
 * @category Analyze
 */
export function issueActions(
  corpus: FactTable,
  options: IssueActionsOptions = {},
): readonly IssueActionRow[] {
  const { unit = "recommender", confidence = 0.95 } = options;
  const [all] = actionProfile(corpus, { unit, confidence });
  const overall = [
    all?.minimalShare,
    all?.continuingShare,
    all?.consideringShare,
    all?.generalShare,
    all?.specificShare,
  ];
  return actionProfile(corpus, { by: ["issue"], unit, confidence }).flatMap((row) => {
    const { issue, total, minimal, continuing, considering, general, specific } = row;
    const counts = [minimal, continuing, considering, general, specific];
    return ACTION_CATEGORIES.map((action) => {
      const count = counts[action - 1] ?? 0;
      return {
        issue,
        action,
        value: divide(count, total),
        interval: wilsonInterval(count, total, confidence),
        count,
        total,
        overall: overall[action - 1],
        unit,
        confidence,
      };
    });
  });
}
