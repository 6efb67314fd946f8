import type { Diagnostic } from "../../diagnostics.ts";
import type { AdvanceQuestion } from "../../model/advance-question.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review } from "../../model/review.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { Statement } from "../../model/statement.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import type { ListedGroup, ListedTheme } from "../../parse/thematic-list/thematic-list.ts";
import type { SourceComparison, StatedCount } from "./reconciliation.ts";

/** A recommendation with what the other documents of its review add. */
export interface AssembledRecommendation extends Recommendation {
  /** Themes OHCHR's list gives it; absent where no list was read. */
  readonly themes?: readonly ListedTheme[];
  /** Groups of persons OHCHR's list names for it. */
  readonly groups?: readonly ListedGroup[];
  /** Goals of the 2030 Agenda OHCHR's list gives it, 1 to 17. */
  readonly sdgs?: readonly number[];
}

/** A review as all its documents together tell it. */
export interface AssembledReview extends Review {
  /** Of the report, each with its answers at every stage that was read. */
  readonly recommendations: readonly AssembledRecommendation[];
  /** What was said in the dialogue and at the adoption, in the order of the documents. */
  readonly statements: readonly Statement[];
  /** What the State promised of its own accord, in the order of the documents. */
  readonly pledges: readonly VoluntaryPledge[];
  /** Questions sent before the review, from the documents that belong to it. */
  readonly advanceQuestions: readonly AdvanceQuestion[];
}

/** What is known of a review, and on what its sources agree. */
export interface ReviewReconciliation {
  /** Id of the review, such as `"SVN-2"`. */
  readonly review: string;
  /** Symbol of the report, or name of its file. */
  readonly report: string;
  /** How many numbered recommendations the report has. */
  readonly recommendations: number;
  /** Positions at the latest stage that was read, the most frequent first. */
  readonly positions: readonly { readonly position: ResponsePosition; readonly count: number }[];
  /** Recommendations the report and addenda leave pending, by number. */
  readonly unanswered: readonly string[];
  /** Numbers of recommendations the President of the Council states; empty where no report of the Council was read. */
  readonly statedCounts: readonly StatedCount[];
  /** One for each list, matrix or export that speaks of the review. */
  readonly comparisons: readonly SourceComparison[];
}

/** A file that could not be put to a review of the folder. */
export interface UnlinkedDocument {
  /** Name of the file. */
  readonly file: string;
  /** What it turned out to be, such as `"addendum"`. */
  readonly kind: string;
  /** Why it was put to none, for a person. */
  readonly reason: string;
}

/** What matched, what disagrees, and what is missing. */
export interface Reconciliation {
  /** One for each review, in the order of {@link AssembledReviews.reviews}. */
  readonly reviews: readonly ReviewReconciliation[];
  /** Files that belong to none of them; empty where every file was put to a review. */
  readonly unlinked: readonly UnlinkedDocument[];
}

/** What {@link assembleReviews} returns. */
export interface AssembledReviews {
  /** Oldest first, by State and cycle. */
  readonly reviews: readonly AssembledReview[];
  /** What the readers and the comparison have to say, file by file. */
  readonly diagnostics: readonly Diagnostic[];
  /** On what the sources agree and where they differ. */
  readonly reconciliation: Reconciliation;
}
