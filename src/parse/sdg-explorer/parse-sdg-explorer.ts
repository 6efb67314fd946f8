import { DEFAULT_READ_LIMITS, type ReadLimits } from "../../documents/limits.ts";
import type { SourceTable } from "../../documents/source-table.ts";
import { UprError } from "../../errors.ts";
import type { DevelopmentGoalLabel, GroupLabel } from "../../model/uhri-record.ts";
import { createDiagnosticTally, type DiagnosticTally, quote } from "../diagnostic-tally.ts";
import { isSdgExplorerHeader, type SdgExplorerField, sdgExplorerFieldOf } from "./columns.ts";
import { createRowReader, type SdgExplorerRow } from "./read-row.ts";
import type { SdgExplorerExport, SdgExplorerRecord } from "./sdg-explorer-record.ts";

/** Options of {@link parseSdgExplorer}. */
export interface ParseSdgExplorerOptions {
  /** Name used in ids, sources and diagnostics; default: the table's. */
  readonly name?: string;
  /** `maxCellCharacters` bounds a text. */
  readonly limits?: ReadLimits;
}

/**
 * Reads a download of the SDG - Human Rights Data Explorer of the Danish Institute for Human Rights, its columns in any
 * order, spelled as in the download or in lower case with underscores.
 *
 * Counts recommendations: rows of the UPR with one State, cycle and paragraph, of which there is one for each
 * recommending State, are joined; a row of another mechanism is a record of its own. Goals are the Explorer's own, made
 * by a machine. The rows of all records + errors with a row = rows of the table. O(n): about 25 µs per row.
 *
 * @param table - The download as `readCsvTable` gives it; not changed.
 * @param options - See {@link ParseSdgExplorerOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` if the header lacks mechanism, State, text or goals.
 *
 * @example One recommendation by two States
 * ```ts
 * import { parseSdgExplorer } from "uprkit/read";
 *
 * const header = ["mechanism", "state", "cycle", "paragraph", "text", "sdg_goals", "response_upr", "recommending_state_upr"];
 * const cells = (by: string) => ["Universal Periodic Review", "Chile", "Cycle 4", "x|136.1", "Set up an office", "11", "Supported", by];
 * const { records } = parseSdgExplorer({ name: "sdg.csv", header, rows: [cells("Peru"), cells("Ghana")], rowNumbers: [2, 3] });
 * records.map(({ id, recommendingStates }) => [id, recommendingStates]); // => [["sdg-explorer:CHL-4#136.1", ["PER", "GHA"]]]
 * ```
 *
 * @category Parsing
 */
export function parseSdgExplorer(
  table: SourceTable,
  options: ParseSdgExplorerOptions = {},
): SdgExplorerExport {
  const name = options.name ?? table.name;
  const header = table.header.slice(0, MAX_COLUMNS);
  if (!isSdgExplorerHeader(header)) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as a download of the SDG - Human Rights Data Explorer: its header is ${quote(header.slice(0, 40).join(", "))}, expected columns such as "mechanism", "state", "text" and "sdg_goals"`,
    );
  }
  const tally = createDiagnosticTally();
  const columns = readColumns(table.header, name, tally);
  const maxCharacters = options.limits?.maxCellCharacters ?? DEFAULT_READ_LIMITS.maxCellCharacters;
  const readRow = createRowReader({ name, tally, maxCharacters });
  const groups = new Map<string, { readonly read: SdgExplorerRow; readonly row: number }[]>();
  for (const [index, cells] of table.rows.entries()) {
    const row = table.rowNumbers[index] ?? index + 2;
    if (cells.slice(table.header.length, MAX_COLUMNS).some((cell) => cell.trim() !== "")) {
      tally.add({
        code: "sdg-explorer/row-length",
        severity: "warning",
        message: `Cannot match the cells of row ${row} to the columns: it has ${cells.length}, expected ${table.header.length}`,
        source: name,
        range: { row },
        hint: "Check that row: a comma in a text may not be quoted.",
      });
    }
    const read = readRow((field) => cells[columns.get(field) ?? -1] ?? "", row);
    if (read === undefined) continue;
    const id = idOf(read, name, row);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [{ read, row }]);
    else group.push({ read, row });
  }
  const records = [...groups].map(([id, group]) => joinRows(id, group, name, tally));
  const joined = records.filter(({ rows }) => rows.length > 1);
  const [first] = joined;
  if (first !== undefined) {
    const count = joined.reduce((sum, { rows }) => sum + rows.length, 0);
    tally.add({
      code: "sdg-explorer/repeated-recommendation",
      severity: "info",
      message: `Cannot count ${count} rows as recommendations of their own: they are ${joined.length}, told once for each State`,
      source: name,
      range: { row: first.rows[0] ?? 1 },
      hint: "Rows of one State, cycle and paragraph were joined.",
    });
  }
  return {
    kind: "sdg-explorer",
    document: { file: name, rowCount: table.rows.length },
    records,
    diagnostics: tally.list(),
  };
}

/** Columns that are looked at; the download has some twenty. */
const MAX_COLUMNS = 1_000;

function readColumns(
  header: readonly string[],
  source: string,
  tally: DiagnosticTally,
): ReadonlyMap<SdgExplorerField, number> {
  const columns = new Map<SdgExplorerField, number>();
  if (header.length > MAX_COLUMNS) {
    tally.add({
      code: "sdg-explorer/too-many-columns",
      severity: "warning",
      message: `Cannot read ${header.length - MAX_COLUMNS} of the columns: there are ${header.length}`,
      source,
      range: { row: 1 },
    });
  }
  for (const [index, column] of header.slice(0, MAX_COLUMNS).entries()) {
    const field = sdgExplorerFieldOf(column);
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
    else if (column !== "") {
      tally.add({
        code: field === undefined ? "sdg-explorer/unknown-column" : "sdg-explorer/repeated-column",
        severity: field === undefined ? "info" : "warning",
        message: `Cannot read column ${quote(column)}: ${field === undefined ? "it is not known" : "another holds the same"}`,
        source,
        range: { row: 1, column: column.slice(0, 100) },
        hint: "Its cells are left out.",
      });
    }
  }
  return columns;
}

function idOf({ mechanism, state, cycle, paragraph }: SdgExplorerRow, name: string, row: number): string {
  if (mechanism !== "upr" || cycle === undefined || paragraph === undefined) {
    return `sdg-explorer:${name.slice(0, 180)}#${row}`;
  }
  return `sdg-explorer:${state}-${cycle}#${paragraph}`;
}

function joinRows(
  id: string,
  group: readonly { readonly read: SdgExplorerRow; readonly row: number }[],
  file: string,
  tally: DiagnosticTally,
): SdgExplorerRecord {
  const [first] = group as readonly [(typeof group)[number], ...typeof group];
  const { position: _, recommendingStates: __, developmentGoals: ___, groups: ____, ...common } = first.read;
  const other = group.find(({ read }) => read.text !== first.read.text);
  if (other !== undefined) {
    tally.add({
      code: "sdg-explorer/text-mismatch",
      severity: "warning",
      message: `Cannot join row ${other.row} to "${id}" word by word: row ${first.row} has another text, which was kept`,
      source: file,
      range: { row: other.row },
      hint: `Its text begins ${quote(other.read.text)}.`,
    });
  }
  const positions = [
    ...new Set(group.flatMap(({ read }) => (read.position === undefined ? [] : [read.position]))),
  ];
  const isPartial = positions.every((position) => position === "supported" || position === "noted");
  const position = positions.length > 1 && isPartial ? "partially-supported" : positions[0];
  if (positions.length > 1) {
    tally.add({
      code: "sdg-explorer/position-mismatch",
      severity: "warning",
      message: `Cannot tell the position on "${id}": its rows say ${positions.join(" and ")}, ${position} was taken`,
      source: file,
      range: { row: first.row },
    });
  }
  const goals = new Map<string, DevelopmentGoalLabel>();
  const labels = new Map<string, GroupLabel>();
  for (const { read } of group) {
    for (const goal of read.developmentGoals) goals.set(goal.target ?? String(goal.goal), goal);
    for (const label of read.groups) labels.set(label.label, label);
  }
  const { paragraph } = common;
  return {
    id,
    ...common,
    developmentGoals: [...goals.values()],
    groups: [...labels.values()],
    ...(position === undefined ? {} : { position }),
    recommendingStates: [...new Set(group.flatMap(({ read }) => read.recommendingStates))],
    rows: group.map(({ row }) => row),
    source: { file, ...(paragraph === undefined ? {} : { paragraph }), row: first.row },
  };
}
