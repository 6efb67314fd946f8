import type { Recommendation } from "../model/recommendation.ts";
import type { UprInfoRow } from "../model/upr-info-row.ts";
import type { ReadResult } from "../read.ts";

/** Columns of `--csv`, the same for every kind of file, so that several fit into one table. */
export const CSV_COLUMNS = [
  "id",
  "state_under_review",
  "session",
  "document",
  "paragraph",
  "printed_number",
  "recommending_state",
  "position",
  "claim",
  "action",
  "issues",
  "text",
  "file",
  "page",
  "row",
] as const;

type CsvRow = Partial<Record<(typeof CSV_COLUMNS)[number], string | number | undefined>>;

/** One row per recommendation and recommending State; one without States keeps a row of its own. */
export async function formatCsv(results: readonly ReadResult[]): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const rows = results
    .flatMap(listRows)
    .map((row) => CSV_COLUMNS.map((column) => escapeFormula(row[column])));
  return stringify([[...CSV_COLUMNS], ...rows], { bom: false });
}

function listRows(result: ReadResult): CsvRow[] {
  if (result.kind === "upr-info-export") return result.rows.map(rowOfExport);
  const { stateUnderReview, session } = result.document;
  return result.recommendations.flatMap((recommendation) =>
    rowsOfRecommendation(recommendation, { state_under_review: stateUnderReview, session }),
  );
}

function rowsOfRecommendation(recommendation: Recommendation, review: CsvRow): CsvRow[] {
  const { recommendingStates, responses, source } = recommendation;
  const answer = responses.at(-1);
  const states = recommendingStates.length > 0 ? recommendingStates : [undefined];
  return states.map((state) => ({
    ...review,
    id: recommendation.id,
    document: recommendation.document,
    paragraph: recommendation.paragraph,
    printed_number: recommendation.printedNumber,
    recommending_state: state,
    position: answer?.position,
    claim: answer?.claim,
    text: recommendation.text,
    file: source.file,
    page: source.page,
  }));
}

function rowOfExport(row: UprInfoRow): CsvRow {
  return {
    id: row.id,
    state_under_review: row.stateUnderReview,
    session: row.session,
    recommending_state: row.recommendingState,
    position: row.position,
    action: row.action,
    issues: row.issues.join(";"),
    text: row.text,
    file: row.source.file,
    row: row.source.row,
  };
}

/** A spreadsheet runs a cell that starts like a formula; an apostrophe in front makes it text. */
export function escapeFormula(value: string | number | undefined): string {
  const text = String(value ?? "");
  return typeof value === "string" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
