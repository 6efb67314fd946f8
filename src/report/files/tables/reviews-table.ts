import { REVIEW_STATUSES, type Review } from "../../../model/review.ts";
import { stateOf } from "../../../reference/states.ts";
import { isKey } from "../is-key.ts";
import type { Table, TidyRow } from "../table.ts";
import {
  choiceColumn,
  countColumn,
  dateColumn,
  reviewColumns,
  reviewIdColumn,
  textColumn,
} from "./columns.ts";

/** Facts of reviews: a row per State and session. */
export function reviewsTable(reviews: readonly Review[]): Table {
  const rows = reviews.map(rowOfReview);
  return {
    name: "reviews",
    title: "Reviews",
    notes: ["A row is a State before the Working Group in one session; what is not known is blank."],
    columns: [
      reviewIdColumn(),
      ...reviewColumns().slice(1),
      choiceColumn("status", "how far the review has come", REVIEW_STATUSES, true),
      dateColumn("review_date", "day of the interactive dialogue"),
      dateColumn("adoption_date", "day on which the Working Group adopted the report"),
      countColumn("council_session", "session of the Human Rights Council that adopted the outcome", 1),
      dateColumn("outcome_date", "day on which the Council adopted the outcome"),
      { name: "troika", type: "list", description: "codes of the three States that served as rapporteurs" },
      countColumn("delegation_count", "delegations that made statements, the State reviewed left out", 0),
      countColumn("registered_count", "delegations that registered to speak", 0),
      countColumn("unheard_count", "delegations that could not speak for want of time, as printed", 0),
      { name: "documents", type: "list", description: "symbols of the documents of the review" },
      textColumn("source", "where these facts are from"),
    ],
    rows,
    ...(isKey(rows, ["id"]) ? { primaryKey: ["id"] } : {}),
  };
}

function rowOfReview(review: Review): TidyRow {
  const { source } = review;
  return {
    id: review.id,
    state_under_review: review.stateUnderReview,
    state_under_review_name: stateOf(review.stateUnderReview).name,
    session: review.session,
    cycle: review.cycle,
    status: review.status,
    review_date: review.reviewDate,
    adoption_date: review.adoptionDate,
    council_session: review.councilSession,
    outcome_date: review.outcomeDate,
    troika: review.troika,
    delegation_count: review.delegationCount,
    registered_count: review.registeredCount,
    unheard_count: review.unheardCount,
    documents: review.documents.flatMap(({ symbol }) => (symbol === undefined ? [] : [symbol])),
    source: source.document ?? source.citation ?? source.file,
  };
}
