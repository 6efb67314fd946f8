import { PLEDGE_STAGES, type VoluntaryPledge } from "../../../model/voluntary-pledge.ts";
import { cycleOfSession } from "../../../reference/sessions.ts";
import { stateOf } from "../../../reference/states.ts";
import { isKey } from "../is-key.ts";
import type { Table, TidyRow } from "../table.ts";
import {
  choiceColumn,
  citationColumns,
  codedColumns,
  reviewColumns,
  sourceColumns,
  textColumn,
} from "./columns.ts";
import { rowOfPledge } from "./record-rows.ts";
import type { ReviewIndex } from "./review-index.ts";

/** What States under review undertook of their own accord: a row per pledge. */
export function pledgesTable(pledges: readonly VoluntaryPledge[], reviews: ReviewIndex): Table {
  const rows = pledges.map((pledge): TidyRow => {
    const { id, document, paragraph, stage, action, issues, text, file, page, row } = rowOfPledge(pledge);
    const { state, session } = pledge;
    return {
      id,
      review: reviews.find(state, session).id,
      state_under_review: state,
      state_under_review_name: stateOf(state).name,
      session,
      cycle: cycleOfSession(session),
      document,
      paragraph,
      stage,
      action,
      issues,
      text,
      file,
      page,
      row,
    };
  });
  return {
    name: "pledges",
    title: "Voluntary pledges",
    notes: [
      "A row is a pledge of the State reviewed: not a recommendation, and not counted as one. Whether it was kept is not in it.",
    ],
    columns: [
      textColumn("id", "what a person cites: symbol and paragraph, or file and row of an export", true),
      ...reviewColumns(),
      ...citationColumns(),
      choiceColumn("stage", "when it was made; blank where the source does not say", PLEDGE_STAGES),
      ...codedColumns(),
      textColumn("text", "text as printed; blank where the source has none"),
      ...sourceColumns(),
    ],
    rows,
    ...(isKey(rows, ["id"]) ? { primaryKey: ["id"] } : {}),
    foreignKeys: [{ columns: ["review"], table: "reviews", references: ["id"] }],
  };
}
