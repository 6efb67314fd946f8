/** Columns of the CSV that `uprkit read --csv` writes; it and this list agree, which a test checks. */
export const UPRKIT_COLUMNS = [
  "id",
  "state_under_review",
  "session",
  "document",
  "paragraph",
  "printed_number",
  "recommending_state",
  "position",
  "claim",
  "action",
  "issues",
  "text",
  "file",
  "page",
  "row",
] as const;

/** One of {@link UPRKIT_COLUMNS}. */
export type UprkitColumn = (typeof UPRKIT_COLUMNS)[number];

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
