/* What `uprkit/read` offers of this stage: a reader for each kind of document and export, and the records they make. */
export type {
  Addendum,
  AddendumDocument,
  AddendumReply,
  GeneralReply,
  ReasonEvidence,
} from "./addendum/addendum.ts";
export { type AppliedAddendum, applyAddendum } from "./addendum/apply-addendum.ts";
export { type ParseAddendumOptions, parseAddendum } from "./addendum/parse-addendum.ts";
export {
  type AdvanceQuestions,
  type AdvanceQuestionsDocument,
  type ParseAdvanceQuestionsOptions,
  type PrintedQuestion,
  parseAdvanceQuestions,
} from "./advance-questions/parse-advance-questions.ts";
export type { CitedSource, CompilationNote, CompilationNoteKind } from "./compilation/cited-sources.ts";
export {
  type Compilation,
  type CompilationStatement,
  parseCompilation,
} from "./compilation/parse-compilation.ts";
export {
  type CouncilReport,
  type CouncilReportDocument,
  parseCouncilReport,
} from "./council-report/parse-council-report.ts";
export {
  type PrintedCount,
  REPORTED_COUNT_KINDS,
  type ReportedCountKind,
} from "./council-report/reported-counts.ts";
export {
  PLENARY_PARTS,
  type PlenaryParagraph,
  type PlenaryPart,
  type ReportedCount,
  type ReviewOutcome,
} from "./council-report/review-outcomes.ts";
export {
  type Decision,
  type DecisionDocument,
  parseDecision,
  type RecordedVote,
} from "./decision/parse-decision.ts";
export { type DetectedDocumentKind, type DocumentKindReading, detectDocumentKind } from "./document-kind.ts";
export { detectExportKind, type ExportKind } from "./export-kind.ts";
export type { ConsultedOrganisation } from "./national-report/consulted-organisations.ts";
export {
  type ConsultationStatement,
  type NationalReport,
  parseNationalReport,
} from "./national-report/parse-national-report.ts";
export type { DocumentCover } from "./numbered-document/document-cover.ts";
export type { DocumentNote } from "./numbered-document/document-notes.ts";
export type { NoteCall } from "./numbered-document/note-calls.ts";
export type {
  CalledHeading,
  LetteredPart,
  NumberedParagraph,
  UnnumberedText,
} from "./numbered-document/numbered-document.ts";
export { type ReadDocumentOptions, type ReadResult, readDocument } from "./read-document.ts";
export type { JsonReadResult } from "./read-json.ts";
export type { TableReadResult, UprInfoDocument, UprInfoFile } from "./read-table.ts";
export type { TextReadResult } from "./read-text-document.ts";
export { type ParseSdgExplorerOptions, parseSdgExplorer } from "./sdg-explorer/parse-sdg-explorer.ts";
export type { SdgExplorerExport, SdgExplorerRecord } from "./sdg-explorer/sdg-explorer-record.ts";
export type {
  CitedSubmission,
  SummaryNote,
  SummaryNoteKind,
} from "./stakeholder-summary/cited-submissions.ts";
export type { Contributor } from "./stakeholder-summary/contributors.ts";
export {
  parseStakeholderSummary,
  type StakeholderSummary,
  type SummaryStatement,
} from "./stakeholder-summary/parse-stakeholder-summary.ts";
export {
  type MatrixReview,
  parseRecommendationMatrix,
  type RecommendationMatrix,
} from "./thematic-list/parse-recommendation-matrix.ts";
export { parseThematicList } from "./thematic-list/parse-thematic-list.ts";
export type {
  ListedGroup,
  ListedRecommendation,
  ListedTheme,
  PositionSource,
  ThematicList,
  ThematicListDocument,
  ThematicListGeneration,
} from "./thematic-list/thematic-list.ts";
export {
  type ParseUhriTableOptions,
  parseUhriTable,
  type UhriDocument,
  type UhriExport,
} from "./uhri/parse-uhri-table.ts";
export { type ReadUhriOptions, readUhri, type UhriSummary } from "./uhri/read-uhri.ts";
export {
  type UhriRecommendations,
  type UhriToRecommendationsOptions,
  uhriToRecommendations,
} from "./uhri/uhri-to-recommendations.ts";
export { type ParseUprInfoOptions, parseUprInfo, type UprInfoExport } from "./upr-info.ts";
export { parseUprkitCsv } from "./uprkit-records/parse-uprkit-csv.ts";
export { parseUprkitJson } from "./uprkit-records/parse-uprkit-json.ts";
export { parseUprkitNdjson } from "./uprkit-records/parse-uprkit-ndjson.ts";
export type { ParseUprkitOptions, UprkitRecords } from "./uprkit-records/uprkit-records.ts";
export { type ParseUwaziOptions, parseUwazi, type UwaziExport } from "./uwazi/parse-uwazi.ts";
export { parseUwaziTable } from "./uwazi/parse-uwazi-table.ts";
export type { UwaziDocument } from "./uwazi/uwazi-document.ts";
export type { Delegation } from "./working-group-report/delegation.ts";
export { parseWorkingGroupReport } from "./working-group-report/parse-working-group-report.ts";
export type { WorkingGroupReport, WorkingGroupReportDocument } from "./working-group-report/report.ts";
