import type * as z from "zod";
import type { Diagnostic } from "../../diagnostics.ts";
import { DEFAULT_READ_LIMITS } from "../../documents/limits.ts";
import { UprError } from "../../errors.ts";
import { type AdvanceQuestion, advanceQuestionSchema } from "../../model/advance-question.ts";
import { safeParseRecord } from "../../model/parse-record.ts";
import { type Recommendation, recommendationSchema } from "../../model/recommendation.ts";
import { type Review, reviewSchema } from "../../model/review.ts";
import { type Statement, statementSchema } from "../../model/statement.ts";
import { type UhriRecord, uhriRecordSchema } from "../../model/uhri-record.ts";
import { type UprInfoRow, uprInfoRowSchema } from "../../model/upr-info-row.ts";
import { type VoluntaryPledge, voluntaryPledgeSchema } from "../../model/voluntary-pledge.ts";
import { createDiagnosticTally, type DiagnosticTally, quote } from "../diagnostic-tally.ts";
import type { ParseUprkitOptions, UprkitRecords } from "./uprkit-records.ts";

/** Lists of the result that records go to. */
export type RecordList =
  | "reviews"
  | "recommendations"
  | "rows"
  | "pledges"
  | "statements"
  | "advanceQuestions"
  | "uhriRecords";

/** Where in its file a record is: row or index from 1, and the path to it. */
export interface RecordPlace {
  readonly row: number;
  /** Such as `"[2].recommendations[14]"`; absent where the row says it all. */
  readonly path?: string;
}

/** Gathers records of a file, checked by their schemas. */
export interface RecordCollector {
  /** Name of the file. */
  readonly name: string;
  readonly tally: DiagnosticTally;
  /** Takes a value as a record of this list, or says why not. */
  add(list: RecordList, value: unknown, place: RecordPlace): void;
  /** Takes a value as a record of the list that its members point to, or says that none does. */
  addAny(value: unknown, place: RecordPlace): void;
  addEarlier(value: unknown): void;
  /** Counts and reports a record that is lost before it could be told what it is. */
  lose(message: string, place: RecordPlace, hint?: string): void;
  finish(): UprkitRecords;
}

const SCHEMAS: { readonly [List in RecordList]: z.ZodType } = {
  reviews: reviewSchema,
  recommendations: recommendationSchema,
  rows: uprInfoRowSchema,
  pledges: voluntaryPledgeSchema,
  statements: statementSchema,
  advanceQuestions: advanceQuestionSchema,
  uhriRecords: uhriRecordSchema,
};

/** Members that only records of one kind have, most telling first. */
const MARKS: readonly (readonly [RecordList, readonly string[]])[] = [
  ["uhriRecords", ["mechanism", "body", "type"]],
  ["recommendations", ["parts", "responses"]],
  ["rows", ["responseLabel"]],
  ["reviews", ["troika", "documents"]],
  ["statements", ["speaker"]],
  ["advanceQuestions", ["askingStates", "number"]],
  ["pledges", ["state", "session", "issues"]],
];

/** List that a record belongs to, by its members; `undefined` where it is no record. */
export function listOfRecord(value: unknown): RecordList | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return MARKS.find(([, names]) => names.every((name) => Object.hasOwn(value, name)))?.[0];
}

/** An empty {@link RecordCollector}. */
export function createRecordCollector(options: ParseUprkitOptions): RecordCollector {
  const { name = "input", limits = {} } = options;
  const maxRows = limits.maxRows ?? DEFAULT_READ_LIMITS.maxRows;
  const tally = createDiagnosticTally();
  const lists = {
    reviews: [] as Review[],
    recommendations: [] as Recommendation[],
    rows: [] as UprInfoRow[],
    pledges: [] as VoluntaryPledge[],
    statements: [] as Statement[],
    advanceQuestions: [] as AdvanceQuestion[],
    uhriRecords: [] as UhriRecord[],
  };
  const earlier: Diagnostic[] = [];
  let count = 0;
  const lose = (message: string, { row, path }: RecordPlace, hint?: string): void => {
    tally.add({
      code: "uprkit/broken-record",
      severity: "error",
      message: `Cannot read record ${row}${path === undefined ? "" : ` at "${path}"`}: ${message}`,
      source: name,
      range: { row, ...(path === undefined ? {} : { column: path }) },
      hint: hint ?? "It was left out.",
    });
  };
  const countOne = (): void => {
    count += 1;
    if (count > maxRows) {
      throw new UprError(
        "LIMIT_EXCEEDED",
        `Cannot read "${name}": maxRows is ${maxRows}, it has more records`,
      );
    }
  };
  const take = (list: RecordList, given: unknown, place: RecordPlace): void => {
    const value = list === "recommendations" ? withoutLabels(given) : given;
    if (value !== given) {
      const message =
        "Cannot keep the themes, groups and goals of a recommendation: its record has no place for them";
      tally.add(
        {
          code: "uprkit/left-out-labels",
          severity: "info",
          message,
          source: name,
          range: { row: place.row },
        },
        "labels",
      );
    }
    const result = safeParseRecord(SCHEMAS[list], value);
    // Each schema gives what its list holds.
    if (result.success) (lists[list] as unknown[]).push(result.data);
    else lose(result.error.message.slice(0, 1_000), place);
  };
  return {
    name,
    tally,
    add(list, value, place) {
      countOne();
      take(list, value, place);
    },
    addAny(value, place) {
      countOne();
      const list = listOfRecord(value);
      if (list === undefined) lose(`it is no record of the model, it begins ${quote(printed(value))}`, place);
      else take(list, value, place);
    },
    addEarlier(value) {
      const found = readDiagnostic(value);
      if (found !== undefined) earlier.push(found);
    },
    lose(message, place, hint) {
      countOne();
      lose(message, place, hint);
    },
    finish: () => ({
      kind: "uprkit",
      document: { file: name, recordCount: count },
      ...lists,
      earlierDiagnostics: earlier,
      diagnostics: tally.list(),
    }),
  };
}

/** What a folder's recommendations have beside their own members, from OHCHR's lists. */
const LABELS: ReadonlySet<string> = /* @__PURE__ */ new Set(["themes", "groups", "sdgs"]);

/** A recommendation without what only those put together have; the same value where it has none of it. */
function withoutLabels(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (![...LABELS].some((name) => Object.hasOwn(value, name))) return value;
  // `fromEntries` defines members: one called __proto__ stays a member, which the schema refuses.
  return Object.fromEntries(Object.entries(value).filter(([name]) => !LABELS.has(name)));
}

/** Beginning of a value as JSON, without walking into it: it may be deep or large. */
function printed(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return "[";
  const names: string[] = [];
  for (const name in value) if (Object.hasOwn(value, name) && names.push(name.slice(0, 30)) >= 5) break;
  return `{ ${names.join(", ")}`;
}

const SEVERITIES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["error", "warning", "info"]);

/** A diagnostic with the members it needs; `undefined` for another value. Its range is kept as it is, if it is one. */
function readDiagnostic(value: unknown): Diagnostic | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, severity, message, source, range, hint } = value as { readonly [key: string]: unknown };
  const isSound =
    [code, message, source].every((text) => typeof text === "string") && SEVERITIES.has(severity);
  if (!isSound) return undefined;
  return {
    code: code as string,
    severity: severity as Diagnostic["severity"],
    message: message as string,
    source: source as string,
    ...(typeof range === "object" && range !== null
      ? { range: range as NonNullable<Diagnostic["range"]> }
      : {}),
    ...(typeof hint === "string" ? { hint } : {}),
  };
}
