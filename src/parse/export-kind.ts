import { isSdgExplorerHeader } from "./sdg-explorer/columns.ts";
import { isUhriHeader } from "./uhri/fields.ts";
import { isUprInfoHeader } from "./upr-info-columns.ts";
import { isUprkitHeader } from "./uprkit-records/columns.ts";
import { isUprkitValue } from "./uprkit-records/parse-uprkit-json.ts";
import { isJsonObject, isUwaziValue } from "./uwazi/entity.ts";
import { isUwaziHeader } from "./uwazi/parse-uwazi-table.ts";

/** Kinds of export that are told apart by their header or their first value. */
export type ExportKind =
  | "upr-info"
  | "upr-info-uwazi"
  | "uhri"
  | "sdg-explorer"
  | "recommendation-matrix"
  | "uprkit";

/** Columns and members that are looked at. */
const MAX_NAMES = 1_000;

/**
 * Tells which export a table or a JSON file is, from its header or its first value; names of files lie.
 *
 * @param head - Column names of a table (an array of texts), or a JSON value: the whole, or the first member of its
 * array. It is not changed.
 * @returns `undefined` where it is none of them.
 *
 * @example
 * ```ts
 * import { detectExportKind } from "uprkit/read";
 *
 * detectExportKind(["SuR", "RS", "Response", "Session"]); // => "upr-info"
 * detectExportKind({ AnnotationId: "1", AnnotationType: "- Recommendations", Body: "- UPR", Text: "…" }); // => "uhri"
 * detectExportKind(["Name", "Age"]); // => undefined
 * ```
 *
 * @category Parsing
 */
export function detectExportKind(head: unknown): ExportKind | undefined {
  if (Array.isArray(head) && head.length > 0 && head.every((name) => typeof name === "string")) {
    return kindOfHeader(head.slice(0, MAX_NAMES));
  }
  const first: unknown = Array.isArray(head) ? head[0] : head;
  if (isUwaziValue(first)) return "upr-info-uwazi";
  if (!isJsonObject(first)) return undefined;
  if (isUprkitValue(first)) return "uprkit";
  const names: string[] = [];
  for (const name in first) if (Object.hasOwn(first, name) && names.push(name) >= MAX_NAMES) break;
  return isUhriHeader(names) ? "uhri" : undefined;
}

function kindOfHeader(header: readonly string[]): ExportKind | undefined {
  // Most telling first: the columns of uprkit's own CSV and of a matrix would pass for parts of others.
  if (isUprkitHeader(header)) return "uprkit";
  if (isSdgExplorerHeader(header)) return "sdg-explorer";
  if (isUhriHeader(header)) return "uhri";
  if (isUwaziHeader(header)) return "upr-info-uwazi";
  if (isUprInfoHeader(header)) return "upr-info";
  return isMatrixHeader(header) ? "recommendation-matrix" : undefined;
}

/** A matrix of the recommendations to one State: number or symbol, text, position and who made them. */
function isMatrixHeader(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.toLowerCase().replace(/[^\p{L}]+/gu, "")));
  const has = (...any: readonly string[]): boolean => any.some((name) => names.has(name));
  return (
    has("recommendation", "recommendations", "recommendationandrecommendingstate") &&
    has("position", "positionofthestateunderreview") &&
    has(
      "recommendingstates",
      "recommendingstate",
      "documentsymbol",
      "fulllistofthemes",
      "humanrightsthemesandgroupsofpersons",
      "paragraph",
    )
  );
}
