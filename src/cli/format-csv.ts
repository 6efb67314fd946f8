import { UPRKIT_COLUMNS } from "../parse/uprkit-records/columns.ts";
import type { ReadResult } from "../read.ts";
import type { CsvRow } from "./csv-rows.ts";
import { describeKind } from "./kinds/result-kinds.ts";
import { UsageError } from "./usage-error.ts";

/** Columns of `--csv`, the same for every kind of file, so that several fit into one table. */
export const CSV_COLUMNS = UPRKIT_COLUMNS;

/** Makes lines of CSV of rows. */
export interface CsvFormatter {
  /** The line of column names. */
  readonly header: string;
  format(rows: readonly CsvRow[]): string;
}

/** Loads the package that quotes cells, for any number of rows. */
export async function createCsvFormatter(): Promise<CsvFormatter> {
  const { stringify } = await import("csv-stringify/sync");
  return {
    header: stringify([[...CSV_COLUMNS]]),
    format: (rows) => stringify(rows.map((row) => CSV_COLUMNS.map((column) => escapeFormula(row[column])))),
  };
}

/** One row per recommendation and recommending State; one without States keeps a row of its own. */
export async function formatCsv(results: readonly ReadResult[]): Promise<string> {
  const { header, format } = await createCsvFormatter();
  return [header, ...results.map((result) => format(listCsvRows(result)))].join("");
}

/** Rows of a result. Throws {@link UsageError} where its kind has no recommendations. */
export function listCsvRows(result: ReadResult): readonly CsvRow[] {
  const { name, records, listCsvRows: list } = describeKind(result);
  if (list === undefined) {
    throw new UsageError(
      `Cannot write "${result.document.file}" as CSV: it is of the kind "${name}", which holds no recommendations; --json has all of it, --ndjson its ${records}`,
    );
  }
  return list(result);
}

/** A spreadsheet runs a cell that starts like a formula; an apostrophe in front makes it text. */
export function escapeFormula(value: string | number | undefined): string {
  const text = String(value ?? "");
  return typeof value === "string" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
