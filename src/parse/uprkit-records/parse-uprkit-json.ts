import { UprError } from "../../errors.ts";
import { parseJson } from "../../model/parse-json.ts";
import {
  createRecordCollector,
  listOfRecord,
  type RecordCollector,
  type RecordList,
} from "./record-collector.ts";
import type { ParseUprkitOptions, UprkitRecords } from "./uprkit-records.ts";

/** Members of a result that hold records, and the list each belongs to; `undefined` = told from the records. */
const MEMBERS: readonly (readonly [name: string, list: RecordList | undefined])[] = [
  ["review", "reviews"],
  ["reviews", "reviews"],
  ["recommendations", "recommendations"],
  ["rows", "rows"],
  ["pledges", "pledges"],
  ["statements", "statements"],
  ["advanceQuestions", "advanceQuestions"],
  ["records", undefined],
];

/** What `uprkit read` puts into a result beside records: facts of the file, which its records carry themselves. */
const FACTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "kind",
  "document",
  "documents",
  "diagnostics",
  "reconciliation",
]);

/**
 * Reads the JSON that `uprkit read --json` writes: a result, an array of results, `{ reviews: [{ …, recommendations }] }`
 * of a folder, or plain arrays of records.
 *
 * Each record is checked by its schema. One that is broken is left out with a diagnostic of severity `error` that has
 * its index and path; the others are kept, equal to what was written. O(size of the value).
 *
 * @param value - Parsed JSON, or its text; not changed.
 * @param options - See {@link ParseUprkitOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where the text is no JSON or holds no member of such a result,
 * `LIMIT_EXCEEDED`.
 *
 * @example A broken record among others
 * ```ts
 * import { parseUprkitJson } from "uprkit/read";
 *
 * const pledge = { id: "upr-info:a.csv#2", state: "CHL", session: 5, issues: [], source: { file: "a.csv", row: 2 } };
 * const { pledges, diagnostics } = parseUprkitJson({ kind: "upr-info-export", rows: [], pledges: [pledge, { ...pledge, session: 0 }] });
 * pledges.length; // => 1
 * diagnostics[0]?.range?.column; // => "pledges[1]"
 * ```
 *
 * @category Parsing
 */
export function parseUprkitJson(value: unknown, options: ParseUprkitOptions = {}): UprkitRecords {
  const { name = "input" } = options;
  const parsed = typeof value === "string" ? parseJson(value, name) : value;
  if (!isUprkitValue(parsed)) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as uprkit's JSON: it has none of ${MEMBERS.map(([member]) => `"${member}"`).join(", ")}`,
    );
  }
  const collector = createRecordCollector(options);
  const results: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  for (const [index, result] of results.entries()) {
    const prefix = Array.isArray(parsed) ? `[${index}]` : "";
    if (listOfRecord(result) !== undefined && !isResult(result)) {
      collector.addAny(result, { row: index + 1, path: prefix });
    } else if (isResult(result)) addResult(result, prefix, collector);
    else collector.addAny(result, { row: index + 1, path: prefix });
  }
  return collector.finish();
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members that hold records, and is not a record itself. */
function isResult(value: unknown): value is JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  if (Object.hasOwn(value, "kind") && Object.hasOwn(value, "diagnostics")) return true;
  return MEMBERS.some(([name]) => Array.isArray((value as JsonObject)[name]) && Object.hasOwn(value, name));
}

/** Whether a JSON value is what uprkit writes: a result, an array of results or records, or a record. */
export function isUprkitValue(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (Array.isArray(value) && value.length === 0) return true;
  // An answer of Uwazi has rows too, which are entities.
  if (isResult(first)) return Object.hasOwn(first, "kind") || !Object.hasOwn(first, "totalRows");
  return listOfRecord(first) !== undefined;
}

function addResult(result: JsonObject, prefix: string, collector: RecordCollector): void {
  const path = (name: string): string => (prefix === "" ? name : `${prefix}.${name}`);
  for (const [name, list] of MEMBERS) {
    if (!Object.hasOwn(result, name) || result[name] === undefined) continue;
    const member = result[name];
    const items: readonly unknown[] = Array.isArray(member) ? member : [member];
    for (const [index, item] of items.entries()) {
      const place = { row: index + 1, path: Array.isArray(member) ? `${path(name)}[${index}]` : path(name) };
      if (list === "reviews") addReview(item, place.path, index + 1, collector);
      else if (list === undefined) collector.addAny(item, place);
      else collector.add(list, item, place);
    }
  }
  const { diagnostics } = result;
  if (Array.isArray(diagnostics)) for (const diagnostic of diagnostics) collector.addEarlier(diagnostic);
  let unknown = 0;
  for (const name in result) {
    if (!Object.hasOwn(result, name) || FACTS.has(name) || MEMBERS.some(([member]) => member === name))
      continue;
    unknown += 1;
    if (unknown > 50) break;
    collector.tally.add({
      code: "uprkit/unknown-member",
      severity: "info",
      message: `Cannot read "${path(name).slice(0, 100)}": uprkit keeps no records there`,
      source: collector.name,
      hint: "It is left out.",
    });
  }
}

/** Members that a review has beside its own in the result of a folder. */
const NESTED: readonly (readonly [name: string, list: RecordList])[] = [
  ["recommendations", "recommendations"],
  ["statements", "statements"],
  ["pledges", "pledges"],
  ["advanceQuestions", "advanceQuestions"],
  ["rows", "rows"],
];

function addReview(item: unknown, path: string, row: number, collector: RecordCollector): void {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    collector.add("reviews", item, { row, path });
    return;
  }
  const review: [string, unknown][] = [];
  const nested = new Set<string>(NESTED.map(([name]) => name));
  for (const entry of Object.entries(item)) if (!nested.has(entry[0])) review.push(entry);
  // `fromEntries` defines members: one called __proto__ stays a member, which the schema refuses.
  collector.add("reviews", Object.fromEntries(review), { row, path });
  for (const [name, list] of NESTED) {
    const records: unknown = Object.hasOwn(item, name) ? (item as JsonObject)[name] : undefined;
    if (!Array.isArray(records)) continue;
    for (const [index, record] of records.entries()) {
      collector.add(list, record, { row: index + 1, path: `${path}.${name}[${index}]` });
    }
  }
}
