import { actorKindSchema, actorSchema } from "./actor.ts";
import { advanceQuestionSchema } from "./advance-question.ts";
import {
  claimFigureSchema,
  claimPrecisionSchema,
  claimSchema,
  claimTopicSchema,
  claimUnitSchema,
} from "./claim.ts";
import { consultationSchema, independenceSchema } from "./consultation.ts";
import { cycleSchema } from "./cycle.ts";
import {
  defenderEventKindSchema,
  defenderEventSchema,
  defenderSchema,
  eventAccountSchema,
  sentenceKindSchema,
  sentenceSchema,
} from "./defender.ts";
import { documentSymbolSchema } from "./document-symbol.ts";
import {
  findingMechanismSchema,
  findingMentionSchema,
  findingSchema,
  findingTreatmentSchema,
  internationalCrimeSchema,
} from "./finding.ts";
import {
  hrcLetterSchema,
  impactOssStageSchema,
  implementationAssessmentSchema,
  implementationScaleSchema,
  implementationScoreSchema,
  iriScoreSchema,
} from "./implementation-assessment.ts";
import { partialDateSchema } from "./partial-date.ts";
import { recommendationPartSchema, recommendationSchema } from "./recommendation.ts";
import { recommendationRevisionSchema, revisionStageSchema } from "./recommendation-revision.ts";
import { reprisalKindSchema, reprisalSchema } from "./reprisal.ts";
import { reviewIdSchema, reviewSchema, reviewStatusSchema } from "./review.ts";
import { reviewDocumentKindSchema, reviewDocumentSchema } from "./review-document.ts";
import { councilSessionSchema, sessionSchema } from "./session.ts";
import { confidenceSchema, sourceReferenceSchema } from "./source-reference.ts";
import {
  membershipSchema,
  stateDevelopmentGroupSchema,
  stateKindSchema,
  stateNameKindSchema,
  stateNameSchema,
  stateSchema,
} from "./state.ts";
import {
  responseClaimSchema,
  responsePositionSchema,
  responseReasonSchema,
  responseStageSchema,
  stateResponseSchema,
} from "./state-response.ts";
import { statementRecommendationSchema, statementSchema, statementSettingSchema } from "./statement.ts";
import {
  submissionEventKindSchema,
  submissionEventSchema,
  submissionKindSchema,
  submissionSchema,
} from "./submission.ts";
import { treatyReportSchema } from "./treaty-report.ts";
import { treatyStatusSchema } from "./treaty-status.ts";
import {
  developmentGoalLabelSchema,
  groupLabelSchema,
  themeLabelSchema,
  uhriMechanismSchema,
  uhriRecordSchema,
  uhriRecordTypeSchema,
} from "./uhri-record.ts";
import { uprInfoRowSchema } from "./upr-info-row.ts";
import { visitEventKindSchema, visitEventSchema, visitRequestSchema } from "./visit-request.ts";
import {
  actionCategorySchema,
  affectedGroupSchema,
  instrumentCodeSchema,
  issueSlugSchema,
  mandateCodeSchema,
  organisationCodeSchema,
  regionalGroupSchema,
  stateCodeSchema,
  themeConceptSchema,
  treatyBodyCodeSchema,
} from "./vocabulary.generated.ts";
import { pledgeStageSchema, voluntaryPledgeSchema } from "./voluntary-pledge.ts";
import { wgadCategorySchema, wgadOpinionIdSchema, wgadOpinionSchema } from "./wgad-opinion.ts";

/**
 * Every schema of the model by the name of its type, in alphabetical order.
 *
 * The JSON Schemas in `uprkit/schemas/*.json` are made from this list: `UprInfoRow` is `upr-info-row.json`.
 *
 * @category Model
 */
export const MODEL_SCHEMAS = {
  ActionCategory: actionCategorySchema,
  Actor: actorSchema,
  ActorKind: actorKindSchema,
  AdvanceQuestion: advanceQuestionSchema,
  AffectedGroupSlug: affectedGroupSchema,
  Claim: claimSchema,
  ClaimFigure: claimFigureSchema,
  ClaimPrecision: claimPrecisionSchema,
  ClaimTopic: claimTopicSchema,
  ClaimUnit: claimUnitSchema,
  Confidence: confidenceSchema,
  Consultation: consultationSchema,
  CouncilSession: councilSessionSchema,
  Cycle: cycleSchema,
  Defender: defenderSchema,
  DefenderEvent: defenderEventSchema,
  DefenderEventKind: defenderEventKindSchema,
  DevelopmentGoalLabel: developmentGoalLabelSchema,
  DocumentSymbol: documentSymbolSchema,
  EventAccount: eventAccountSchema,
  Finding: findingSchema,
  FindingMechanism: findingMechanismSchema,
  FindingMention: findingMentionSchema,
  FindingTreatment: findingTreatmentSchema,
  GroupLabel: groupLabelSchema,
  HrcLetter: hrcLetterSchema,
  ImpactOssStage: impactOssStageSchema,
  ImplementationAssessment: implementationAssessmentSchema,
  ImplementationScale: implementationScaleSchema,
  ImplementationScore: implementationScoreSchema,
  Independence: independenceSchema,
  InstrumentCode: instrumentCodeSchema,
  InternationalCrime: internationalCrimeSchema,
  IriScore: iriScoreSchema,
  IssueSlug: issueSlugSchema,
  MandateCode: mandateCodeSchema,
  Membership: membershipSchema,
  OrganisationCode: organisationCodeSchema,
  PartialDate: partialDateSchema,
  PledgeStage: pledgeStageSchema,
  Recommendation: recommendationSchema,
  RecommendationPart: recommendationPartSchema,
  RecommendationRevision: recommendationRevisionSchema,
  RegionalGroup: regionalGroupSchema,
  Reprisal: reprisalSchema,
  ReprisalKind: reprisalKindSchema,
  ResponseClaim: responseClaimSchema,
  ResponsePosition: responsePositionSchema,
  ResponseReason: responseReasonSchema,
  ResponseStage: responseStageSchema,
  Review: reviewSchema,
  ReviewDocument: reviewDocumentSchema,
  ReviewDocumentKind: reviewDocumentKindSchema,
  ReviewId: reviewIdSchema,
  ReviewStatus: reviewStatusSchema,
  RevisionStage: revisionStageSchema,
  Sentence: sentenceSchema,
  SentenceKind: sentenceKindSchema,
  Session: sessionSchema,
  SourceReference: sourceReferenceSchema,
  State: stateSchema,
  StateCode: stateCodeSchema,
  StateDevelopmentGroup: stateDevelopmentGroupSchema,
  StateKind: stateKindSchema,
  StateName: stateNameSchema,
  StateNameKind: stateNameKindSchema,
  StateResponse: stateResponseSchema,
  Statement: statementSchema,
  StatementRecommendation: statementRecommendationSchema,
  StatementSetting: statementSettingSchema,
  Submission: submissionSchema,
  SubmissionEvent: submissionEventSchema,
  SubmissionEventKind: submissionEventKindSchema,
  SubmissionKind: submissionKindSchema,
  ThemeConcept: themeConceptSchema,
  ThemeLabel: themeLabelSchema,
  TreatyBodyCode: treatyBodyCodeSchema,
  TreatyReport: treatyReportSchema,
  TreatyStatus: treatyStatusSchema,
  UhriMechanism: uhriMechanismSchema,
  UhriRecord: uhriRecordSchema,
  UhriRecordType: uhriRecordTypeSchema,
  UprInfoRow: uprInfoRowSchema,
  VisitEvent: visitEventSchema,
  VisitEventKind: visitEventKindSchema,
  VisitRequest: visitRequestSchema,
  VoluntaryPledge: voluntaryPledgeSchema,
  WgadCategory: wgadCategorySchema,
  WgadOpinion: wgadOpinionSchema,
  WgadOpinionId: wgadOpinionIdSchema,
} as const;
