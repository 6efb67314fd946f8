/* Numbers from a corpus. Each file says what it counts, over what, and by whose definition. */
export {
  type AcceptanceFigures,
  type AcceptanceOptions,
  type AcceptanceRow,
  acceptance,
} from "./acceptance/acceptance.ts";
export {
  type AcceptancePoint,
  type AcceptanceTrendFigures,
  type AcceptanceTrendOptions,
  type AcceptanceTrendRow,
  acceptanceTrend,
} from "./acceptance/acceptance-trend.ts";
export {
  type AcceptanceComparison,
  type CompareAcceptanceOptions,
  compareAcceptance,
} from "./acceptance/compare-acceptance.ts";
export {
  type StandardizedAcceptanceFigures,
  type StandardizedAcceptanceOptions,
  type StandardizedAcceptanceRow,
  standardizedAcceptance,
} from "./acceptance/standardized-acceptance.ts";
export {
  type ActionFigures,
  type ActionProfileOptions,
  type ActionProfileRow,
  actionProfile,
} from "./action/action-profile.ts";
export {
  type ActionComparison,
  type CompareActionsOptions,
  compareActions,
} from "./action/compare-actions.ts";
export {
  BLOC_MEASURES,
  type Bloc,
  type BlocMatrixOptions,
  type BlocMatrixRow,
  type BlocMeasure,
  blocMatrix,
} from "./blocs/bloc-matrix.ts";
export {
  LENIENCY_KEYS,
  type LeniencyDifference,
  type LeniencyFigures,
  type LeniencyKey,
  type LeniencyOptions,
  type LeniencyRow,
  leniency,
} from "./blocs/leniency.ts";
export {
  MATCHED_WORDING_SCOPES,
  type MatchedWording,
  type MatchedWordingOptions,
  type MatchedWordingScope,
  matchedWording,
} from "./blocs/matched-wording.ts";
export type { PartnerTest, Tie, TieName, TieOptions } from "./blocs/tie.ts";
export {
  CALENDAR_KINDS,
  type CalendarEntry,
  type CalendarKind,
} from "./calendar/calendar-entry.ts";
export {
  type CalendarOptions,
  calendarOf,
  type NextReview,
  type StateCalendar,
} from "./calendar/calendar-of.ts";
export type { DateBounds } from "./calendar/days.ts";
export { type FormatCalendarOptions, formatCalendarIcs } from "./calendar/format-calendar-ics.ts";
export { type PredictedSession, predictSession } from "./calendar/predict-session.ts";
export { CHAMPION_FACTORS, type ChampionFactor } from "./champions/factors.ts";
export { type ChampionRow, type FindChampionsOptions, findChampions } from "./champions/find-champions.ts";
export { CHAMPION_DEMANDS, type ChampionDemand } from "./champions/record.ts";
export {
  type ConsultationRecord,
  type ConsultationRecordOptions,
  type ConsultedContributor,
  consultationRecord,
} from "./civil-society/consultation-record.ts";
export { NAME_MATCHES, type NameMatch } from "./civil-society/match-names.ts";
export {
  type ContributorRow,
  type MissingContributors,
  type MissingContributorsOptions,
  missingContributors,
  type ReturningContributor,
} from "./civil-society/missing-contributors.ts";
export {
  SUBMISSION_STANDINGS,
  type SubmissionCounts,
  type SubmissionRecord,
  type SubmissionRecordOptions,
  type SubmissionRow,
  type SubmissionStanding,
  submissionRecord,
} from "./civil-society/submission-record.ts";
export {
  type RecommendationConcentrationFigures,
  type RecommendationConcentrationOptions,
  type RecommendationConcentrationRow,
  recommendationConcentration,
} from "./concentration/recommendation-concentration.ts";
export {
  type RepeatedText,
  type TextConcentration,
  type TextConcentrationOptions,
  textConcentration,
} from "./concentration/text-concentration.ts";
export {
  ACCESS_TOPICS,
  type AccessRecord,
  type AccessRecordOptions,
  type AccessRow,
  type AccessTopic,
  accessRecord,
} from "./cooperation/access-record.ts";
export {
  type ExpectedTreatyReport,
  type ExpectedTreatyReportsOptions,
  expectedTreatyReports,
} from "./cooperation/expected-treaty-reports.ts";
export {
  TREATY_REPORT_STANDINGS,
  type TreatyReportRecord,
  type TreatyReportRecordOptions,
  type TreatyReportRow,
  type TreatyReportStanding,
  treatyReportRecord,
} from "./cooperation/treaty-report-record.ts";
export {
  type MandateVisitRow,
  type PublishedVisitFigure,
  type StandingInvitation,
  type VisitCounts,
  type VisitRecord,
  type VisitRecordOptions,
  visitRecord,
  type WaitingRequest,
} from "./cooperation/visit-record.ts";
export {
  VISIT_STATUSES,
  type VisitEventRow,
  type VisitStatus,
  visitStatusOn,
} from "./cooperation/visit-status.ts";
export {
  type CountDistinctOptions,
  countDistinct,
  type DistinctFigures,
  type DistinctRow,
} from "./counting/count-distinct.ts";
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
export type { MeasureOptions } from "./counting/measure-options.ts";
export * from "./defenders/index.ts";
export {
  ACCEPTANCE_PATHS,
  type AcceptanceOverCyclesOptions,
  type AcceptanceOverCyclesRow,
  type AcceptancePath,
  acceptanceOverCycles,
} from "./follow-up/acceptance-over-cycles.ts";
export { type AssessorAgreement, assessorAgreement } from "./follow-up/assessor-agreement.ts";
export { type ClaimBesideEvidence, listClaimsBesideEvidence } from "./follow-up/claims-beside-evidence.ts";
export { type AssessorComparison, compareAssessors } from "./follow-up/compare-assessors.ts";
export {
  type ImplementationIndexOptions,
  type ImplementationIndexRow,
  implementationIndex,
} from "./follow-up/implementation-index.ts";
export {
  hrcLetterValue,
  IMPLEMENTATION_LEVELS,
  type ImplementationLevel,
  implementationBand,
  implementationLevel,
} from "./follow-up/implementation-level.ts";
export {
  countLevels,
  type ImplementationRate,
  type ImplementationRatesOptions,
  type ImplementationUnit,
  implementationRates,
} from "./follow-up/implementation-rates.ts";
export type { AssessorSide } from "./follow-up/latest-assessments.ts";
export * from "./integrity/index.ts";
export { type IssueActionRow, type IssueActionsOptions, issueActions } from "./issues/issue-actions.ts";
export {
  type IssueProfileFigures,
  type IssueProfileOptions,
  type IssueProfileRow,
  issueProfile,
} from "./issues/issue-profile.ts";
export {
  type IssueSalienceFigures,
  type IssueSalienceOptions,
  type IssueSalienceRow,
  issueSalience,
} from "./issues/issue-salience.ts";
export {
  type IssueSensitivityOptions,
  type IssueSensitivityRow,
  issueSensitivity,
} from "./issues/issue-sensitivity.ts";
export type { Assortativity } from "./network/assortativity.ts";
export type { PartitionAgreement } from "./network/compare-partitions.ts";
export { type DyadOptions, type DyadRow, dyads } from "./network/dyads.ts";
export {
  type Reciprocity,
  type ReciprocityOptions,
  reciprocity,
  type ToneReciprocity,
} from "./network/reciprocity.ts";
export {
  NETWORK_WEIGHTS,
  type NetworkCommunity,
  type NetworkStateRow,
  type NetworkWeight,
  type RecommendationNetwork,
  type RecommendationNetworkOptions,
  recommendationNetwork,
} from "./network/recommendation-network.ts";
export {
  type CountPledgesOptions,
  countPledges,
  PLEDGE_KEYS,
  type PledgeFigures,
  type PledgeKey,
  type PledgeRow,
} from "./pledges/count-pledges.ts";
export {
  type CompareRecommenderOptions,
  compareRecommender,
  RECOMMENDER_MATCHES,
  RECOMMENDER_MEASURES,
  type RecommenderComparison,
  type RecommenderComparisonRow,
  type RecommenderMatch,
  type RecommenderMeasure,
  type RecommenderSalienceRow,
} from "./recommenders/compare-recommender.ts";
export type { MatchedFigures } from "./recommenders/matched-comparison.ts";
export {
  type RecommenderFigures,
  type RecommenderGroupRow,
  type RecommenderIssueRow,
  type RecommenderProfile,
  type RecommenderProfileOptions,
  recommenderProfile,
} from "./recommenders/recommender-profile.ts";
export * from "./responses/index.ts";
export type { SpeakerDemands, SpeakerRow } from "./speaking-time/list-speakers.ts";
export {
  type PraiseShare,
  type SpeakingShareRow,
  type SpeakingShares,
  type SpeakingSharesOptions,
  type SpokenReport,
  STANCE_BASES,
  STANCES,
  type Stance,
  type StanceBasis,
  speakingShares,
  type TimeConcentration,
} from "./speaking-time/speaking-shares.ts";
export {
  explainSpeakingTime,
  SPEAKING_TIME_STEPS,
  type Speakers,
  type SpeakingTime,
  type SpeakingTimeExplanation,
  type SpeakingTimeOptions,
  type SpeakingTimeStep,
  speakingTime,
} from "./speaking-time/speaking-time.ts";
export type { StatementTone } from "./speaking-time/statement-tone.ts";
export { adjustPValues } from "./statistics/adjust-p-values.ts";
export { type ChiSquaredTest, chiSquaredTest } from "./statistics/chi-squared-test.ts";
export {
  compareProportions,
  newcombeInterval,
  type Proportion,
  type ProportionComparison,
} from "./statistics/compare-proportions.ts";
export { type ConcentrationFigures, measureConcentration } from "./statistics/concentration.ts";
export {
  chiSquaredTail,
  normalQuantile,
  normalTail,
  studentQuantile,
  studentTail,
} from "./statistics/distributions.ts";
export { fisherExactTest } from "./statistics/fisher-exact-test.ts";
export type { Interval } from "./statistics/interval.ts";
export {
  compareMeans,
  type MeanDifference,
  meanInterval,
  type SampleMoments,
  sampleMoments,
} from "./statistics/moments.ts";
export {
  kendallCorrelation,
  type RankCorrelation,
  spearmanCorrelation,
} from "./statistics/rank-correlation.ts";
export { type RankSumTest, rankSumTest } from "./statistics/rank-sum-test.ts";
export {
  type BootstrapOptions,
  bootstrapInterval,
  type PermutationOptions,
  permutationTest,
} from "./statistics/resampling.ts";
export { cochranArmitageTest, type TrendTest, theilSenSlope } from "./statistics/trend-tests.ts";
export { CONFIDENCE_LEVELS, type ConfidenceLevel, wilsonInterval } from "./statistics/wilson-interval.ts";
