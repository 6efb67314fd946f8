/**
 * Texts against texts: what came back, what was dropped, who used whose words, what was left out.
 *
 * @module uprkit/compare
 */
export {
  type CountWordingsOptions,
  countWordings,
  type WordingCount,
  type WordingCounts,
} from "./coordination/count-wordings.ts";
export { describeHeap } from "./coordination/describe-heap.ts";
export {
  type Coordination,
  type FindCoordinationOptions,
  findCoordination,
  type WordingCluster,
  type WordingClusterKind,
} from "./coordination/find-coordination.ts";
export {
  type FindSameWordingOptions,
  findSameWording,
  type SameWording,
} from "./coordination/find-same-wording.ts";
export {
  type BoilerplateRow,
  type BoilerplateUnit,
  type MeasureBoilerplateOptions,
  measureBoilerplate,
} from "./coordination/measure-boilerplate.ts";
export { SURPRISE_LEVELS, type SurpriseLevel, type WordingHeap } from "./coordination/surprise.ts";
export type { WordingMember, WordingSpread } from "./coordination/wording-member.ts";
export {
  type FindOmissionsOptions,
  findOmissions,
  type NearestPassage,
  type OmissionResult,
  type OmissionSummary,
  type Omissions,
  type StatementOmission,
  type StatementToFind,
  type WeakeningReason,
} from "./omission/find-omissions.ts";
export type { CitingStatement, ParagraphDocument } from "./omission/list-passages.ts";
export type { RecordedText } from "./recorded-text.ts";
export { type FindRecurrencesOptions, findRecurrences } from "./recurrence/find-recurrences.ts";
export type {
  Demand,
  DemandChange,
  MissingBasis,
  RecurrenceBasis,
  RecurrenceKind,
  RecurrenceLink,
  Recurrences,
} from "./recurrence/recurrence.ts";
export { RECURRENCE_KINDS } from "./recurrence/recurrence.ts";
export {
  type DemandOutcome,
  listRecurrenceOutcomes,
  type RecurrenceOutcomes,
} from "./recurrence/recurrence-outcomes.ts";
export {
  RECURRENCE_KEYS,
  type RecurrenceKey,
  type RecurrenceRate,
  type RecurrenceRatesOptions,
  recurrenceRates,
} from "./recurrence/recurrence-rates.ts";
export type { PartReading } from "./search/answer-part.ts";
export type { FieldArrays, FieldIndex } from "./search/field-index.ts";
export type { QueryReading } from "./search/run-search.ts";
export { SEARCH_FIELDS, type SearchField } from "./search/search-field.ts";
export {
  type CreateSearchIndexOptions,
  createSearchIndex,
  type SearchHit,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
} from "./search/search-index.ts";
export { decodeSearchIndex, encodeSearchIndex } from "./search/stored-index.ts";
export {
  type FindSimilarPairsOptions,
  findSimilarPairs,
  type SimilarPairs,
} from "./similarity/find-similar-pairs.ts";
export type { IdLists } from "./similarity/id-lists.ts";
export {
  type PreparedTexts,
  type PrepareTextsOptions,
  prepareTexts,
  type TextToCompare,
} from "./similarity/prepare-texts.ts";
export { findSharedWords, type SharedWords } from "./similarity/shared-words.ts";
export { type InstrumentAgreement, type Similarity, similarityOf } from "./similarity/similarity-of.ts";
export type { Closeness, DemandStrength } from "./uptake/closeness.ts";
export { type Ask, extractAsks } from "./uptake/extract-asks.ts";
export {
  type AskUptake,
  type FindUptakeOptions,
  findUptake,
  type Uptake,
  type UptakeMatch,
  type UptakeRecommendation,
  type UptakeSummary,
} from "./uptake/find-uptake.ts";
export {
  type IndexedRecommendations,
  indexRecommendations,
  type ScoredPassage,
} from "./uptake/index-recommendations.ts";
