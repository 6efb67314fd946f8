import { CYCLES } from "../../../model/cycle.ts";
import { ACTION_CATEGORIES } from "../../../model/vocabulary.generated.ts";
import type { TableColumn } from "../table.ts";

const CODE = "[A-Z]{3}";
/** A review, with its session where a sitting came to nothing. */
const REVIEW = "[A-Z]{3}-[1-5](@[0-9]{1,2})?";
const DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/** A column of text. */
export function textColumn(name: string, description: string, isRequired = false): TableColumn {
  return { name, type: "string", description, ...(isRequired ? { isRequired } : {}) };
}

/** A column of whole numbers from a least one on. */
export function countColumn(name: string, description: string, minimum: number): TableColumn {
  return { name, type: "integer", description, minimum };
}

/** A column of words of a closed list. */
export function choiceColumn(
  name: string,
  description: string,
  values: readonly string[],
  isRequired = false,
): TableColumn {
  return { ...textColumn(name, description, isRequired), values };
}

/** A column of dates as well as they are known. */
export function dateColumn(name: string, what: string): TableColumn {
  return {
    ...textColumn(name, `${what}, as well as it is known: YYYY-MM-DD, YYYY-MM or YYYY`),
    pattern: DATE,
  };
}

/** The code of a State and its name beside it. */
export function stateColumns(name: string, what: string, isRequired: boolean): readonly TableColumn[] {
  return [
    { ...textColumn(name, `ISO 3166-1 alpha-3 code of ${what}`, isRequired), pattern: CODE },
    textColumn(`${name}_name`, `name of ${what}, as the United Nations writes it today`, isRequired),
  ];
}

/** The review a row is of. */
export function reviewColumns(): readonly TableColumn[] {
  return [
    {
      ...textColumn("review", "id of the review: State and cycle, see the table of reviews", true),
      pattern: REVIEW,
    },
    ...stateColumns("state_under_review", "the State reviewed", true),
    {
      ...countColumn("session", "number of the session of the UPR Working Group, from 1", 1),
      isRequired: true,
    },
    {
      name: "cycle",
      type: "integer",
      description: "cycle of the UPR, from 1",
      isRequired: true,
      values: CYCLES,
    },
  ];
}

/** An id of a review as the key of its table. */
export function reviewIdColumn(): TableColumn {
  return { ...textColumn("id", "what a person cites: State and cycle", true), pattern: REVIEW };
}

/** Action and issues, as a source coded them. */
export function codedColumns(): readonly TableColumn[] {
  return [
    {
      name: "action",
      type: "integer",
      description: "action category as coded by UPR Info, 1 (minimal) to 5 (specific); blank where not coded",
      values: ACTION_CATEGORIES,
    },
    {
      name: "issues",
      type: "list",
      description: "issues as coded by UPR Info, in the order of the source; blank where none",
    },
  ];
}

/** Where a record was read. */
export function sourceColumns(): readonly TableColumn[] {
  return [
    textColumn("file", "name of the file it was read from"),
    countColumn("page", "page of that file, from 1", 1),
    countColumn("row", "row of that file, where it is an export; the header is row 1", 1),
  ];
}

/** Symbol and paragraph. */
export function citationColumns(): readonly TableColumn[] {
  return [
    textColumn("document", "symbol of the UN document it is in; blank for exports"),
    textColumn("paragraph", "paragraph of that document, as cited; blank where it is not numbered"),
  ];
}
