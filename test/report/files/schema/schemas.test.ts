import { describe, expect, it } from "vitest";
import * as z from "zod";
import { loadUprInfo } from "../../../../src/data/index.ts";
import { formatRowsNdjson } from "../../../../src/report/files/format-rows-json.ts";
import { jsonSchemaOf } from "../../../../src/report/files/schema/json-schema.ts";
import { tableSchemaOf } from "../../../../src/report/files/schema/table-schema.ts";
import type { Table } from "../../../../src/report/files/table.ts";
import { corpusTables } from "../../../../src/report/files/tables/corpus-tables.ts";

const table: Table = {
  name: "rows",
  title: "Rows",
  notes: ["A row is a thing."],
  columns: [
    { name: "id", type: "string", description: "key", isRequired: true, pattern: "[a-z]" },
    { name: "__proto__", type: "list", description: "items" },
    { name: "count", type: "integer", description: "how many", minimum: 0, values: [0, 1] },
  ],
  rows: [],
  primaryKey: ["id"],
};

describe("jsonSchemaOf()", () => {
  it("describes a row as JSON has it", () => {
    const schema = jsonSchemaOf(table);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Rows",
      description: "A row is a thing.",
      required: ["id", "__proto__"],
      additionalProperties: false,
    });
    expect(Object.entries(schema["properties"] as object)).toEqual([
      ["id", { description: "key", type: "string", pattern: "^(?:[a-z])$" }],
      ["__proto__", { description: "items", type: "array", items: { type: ["string", "number"] } }],
      ["count", { description: "how many", type: "integer", enum: [0, 1], minimum: 0 }],
    ]);
  });

  it("is met by the rows that are written, and not by others", () => {
    for (const each of corpusTables(loadUprInfo())) {
      // By zod, which reads JSON Schema.
      const schema = z.fromJSONSchema(jsonSchemaOf(each) as z.core.JSONSchema.BaseSchema);
      const rows = formatRowsNdjson(each.rows.slice(0, 300)).trimEnd().split("\n");
      for (const line of rows) expect(schema.safeParse(JSON.parse(line)).success).toBe(true);
      const [first = "{}"] = rows;
      expect(schema.safeParse({ ...JSON.parse(first), session: "5" }).success).toBe(false);
      expect(schema.safeParse({ ...JSON.parse(first), extra: 1 }).success).toBe(false);
    }
  });
});

describe("tableSchemaOf()", () => {
  it("describes columns as CSV has them", () => {
    const { fields, primaryKey, missingValues, foreignKeys } = tableSchemaOf(table);
    expect([primaryKey, missingValues, foreignKeys]).toEqual([["id"], [""], undefined]);
    expect(fields[0]).toEqual({
      name: "id",
      type: "string",
      description: "key",
      constraints: { required: true, pattern: "[a-z]" },
    });
    expect(fields[1]).toMatchObject({ name: "__proto__", type: "string" });
    expect(fields[2]?.constraints).toEqual({ enum: [0, 1], minimum: 0 });
  });
});
