import type { Diagnostic } from "../diagnostics.ts";

/** What a column of a UPR Info export holds. */
export type UprInfoField =
  | "stateUnderReview"
  | "stateUnderReviewGroup"
  | "stateUnderReviewOrganisations"
  | "text"
  | "recommendingState"
  | "recommendingStateGroup"
  | "recommendingStateOrganisations"
  | "response"
  | "action"
  | "issues"
  | "session";

/** Where each field is, and what is to be said about the header. */
export interface UprInfoColumns {
  /** Field of each column, in the order of the file; `undefined` for a column that holds none. */
  readonly fields: readonly (UprInfoField | undefined)[];
  /** Fields without which no row can be read, and which the header lacks. */
  readonly missing: readonly UprInfoField[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Names of a column, first that of the database's own export; compared without case, blanks and punctuation. */
const NAMES: readonly (readonly [UprInfoField, readonly string[]])[] = [
  ["stateUnderReview", ["SuR", "To", "State under review"]],
  ["text", ["Recommendation", "Text"]],
  ["recommendingState", ["RS", "From", "Recommending State"]],
  ["response", ["Response"]],
  ["action", ["Action", "Action category"]],
  ["issues", ["Issue", "Issues"]],
  ["session", ["Session"]],
  ["stateUnderReviewGroup", ["To-Rgrp", "SuR Rgrp", "State under review regional group"]],
  ["stateUnderReviewOrganisations", ["To-Org", "SuR Org", "State under review organisations"]],
  ["recommendingStateGroup", ["From-Rgrp", "RS Rgrp", "Recommending State regional group"]],
  ["recommendingStateOrganisations", ["From-Org", "RS Org", "Recommending State organisations"]],
];

/** Without these a row says nothing that can be counted. */
const REQUIRED: readonly UprInfoField[] = ["stateUnderReview", "recommendingState", "response", "session"];

const FIELD_OF_NAME: ReadonlyMap<string, UprInfoField> = /* @__PURE__ */ new Map(
  NAMES.flatMap(([field, names]) => names.map((name): [string, UprInfoField] => [normalize(name), field])),
);

function normalize(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Name of a field's column in the database's own export, for messages. */
export function columnName(field: UprInfoField): string {
  return NAMES.find(([candidate]) => candidate === field)?.[1][0] ?? field;
}

/**
 * Whether a table with this header is an export of UPR Info's database: it names the State under review, the
 * recommending State, the response and the session. Column order does not matter.
 *
 * @param header - Column names; they may repeat.
 */
export function isUprInfoHeader(header: readonly string[]): boolean {
  const found = new Set(header.map((name) => FIELD_OF_NAME.get(normalize(name))));
  return REQUIRED.every((field) => found.has(field));
}

/**
 * Finds the field of each column. The database's own export names two columns `Rgrp` and two `Org`: each belongs to
 * the nearest State column to its left.
 */
export function readUprInfoColumns(header: readonly string[], source: string): UprInfoColumns {
  const fields: (UprInfoField | undefined)[] = [];
  const diagnostics: Diagnostic[] = [];
  let state: "stateUnderReview" | "recommendingState" | undefined;
  for (const [index, name] of header.entries()) {
    const key = normalize(name);
    const field = FIELD_OF_NAME.get(key) ?? fieldOfState(key, state);
    if (field === "stateUnderReview" || field === "recommendingState") state = field;
    const repeated = field !== undefined && fields.includes(field);
    fields.push(repeated ? undefined : field);
    if (repeated) diagnostics.push(repeatedColumn(source, name, index));
    else if (field === undefined && name !== "") diagnostics.push(unknownColumn(source, name, index));
  }
  const missing = NAMES.map(([field]) => field).filter((field) => !fields.includes(field));
  for (const field of missing) diagnostics.push(missingColumn(source, field));
  return { fields, missing: missing.filter((field) => REQUIRED.includes(field)), diagnostics };
}

function fieldOfState(key: string, state: "stateUnderReview" | "recommendingState" | undefined) {
  if (state === undefined) return undefined;
  if (key === "rgrp" || key === "regionalgroup") return `${state}Group` as const;
  if (key === "org" || key === "organisations") return `${state}Organisations` as const;
  return undefined;
}

function missingColumn(source: string, field: UprInfoField): Diagnostic {
  const names = NAMES.find(([candidate]) => candidate === field)?.[1] ?? [];
  return {
    code: "upr-info/missing-column",
    severity: REQUIRED.includes(field) ? "error" : "info",
    message: `Cannot find column "${columnName(field)}": the header has none of ${names.map((name) => `"${name}"`).join(", ")}`,
    source,
    range: { row: 1, column: columnName(field) },
    hint: "Records are read without it.",
  };
}

function unknownColumn(source: string, name: string, index: number): Diagnostic {
  return {
    code: "upr-info/unknown-column",
    severity: "warning",
    message: `Cannot read column "${name}" (number ${index + 1}): it is not a column of UPR Info's export, expected ${NAMES.map(([, [first]]) => first).join(", ")}`,
    source,
    range: { row: 1, column: name },
    hint: "Its cells are left out.",
  };
}

function repeatedColumn(source: string, name: string, index: number): Diagnostic {
  return {
    code: "upr-info/repeated-column",
    severity: "warning",
    message: `Cannot read column "${name}" (number ${index + 1}): another column holds the same, expected one`,
    source,
    range: { row: 1, column: name },
    hint: "The first of them was read.",
  };
}
