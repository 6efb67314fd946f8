import { type Corpus, columnIndexAt } from "../../../corpus/corpus.ts";
import { decodeRow } from "../../../corpus/rows.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS, RESPONSE_STAGES } from "../../../model/state-response.ts";
import { stateOf } from "../../../reference/states.ts";
import { isKey } from "../is-key.ts";
import type { Table, TableColumn, TidyRow } from "../table.ts";
import {
  choiceColumn,
  citationColumns,
  codedColumns,
  dateColumn,
  reviewColumns,
  sourceColumns,
  stateColumns,
  textColumn,
} from "./columns.ts";
import { type RecordRow, rowOfRecommendation } from "./record-rows.ts";
import type { ReviewIndex } from "./review-index.ts";

/** A recommendation by two States may be made to two: what tells rows apart. */
const KEY = ["id", "state_under_review", "recommending_state"] as const;

/** The recommendations of a corpus or view: a row per recommendation and recommending State. */
export function recommendationsTable(corpus: Corpus, reviews: ReviewIndex): Table {
  const facts = new Map<number, RecordRow>();
  const rows = Array.from({ length: corpus.size }, (_, place): TidyRow => {
    const at = columnIndexAt(corpus, place);
    const row = decodeRow(corpus, at);
    const { stateUnderReview, recommendingState, session } = row;
    const review = reviews.find(stateUnderReview, session);
    const number = corpus.columns.recommendation[at] ?? -1;
    const recommendation = corpus.recommendations[number];
    if (recommendation !== undefined && !facts.has(number)) {
      facts.set(number, rowOfRecommendation(recommendation, {}));
    }
    const known: RecordRow = facts.get(number) ?? exportRow(row.source, at);
    return {
      id: known.id,
      record: known.record,
      review: review.id,
      state_under_review: stateUnderReview,
      state_under_review_name: stateOf(stateUnderReview).name,
      session,
      cycle: row.cycle,
      date: review.reviewDate,
      document: known.document,
      paragraph: known.paragraph,
      printed_number: known.printed_number,
      is_cited: known.is_cited,
      recommending_state: recommendingState,
      recommending_state_name: recommendingState === undefined ? undefined : stateOf(recommendingState).name,
      position: row.position,
      stage: known.stage,
      response_label: known.response_label,
      claim: row.claim,
      review_position: known.review_position,
      addendum_position: known.addendum_position,
      action: row.action,
      issues: row.issues,
      text: row.text,
      file: known.file,
      page: known.page,
      row: known.row,
    };
  });
  return {
    name: "recommendations",
    title: "Recommendations",
    notes: [
      "A row is a recommendation by one recommending State: a numbered recommendation by three States is three rows with one id, and one whose source names no State is one row.",
      "Where record is row, the source is an export that does not number recommendations; such rows are not what the documents of the UN count.",
    ],
    columns: recommendationColumns(),
    rows,
    ...keyOf(rows),
    foreignKeys: [{ columns: ["review"], table: "reviews", references: ["id"] }],
  };
}

/** What the corpus knows of a row of an export beside its codes. */
function exportRow(source: { readonly file?: string; readonly row?: number }, at: number): RecordRow {
  const { file, row } = source;
  return {
    // As the reader of exports makes it; a corpus of other tables may lack file or row.
    id: file === undefined || row === undefined ? `row:${at + 1}` : `upr-info:${file}#${row}`,
    record: "row",
    file,
    row,
  };
}

/** Columns that tell rows apart, without those that are blank somewhere: a key has a value in every row. */
function keyOf(rows: readonly TidyRow[]): Pick<Table, "primaryKey"> {
  if (isKey(rows, ["id"])) return { primaryKey: ["id"] };
  return isKey(rows, KEY) ? { primaryKey: KEY } : {};
}

function recommendationColumns(): readonly TableColumn[] {
  const [state, stateName] = stateColumns("recommending_state", "the State that made it", false);
  return [
    textColumn("id", "what a person cites: symbol and paragraph, or file and row of an export", true),
    choiceColumn(
      "record",
      "recommendation = numbered in its report; row = of an export that does not number",
      ["recommendation", "row"],
      true,
    ),
    ...reviewColumns(),
    dateColumn("date", "day of the interactive dialogue"),
    ...citationColumns(),
    textColumn("printed_number", "number as printed, where it is not the paragraph"),
    {
      name: "is_cited",
      type: "boolean",
      description: "true where the conclusions only cite it by its paragraph in section I; else blank",
    },
    ...[state, stateName].flatMap((column) =>
      column === undefined
        ? []
        : [{ ...column, description: `${column.description}; blank where the source names none` }],
    ),
    choiceColumn("position", "position of the State reviewed at the latest stage", RESPONSE_POSITIONS, true),
    choiceColumn("stage", "stage of that position; blank for exports", RESPONSE_STAGES),
    textColumn("response_label", "the response in the source's own words, where they are kept"),
    choiceColumn(
      "claim",
      "what the State reviewed says of the state of the matter, in the latest response that says so",
      RESPONSE_CLAIMS,
    ),
    choiceColumn("review_position", "position in the report", RESPONSE_POSITIONS),
    choiceColumn("addendum_position", "position in the addendum", RESPONSE_POSITIONS),
    ...codedColumns(),
    textColumn("text", "text as printed; blank where the source has none"),
    ...sourceColumns(),
  ];
}
