import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { formatRowsParquet } from "../../../src/report/files/format-rows-parquet.ts";
import { HOSTILE, ODD_KEYS } from "./hostile.ts";

const invalid = expect.objectContaining({ code: "INVALID_ARGUMENT" });

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** By the library's reader; it has `null` or `undefined` for what is absent. */
async function readBack(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = await parquetReadObjects({ file: bufferOf(bytes) });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null])),
  );
}

function typesOf(bytes: Uint8Array): readonly unknown[] {
  const { schema } = parquetMetadata(bufferOf(bytes));
  return schema.slice(1).map(({ name, type, converted_type }) => [name, type ?? converted_type]);
}

describe("formatRowsParquet()", () => {
  it("types columns by their values", async () => {
    const rows = [
      {
        text: "a",
        whole: 1,
        big: 2 ** 40,
        real: 1,
        flag: true,
        list: ["x", "y"],
        pair: [1, 2.5],
        mixed: 1,
        none: undefined,
      },
      {
        text: undefined,
        whole: -1,
        big: -5,
        real: 0.5,
        flag: false,
        list: [],
        pair: null,
        mixed: ["b", "c"],
        none: null,
      },
    ];
    const bytes = await formatRowsParquet(rows);
    expect(typesOf(bytes)).toEqual([
      ["text", "BYTE_ARRAY"],
      ["whole", "INT32"],
      ["big", "INT64"],
      ["real", "DOUBLE"],
      ["flag", "BOOLEAN"],
      ["list", "LIST"],
      ["list", undefined],
      ["element", "BYTE_ARRAY"],
      ["pair", "LIST"],
      ["list", undefined],
      ["element", "DOUBLE"],
      ["mixed", "BYTE_ARRAY"],
      ["none", "BYTE_ARRAY"],
    ]);
    expect(await readBack(bytes)).toEqual([
      {
        text: "a",
        whole: 1,
        big: 2n ** 40n,
        real: 1,
        flag: true,
        list: ["x", "y"],
        pair: [1, 2.5],
        mixed: "1",
        none: null,
      },
      {
        text: null,
        whole: -1,
        big: -5n,
        real: 0.5,
        flag: false,
        list: [],
        pair: null,
        mixed: "b;c",
        none: null,
      },
    ]);
  });

  it("takes types and keeps meanings", async () => {
    const columns = [
      { name: "a", type: "number", description: "meaning" },
      { name: "b", type: "string" },
    ] as const;
    const bytes = await formatRowsParquet([{ a: 1, b: 2 }], { columns, metadata: [["unit", "row"]] });
    expect(typesOf(bytes)).toEqual([
      ["a", "DOUBLE"],
      ["b", "BYTE_ARRAY"],
    ]);
    const { key_value_metadata } = parquetMetadata(bufferOf(bytes));
    expect(key_value_metadata).toEqual([
      { key: "uprkit.columns", value: '{"a":"meaning"}' },
      { key: "unit", value: "row" },
    ]);
    for (const type of ["integer", "boolean", "list"] as const)
      await expect(formatRowsParquet([{ a: "x" }], { columns: [{ name: "a", type }] })).rejects.toThrow(
        invalid,
      );
  });

  it("writes a file without rows, and refuses one without columns", async () => {
    const bytes = await formatRowsParquet([], { columns: ["a"] });
    expect([await readBack(bytes), typesOf(bytes)]).toEqual([[], [["a", "BYTE_ARRAY"]]]);
    await expect(formatRowsParquet([])).rejects.toThrow(invalid);
    await expect(formatRowsParquet([{ "": 1 }])).rejects.toThrow(invalid);
    await expect(formatRowsParquet([{ a: Number.NaN }])).rejects.toThrow(invalid);
  });

  it("keeps hostile texts as they are, and keys that objects have", async () => {
    const texts = [...HOSTILE, "nul\u0000", "\uffff"];
    const rows = texts.map((text) => ({ text, list: [text, "b"] }));
    expect(await readBack(await formatRowsParquet(rows))).toEqual(rows);
    const { "": _, ...named } = ODD_KEYS;
    expect(typesOf(await formatRowsParquet([named]))).toEqual(
      Object.keys(named).map((key) => [key, "BYTE_ARRAY"]),
    );
    expect(await readBack(await formatRowsParquet([{ text: "half \ud83d" }]))).toEqual([
      { text: "half \ufffd" },
    ]);
  });

  it("gives back every table, and changes nothing", async () => {
    const row = fc.record({
      a: fc.option(fc.string(), { nil: null }),
      b: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
      c: fc.option(fc.array(fc.string()), { nil: null }),
      d: fc.option(fc.boolean(), { nil: null }),
    });
    const columns = [
      { name: "a", type: "string" },
      { name: "b", type: "number" },
      { name: "c", type: "list" },
      { name: "d", type: "boolean" },
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
        const before = structuredClone(rows);
        expect(await readBack(await formatRowsParquet(rows, { columns }))).toEqual(rows);
        expect(rows).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("writes more rows than a group holds", async () => {
    const rows = Array.from({ length: 100_003 }, (_, index) => ({ index }));
    const back = await readBack(await formatRowsParquet(rows));
    expect([back.length, back[100_002]]).toEqual([100_003, { index: 100_002 }]);
  });
});
