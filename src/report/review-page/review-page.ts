import { reviewIntegrity } from "../../analyze/integrity/review-integrity.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ReviewId } from "../../model/review.ts";
import { stateNameOf } from "../names.ts";
import type { Page } from "../page/page.ts";
import { readTexts } from "../read-texts.ts";
import type { PageOptions } from "../render-options.ts";
import { findHeldReview, selectReview } from "../sections/find-reviews.ts";
import { makeSections, type SectionMaker } from "../sections/make-sections.ts";
import { listSources, pageDataOf } from "../sections/page-data.ts";
import { throwIfStopped } from "../sections/stop.ts";
import { listActionSection } from "./action-section.ts";
import { listClaimsSection } from "./claims-section.ts";
import { describeReview, listFacts } from "./glance.ts";
import { listIntegritySection } from "./integrity-section.ts";
import { listIssueSection } from "./issue-section.ts";
import { listPersonsSection } from "./persons-section.ts";
import { listPledgesSection } from "./pledges-section.ts";
import { listPositionsSection } from "./positions-section.ts";
import { listRecommendationsSection } from "./recommendations-section.ts";
import { listRecommendersSection } from "./recommenders-section.ts";
import { listRecurrenceSection } from "./recurrence-section.ts";
import type { ReviewData } from "./review-data.ts";
import { listStatementsSection } from "./statements-section.ts";

/**
 * The page of one review, before it is HTML or Markdown: what was asked and answered, by whom, on what; who spoke; what
 * came back; the integrity rows; persons named, pledges; every recommendation with its citation; and the sources.
 *
 * Each figure and table says its counting unit and what it rests on; what has no basis says so and why, and is no zero.
 * Texts without codes are labeled unless `labels` is `"none"`. Statements come from `evidence`, a comparison with other
 * reviews from the corpus itself or `compareWith`. The largest review takes below 1 s, once the charting library and the
 * weights are loaded. Does not change its input.
 *
 * @param corpus - A corpus that holds the review.
 * @param review - Its id, such as `"CHN-2"`.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where the corpus does not hold the review, `ABORTED` if the
 * signal says so.
 *
 * @example What the page tells first
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { reviewPage } from "uprkit/report";
 *
 * const { title, facts, sections } = await reviewPage(loadUprInfo(), "CHN-2");
 * title; // => "China in the Universal Periodic Review, cycle 2"
 * facts[1]?.value; // => "207 of 284"
 * sections[0]?.title; // => "What was answered"
 * ```
 *
 * @category Report
 */
export async function reviewPage(corpus: Corpus, review: ReviewId, options: PageOptions = {}): Promise<Page> {
  const held = findHeldReview(corpus, review);
  throwIfStopped(options.signal, review);
  const data = await loadReviewData(corpus, held, options);
  throwIfStopped(options.signal, review);
  const makers: readonly SectionMaker[] = [
    () => listPositionsSection(data),
    () => listActionSection(data),
    () => listRecommendersSection(data),
    () => listIssueSection(data),
    () => listStatementsSection(data),
    () => listClaimsSection(data),
    () => listRecurrenceSection(data),
    () => listIntegritySection(data),
    () => listPersonsSection(data),
    () => listPledgesSection(data),
    () => listRecommendationsSection(data),
  ];
  const sections = await makeSections(review, makers, options);
  return {
    title: `${stateNameOf(held.state)} in the Universal Periodic Review, cycle ${held.cycle}`,
    subtitle: describeReview(data),
    facts: listFacts(data),
    sections,
    sources: listSources(data, data.view),
  };
}

async function loadReviewData(
  corpus: Corpus,
  review: ReviewData["review"],
  options: PageOptions,
): Promise<ReviewData> {
  const { evidence = {}, compareWith } = options;
  const texts = await readTexts(corpus, review.state, options);
  const view = selectReview(texts.corpus, review);
  const { id, state, session } = review;
  const data: ReviewData = {
    ...pageDataOf(texts, options),
    review,
    view,
    evidence,
    statements: (evidence.statements ?? []).filter((statement) => statement.review === id),
    pledges: corpus.pledges.filter((pledge) => pledge.state === state && pledge.session === session),
    record: compareWith !== undefined && compareWith.size > corpus.size ? compareWith : texts.corpus,
    isLabeling: options.labels !== "none",
  };
  if (view.size === 0 && !(evidence.reviews ?? []).some((each) => each.id === id)) return data;
  const integrity = reviewIntegrity(texts.corpus, id, {
    ...texts.options,
    ...evidence,
    ...(compareWith === undefined ? {} : { compareWith }),
  });
  return { ...data, integrity };
}
