import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { type AssembledReviews, assembleReviews } from "../../src/corpus/reconcile/index.ts";
import { unescapeFormula } from "../../src/internal/formula-escape.ts";
import { listFiles, type ReadResult, readDocument } from "../../src/read.ts";
import { formatRowsCsv } from "../../src/report/files/format-rows-csv.ts";
import { formatRowsParquet } from "../../src/report/files/format-rows-parquet.ts";
import { formatRowsXlsx } from "../../src/report/files/format-rows-xlsx.ts";
import { dataPackage } from "../../src/report/files/package/data-package.ts";
import type { Table, TidyRow, TidyValue } from "../../src/report/files/table.ts";
import { corpusTables } from "../../src/report/files/tables/corpus-tables.ts";
import { checkDataPackage } from "../report/files/package/check-data-package.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

/** A cell as CSV has it, told without our writer. */
function plain(value: TidyValue): string {
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}

/** Slovenia's documents over three cycles, written in every format and read back by others. */
describe.skipIf(!hasCorpus)("the files of a folder of documents", () => {
  let assembled: AssembledReviews;
  let tables: readonly Table[];
  const tableOf = (name: string): Table =>
    tables.find((table) => table.name === name) ?? (tables[0] as Table);

  beforeAll(async () => {
    const results: ReadResult[] = [];
    for (const file of await listFiles(corpusPath("slovenia"))) {
      const result = await readDocument(file).catch(() => undefined);
      if (result !== undefined) results.push(result);
    }
    assembled = assembleReviews(results);
    const { corpus } = createCorpus({
      reports: assembled.reviews.map(
        ({ recommendations, statements, pledges, advanceQuestions, ...review }) => ({
          review,
          recommendations,
        }),
      ),
      pledges: assembled.reviews.flatMap(({ pledges }) => pledges),
    });
    tables = corpusTables(corpus, { statements: assembled.reviews.flatMap(({ statements }) => statements) });
  }, 120_000);

  it("have a row per recommendation and recommending State, and one per statement", () => {
    const expected = assembled.reviews.flatMap(({ recommendations }) =>
      recommendations.flatMap(({ id, recommendingStates: states }) =>
        (states.length === 0 ? [undefined] : states).map((state) => [id, state]),
      ),
    );
    expect(tableOf("recommendations").rows.map((row) => [row["id"], row["recommending_state"]])).toEqual(
      expected,
    );
    expect(tableOf("statements").rows).toHaveLength(
      assembled.reviews.flatMap(({ statements }) => statements).length,
    );
    expect(tableOf("reviews").rows.map(({ id }) => id)).toEqual(["SVN-1", "SVN-2", "SVN-3"]);
    expect(tableOf("statements").foreignKeys).toBeDefined();
  });

  it("come back from CSV, XLSX and Parquet as they were", async () => {
    const workbook = read(await formatRowsXlsx(tables), { type: "array", cellFormula: true });
    for (const { name, columns, rows } of tables) {
      const names = columns.map((column) => column.name);
      const cells = (row: TidyRow): string[] => names.map((column) => plain(row[column]));
      const expected = rows.map(cells);
      const csv: string[][] = parse(formatRowsCsv(rows, { columns }));
      expect(csv.slice(1).map((row) => row.map(unescapeFormula))).toEqual(expected);
      const sheet = utils.sheet_to_json(workbook.Sheets[name] ?? {}, {
        header: 1,
        defval: "",
      }) as unknown[][];
      expect(sheet.slice(1).map((row) => names.map((_, at) => String(row[at] ?? "")))).toEqual(expected);
      const bytes = await formatRowsParquet(rows, { columns });
      const back = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
      expect(back.map((row: TidyRow) => cells(row))).toEqual(expected);
    }
  });

  it("make a data package that meets the specification", async () => {
    const files = await dataPackage(tables, {
      name: "slovenia",
      title: "Slovenia",
      licenses: [{ name: "CC-BY-4.0" }],
      sources: [{ title: "Documents of the United Nations" }],
    });
    expect(checkDataPackage(files)).toEqual([]);
  });
});
