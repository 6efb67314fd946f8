import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { Diagnostic } from "../diagnostics.ts";
import { UprError } from "../errors.ts";
import { checkLimit, createStopCheck, DEFAULT_READ_LIMITS, type ReadOptions } from "./limits.ts";
import { detectOfficeFormat } from "./office-format.ts";
import type { SourceTable } from "./source-table.ts";
import { type CellFormatter, createCellFormatter, type WorkbookCell } from "./workbook-cells.ts";
import { openZip } from "./zip.ts";

/** What {@link readWorkbook} gives: the sheets that hold something, and what was wrong with some of their cells. */
export interface WorkbookResult {
  /** One for each sheet that is not blank, in the order of the workbook. */
  readonly tables: readonly SourceTable[];
  /** Failed and uncomputed formulas; empty where there are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows between two looks at the clock and the signal. */
const ROWS_PER_CHECK = 1024;

/** An Excel file as a container in which nothing unfolds: its own is unfolded within the limits first. */
async function unfold(bytes: Uint8Array, options: ReadOptions): Promise<Uint8Array> {
  const archive = await openZip(bytes, options);
  const { zipSync } = await import("fflate");
  // Pictures, macros and the like are not looked at.
  const contents = archive.readAll(
    (name) => /\.(?:xml|rels|bin)$/iu.test(name) && !/vbaProject/iu.test(name) && name !== "__proto__",
  );
  return zipSync(Object.fromEntries(contents), { level: 0 });
}

/** Rows of a sheet as strings, blank cells at their ends cut off; blank rows are left out but counted. */
function readSheet(
  sheet: WorkSheet,
  { format, finish }: CellFormatter,
  checkRow: (row: number, cells: readonly string[]) => void,
): { rows: string[][]; rowNumbers: number[] } {
  const data = (sheet["!data"] ?? []) as readonly (readonly (WorkbookCell | undefined)[] | undefined)[];
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  for (const [index, cells] of data.entries()) {
    const texts = Array.from(cells ?? [], (cell, column) =>
      cell === undefined ? "" : format(cell, { row: index + 1, column }),
    );
    while (texts.length > 0 && texts.at(-1)?.trim() === "") texts.pop();
    checkRow(index + 1, texts);
    if (texts.length === 0) continue;
    rows.push(texts);
    rowNumbers.push(index + 1);
  }
  finish();
  return { rows, rowNumbers };
}

/**
 * Reads the sheets of an Excel file as tables: XLSX, or XLS of before 2007, also where its chain of sectors is
 * damaged.
 *
 * Every cell is a string as a person sees it, without formatting: `4`, not `4.0` or `4 %`; dates are `2014-10-31`.
 * Formulas are not computed, their last result counts (`workbook/no-result`, warning, where a sheet has none). A merged
 * cell has its text in the first of its places. Columns left of the first cell that is used are dropped. Macros, links
 * and pictures are not looked at. About 10 µs a cell, and all cells are in memory at once: for hundreds of megabytes
 * use an export as JSON or CSV.
 *
 * @param data - Bytes of the file; not changed.
 * @throws `UprError` `UNSUPPORTED_FORMAT` if it is no Excel file, `ENCRYPTED_DOCUMENT`, `DAMAGED_DOCUMENT`,
 * `NO_TEXT` if every sheet is blank, `LIMIT_EXCEEDED`, `ABORTED`.
 *
 * @example The table of a sheet
 * ```ts
 * import { utils, write } from "@e965/xlsx";
 * import { readWorkbook } from "uprkit/read";
 *
 * const sheet = utils.aoa_to_sheet([["SuR", "RS", "Session"], ["Chile", "Fiji", 18]]);
 * const bytes = new Uint8Array(write(utils.book_new(sheet, "Export"), { type: "array", bookType: "xlsx" }));
 * const { tables } = await readWorkbook(bytes, { name: "export.xlsx" });
 * tables[0]?.header; // => ["SuR", "RS", "Session"]
 * tables[0]?.rows; // => [["Chile", "Fiji", "18"]]
 * ```
 *
 * @category Documents
 */
export async function readWorkbook(data: Uint8Array, options: ReadOptions = {}): Promise<WorkbookResult> {
  const { name = "input", limits = {}, onProgress } = options;
  checkLimit(name, "maxBytes", data.length, limits);
  const check = createStopCheck(name, options);
  check();
  const kind = await detectOfficeFormat(data, options);
  if (kind === "encrypted") throw encrypted(name);
  if (kind !== "xlsx" && kind !== "xls")
    throw new UprError("UNSUPPORTED_FORMAT", `Cannot read "${name}": it is no Excel file (XLSX or XLS)`);
  const xlsx = await import("@e965/xlsx");
  let workbook: WorkBook;
  try {
    const content = kind === "xlsx" ? await unfold(data, options) : data;
    workbook = xlsx.read(content, {
      type: "buffer",
      dense: true,
      cellDates: false,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      cellFormula: true,
      // A formula without result is a cell without value, which would be left out.
      sheetStubs: true,
      // One row more than is allowed, so that the check below sees that there are too many.
      sheetRows: (limits.maxRows ?? DEFAULT_READ_LIMITS.maxRows) + 2,
    });
  } catch (cause) {
    if (cause instanceof UprError) throw cause;
    if (/password|encrypt/iu.test(String(cause))) throw encrypted(name, cause);
    throw new UprError("DAMAGED_DOCUMENT", `Cannot read "${name}": its structure is damaged or cut off`, {
      cause,
    });
  }
  check();

  const diagnostics: Diagnostic[] = [];
  const tables: SourceTable[] = [];
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let rowCount = 0;
  let cellCount = 0;
  const filled: { sheet: string; rows: string[][]; rowNumbers: number[] }[] = [];
  for (const sheet of workbook.SheetNames) {
    const content = workbook.Sheets[sheet];
    if (content === undefined) continue;
    const formatter = createCellFormatter(xlsx, { is1904, sheet, source: name, diagnostics });
    const read = readSheet(content, formatter, (row, cells) => {
      if (row % ROWS_PER_CHECK === 0) check();
      if (cells.length > 0) rowCount += 1;
      // The header is no row.
      checkLimit(name, "maxRows", rowCount - 1, limits);
      cellCount += cells.length;
      checkLimit(name, "maxCells", cellCount, limits);
      for (const cell of cells) checkLimit(name, "maxCellCharacters", cell.length, limits);
    });
    if (read.rows.length > 0) filled.push({ sheet, ...read });
  }
  for (const { sheet, rows, rowNumbers } of filled) {
    const first = Math.min(
      ...rows.slice(0, 10_000).map((row) => row.findIndex((cell) => cell.trim() !== "")),
    );
    const [header = [], ...others] = rows.map((row) => row.slice(first));
    tables.push({
      name: filled.length === 1 ? name : `${name}!${sheet}`,
      sheet,
      header: header.map((cell) => cell.trim()),
      rows: others,
      rowNumbers: rowNumbers.slice(1),
    });
  }
  if (tables.length === 0)
    throw new UprError("NO_TEXT", `Cannot read "${name}": all its sheets are blank, expected a table`);
  onProgress?.({ done: rowCount, total: rowCount, stage: "rows" });
  return { tables, diagnostics };
}

function encrypted(name: string, cause?: unknown): UprError {
  return new UprError(
    "ENCRYPTED_DOCUMENT",
    `Cannot read "${name}": it is encrypted, expected a file without password`,
    {
      cause,
    },
  );
}
