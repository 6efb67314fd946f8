/** Numbers from a corpus. Each file says what it counts, over what, and by whose definition. */
export {
  type AcceptanceFigures,
  type AcceptanceOptions,
  type AcceptanceRow,
  acceptance,
} from "./acceptance/acceptance.ts";
export {
  type ActionFigures,
  type ActionProfileOptions,
  type ActionProfileRow,
  actionProfile,
} from "./action/action-profile.ts";
export { type CountFigures, type CountRow, type CountRowsOptions, countRows } from "./counting/count-rows.ts";
export {
  AVERAGED_STATES,
  type AveragedState,
  COUNTING_UNITS,
  type CountingUnit,
  WEIGHTINGS,
  type Weighting,
} from "./counting/counting.ts";
export type { FactTable } from "./counting/fact-table.ts";
export { GROUP_KEYS, type GroupKey, type GroupValues } from "./counting/group-key.ts";
export {
  type RecommenderFigures,
  type RecommenderGroupRow,
  type RecommenderIssueRow,
  type RecommenderProfile,
  type RecommenderProfileOptions,
  recommenderProfile,
} from "./recommenders/recommender-profile.ts";
export { CONFIDENCE_LEVELS, type ConfidenceLevel, wilsonInterval } from "./statistics/wilson-interval.ts";
