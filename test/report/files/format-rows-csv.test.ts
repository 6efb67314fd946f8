import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import { unescapeFormula } from "../../../src/internal/formula-escape.ts";
import { formatRowsCsv } from "../../../src/report/files/format-rows-csv.ts";
import { cleanText } from "../../../src/report/files/tidy-rows.ts";
import { HOSTILE, ODD_KEYS, UNCLEAN } from "./hostile.ts";

const invalid = expect.objectContaining({ code: "INVALID_ARGUMENT" });
const read = (csv: string): string[][] => parse(csv, { bom: true, relaxColumnCount: false });

describe("formatRowsCsv()", () => {
  it("writes the bytes of RFC 4180", () => {
    const rows = [
      { state: "CHN", value: 0.1, isNew: true, issues: ["a", "b"], text: 'say "a",\nb' },
      { state: "FRA", value: undefined, isNew: false, issues: [], extra: null },
    ];
    const csv = formatRowsCsv(rows);
    expect(csv).toBe(
      'state,value,isNew,issues,text,extra\r\nCHN,0.1,true,a;b,"say ""a"",\nb",\r\nFRA,,false,,,\r\n',
    );
    expect([...new TextEncoder().encode(formatRowsCsv([{ a: "é" }], { bom: true }))]).toEqual([
      0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xc3, 0xa9, 0x0d, 0x0a,
    ]);
  });

  it("takes columns, separator and line ends", () => {
    const rows = [{ a: 1, b: "x;y", c: "z" }];
    const columns = [{ name: "b", description: "any" }, "a", "none"];
    expect(formatRowsCsv(rows, { columns, delimiter: ";", lineEnd: "\n" })).toBe('b;a;none\n"x;y";1;\n');
    expect(formatRowsCsv(rows, { columns: ["c"], delimiter: "\t" })).toBe("c\r\nz\r\n");
  });

  it("writes nothing for no rows, a header for chosen columns", () => {
    expect(formatRowsCsv([])).toBe("");
    expect(formatRowsCsv([{}])).toBe("");
    expect(formatRowsCsv([], { bom: true })).toBe("\ufeff");
    expect(formatRowsCsv([], { columns: ["a", "b"] })).toBe("a,b\r\n");
  });

  it("keeps a line for a row with one blank cell", () => {
    expect(formatRowsCsv([{ a: "" }, { a: undefined }])).toBe('a\r\n""\r\n""\r\n');
  });

  it("keeps every number whole and none as a formula", () => {
    const numbers = [
      -1,
      0,
      -0,
      0.1 + 0.2,
      1 / 3,
      1e21,
      5e-324,
      Number.MAX_SAFE_INTEGER,
      -1.7976931348623157e308,
    ];
    const [, ...cells] = read(formatRowsCsv(numbers.map((value) => ({ value }))));
    expect(cells.map(([cell]) => Number(cell))).toEqual(numbers.map((value) => value + 0));
  });

  it("lets nothing run and loses nothing of hostile texts and keys", () => {
    const [, ...cells] = read(formatRowsCsv(HOSTILE.map((text) => ({ text }))));
    expect(cells.map(([cell]) => unescapeFormula(cell ?? ""))).toEqual(HOSTILE.map(cleanText));
    for (const [cell] of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/u);
    expect(read(formatRowsCsv(UNCLEAN.map(([text]) => ({ text })))).slice(1)).toEqual(
      UNCLEAN.map(([, clean]) => [clean]),
    );
    expect(read(formatRowsCsv([ODD_KEYS, {}]))).toEqual([
      ["__proto__", "constructor", "toString", "", "'=1"],
      ["a", "b", "c", "d", "e"],
      ["", "", "", "", ""],
    ]);
  });

  it("writes members in members, intervals and lists of records as columns", () => {
    const rows = [
      { key: { state: "CHN", of: { cycle: 2 } }, interval: [0.1, 0.2], span: [3, 7], list: [{ a: 1 }] },
      { key: { state: "FRA" }, interval: undefined, span: undefined, list: [] },
    ];
    expect(read(formatRowsCsv(rows))).toEqual([
      ["key.state", "key.of.cycle", "interval.low", "interval.high", "span", "list"],
      ["CHN", "2", "0.1", "0.2", "3;7", '[{"a":1}]'],
      ["FRA", "", "", "", "", ""],
    ]);
  });

  it("writes the rows of a measure as they are", () => {
    const rows = acceptance(loadUprInfo(), { by: ["cycle"], unit: "recommender" });
    const [header, first] = read(formatRowsCsv(rows));
    expect(header).toContain("interval.low");
    expect(first?.[header?.indexOf("value") ?? -1]).toBe(String(rows[0]?.value));
  });

  it("refuses what a cell cannot hold, and columns chosen twice", () => {
    const odd = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      () => 1,
      new Date(0),
      new Map(),
      [Number.NaN],
      [1n],
    ];
    for (const value of odd) expect(() => formatRowsCsv([{ value }])).toThrow(invalid);
    const circle: Record<string, unknown> = {};
    circle["circle"] = circle;
    expect(() => formatRowsCsv([circle])).toThrow(invalid);
    expect(() => formatRowsCsv([{ a: 1 }], { columns: ["a", "a"] })).toThrow(invalid);
  });

  it("takes thousands of columns", () => {
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`c${index}`, index]));
    const [header, cells] = read(formatRowsCsv([wide]));
    expect([header?.length, cells?.at(-1)]).toEqual([5_000, "4999"]);
  });

  it("gives back every table, and changes nothing", () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."'=+-@ \t\r\n,;\"[ab曹") }),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(undefined),
    );
    const rows = fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1 });
    const delimiter = fc.constantFrom(",", ";", "\t" as const);
    fc.assert(
      fc.property(rows, delimiter, fc.constantFrom("\r\n", "\n" as const), (given, delimiter, lineEnd) => {
        const before = structuredClone(given);
        const csv = formatRowsCsv(given, { delimiter: delimiter as ",", lineEnd: lineEnd as "\n" });
        const back = parse(csv, { delimiter, recordDelimiter: lineEnd }).slice(1) as string[][];
        expect(back.map((row) => row.map(unescapeFormula))).toEqual(
          given.map(({ a, b, c }) =>
            [a, b, c].map((each) => cleanText(each === undefined ? "" : String(each))),
          ),
        );
        expect(given).toEqual(before);
      }),
    );
  });
});
