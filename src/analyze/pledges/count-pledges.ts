import { type ColumnEntry, createIssueSetRegistry, packColumns } from "../../corpus/column-builder.ts";
import { type Corpus, NO_STATE } from "../../corpus/corpus.ts";
import { type CorpusFilter, selectRecommendations } from "../../corpus/select-recommendations.ts";
import { UprError } from "../../errors.ts";
import { STATE_CODES } from "../../model/vocabulary.generated.ts";
import { nameOfKeys, readKeys } from "../counting/collect-by-keys.ts";
import { countRows } from "../counting/count-rows.ts";
import type { CountingUnit } from "../counting/counting.ts";
import { buildDimension } from "../counting/dimension.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupValues } from "../counting/group-key.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";

/** What pledges can be grouped by: nobody recommends them, so it is never by who recommends. */
export const PLEDGE_KEYS = [
  "stateUnderReview",
  "session",
  "cycle",
  "action",
  "issue",
  "stateUnderReviewGroup",
  "stateUnderReviewOrganisation",
] as const satisfies readonly (keyof GroupValues)[];
/** One of {@link PLEDGE_KEYS}. */
export type PledgeKey = (typeof PLEDGE_KEYS)[number];

/** How {@link countPledges} counts. */
export interface CountPledgesOptions<Key extends PledgeKey = PledgeKey> {
  /** Keys to group by, outermost first; none by default. */
  readonly by?: readonly Key[];
  /** Keeps pledges, and recommendations beside them, that meet every condition; all by default. */
  readonly where?: Pick<CorpusFilter, PledgeKey & keyof CorpusFilter>;
  /** What is counted of the recommendations beside them; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** Pledges of one group, beside recommendations to the same States. */
export interface PledgeFigures {
  /** Share of pledges among pledges and recommendations, from 0 to 1: `count / total`; `undefined` where `total` is 0. */
  readonly value: number | undefined;
  /** Wilson interval of `value`. */
  readonly interval: Interval | undefined;
  /** Pledges of the group. */
  readonly count: number;
  /** Pledges and recommendations of the group. */
  readonly total: number;
  /** Recommendations of the group, in `unit`, whatever their answer. */
  readonly recommendations: number;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
}

/** One group with its pledges. */
export type PledgeRow<Key extends PledgeKey = PledgeKey> = Pick<GroupValues, Key> & PledgeFigures;

/**
 * Number of voluntary pledges per group, and their share of pledges and recommendations together.
 *
 * Pledges are what States under review promised unasked; no other measure counts them. They are those of the whole corpus,
 * and so are the recommendations beside them: a view is widened to its corpus, as it does not say which pledges belong to
 * it. To count a part, use `where`. A group has a row if it has a pledge or a recommendation. `session` is that of the
 * review the pledge was made in. Keys and order are those of {@link countRows}; a pledge counts under each of its issues.
 * Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, condition or option.
 * @see UPR Info (2014), "Beyond Promises", page 29: pledges beside accepted and noted recommendations.
 *
 * @example Pledges of the first cycle
 * ```ts
 * import { countPledges } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const [first] = countPledges(loadUprInfo(), { by: ["cycle"] });
 * [first?.count, first?.recommendations, first?.value?.toFixed(4)]; // => [599, 21356, "0.0273"]
 * ```
 *
 * @category Analyze
 */
export function countPledges<const Key extends PledgeKey = never>(
  corpus: Corpus,
  options: CountPledgesOptions<Key> = {},
): readonly PledgeRow<Key>[] {
  const { by = [], where = {}, unit = "recommender", confidence = 0.95 } = options;
  for (const key of [...by, ...Object.keys(where)]) assertPledgeKey(key);
  const whole: Corpus = { ...corpus, selection: undefined, size: corpus.columns.length };
  const recommendations = selectRecommendations(whole, where);
  const pledges = selectRecommendations(tabulatePledges(corpus), where);

  const recommended = countRows(recommendations, { by, unit });
  const pledged = countRows(pledges, { by });
  const counts = new Map(pledged.map((row) => [nameOfKeys(row, by), row.count]));
  const beside = new Map(recommended.map((row) => [nameOfKeys(row, by), row.count]));
  const onlyPledged = pledged.filter((row) => !beside.has(nameOfKeys(row, by)));
  return sortByKeys(whole, by, [...recommended, ...onlyPledged]).map((row) => {
    const name = nameOfKeys(row, by);
    const count = counts.get(name) ?? 0;
    const asked = beside.get(name) ?? 0;
    return {
      ...readKeys(row, by),
      value: divide(count, count + asked),
      interval: wilsonInterval(count, count + asked, confidence),
      count,
      total: count + asked,
      recommendations: asked,
      unit,
      confidence,
    };
  });
}

/** Rows of two tables in the order in which one measure would have them. */
function sortByKeys<Row extends object>(
  table: FactTable,
  by: readonly PledgeKey[],
  rows: readonly Row[],
): readonly Row[] {
  const places = by.map((key) => {
    const { values } = buildDimension(table, key);
    return new Map(values.map((value, place) => [nameOfKeys({ [key]: value }, [key]), place]));
  });
  const placeOf = (row: Row, index: number): number => {
    const key = by[index];
    return key === undefined ? 0 : (places[index]?.get(nameOfKeys(row, [key])) ?? 0);
  };
  return [...rows].sort((a, b) =>
    by.reduce((order, _, index) => order || placeOf(a, index) - placeOf(b, index), 0),
  );
}

function assertPledgeKey(key: string): void {
  if (PLEDGE_KEYS.some((known) => known === key)) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot count pledges by "${key}": there is no such key, expected one of ${PLEDGE_KEYS.join(", ")}`,
  );
}

/** Pledges as rows of a corpus, so that they can be selected and grouped in the same way. */
function tabulatePledges(corpus: Corpus): Corpus {
  const issueSets = createIssueSetRegistry();
  const entries = corpus.pledges.map(
    ({ state, session, action = 0, issues }): ColumnEntry => ({
      stateUnderReview: STATE_CODES.indexOf(state),
      recommendingState: NO_STATE,
      session,
      position: 0,
      claim: 0,
      action,
      issueSet: issueSets.numberOf(issues),
      recommendation: -1,
      origin: 0,
      originRow: 0,
    }),
  );
  const columns = packColumns(entries);
  return { ...corpus, columns, selection: undefined, size: columns.length, issueSets: issueSets.sets };
}
