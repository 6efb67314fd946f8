export {
  EVASIVE_FIGURES,
  type EvasiveAcceptanceFigures,
  type EvasiveAcceptanceOptions,
  type EvasiveAcceptanceRow,
  type EvasiveFigure,
  evasiveAcceptance,
} from "./evasive-acceptance.ts";
export { type PublishedResponses, publishedResponses } from "./published-responses.ts";
export {
  findRefusalReasons,
  REFUSAL_REASONS,
  type RefusalReason,
  type RefusalReasonEvidence,
  type RefusalReasonRow,
  type RefusalReasonsOptions,
  refusalReasons,
} from "./refusal-reasons.ts";
export { type RefusalFigures, type RefusalRow, type RefusalsOptions, refusals } from "./refusals.ts";
