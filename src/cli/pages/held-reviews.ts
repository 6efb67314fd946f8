import { countRows } from "../../analyze/counting/count-rows.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { ReviewId } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../../report/names.ts";
import { type HeldReview, listHeldReviews } from "../../report/sections/find-reviews.ts";
import { type CliIo, writeNote } from "../io.ts";
import { UsageError } from "../usage-error.ts";

/** Reviews of which there are recommendations: a corpus may know facts of others. */
export function listReviews(corpus: Corpus): readonly HeldReview[] {
  const held = new Set(
    countRows(corpus, { by: ["stateUnderReview", "session"] }).map(
      (row) => `${row.stateUnderReview} ${row.session}`,
    ),
  );
  return listHeldReviews(corpus).filter(({ state, session }) => held.has(`${state} ${session}`));
}

/** The last review of a State; names the others there are. Throws {@link UsageError} where there is none. */
export function findLastReview(
  corpus: Corpus,
  state: StateCode,
  action: string,
  source: string,
  io: CliIo,
): ReviewId {
  const reviews = listReviews(corpus);
  const own = reviews.filter((review) => review.state === state);
  const last = own.at(-1);
  if (last === undefined) throw noReview(reviews, { state, cycle: undefined }, action, source);
  noteOthers(own, last, io);
  return last.id;
}

/** Says which other reviews there are beside the one that is shown. */
export function noteOthers(own: readonly HeldReview[], shown: HeldReview, io: CliIo): void {
  const others = own.filter(({ id }) => id !== shown.id).map(({ id }) => id);
  if (others.length === 0) return;
  writeNote(
    `${shown.id} is the last review of ${stateNameOf(shown.state)}; also there: ${others.join(", ")} (--cycle)`,
    io,
  );
}

/** A review somebody asked for; what is absent may be any. */
export interface WantedReview {
  readonly state: StateCode | undefined;
  readonly cycle: Cycle | undefined;
}

/** What to say of a review that data do not hold: which there are in its place, or how to give it. */
export function noReview(
  reviews: readonly HeldReview[],
  { state, cycle }: WantedReview,
  action: string,
  source: string,
): UsageError {
  const whose = state === undefined ? "" : ` of ${stateNameOf(state)}`;
  const when = cycle === undefined ? "" : ` in cycle ${cycle}`;
  const own = reviews.filter((review) => state === undefined || review.state === state);
  const others = own.length === 0 && new Set(reviews.map((review) => review.state)).size <= 3 ? reviews : own;
  const next =
    others.length > 0
      ? `expected ${others
          .slice(0, 5)
          .map(({ id }) => id)
          .join(
            ", ",
          )}${others.length > 5 ? ", …" : ""}; another by its report, a list or an export with --data`
      : "give its report, a list or an export with --data";
  return new UsageError(`Cannot ${action}: ${source} holds no review${whose}${when}, ${next}`);
}
