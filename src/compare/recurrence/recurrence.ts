import type { ResponsePosition } from "../../model/state-response.ts";
import type { ActionCategory, StateCode } from "../../model/vocabulary.generated.ts";
import type { RecordedText } from "../recorded-text.ts";
import type { SharedWords } from "../similarity/shared-words.ts";
import type { Similarity } from "../similarity/similarity-of.ts";

/**
 * How a recommendation comes back, in the words of UPR Info's study: `same` in nearly the same words; `build-up` the same
 * demand that goes further; `similar` the same demand otherwise; `general` the same subject, without the same demand.
 */
export const RECURRENCE_KINDS = ["same", "similar", "build-up", "general"] as const;
/** One of {@link RECURRENCE_KINDS}. */
export type RecurrenceKind = (typeof RECURRENCE_KINDS)[number];

/** What one State recommended to another in one review. */
export interface Demand extends RecordedText {
  /** Words of the recommendation, as recorded. */
  readonly text: string;
  /** State it was made to. */
  readonly stateUnderReview: StateCode;
  /** Session of that State's review, from 1. */
  readonly session: number;
}

/** What is different in the later of two recommendations that are linked. */
export interface DemandChange {
  /**
   * Whether more is asked: by the action category where both are coded, else by the verb ("consider" asks less than
   * "ratify"); `undefined` where either is unknown.
   */
  readonly strength: "stronger" | "weaker" | "same" | undefined;
  /** Verb that asked then; absent where none is found. */
  readonly earlierVerb?: string;
  /** Verb that asks now; absent where none is found. */
  readonly laterVerb?: string;
  /** How much was asked then, 1 to 5 as in UPR Info's categories; absent where unknown. */
  readonly earlierLevel?: ActionCategory;
  /** How much is asked now. */
  readonly laterLevel?: ActionCategory;
  /** Whether there is a deadline now that there was not. */
  readonly newDeadline: boolean;
  /** Whether the later one says all of the earlier one and more (`narrower`), or only a part of it (`wider`). */
  readonly scope: "narrower" | "wider" | "same";
  /** Whether the same State asks; `undefined` where one of them is unknown. */
  readonly sameRecommender: boolean | undefined;
  /** What was answered then; absent where unknown. */
  readonly earlierPosition?: ResponsePosition;
  /** What is answered now. */
  readonly laterPosition?: ResponsePosition;
}

/** A later recommendation and an earlier one to the same State that asked it before. */
export interface RecurrenceLink {
  /** The one of the later review. */
  readonly later: Demand;
  /** The one of the earlier review. */
  readonly earlier: Demand;
  /** How it comes back: see {@link RECURRENCE_KINDS}. */
  readonly kind: RecurrenceKind;
  /** Probability that both ask the same, 0 to 1; what the threshold is of. */
  readonly score: number;
  /** What the score is made of. */
  readonly similarity: Similarity;
  /** What is different in the later one. */
  readonly change: DemandChange;
  /** What both say, with the places in the earlier text (`left`) and in the later one (`right`); none where not asked for. */
  readonly sharedWords: readonly SharedWords[];
}

/** Why nothing can be said of a State. */
export type MissingBasis = "one-review" | "no-texts" | "language";

/** What there is to compare of one State. */
export interface RecurrenceBasis {
  /** State whose reviews are compared. */
  readonly stateUnderReview: StateCode;
  /** Sessions of reviews with texts in English, ascending. */
  readonly sessions: readonly number[];
  /** Recommendations with a text in them. */
  readonly demands: number;
  /** Recommendations left out as they have no text, or one in another language. */
  readonly leftOut: number;
  /** Why there is nothing to compare; absent where there is. */
  readonly missing?: MissingBasis;
}

/** What {@link findRecurrences} finds. */
export interface Recurrences {
  /** Recommendations that were looked at, in the order given. */
  readonly demands: readonly Demand[];
  /** Links, in the order of the later recommendation, the most probable first. */
  readonly links: readonly RecurrenceLink[];
  /** What there was to compare, by State, in the order of first mention. */
  readonly basis: readonly RecurrenceBasis[];
}
