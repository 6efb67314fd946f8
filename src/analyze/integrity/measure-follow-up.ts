import type { Demand } from "../../compare/recurrence/recurrence.ts";
import { lazy } from "../../internal/lazy.ts";
import { reviewOfDocument } from "../../reference/reviews.ts";
import { compareAssessors } from "../follow-up/compare-assessors.ts";
import { implementationIndex } from "../follow-up/implementation-index.ts";
import {
  type IntegrityContext,
  type Measures,
  type Outcome,
  previousReview,
  type ReviewFacts,
  sourcesOf,
  sourcesOfRows,
  toShare,
} from "./context.ts";
import { listNumbered } from "./measure-responses.ts";

/** Measures of what became of the recommendations. */
export function measureFollowUp(context: IntegrityContext): Measures {
  return {
    "implementation-gap": (review) => measureGap(context, review),
    "accepted-came-back": createComeBack(context),
  };
}

function measureGap(context: IntegrityContext, review: ReviewFacts): Outcome {
  const { assessments } = context.options;
  if (assessments === undefined) return "no assessments were given";
  const ids = new Set(listNumbered(context, review).map(({ id }) => id));
  const own = assessments.filter(
    ({ subject, assessor }) =>
      // What another State says of it is neither the State's own word nor that of a stakeholder.
      (assessor.kind !== "state" || assessor.state === review.state) &&
      (ids.has(subject) || reviewOfDocument(subject.split("#", 1)[0] ?? "")?.id === review.id),
  );
  const { value, interval, count, total, unit } = compareAssessors(own);
  if (value === undefined) {
    return "no recommendation of this review is scored on UPR Info's index by the State and by others";
  }
  return {
    value,
    interval,
    count,
    total,
    unit,
    evidence: () =>
      implementationIndex(own).flatMap(({ subject, difference }) =>
        difference === undefined ? [] : [subject],
      ),
    sources: () => sourcesOf(own),
  };
}

/** Accepted in the review before, and asked again in this one, by the links that were given. */
function createComeBack(context: IntegrityContext): (review: ReviewFacts) => Outcome {
  const { recurrences } = context.options;
  if (recurrences === undefined)
    return () => "it was not given: the texts of both reviews have to be compared";
  const looked = lazy(() => {
    const demands = new Map<string, Demand[]>();
    for (const demand of recurrences.demands) {
      const key = `${demand.stateUnderReview} ${demand.session}`;
      const list = demands.get(key);
      if (list === undefined) demands.set(key, [demand]);
      else list.push(demand);
    }
    const returns = new Map<Demand, Set<number>>();
    for (const { earlier, later, kind } of recurrences.links) {
      // The same subject without the same demand is no return.
      if (kind === "general") continue;
      returns.set(earlier, (returns.get(earlier) ?? new Set<number>()).add(later.session));
    }
    return { demands, returns };
  });
  return (review) => {
    const before = previousReview(context, review);
    if (before === undefined) {
      return review.cycle === 1 ? "it is the State's first review" : "the data do not hold the review before";
    }
    const { demands, returns } = looked();
    const earlier = demands.get(`${before.state} ${before.session}`);
    if (earlier === undefined || !demands.has(`${review.state} ${review.session}`)) {
      return "the texts of both reviews were not compared: one of them has none in English";
    }
    const accepted = earlier.filter(({ position }) => position === "supported");
    const again = accepted.filter((demand) => returns.get(demand)?.has(review.session));
    return toShare(context, [again.length, accepted.length], "nothing was accepted in the review before", {
      unit: "recommender",
      evidence: () => [...new Set(again.map(idOfDemand))],
      sources: () => sourcesOfRows(context.corpus, [...before.rows, ...review.rows]),
    });
  };
}

function idOfDemand({ recommendationId, source }: Demand): string {
  return recommendationId ?? `upr-info:${source?.file ?? ""}#${source?.row ?? 0}`;
}
