import type { Coordination } from "../../compare/coordination/find-coordination.ts";
import type { Omissions } from "../../compare/omission/find-omissions.ts";
import type { Recurrences } from "../../compare/recurrence/recurrence.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Claim } from "../../model/claim.ts";
import type { Consultation } from "../../model/consultation.ts";
import type { Defender } from "../../model/defender.ts";
import type { Finding } from "../../model/finding.ts";
import type { ImplementationAssessment } from "../../model/implementation-assessment.ts";
import type { Reprisal } from "../../model/reprisal.ts";
import type { Review, ReviewId } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { Statement } from "../../model/statement.ts";
import type { Submission } from "../../model/submission.ts";
import type { TreatyReport } from "../../model/treaty-report.ts";
import type { TreatyStatus } from "../../model/treaty-status.ts";
import type { VisitRequest } from "../../model/visit-request.ts";
import type { WgadOpinion } from "../../model/wgad-opinion.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";
import type { IntegrityMeasure } from "./measures.ts";

/** A measure that was computed elsewhere, such as by comparing two documents. It takes the place of what would be computed. */
export interface GivenMeasurement {
  /** Id of the review it is of. */
  readonly review: ReviewId;
  /** Id of the measure whose place it takes. */
  readonly measure: IntegrityMeasure;
  /** What was counted; absent where nothing was. */
  readonly count?: number;
  /** Out of how many; absent where it is no part of a whole. */
  readonly total?: number;
  /** The value in the measure's kind; default `count / total`, or `count` where there is no total. */
  readonly value?: number;
  /** What was counted, such as `"issue"` or `"recommendation"`. */
  readonly unit: string;
  /** Ids of what was counted; absent where none are kept. */
  readonly evidence?: readonly string[];
  /** What it was computed from. */
  readonly source: SourceReference;
}

/** What the State's report of one review leaves out of what others say of it, such as their summary. */
export interface ReportOmissions {
  /** Id of the review the report was written for. */
  readonly review: ReviewId;
  /** What `findOmissions` found of the summary's paragraphs in the State's report. */
  readonly omissions: Omissions;
  /**
   * Issues of each paragraph, in the same order, such as `classifyIssues` gives; absent where they are not known, and
   * paragraphs are counted instead.
   */
  readonly issues?: readonly (readonly string[])[];
  /** The State's report. */
  readonly source: SourceReference;
}

/**
 * Records beside the corpus, of any reviews and States; `loadChinaCase()` is such a collection. Each measure says which
 * it needs. Without a list there is no basis, nor with one that holds nothing of the State: nobody may have looked.
 */
export interface IntegrityEvidence {
  /** Facts of reviews, also of such that the corpus has no recommendations of; they go before the reference's. */
  readonly reviews?: readonly Review[];
  /** Published figures and statements. */
  readonly claims?: readonly Claim[];
  /** Persons, with what happened to them. */
  readonly defenders?: readonly Defender[];
  /** Opinions of the Working Group on Arbitrary Detention. */
  readonly opinions?: readonly WgadOpinion[];
  /** Reprisals for cooperating with the UN. */
  readonly reprisals?: readonly Reprisal[];
  /** Requests of special procedures to visit, with their answers. */
  readonly visitRequests?: readonly VisitRequest[];
  /** Reports to treaty bodies, due or submitted. */
  readonly treatyReports?: readonly TreatyReport[];
  /** Which treaties States are bound by, and since when. */
  readonly treatyStatuses?: readonly TreatyStatus[];
  /** Submissions of stakeholders to reviews, with what became of them. */
  readonly submissions?: readonly Submission[];
  /** Who took part in the making of national reports. */
  readonly consultations?: readonly Consultation[];
  /** What UN mechanisms found, with where reviews mention it. */
  readonly findings?: readonly Finding[];
  /** How far recommendations are carried out, by who says so. */
  readonly assessments?: readonly ImplementationAssessment[];
  /** Statements of States and stakeholders on reviews. */
  readonly statements?: readonly Statement[];
  /** What `findRecurrences` found in the same corpus, or for the States of interest in it. */
  readonly recurrences?: Recurrences;
  /** What `findCoordination` found in the same corpus or view. */
  readonly coordination?: Coordination;
  /** What States' reports leave out, by review: several of one review count together. */
  readonly omissions?: readonly ReportOmissions[];
  /** Measures computed elsewhere. */
  readonly measurements?: readonly GivenMeasurement[];
}

/** What is asked of a tone: `assessTone` returns it. */
export interface ToneFlagsLike {
  /** What the tone is made of; more than these two may be there. */
  readonly flags: {
    /** Whether the words back the State's system, sovereignty or policies. */
    readonly endorses: boolean;
    /** Whether they praise, continue or endorse. */
    readonly endorsesOrContinues: boolean;
  };
}

/** What {@link scorecards} compares, and with what it reads texts. */
export interface ScorecardsOptions extends IntegrityEvidence {
  /** What is counted in the corpus; default `"recommender"`, which every source has a basis for. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
  /**
   * Other reviews to compare with, such as `loadUprInfo()` beside the corpus of one report; those the corpus has too are
   * left out. What States recommend elsewhere is looked up in the larger of the two. Records and texts are not looked at there.
   */
  readonly compareWith?: Corpus;
  /** Reads the tone of a text, such as `assessTone`; without it measures of words have no basis. */
  readonly readTone?: (text: string) => ToneFlagsLike;
  /** Whether a text names a person, such as `(text) => findPersons(text).some(({ kind }) => kind === "person")`. */
  readonly namesPerson?: (text: string) => boolean;
}

/** The same for {@link reviewIntegrity}. */
export interface ReviewIntegrityOptions extends ScorecardsOptions {
  /** Day on which the records of this review are looked at; default the day of the review. */
  readonly on?: string;
}
