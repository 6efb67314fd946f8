import type { Diagnostic, DiagnosticSeverity } from "../../diagnostics.ts";
import type { SourceGrid, SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { reviewOfDocument } from "../../reference/reviews.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { readRecommendingStates } from "../working-group-report/recommending-states.ts";
import { readLabels, readListedPosition, readListedText, readPositionSource, reportOf } from "./cells.ts";
import { findListColumns, type ListColumns, readGeneration, readListColumns } from "./columns.ts";
import type { ListedRecommendation, ThematicList, ThematicListDocument } from "./thematic-list.ts";

/** `UPR of Slovenia (3rd Cycle - 34th Session)` at the head of the pages. */
const TITLE = /\bUPR of (?:the )?/iu;
const TITLE_LENGTH = 200;
const SESSION = /\b(\d{1,3})(?:st|nd|rd|th) session\b/iu;
const CYCLE = /\b[1-9](?:st|nd|rd|th) cycle\b/iu;
const THEME_ROW = /^themes? ?: ?/iu;

/** State and session as the head of the pages says: `UPR of Slovenia (3rd Cycle - 34th Session)`. */
function readTitle(source: SourceText): { stateUnderReview?: StateCode; session?: number } {
  const tables = source.tables ?? [];
  const first = tables[0]?.line ?? source.lines.length - 1;
  const before = source.lines.slice(0, Math.min(20, first + 1)).map(({ text }) => text);
  for (const text of [...(source.headers ?? []), ...before]) {
    const title = TITLE.exec(text);
    if (title === null) continue;
    const rest = text.slice(title.index + title[0].length).slice(0, TITLE_LENGTH);
    const [cycle, printed] = [CYCLE.exec(rest), SESSION.exec(rest)];
    const mention = Math.min(cycle?.index ?? rest.length, printed?.index ?? rest.length);
    // The bracket before cycle and session: names of States have brackets too.
    const bracket = rest.lastIndexOf("(", mention);
    const state = resolveState(rest.slice(0, bracket === -1 ? mention : bracket));
    const session = Number(printed?.[1] ?? 0);
    return {
      ...(state.found ? { stateUnderReview: state.code } : {}),
      ...(session >= 1 ? { session } : {}),
    };
  }
  return {};
}

/** The report most positions of a list refer to. */
function readReport(
  grids: readonly { grid: SourceGrid; columns: ListColumns }[],
): DocumentSymbol | undefined {
  const counts = new Map<DocumentSymbol, number>();
  let best: DocumentSymbol | undefined;
  for (const { grid, columns } of grids) {
    for (const row of grid.rows) {
      const listed = readListedText(row[columns.recommendation] ?? "");
      const source = listed?.position === undefined ? undefined : readPositionSource(listed.position);
      const report = source === undefined ? undefined : reportOf(source.document);
      if (report === undefined) continue;
      const count = (counts.get(report) ?? 0) + 1;
      counts.set(report, count);
      if (best === undefined || count > (counts.get(best) ?? 0)) best = report;
    }
  }
  return best;
}

/**
 * Whether a document is a thematic list of recommendations: one of its tables has columns for recommendation,
 * position and themes.
 *
 * @category Parse
 */
export function isThematicList(source: SourceText): boolean {
  return (source.tables ?? []).some((grid) => findListColumns(grid) !== undefined);
}

/** A theme that stands alone in its row, merged over all columns or repeated in each. */
function readThemeRow(row: readonly string[]): string | undefined {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [first = ""] = cells;
  const isAlone = cells.every((cell) => cell === first);
  return isAlone && THEME_ROW.test(first)
    ? first.replace(THEME_ROW, "").replace(/\s+/gu, " ").trim()
    : undefined;
}

/**
 * Reads a thematic list of recommendations, the table OHCHR makes of every review: each recommendation with its
 * position and the place the position was taken from, themes, groups of persons and goals. All three generations
 * are read.
 *
 * Themes are those of the cell, as printed and as what they stand for; a label that is not known is kept without.
 * Every row is a recommendation, a heading or a diagnostic. O(n), about 0.1 ms a row.
 *
 * @param source - Text of the list with its tables, from `readDocxText`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if it holds no such table.
 *
 * @example The entries of a list
 * ```ts
 * import { parseThematicList, type SourceText } from "uprkit/read";
 *
 * // In place of: const source = await readDocxText(bytes, { name: "list.docx" });
 * const rows = [
 *   ["Recommendation", "Position", "Full list of themes", "Assessment"],
 *   ["1.1 Open an office (Peru);\nSource of position: A/HRC/1/1 - Para. 1", "Noted", "B31 Equality", ""],
 * ];
 * const spans = [[1, 1, 1, 1], [1, 1, 1, 1]];
 * const tables = [{ rows, spans, pages: [1, 1], line: -1, lineCount: 0 }];
 * const source: SourceText = { name: "list.docx", format: "docx", pageCount: 1, lines: [], tables };
 * const [entry] = parseThematicList(source).entries;
 * entry?.position; // => "noted"
 * entry?.positionSource; // => { document: "A/HRC/1/1", paragraph: "1" }
 * ```
 *
 * @category Parse
 */
export function parseThematicList(source: SourceText): ThematicList {
  const diagnostics: Diagnostic[] = [];
  const found = (source.tables ?? []).flatMap((grid) => {
    const columns = findListColumns(grid);
    return columns === undefined ? [] : [{ grid, ...columns }];
  });
  const [first] = found;
  if (first === undefined) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${source.name}" as a thematic list: no table has columns for recommendation, position and themes`,
    );
  }
  const { name: file } = source;
  const symbol = readReport(found);
  const known = symbol === undefined ? undefined : reviewOfDocument(symbol);
  const title = readTitle(source);
  const stateUnderReview = title.stateUnderReview ?? known?.stateUnderReview;
  const session = title.session ?? known?.session;
  const cycle = session === undefined ? undefined : cycleOfSession(session);
  const document: ThematicListDocument = {
    file,
    generation: readGeneration(first.columns, first.grid.rows.slice(first.header + 1)),
    ...(stateUnderReview === undefined ? {} : { stateUnderReview }),
    ...(session === undefined ? {} : { session }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(symbol === undefined ? {} : { symbol }),
    pageCount: source.pageCount,
  };
  for (const key of ["stateUnderReview", "session", "symbol"] as const) {
    if (document[key] !== undefined) continue;
    diagnostics.push({
      code: "thematic-list/incomplete-title",
      severity: "warning",
      message: `Cannot find the ${key} of the list: head and table do not say it`,
      source: file,
    });
  }

  const entries: ListedRecommendation[] = [];
  const seen = new Map<string, number>();
  let heading: string | undefined;
  for (const { grid, columns, header } of found) {
    for (const [index, row] of grid.rows.entries()) {
      if (index <= header || row.every((cell) => cell.trim() === "")) continue;
      const page = grid.pages[index] ?? 1;
      const theme = readThemeRow(row);
      if (theme !== undefined) {
        heading = theme;
        continue;
      }
      // A long table may repeat its header on every page.
      if (readListColumns(row) !== undefined) continue;
      const report = (
        code: string,
        severity: DiagnosticSeverity,
        message: string,
        paragraph?: string,
        hint?: string,
      ): void => {
        const range = { page, row: index + 1, ...(paragraph === undefined ? {} : { paragraph }) };
        diagnostics.push({
          code,
          severity,
          message,
          source: file,
          range,
          ...(hint === undefined ? {} : { hint }),
        });
      };
      const entry = readEntry(row, columns, document, heading, page, report);
      if (entry === undefined) continue;
      const uses = (seen.get(entry.id) ?? 0) + 1;
      seen.set(entry.id, uses);
      entries.push(uses === 1 ? entry : { ...entry, id: `${entry.id}-${uses}` });
      if (uses > 1)
        report(
          "thematic-list/repeated-number",
          "warning",
          `Read "${entry.paragraph}" a second time: the list has it under several themes`,
          entry.paragraph,
        );
    }
  }
  return { kind: "thematic-list", document, entries, diagnostics };
}

type Report = (
  code: string,
  severity: DiagnosticSeverity,
  message: string,
  paragraph?: string,
  hint?: string,
) => void;

function readEntry(
  row: readonly string[],
  columns: ListColumns,
  document: ThematicListDocument,
  heading: string | undefined,
  page: number,
  report: Report,
): ListedRecommendation | undefined {
  const cell = (column: number): string => (column === -1 ? "" : (row[column] ?? ""));
  const listed = readListedText(cell(columns.recommendation));
  if (listed === undefined || listed.text === "") {
    const hint = row.map((text) => text.slice(0, 200)).join(" | ");
    report(
      "thematic-list/unreadable-row",
      "error",
      `Cannot read the row "${(row[0] ?? "").slice(0, 40)}": it begins with no number of a recommendation`,
      undefined,
      hint,
    );
    return undefined;
  }
  const { paragraph, text, position: sourceText } = listed;
  const { states, parts, unknownNames } = readRecommendingStates(text, document.stateUnderReview);
  for (const name of unknownNames)
    report(
      "recommendation/unknown-state",
      "warning",
      `Cannot resolve "${name}": no State has this name`,
      paragraph,
    );
  if (states.length === 0)
    report(
      "recommendation/no-state",
      "warning",
      `Cannot find who made "${paragraph}": no State stands in brackets`,
      paragraph,
    );
  const positionLabel = cell(columns.position).replace(/\s+/gu, " ").trim();
  const position = readListedPosition(positionLabel);
  if (position === undefined || position === "none")
    report(
      "thematic-list/unknown-position",
      "warning",
      `Cannot read the position "${positionLabel}" of "${paragraph}": expected Supported, Noted or both`,
      paragraph,
    );
  const positionSource = sourceText === undefined ? undefined : readPositionSource(sourceText);
  if (sourceText !== undefined && positionSource?.paragraph === undefined)
    report(
      "thematic-list/unclear-source",
      "info",
      `Cannot find the paragraph in "${sourceText}": the source of the position is kept as far as it is named`,
      paragraph,
    );
  const themes = readLabels(cell(columns.themes), "themes");
  const goals = readLabels(cell(columns.sdgs), "sdgs");
  const unknown = [
    ["theme", themes.unknownThemes],
    ["group", [...themes.unknownGroups, ...goals.unknownGroups]],
    ["goal", [...themes.unknownGoals, ...goals.unknownGoals]],
  ] as const;
  for (const [what, labels] of unknown)
    for (const label of labels)
      report(
        `thematic-list/unknown-${what}`,
        "warning",
        `Cannot resolve "${label}": no ${what} has this label`,
        paragraph,
      );
  const { symbol, file } = document;
  const inDocument = symbol === undefined ? {} : { document: symbol };
  return {
    id: `${symbol ?? file}#${paragraph}`,
    ...inDocument,
    paragraph,
    text,
    recommendingStates: states,
    parts,
    position: position ?? "none",
    ...(positionLabel === "" ? {} : { positionLabel }),
    ...(positionSource === undefined ? {} : { positionSource }),
    themes: themes.themes,
    groups: [...themes.groups, ...goals.groups],
    sdgs: [...new Set([...themes.sdgs, ...goals.sdgs])],
    ...(heading === undefined ? {} : { heading }),
    source: { file, page, paragraph },
  };
}
