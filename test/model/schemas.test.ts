import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { MODEL_SCHEMAS } from "../../src/model/schemas.ts";
import { arbitraryOf } from "./arbitrary-of.ts";

const root = new URL("../../", import.meta.url);
const cases = Object.entries(MODEL_SCHEMAS);

describe("MODEL_SCHEMAS", () => {
  it("lists every schema of the folder under the name of its type", () => {
    const folder = new URL("src/model/", root);
    const exported = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(new URL(file, folder), "utf8").matchAll(/^export const (\w+Schema)\b/gmu),
      ])
      .map(([, name]) => name);
    const listed = readFileSync(new URL("schemas.ts", folder), "utf8").matchAll(
      /^ {2}(\w+): (\w+Schema),$/gmu,
    );
    const pairs = [...listed].map(([, type, schema]) => ({ type, schema }));
    expect(pairs.map(({ schema }) => schema).sort()).toEqual(exported.sort());
    expect(exported.length).toBeGreaterThan(70);
    expect(Object.keys(MODEL_SCHEMAS)).toEqual(pairs.map(({ type }) => type));
    for (const { type, schema } of pairs) {
      const stem = `${type?.charAt(0).toLowerCase()}${type?.slice(1)}`;
      expect([`${stem}Schema`, `${stem.replace(/Slug$/u, "")}Schema`, "affectedGroupSchema"]).toContain(
        schema,
      );
    }
  });

  it.each(cases)("%s survives JSON unchanged", (_, schema) => {
    fc.assert(
      fc.property(arbitraryOf(schema), (record) => {
        const before = structuredClone(record);
        const result = schema.safeParse(JSON.parse(JSON.stringify(record)));
        expect(result.success && result.data).toEqual(record);
        expect(record).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  const objects = cases.flatMap(([name, schema]) =>
    schema instanceof z.ZodObject ? [[name, schema] as const] : [],
  );
  it.each(objects)("%s rejects a key it does not know, undefined members and missing ones", (_, schema) => {
    fc.assert(
      fc.property(arbitraryOf(schema), (record) => {
        expect(schema.safeParse({ ...(record as object), unexpected: 1 }).success).toBe(false);
        for (const key of Object.keys(schema.shape)) {
          expect(schema.safeParse({ ...(record as object), [key]: undefined }).success).toBe(false);
        }
      }),
      { numRuns: 5 },
    );
    const required = Object.entries(schema.shape).filter(([, member]) => member._zod.optin !== "optional");
    expect(schema.safeParse({}).success).toBe(required.length === 0);
  });
});

describe("scripts/schemas.ts", () => {
  it("writes a JSON Schema for every type, with the text of its doc comments", () => {
    const folder = mkdtempSync(join(tmpdir(), "uprkit-schemas-"));
    try {
      execFileSync(
        process.execPath,
        ["--import", "tsx", fileURLToPath(new URL("scripts/schemas.ts", root)), folder],
        { cwd: fileURLToPath(root) },
      );
      const files = readdirSync(folder);
      expect(files).toHaveLength(cases.length);
      for (const file of files) {
        const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
        expect(file).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/u);
        expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
        expect(schema).not.toHaveProperty("$id");
        expect(schema.title).toMatch(/^[A-Z]\w+$/u);
        expect(schema.description.length).toBeGreaterThan(10);
        expect(schema.description).not.toMatch(/\{@link|^One of|^Schema of/u);
      }
      const review = JSON.parse(readFileSync(join(folder, "review.json"), "utf8"));
      expect(review.additionalProperties).toBe(false);
      expect(review.required).toEqual(
        expect.arrayContaining([
          "id",
          "stateUnderReview",
          "cycle",
          "session",
          "status",
          "troika",
          "documents",
        ]),
      );
      expect(review.required).not.toContain("reviewDate");
      expect(review.properties.delegationCount.description).toContain("Delegations");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(cases)("the JSON Schema of %s accepts what the schema accepts", (_, schema) => {
    // Read back as a schema of its own: another route than the schema it was made from.
    const readBack = z.fromJSONSchema(z.toJSONSchema(schema) as z.core.JSONSchema.JSONSchema);
    fc.assert(
      fc.property(arbitraryOf(schema), (record) => readBack.safeParse(record).success),
      { numRuns: 10 },
    );
  });
});
