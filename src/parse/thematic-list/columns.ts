import type { SourceGrid } from "../../documents/source-text.ts";
import type { ThematicListGeneration } from "./thematic-list.ts";

/** Which column of the table holds what; -1 where there is none. */
export interface ListColumns {
  readonly recommendation: number;
  readonly position: number;
  readonly themes: number;
  readonly sdgs: number;
}

const WORDS: readonly (readonly [keyof ListColumns, RegExp])[] = [
  ["recommendation", /^recommendations?\b/iu],
  ["position", /^position\b/iu],
  ["themes", /\bthemes\b/iu],
  ["sdgs", /\bSDGs?\b|\bsustainable development goals?\b/iu],
];

/** Columns of a row, if it is the header of a thematic list. */
export function readListColumns(row: readonly string[]): ListColumns | undefined {
  const find = (expression: RegExp): number =>
    row.findIndex((cell) => expression.test(cell.replace(/\s+/gu, " ").trim()));
  const columns = Object.fromEntries(WORDS.map(([key, expression]) => [key, find(expression)]));
  const { recommendation = -1, position = -1, themes = -1, sdgs = -1 } = columns;
  // The comments of later columns may speak of recommendations too: the three must stand apart.
  if (recommendation < 0 || position < 0 || themes < 0) return undefined;
  if (new Set([recommendation, position, themes]).size < 3) return undefined;
  return { recommendation, position, themes, sdgs: sdgs === themes ? -1 : sdgs };
}

/** A table that is a thematic list: its header is among its first rows. */
export function findListColumns(grid: SourceGrid): { columns: ListColumns; header: number } | undefined {
  for (const [header, row] of grid.rows.slice(0, 5).entries()) {
    const columns = readListColumns(row);
    if (columns !== undefined) return { columns, header };
  }
  return undefined;
}

/** Generation of a list, from its columns and from whether its themes carry codes. */
export function readGeneration(
  { sdgs, themes }: ListColumns,
  rows: SourceGrid["rows"],
): ThematicListGeneration {
  if (sdgs !== -1) return 3;
  let coded = 0;
  let plain = 0;
  for (const row of rows) {
    const first = (row[themes] ?? "").split("\n")[0] ?? "";
    if (/^(?:[-–•]\s)?[A-H]\d{1,2}\s/u.test(first)) coded += 1;
    else if (first !== "" && row.length > 1) plain += 1;
  }
  return coded > plain ? 1 : 2;
}
