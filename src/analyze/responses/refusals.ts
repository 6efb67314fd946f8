import { UprError } from "../../errors.ts";
import { standardizedAcceptance } from "../acceptance/standardized-acceptance.ts";
import { readKeys } from "../counting/collect-by-keys.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";

/** How {@link refusals} counts. */
export interface RefusalsOptions<Key extends GroupKey = GroupKey> {
  /** Who or what was refused: `["recommendingState"]`, `["issue"]`; several keys, outermost first. */
  readonly by: readonly Key[];
  /** Recommendations whose answers say what is usual for each action category; default: the corpus itself. */
  readonly standard?: FactTable;
  /** Groups with fewer answered recommendations are left out; default 1. */
  readonly minimum?: number;
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** What was refused in one group, beside what was to be expected. */
export interface RefusalFigures {
  /** `count / total`, from 0 to 1. */
  readonly value: number | undefined;
  /** Answered and not supported. */
  readonly count: number;
  /** Answered. */
  readonly total: number;
  /** Wilson's. */
  readonly interval: Interval | undefined;
  /** Refusals to be expected, were each action category refused as in the standard; `undefined` where that has none of them. */
  readonly expected: number | undefined;
  /** `count − expected`: above 0 = refused more than what was asked for explains. */
  readonly excess: number | undefined;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
}

/** One group with its refusals. */
export type RefusalRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> & RefusalFigures;

/**
 * Whom and what a State refuses, and how much of that is explained by what was asked: refusals by recommending State,
 * issue or any other keys, those the most in excess first.
 *
 * Refused = answered and not `supported`, noted and unanswered ones included. Expected = the group's answered
 * recommendations times the share refused of each action category in the standard: with the State's own answers as the
 * standard, excess says that a recommender or an issue fares worse than others who ask as much; with all reviews as the
 * standard, that the State refuses more than States do. The excess of small groups is chance. By issue a recommendation
 * counts under each of its issues. Equal excess in the order of the keys. Linear in the rows.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, no key, or a `minimum` below 0.
 *
 * @example Whom China refused more than what they asked for explains
 * ```ts
 * import { refusals, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const china = selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN", cycle: 2 });
 * const [first] = refusals(china, { by: ["issue"], minimum: 10 });
 * [first?.issue, first?.count, first?.total, first?.expected?.toFixed(1)]; // => ["death-penalty", 20, 22, "7.4"]
 * ```
 *
 * @category Analyze
 */
export function refusals<const Key extends GroupKey>(
  corpus: FactTable,
  options: RefusalsOptions<Key>,
): readonly RefusalRow<Key>[] {
  const { by, standard, minimum = 1, unit = "recommender", confidence = 0.95 } = options;
  if (by.length === 0 || !(minimum >= 0)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot list refusals: ${by.length === 0 ? "no key is given, expected one such as issue" : `minimum is ${minimum}, expected a number from 0`}`,
    );
  }
  const rows = standardizedAcceptance(corpus, {
    by,
    unit,
    confidence,
    ...(standard === undefined ? {} : { standard }),
  });
  return rows
    .filter(({ total }) => total >= minimum && total > 0)
    .map((row): RefusalRow<Key> => {
      const { crude, expected, count, total } = row;
      const refused = total - count;
      const usual = expected === undefined ? undefined : (1 - expected) * total;
      return {
        ...readKeys<Key>(row, by),
        value: crude === undefined ? undefined : refused / total,
        count: refused,
        total,
        interval: wilsonInterval(refused, total, confidence),
        expected: usual,
        excess: usual === undefined ? undefined : refused - usual,
        unit,
      };
    })
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compare(a.row, b.row) || a.index - b.index)
    .map(({ row }) => row);
}

function compare(a: RefusalFigures, b: RefusalFigures): number {
  if (a.excess === undefined || b.excess === undefined)
    return Number(a.excess === undefined) - Number(b.excess === undefined);
  return b.excess - a.excess;
}
