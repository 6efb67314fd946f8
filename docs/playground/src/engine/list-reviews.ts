import {
  type Corpus,
  countRows,
  cycleOfSession,
  getSession,
  type ReviewId,
  reviewOfSession,
  selectRecommendations,
  stateOf,
} from "uprkit";
import type { ReviewChoice } from "../messages.ts";
import { cycleNameOf } from "./words.ts";

/** Stands for every review of what was read. */
export const ALL_REVIEWS = "all";

/** Reviews of a corpus in the order of States and sessions, and all of them together where there are several. */
export function listReviewChoices(corpus: Corpus): readonly ReviewChoice[] {
  const own = countRows(corpus, { by: ["stateUnderReview", "session"] }).flatMap(
    ({ stateUnderReview, session }) =>
      session === undefined
        ? []
        : [
            {
              id: `${stateUnderReview}:${session}`,
              title: `${stateOf(stateUnderReview).name}, ${cycleNameOf(cycleOfSession(session))}`,
            },
          ],
  );
  const sorted = [...own].sort((a, b) => (a.title < b.title ? -1 : 1));
  return own.length > 1
    ? [{ id: ALL_REVIEWS, title: `All ${own.length} reviews together` }, ...sorted]
    : sorted;
}

/** A review of a corpus, what it is called, and when it was. */
export interface ChosenReview {
  readonly corpus: Corpus;
  readonly title: string;
  readonly subtitle: string;
  /** Id as people cite it, such as `"CHN-2"`; absent for all reviews together. */
  readonly id?: ReviewId;
}

export function chooseReview(corpus: Corpus, choice: string): ChosenReview {
  const found = countRows(corpus, { by: ["stateUnderReview", "session"] }).find(
    ({ stateUnderReview, session }) => `${stateUnderReview}:${session}` === choice,
  );
  if (found?.session === undefined) {
    return { corpus, title: "All reviews together", subtitle: "Every recommendation that was read" };
  }
  const { stateUnderReview, session } = found;
  const cycle = cycleOfSession(session);
  // What the documents say comes first: they know more of their review than the reference.
  const facts =
    corpus.reviews.find((own) => own.stateUnderReview === stateUnderReview && own.session === session) ??
    reviewOfSession(stateUnderReview, session);
  const troika = facts?.troika.map((state) => stateOf(state).name).join(", ");
  const year = getSession(session)?.startDate?.slice(0, 4);
  return {
    corpus: selectRecommendations(corpus, { stateUnderReview, session }),
    ...(facts === undefined ? {} : { id: facts.id }),
    title: `${stateOf(stateUnderReview).name}, ${cycleNameOf(cycle)}`,
    subtitle: [
      facts?.reviewDate === undefined
        ? `Session ${session}${year === undefined ? "" : `, ${year}`}`
        : `Session ${session}, reviewed on ${facts.reviewDate}`,
      ...(troika === undefined || troika === "" ? [] : [`troika: ${troika}`]),
      ...(facts?.documents ?? []).flatMap(({ symbol }) => symbol ?? []),
    ].join(" · "),
  };
}
