import * as xlsx from "@e965/xlsx";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { readWorkbook } from "../../src/documents/workbook.ts";

type Cells = readonly (readonly unknown[])[];

function makeBook(sheets: Readonly<Record<string, Cells>>, bookType: xlsx.BookType = "xlsx"): Uint8Array {
  const book = xlsx.utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = xlsx.utils.aoa_to_sheet(
      cells.map((row) => [...row]),
      { cellDates: false },
    );
    xlsx.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(xlsx.write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
}

/** Puts another text in place of one in the first sheet. */
function editSheet(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  files[path] = strToU8(strFromU8(files[path] ?? new Uint8Array()).replace(from, to));
  return zipSync(files);
}

const NUMBER = { t: "n", v: 41943, z: "dd/mm/yyyy" };

describe("readWorkbook()", () => {
  it.each<xlsx.BookType>(["xlsx", "biff8"])("reads cells of %s as a person sees them", async (type) => {
    const cells = [
      ["Rgrp", "Rgrp", " Text "],
      [4, 0.1 + 0.2, "Côte d’Ivoire"],
      [],
      [NUMBER, { t: "n", v: 41943.5, z: "yyyy-mm-dd hh:mm" }, { t: "n", v: 0.75, z: "hh:mm" }],
      [true, { t: "n", v: 0.5, z: "0%" }, "  "],
    ];
    const { tables, diagnostics } = await readWorkbook(makeBook({ Data: cells }, type), { name: "x" });
    expect(tables).toEqual([
      {
        name: "x",
        sheet: "Data",
        header: ["Rgrp", "Rgrp", "Text"],
        rows: [
          ["4", "0.3", "Côte d’Ivoire"],
          ["2014-10-31", "2014-10-31T12:00", "18:00"],
          ["TRUE", "0.5"],
        ],
        rowNumbers: [2, 4, 5],
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("gives each sheet that holds something, under its own name", async () => {
    const bytes = makeBook({ Metadata: [["a"], ["1"]], Blank: [[]], Data: [["b"], ["2"]] });
    const { tables } = await readWorkbook(bytes, { name: "x.xlsx" });
    expect(tables.map(({ name, sheet, header, rows }) => ({ name, sheet, header, rows }))).toEqual([
      { name: "x.xlsx!Metadata", sheet: "Metadata", header: ["a"], rows: [["1"]] },
      { name: "x.xlsx!Data", sheet: "Data", header: ["b"], rows: [["2"]] },
    ]);
  });

  it("drops blank columns on the left and keeps row numbers", async () => {
    const bytes = makeBook({ S: [[], [null, null, "a", "b"], [null, null, null, "1"]] });
    const { tables } = await readWorkbook(bytes);
    expect(tables[0]).toMatchObject({ header: ["a", "b"], rows: [["", "1"]], rowNumbers: [3] });
  });

  it("takes the last result of a formula, and reports one that failed", async () => {
    const cells = [
      ["a"],
      [{ t: "n", v: 6, f: "2*3" }],
      [{ t: "s", v: "", f: "T(1)" }],
      [{ t: "e", v: 0x17, f: "X1" }],
    ];
    const { tables, diagnostics } = await readWorkbook(makeBook({ S: cells }));
    expect(tables[0]?.rows).toEqual([["6"], ["#REF!"]]);
    expect(diagnostics).toMatchObject([{ code: "workbook/error-value", range: { row: 4, column: "S!A" } }]);
  });

  it("reports a sheet whose formulas were never computed", async () => {
    const cells = [
      ["a", "b"],
      ["x", { t: "n", v: 1, f: "1" }],
    ];
    const bytes = editSheet(
      makeBook({ S: cells }),
      /<c r="B2"[^>]*><f>1<\/f><v>1<\/v>/u,
      '<c r="B2"><f>1</f><v></v>',
    );
    const { tables, diagnostics } = await readWorkbook(bytes);
    expect(tables[0]?.rows).toEqual([["x"]]);
    expect(diagnostics).toMatchObject([{ code: "workbook/no-result", range: { row: 2, column: "S!B" } }]);
  });

  it("gives back strings as they were", async () => {
    const text = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 })
      .filter((cell) => cell.trim() !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (rows) => {
        const { tables } = await readWorkbook(makeBook({ S: [["a", "b"], ...rows] }));
        expect(tables[0]?.rows).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  it("does not change its input", async () => {
    const bytes = makeBook({ S: [["a"], ["1"]] });
    const before = bytes.slice();
    await readWorkbook(bytes);
    expect(bytes).toEqual(before);
  });

  it("refuses what is none, blank, too large or a bomb", async () => {
    await expect(readWorkbook(strToU8("a,b"))).rejects.toMatchObject({ code: "UNSUPPORTED_FORMAT" });
    await expect(readWorkbook(zipSync({ a: strToU8("x") }))).rejects.toMatchObject({
      code: "UNSUPPORTED_FORMAT",
    });
    await expect(readWorkbook(makeBook({ S: [[]] }))).rejects.toMatchObject({ code: "NO_TEXT" });
    const rows = Array.from({ length: 50 }, (_, index) => [index]);
    const bytes = makeBook({ S: [["a"], ...rows] });
    await expect(readWorkbook(bytes, { limits: { maxRows: 49 } })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    expect((await readWorkbook(bytes, { limits: { maxRows: 50 } })).tables[0]?.rows).toHaveLength(50);
    const long = makeBook({ S: [["a"], ["x".repeat(200)]] });
    const limits = { maxCellCharacters: 100 };
    await expect(readWorkbook(long, { limits })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
    const wide = makeBook({
      S: [["a"], ...rows.map(() => Array.from({ length: 20 }, (_, at) => (at < 19 ? null : 1)))],
    });
    await expect(readWorkbook(wide, { limits: { maxCells: 1000 } })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    expect((await readWorkbook(wide, { limits: { maxCells: 1001 } })).tables[0]?.rows).toHaveLength(50);
    const bomb = editSheet(bytes, "<sheetData>", `<sheetData>${" ".repeat(3_000_000)}`);
    await expect(readWorkbook(bomb)).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
    await expect(readWorkbook(bytes, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "ABORTED",
    });
  });

  it("answers a damaged file with a code, whatever is damaged", async () => {
    // SheetJS tells the console of records it does not know.
    vi.spyOn(console, "error").mockImplementation(() => {});
    for (const type of ["xlsx", "biff8"] as const) {
      const bytes = makeBook({ S: [["a"], ["1"]] }, type);
      for (let at = 8; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
        const changed = bytes.slice();
        changed.fill(0xff, at, at + 4);
        const outcome = await readWorkbook(changed).then(
          () => "read",
          (error: { code?: string }) => error.code,
        );
        expect([
          "read",
          "DAMAGED_DOCUMENT",
          "UNSUPPORTED_FORMAT",
          "LIMIT_EXCEEDED",
          "NO_TEXT",
          "ENCRYPTED_DOCUMENT",
        ]).toContain(outcome);
      }
    }
  });
});
