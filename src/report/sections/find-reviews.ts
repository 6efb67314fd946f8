import { type Corpus, columnIndexAt } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { UprError } from "../../errors.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { Review, ReviewId } from "../../model/review.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { reviewOfSession } from "../../reference/reviews.ts";
import { cycleOfSession } from "../../reference/sessions.ts";

/** A review that a corpus holds. */
export interface HeldReview {
  readonly id: ReviewId;
  readonly state: StateCode;
  readonly session: number;
  readonly cycle: Cycle;
  /** What is known of it; absent where nothing is. */
  readonly facts?: Review;
}

/** Every review a corpus has recommendations or facts of, by session and State. */
export function listHeldReviews(corpus: Corpus): readonly HeldReview[] {
  const { stateUnderReview, session } = corpus.columns;
  const pairs = new Map<string, readonly [StateCode, number]>();
  const add = (state: StateCode, number: number): void => {
    if (number > 0) pairs.set(`${state} ${number}`, [state, number]);
  };
  for (let index = 0; index < corpus.size; index++) {
    const at = columnIndexAt(corpus, index);
    const state = STATE_CODES[stateUnderReview[at] ?? -1];
    if (state !== undefined) add(state, session[at] ?? 0);
  }
  for (const review of corpus.reviews) add(review.stateUnderReview, review.session);
  const known = new Map(
    corpus.reviews.map((review) => [`${review.stateUnderReview} ${review.session}`, review]),
  );
  const taken = new Set<string>();
  return [...pairs.values()]
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .map(([state, number]): HeldReview => {
      const facts = known.get(`${state} ${number}`) ?? reviewOfSession(state, number);
      const cycle = facts?.cycle ?? cycleOfSession(number);
      const short = facts?.id ?? `${state}-${cycle}`;
      const id = taken.has(short) ? `${state}-${cycle}@${number}` : short;
      taken.add(id);
      return { id, state, session: number, cycle, ...(facts === undefined ? {} : { facts }) };
    });
}

/** The review of an id. Throws `INVALID_ARGUMENT` where the corpus has none, naming those it has. */
export function findHeldReview(corpus: Corpus, id: ReviewId): HeldReview {
  const all = listHeldReviews(corpus);
  const found = all.find((review) => review.id === id);
  if (found !== undefined) return found;
  const own = all.filter(({ state }) => state === String(id).slice(0, 3));
  const there = own.length > 0 ? own : all;
  const names = there.slice(0, MOST_NAMED).map((review) => review.id);
  const more = there.length > names.length ? ` and ${there.length - names.length} more` : "";
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot make a page of review "${String(id)}": the corpus does not hold it, expected ${names.length === 0 ? "a corpus with reviews" : names.join(", ")}${more}`,
  );
}

/** Most reviews an error names. */
const MOST_NAMED = 12;

/** The recommendations of one review. */
export function selectReview(corpus: Corpus, { state, session }: HeldReview): Corpus {
  return selectRecommendations(corpus, { stateUnderReview: state, session });
}
