import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRowsJson, formatRowsNdjson } from "../../../src/report/files/format-rows-json.ts";
import { HOSTILE, ODD_KEYS, UNCLEAN } from "./hostile.ts";

const invalid = expect.objectContaining({ code: "INVALID_ARGUMENT" });

describe("formatRowsJson() and formatRowsNdjson()", () => {
  it("write a line per row", () => {
    const rows = [
      { a: 1, b: undefined, c: null },
      { a: [1, "x"], d: { e: true } },
    ];
    expect(formatRowsJson(rows)).toBe('[\n{"a":1,"c":null},\n{"a":[1,"x"],"d":{"e":true}}\n]\n');
    expect(formatRowsNdjson(rows)).toBe('{"a":1,"c":null}\n{"a":[1,"x"],"d":{"e":true}}\n');
    expect(formatRowsNdjson(rows, { columns: ["d", { name: "a" }] })).toBe(
      '{"a":1}\n{"d":{"e":true},"a":[1,"x"]}\n',
    );
  });

  it("write an empty list and no line for no rows", () => {
    expect([formatRowsJson([]), formatRowsNdjson([])]).toEqual(["[]\n", ""]);
  });

  it("lose nothing of hostile texts and keys, and end no line within a row", () => {
    const texts = [...HOSTILE, ...UNCLEAN.map(([text]) => text)];
    const rows = [...texts.map((text) => ({ text })), ODD_KEYS];
    expect(JSON.parse(formatRowsJson(rows))).toEqual(rows);
    const lines = formatRowsNdjson(rows);
    // What Python's splitlines() and others take for the end of a line.
    const ends = new Set("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029");
    expect(Array.from(lines).filter((sign) => ends.has(sign))).toHaveLength(rows.length);
    const back = lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(back).toEqual(rows);
    expect(Object.keys(back.at(-1) ?? {})).toEqual(Object.keys(ODD_KEYS));
    expect(Object.keys(JSON.parse(formatRowsNdjson([ODD_KEYS], { columns: ["__proto__"] })))).toEqual([
      "__proto__",
    ]);
  });

  it("refuse what has no form in JSON", () => {
    for (const value of [
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      1n,
      () => 1,
      Symbol("a"),
      [Number.NaN],
      { a: 1n },
    ]) {
      expect(() => formatRowsJson([{ value }])).toThrow(invalid);
      expect(() => formatRowsNdjson([{ value }])).toThrow(invalid);
    }
  });

  it("give back every value", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (rows) => {
        const plain: unknown = JSON.parse(JSON.stringify(rows));
        expect(JSON.parse(formatRowsJson(rows))).toEqual(plain);
      }),
    );
  });
});
