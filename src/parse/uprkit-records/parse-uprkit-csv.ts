import { DEFAULT_READ_LIMITS } from "../../documents/limits.ts";
import type { SourceTable } from "../../documents/source-table.ts";
import { UprError } from "../../errors.ts";
import { unescapeFormula } from "../../internal/formula-escape.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { quote } from "../diagnostic-tally.ts";
import { readRecommendingStates } from "../working-group-report/recommending-states.ts";
import { DERIVED_COLUMNS, isUprkitHeader, UPRKIT_COLUMNS, type UprkitColumn } from "./columns.ts";
import { createRecordCollector, type RecordCollector } from "./record-collector.ts";
import type { ParseUprkitOptions, UprkitRecords } from "./uprkit-records.ts";

/** Cells of one row by column; a column that the table lacks is blank. */
type Cells = (column: UprkitColumn) => string;

/** Columns that are looked at. */
const MAX_COLUMNS = 1_000;

/**
 * Reads the table that `uprkit read --csv` writes: one row per recommendation and recommending State.
 *
 * Rows of one recommendation become one again; its parts are read anew from the brackets of its text. A table holds
 * less than JSON: of earlier responses it has the positions only, and no groups and organisations, which the diagnostic `uprkit/csv-holds-less` says. A row that makes no record is left out with a diagnostic of
 * severity `error`. O(n).
 *
 * @param table - The table as `readCsvTable` gives it; not changed.
 * @param options - See {@link ParseUprkitOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` if the header is not that of such a table, `LIMIT_EXCEEDED`.
 *
 * @example
 * ```ts
 * import { parseUprkitCsv } from "uprkit/read";
 *
 * const header = ["id", "state_under_review", "session", "document", "paragraph", "recommending_state", "position", "text", "file"];
 * const cells = (by: string) => ["A/HRC/26/5#136.1", "CHL", "18", "A/HRC/26/5", "136.1", by, "noted", "Set up an office (Peru, Ghana);", "a.pdf"];
 * const { recommendations } = parseUprkitCsv({ name: "a.csv", header, rows: [cells("PER"), cells("GHA")], rowNumbers: [2, 3] });
 * recommendations.map(({ recommendingStates }) => recommendingStates); // => [["PER", "GHA"]]
 * ```
 *
 * @category Parsing
 */
export function parseUprkitCsv(table: SourceTable, options: ParseUprkitOptions = {}): UprkitRecords {
  const name = options.name ?? table.name;
  const header = table.header.slice(0, MAX_COLUMNS);
  if (!isUprkitHeader(header)) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as a table of uprkit: its header is ${quote(header.slice(0, 40).join(", "))}, expected ${UPRKIT_COLUMNS.join(", ")}`,
    );
  }
  const maxRows = options.limits?.maxRows ?? DEFAULT_READ_LIMITS.maxRows;
  if (table.rows.length > maxRows) {
    throw new UprError(
      "LIMIT_EXCEEDED",
      `Cannot read "${name}": maxRows is ${maxRows}, it has ${table.rows.length}`,
    );
  }
  const collector = createRecordCollector({ ...options, name });
  const columns = readColumns(table.header, collector);
  const groups = new Map<string, { readonly cells: Cells; readonly row: number }[]>();
  for (const [index, values] of table.rows.entries()) {
    const row = table.rowNumbers[index] ?? index + 2;
    const cells: Cells = (column) => unescapeFormula(values[columns.get(column) ?? -1] ?? "");
    const id = cells("id");
    if (id === "") collector.lose("it has no id", { row });
    else if (cells("record") === "pledge") collector.add("pledges", pledge(cells), { row });
    else if (id.startsWith("upr-info:")) collector.add("rows", exportRow(cells), { row });
    else {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [{ cells, row }]);
      else group.push({ cells, row });
    }
  }
  for (const [id, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const other = group.find(({ cells }) =>
      (["text", "position", "claim", "paragraph"] as const).some(
        (column) => cells(column) !== first.cells(column),
      ),
    );
    if (other !== undefined) {
      collector.tally.add({
        code: "uprkit/rows-disagree",
        severity: "warning",
        message: `Cannot join row ${other.row} to ${quote(id)} as it is: row ${first.row} says otherwise, and was taken`,
        source: name,
        range: { row: other.row },
      });
    }
    collector.add(
      "recommendations",
      recommendation(
        id,
        group.map(({ cells }) => cells),
      ),
      { row: first.row },
    );
  }
  if (table.rows.length > 0) {
    collector.tally.add({
      code: "uprkit/csv-holds-less",
      severity: "info",
      message: `Cannot give back all that was read: a table holds the positions of earlier responses only, and no groups or organisations`,
      source: name,
      hint: "Keep the JSON or NDJSON beside it.",
    });
  }
  const result = collector.finish();
  return { ...result, document: { file: name, recordCount: result.document.recordCount } };
}

function readColumns(
  header: readonly string[],
  collector: RecordCollector,
): ReadonlyMap<UprkitColumn, number> {
  const columns = new Map<UprkitColumn, number>();
  for (const [index, name] of header.slice(0, MAX_COLUMNS).entries()) {
    const column = UPRKIT_COLUMNS.find((candidate) => candidate === name);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
    else if (name !== "" && !DERIVED_COLUMNS.has(name)) {
      collector.tally.add({
        code: "uprkit/unknown-column",
        severity: "warning",
        message: `Cannot read column ${quote(name)}: ${column === undefined ? "uprkit writes none of this name" : "another has the same name"}`,
        source: collector.name,
        range: { row: 1, column: name.slice(0, 100) },
        hint: "Its cells are left out.",
      });
    }
  }
  return columns;
}

/** A whole number; other text is left as it is, for the schema to refuse. */
function numberOf(text: string): number | string {
  return /^\d{1,9}(?:\.0{1,6})?$/u.test(text) ? Number(text) : text;
}

/** A member, or nothing where its cell is blank. */
function given(name: string, value: string | number): object {
  return value === "" ? {} : { [name]: value };
}

function exportRow(cells: Cells): object {
  const position = cells("position");
  return {
    id: cells("id"),
    stateUnderReview: cells("state_under_review"),
    session: numberOf(cells("session")),
    ...given("text", cells("text")),
    ...given("recommendingState", cells("recommending_state")),
    position,
    // Tables of earlier versions have no column for it.
    responseLabel: cells("response_label") === "" ? position : cells("response_label"),
    ...given("action", numberOf(cells("action"))),
    issues: cells("issues")
      .split(";")
      .filter((issue) => issue !== ""),
    stateUnderReviewOrganisations: [],
    recommendingStateOrganisations: [],
    source: { ...given("file", cells("file")), ...given("row", numberOf(cells("row"))) },
  };
}

function pledge(cells: Cells): object {
  return {
    id: cells("id"),
    state: cells("state_under_review"),
    session: numberOf(cells("session")),
    ...given("text", cells("text")),
    ...given("action", numberOf(cells("action"))),
    issues: cells("issues")
      .split(";")
      .filter((issue) => issue !== ""),
    ...given("stage", cells("stage")),
    source: sourceOf(cells),
  };
}

/** Positions in report and addendum, then the latest, which is one of them or of a later stage. */
function responsesOf(cells: Cells): readonly object[] {
  const stage = cells("stage") === "" ? "review" : cells("stage");
  const position = cells("position");
  const earlier = (["review", "addendum"] as const)
    .filter((each) => each !== stage && cells(`${each}_position`) !== "")
    .map((each) => ({ stage: each, position: cells(`${each}_position`) }));
  const latest = {
    stage,
    position: position === "" ? "none" : position,
    ...given("label", cells("response_label")),
    ...given("claim", cells("claim")),
  };
  return [...earlier, latest];
}

function sourceOf(cells: Cells): object {
  return {
    ...given("document", cells("document")),
    ...given("file", cells("file")),
    ...given("paragraph", cells("paragraph")),
    ...given("page", numberOf(cells("page"))),
    ...given("row", numberOf(cells("row"))),
  };
}

const CODES: ReadonlySet<string> = /* @__PURE__ */ new Set(STATE_CODES);

function recommendation(id: string, rows: readonly Cells[]): object {
  const [first] = rows as readonly [Cells, ...Cells[]];
  const text = first("text");
  const states = [
    ...new Set(rows.map((cells) => cells("recommending_state")).filter((state) => state !== "")),
  ];
  const underReview = first("state_under_review");
  const read = readRecommendingStates(text, CODES.has(underReview) ? (underReview as StateCode) : undefined);
  const isSame = read.states.length === states.length && read.states.every((state) => states.includes(state));
  return {
    id,
    ...given("document", first("document")),
    paragraph: first("paragraph"),
    ...given("printedNumber", first("printed_number")),
    text,
    recommendingStates: states,
    parts: isSame ? read.parts : [{ text, recommendingStates: states, span: [0, text.length] }],
    responses: responsesOf(first),
    ...(first("is_cited") === "true" ? { isCited: true } : {}),
    source: sourceOf(first),
  };
}
