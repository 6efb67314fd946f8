import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { rowAt, sourceOf } from "../../src/corpus/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import type { SourceTable } from "../../src/documents/source-table.ts";
import { uprInfoRowSchema } from "../../src/model/upr-info-row.ts";
import { parseUprInfo, type UprInfoExport } from "../../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

const WITH_TEXT = ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv"];
const WITHOUT_TEXT = "18-20-without-text.csv";
const PLEDGES = "voluntary.csv";

/** Rows, States under review, accepted, % of action categories 1 to 5, pledges: counted by another program. */
const SESSIONS = `
  430 16   284  3.72 16.51 13.95 41.63 24.19 89
  855 16   555  1.87 10.88  8.30 44.33 34.62 80
 1335 16   673  2.10 10.49 12.73 40.97 33.71 63
 1804 16  1279  5.38 22.78  9.48 33.20 29.16 40
 1670 16  1296  2.99 16.65 10.60 41.98 27.78 36
 2038 16  1326  2.70 13.20  9.62 41.32 33.17 42
 2147 16  1696  1.91 16.91  8.20 42.24 30.74 48
 2107 15  1629  2.42 14.95  9.11 39.01 34.50 36
 2051 16  1555  1.27 11.80  9.17 39.44 38.32 44
 2306 16  1771  1.82 13.10  8.80 38.64 37.64 38
 2179 17  1735  1.42 10.74 10.56 36.03 41.26 15
 2434 17  1837  1.56 13.97  8.46 38.78 37.22 68
 2128 14  1637  0.52 21.05  8.65 39.00 30.78 26
 2179 14  1611  0.41 17.53  8.99 39.70 33.36 67
 1847 13  1404  0.49 19.00  9.64 39.47 31.40 40
 2751 14  2135  0.84 25.95  6.03 37.11 30.06 63
 2821 15  1955  0.89 20.10  7.37 38.46 33.18 37
 2387 14  1957  0.46 19.61  5.36 45.25 29.33 80
 2829 14  2056  0.64 18.13  7.00 39.55 34.68 35
 2768 14  2081  0.22 17.34  5.46 40.72 36.27  0`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/u).map(Number));

interface Read {
  readonly table: SourceTable;
  readonly result: UprInfoExport;
}

async function read(name: string): Promise<Read> {
  const { table, diagnostics } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), {
    name,
  });
  expect(diagnostics).toEqual([]);
  return { table, result: parseUprInfo(table) };
}

describe.skipIf(!hasCorpus)("the export of UPR Info", () => {
  let files: ReadonlyMap<string, Read>;
  beforeAll(async () => {
    const names = [...WITH_TEXT, WITHOUT_TEXT, PLEDGES];
    files = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
  });
  const resultsOf = (names: readonly string[]): readonly UprInfoExport[] =>
    names.map((name) => files.get(name)?.result).filter((result) => result !== undefined);

  it("is read without a diagnostic, and no row of it is lost", () => {
    const withText = resultsOf(WITH_TEXT);
    expect(withText.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(withText.flatMap(({ rows }) => rows)).toHaveLength(33_082);
    expect(withText.flatMap(({ pledges }) => pledges)).toEqual([]);
    expect(resultsOf([PLEDGES])).toMatchObject([{ rows: [], pledges: { length: 947 }, diagnostics: [] }]);
    expect(resultsOf([WITHOUT_TEXT])).toMatchObject([{ rows: { length: 7_984 }, pledges: [] }]);
    for (const { table, result } of files.values()) {
      expect(result.rows.length + result.pledges.length).toBe(table.rows.length);
    }
  });

  it("is Mac Roman with bare CR, and has no character of another encoding in it", () => {
    for (const name of [...WITH_TEXT, PLEDGES]) {
      expect(files.get(name)?.table).toMatchObject({ encoding: "macintosh", lineEnd: "cr" });
    }
    const strange = new Set<string>();
    for (const { rows } of resultsOf(WITH_TEXT)) {
      for (const { text = "" } of rows)
        for (const [character] of text.matchAll(/[^\x20-\x7E]/gu)) strange.add(character);
    }
    expect([...strange].filter((character) => !/[\p{L}°’‘“”–—]/u.test(character))).toEqual([]);
  });

  it("has the totals of every session", () => {
    const all = resultsOf([...WITH_TEXT, WITHOUT_TEXT, PLEDGES]);
    const rows = all.flatMap((result) => result.rows);
    const pledges = all.flatMap((result) => result.pledges);
    const table = SESSIONS.map((_, index) => {
      const own = rows.filter(({ session }) => session === index + 1);
      const share = (category: number): number =>
        Math.round((10_000 * own.filter(({ action }) => action === category).length) / own.length) / 100;
      return [
        own.length,
        new Set(own.map(({ stateUnderReview }) => stateUnderReview)).size,
        own.filter(({ responseLabel }) => responseLabel === "Accepted").length,
        ...[1, 2, 3, 4, 5].map(share),
        pledges.filter(({ session }) => session === index + 1).length,
      ];
    });
    expect(table).toEqual(SESSIONS);
  });

  it("has 9 rows without a recommending State, all on Indonesia in session 1", () => {
    const unknown = resultsOf([...WITH_TEXT, WITHOUT_TEXT])
      .flatMap(({ rows }) => rows)
      .filter(({ recommendingState }) => recommendingState === undefined);
    expect(unknown).toHaveLength(9);
    expect(new Set(unknown.map(({ stateUnderReview, session }) => `${stateUnderReview}-${session}`))).toEqual(
      new Set(["IDN-1"]),
    );
  });

  it("gives records that the schema accepts", () => {
    for (const { rows } of resultsOf([...WITH_TEXT, WITHOUT_TEXT])) {
      for (const row of rows) expect(uprInfoRowSchema.safeParse(row).success, row.id).toBe(true);
    }
  });

  it("is the embedded data set, row by row", () => {
    const corpus = loadUprInfo();
    const rows = resultsOf([...WITH_TEXT, WITHOUT_TEXT]).flatMap((result) => result.rows);
    expect(corpus.size).toBe(rows.length);
    for (const [index, row] of rows.entries()) {
      const { stateUnderReview, recommendingState, session, position, action, issues, source } = rowAt(
        corpus,
        index,
      );
      expect([stateUnderReview, recommendingState, session, position, action, issues]).toEqual([
        row.stateUnderReview,
        row.recommendingState,
        row.session,
        row.position,
        row.action,
        row.issues,
      ]);
      expect(source).toEqual(row.source);
      expect(sourceOf(corpus, index)).toEqual(row.source);
    }
    const pledges = resultsOf([PLEDGES]).flatMap((result) => result.pledges);
    expect(corpus.pledges).toEqual(
      pledges.map(({ text: _, group: __, organisations: ___, ...pledge }) => pledge),
    );
  });
});
