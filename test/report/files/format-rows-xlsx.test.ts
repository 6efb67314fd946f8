import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { DOMParser } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readWorkbook } from "../../../src/documents/workbook.ts";
import { escapeFormula } from "../../../src/internal/formula-escape.ts";
import { formatRowsXlsx } from "../../../src/report/files/format-rows-xlsx.ts";
import { cleanText } from "../../../src/report/files/tidy-rows.ts";
import { nameSheets } from "../../../src/report/files/xlsx/name-sheets.ts";
import { HOSTILE, ODD_KEYS, UNCLEAN } from "./hostile.ts";
import { readWorkbookParts } from "./read-workbook-parts.ts";

/** By the library that wrote it; {@link readWorkbookParts} reads without it. */
const open = (bytes: Uint8Array): WorkBook =>
  read(bytes, { type: "array", cellFormula: true, cellStyles: true });

interface Cell {
  readonly t: string;
  readonly v?: unknown;
  readonly f?: string;
}

function cellsOf(sheet: WorkSheet | undefined): readonly (readonly [string, Cell])[] {
  return Object.entries(sheet ?? {}).filter(([key]) => !key.startsWith("!")) as [string, Cell][];
}

function valuesOf(sheet: WorkSheet | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(cellsOf(sheet).map(([key, { v }]) => [key, v]));
}

describe("formatRowsXlsx()", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("writes numbers as numbers, text as text, and nothing where there is nothing", async () => {
    const rows = [
      { state: "CHN", value: 0.1 + 0.2, isNew: true, issues: ["a", "b"], none: undefined },
      { state: "FRA", value: -3, isNew: false, issues: [], none: null },
    ];
    const { SheetNames, Sheets } = open(await formatRowsXlsx([{ name: "Rows", rows }]));
    expect(SheetNames).toEqual(["About", "Rows"]);
    expect(cellsOf(Sheets["Rows"]).map(([key, { t, v }]) => [key, t, v])).toEqual([
      ["A1", "s", "state"],
      ["B1", "s", "value"],
      ["C1", "s", "isNew"],
      ["D1", "s", "issues"],
      ["E1", "s", "none"],
      ["A2", "s", "CHN"],
      ["B2", "n", 0.1 + 0.2],
      ["C2", "b", true],
      ["D2", "s", "a;b"],
      ["A3", "s", "FRA"],
      ["B3", "n", -3],
      ["C3", "b", false],
    ]);
  });

  it("has headers that are bold and stay in view, and nothing else that is", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ a: index, "=b": "text", c1: "" }));
    const { parts } = readWorkbookParts(
      await formatRowsXlsx([
        { name: "Rows", rows },
        { name: "None", rows: [] },
        { name: "Wide", rows: [Object.fromEntries(Array.from({ length: 800 }, (_, at) => [`k${at}`, at]))] },
      ]),
    );
    const styles = new DOMParser().parseFromString(parts["xl/styles.xml"] ?? "", "text/xml");
    const fonts = [...styles.querySelectorAll("fonts > font")].map(
      (font) => font.querySelector("b") !== null,
    );
    const styled = [...styles.querySelectorAll("cellXfs > xf")].map(
      (xf) => fonts[Number(xf.getAttribute("fontId"))],
    );
    expect(fonts).toHaveLength(Number(styles.querySelector("fonts")?.getAttribute("count")));
    expect(styled).toHaveLength(Number(styles.querySelector("cellXfs")?.getAttribute("count")));
    for (const [number, columns] of [4, 3, 0, 800].entries()) {
      const xml = new DOMParser().parseFromString(
        parts[`xl/worksheets/sheet${number + 1}.xml`] ?? "",
        "text/xml",
      );
      const cells = [...xml.querySelectorAll("sheetData c")];
      const bold = cells.filter((cell) => styled[Number(cell.getAttribute("s") ?? 0)]);
      expect(bold.map((cell) => cell.parentElement?.getAttribute("r"))).toEqual(
        Array.from({ length: columns }, () => "1"),
      );
      const pane = xml.querySelector("sheetViews > sheetView > pane");
      expect([pane?.getAttribute("ySplit"), pane?.getAttribute("state")]).toEqual(
        columns === 0 ? [undefined, undefined] : ["1", "frozen"],
      );
    }
  });

  it("says what a row is, where it is from and what columns mean on the first sheet", async () => {
    const columns = ["a", { name: "b", description: "meaning of b" }];
    const sheet = { name: "Rows", rows: [{ a: 1, b: 2 }], columns, notes: ["Counted by row.", "=Source"] };
    const { Sheets } = open(await formatRowsXlsx([sheet], { title: "A title" }));
    expect(valuesOf(Sheets["About"])).toEqual({
      A1: "Sheet",
      B1: "Rows",
      C1: "Column",
      D1: "Note",
      A2: "About",
      D2: "A title",
      A3: "Rows",
      B3: 1,
      A4: "Rows",
      D4: "Counted by row.",
      A5: "Rows",
      D5: "=Source",
      A6: "Rows",
      C6: "b",
      D6: "meaning of b",
    });
  });

  it("has filters and widths", async () => {
    const rows = [{ a: 1, long: "x".repeat(90) }];
    const sheets = ["Rows", "d'Ivoire", "Cycle 2", "2024", "CHN2", "rc", "\u4e2d\u56fd", "2024\u5e74"];
    const { parts, names } = readWorkbookParts(
      await formatRowsXlsx(
        sheets.map((name) => ({ name, rows })),
        { title: "<A title>" },
      ),
    );
    const xml = parts["xl/worksheets/sheet2.xml"];
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toMatch(/<col [^>]*width="8"[^>]*\/><col [^>]*width="60"[^>]*\/>/u);
    // A name that needs quotes and has none would be a damaged workbook.
    expect(names).toEqual([
      "Rows!$A$1:$B$2",
      "'d''Ivoire'!$A$1:$B$2",
      "'Cycle 2'!$A$1:$B$2",
      "\u4e2d\u56fd!$A$1:$B$2",
    ]);
    expect(parts["docProps/core.xml"]).toContain("<dc:title>&lt;A title&gt;</dc:title>");
  });

  it("holds every text once, and cells that say which", async () => {
    const rows = [
      { a: "x", b: "y", c: 0.1 + 0.2, d: true },
      { a: "y", b: ' _x0041_ & "<b>"\n', c: -1e21, d: false },
    ];
    const { sheets, texts, formulas } = readWorkbookParts(await formatRowsXlsx([{ name: "Rows", rows }]));
    expect(sheets.map(({ name }) => name)).toEqual(["About", "Rows"]);
    expect(sheets[1]?.cells).toEqual({
      A1: { type: "s", value: "a", format: 49 },
      B1: { type: "s", value: "b", format: 49 },
      C1: { type: "s", value: "c", format: 49 },
      D1: { type: "s", value: "d", format: 49 },
      A2: { type: "s", value: "x", format: 0 },
      B2: { type: "s", value: "y", format: 0 },
      C2: { type: "n", value: "0.30000000000000004", format: 0 },
      D2: { type: "b", value: "1", format: 0 },
      A3: { type: "s", value: "y", format: 0 },
      B3: { type: "s", value: ' _x0041_ & "<b>"\n', format: 0 },
      C3: { type: "n", value: "-1e+21", format: 0 },
      D3: { type: "b", value: "0", format: 0 },
    });
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain("y");
    expect(formulas).toEqual([]);
  });

  it("holds hostile texts and keys as text, and no formula", async () => {
    const rows = [...HOSTILE, ...UNCLEAN.map(([text]) => text)].map((text) => ({ text }));
    const bytes = await formatRowsXlsx([
      { name: "Texts", rows },
      { name: "Keys", rows: [ODD_KEYS, {}] },
      { name: "=1+1", rows: [{ a: "=1" }] },
    ]);
    const { Sheets } = open(bytes);
    for (const sheet of Object.values(Sheets)) {
      for (const [, cell] of cellsOf(sheet)) expect(cell.f).toBeUndefined();
    }
    const texts = cellsOf(Sheets["Texts"]).slice(1);
    // Excel's line ends.
    const expected = rows.map(({ text }) => cleanText(text).replaceAll(/\r\n?/gu, "\n"));
    expect(texts.map(([, { v }]) => v)).toEqual(expected);
    expect(texts.every(([, { t }]) => t === "s")).toBe(true);
    expect(valuesOf(Sheets["Keys"])).toMatchObject({ A1: "__proto__", A2: "a", C1: "toString", C2: "c" });
    const plain = readWorkbookParts(bytes);
    expect(plain.formulas).toEqual([]);
    const cells = Object.entries(plain.sheets[1]?.cells ?? {}).slice(1);
    expect(cells.map(([, { value }]) => value)).toEqual(expected);
    expect(cells.every(([, { type }]) => type === "s")).toBe(true);
    // In the format for text, so that editing the cell does not run it.
    const runs = cells.filter(([, { value }]) => escapeFormula(value) !== value);
    expect(runs.length).toBeGreaterThan(8);
    expect(runs.every(([, { format }]) => format === 49)).toBe(true);
    expect(plain.sheets[2]?.cells["C2"]?.value).toBe("c");
  });

  it("keeps text that cannot be made smaller", async () => {
    let state = 1;
    const next = (): number => {
      // Xorshift, 32 bits.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return 16 + ((state >>> 8) % 48);
    };
    // Three bytes each, all of them of the upper half, where SheetJS's own compression would cut the part off.
    const signs = (): string =>
      Array.from({ length: 20_000 }, () => String.fromCharCode(0x5000 + next() * 64 + next())).join("");
    const rows = Array.from({ length: 20 }, () => ({ text: signs() }));
    const { sheets } = readWorkbookParts(await formatRowsXlsx([{ name: "Rows", rows }]));
    expect(rows.map(({ text }, index) => sheets[1]?.cells[`A${index + 2}`]?.value === text)).not.toContain(
      false,
    );
  });

  it("is read back by our own reader", async () => {
    const rows = [{ id: "A/HRC/1/1#1.1", text: "a\nb", count: 3 }];
    const { tables, diagnostics } = await readWorkbook(await formatRowsXlsx([{ name: "Rows", rows }]));
    expect(tables[1]).toMatchObject({
      sheet: "Rows",
      header: ["id", "text", "count"],
      rows: [["A/HRC/1/1#1.1", "a\nb", "3"]],
    });
    expect(diagnostics).toEqual([]);
  });

  it("gives the same bytes for the same rows, whatever the clock says", async () => {
    const sheets = [{ name: "Rows", rows: [{ a: 1, b: "x" }] }];
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2001, 1, 3) });
    const before = await formatRowsXlsx(sheets);
    vi.setSystemTime(Date.UTC(2031, 10, 12, 13, 14));
    const after = await formatRowsXlsx(sheets);
    expect(after).toEqual(before);
    expect(after.constructor).toBe(Uint8Array);
    const { parts } = readWorkbookParts(after);
    expect(`${parts["docProps/core.xml"]}${parts["docProps/app.xml"]}`).not.toMatch(
      /created|modified|creator/iu,
    );
  });

  it("takes no sheets, no rows and no columns", async () => {
    expect(open(await formatRowsXlsx([])).SheetNames).toEqual(["About"]);
    const empty = open(
      await formatRowsXlsx([
        { name: "a", rows: [] },
        { name: "b", rows: [], columns: ["x"] },
      ]),
    );
    expect(empty.SheetNames).toEqual(["About", "a", "b"]);
    expect([valuesOf(empty.Sheets["a"]), valuesOf(empty.Sheets["b"])]).toEqual([{}, { A1: "x" }]);
  });

  it("refuses what Excel has no room for, instead of cutting it", async () => {
    const limit = expect.objectContaining({ code: "LIMIT_EXCEEDED" });
    const fits = await formatRowsXlsx([{ name: "a", rows: [{ a: "x".repeat(32_767) }] }]);
    expect(valuesOf(open(fits).Sheets["a"])["A2"]).toHaveLength(32_767);
    await expect(formatRowsXlsx([{ name: "a", rows: [{ a: "x".repeat(32_768) }] }])).rejects.toThrow(limit);
    const grows = "_x0041_".repeat(4_600);
    await expect(formatRowsXlsx([{ name: "a", rows: [{ a: grows }] }])).rejects.toThrow(limit);
    const wide = Object.fromEntries(Array.from({ length: 16_385 }, (_, index) => [`c${index}`, 1]));
    await expect(formatRowsXlsx([{ name: "a", rows: [wide] }])).rejects.toThrow(limit);
    const row = { a: 1 };
    const long = Array.from({ length: 1_048_576 }, () => row);
    await expect(formatRowsXlsx([{ name: "a", rows: long }])).rejects.toThrow(limit);
    await expect(formatRowsXlsx([{ name: "a", rows: [{ a: Number.NaN }] }])).rejects.toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("gives back every table, and changes nothing", async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."'=+-@ \t\n<>&\"_x0041_曹"), minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), async (rows) => {
        const before = structuredClone(rows);
        const bytes = await formatRowsXlsx([{ name: "Rows", rows }]);
        const values = valuesOf(open(bytes).Sheets["Rows"]);
        const { sheets, formulas } = readWorkbookParts(bytes);
        const plain = (value: unknown) => (Object.is(value, -0) ? 0 : value);
        const written = (value: unknown) =>
          typeof value === "boolean" ? String(Number(value)) : String(value);
        for (const [index, { a, b }] of rows.entries()) {
          const at = [`A${index + 2}`, `B${index + 2}`];
          expect(at.map((cell) => values[cell])).toEqual([plain(a), plain(b)]);
          expect(at.map((cell) => sheets[1]?.cells[cell]?.value)).toEqual([written(a), written(b)]);
        }
        expect(formulas).toEqual([]);
        expect(rows).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe("nameSheets()", () => {
  it("makes names that Excel takes, each once", () => {
    expect(
      nameSheets([
        "a/b:c",
        "'x'",
        "",
        "  ",
        "History",
        "x".repeat(40),
        "x".repeat(31),
        "ABOUT",
        "about",
        "_x0041__x0042_",
        "__proto__",
      ]),
    ).toEqual([
      "a b c",
      "x",
      "Sheet",
      "Sheet (2)",
      "History (2)",
      "x".repeat(31),
      `${"x".repeat(27)} (2)`,
      "ABOUT",
      "about (2)",
      "x0041_ x0042_",
      "__proto__",
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."aA':\\/?*[] \n\u{1f600}") })), (names) => {
        const made = nameSheets(names);
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of made) {
          expect(name).toMatch(/^[^':\\/?*[\]\n][^:\\/?*[\]\n]*$/u);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name.endsWith("'")).toBe(false);
        }
      }),
    );
  });
});
