import type { AdvanceQuestion } from "../../model/advance-question.ts";
import { REVIEW_DOCUMENT_KINDS, type ReviewDocument } from "../../model/review-document.ts";
import type { CouncilReport } from "../../parse/council-report/parse-council-report.ts";
import type { ReviewOutcome } from "../../parse/council-report/review-outcomes.ts";
import type { ReadResult } from "../../parse/read-document.ts";
import type { WorkingGroupReport } from "../../parse/working-group-report/report.ts";
import type { AssembledRecommendation } from "./assembled-review.ts";
import type { LinkTarget } from "./link-documents.ts";
import type { SourceComparison } from "./reconciliation.ts";

/** A review on its way: what its report says, then what the other documents add. */
export interface ReviewDraft extends LinkTarget {
  readonly report: WorkingGroupReport;
  recommendations: readonly AssembledRecommendation[];
  readonly documents: ReviewDocument[];
  readonly comparisons: SourceComparison[];
  readonly advanceQuestions: AdvanceQuestion[];
  /** What the report of the Council says of the review. */
  outcome?: { readonly report: CouncilReport; readonly outcome: ReviewOutcome };
}

/** Adds the document to its review; a document listed by its symbol alone gets the name of the file. */
export function addDocument(draft: ReviewDraft, document: ReviewDocument): void {
  const same = draft.documents.findIndex(({ symbol }) => symbol !== undefined && symbol === document.symbol);
  if (same === -1) draft.documents.push(document);
  else draft.documents[same] = { ...draft.documents[same], ...document };
}

/** What a file is as a document of its review. */
export function toReviewDocument(result: ReadResult): ReviewDocument {
  const { kind } = result;
  const { document } = result as {
    readonly document: Partial<ReviewDocument> & { readonly file: string; readonly issued?: string };
  };
  const known = REVIEW_DOCUMENT_KINDS.find((name) => name === kind) ?? "other";
  // The symbol in a thematic list is that of the report it lists, not its own.
  const own = kind === "thematic-list" ? undefined : document.symbol;
  return {
    ...(own === undefined ? {} : { symbol: own }),
    kind: known,
    ...(document.issued === undefined ? {} : { date: document.issued }),
    file: document.file,
  };
}
