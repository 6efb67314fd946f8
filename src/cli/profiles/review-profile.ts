import { type AcceptanceFigures, acceptance } from "../../analyze/acceptance/acceptance.ts";
import { type ActionFigures, actionProfile } from "../../analyze/action/action-profile.ts";
import { countRows } from "../../analyze/counting/count-rows.ts";
import type { CountingUnit } from "../../analyze/counting/counting.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { Review } from "../../model/review.ts";
import type {
  ActionCategory,
  IssueSlug,
  RegionalGroup,
  StateCode,
} from "../../model/vocabulary.generated.ts";
import { reviewOfSession } from "../../reference/reviews.ts";
import { cycleOfSession } from "../../reference/sessions.ts";

/** One review of a State in figures; each list says its unit. */
export interface ReviewProfile {
  readonly id: string;
  readonly session: number;
  readonly cycle: Cycle;
  readonly reviewDate?: string;
  readonly troika: readonly StateCode[];
  /** Of every count below but {@link acceptance}, which has one row per unit there is a basis for. */
  readonly unit: CountingUnit;
  readonly count: number;
  readonly acceptance: readonly AcceptanceFigures[];
  readonly byAction: readonly (AcceptanceFigures & { readonly action: ActionCategory | undefined })[];
  readonly byGroup: readonly GroupFigures[];
  readonly topRecommenders: readonly {
    readonly recommendingState: StateCode | undefined;
    readonly count: number;
  }[];
  readonly topIssues: readonly { readonly issue: IssueSlug | undefined; readonly count: number }[];
  /** Voluntary pledges, which are not recommendations; absent where the source has none of any State. */
  readonly pledges?: number;
}

/** What the States of one regional group recommended. */
export interface GroupFigures {
  readonly recommendingStateGroup: RegionalGroup | undefined;
  readonly count: number;
  readonly meanAction: ActionFigures["value"];
  readonly acceptance: AcceptanceFigures;
}

/** How many States and issues are listed. */
const TOP = 8;

/** The reviews of a State that a corpus holds, oldest first; one cycle of them where it is given. */
export function profileReviews(corpus: Corpus, state: StateCode, cycle?: Cycle): readonly ReviewProfile[] {
  const own = selectRecommendations(corpus, { stateUnderReview: state });
  return acceptance(own, { by: ["session"] }).flatMap(({ session }) => {
    if (session === undefined || (cycle !== undefined && cycleOfSession(session) !== cycle)) return [];
    // What the corpus knows comes first: a report says more of its review than the reference.
    const facts =
      corpus.reviews.find((review) => review.stateUnderReview === state && review.session === session) ??
      reviewOfSession(state, session);
    return [profileReview(selectRecommendations(own, { session }), state, session, facts)];
  });
}

function profileReview(
  view: Corpus,
  state: StateCode,
  session: number,
  facts: Review | undefined,
): ReviewProfile {
  const unit = "recommender";
  const byGroup = ["recommendingStateGroup"] as const;
  const actions = actionProfile(view, { by: byGroup, unit });
  const counts = countRows(view, { by: byGroup, unit });
  return {
    id: facts?.id ?? `${state}-${cycleOfSession(session)}`,
    session,
    cycle: cycleOfSession(session),
    ...(facts?.reviewDate === undefined ? {} : { reviewDate: facts.reviewDate }),
    troika: facts?.troika ?? [],
    unit,
    count: view.size,
    acceptance: (["recommendation", "recommender"] as const).flatMap((each) =>
      acceptance(view, { unit: each }).filter(({ total, pending }) => total + pending > 0),
    ),
    byAction: acceptance(view, { by: ["action"], unit }),
    byGroup: acceptance(view, { by: byGroup, unit }).map((row, index) => ({
      recommendingStateGroup: row.recommendingStateGroup,
      count: counts[index]?.count ?? 0,
      meanAction: actions[index]?.value,
      acceptance: row,
    })),
    topRecommenders: countRows(view, { by: ["recommendingState"], unit, order: "count", limit: TOP }).map(
      ({ recommendingState, count }) => ({ recommendingState, count }),
    ),
    topIssues: countRows(view, { by: ["issue"], unit, order: "count", limit: TOP })
      .filter(({ issue }) => issue !== undefined)
      .map(({ issue, count }) => ({ issue, count })),
    ...(view.pledges.length === 0
      ? {}
      : {
          pledges: view.pledges.filter((pledge) => pledge.state === state && pledge.session === session)
            .length,
        }),
  };
}
