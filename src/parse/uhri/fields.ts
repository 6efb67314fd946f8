/** What a member or a column of an export of the Universal Human Rights Index holds. */
export type UhriField =
  | "annotationId"
  | "documentId"
  | "symbol"
  | "body"
  | "type"
  | "states"
  | "regions"
  | "themes"
  | "groups"
  | "developmentGoals"
  | "text"
  | "publicationDate"
  | "indexDate"
  | "session"
  | "cycle"
  | "position"
  | "recommendingStates"
  | "recommendingRegions";

/** Names of each field: of the JSON export, of the columns of the workbook, and of those who normalized them. */
const NAMES: readonly (readonly [UhriField, readonly string[]])[] = [
  ["annotationId", ["AnnotationId", "OHCHR Annotation Id", "_id"]],
  ["documentId", ["DocumentId"]],
  ["symbol", ["Symbol", "Document Symbol"]],
  ["body", ["Body", "Recommending Body", "Mechanism"]],
  ["type", ["AnnotationType", "Type"]],
  ["states", ["Countries", "Countries Concerned", "Country"]],
  ["regions", ["Regions", "Regions Concerned"]],
  ["themes", ["Themes"]],
  ["groups", ["AffectedPersons"]],
  ["developmentGoals", ["Sdgs", "Sdg"]],
  ["text", ["Text"]],
  ["publicationDate", ["PublicationDate", "Document Publication Date", "date"]],
  ["indexDate", ["PublicationDateOnUhri", "Date of publication on UHRI"]],
  ["session", ["UprSession", "UprSessions"]],
  ["cycle", ["UprCycle"]],
  ["position", ["UprPositions", "UprPosition"]],
  [
    "recommendingStates",
    ["UprRecommendingCountry", "UprRecommendingCountries", "UPR Recommending States", "UprRecommendingState"],
  ],
  ["recommendingRegions", ["UprRecommendingRegions", "Recommending Regions"]],
];

/** Members that tools put in beside those of the index, and that say nothing the others do not. */
const IGNORED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "title",
  "url",
  "_source",
  "_type",
  "_fetchedat",
]);

const FIELD_OF_NAME: ReadonlyMap<string, UhriField> = /* @__PURE__ */ new Map(
  NAMES.flatMap(([field, names]) => names.map((name): [string, UhriField] => [fold(name), field])),
);

/** Without case, blanks and punctuation, and with the export's own "Reccomending" put right. A first `_` counts. */
function fold(name: string): string {
  const folded = name
    .slice(0, 100)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace("reccomend", "recommend");
  return name.startsWith("_") ? `_${folded}` : folded;
}

/** Field of a member or a column, however it is spelled; `undefined` for others. */
export function uhriFieldOf(name: string): UhriField | undefined {
  return FIELD_OF_NAME.get(fold(name));
}

/** Whether a member of another name is one that tools put in. */
export function isToolsName(name: string): boolean {
  return IGNORED.has(fold(name));
}

/** Name of a field in the JSON export, for messages. */
export function uhriNameOf(field: UhriField): string {
  return NAMES.find(([candidate]) => candidate === field)?.[1][0] ?? field;
}

/** Without these an entry is no text of the index. */
const REQUIRED: readonly UhriField[] = ["text", "body", "type"];

/**
 * Whether these names, columns of a table or members of a JSON object, are those of an export of the index.
 *
 * @param names - Column names or keys, in any order and spelling; they may repeat.
 */
export function isUhriHeader(names: readonly string[]): boolean {
  const found = new Set(names.map(uhriFieldOf));
  return REQUIRED.every((field) => found.has(field)) && (found.has("states") || found.has("annotationId"));
}
