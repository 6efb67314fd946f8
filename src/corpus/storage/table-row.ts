import { documentSymbolSchema } from "../../model/document-symbol.ts";
import { CONFIDENCES, type SourceReference } from "../../model/source-reference.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { ISSUE_SLUGS, type IssueSlug, STATE_CODES } from "../../model/vocabulary.generated.ts";
import { NO_STATE } from "../corpus.ts";
import type { TableProblems } from "./table-problems.ts";

/** A row of a table, on its way into a corpus. */
export interface TableRow {
  /** Place in the table, from 1. */
  readonly number: number;
  /** Cell of a column; undefined where there is none. */
  readonly cell: (column: string) => unknown;
  /** Where to say what is wrong with it. */
  readonly problems: TableProblems;
}

/** Codes of a row as the columns of a corpus have them. */
export interface RowCodes {
  readonly stateUnderReview: number;
  readonly recommendingState: number;
  readonly session: number;
  readonly position: number;
  readonly claim: number;
  readonly action: number;
}

const STATE_INDEX: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map(
  STATE_CODES.map((code, index) => [code, index]),
);

/** Codes of a row; undefined where it has to be left out, with a diagnostic. */
export function readCodes({ cell: row, number: rows, problems }: TableRow): RowCodes | undefined {
  const stateUnderReview = STATE_INDEX.get(row("state_under_review"));
  const recommending = row("recommending_state");
  const recommendingState = recommending === undefined ? NO_STATE : STATE_INDEX.get(recommending);
  const session = wholeNumber(row("session"), 1, 255);
  const position = (RESPONSE_POSITIONS as readonly unknown[]).indexOf(row("position"));
  if (stateUnderReview === undefined) problems.leftOut("state_under_review", row("state_under_review"), rows);
  else if (recommendingState === undefined) problems.leftOut("recommending_state", recommending, rows);
  else if (session === undefined) problems.leftOut("session", row("session"), rows);
  else if (position === -1) problems.leftOut("position", row("position"), rows);
  else {
    const claim = row("claim");
    const action = row("action");
    const claimIndex = (RESPONSE_CLAIMS as readonly unknown[]).indexOf(claim);
    const category = wholeNumber(action, 1, 5);
    if (claim !== undefined && claimIndex === -1) problems.ignored("claim", claim, rows);
    if (action !== undefined && category === undefined) problems.ignored("action", action, rows);
    return {
      stateUnderReview,
      recommendingState,
      session,
      position,
      claim: 1 + claimIndex,
      action: category ?? 0,
    };
  }
  return undefined;
}

/** A whole number within bounds, however the file stores it; undefined for anything else. */
export function wholeNumber(cell: unknown, min: number, max: number): number | undefined {
  const number = typeof cell === "bigint" ? Number(cell) : cell;
  const isFitting = typeof number === "number" && Number.isInteger(number) && number >= min && number <= max;
  return isFitting ? number : undefined;
}

const ISSUES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ISSUE_SLUGS);

/** Issues of a row, those that do not exist left out. */
export function readIssues({ cell: row, number: rows, problems }: TableRow): readonly IssueSlug[] {
  const cell = row("issues");
  if (cell === undefined) return [];
  if (typeof cell !== "object" || cell === null || !(Symbol.iterator in cell)) {
    problems.ignored("issues", cell, rows);
    return [];
  }
  const issues: IssueSlug[] = [];
  for (const issue of cell as Iterable<unknown>) {
    if (ISSUES.has(issue)) issues.push(issue as IssueSlug);
    else problems.ignored("issues", issue, rows);
  }
  return issues;
}

/** Text of a row; undefined where it has none. */
export function readText({ cell: row, number: rows, problems }: TableRow): string | undefined {
  const text = row("text");
  if (text === undefined || typeof text === "string") return text;
  problems.ignored("text", text, rows);
  return undefined;
}

/** The source that a row names, without what is none. */
export function readSource({ cell: row, number: rows, problems }: TableRow): SourceReference {
  const textIn = (column: string): string | undefined => {
    const cell = row(column);
    if (cell === undefined || (typeof cell === "string" && cell !== "")) return cell;
    problems.ignored(column, cell, rows);
    return undefined;
  };
  const numberIn = (column: string, min: number): number | undefined => {
    const cell = row(column);
    const number = wholeNumber(cell, min, 2 ** 31 - 1);
    if (cell !== undefined && number === undefined) problems.ignored(column, cell, rows);
    return number;
  };
  const symbol = textIn("source_document");
  const document = symbol === undefined ? undefined : documentSymbolSchema.safeParse(symbol);
  if (document?.success === false) problems.ignored("source_document", symbol, rows);
  const confidence = CONFIDENCES.find((one) => one === row("source_confidence"));
  const [file, citation] = [textIn("source_file"), textIn("source_citation")];
  const paragraph = textIn("source_paragraph");
  const [page, number] = [numberIn("source_page", 1), numberIn("source_row", 1)];
  const [start, end] = [numberIn("source_start", 0), numberIn("source_end", 0)];
  return {
    ...(document?.success === true ? { document: document.data } : {}),
    ...(file === undefined ? {} : { file }),
    ...(citation === undefined ? {} : { citation }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
    ...(number === undefined ? {} : { row: number }),
    ...(start === undefined || end === undefined ? {} : { span: [start, end] }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
