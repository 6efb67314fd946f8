import type { Corpus } from "../../corpus/corpus.ts";
import type { ReviewId } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { RenderOptions } from "../../report/render-options.ts";

/** What a page is about. */
export type Subject =
  | { readonly kind: "review"; readonly review: ReviewId }
  | { readonly kind: "recommender"; readonly state: StateCode }
  | {
      readonly kind: "comparison";
      readonly pair: readonly [ReviewId, ReviewId] | readonly [StateCode, StateCode];
    }
  | { readonly kind: "corpus" };

/** What a file of the page is called in a folder. */
export function nameSubject(subject: Subject): string {
  switch (subject.kind) {
    case "review":
      return subject.review;
    case "recommender":
      return `${subject.state}-recommender`;
    case "comparison":
      return subject.pair.join("-and-");
    case "corpus":
      return "corpus";
  }
}

/** The page of a subject. */
export async function renderPage(corpus: Corpus, subject: Subject, options: RenderOptions): Promise<string> {
  const { renderReview, renderState, renderComparison, renderCorpus } = await import(
    "../../report/render.ts"
  );
  switch (subject.kind) {
    case "review":
      return renderReview(corpus, subject.review, options);
    case "recommender":
      return renderState(corpus, subject.state, options);
    case "comparison":
      return renderComparison(corpus, subject.pair, options);
    case "corpus":
      return renderCorpus(corpus, options);
  }
}
