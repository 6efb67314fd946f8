import { UprError } from "../../errors.ts";
import {
  type IssueSlug,
  type RegionalGroup,
  STATE_CODES,
  type StateCode,
} from "../../model/vocabulary.generated.ts";
import { type AcceptanceFigures, acceptance } from "../acceptance/acceptance.ts";
import { type ActionFigures, actionProfile } from "../action/action-profile.ts";
import { countRows } from "../counting/count-rows.ts";
import { assertOption, COUNTING_UNITS, type CountingUnit } from "../counting/counting.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";

/** How {@link recommenderProfile} counts. */
export interface RecommenderProfileOptions {
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals of acceptance; default 0.95. */
  readonly confidence?: ConfidenceLevel;
  /** How many issues `topIssues` lists; default 10. */
  readonly topIssues?: number;
}

/** What one State, or several taken together, recommended. */
export interface RecommenderFigures {
  /** Recommendations made, in the profile's unit, whatever their answer. */
  readonly made: number;
  /** Share of all recommendations of the corpus, from 0 to 1. */
  readonly share: number | undefined;
  /** States under review that got one. */
  readonly statesUnderReview: number;
  /** What they ask for, by action category. */
  readonly action: ActionFigures;
  /** How they were answered. */
  readonly acceptance: AcceptanceFigures;
}

/** What one State recommended to one regional group, beside what the others did; levels and rates as in the profile. */
export interface RecommenderGroupRow {
  /** Regional group of the States under review. */
  readonly stateUnderReviewGroup: RegionalGroup;
  /** The State's recommendations to the group. */
  readonly count: number;
  /** Share of all the State's recommendations, from 0 to 1. */
  readonly value: number | undefined;
  /** Mean action level, 1 to 5. */
  readonly actionLevel: number | undefined;
  /** Share accepted, from 0 to 1. */
  readonly acceptance: number | undefined;
  /** Share of the others' recommendations that went to the group. */
  readonly othersValue: number | undefined;
  /** Mean action level of the others' recommendations to the group, 1 to 5. */
  readonly othersActionLevel: number | undefined;
  /** Share of the others' recommendations to the group that was accepted, from 0 to 1. */
  readonly othersAcceptance: number | undefined;
}

/** One issue in what a State recommends. */
export interface RecommenderIssueRow {
  /** `undefined` = the recommendation has none. */
  readonly issue: IssueSlug | undefined;
  /** Recommendations of the State with this issue. */
  readonly count: number;
  /** Share of the State's recommendations, from 0 to 1; a recommendation counts under each of its issues. */
  readonly value: number | undefined;
  /** The same share among the other States' recommendations. */
  readonly othersValue: number | undefined;
}

/** One State as a recommender, beside all the others. */
export interface RecommenderProfile extends RecommenderFigures {
  /** The recommender. */
  readonly state: StateCode;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** All other States that made a recommendation, taken together; those whose maker is not named are in neither. */
  readonly others: RecommenderFigures & {
    /** How many they are. */
    readonly states: number;
    /** Mean number of recommendations of each. */
    readonly madePerState: number | undefined;
  };
  /** By regional group of the State under review, in the vocabulary's order; only groups the State addressed. */
  readonly byGroup: readonly RecommenderGroupRow[];
  /** Issues the State raised most, the most frequent first. */
  readonly topIssues: readonly RecommenderIssueRow[];
}

/**
 * What one State recommends to others: how much, to whom, how demanding, on what, and how it is received, beside
 * all other recommending States taken together.
 *
 * Definitions are those of {@link actionProfile}, {@link acceptance} and {@link countRows}, pooled. By
 * `recommendation`, one made by the State and by others counts once for the State and once for the others. A high
 * acceptance may mean tact or asking for nothing: read it with the action level. A State that made none has counts
 * of 0 and `undefined` rates. Linear in the rows. Does not change its input.
 *
 * @param state - Code of the State.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no such State, or for an unknown option.
 *
 * @example A State that asks for little
 * ```ts
 * import { recommenderProfile } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { made, action, acceptance, others } = recommenderProfile(loadUprInfo(), "SGP");
 * made; // => 214
 * acceptance.value; // => 1
 * [action.value?.toFixed(2), others.action.value?.toFixed(2)]; // => ["2.16", "3.88"]
 * ```
 *
 * @category Analyze
 */
export function recommenderProfile(
  corpus: FactTable,
  state: StateCode,
  options: RecommenderProfileOptions = {},
): RecommenderProfile {
  const { unit = "recommender", confidence = 0.95, topIssues = 10 } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  const index = STATE_CODES.indexOf(state);
  if (index < 0) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot profile "${String(state)}": there is no State with this code`,
    );
  }
  const { columns, issueSets } = corpus;
  const { recommendingState } = columns;
  const rows = listRowIndexes(corpus);
  const own = { columns, issueSets, selection: rows.filter((row) => recommendingState[row] === index) };
  const others = {
    columns,
    issueSets,
    selection: rows.filter((row) => {
      const cell = recommendingState[row] ?? STATE_CODES.length;
      return cell !== index && cell < STATE_CODES.length;
    }),
  };
  const total = countAll(corpus, unit);
  const theirs = summarize(others, total, { unit, confidence });
  const states = countStates(others, "recommendingState", unit);

  return {
    state,
    unit,
    ...summarize(own, total, { unit, confidence }),
    others: { ...theirs, states, madePerState: divide(theirs.made, states) },
    byGroup: listGroups(own, others, unit),
    topIssues: listIssues(own, others, unit, topIssues),
  };
}

interface Counting {
  readonly unit: CountingUnit;
  readonly confidence: ConfidenceLevel;
}

function summarize(table: FactTable, total: number, { unit, confidence }: Counting): RecommenderFigures {
  const made = countAll(table, unit);
  return {
    made,
    share: divide(made, total),
    statesUnderReview: countStates(table, "stateUnderReview", unit),
    action: onlyRow(actionProfile(table, { unit })),
    acceptance: onlyRow(acceptance(table, { unit, confidence })),
  };
}

function listGroups(own: FactTable, others: FactTable, unit: CountingUnit): readonly RecommenderGroupRow[] {
  const by = ["stateUnderReviewGroup"] as const;
  const read = (table: FactTable) => {
    const index = <Row extends { stateUnderReviewGroup: RegionalGroup }>(rows: readonly Row[]) =>
      new Map(rows.map((row) => [row.stateUnderReviewGroup, row]));
    return {
      counts: countRows(table, { by, unit }),
      levels: index(actionProfile(table, { by, unit })),
      rates: index(acceptance(table, { by, unit })),
    };
  };
  const mine = read(own);
  const theirs = read(others);
  const theirCounts = new Map(theirs.counts.map((row) => [row.stateUnderReviewGroup, row]));
  return mine.counts.map(({ stateUnderReviewGroup: group, count, value }) => ({
    stateUnderReviewGroup: group,
    count,
    value,
    actionLevel: mine.levels.get(group)?.value,
    acceptance: mine.rates.get(group)?.value,
    othersValue: theirCounts.get(group)?.value,
    othersActionLevel: theirs.levels.get(group)?.value,
    othersAcceptance: theirs.rates.get(group)?.value,
  }));
}

function listIssues(
  own: FactTable,
  others: FactTable,
  unit: CountingUnit,
  limit: number,
): readonly RecommenderIssueRow[] {
  const total = countAll(others, unit);
  const theirs = new Map(
    countRows(others, { by: ["issue"], unit }).map(({ issue, count }) => [issue, count]),
  );
  return countRows(own, { by: ["issue"], unit, order: "count", limit }).map(({ issue, count, value }) => ({
    issue,
    count,
    value,
    othersValue: divide(theirs.get(issue) ?? 0, total),
  }));
}

function countAll(table: FactTable, unit: CountingUnit): number {
  return onlyRow(countRows(table, { unit })).count;
}

function countStates(
  table: FactTable,
  key: "stateUnderReview" | "recommendingState",
  unit: CountingUnit,
): number {
  return countRows(table, { by: [key], unit }).filter(({ count }) => count > 0).length;
}

/** The row of a measure without keys: there is always one. */
function onlyRow<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new RangeError("Cannot read the only row: there is none");
  return row;
}
