import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCsvTable } from "../../src/documents/csv.ts";
import { readWorkbook } from "../../src/documents/workbook.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

describe.skipIf(!hasCorpus)("XLS exports of UPR Info with a damaged chain of sectors", () => {
  it.each([
    ["1-5", 6094],
    ["voluntary", 947],
  ])("reads the cells of %s.xls like those of its CSV", async (name, count) => {
    const { tables, diagnostics } = await readWorkbook(
      readFileSync(corpusPath("uprinfo", "xls", `${name}.xls`)),
      { name },
    );
    const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", `${name}.csv`)), { name });
    expect(diagnostics).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.header).toEqual(
      "SuR Rgrp Org Recommendation RS Rgrp Org Response Action Issue Session".split(" "),
    );
    expect(tables[0]?.rows).toHaveLength(count);
    const trim = (row: readonly string[]): string[] =>
      Array.from({ length: 11 }, (_, index) => (row[index] ?? "").trim());
    expect(tables[0]?.rows.map(trim)).toEqual(table.rows.map(trim));
  });
});
