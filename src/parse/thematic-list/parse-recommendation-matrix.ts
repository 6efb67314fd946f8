import type { Diagnostic, DiagnosticSeverity } from "../../diagnostics.ts";
import type { SourceTable } from "../../documents/source-table.ts";
import { UprError } from "../../errors.ts";
import type { Cycle } from "../../model/cycle.ts";
import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import type { RecommendationPart } from "../../model/recommendation.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { readRecommendingStates } from "../working-group-report/recommending-states.ts";
import { readListedPosition, readListedText, reportOf } from "./cells.ts";
import type { ListedRecommendation } from "./thematic-list.ts";

/** A review a matrix has recommendations of. A member is absent where the matrix does not say it. */
export interface MatrixReview {
  /** State the recommendations were made to. */
  readonly stateUnderReview?: StateCode;
  /** Session of the Working Group, from 1. */
  readonly session?: number;
  /** Cycle that the session belongs to. */
  readonly cycle?: Cycle;
  /** Symbol of the Working Group report. */
  readonly symbol?: DocumentSymbol;
  /** Whether the positions are not final yet. */
  readonly isProvisional: boolean;
  /** Rows of the matrix about it. */
  readonly rowCount: number;
}

/** What {@link parseRecommendationMatrix} returns. */
export interface RecommendationMatrix {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "recommendation-matrix";
  /** The file, and the reviews it has recommendations of. */
  readonly document: { readonly file: string; readonly reviews: readonly MatrixReview[] };
  /** Every recommendation, in the order of the rows. */
  readonly entries: readonly ListedRecommendation[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

const COLUMNS = {
  state: "state_under_review",
  text: "recommendation",
  clean: "recommendation_clean",
  paragraph: "paragraph",
  states: "recommending_states",
  position: "position",
  symbol: "document_symbol",
  session: "upr_session",
  provisional: "provisional",
} as const;
type MatrixColumn = keyof typeof COLUMNS;
const REQUIRED: readonly MatrixColumn[] = ["text", "paragraph", "states"];

function findColumns(header: readonly string[]): ReadonlyMap<MatrixColumn, number> {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/gu, "_"),
  );
  const found = new Map<MatrixColumn, number>();
  for (const [key, name] of Object.entries(COLUMNS)) {
    const index = names.findIndex((own) => own === name || own === `${name}s`);
    if (index !== -1) found.set(key as MatrixColumn, index);
  }
  return found;
}

/**
 * Whether a table is a matrix of recommendations by its column names.
 */
export function isRecommendationMatrix(header: readonly string[]): boolean {
  const found = findColumns(header);
  return REQUIRED.every((key) => found.has(key)) && (found.has("position") || found.has("symbol"));
}

type Report = (code: string, severity: DiagnosticSeverity, message: string, column?: MatrixColumn) => void;

/** States of the cell that lists them, by semicolons and sometimes by commas. */
function readStatesCell(cell: string, report: Report): StateCode[] {
  const states = new Set<StateCode>();
  for (const piece of cell.split(/[;|\n]/u)) {
    if (piece.trim() === "") continue;
    // A comma may separate names or belong to one: the reader of brackets tells.
    const { states: named, unknownNames } = readRecommendingStates(`(${piece.trim()})`);
    const unknown = named.length === 0 && unknownNames.length === 0 ? [piece.trim()] : unknownNames;
    for (const state of named) states.add(state);
    for (const name of unknown)
      report(
        "recommendation/unknown-state",
        "warning",
        `Cannot resolve "${name}": no State has this name`,
        "states",
      );
  }
  return [...states];
}

/** States of the text's brackets, and those the cell names beside them. */
function readStates(
  text: string,
  cell: string,
  stateUnderReview: StateCode | undefined,
  paragraph: string,
  report: Report,
): { states: readonly StateCode[]; parts: readonly RecommendationPart[] } {
  const printed = readRecommendingStates(text, stateUnderReview);
  const listed = readStatesCell(cell, report).filter((state) => state !== stateUnderReview);
  if (printed.states.length === 0) {
    if (listed.length === 0)
      report(
        "recommendation/no-state",
        "warning",
        `Cannot find who made "${paragraph}": neither text nor cell says`,
      );
    return { states: listed, parts: [{ text, recommendingStates: listed, span: [0, text.length] }] };
  }
  const extra = listed.filter((state) => !printed.states.includes(state));
  if (extra.length > 0)
    report(
      "recommendation-matrix/states-differ",
      "warning",
      `Cannot find ${extra.join(", ")} in the brackets of "${paragraph}": the cell of States names them, the text does not`,
      "states",
    );
  return { states: printed.states, parts: printed.parts };
}

/**
 * Reads a matrix of recommendations: one row for each, with position, States and report, in the columns OHCHR's
 * extracts have. A matrix may hold several reviews.
 *
 * The States are those in the brackets of the text; where the cell of States names others, that is a diagnostic. Every
 * row is a recommendation or a diagnostic. O(n).
 *
 * @param table - Table of the file, from `readCsvTable` or `readWorkbook`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if columns are missing.
 *
 * @example A matrix of one row
 * ```ts
 * import { parseRecommendationMatrix, readCsvTable } from "uprkit/read";
 *
 * const csv = "state_under_review,recommendation,paragraph,recommending_states,position\nChile,1.1 Open an office (Peru),1.1,Peru,Under consideration\n";
 * const { table } = await readCsvTable(new TextEncoder().encode(csv), { name: "matrix.csv" });
 * const [entry] = parseRecommendationMatrix(table).entries;
 * entry?.recommendingStates; // => ["PER"]
 * entry?.position; // => "pending"
 * ```
 *
 * @category Parse
 */
export function parseRecommendationMatrix(table: SourceTable): RecommendationMatrix {
  const { name: file, header, rows, rowNumbers } = table;
  const columns = findColumns(header);
  if (!isRecommendationMatrix(header)) {
    const missing = [...REQUIRED, "position" as const].filter((key) => !columns.has(key));
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${file}" as a matrix of recommendations: it has no column ${missing.map((key) => COLUMNS[key]).join(", ")}`,
    );
  }
  const diagnostics: Diagnostic[] = [];
  const entries: ListedRecommendation[] = [];
  const reviews = new Map<string, MatrixReview>();
  const seen = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    const row = rowNumbers[index] ?? index + 2;
    const cell = (key: MatrixColumn): string => {
      const text = (cells[columns.get(key) ?? -1] ?? "").trim();
      return /^(?:NA|NaN|null)$/u.test(text) ? "" : text;
    };
    let paragraph: string | undefined;
    const report: Report = (code, severity, message, column) => {
      const range = {
        row,
        ...(paragraph === undefined ? {} : { paragraph }),
        ...(column === undefined ? {} : { column: COLUMNS[column] }),
      };
      diagnostics.push({ code, severity, message, source: file, range });
    };
    const listed = readListedText(cell("text"));
    const number = readListedText(`${cell("paragraph")} x`)?.paragraph;
    paragraph = number ?? listed?.paragraph;
    const text = (listed?.text ?? cell("text")).replace(/\s+/gu, " ").normalize("NFC") || cell("clean");
    if (paragraph === undefined || text === "") {
      report(
        "recommendation-matrix/unreadable-row",
        "error",
        `Cannot read row ${row}: it has no ${text === "" ? "text" : "number"}`,
      );
      continue;
    }
    if (number !== undefined && listed !== undefined && number !== listed.paragraph)
      report(
        "recommendation-matrix/numbers-differ",
        "warning",
        `Read row ${row} as "${number}": its text begins with ${listed.paragraph}`,
        "paragraph",
      );
    const state = resolveState(cell("state"));
    if (!state.found && cell("state") !== "")
      report(
        "recommendation/unknown-state",
        "warning",
        `Cannot resolve "${cell("state")}": no State has this name`,
        "state",
      );
    const stateUnderReview = state.found ? state.code : undefined;
    const symbol = documentSymbolSchema.safeParse(cell("symbol"));
    const document = symbol.success ? (reportOf(symbol.data) ?? symbol.data) : undefined;
    const session = /^\d{1,3}(?:\.0+)?$/u.test(cell("session")) ? Number(cell("session")) : undefined;
    const label = cell("position");
    const position = readListedPosition(label);
    if (position === undefined)
      report(
        "thematic-list/unknown-position",
        "warning",
        `Cannot read the position "${label}" of "${paragraph}": expected Supported, Noted or both`,
        "position",
      );
    const { states, parts } = readStates(text, cell("states"), stateUnderReview, paragraph, report);
    const key = `${stateUnderReview} ${session} ${document}`;
    const before = reviews.get(key);
    reviews.set(key, {
      ...(stateUnderReview === undefined ? {} : { stateUnderReview }),
      ...(session === undefined || session < 1 ? {} : { session, ...cycleMember(session) }),
      ...(document === undefined ? {} : { symbol: document }),
      isProvisional: (before?.isProvisional ?? false) || /^(?:true|yes|1)$/iu.test(cell("provisional")),
      rowCount: (before?.rowCount ?? 0) + 1,
    });
    const id = `${document ?? file}#${paragraph}`;
    const uses = (seen.get(id) ?? 0) + 1;
    seen.set(id, uses);
    if (uses > 1)
      report(
        "thematic-list/repeated-number",
        "warning",
        `Read "${paragraph}" a second time: an earlier row has this number`,
        "paragraph",
      );
    entries.push({
      id: uses === 1 ? id : `${id}-${uses}`,
      ...(document === undefined ? {} : { document }),
      paragraph,
      text,
      recommendingStates: states,
      parts,
      position: position ?? "none",
      ...(label === "" ? {} : { positionLabel: label }),
      themes: [],
      groups: [],
      sdgs: [],
      source: { file, row, paragraph },
    });
  }
  return {
    kind: "recommendation-matrix",
    document: { file, reviews: [...reviews.values()] },
    entries,
    diagnostics,
  };
}

function cycleMember(session: number): { cycle?: Cycle } {
  const cycle = cycleOfSession(session);
  return cycle === undefined ? {} : { cycle };
}
