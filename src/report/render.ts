import type { Corpus } from "../corpus/corpus.ts";
import type { ReviewId } from "../model/review.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import { comparisonPage } from "./comparison-page/comparison-page.ts";
import { corpusPage } from "./corpus-page/corpus-page.ts";
import { formatHtml } from "./page/format-html.ts";
import { formatMarkdown } from "./page/format-markdown.ts";
import type { Page } from "./page/page.ts";
import type { RenderOptions } from "./render-options.ts";
import { reviewPage } from "./review-page/review-page.ts";
import { statePage } from "./state-page/state-page.ts";

/**
 * One review as a page: {@link reviewPage} as one HTML file that needs no network, or as Markdown.
 *
 * @param corpus - A corpus that holds the review.
 * @param review - Its id, such as `"CHN-2"`.
 * @param options - See {@link RenderOptions}.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where the corpus does not hold the review, `ABORTED` if the
 * signal says so.
 *
 * @example The review of China in 2013, from the embedded data
 * ```ts
 * import { loadUprInfo, UPR_INFO_SNAPSHOT } from "uprkit/data";
 * import { renderReview } from "uprkit/report";
 *
 * const html = await renderReview(loadUprInfo(), "CHN-2", { sources: [{ name: UPR_INFO_SNAPSHOT.attribution }] });
 * html.startsWith("<!doctype html>"); // => true
 * ```
 *
 * @category Report
 */
export async function renderReview(
  corpus: Corpus,
  review: ReviewId,
  options: RenderOptions = {},
): Promise<string> {
  return formatPage(await reviewPage(corpus, review, options), options);
}

/**
 * One State as a recommender as a page: {@link statePage} as HTML or Markdown.
 *
 * @param corpus - Recommendations to many States.
 * @param state - Code of the recommending State.
 * @param options - See {@link RenderOptions}.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no such State, `ABORTED` if the signal says so.
 *
 * @example
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { renderState } from "uprkit/report";
 *
 * const text = await renderState(loadUprInfo(), "NOR", { format: "markdown" });
 * text.includes("Norway as a recommender"); // => true
 * ```
 *
 * @category Report
 */
export async function renderState(
  corpus: Corpus,
  state: StateCode,
  options: RenderOptions = {},
): Promise<string> {
  return formatPage(await statePage(corpus, state, options), options);
}

/**
 * Two reviews, or two States as recommenders, side by side: {@link comparisonPage} as HTML or Markdown.
 *
 * @param corpus - A corpus that holds both.
 * @param pair - Two ids of reviews, or two codes of States.
 * @param options - See {@link RenderOptions}.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a review the corpus does not hold, a State there is not, the
 * same twice, or one of each; `ABORTED` if the signal says so.
 *
 * @example
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { renderComparison } from "uprkit/report";
 *
 * const text = await renderComparison(loadUprInfo(), ["NOR", "CUB"], { format: "markdown" });
 * text.includes("Norway and Cuba compared"); // => true
 * ```
 *
 * @category Report
 */
export async function renderComparison(
  corpus: Corpus,
  pair: readonly [ReviewId, ReviewId] | readonly [StateCode, StateCode],
  options: RenderOptions = {},
): Promise<string> {
  return formatPage(await comparisonPage(corpus, pair, options), options);
}

/**
 * A whole corpus or view as a page: {@link corpusPage} as HTML or Markdown.
 *
 * @param corpus - A corpus or a view of one.
 * @param options - See {@link RenderOptions}.
 * @throws {@link UprError} with code `ABORTED` if the signal says so.
 *
 * @example
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { renderCorpus } from "uprkit/report";
 *
 * const text = await renderCorpus(loadUprInfo(), { format: "markdown" });
 * text.includes("41,066"); // => true
 * ```
 *
 * @category Report
 */
export async function renderCorpus(corpus: Corpus, options: RenderOptions = {}): Promise<string> {
  return formatPage(await corpusPage(corpus, options), options);
}

function formatPage(page: Page, { format = "html", madeOn }: RenderOptions): string {
  const made = madeOn === undefined ? {} : { madeOn };
  return format === "markdown" ? formatMarkdown(page, made) : formatHtml(page, made);
}
