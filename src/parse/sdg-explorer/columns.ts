/** What a column of the SDG - Human Rights Data Explorer holds. */
export type SdgExplorerField =
  | "mechanism"
  | "body"
  | "state"
  | "year"
  | "cycle"
  | "paragraph"
  | "symbol"
  | "text"
  | "goals"
  | "targets"
  | "groups"
  | "response"
  | "recommendingState";

/** Names of each column, as the download and as those who put them into lower case with underscores spell them. */
const NAMES: readonly (readonly [SdgExplorerField, readonly string[]])[] = [
  ["mechanism", ["mechanism", "monitoring mechanism"]],
  ["body", ["body", "mechanism body"]],
  ["state", ["state", "country", "State under review"]],
  ["year", ["year"]],
  ["cycle", ["cycle", "UPR cycle"]],
  ["paragraph", ["paragraph", "paragraph number"]],
  ["symbol", ["symbol", "document symbol", "document"]],
  ["text", ["text", "recommendation"]],
  ["goals", ["sdg_goals", "SDG goal", "SDGs", "Goals"]],
  ["targets", ["sdg_targets", "SDG target", "Targets"]],
  ["groups", ["groups", "group", "group of rights holders", "rights holders"]],
  ["response", ["response_upr", "UPR response", "Response"]],
  ["recommendingState", ["recommending_state_upr", "UPR recommending State", "Recommending State"]],
];

const FIELD_OF_NAME: ReadonlyMap<string, SdgExplorerField> = /* @__PURE__ */ new Map(
  NAMES.flatMap(([field, names]) => names.map((name): [string, SdgExplorerField] => [fold(name), field])),
);

function fold(name: string): string {
  return name
    .slice(0, 100)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace("reccomend", "recommend");
}

/** Field of a column, however it is spelled; `undefined` for others. */
export function sdgExplorerFieldOf(name: string): SdgExplorerField | undefined {
  return FIELD_OF_NAME.get(fold(name));
}

/** Without these a table is no download of the Explorer; a matrix of recommendations has no mechanism and no goals. */
const REQUIRED: readonly SdgExplorerField[] = ["mechanism", "state", "text", "goals"];

/**
 * Whether a table with this header is a download of the SDG - Human Rights Data Explorer.
 *
 * @param header - Column names, in any order and spelling; they may repeat.
 */
export function isSdgExplorerHeader(header: readonly string[]): boolean {
  const found = new Set(header.map(sdgExplorerFieldOf));
  return REQUIRED.every((field) => found.has(field));
}
