export {
  INTEGRITY_BASES,
  type IntegrityBasis,
  type IntegrityComparison,
  type IntegrityReview,
  type IntegrityRow,
  type IntegrityStanding,
} from "./integrity-row.ts";
export {
  type LoadedIntegrityEvidence,
  type LoadIntegrityEvidenceOptions,
  loadIntegrityEvidence,
} from "./load-evidence.ts";
export {
  INTEGRITY_MEASURES,
  INTEGRITY_TACTICS,
  type IntegrityMeasure,
  type IntegrityMeasureDefinition,
  type IntegrityTactic,
  listIntegrityMeasures,
} from "./measures.ts";
export type {
  GivenMeasurement,
  IntegrityEvidence,
  ReportOmissions,
  ReviewIntegrityOptions,
  ScorecardsOptions,
  ToneFlagsLike,
} from "./options.ts";
export { reviewIntegrity, scorecards } from "./review-integrity.ts";
