import { UPRKIT_COLUMNS } from "../../parse/uprkit-records/columns.ts";
import type { ReadResult } from "../../read.ts";
import {
  type CsvFormatter,
  createCsvFormatter as createFormatter,
} from "../../report/files/format-rows-csv.ts";
import type { RecordRow } from "../../report/files/tables/record-rows.ts";
import { describeKind } from "../kinds/result-kinds.ts";
import { UsageError } from "../usage-error.ts";

/** Columns of `--csv`, the same for every kind of file, so that several fit into one table. */
export const CSV_COLUMNS = UPRKIT_COLUMNS;

/** Lines of CSV end as those of every program of the terminal do. */
export const LINES = { lineEnd: "\n" } as const;

/** Makes lines of CSV of rows: the same as `formatRowsCsv`, some rows at a time. */
export function createCsvFormatter(): CsvFormatter {
  return createFormatter(CSV_COLUMNS, LINES);
}

/** One row per recommendation and recommending State; one without States keeps a row of its own. */
export function formatCsv(results: readonly ReadResult[]): string {
  const { header, format } = createCsvFormatter();
  return [header, ...results.map((result) => format(listCsvRows(result)))].join("");
}

/** Rows of a result. Throws {@link UsageError} where its kind has no recommendations. */
export function listCsvRows(result: ReadResult): readonly RecordRow[] {
  const { name, records, listCsvRows: list } = describeKind(result);
  if (list === undefined) {
    throw new UsageError(
      `Cannot write "${result.document.file}" as CSV: it is of the kind "${name}", which holds no recommendations; --json has all of it, --ndjson its ${records}`,
    );
  }
  return list(result);
}
