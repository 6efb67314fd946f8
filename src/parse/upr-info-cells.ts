import type { ResponsePosition } from "../model/state-response.ts";
import type { UprInfoRow } from "../model/upr-info-row.ts";
import {
  ACTION_CATEGORIES,
  type ActionCategory,
  type IssueSlug,
  ORGANISATIONS,
  type OrganisationCode,
  REGIONAL_GROUPS,
  type RegionalGroup,
  type StateCode,
} from "../model/vocabulary.generated.ts";
import { resolveIssue } from "../reference/issues.ts";
import { resolveState } from "../reference/resolve-state.ts";
import { cleanCell } from "./html-text.ts";
import { remember } from "./remember.ts";
import type { UprInfoField } from "./upr-info-columns.ts";

/** Something about one cell. */
export interface CellNote {
  readonly code: string;
  readonly message: string;
  /** Column as the header names it. */
  readonly column: string;
}

/** What the cells of a row say. */
export interface UprInfoValues extends Omit<UprInfoRow, "id" | "source"> {
  /** Whether the response is that of a pledge, which is no recommendation. */
  readonly isPledge: boolean;
}

/** A row as far as it could be read: `values` are absent where `errors` has a member. */
export interface RowReading {
  readonly values: UprInfoValues | undefined;
  readonly warnings: readonly CellNote[];
  readonly errors: readonly CellNote[];
}

/**
 * Responses of all generations of the database: to 2013, from session 17 on (2014), and since the move to Uwazi.
 * `undefined` = a pledge.
 */
const POSITIONS: ReadonlyMap<string, ResponsePosition | undefined> = /* @__PURE__ */ new Map([
  ["accepted", "supported"],
  ["supported", "supported"],
  ["noted", "noted"],
  ["rejected", "not-supported"],
  ["not supported", "not-supported"],
  ["general response", "general"],
  ["no response", "none"],
  ["pending", "pending"],
  ["voluntary pledge", undefined],
]);

/** A number that a spreadsheet may have made a fraction of, and that may carry its label: `17`, `17.0`, `44 - November 2023`. */
const NUMBER = /^(\d{1,3})(?:\.0{1,6})?(?:\s*[-–]\s*\S.*)?$/u;

/** Highest session a corpus can hold. */
const MAX_SESSION = 255;

/**
 * A function that reads the cells of a row. It remembers the names and lists it has met, as an export repeats a few
 * hundred of them thousands of times.
 */
export function createCellReader(
  fields: readonly (UprInfoField | undefined)[],
  header: readonly string[],
): (cells: readonly string[]) => RowReading {
  const stateOf = remember(resolveState);
  const issuesOf = remember(readIssues);
  const groupOf = remember(readGroup);
  const organisationsOf = remember(readOrganisations);
  const indexes = new Map(
    fields.flatMap((field, index) => (field === undefined ? [] : [[field, index] as const])),
  );

  return (cells) => {
    const warnings: CellNote[] = [];
    const errors: CellNote[] = [];
    const cell = (field: UprInfoField): string => cleanCell(cells[indexes.get(field) ?? -1] ?? "");
    const note = (list: CellNote[], field: UprInfoField, code: string, message: string): void => {
      list.push({ code, message, column: header[indexes.get(field) ?? -1] ?? field });
    };
    const readState = (field: "stateUnderReview" | "recommendingState"): StateCode | undefined => {
      const name = cell(field);
      const result = stateOf(name);
      if (!result.found) {
        const hint =
          result.suggestions.length === 0
            ? "expected the name of a State"
            : `is it ${result.suggestions.join(" or ")}?`;
        note(errors, field, "upr-info/unknown-state", `"${name}" is the name of no State, ${hint}`);
        return undefined;
      }
      if (result.matched === "fuzzy")
        note(
          warnings,
          field,
          "upr-info/guessed-state",
          `Cannot resolve "${name}": it was taken for ${result.code}`,
        );
      return result.code;
    };
    const readGroupOf = (field: UprInfoField): RegionalGroup | undefined => {
      const { value, isKnown } = groupOf(cell(field));
      if (!isKnown)
        note(
          warnings,
          field,
          "upr-info/unknown-group",
          `Cannot read group "${cell(field)}": it is no regional group`,
        );
      return value;
    };
    const readOrganisationsOf = (field: UprInfoField): readonly OrganisationCode[] => {
      const { values, unknown } = organisationsOf(cell(field));
      for (const name of unknown)
        note(
          warnings,
          field,
          "upr-info/unknown-organisation",
          `Cannot read organisation "${name}": it is none that is known`,
        );
      return values;
    };

    const stateUnderReview = readState("stateUnderReview");
    const recommender = cell("recommendingState");
    const isUnknown = /^\(?unknown\)?$/iu.test(recommender);
    if (recommender === "")
      note(
        warnings,
        "recommendingState",
        "upr-info/missing-recommending-state",
        "Cannot tell the recommending State: its cell is empty",
      );
    const recommendingState = isUnknown || recommender === "" ? undefined : readState("recommendingState");
    const responseLabel = cell("response");
    const isPledge = responseLabel.toLowerCase() === "voluntary pledge";
    const position = POSITIONS.get(responseLabel.toLowerCase());
    if (position === undefined && !isPledge)
      note(
        errors,
        "response",
        "upr-info/unknown-response",
        `"${responseLabel}" is no response, expected one such as "Accepted" or "Noted"`,
      );
    const session = Number(NUMBER.exec(cell("session"))?.[1] ?? 0);
    const isSession = session >= 1 && session <= MAX_SESSION;
    if (!isSession)
      note(
        errors,
        "session",
        "upr-info/unreadable-session",
        `"${cell("session")}" is no number of a session, expected one such as "17"`,
      );
    const action = readAction(cell("action"));
    if (action === undefined && cell("action") !== "")
      note(
        warnings,
        "action",
        "upr-info/unknown-action",
        `Cannot read action "${cell("action")}": expected 1 to 5`,
      );
    const { values: issues, unknown } = issuesOf(cell("issues"));
    for (const label of unknown)
      note(
        warnings,
        "issues",
        "upr-info/unknown-issue",
        `Cannot resolve issue "${label}": it is not one of UPR Info's 54`,
      );
    const text = cell("text");
    if (text === "" && indexes.has("text"))
      note(warnings, "text", "upr-info/missing-text", "Cannot read the text: its cell is empty");
    if (
      isPledge &&
      recommendingState !== undefined &&
      stateUnderReview !== undefined &&
      recommendingState !== stateUnderReview
    ) {
      note(
        warnings,
        "recommendingState",
        "upr-info/pledge-by-another-state",
        `Cannot tell who pledged: the State under review is ${stateUnderReview}, the cell says ${recommendingState}`,
      );
    }
    // An unknown State comes with "(Unknown)" as its group and organisations too.
    const group = readGroupOf("stateUnderReviewGroup");
    const recommenderGroup = isUnknown ? undefined : readGroupOf("recommendingStateGroup");
    const stateUnderReviewOrganisations = readOrganisationsOf("stateUnderReviewOrganisations");
    const recommendingStateOrganisations = isUnknown
      ? []
      : readOrganisationsOf("recommendingStateOrganisations");
    if (errors.length > 0 || stateUnderReview === undefined) return { values: undefined, warnings, errors };
    const values: UprInfoValues = {
      stateUnderReview,
      session,
      ...(text === "" ? {} : { text }),
      ...(recommendingState === undefined ? {} : { recommendingState }),
      position: position ?? "none",
      responseLabel,
      ...(action === undefined ? {} : { action }),
      issues,
      ...(group === undefined ? {} : { stateUnderReviewGroup: group }),
      ...(recommenderGroup === undefined ? {} : { recommendingStateGroup: recommenderGroup }),
      stateUnderReviewOrganisations,
      recommendingStateOrganisations,
      isPledge,
    };
    return { values, warnings, errors };
  };
}

interface ReadList<Value> {
  readonly values: readonly Value[];
  readonly unknown: readonly string[];
}

function readAction(cell: string): ActionCategory | undefined {
  const number = Number(NUMBER.exec(cell)?.[1] ?? 0);
  return ACTION_CATEGORIES.find((category) => category === number);
}

/** Labels joined with commas, semicolons or bars; no label of the database holds one of these. */
function readIssues(cell: string): ReadList<IssueSlug> {
  return readList(cell, (label) => resolveIssue(label));
}

function readOrganisations(cell: string): ReadList<OrganisationCode> {
  return readList(cell, (name) => ORGANISATIONS.find((code) => code.toLowerCase() === name.toLowerCase()));
}

function readList<Value>(cell: string, resolve: (name: string) => Value | undefined): ReadList<Value> {
  const values = new Set<Value>();
  const unknown: string[] = [];
  for (const name of cell.split(/[,;|]/u).map((part) => part.trim())) {
    if (name === "") continue;
    const value = resolve(name);
    if (value === undefined) unknown.push(name);
    else values.add(value);
  }
  return { values: Object.freeze([...values]), unknown };
}

/** The database calls the group of Asia-Pacific States "Asia". */
function readGroup(cell: string): { readonly value: RegionalGroup | undefined; readonly isKnown: boolean } {
  const name = cell.toLowerCase() === "asia" ? "asia-pacific" : cell.toLowerCase();
  const value = REGIONAL_GROUPS.find((group) => group.toLowerCase() === name);
  return { value, isKnown: value !== undefined || cell === "" };
}
