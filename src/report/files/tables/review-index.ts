import type { Corpus } from "../../../corpus/corpus.ts";
import { reviewAt } from "../../../corpus/review-at.ts";
import type { Review, ReviewId } from "../../../model/review.ts";
import type { StateCode } from "../../../model/vocabulary.generated.ts";
import { listReviews } from "../../../reference/reviews.ts";

/** The reviews that tables point to. */
export interface ReviewIndex {
  /** The review of a State in a session; one is made of State and session where nothing is known of it. */
  readonly find: (state: StateCode, session: number) => Review;
  /** Takes note of a review that is pointed to by its id; false where there is none with it. */
  readonly use: (id: ReviewId) => boolean;
  /** Whether {@link find} was asked for it. */
  readonly isUsed: (state: StateCode, session: number) => boolean;
  /** Those that were asked for, by session, then State. */
  readonly listUsed: () => readonly Review[];
  /** Those, and all others of the corpus. */
  readonly listAll: () => readonly Review[];
}

const keyOf = (state: StateCode, session: number): string => `${state} ${session}`;

/** An index of the reviews of a corpus, completed by the reference. */
export function openReviewIndex({ reviews }: Corpus): ReviewIndex {
  const own = new Map(reviews.map((review) => [keyOf(review.stateUnderReview, review.session), review]));
  const ids = new Map(reviews.map((review) => [review.id, review]));
  const used = new Map<string, Review>();
  const find = (state: StateCode, session: number): Review => {
    const key = keyOf(state, session);
    const known = used.get(key);
    if (known !== undefined) return known;
    const found = own.get(key) ?? reviewAt(state, session, UNLISTED);
    const holder = ids.get(found.id);
    // Two sittings of a cycle: the id of the one that is not the corpus's own says its session.
    const isTaken = holder !== undefined && (holder.stateUnderReview !== state || holder.session !== session);
    const review = isTaken ? { ...found, id: `${found.id.split("@")[0]}@${session}` } : found;
    ids.set(review.id, review);
    used.set(key, review);
    return review;
  };
  const sort = (list: readonly Review[]): readonly Review[] =>
    [...list].sort((a, b) => a.session - b.session || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    find,
    use(id) {
      const review = ids.get(id) ?? listReviews().find((each) => each.id === id);
      return review !== undefined && find(review.stateUnderReview, review.session).id === id;
    },
    isUsed: (state, session) => used.has(keyOf(state, session)),
    listUsed: () => sort([...used.values()]),
    listAll: () => sort([...new Map([...own, ...used]).values()]),
  };
}

/** Source of a review no list has. */
const UNLISTED = {
  citation: "Recommendations of this State and session; no list of reviews has it",
} as const;
