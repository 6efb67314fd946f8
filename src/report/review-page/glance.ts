import { actionProfile } from "../../analyze/action/action-profile.ts";
import type { IntegrityMeasure } from "../../analyze/integrity/measures.ts";
import type { Review } from "../../model/review.ts";
import { stateNameOf } from "../names.ts";
import { formatCount, formatLevel, formatPercent } from "../number-format.ts";
import type { PageFact } from "../page/page.ts";
import { formatBounds } from "../sections/cells.ts";
import { LEAST_OTHERS } from "../sections/integrity-words.ts";
import { listAnswers } from "../sections/position-blocks.ts";
import type { ReviewData } from "./review-data.ts";

/** The line under the title: review, session, day, troika, status. */
export function describeReview({ review }: ReviewData): string {
  const { id, session, facts } = review;
  const parts = [
    `Review ${id}`,
    `session ${session}`,
    ...(facts?.reviewDate === undefined ? [] : [`dialogue on ${facts.reviewDate}`]),
    ...(facts === undefined || facts.troika.length === 0
      ? []
      : [`troika: ${facts.troika.map(stateNameOf).join(", ")}`]),
    ...describeStatus(facts),
  ];
  return `${parts.join(" · ")}.`;
}

const STATUS_WORDS: Readonly<Partial<Record<Review["status"], string>>> = {
  scheduled: "not yet held",
  postponed: "postponed",
  absent: "the State did not come",
  rescheduled: "held on a later day than set",
  "outcome-adopted-without-state": "outcome adopted in the State's absence",
};

function describeStatus(facts: Review | undefined): readonly string[] {
  const adopted = facts?.outcomeDate === undefined ? [] : [`outcome adopted on ${facts.outcomeDate}`];
  const words = facts === undefined ? undefined : STATUS_WORDS[facts.status];
  return words === undefined ? adopted : [...adopted, words];
}

/** The main figures. */
export function listFacts(data: ReviewData): readonly PageFact[] {
  const { view } = data;
  if (view.size === 0) return [{ label: "recommendations", value: "none", detail: "in this corpus" }];
  const answers = listAnswers(view);
  const byState = answers.find(({ unit }) => unit === "recommender");
  const numbered = answers.find(({ unit }) => unit === "recommendation");
  const main = numbered ?? byState;
  const unit = numbered === undefined ? "by recommending State" : "numbered recommendations";
  const [actions] = actionProfile(view);
  return [
    {
      label: "recommendations received",
      value: formatCount(main === undefined ? view.size : main.total + main.pending),
      detail:
        numbered === undefined
          ? "each once for each State that made it; the source does not number them"
          : `numbered; ${formatCount(view.size)} counted once for each State that made them`,
    },
    ...(main === undefined || main.total === 0
      ? []
      : [
          {
            label: "supported",
            value: `${formatCount(main.count)} of ${formatCount(main.total)}`,
            detail: `${formatPercent(main.value)} (${formatBounds(main.interval)}), ${unit}${standingOf(data, "acceptance")}`,
          },
          ...(main === byState || byState === undefined || byState.total === 0
            ? []
            : [
                {
                  label: "supported, by recommending State",
                  value: `${formatCount(byState.count)} of ${formatCount(byState.total)}`,
                  detail: `${formatPercent(byState.value)} (${formatBounds(byState.interval)}), as UPR Info counts`,
                },
              ]),
          {
            label: "not supported",
            value: formatCount(main.total - main.count),
            detail: describeRest(main),
          },
        ]),
    ...(main === undefined || main.pending === 0
      ? []
      : [{ label: "pending", value: formatCount(main.pending), detail: `${unit}, still to be answered` }]),
    {
      label: "mean action asked for",
      value: actions?.value === undefined ? "no basis" : formatLevel(actions.value),
      detail:
        actions?.value === undefined
          ? "no recommendation has an action category"
          : `1 minimal to 5 specific, ${formatCount(actions.total)} coded${standingOf(data, "mean-demand")}`,
    },
  ];
}

function describeRest(main: { readonly partiallySupported: number; readonly noReply: number }): string {
  const parts = [
    ...(main.partiallySupported === 0 ? [] : [`${formatCount(main.partiallySupported)} in part`]),
    ...(main.noReply === 0 ? [] : [`${formatCount(main.noReply)} without reply`]),
  ];
  return parts.length === 0 ? "noted or refused" : `noted or refused; of these ${parts.join(", ")}`;
}

/** Where a review stands among the others, if there are enough: `; higher than 62 % of 304 other reviews`. */
function standingOf({ integrity }: ReviewData, measure: IntegrityMeasure): string {
  const all = integrity?.rows.find((row) => row.measure === measure)?.comparison.all;
  if (all?.percentile === undefined || all.n < LEAST_OTHERS) return "";
  return `; higher than ${(100 * all.percentile).toFixed(0)} % of ${formatCount(all.n)} other reviews`;
}
