/** Columns of the CSV that `uprkit read --csv` writes; it and this list agree, which a test checks. */
export const UPRKIT_COLUMNS = [
  "id",
  /** `recommendation`, `row` (of UPR Info) or `pledge`. */
  "record",
  "state_under_review",
  "session",
  "document",
  "paragraph",
  "printed_number",
  /** `true`, or blank. */
  "is_cited",
  "recommending_state",
  /** At the latest stage. */
  "position",
  /** Stage of that position; of a pledge, when it was made. */
  "stage",
  /** The response in the source's own words. */
  "response_label",
  /** Of the latest response that makes one. */
  "claim",
  /** Position in the report. */
  "review_position",
  /** Position in the addendum. */
  "addendum_position",
  "action",
  "issues",
  "text",
  "file",
  "page",
  "row",
] as const;

/** One of {@link UPRKIT_COLUMNS}. */
export type UprkitColumn = (typeof UPRKIT_COLUMNS)[number];

/** What tables for people have beside them; each follows from other columns, so they are not read back. */
export const DERIVED_COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "review",
  "state_under_review_name",
  "cycle",
  "date",
  "recommending_state_name",
]);

/** Without these no record can be made. */
const REQUIRED: readonly UprkitColumn[] = [
  "id",
  "state_under_review",
  "session",
  "recommending_state",
  "position",
];

/**
 * Whether a table with this header is one that uprkit wrote.
 *
 * @param header - Column names, in any order.
 */
export function isUprkitHeader(header: readonly string[]): boolean {
  return REQUIRED.every((column) => header.includes(column));
}
