import type { CellObject, ColInfo } from "@e965/xlsx";
import { UprError } from "../../../errors.ts";
import { escapeFormula } from "../../../internal/formula-escape.ts";
import type { FileColumn, TidyRow, TidyValue } from "../table.ts";
import { cellOf, cleanText, joinList, refuseCell } from "../tidy-rows.ts";

/** A sheet as it is written. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly TidyRow[];
}

/** What SheetJS makes a cell of; never a list, which it would take for a formula. */
type SheetCell = string | number | boolean | undefined | CellObject;

/** Characters of a cell. */
const MAX_CHARACTERS = 32_767;
/** Rows that the width of a column is measured by. */
const SAMPLE = 200;
const MIN_WIDTH = 8;
/** The widest column of a sheet. */
export const MAX_WIDTH = 60;

/** The header and a line per row. */
export function sheetCells({ name, columns, rows }: SheetContent): SheetCell[][] {
  const names = columns.map((column) => column.name);
  const text = (value: string, column: string, row: number): SheetCell => {
    const clean = cleanText(value).replaceAll(/\r\n?/gu, "\n");
    const escaped = escapeCode(clean);
    if (escaped.length > MAX_CHARACTERS) throw tooLong(name, column, row, escaped.length);
    // The format for text: a person who edits the cell does not make a formula of it.
    return escapeFormula(clean) === clean ? escaped : { t: "s", v: escaped, z: "@" };
  };
  const cell = (value: TidyValue, column: string, row: number): SheetCell => {
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string") return text(value, column, row);
    if (typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? value : refuseCell(value, column, row);
    if (!Array.isArray(value)) return refuseCell(value, column, row);
    return value.length === 0 ? undefined : text(joinList(value, column, row), column, row);
  };
  return [
    names.map((column) => text(column, column, -1)),
    ...rows.map((row, index) => names.map((column) => cell(cellOf(row, column), column, index))),
  ];
}

/** Widths of the columns, by their names and first rows. */
export function sheetWidths({ columns, rows }: SheetContent, widest: number): ColInfo[] {
  const sample = rows.slice(0, SAMPLE);
  return columns.map(({ name }) => {
    const lengths = sample.map((row) => String(cellOf(row, name) ?? "").length);
    return {
      width: Math.min(widest, Math.max(MIN_WIDTH, name.length + 2, ...lengths.map((each) => each + 2))),
    };
  });
}

/** What looks like one of Excel's own codes for signs, `_x0041_`, would be read as one: SheetJS leaves that to us. */
function escapeCode(text: string): string {
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
}

function tooLong(sheet: string, column: string, row: number, length: number): UprError {
  return new UprError(
    "LIMIT_EXCEEDED",
    `Cannot write sheet ${JSON.stringify(sheet)}: column ${JSON.stringify(column.slice(0, 100))} of row ${row + 1} has ${length} characters, expected at most ${MAX_CHARACTERS} in a cell; CSV and Parquet take any number`,
  );
}
