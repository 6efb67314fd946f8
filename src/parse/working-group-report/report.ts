import type { Diagnostic } from "../../diagnostics.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review } from "../../model/review.ts";
import type { Statement } from "../../model/statement.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import type { Delegation } from "./delegation.ts";

/** Cover and introduction of a Working Group report. A member is absent where the document does not say it. */
export interface WorkingGroupReportDocument {
  /** Symbol as printed at the head of its pages, such as `"A/HRC/25/5"`. */
  readonly symbol?: DocumentSymbol;
  /** Whether it is the final report or a draft (`A/HRC/WG.6/…/L.n`, or without symbol). */
  readonly kind: "working-group-report" | "draft-report";
  /** Name of the file, as given to the reader. */
  readonly file: string;
  /** State the report is about. */
  readonly stateUnderReview?: StateCode;
  /** Second State the report is about: South Sudan in the report on Sudan of 2011. */
  readonly alsoUnderReview?: readonly StateCode[];
  /** Session of the Working Group, from 1. */
  readonly session?: number;
  /** Cycle that the session belongs to. */
  readonly cycle?: Cycle;
  /** Day of the interactive dialogue. */
  readonly reviewDate?: PartialDate;
  /** Day on which the Working Group adopted the report. */
  readonly adoptionDate?: PartialDate;
  /** Date of distribution on the cover. */
  readonly issued?: PartialDate;
  /** Rapporteurs, in the order printed. */
  readonly troika: readonly StateCode[];
  /** Delegations that made statements in the dialogue, as the report counts them. */
  readonly delegationCount?: number;
  /** States whose questions the introduction says were sent in advance, in the order printed. */
  readonly advanceQuestionStates?: readonly StateCode[];
  /** Delegation of the State under review, from the annex or the introduction; absent where neither tells of it. */
  readonly delegation?: Delegation;
  /** Symbols of the documents the review was based on (`A/HRC/WG.6/17/CHN/1` …). */
  readonly basis: readonly DocumentSymbol[];
  /** Pages, as `SourceText.pageCount` counts them. */
  readonly pageCount: number;
}

/** What {@link parseWorkingGroupReport} returns. */
export interface WorkingGroupReport {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "working-group-report";
  /** What cover and introduction say. */
  readonly document: WorkingGroupReportDocument;
  /** The review the report is about; absent where State or session could not be read. */
  readonly review?: Review;
  /**
   * Every numbered recommendation of the conclusions, in document order; then those the conclusions only cite by
   * their paragraphs in section I, marked `isCited`.
   */
  readonly recommendations: readonly Recommendation[];
  /** Statements of the interactive dialogue in the order told, those of the State under review among them. */
  readonly statements: readonly Statement[];
  /** Voluntary commitments the report records, stage `during`. */
  readonly pledges: readonly VoluntaryPledge[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}
