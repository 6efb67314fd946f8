import type { Review } from "../../model/review.ts";
import type { CouncilReport } from "../../parse/council-report/parse-council-report.ts";
import { latestPosition } from "../latest-response.ts";
import type { StatedCount } from "./reconciliation.ts";
import { addDocument, type ReviewDraft, toReviewDocument } from "./review-draft.ts";

/** Puts the outcomes a report of the Council tells of to their reviews; whether there was one. */
export function takeOutcomes(drafts: readonly ReviewDraft[], report: CouncilReport): boolean {
  let isUsed = false;
  for (const outcome of report.outcomes) {
    const draft = drafts.find(({ review }) => review.id === outcome.review);
    if (draft === undefined) continue;
    isUsed = true;
    draft.outcome = { report, outcome };
    addDocument(draft, toReviewDocument(report));
  }
  return isUsed;
}

/** The numbers the President of the Council states beside ours; those a State gives speak of a part of them. */
export function compareCounts({ outcome: told, recommendations }: ReviewDraft): StatedCount[] {
  if (told === undefined) return [];
  const { document } = told.report;
  const listed = recommendations.filter(({ isCited }) => isCited === undefined);
  const supported = listed.filter((entry) => latestPosition(entry.responses) === "supported").length;
  const open = listed.filter((entry) => latestPosition(entry.responses) === "pending").length;
  const counted = { received: listed.length, supported, noted: listed.length - supported - open };
  return told.outcome.counts.flatMap(({ kind, value, by, paragraph, page }) => {
    if (by !== "president" || (kind !== "received" && kind !== "supported" && kind !== "noted")) return [];
    const symbol = document.symbol === undefined ? {} : { document: document.symbol };
    return [
      {
        what: kind,
        stated: value,
        counted: counted[kind],
        source: { ...symbol, file: document.file, paragraph, page },
      },
    ];
  });
}

/** A review with what the Council decided on it. */
export function withOutcome(review: Review, told: ReviewDraft["outcome"]): Review {
  if (told === undefined) return review;
  const { councilSession } = told.report.document;
  const { outcomeDate } = told.outcome;
  return {
    ...review,
    status: "outcome-adopted",
    ...(councilSession === undefined ? {} : { councilSession }),
    ...(outcomeDate === undefined ? {} : { outcomeDate }),
  };
}
