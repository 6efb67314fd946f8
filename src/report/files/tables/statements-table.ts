import { ACTOR_KINDS } from "../../../model/actor.ts";
import { STATEMENT_SETTINGS, type Statement } from "../../../model/statement.ts";
import { stateOf } from "../../../reference/states.ts";
import { isKey } from "../is-key.ts";
import type { Table, TidyRow } from "../table.ts";
import { choiceColumn, citationColumns, countColumn, dateColumn, textColumn } from "./columns.ts";
import type { ReviewIndex } from "./review-index.ts";

/** Who spoke: a row per statement. */
export function statementsTable(statements: readonly Statement[], reviews: ReviewIndex): Table {
  const rows = statements.map(rowOfStatement);
  const areKnown = statements.map(({ review }) => reviews.use(review)).every((isKnown) => isKnown);
  return {
    name: "statements",
    title: "Statements",
    notes: [
      "A row is a place on a list of speakers, the State reviewed included; summaries are those of the report.",
    ],
    columns: [
      textColumn("id", "review, setting and speaker or place", true),
      textColumn("review", "id of the review: State and cycle, see the table of reviews", true),
      choiceColumn("setting", "where it belongs", STATEMENT_SETTINGS, true),
      countColumn("place", "place on the list of speakers, from 1; blank where not known", 1),
      choiceColumn("speaker_kind", "who spoke", ACTOR_KINDS, true),
      textColumn("speaker", "code of the State that spoke, or that the speaker belongs to"),
      textColumn("speaker_name", "name of the speaker, or of the State"),
      textColumn("on_behalf_of", "group it spoke for, as printed; blank where for itself"),
      {
        name: "is_state_under_review",
        type: "boolean",
        description: "true where the State reviewed speaks; else blank",
      },
      { name: "delivered", type: "boolean", description: "false where no time was left", isRequired: true },
      {
        name: "seconds",
        type: "number",
        description: "seconds it lasted; blank where not measured",
        minimum: 0,
      },
      dateColumn("date", "day it was made"),
      ...citationColumns(),
      {
        name: "paragraphs",
        type: "list",
        description: "paragraphs that summarize it, where there are several",
      },
      countColumn(
        "recommendation_count",
        "recommendations in its text; blank where they were not looked for",
        0,
      ),
      textColumn("text", "what was said, or the report's summary of it"),
      textColumn("file", "name of the file it was read from"),
      countColumn("page", "page of that file, from 1", 1),
    ],
    rows,
    ...(isKey(rows, ["id"]) ? { primaryKey: ["id"] } : {}),
    ...(areKnown ? { foreignKeys: [{ columns: ["review"], table: "reviews", references: ["id"] }] } : {}),
  };
}

function rowOfStatement(statement: Statement): TidyRow {
  const { speaker, source } = statement;
  return {
    id: statement.id,
    review: statement.review,
    setting: statement.setting,
    place: statement.order,
    speaker_kind: speaker.kind,
    speaker: speaker.state,
    speaker_name: speaker.name ?? (speaker.state === undefined ? undefined : stateOf(speaker.state).name),
    on_behalf_of: statement.onBehalfOf,
    is_state_under_review: statement.isStateUnderReview,
    delivered: statement.delivered,
    seconds: statement.seconds,
    date: statement.date,
    document: source.document,
    paragraph: source.paragraph,
    paragraphs: statement.paragraphs ?? [],
    recommendation_count: statement.recommendations?.length,
    text: statement.text,
    file: source.file,
    page: source.page,
  };
}
