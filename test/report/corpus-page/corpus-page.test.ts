import { describe, expect, it } from "vitest";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { corpusPage } from "../../../src/report/corpus-page/corpus-page.ts";
import { blocksOf, numbersOf, smallCorpus, tablesOf, textsOf } from "../sections/small-corpus.ts";

describe("corpusPage()", () => {
  it("counts what there is, and each row once in each table", async () => {
    const corpus = smallCorpus();
    const page = await corpusPage(corpus);
    expect(page.facts.map(({ value }) => value).slice(0, 3)).toEqual(["12", "3", "7 of 11"]);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(sum(numbersOf(tablesOf(page, "answers")[1], "Recommendations"))).toBe(12);
    expect(sum(numbersOf(tablesOf(page, "reviews")[0], "Recommendations"))).toBe(12);
    expect(sum(numbersOf(tablesOf(page, "recommenders")[0], "Recommendations"))).toBe(11);
    const [volume] = blocksOf(page, "regions");
    const cells = volume?.kind === "figure" ? volume.figure.rows : [];
    expect(sum(cells.map(({ count }) => Number(count ?? 0)))).toBe(11);
    // The one of no named State is in no cell, and the note says so.
    expect(volume?.kind === "figure" ? volume.figure.note : "").toContain("Left out: 1 ");
    expect(textsOf(tablesOf(page, "reviews")[0]).map(([id]) => id)).toEqual(["CHN-1", "CHN-2", "KEN-2"]);
  });

  it("tells what the data cannot", async () => {
    const [list] = blocksOf(await corpusPage(smallCorpus()), "limits");
    const items = list?.kind === "list" ? list.items : [];
    expect(items.some((item) => item.startsWith("7 of 12 rows have no text"))).toBe(true);
    expect(items.some((item) => item.startsWith("1 of 12 rows name no recommending State"))).toBe(true);
  });

  it("makes a page of nothing that says so", async () => {
    const page = await corpusPage(createCorpus({}).corpus);
    expect(page.sections.map(({ id }) => id)).toEqual(["none"]);
    expect(page.facts.find(({ label }) => label === "supported")?.detail).toContain("no basis");
  });
});
