import type { Review } from "../model/review.ts";
import type { SourceReference } from "../model/source-reference.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import { reviewOfSession } from "../reference/reviews.ts";
import { cycleOfSession } from "../reference/sessions.ts";

/** The review of a State in a session as the reference has it; where it does not, one of State, session and source alone. */
export function reviewAt(state: StateCode, session: number, source: SourceReference): Review {
  const known = reviewOfSession(state, session);
  if (known !== undefined) return known;
  const cycle = cycleOfSession(session);
  return {
    id: `${state}-${cycle}`,
    stateUnderReview: state,
    cycle,
    session,
    status: "held",
    troika: [],
    documents: [],
    source,
  };
}
