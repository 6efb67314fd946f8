/** Putting the documents of a review together, and saying on what they agree. */
export { assembleReviews } from "./assemble-reviews.ts";
export type {
  AssembledRecommendation,
  AssembledReview,
  AssembledReviews,
  Reconciliation,
  ReviewReconciliation,
  UnlinkedDocument,
} from "./assembled-review.ts";
export { compareSource } from "./compare-source.ts";
export type { Disagreement, OutsideEntry, SourceComparison, StatedCount } from "./reconciliation.ts";
