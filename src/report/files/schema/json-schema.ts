import type { Table, TableColumn } from "../table.ts";

/** A JSON Schema, as an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a row of a table as `formatRowsNdjson` writes it: a line each, or an item of the
 * array of `formatRowsJson`.
 *
 * Records of the model have schemas of their own, `uprkit/schemas/*.json`; this is of the rows of tables. O(columns).
 *
 * @see JSON Schema, draft 2020-12.
 *
 * @example
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { corpusTables, jsonSchemaOf } from "uprkit/report";
 *
 * const reviews = corpusTables(loadUprInfo()).find(({ name }) => name === "reviews");
 * reviews === undefined ? [] : jsonSchemaOf(reviews)["required"];
 * // => ["id", "state_under_review", "state_under_review_name", "session", "cycle", "status", "troika", "documents"]
 * ```
 *
 * @category Report
 */
export function jsonSchemaOf(table: Table): JsonSchema {
  const { title, notes, columns } = table;
  // A list is written where it is empty too.
  const required = columns.filter(({ type, isRequired }) => isRequired === true || type === "list");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    description: notes.join(" "),
    type: "object",
    properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
    required: required.map(({ name }) => name),
    additionalProperties: false,
  };
}

function propertyOf({ type, description, values, pattern, minimum }: TableColumn): JsonSchema {
  return {
    description,
    ...(type === "list" ? { type: "array", items: { type: ["string", "number"] } } : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(minimum === undefined ? {} : { minimum }),
  };
}
