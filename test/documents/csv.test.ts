import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsvTable } from "../../src/documents/csv.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readCsvTable(bytesOf(text), { name: "t.csv" });

describe("readCsvTable()", () => {
  it("reads quoted cells with separators, line ends and doubled marks", async () => {
    const { table, diagnostics } = await read('A,B\r\n"x, y","say ""no"""\r\n"two\r\nlines",z\r\n');
    expect(table).toEqual({
      name: "t.csv",
      header: ["A", "B"],
      rows: [
        ["x, y", 'say "no"'],
        ["two\r\nlines", "z"],
      ],
      rowNumbers: [2, 3],
      delimiter: ",",
      encoding: "utf-8",
      lineEnd: "crlf",
    });
    expect(diagnostics).toEqual([]);
  });

  it.each([",", ";", "\t"])(
    "takes the separator Excel is told (%j) and keeps the numbers of rows",
    async (mark) => {
      const { table } = await read(`sep=${mark}\r\nA${mark}B\r\n"x, y; z"${mark}2\r\n`);
      expect(table).toMatchObject({ header: ["A", "B"], rows: [["x, y; z", "2"]], rowNumbers: [3] });
    },
  );

  it("bounds cells and lines, blank ones too", async () => {
    const limit = expect.objectContaining({ code: "LIMIT_EXCEEDED" });
    const refuse = (text: string, limits: object) => readCsvTable(bytesOf(text), { limits });
    await expect(refuse("A,B\n,,,,\n", { maxCells: 6 })).rejects.toThrow(limit);
    await expect(refuse(`A,B\n${",".repeat(1_700_000)}\n`, {})).rejects.toThrow(limit);
    await expect(refuse("A,B\n,,,,\n", { maxCells: 7 })).resolves.toBeDefined();
  });

  it.each([
    ["\n", "lf"],
    ["\r\n", "crlf"],
    ["\r", "cr"],
  ])("reads line end %j", async (lineEnd, name) => {
    const { table } = await read(["A,B", "1,2", "3,4"].join(lineEnd));
    expect(table.rows).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(table.lineEnd).toBe(name);
  });

  it.each([",", ";", "\t"])("finds delimiter %j, also behind quoted others", async (delimiter) => {
    const { table } = await read(
      `"A,;\t",B${""}\nx,y\n`.replace(",B", `${delimiter}B`).replace("x,y", `x${delimiter}y`),
    );
    expect(table.header).toHaveLength(2);
    expect(table.rows).toEqual([["x", "y"]]);
    expect(table.delimiter).toBe(delimiter);
  });

  it("counts blank rows but does not keep them, and keeps short and long rows", async () => {
    const { table } = await read("\nA,B\n\n1\n , \n1,2,3\n");
    expect(table.header).toEqual(["A", "B"]);
    expect(table.rows).toEqual([["1"], ["1", "2", "3"]]);
    expect(table.rowNumbers).toEqual([4, 6]);
  });

  it.each([
    ["a mark never closed", '1,"open', ["1", '"open']],
    ["a mark inside a plain cell", '1,say "no"', ["1", 'say "no"']],
    ["text behind a closing mark", '1,"a"b', ["1", '"a"b']],
    ["a quoted cell with single marks in it", '1,"the "right" to"', ["1", '"the "right" to"']],
  ])("reports %s and keeps every other row", async (_, line, cells) => {
    const { table, diagnostics } = await read(`A,B\n0,"ok, yes"\n${line}\n2,"ok, too"\n3,c\n`);
    expect(table.rows).toEqual([["0", "ok, yes"], cells, ["2", "ok, too"], ["3", "c"]]);
    expect(table.rowNumbers).toEqual([2, 3, 4, 5]);
    expect(diagnostics).toMatchObject([
      { code: "csv/damaged-quotes", severity: "warning", range: { row: 3 } },
    ]);
  });

  it("reports damage in several rows, with CR LF line ends too", async () => {
    const { table, diagnostics } = await read('A,B\r\n"a"x,1\r\nb,2\r\n\r\n"c"y,3\r\nd,"4"\r\n');
    expect(table.rows).toEqual([
      ['"a"x', "1"],
      ["b", "2"],
      ['"c"y', "3"],
      ["d", "4"],
    ]);
    expect(table.rowNumbers).toEqual([2, 3, 5, 6]);
    expect(diagnostics.map(({ range }) => range?.row)).toEqual([2, 5]);
  });

  it("reports bytes that are no characters", async () => {
    const bytes = Uint8Array.from([...bytesOf("Âge,État\né,à\nö,ü\n"), 0xff, 0x0a]);
    const { diagnostics } = await readCsvTable(bytes);
    expect(diagnostics).toMatchObject([
      { code: "csv/undecodable-bytes", severity: "warning", source: "input" },
    ]);
  });

  it("stops at its limits", async () => {
    const refuse = (text: string, limits: object) => readCsvTable(bytesOf(text), { limits });
    const limit = expect.objectContaining({ name: "UprError", code: "LIMIT_EXCEEDED" });
    await expect(refuse("A\n1\n", { maxBytes: 3 })).rejects.toThrow(limit);
    await expect(refuse("A\n1\n2\n", { maxRows: 2 })).rejects.toThrow(limit);
    await expect(refuse("A\n12345\n", { maxCellCharacters: 4 })).rejects.toThrow(limit);
    await expect(refuse(`A\n${"x".repeat(500)}\n`, { maxCellCharacters: 4 })).rejects.toThrow(limit);
    await expect(
      refuse("A\n1\n2\n", { maxRows: 3, maxBytes: 6, maxCellCharacters: 1 }),
    ).resolves.toBeDefined();
  });

  it("stops when it is asked to", async () => {
    await expect(readCsvTable(bytesOf("A\n1\n"), { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ code: "ABORTED" }),
    );
  });

  it.each(["", "\n\n", " , \n"])("refuses %j, which has no row", async (text) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ code: "NO_TEXT" }));
  });

  it("gives back what another library wrote", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", '"', "\n", "\r", " ", "0") });
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("\n", "\r\n", "\r"), async (records, lineEnd) => {
        const kept = records.filter((cells) => cells.some((value) => value.trim() !== ""));
        const text = stringify([["A", "B", "C"], ...kept], { record_delimiter: lineEnd, quoted: true });
        const { table, diagnostics } = await read(text);
        expect(table.rows).toEqual(kept);
        expect(diagnostics).toEqual([]);
      }),
    );
  });

  it("loses no row, whatever the text", async () => {
    const character = fc.constantFrom("a", ",", '"', "\n", "\r", " ", "b");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: character, maxLength: 60 }), async (noise) => {
        const { table } = await read(`A,B\n${noise}\nlast,row\n`);
        const letters = (text: string): string => text.replace(/[^ab]/gu, "");
        expect(letters(table.rows.slice(0, -1).flat().join(""))).toBe(letters(noise));
        expect(table.rows.at(-1)).toEqual(["last", "row"]);
      }),
    );
  });

  it("leaves the bytes as they are", async () => {
    const bytes = bytesOf('A,B\r\n"x"y,2\r\n');
    const copy = Uint8Array.from(bytes);
    await readCsvTable(bytes);
    expect(bytes).toEqual(copy);
  });
});
