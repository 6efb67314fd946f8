import type { Diagnostic } from "../../diagnostics.ts";
import { DEFAULT_READ_LIMITS, type ReadLimits } from "../../documents/limits.ts";
import type { SourceTable } from "../../documents/source-table.ts";
import { UprError } from "../../errors.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import { createDiagnosticTally, type DiagnosticTally, quote } from "../diagnostic-tally.ts";
import { isToolsName, isUhriHeader, type UhriField, uhriFieldOf } from "./fields.ts";
import { createEntryReader } from "./read-entry.ts";

/** What the file of an export of the index is. */
export interface UhriDocument {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Rows of the table or members of the array. */
  readonly rowCount: number;
}

/** What {@link parseUhriTable} gives: each row once, as a record or as a diagnostic of severity `error`. */
export interface UhriExport {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "uhri-export";
  /** The export that was read. */
  readonly document: UhriDocument;
  /** Texts of every mechanism and type, in the order of the file. */
  readonly records: readonly UhriRecord[];
  /** One of severity `error` for each row that could not be read; labels that are not known once each, counted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options of {@link parseUhriTable}. */
export interface ParseUhriTableOptions {
  /** Name used in ids, sources and diagnostics; default: the table's. */
  readonly name?: string;
  /** `maxCellCharacters` bounds a text. */
  readonly limits?: ReadLimits;
}

/**
 * Reads the workbook export of the Universal Human Rights Index: 16 columns in any order, spelled as the export does
 * ("Reccomending"), rightly, or in lower case with underscores.
 *
 * Counts texts of the index, which are not recommendations: those of other mechanisms, and concerns and observations,
 * are kept and told apart by `mechanism` and `type`. Values lose the `- ` the export puts before them, cells of several
 * lines are lists, numbers are dates of a spreadsheet, HTML is taken out. records + errors with a row = rows.
 * O(n): about 40 µs per row.
 *
 * @param table - The first sheet as a workbook reader gives it, or a CSV of it; not changed.
 * @param options - See {@link ParseUhriTableOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` if the header is not that of such an export.
 *
 * @example One row
 * ```ts
 * import { parseUhriTable } from "uprkit/read";
 *
 * const header = ["Text", "Countries Concerned", "Reccomending Body", "Type", "UPR Position"];
 * const cells = ["136.1 Set up an office&nbsp;for tenants", "- Chile", "- UPR", "- Recommendations", "- Supported"];
 * const { records } = parseUhriTable({ name: "export.xlsx", header, rows: [cells], rowNumbers: [2] });
 * records[0]?.paragraph; // => "136.1"
 * records[0]?.text; // => "Set up an office for tenants"
 * records[0]?.states; // => ["CHL"]
 * records[0]?.position; // => "supported"
 * ```
 *
 * @category Parsing
 */
export function parseUhriTable(table: SourceTable, options: ParseUhriTableOptions = {}): UhriExport {
  const name = options.name ?? table.name;
  if (!isUhriHeader(table.header.slice(0, MAX_COLUMNS))) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as an export of the Universal Human Rights Index: its header is ${quote(table.header.slice(0, 40).join(", "))}, expected columns such as "Text", "Type" and "Reccomending Body"`,
    );
  }
  const tally = createDiagnosticTally();
  const columns = readColumns(table.header, name, tally);
  const maxCharacters = options.limits?.maxCellCharacters ?? DEFAULT_READ_LIMITS.maxCellCharacters;
  const readEntry = createEntryReader({ name, tally, maxCharacters });
  const records: UhriRecord[] = [];
  for (const [index, cells] of table.rows.entries()) {
    const row = table.rowNumbers[index] ?? index + 2;
    const surplus = cells.slice(table.header.length, MAX_COLUMNS).filter((cell) => cell.trim() !== "");
    if (surplus.length > 0) {
      tally.add({
        code: "uhri/row-length",
        severity: "warning",
        message: `Cannot read ${surplus.length} cells of row ${row}: they are under no column name`,
        source: name,
        range: { row },
        hint: `They begin with ${quote(surplus[0] ?? "")}.`,
      });
    }
    const entry = new Map<UhriField, unknown>();
    for (const [column, field] of columns) entry.set(field, cells[column] ?? "");
    const record = readEntry(entry, row);
    if (record !== undefined) records.push(record);
  }
  return {
    kind: "uhri-export",
    document: { file: name, rowCount: table.rows.length },
    records,
    diagnostics: tally.list(),
  };
}

/** Columns that are looked at; the export has 16. */
const MAX_COLUMNS = 1_000;

function readColumns(
  header: readonly string[],
  source: string,
  tally: DiagnosticTally,
): readonly (readonly [number, UhriField])[] {
  const columns: (readonly [number, UhriField])[] = [];
  if (header.length > MAX_COLUMNS) {
    tally.add({
      code: "uhri/too-many-columns",
      severity: "warning",
      message: `Cannot read ${header.length - MAX_COLUMNS} of the columns: there are ${header.length}, expected 16`,
      source,
      range: { row: 1 },
    });
  }
  for (const [index, name] of header.slice(0, MAX_COLUMNS).entries()) {
    const field = uhriFieldOf(name);
    const isRepeated = columns.some(([, other]) => other === field);
    if (field !== undefined && !isRepeated) columns.push([index, field]);
    else if (name !== "" && !isToolsName(name))
      tally.add(unreadColumn(name, source, field !== undefined), name.slice(0, 100));
  }
  return columns;
}

/** A column, or a member of an entry, that was not read. */
export function unreadColumn(name: string, source: string, isRepeated: boolean): Diagnostic {
  return {
    code: isRepeated ? "uhri/repeated-column" : "uhri/unknown-column",
    severity: "warning",
    message: `Cannot read ${quote(name)}: ${isRepeated ? "another holds the same" : "it is no part of the index's export"}`,
    source,
    hint: isRepeated ? "The first of them was read." : "It is left out.",
  };
}
