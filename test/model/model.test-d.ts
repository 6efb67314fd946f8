// Checked by `tsc`, not run: what each schema accepts is the type it stands for, no more and no less.
import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type * as model from "../../src/model/index.ts";

/** The same type without `readonly`, at any depth: schemas of objects produce members that can be written. */
type Mutable<T> = T extends string | number | boolean
  ? T
  : T extends readonly [unknown, ...unknown[]]
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T extends readonly (infer Item)[]
      ? Mutable<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
        : T;

type Schemas = typeof model.MODEL_SCHEMAS;
type Output<Name extends keyof Schemas> = Mutable<z.output<Schemas[Name]>>;

expectTypeOf<Output<"ActionCategory">>().toEqualTypeOf<Mutable<model.ActionCategory>>();
expectTypeOf<Output<"Actor">>().toEqualTypeOf<Mutable<model.Actor>>();
expectTypeOf<Output<"ActorKind">>().toEqualTypeOf<Mutable<model.ActorKind>>();
expectTypeOf<Output<"AdvanceQuestion">>().toEqualTypeOf<Mutable<model.AdvanceQuestion>>();
expectTypeOf<Output<"AffectedGroupSlug">>().toEqualTypeOf<Mutable<model.AffectedGroupSlug>>();
expectTypeOf<Output<"Claim">>().toEqualTypeOf<Mutable<model.Claim>>();
expectTypeOf<Output<"ClaimFigure">>().toEqualTypeOf<Mutable<model.ClaimFigure>>();
expectTypeOf<Output<"ClaimPrecision">>().toEqualTypeOf<Mutable<model.ClaimPrecision>>();
expectTypeOf<Output<"ClaimTopic">>().toEqualTypeOf<Mutable<model.ClaimTopic>>();
expectTypeOf<Output<"ClaimUnit">>().toEqualTypeOf<Mutable<model.ClaimUnit>>();
expectTypeOf<Output<"Confidence">>().toEqualTypeOf<Mutable<model.Confidence>>();
expectTypeOf<Output<"Consultation">>().toEqualTypeOf<Mutable<model.Consultation>>();
expectTypeOf<Output<"CouncilSession">>().toEqualTypeOf<Mutable<model.CouncilSession>>();
expectTypeOf<Output<"Cycle">>().toEqualTypeOf<Mutable<model.Cycle>>();
expectTypeOf<Output<"Defender">>().toEqualTypeOf<Mutable<model.Defender>>();
expectTypeOf<Output<"DefenderEvent">>().toEqualTypeOf<Mutable<model.DefenderEvent>>();
expectTypeOf<Output<"DefenderEventKind">>().toEqualTypeOf<Mutable<model.DefenderEventKind>>();
expectTypeOf<Output<"DevelopmentGoalLabel">>().toEqualTypeOf<Mutable<model.DevelopmentGoalLabel>>();
expectTypeOf<Output<"DocumentSymbol">>().toEqualTypeOf<Mutable<model.DocumentSymbol>>();
expectTypeOf<Output<"EventAccount">>().toEqualTypeOf<Mutable<model.EventAccount>>();
expectTypeOf<Output<"Finding">>().toEqualTypeOf<Mutable<model.Finding>>();
expectTypeOf<Output<"FindingMechanism">>().toEqualTypeOf<Mutable<model.FindingMechanism>>();
expectTypeOf<Output<"FindingMention">>().toEqualTypeOf<Mutable<model.FindingMention>>();
expectTypeOf<Output<"FindingTreatment">>().toEqualTypeOf<Mutable<model.FindingTreatment>>();
expectTypeOf<Output<"GroupLabel">>().toEqualTypeOf<Mutable<model.GroupLabel>>();
expectTypeOf<Output<"HrcLetter">>().toEqualTypeOf<Mutable<model.HrcLetter>>();
expectTypeOf<Output<"ImpactOssStage">>().toEqualTypeOf<Mutable<model.ImpactOssStage>>();
expectTypeOf<Output<"ImplementationAssessment">>().toEqualTypeOf<Mutable<model.ImplementationAssessment>>();
expectTypeOf<Output<"ImplementationScale">>().toEqualTypeOf<Mutable<model.ImplementationScale>>();
expectTypeOf<Output<"ImplementationScore">>().toEqualTypeOf<Mutable<model.ImplementationScore>>();
expectTypeOf<Output<"Independence">>().toEqualTypeOf<Mutable<model.Independence>>();
expectTypeOf<Output<"InstrumentCode">>().toEqualTypeOf<Mutable<model.InstrumentCode>>();
expectTypeOf<Output<"InternationalCrime">>().toEqualTypeOf<Mutable<model.InternationalCrime>>();
expectTypeOf<Output<"IriScore">>().toEqualTypeOf<Mutable<model.IriScore>>();
expectTypeOf<Output<"IssueSlug">>().toEqualTypeOf<Mutable<model.IssueSlug>>();
expectTypeOf<Output<"MandateCode">>().toEqualTypeOf<Mutable<model.MandateCode>>();
expectTypeOf<Output<"Membership">>().toEqualTypeOf<Mutable<model.Membership>>();
expectTypeOf<Output<"OrganisationCode">>().toEqualTypeOf<Mutable<model.OrganisationCode>>();
expectTypeOf<Output<"PartialDate">>().toEqualTypeOf<Mutable<model.PartialDate>>();
expectTypeOf<Output<"PledgeStage">>().toEqualTypeOf<Mutable<model.PledgeStage>>();
expectTypeOf<Output<"Recommendation">>().toEqualTypeOf<Mutable<model.Recommendation>>();
expectTypeOf<Output<"RecommendationPart">>().toEqualTypeOf<Mutable<model.RecommendationPart>>();
expectTypeOf<Output<"RecommendationRevision">>().toEqualTypeOf<Mutable<model.RecommendationRevision>>();
expectTypeOf<Output<"RegionalGroup">>().toEqualTypeOf<Mutable<model.RegionalGroup>>();
expectTypeOf<Output<"Reprisal">>().toEqualTypeOf<Mutable<model.Reprisal>>();
expectTypeOf<Output<"ReprisalKind">>().toEqualTypeOf<Mutable<model.ReprisalKind>>();
expectTypeOf<Output<"ResponseClaim">>().toEqualTypeOf<Mutable<model.ResponseClaim>>();
expectTypeOf<Output<"ResponsePosition">>().toEqualTypeOf<Mutable<model.ResponsePosition>>();
expectTypeOf<Output<"ResponseReason">>().toEqualTypeOf<Mutable<model.ResponseReason>>();
expectTypeOf<Output<"ResponseStage">>().toEqualTypeOf<Mutable<model.ResponseStage>>();
expectTypeOf<Output<"Review">>().toEqualTypeOf<Mutable<model.Review>>();
expectTypeOf<Output<"ReviewDocument">>().toEqualTypeOf<Mutable<model.ReviewDocument>>();
expectTypeOf<Output<"ReviewDocumentKind">>().toEqualTypeOf<Mutable<model.ReviewDocumentKind>>();
expectTypeOf<Output<"ReviewId">>().toEqualTypeOf<Mutable<model.ReviewId>>();
expectTypeOf<Output<"ReviewStatus">>().toEqualTypeOf<Mutable<model.ReviewStatus>>();
expectTypeOf<Output<"RevisionStage">>().toEqualTypeOf<Mutable<model.RevisionStage>>();
expectTypeOf<Output<"Sentence">>().toEqualTypeOf<Mutable<model.Sentence>>();
expectTypeOf<Output<"SentenceKind">>().toEqualTypeOf<Mutable<model.SentenceKind>>();
expectTypeOf<Output<"Session">>().toEqualTypeOf<Mutable<model.Session>>();
expectTypeOf<Output<"SourceReference">>().toEqualTypeOf<Mutable<model.SourceReference>>();
expectTypeOf<Output<"State">>().toEqualTypeOf<Mutable<model.State>>();
expectTypeOf<Output<"StateCode">>().toEqualTypeOf<Mutable<model.StateCode>>();
expectTypeOf<Output<"StateDevelopmentGroup">>().toEqualTypeOf<Mutable<model.StateDevelopmentGroup>>();
expectTypeOf<Output<"StateKind">>().toEqualTypeOf<Mutable<model.StateKind>>();
expectTypeOf<Output<"StateName">>().toEqualTypeOf<Mutable<model.StateName>>();
expectTypeOf<Output<"StateNameKind">>().toEqualTypeOf<Mutable<model.StateNameKind>>();
expectTypeOf<Output<"StateResponse">>().toEqualTypeOf<Mutable<model.StateResponse>>();
expectTypeOf<Output<"Statement">>().toEqualTypeOf<Mutable<model.Statement>>();
expectTypeOf<Output<"StatementRecommendation">>().toEqualTypeOf<Mutable<model.StatementRecommendation>>();
expectTypeOf<Output<"StatementSetting">>().toEqualTypeOf<Mutable<model.StatementSetting>>();
expectTypeOf<Output<"Submission">>().toEqualTypeOf<Mutable<model.Submission>>();
expectTypeOf<Output<"SubmissionEvent">>().toEqualTypeOf<Mutable<model.SubmissionEvent>>();
expectTypeOf<Output<"SubmissionEventKind">>().toEqualTypeOf<Mutable<model.SubmissionEventKind>>();
expectTypeOf<Output<"SubmissionKind">>().toEqualTypeOf<Mutable<model.SubmissionKind>>();
expectTypeOf<Output<"ThemeConcept">>().toEqualTypeOf<Mutable<model.ThemeConcept>>();
expectTypeOf<Output<"ThemeLabel">>().toEqualTypeOf<Mutable<model.ThemeLabel>>();
expectTypeOf<Output<"TreatyBodyCode">>().toEqualTypeOf<Mutable<model.TreatyBodyCode>>();
expectTypeOf<Output<"TreatyReport">>().toEqualTypeOf<Mutable<model.TreatyReport>>();
expectTypeOf<Output<"TreatyStatus">>().toEqualTypeOf<Mutable<model.TreatyStatus>>();
expectTypeOf<Output<"UhriMechanism">>().toEqualTypeOf<Mutable<model.UhriMechanism>>();
expectTypeOf<Output<"UhriRecord">>().toEqualTypeOf<Mutable<model.UhriRecord>>();
expectTypeOf<Output<"UhriRecordType">>().toEqualTypeOf<Mutable<model.UhriRecordType>>();
expectTypeOf<Output<"UprInfoRow">>().toEqualTypeOf<Mutable<model.UprInfoRow>>();
expectTypeOf<Output<"VisitEvent">>().toEqualTypeOf<Mutable<model.VisitEvent>>();
expectTypeOf<Output<"VisitEventKind">>().toEqualTypeOf<Mutable<model.VisitEventKind>>();
expectTypeOf<Output<"VisitRequest">>().toEqualTypeOf<Mutable<model.VisitRequest>>();
expectTypeOf<Output<"VoluntaryPledge">>().toEqualTypeOf<Mutable<model.VoluntaryPledge>>();
expectTypeOf<Output<"WgadCategory">>().toEqualTypeOf<Mutable<model.WgadCategory>>();
expectTypeOf<Output<"WgadOpinion">>().toEqualTypeOf<Mutable<model.WgadOpinion>>();
expectTypeOf<Output<"WgadOpinionId">>().toEqualTypeOf<Mutable<model.WgadOpinionId>>();
expectTypeOf<(typeof model.ACTOR_KINDS)[number]>().toEqualTypeOf<model.ActorKind>();
expectTypeOf<(typeof model.CYCLES)[number]>().toEqualTypeOf<model.Cycle>();
expectTypeOf<(typeof model.DEFENDER_EVENT_KINDS)[number]>().toEqualTypeOf<model.DefenderEventKind>();
expectTypeOf<(typeof model.RESPONSE_POSITIONS)[number]>().toEqualTypeOf<model.ResponsePosition>();
expectTypeOf<(typeof model.RESPONSE_STAGES)[number]>().toEqualTypeOf<model.ResponseStage>();
expectTypeOf<(typeof model.REVIEW_STATUSES)[number]>().toEqualTypeOf<model.ReviewStatus>();
expectTypeOf<(typeof model.REVIEW_DOCUMENT_KINDS)[number]>().toEqualTypeOf<model.ReviewDocumentKind>();
expectTypeOf<(typeof model.STATE_CODES)[number]>().toEqualTypeOf<model.StateCode>();
expectTypeOf<(typeof model.ISSUE_SLUGS)[number]>().toEqualTypeOf<model.IssueSlug>();
