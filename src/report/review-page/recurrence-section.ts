import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import type { PageSection } from "../page/page.ts";
import { section } from "../sections/blocks.ts";
import { listHeldReviews } from "../sections/find-reviews.ts";
import { listRecurrenceBlocks } from "../sections/recurrence-blocks.ts";
import type { ReviewData } from "./review-data.ts";

/** What had been recommended in the State's reviews before this one. */
export async function listRecurrenceSection(data: ReviewData): Promise<readonly PageSection[]> {
  const { corpus, review, view } = data;
  if (view.size === 0) return [];
  const before = listHeldReviews(corpus)
    .filter(({ state, session }) => state === review.state && session < review.session)
    .map(({ session }) => session);
  const own = selectRecommendations(corpus, { stateUnderReview: review.state });
  return section(
    "recurrences",
    "What came back",
    await listRecurrenceBlocks(data, own, { session: review.session, before }),
  );
}
