import { UprError } from "../../errors.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { createColumns, createIssueSetRegistry, type IssueSetRegistry } from "../column-builder.ts";
import type { Corpus, CorpusColumns, CorpusSource } from "../corpus.ts";
import type { CorpusResult } from "../create-corpus.ts";
import { createSourceRegistry, type SourceRegistry } from "../source-registry.ts";
import { listTableColumns } from "./corpus-table.ts";
import { createProblems, type TableProblems } from "./table-problems.ts";
import { buildRecommendations, type RecommendationDraft, takeNumbered } from "./table-recommendations.ts";
import { readCodes, readIssues, readSource, readText, type TableRow } from "./table-row.ts";

/** Cells of some rows of a table, by column. */
export type TableCells = ReadonlyMap<string, ArrayLike<unknown>>;

/** What has been read of a table. Lives within one reading. */
export interface TableIntake {
  readonly problems: TableProblems;
  readonly issueSets: IssueSetRegistry;
  readonly sources: SourceRegistry;
  readonly chunks: CorpusColumns[];
  readonly texts: (string | undefined)[];
  readonly drafts: Map<string, RecommendationDraft>;
  /** Rows looked at. */
  rows: number;
  /** Rows taken. */
  taken: number;
}

/** Checks the columns of a table; throws `WRONG_DOCUMENT_KIND` where it cannot be one of a corpus. */
export function createTableIntake(name: string, columns: readonly string[]): TableIntake {
  const problems = createProblems(name);
  const known = listTableColumns();
  const missing = known.filter((column) => column.isRequired && !columns.includes(column.name));
  if (missing.length > 0) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}": it has no column ${missing.map((column) => `"${column.name}"`).join(", ")}, expected a table of recommendations as corpusToParquet writes it`,
    );
  }
  for (const column of known) if (!columns.includes(column.name)) problems.missingColumn(column.name);
  for (const column of columns) {
    if (!known.some((one) => one.name === column)) problems.unknownColumn(column);
  }
  return {
    problems,
    issueSets: createIssueSetRegistry(),
    sources: createSourceRegistry(),
    chunks: [],
    texts: [],
    drafts: new Map(),
    rows: 0,
    taken: 0,
  };
}

/** Takes in some rows; those that name no State, session or position that exists are left out with a diagnostic. */
export function takeCells(intake: TableIntake, cells: TableCells, length: number): void {
  const columns = createColumns(length);
  let count = 0;
  for (let place = 0; place < length; place++) {
    intake.rows += 1;
    const cell = (column: string): unknown => cells.get(column)?.[place] ?? undefined;
    const row: TableRow = { number: intake.rows, cell, problems: intake.problems };
    const codes = readCodes(row);
    if (codes === undefined) continue;
    const at = intake.taken;
    const number = takeNumbered(intake.drafts, row, at, codes);
    const source = readSource(row);
    columns.stateUnderReview[count] = codes.stateUnderReview;
    columns.recommendingState[count] = codes.recommendingState;
    columns.session[count] = codes.session;
    columns.position[count] = codes.position;
    columns.claim[count] = codes.claim;
    columns.action[count] = codes.action;
    columns.issueSet[count] = intake.issueSets.numberOf(readIssues(row));
    columns.recommendation[count] = number;
    columns.origin[count] = intake.sources.numberOf(originOf(row, source, number >= 0));
    columns.originRow[count] = number >= 0 ? number : (source.row ?? 0);
    if (number < 0) setText(intake.texts, at, readText(row));
    count += 1;
    intake.taken += 1;
  }
  intake.chunks.push(count === length ? columns : firstOf(columns, count));
}

/** The corpus of what was taken in. */
export function finishTable(intake: TableIntake): CorpusResult {
  const columns = createColumns(intake.taken);
  let start = 0;
  for (const chunk of intake.chunks) {
    for (const [name, column] of columnsOf(columns)) column.set(chunk[name], start);
    start += chunk.length;
  }
  const { recommendations, numbers, unnumbered } = buildRecommendations(intake.drafts, intake.problems);
  for (const [at, text] of unnumbered) setText(intake.texts, at, text);
  for (let at = 0; at < columns.length; at++) {
    const draft = columns.recommendation[at] ?? -1;
    if (draft >= 0) columns.recommendation[at] = numbers[draft] ?? -1;
  }
  const corpus: Corpus = Object.freeze({
    columns: Object.freeze(columns),
    selection: undefined,
    size: columns.length,
    issueSets: Object.freeze(intake.issueSets.sets),
    recommendations: Object.freeze(recommendations),
    texts: Object.freeze(intake.texts),
    reviews: Object.freeze([]),
    pledges: Object.freeze([]),
    sources: Object.freeze(intake.sources.sources),
  });
  return { corpus, diagnostics: intake.problems.list() };
}

type ColumnName = Exclude<keyof CorpusColumns, "length">;

function columnsOf(columns: CorpusColumns): [ColumnName, Uint8Array | Uint16Array | Int32Array][] {
  const { length: _, ...rest } = columns;
  return Object.entries(rest) as [ColumnName, Uint8Array][];
}

function firstOf(columns: CorpusColumns, length: number): CorpusColumns {
  const shorter = columnsOf(columns).map(([name, column]) => [name, column.subarray(0, length)]);
  return { ...columns, ...Object.fromEntries(shorter), length };
}

/** Filled up to the text only, so that tables without texts cost nothing. */
function setText(texts: (string | undefined)[], at: number, text: string | undefined): void {
  if (text === undefined) return;
  while (texts.length < at) texts.push(undefined);
  texts[at] = text;
}

function originOf(
  { cell }: TableRow,
  { document, file }: SourceReference,
  isNumbered: boolean,
): CorpusSource {
  const given = cell("source_kind");
  const isReport = given === "report" || (isNumbered && given !== "export");
  return {
    kind: isReport ? "report" : "export",
    ...(document === undefined ? {} : { document }),
    ...(file === undefined ? {} : { file }),
  };
}
