import { collectByKeys } from "../counting/collect-by-keys.ts";
import { assertOption, type CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { divide } from "../counting/per-state.ts";
import { sumInterval } from "../statistics/compare-proportions.ts";
import type { Interval } from "../statistics/interval.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";
import { type AcceptanceFigures, acceptance } from "./acceptance.ts";

/** What the mix of recommendations can be held the same by. */
const STRATA = ["action", "issue"] as const;

/** How {@link standardizedAcceptance} counts. */
export interface StandardizedAcceptanceOptions<Key extends GroupKey = GroupKey> {
  /** Keys to group by, outermost first, without `within`; none by default. */
  readonly by?: readonly Key[];
  /** What the mix is of: `"action"` (default) = action categories, `"issue"`. */
  readonly within?: (typeof STRATA)[number];
  /** Corpus whose mix is the standard; default: the corpus itself. */
  readonly standard?: FactTable;
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Leave what the State says is done already out of what it accepted; default `false`. */
  readonly effective?: boolean;
  /** Of the interval; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** Acceptance of one group as if it had been asked for the same as all. */
export interface StandardizedAcceptanceFigures {
  /** Standardized acceptance, from 0 to 1; `undefined` where the group has no answer in any category of the standard. */
  readonly value: number | undefined;
  /** Of `value`: Wilson bounds of the categories' rates, put together as those of a sum. */
  readonly interval: Interval | undefined;
  /** Acceptance of the group as it is: `count / total`. */
  readonly crude: number | undefined;
  /** Supported. By issue a recommendation counts under each of its issues, here and in `total`. */
  readonly count: number;
  /** Answered. */
  readonly total: number;
  /** What the group's acceptance would be if each category were accepted as it is in the standard. */
  readonly expected: number | undefined;
  /** `crude / expected`: above 1 = accepted more than the categories let expect. Safe also for small groups. */
  readonly ratio: number | undefined;
  /** Share of the standard in categories the group has an answer in; below 1 `value` is of these alone. */
  readonly coverage: number | undefined;
  /** What the categories are: of action, or issues. */
  readonly within: (typeof STRATA)[number];
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Whether recommendations claimed to be implemented already were taken out of `count`. */
  readonly effective: boolean;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
  /** Rows left out, as in {@link acceptance}. */
  readonly withoutNumbering: number;
}

/** One group with its standardized acceptance. */
export type StandardizedAcceptanceRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> &
  StandardizedAcceptanceFigures;

/**
 * Acceptance per group, from 0 to 1, as it would be if every group had been asked for the same mix: States that were
 * asked softly and States that were asked for much become comparable.
 *
 * **Definition.** Direct standardization: the group's own acceptance in each action category (or issue), averaged with
 * the shares these categories have among the answered recommendations of the whole (or of `standard`). Categories in
 * which the group has no answer are left out and the other shares scaled up; `coverage` says how much is left.
 * Recommendations without a category are a category of their own. **Beside it** `expected` and `ratio`, the indirect
 * way: what the group would reach were it like the whole in each category. A category with one or two answers makes
 * `value` wild and its interval wide; `ratio` hardly moves.
 *
 * Acceptance, units, `effective`, keys and order are those of {@link acceptance}; pooled. By `issue` a recommendation
 * counts under each of its issues. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, `within` among the keys, or an unknown option.
 * @see J. L. Fleiss, B. Levin, M. C. Paik (2003), "Statistical methods for rates and proportions", chapter 19.
 * @see G. Zou, W. Huang, X. Zhang (2009), Computational Statistics & Data Analysis 53, on the interval.
 *
 * @example A good third of the gap between Asian and Western recommendations is what they ask for
 * ```ts
 * import { standardizedAcceptance } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const rows = standardizedAcceptance(loadUprInfo(), { by: ["recommendingStateGroup"], within: "action" });
 * const compared = rows.filter(({ total }) => total > 7000);
 * compared.map((row) => [row.recommendingStateGroup, row.crude?.toFixed(3), row.value?.toFixed(3)]);
 * // => [["Asia-Pacific", "0.884", "0.832"], ["WEOG", "0.658", "0.695"]]
 * ```
 *
 * @category Analyze
 */
export function standardizedAcceptance<const Key extends GroupKey = never>(
  corpus: FactTable,
  options: StandardizedAcceptanceOptions<Key> = {},
): readonly StandardizedAcceptanceRow<Key>[] {
  const { by = [], within = "action", standard = corpus, ...counting } = options;
  assertOption("within", within, STRATA);
  const { unit = "recommender", effective = false, confidence = 0.95 } = counting;
  const whole = acceptance(standard, { ...counting, by: [within] });
  const standardTotal = sumOf(whole, ({ total }) => total);
  const strata = new Map(whole.map((row) => [row[within], row]));

  const finer = acceptance(corpus, { ...counting, by: [...by, within] });
  return collectByKeys(finer, by).map(({ keys, rows }) => ({
    ...keys,
    ...standardize(
      rows.map((row) => ({ own: row, standard: strata.get(row[within]) })),
      standardTotal,
      confidence,
    ),
    within,
    unit,
    effective,
    confidence,
    withoutNumbering: sumOf(rows, ({ withoutNumbering }) => withoutNumbering),
  }));
}

/** One category: the group's answers, and those of the standard. */
interface Stratum {
  readonly own: Pick<AcceptanceFigures, "count" | "total">;
  readonly standard: Pick<AcceptanceFigures, "total" | "value"> | undefined;
}

function standardize(strata: readonly Stratum[], standardTotal: number, confidence: ConfidenceLevel) {
  const count = sumOf(strata, ({ own }) => own.count);
  const total = sumOf(strata, ({ own }) => own.total);
  const crude = divide(count, total);
  const shared = strata.filter(({ own, standard }) => own.total > 0 && (standard?.total ?? 0) > 0);
  const covered = sumOf(shared, ({ standard }) => standard?.total ?? 0);
  const terms = shared.map(({ own, standard }) => ({
    weight: (standard?.total ?? 0) / covered,
    count: own.count,
    total: own.total,
  }));
  const value =
    terms.length === 0 ? undefined : sumOf(terms, (term) => (term.weight * term.count) / term.total);
  const sharedTotal = sumOf(shared, ({ own }) => own.total);
  const expected = divide(
    sumOf(shared, ({ own, standard }) => own.total * (standard?.value ?? 0)),
    sharedTotal,
  );
  return {
    value,
    interval: value === undefined ? undefined : withinShares(sumInterval(terms, confidence)),
    crude,
    count,
    total,
    expected,
    ratio: crude === undefined ? undefined : divide(crude, expected),
    coverage: divide(covered, standardTotal),
  };
}

/** Sums of shares can pass 0 and 1 by rounding. */
function withinShares(interval: Interval | undefined): Interval | undefined {
  return interval && [Math.max(0, interval[0]), Math.min(1, interval[1])];
}

function sumOf<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + read(item), 0);
}
