import type { Diagnostic } from "../diagnostics.ts";
import type { SourceTable } from "../documents/source-table.ts";
import { UprError } from "../errors.ts";
import type { UprInfoRow } from "../model/upr-info-row.ts";
import type { VoluntaryPledge } from "../model/voluntary-pledge.ts";
import { createCellReader, type RowReading, type UprInfoValues } from "./upr-info-cells.ts";
import { columnName, readUprInfoColumns, type UprInfoField } from "./upr-info-columns.ts";
import { fitCells } from "./upr-info-ragged.ts";

/** What {@link parseUprInfo} gives: each row of the export once, as a recommendation, a pledge or a diagnostic. */
export interface UprInfoExport {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "upr-info-export";
  /** Recommendations, in the order of the file: one per recommendation and recommending State. */
  readonly rows: readonly UprInfoRow[];
  /** Voluntary pledges, in the order of the file. */
  readonly pledges: readonly VoluntaryPledge[];
  /** One of severity `error` for each row that could not be read, with its cells; the others are about rows that were. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options of {@link parseUprInfo}. */
export interface ParseUprInfoOptions {
  /** Name used in ids, sources and diagnostics; default: the table's. */
  readonly name?: string;
}

/**
 * Reads an export of UPR Info's database of recommendations and pledges, of any generation: both headers, columns in
 * any order, responses from "Rejected" (2008) to "Not Supported".
 *
 * Counts rows, which are recommendations by recommending State, not numbered recommendations. A row is left out only
 * where its State, its response or its session cannot be told, and then one diagnostic of severity `error` holds it:
 * rows + pledges + errors with a row = rows of the table. Texts are in Unicode NFC, trimmed, white space collapsed,
 * HTML entities decoded. O(n): about 40 ms for 10,000 rows.
 *
 * @param given - The export as `readCsvTable` or a workbook reader gives it; not changed.
 * @param options - See {@link ParseUprInfoOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` if the header lacks the State under review, the recommending
 * State, the response or the session.
 *
 * @example One row
 * ```ts
 * import { parseUprInfo } from "uprkit/read";
 *
 * const header = "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session".split(",");
 * const cells = ["Viet Nam", "Asia", "ASEAN, OIF", "Ratify the Convention ", "Spain", "WEOG", "EU", "Noted", "5", "Labour", "18"];
 * const { rows } = parseUprInfo({ name: "export.csv", header, rows: [cells], rowNumbers: [2] });
 * rows[0]?.id; // => "upr-info:export.csv#2"
 * rows[0]?.stateUnderReview; // => "VNM"
 * rows[0]?.position; // => "noted"
 * rows[0]?.text; // => "Ratify the Convention"
 * ```
 *
 * @category Parsing
 * @see UPR Info, "Database: methodology, responses to recommendations" (October 2014).
 */
export function parseUprInfo(given: SourceTable, options: ParseUprInfoOptions = {}): UprInfoExport {
  const name = options.name ?? given.name;
  const table = cutColumns(given);
  const columns = readUprInfoColumns(table.header, name);
  if (columns.missing.length > 0) {
    const missing = columns.missing.map((field) => `"${columnName(field)}"`).join(", ");
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as an export of UPR Info: column ${missing} is missing, its header is "${table.header.join(", ")}"`,
    );
  }
  const { fields } = columns;
  const read = createCellReader(fields, table.header);
  const rows: UprInfoRow[] = [];
  const pledges: VoluntaryPledge[] = [];
  const diagnostics: Diagnostic[] = [...columns.diagnostics, ...unnamedCells(table, fields, name)];
  if (table !== given) diagnostics.unshift(tooManyColumns(name, given.header.length));
  for (const [index, cells] of table.rows.entries()) {
    const row = table.rowNumbers[index] ?? index + 2;
    const { reading, note } = readFitting(read, cells, table);
    if (note !== undefined) diagnostics.push({ ...note, source: name, range: { row } });
    for (const { code, message, column } of reading.warnings) {
      diagnostics.push({
        code,
        severity: "warning",
        message: `${message} (row ${row})`,
        source: name,
        range: { row, column },
      });
    }
    if (reading.values === undefined) diagnostics.push(lostRow(name, row, reading, cells));
    else if (reading.values.isPledge) pledges.push(createPledge(name, row, reading.values));
    else rows.push(createRow(name, row, reading.values));
  }
  return { kind: "upr-info-export", rows, pledges, diagnostics };
}

/** Columns that are looked at; the export has 11. */
const MAX_COLUMNS = 1_000;
/** Columns up to which a row of another length is fitted: the ways to fit it grow with their number. */
const MAX_FITTED = 64;

function cutColumns(table: SourceTable): SourceTable {
  if (table.header.length <= MAX_COLUMNS) return table;
  return {
    ...table,
    header: table.header.slice(0, MAX_COLUMNS),
    rows: table.rows.map((cells) =>
      cells.length === table.header.length ? cells.slice(0, MAX_COLUMNS) : cells.slice(0, MAX_COLUMNS + 1),
    ),
  };
}

function tooManyColumns(source: string, count: number): Diagnostic {
  return {
    code: "upr-info/too-many-columns",
    severity: "warning",
    message: `Cannot read ${count - MAX_COLUMNS} of the columns: there are ${count}, expected 11`,
    source,
    range: { row: 1 },
    hint: "Their cells are left out.",
  };
}

type Note = Pick<Diagnostic, "code" | "severity" | "message" | "hint">;

/** Reads the cells; where there are too many or too few, the one way of fitting them that makes sense, if there is one. */
function readFitting(
  read: (cells: readonly string[]) => RowReading,
  cells: readonly string[],
  { header, delimiter = ",", sheet }: SourceTable,
): { reading: RowReading; note?: Note } {
  if (cells.length === header.length) return { reading: read(cells) };
  // A sheet has no separators that could be lost: what is not there is blank, what is beyond the header has no name.
  if (sheet !== undefined) return readSheetRow(read, cells, header.length);
  const candidates = header.length > MAX_FITTED ? [] : fitCells(cells, header.length, delimiter).map(read);
  const sound = new Map(
    candidates
      .filter(({ values, warnings }) => values !== undefined && warnings.length === 0)
      .map((reading) => [JSON.stringify(reading.values), reading] as const),
  );
  const [only] = sound.values();
  if (only !== undefined && sound.size === 1) {
    const note: Note = {
      code: "upr-info/row-length",
      severity: "warning",
      message: `Cannot match the cells of a row to the columns: it has ${cells.length}, expected ${header.length}`,
      hint: "There was one way only to read it, which was taken.",
    };
    return { reading: only, note };
  }
  const message = `it has ${cells.length} cells, expected ${header.length}, and ${sound.size === 0 ? "no" : "more than one"} way to read them`;
  return {
    reading: {
      values: undefined,
      warnings: [],
      errors: [{ code: "upr-info/ragged-row", message, column: "" }],
    },
  };
}

function readSheetRow(
  read: (cells: readonly string[]) => RowReading,
  cells: readonly string[],
  count: number,
): { reading: RowReading; note?: Note } {
  const blanks = Array.from({ length: Math.max(0, count - cells.length) }, () => "");
  const reading = read([...cells.slice(0, count), ...blanks]);
  const surplus = cells.slice(count).filter((cell) => cell.trim() !== "");
  if (surplus.length === 0) return { reading };
  const note: Note = {
    code: "upr-info/row-length",
    severity: "warning",
    message: `Cannot match the cells of a row to the columns: it has ${cells.length}, expected ${count}`,
    hint: `Left out, as they are under no name: ${surplus.map((cell) => JSON.stringify(cell)).join(", ")}`,
  };
  return { reading, note };
}

function lostRow(source: string, row: number, { errors }: RowReading, cells: readonly string[]): Diagnostic {
  const [first] = errors;
  const column = first?.column ?? "";
  return {
    code: first?.code ?? "upr-info/ragged-row",
    severity: "error",
    message: `Cannot read row ${row}: ${errors.map(({ message }) => message).join("; ")}`,
    source,
    range: column === "" ? { row } : { row, column },
    hint: `The row was left out. Its cells: ${cells.map((cell) => JSON.stringify(cell)).join(", ")}`,
  };
}

/** Cells under no column name, said once per column: nothing is left out without a word. */
function unnamedCells(
  { header, rows, rowNumbers }: SourceTable,
  fields: readonly (UprInfoField | undefined)[],
  source: string,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [index, name] of header.entries()) {
    if (name !== "" || fields[index] !== undefined) continue;
    const at = rows.findIndex((cells) => cells.length === header.length && cells[index]?.trim() !== "");
    const row = rowNumbers[at];
    if (row === undefined) continue;
    diagnostics.push({
      code: "upr-info/unnamed-column",
      severity: "warning",
      message: `Cannot read column number ${index + 1}: it has no name, yet row ${row} has a cell in it`,
      source,
      range: { row },
      hint: "Its cells are left out.",
    });
  }
  return diagnostics;
}

function createRow(file: string, row: number, values: UprInfoValues): UprInfoRow {
  const { isPledge: _, ...rest } = values;
  return { id: `upr-info:${file}#${row}`, ...rest, source: { file, row } };
}

function createPledge(file: string, row: number, values: UprInfoValues): VoluntaryPledge {
  const {
    stateUnderReview,
    session,
    text,
    action,
    issues,
    stateUnderReviewGroup,
    stateUnderReviewOrganisations,
  } = values;
  return {
    id: `upr-info:${file}#${row}`,
    state: stateUnderReview,
    session,
    ...(text === undefined ? {} : { text }),
    ...(action === undefined ? {} : { action }),
    issues,
    ...(stateUnderReviewGroup === undefined ? {} : { group: stateUnderReviewGroup }),
    organisations: stateUnderReviewOrganisations,
    source: { file, row },
  };
}
