import type { TidyRow } from "./table.ts";
import { cellOf } from "./tidy-rows.ts";

/** What the cells of some columns are together, for comparing; undefined where one is blank. */
export function keyOfRow(row: TidyRow, columns: readonly string[]): string | undefined {
  const cells = columns.map((column) => cellOf(row, column) ?? undefined);
  return cells.includes(undefined) || cells.includes("") ? undefined : JSON.stringify(cells);
}

/** Whether some columns have a value in every row, and no two rows have the same. */
export function isKey(rows: readonly TidyRow[], columns: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOfRow(row, columns);
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}
