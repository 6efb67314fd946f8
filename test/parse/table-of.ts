import type { SourceTable } from "../../src/documents/source-table.ts";

/** A table made by hand, its first row below the header being row 2. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  name = "x.csv",
): SourceTable {
  return { name, header, rows, rowNumbers: rows.map((_, index) => index + 2) };
}
