import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCsvTable } from "../../src/documents/csv.ts";
import { readDocxText } from "../../src/documents/docx.ts";
import { parseRecommendationMatrix } from "../../src/parse/thematic-list/parse-recommendation-matrix.ts";
import { parseThematicList } from "../../src/parse/thematic-list/parse-thematic-list.ts";
import type { ListedRecommendation } from "../../src/parse/thematic-list/thematic-list.ts";
import { corpusPath, goldPath, hasCorpus } from "./corpus.ts";

interface GoldRow {
  readonly number: string;
  readonly position: string;
  readonly sourceOfPosition: string;
  readonly heading: string;
  readonly cell3: string;
  readonly states: readonly string[];
  readonly text60: string;
}

/** The cell of themes cut by its headings, by another route than the reader's. */
function cutCell(cell: string): { themes: string[]; sdgs: number[]; groups: string[] } {
  const [before = "", groups = ""] = cell.split(/^Affected persons: ?$/mu);
  const [themes = "", sdgs = ""] = before.split(/^SDGs: ?$/mu);
  const items = (text: string): string[] =>
    text
      .split("\n")
      .map((line) => line.replace(/^- /u, "").trim())
      .filter((line) => line !== "");
  const goals = items(sdgs).map((line) => Number.parseInt(line, 10));
  return { themes: items(themes), sdgs: [...new Set(goals)], groups: items(groups) };
}

function describeEntry(entry: ListedRecommendation): unknown {
  const {
    paragraph,
    positionLabel,
    positionSource,
    heading,
    recommendingStates,
    text,
    themes,
    sdgs,
    groups,
  } = entry;
  return {
    paragraph,
    positionLabel,
    positionSource,
    heading,
    states: [...recommendingStates].sort(),
    text: text.slice(0, 55),
    themes: themes.map(({ code, label }) => (code === undefined ? label : `${code} ${label}`)),
    sdgs,
    groups: groups.map(({ label }) => label),
  };
}

function describeGold(row: GoldRow): unknown {
  const [document] = row.sourceOfPosition.split(/[ ,]/u);
  const paragraph = / (\d+)$|\.(\d+)$/u.exec(row.sourceOfPosition.replace(/Add\.\d+$/u, ""));
  const number = paragraph?.[1] ?? paragraph?.[2];
  return {
    paragraph: row.number,
    positionLabel: row.position,
    positionSource: { document, ...(number === undefined ? {} : { paragraph: number }) },
    heading: row.heading,
    states: [...row.states].sort(),
    text: row.text60.replace(/\s+/gu, " ").slice(0, 55),
    ...cutCell(row.cell3),
  };
}

describe.skipIf(!hasCorpus)("thematic lists of Slovenia", () => {
  it.each([
    [
      "cycle2/UPR20__Slovenia_ThematicListRecommendations_E.docx",
      "slovenia2014_positions.json",
      1,
      20,
      2,
      "A/HRC/28/15",
    ],
    [
      "cycle3/UPR34_Slovenia_Thematic_list_of_Recommendations.docx",
      "slovenia2019_positions.json",
      2,
      34,
      3,
      "A/HRC/43/15",
    ],
  ] as const)("reads %s like its gold reading", async (path, gold, generation, session, cycle, symbol) => {
    const source = await readDocxText(readFileSync(corpusPath("slovenia", path)), { name: "list.docx" });
    const { document, entries, diagnostics } = parseThematicList(source);
    expect(document).toMatchObject({ stateUnderReview: "SVN", generation, session, cycle, symbol });
    const { rows } = JSON.parse(readFileSync(goldPath(gold), "utf8")) as { rows: GoldRow[] };
    const byNumber = new Map(entries.map((entry) => [entry.paragraph, entry]));
    expect(entries).toHaveLength(rows.length);
    for (const row of rows) {
      const entry = byNumber.get(row.number);
      expect(entry && describeEntry(entry)).toEqual(describeGold(row));
    }
    // Every label of both generations is known.
    const labels = entries.flatMap(({ themes, groups }) => [
      ...themes.map(({ concept }) => concept),
      ...groups.map(({ slug }) => slug),
    ]);
    expect(labels.filter((label) => label === undefined)).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)("matrices of recommendations", () => {
  const folder = corpusPath("ohchr_extracts", "csv");
  it.each(hasCorpus ? readdirSync(folder) : [])("reads every row of %s", async (file) => {
    const { table } = await readCsvTable(readFileSync(`${folder}/${file}`), { name: file });
    const { document, entries, diagnostics } = parseRecommendationMatrix(table);
    expect(entries).toHaveLength(table.rows.length);
    expect(document.reviews).toHaveLength(1);
    expect(document.reviews[0]).toMatchObject({ session: Number(file.match(/\d+/u)?.[0]) });
    expect(document.reviews[0]?.stateUnderReview).toBeDefined();
    expect(entries.filter(({ recommendingStates }) => recommendingStates.length === 0)).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    // The column of States is another team's reading of the same brackets.
    const column = table.header.indexOf("recommending_states");
    const named = table.rows.map((row) => (row[column] ?? "").split(/[;,]/u).length);
    const fewer = entries.filter(
      ({ recommendingStates }, index) => recommendingStates.length < (named[index] ?? 0),
    );
    expect(fewer.length).toBeLessThanOrEqual(0.02 * entries.length);
  });
});
