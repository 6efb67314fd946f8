import type { WorkSheet } from "@e965/xlsx";
import { UprError } from "../../errors.ts";
import { zipDate } from "./bundle-files.ts";
import type { ColumnChoice, FileColumn } from "./table.ts";
import { cleanText, tidyRows } from "./tidy-rows.ts";
import { markHeaders } from "./xlsx/mark-headers.ts";
import { nameSheets } from "./xlsx/name-sheets.ts";
import { MAX_WIDTH, type SheetContent, sheetCells, sheetWidths } from "./xlsx/sheet-cells.ts";

/** A sheet of {@link formatRowsXlsx}; a `Table` is one. */
export interface XlsxSheet {
  /** Made fit where Excel does not take it: see {@link formatRowsXlsx}. */
  readonly name: string;
  /** Plain objects. */
  readonly rows: readonly object[];
  /** Columns and their order; default all, in the order they are first seen. Meanings are listed on the first sheet. */
  readonly columns?: ColumnChoice;
  /** Counting unit, source and what to keep in mind, for the first sheet. */
  readonly notes?: readonly string[];
}

/** Options of {@link formatRowsXlsx}. */
export interface FormatRowsXlsxOptions {
  /** What the workbook is, for the first sheet and its properties. */
  readonly title?: string;
}

/** What a sheet holds at most. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** The widest column of the first sheet, which holds sentences. */
const NOTE_WIDTH = 100;

/**
 * Tidy rows as an Excel workbook (XLSX): a sheet "About" with counting units, sources and the meaning of columns, then
 * a sheet for each given, its header bold and always in view, its columns as wide as what they hold and with filters.
 *
 * Text is text and never a formula; what looks like one has the format for text, so that it stays text when a person
 * edits the cell. A sheet whose name alone looks like a year or a cell (`2024`, `CHN2`) has no filter.
 * Numbers are numbers with full precision, booleans booleans, `undefined` and `null` no cell. Members within members and
 * lists are written as `formatRowsCsv` does. Line ends in a cell are LF, as Excel has them; controls and half surrogate
 * pairs become U+FFFD. Names of sheets lose what Excel does not take (`: \ / ? * [ ]`, controls, apostrophes at the
 * ends, codes of signs such as `_x0041_`), are cut at 31 characters and numbered where they repeat.
 *
 * The same rows give the same bytes: nothing in the file tells when or where it was made. O(cells), all of them in
 * memory: 41,066 rows of 26 columns take about 2.5 s and 400 MB. Loads `@e965/xlsx` and `fflate`.
 *
 * @param sheets - In the order they are to stand; not changed.
 * @throws `UprError` with code `LIMIT_EXCEEDED` where Excel has no room: more than 1,048,575 rows or 16,384 columns in
 * a sheet, more than 32,767 characters in a cell; nothing is cut. Write CSV or Parquet then. `INVALID_ARGUMENT` where
 * a column is chosen twice, a number is not finite, or a value is neither text, number, boolean, list nor record.
 * @see ECMA-376, "Office Open XML File Formats", part 1.
 *
 * @example
 * ```ts
 * import { acceptance } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 * import { formatRowsXlsx } from "uprkit/report";
 *
 * const rows = acceptance(loadUprInfo(), { by: ["cycle"], unit: "recommender" });
 * const bytes = await formatRowsXlsx([{ name: "Acceptance", rows, notes: ["Rows of UPR Info's export."] }]);
 * String.fromCharCode(...bytes.subarray(0, 2)); // => "PK"
 * ```
 *
 * @category Report
 */
export async function formatRowsXlsx(
  sheets: readonly XlsxSheet[],
  { title = "uprkit" }: FormatRowsXlsxOptions = {},
): Promise<Uint8Array> {
  const [aboutName = "About", ...names] = nameSheets(["About", ...sheets.map(({ name }) => name)]);
  const given = sheets.map(({ rows, columns }, index): SheetContent => {
    const name = names[index] ?? "";
    const table = tidyRows(rows, columns);
    checkSize(name, table.rows.length, table.columns.length);
    return { name, ...table };
  });
  const about: SheetContent = { name: aboutName, ...aboutOf(title, sheets, given) };
  checkSize(aboutName, about.rows.length, about.columns.length);
  const { utils, writeXLSX } = await import("@e965/xlsx");
  const sheetOf = (content: SheetContent): WorkSheet => {
    const sheet = utils.aoa_to_sheet(sheetCells(content), { dense: true });
    const range = sheet["!ref"];
    const isNotes = content === about;
    return {
      ...sheet,
      "!cols": sheetWidths(content, isNotes ? NOTE_WIDTH : MAX_WIDTH),
      ...(range === undefined || isNotes || !takesFilter(content.name)
        ? {}
        : { "!autofilter": { ref: range } }),
    };
  };
  const contents = [about, ...given];
  const workbook = {
    SheetNames: contents.map(({ name }) => name),
    Sheets: Object.fromEntries(contents.map((content) => [content.name, sheetOf(content)])),
    Props: { Title: cleanText(title) },
  };
  const stored: Uint8Array = writeXLSX(workbook, { type: "buffer", bookSST: true });
  // SheetJS dates no part; its own compression makes files three times as large, and damages text that does not shrink.
  const { unzipSync, zipSync } = await import("fflate");
  return zipSync(markHeaders(unzipSync(stored)), { mtime: zipDate(), level: 6 });
}

/**
 * Whether SheetJS can put a filter on a sheet of this name: it names the range by it, and leaves out the quotes that
 * names such as `2024`, `CHN2` or `R` need there.
 */
function takesFilter(name: string): boolean {
  const isQuoted = /[^\w\u3040-\u30ff\u4e00-\u9fff]/u.test(name);
  return isQuoted || !(/\d/u.test(name) || /^(?:r|c|rc)$/iu.test(name));
}

/** What the first sheet says: a row for each note, and for each column whose meaning is known. */
function aboutOf(
  title: string,
  sheets: readonly XlsxSheet[],
  contents: readonly SheetContent[],
): Pick<SheetContent, "columns" | "rows"> {
  const rows = contents.flatMap(({ name, columns, rows }, index) => [
    { Sheet: name, Rows: rows.length, Column: undefined, Note: undefined },
    ...(sheets[index]?.notes ?? []).map((note) => ({ Sheet: name, Note: note })),
    ...columns.flatMap(({ name: column, description }: FileColumn) =>
      description === undefined ? [] : [{ Sheet: name, Column: column, Note: description }],
    ),
  ]);
  return {
    columns: ["Sheet", "Rows", "Column", "Note"].map((name) => ({ name })),
    rows: [{ Sheet: "About", Note: title }, ...rows],
  };
}

function checkSize(sheet: string, rows: number, columns: number): void {
  const over =
    rows >= MAX_ROWS
      ? `${rows} rows, expected at most ${MAX_ROWS - 1}`
      : columns > MAX_COLUMNS
        ? `${columns} columns, expected at most ${MAX_COLUMNS}`
        : undefined;
  if (over === undefined) return;
  throw new UprError(
    "LIMIT_EXCEEDED",
    `Cannot write sheet ${JSON.stringify(sheet)}: it has ${over}; CSV and Parquet take any number`,
  );
}
