import type { Cycle } from "../model/cycle.ts";
import type { DocumentSymbol } from "../model/document-symbol.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Review } from "../model/review.ts";
import type { SourceReference } from "../model/source-reference.ts";
import type { ResponseClaim, ResponsePosition } from "../model/state-response.ts";
import type { ActionCategory, IssueSlug, StateCode } from "../model/vocabulary.generated.ts";
import type { VoluntaryPledge } from "../model/voluntary-pledge.ts";

/** Value of {@link CorpusColumns.recommendingState} where the source names no State. */
export const NO_STATE = 255;

/**
 * The facts of a corpus, column by column: one entry per recommendation and recommending State. A recommendation
 * whose source names no State has one entry. Columns are shared by every view of a corpus: never write to them.
 */
export interface CorpusColumns {
  /** Number of entries of each column. */
  readonly length: number;
  /** Index into `STATE_CODES`. */
  readonly stateUnderReview: Uint8Array;
  /** Index into `STATE_CODES`; 255 where the source names no State. */
  readonly recommendingState: Uint8Array;
  /** Number of the Working Group session; 0 where it is not known. */
  readonly session: Uint8Array;
  /** Index into `RESPONSE_POSITIONS`: the position at the latest stage. */
  readonly position: Uint8Array;
  /** 1 + index into `RESPONSE_CLAIMS`, of the latest response that makes a claim; 0 where none does. */
  readonly claim: Uint8Array;
  /** Action category 1 to 5; 0 where it is not coded. */
  readonly action: Uint8Array;
  /** Index into {@link Corpus.issueSets}; 0 is the empty set. */
  readonly issueSet: Uint16Array;
  /** Index into {@link Corpus.recommendations}, the same for each State that made it; -1 where the source does not number (UPR Info). */
  readonly recommendation: Int32Array;
  /** Index into {@link Corpus.sources}. */
  readonly origin: Uint16Array;
  /** Row of the export, from 1, the header being row 1; or the index of the recommendation in its report, from 0. */
  readonly originRow: Int32Array;
}

/** A report or an export that entries of a corpus come from. */
export interface CorpusSource {
  /** `report` for a document and its paragraphs, `export` for a file and its rows. */
  readonly kind: "report" | "export";
  /** Symbol of the report, such as `"A/HRC/25/5"`; absent for exports. */
  readonly document?: DocumentSymbol;
  /** Name of the file; absent where it is not known. */
  readonly file?: string;
}

/**
 * Recommendations by many States to many States, immutable and in columns, so that counting a million of them takes
 * milliseconds. Made by `createCorpus` or `loadUprInfo`; a view of a part is made by `selectRecommendations`.
 */
export interface Corpus {
  /** Every entry of the corpus, of which a view is a part; equal for all views of it. */
  readonly columns: CorpusColumns;
  /** Entries of {@link columns} that belong to this view, ascending; `undefined` where all do. */
  readonly selection: Int32Array | undefined;
  /** Number of entries in this view. */
  readonly size: number;
  /** Issues by number, in the order of the source; number 0 is the empty set. */
  readonly issueSets: readonly (readonly IssueSlug[])[];
  /** Numbered recommendations; empty for a corpus of exports. Those of the whole corpus, also in a view. */
  readonly recommendations: readonly Recommendation[];
  /** Text of each entry of {@link columns} that is no numbered recommendation; empty where no source has texts. */
  readonly texts: readonly (string | undefined)[];
  /** Facts of reviews, as they were given. Those of the whole corpus, also in a view. */
  readonly reviews: readonly Review[];
  /** Pledges, which are not recommendations. Those of the whole corpus, also in a view. */
  readonly pledges: readonly VoluntaryPledge[];
  /** Documents and files the entries came from, in the order they were given. */
  readonly sources: readonly CorpusSource[];
}

/** One entry of a corpus, decoded: a recommendation by one State. */
export interface CorpusRow {
  /** State the recommendation was made to. */
  readonly stateUnderReview: StateCode;
  /** State that made it; absent where the source names none. */
  readonly recommendingState?: StateCode;
  /** Number of the Working Group session. */
  readonly session: number;
  /** Cycle of the review, from 1. */
  readonly cycle: Cycle;
  /** Position of the State under review at the latest stage. */
  readonly position: ResponsePosition;
  /** What it says of the state of the matter; absent where it says nothing. */
  readonly claim?: ResponseClaim;
  /** Action category, as coded by UPR Info; absent where it is not coded. */
  readonly action?: ActionCategory;
  /** Issues, as coded by UPR Info; empty where none is. */
  readonly issues: readonly IssueSlug[];
  /** Text; absent where the source has none. */
  readonly text?: string;
  /** Id of the numbered recommendation, such as `"A/HRC/25/5#186.1"`; absent where the source does not number. */
  readonly recommendationId?: string;
  /** Where it was read: document and paragraph, or file and row. */
  readonly source: SourceReference;
}

/** Entry of the columns that stands at place `index` of a view. */
export function columnIndexAt(corpus: Corpus, index: number): number {
  return corpus.selection === undefined ? index : (corpus.selection[index] ?? -1);
}
