import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceTable } from "../../documents/source-table.ts";
import { createDiagnosticTally } from "../diagnostic-tally.ts";
import { parseUprInfo } from "../upr-info.ts";
import { isUprInfoHeader } from "../upr-info-columns.ts";
import { RESULT_CAP } from "./entity.ts";
import { textFromMarkdown } from "./markdown-text.ts";
import type { ParseUwaziOptions, UwaziExport } from "./parse-uwazi.ts";
import { notePartialResult } from "./partial-result.ts";

/** Columns that Uwazi puts beside those of the database. */
const OWN_COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "title",
  "creation date",
  "date added",
  "template",
  "documents",
  "attachments",
  "published",
  "related document",
]);

function isOwnColumn(name: string): boolean {
  return OWN_COLUMNS.has(
    name
      .toLowerCase()
      .replace(/[\s_]+/gu, " ")
      .trim(),
  );
}

/**
 * Whether a table with this header is a CSV export of UPR Info's database since it moved to Uwazi: the columns of UPR
 * Info, and Uwazi's own beside them.
 *
 * @param header - Column names; they may repeat.
 */
export function isUwaziHeader(header: readonly string[]): boolean {
  return isUprInfoHeader(header) && header.some(isOwnColumn);
}

/**
 * Reads a CSV export of UPR Info's database since it moved to Uwazi. As {@link parseUwazi}; ids are file and row.
 *
 * The export stops at 10,000 rows without a word: a table of that size has the warning `uwazi/partial-result`. Values
 * of one cell are separated by bars. rows + pledges + errors with a row = rows of the table. O(n).
 *
 * @param table - The export as `readCsvTable` gives it; not changed.
 * @param options - See {@link ParseUwaziOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` if the header lacks the State under review, the recommending
 * State, the response or the session.
 *
 * @example One row
 * ```ts
 * import { parseUwaziTable } from "uprkit/read";
 *
 * const header = ["Title", "State under review", "Recommending State", "Response", "Issues", "Session"];
 * const cells = ["x", "Chile", "Peru", "Noted", "Labour|Migrants", "44 - November 2023"];
 * const { rows } = parseUwaziTable({ name: "export.csv", header, rows: [cells], rowNumbers: [2] });
 * rows[0]?.issues; // => ["labour", "migrants"]
 * ```
 *
 * @category Parsing
 */
export function parseUwaziTable(table: SourceTable, options: ParseUwaziOptions = {}): UwaziExport {
  const name = options.name ?? table.name;
  const tally = createDiagnosticTally();
  notePartialResult({ name, count: table.rows.length, isCapped: table.rows.length === RESULT_CAP }, tally);
  const text = table.header.findIndex((column) => /^(?:recommendation|text)$/iu.test(column));
  const rows = table.rows.map((cells) =>
    cells.map((cell, at) => (at === text ? textFromMarkdown(cell) : cell)),
  );
  const { kind: _, diagnostics, ...parsed } = parseUprInfo({ ...table, rows }, { name });
  // Uwazi's own columns say nothing of the recommendation that another does not.
  const isOwn = ({ code, range }: Diagnostic): boolean =>
    code === "upr-info/unknown-column" && isOwnColumn(range?.column ?? "");
  return {
    kind: "upr-info-uwazi",
    document: { file: name, rowCount: table.rows.length },
    ...parsed,
    documents: [],
    diagnostics: [...tally.list(), ...diagnostics.filter((diagnostic) => !isOwn(diagnostic))],
  };
}
