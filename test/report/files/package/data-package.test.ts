import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loadUprInfo, UPR_INFO_SNAPSHOT } from "../../../../src/data/index.ts";
import type { BundleFile } from "../../../../src/report/files/bundle-files.ts";
import { type DataPackageOptions, dataPackage } from "../../../../src/report/files/package/data-package.ts";
import type { Table } from "../../../../src/report/files/table.ts";
import { HOSTILE } from "../hostile.ts";
import { checkDataPackage } from "./check-data-package.ts";

const options: DataPackageOptions = {
  name: "upr-test",
  title: "A test",
  licenses: [
    { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", path: "https://example.org/by" },
  ],
  sources: [{ title: "Someone, an export", license: "for any use that names the source" }],
};
const table: Table = {
  name: "rows",
  title: "Rows",
  notes: ["A row is a thing.", "From somewhere."],
  columns: [
    { name: "id", type: "string", description: "key", isRequired: true, pattern: "[a-z]{1,3}" },
    { name: "count", type: "integer", description: "how many", minimum: 0 },
    { name: "share", type: "number", description: "0 to 1" },
    { name: "kind", type: "string", description: "what kind", values: ["x", "y"] },
    { name: "is_new", type: "boolean", description: "whether new" },
    { name: "issues", type: "list", description: "issues" },
    { name: "other", type: "string", description: "id of another row" },
  ],
  rows: [
    { id: "a", count: 1, share: 0.5, kind: "x", is_new: true, issues: ["p", "q"], other: undefined },
    { id: "b", count: 0, share: 1e-9, kind: "y", is_new: false, issues: [], other: "a" },
  ],
  primaryKey: ["id"],
  foreignKeys: [{ columns: ["other"], table: "rows", references: ["id"] }],
};
const textOf = (files: readonly BundleFile[], path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

describe("dataPackage()", () => {
  it("writes a descriptor that says what each file holds", async () => {
    const files = await dataPackage([table], { ...options, created: "2024-01-23", version: "1.0.0" });
    expect(files.map(({ path }) => path)).toEqual([
      "datapackage.json",
      "README.md",
      "data/rows.csv",
      "schemas/rows.json",
    ]);
    const csv = "id,count,share,kind,is_new,issues,other\r\na,1,0.5,x,true,p;q,\r\nb,0,1e-9,y,false,,a\r\n";
    expect(textOf(files, "data/rows.csv")).toBe(csv);
    const descriptor = JSON.parse(textOf(files, "datapackage.json"));
    expect(descriptor).toMatchObject({
      profile: "tabular-data-package",
      name: "upr-test",
      created: "2024-01-23T00:00:00Z",
      version: "1.0.0",
      licenses: options.licenses,
      sources: options.sources,
      resources: [
        {
          name: "rows",
          path: "data/rows.csv",
          profile: "tabular-data-resource",
          description: "A row is a thing. From somewhere.",
          bytes: csv.length,
          hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
          schema: {
            missingValues: [""],
            primaryKey: ["id"],
            foreignKeys: [{ fields: ["other"], reference: { resource: "rows", fields: ["id"] } }],
          },
        },
      ],
    });
    expect(descriptor.resources[0].schema.fields.slice(0, 2)).toEqual([
      {
        name: "id",
        type: "string",
        description: "key",
        constraints: { required: true, pattern: "[a-z]{1,3}" },
      },
      { name: "count", type: "integer", description: "how many", constraints: { minimum: 0 } },
    ]);
    expect(checkDataPackage(files)).toEqual([]);
    expect(await dataPackage([table], options)).toEqual(await dataPackage([table], options));
  });

  it("meets the specification with the embedded data, by a check of its own", async () => {
    const files = await dataPackage(loadUprInfo(), {
      ...options,
      sources: [{ title: UPR_INFO_SNAPSHOT.attribution }],
    });
    expect(checkDataPackage(files)).toEqual([]);
    const { sources, resources } = JSON.parse(textOf(files, "datapackage.json"));
    expect(sources.map(({ title }: { title: string }) => title)).toEqual([
      UPR_INFO_SNAPSHOT.attribution,
      ...UPR_INFO_SNAPSHOT.files.map(({ name }) => `File ${name}`),
    ]);
    expect(resources.map(({ name }: { name: string }) => name)).toEqual([
      "recommendations",
      "reviews",
      "pledges",
    ]);
  }, 60_000);

  it("has a check that finds what is wrong", async () => {
    const files = await dataPackage([table], options);
    const change = (path: string, edit: (text: string) => string): readonly BundleFile[] =>
      files.map((file) =>
        file.path === path ? { path, bytes: new TextEncoder().encode(edit(textOf(files, path))) } : file,
      );
    expect(checkDataPackage(change("data/rows.csv", (csv) => csv.replace("0.5", "0.6")))).not.toEqual([]);
    const edits: readonly (readonly [string, string])[] = [
      ['"upr-test"', '"Upr Test"'],
      ['"integer"', '"whole"'],
      ['"minimum": 0', '"minimum": 1'],
      ['"[a-z]{1,3}"', '"[b-z]"'],
      ['"x",', '"z",'],
      ['"other"', '"kind"'],
      ["data/rows.csv", "../rows.csv"],
      ['"sha256:', '"sha256:0'],
    ];
    for (const [from, to] of edits)
      expect(
        checkDataPackage(change("datapackage.json", (json) => json.replaceAll(from, to))),
        from,
      ).not.toEqual([]);
  });

  it("keeps hostile texts as text in every file", async () => {
    const hostile: Table = {
      name: "texts",
      title: HOSTILE.join(" "),
      notes: HOSTILE.slice(0, 21),
      columns: [{ name: "a|b`c\n", type: "string", description: "<b>| x" }],
      rows: HOSTILE.map((text) => ({ "a|b`c\n": text })),
    };
    const files = await dataPackage([hostile], {
      ...options,
      title: "# <script>alert(1)</script>\n# two",
      sources: [{ title: "[a](javascript:alert(1))" }],
    });
    expect(checkDataPackage(files)).toEqual([]);
    const readme = textOf(files, "README.md");
    expect(readme).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript|^# two/mu);
    expect(parse(textOf(files, "data/texts.csv"))).toHaveLength(HOSTILE.length + 1);
  });

  it("packs a table without rows", async () => {
    const files = await dataPackage([{ ...table, rows: [] }], options);
    expect(checkDataPackage(files)).toEqual([]);
  });

  it("claims no license nobody stated", async () => {
    const { licenses: _, ...unlicensed } = options;
    const files = await dataPackage([table], unlicensed);
    expect(checkDataPackage(files)).toEqual([]);
    const text = new TextDecoder().decode(files.find(({ path }) => path === "datapackage.json")?.bytes);
    expect(JSON.parse(text)).not.toHaveProperty("licenses");
  });

  it("refuses what makes no package, and keys that do not hold", async () => {
    const bad: readonly Partial<DataPackageOptions>[] = [
      { name: "Upr Test" },
      { name: "" },
      { title: " " },
      { licenses: [{ name: "any license" }] },
      { licenses: [{ name: "MIT", path: "javascript:alert(1)" }] },
      { sources: [] },
      { sources: [{ title: "" }] },
      { created: "2024-02-30" },
      { created: "yesterday" },
    ];
    const invalid = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    for (const each of bad)
      await expect(dataPackage([table], { ...options, ...each })).rejects.toThrow(invalid);
    const tables: readonly (readonly Table[])[] = [
      [],
      [table, table],
      [{ ...table, name: "../rows" }],
      [{ ...table, primaryKey: ["other"] }],
      [{ ...table, primaryKey: ["none"] }],
      [{ ...table, rows: [...table.rows, ...table.rows] }],
      [{ ...table, foreignKeys: [{ columns: ["other"], table: "none", references: ["id"] }] }],
      [{ ...table, foreignKeys: [{ columns: ["kind"], table: "rows", references: ["id"] }] }],
    ];
    for (const each of tables) await expect(dataPackage(each, options)).rejects.toThrow(invalid);
  });
});
