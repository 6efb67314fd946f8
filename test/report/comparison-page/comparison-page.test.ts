import { describe, expect, it } from "vitest";
import { comparisonPage } from "../../../src/report/comparison-page/comparison-page.ts";
import { smallCorpus, tablesOf, textsOf, wordsOf } from "../sections/small-corpus.ts";

describe("comparisonPage()", () => {
  it("sets two reviews side by side, with the difference of the second less the first", async () => {
    const page = await comparisonPage(smallCorpus(), ["CHN-1", "CHN-2"]);
    expect(page.facts.map(({ value }) => value)).toEqual(["1 of 2", "3 of 5", "3.00 and 3.60"]);
    const rows = textsOf(tablesOf(page, "differences")[0]);
    expect(rows[0]?.slice(0, 4)).toEqual(["recommendations", "2", "5", "+3"]);
    expect(rows[1]?.slice(0, 4)).toEqual(["supported", "50.0 % (1 of 2)", "60.0 % (3 of 5)", "+10.0 points"]);
    expect(rows[2]?.slice(0, 4)).toEqual(["mean action asked for (1 to 5)", "3.00 (2)", "3.60 (5)", "+0.60"]);
    expect(wordsOf(page)).toContain("What came back from earlier reviews: no basis");
  });

  it("sets two States side by side", async () => {
    const page = await comparisonPage(smallCorpus(), ["NOR", "CUB"]);
    expect(page.title).toBe("Norway and Cuba compared");
    expect(page.facts.slice(0, 2).map(({ value }) => value)).toEqual(["0 of 2", "3 of 3"]);
    expect(page.sections.some(({ id }) => id === "recurrences")).toBe(false);
  });

  it("says what has no recommendation", async () => {
    const page = await comparisonPage(smallCorpus(), ["NOR", "TUV"]);
    expect(page.sections.map(({ id }) => id)).toEqual(["none"]);
    expect(page.facts[1]?.value).toBe("no basis");
  });

  it("refuses the same twice, one of each, and what is not there", async () => {
    const corpus = smallCorpus();
    for (const pair of [
      ["CHN-2", "CHN-2"],
      ["CHN-2", "NOR"],
      ["CHN-2", "CHN-3"],
      ["NOR", "XYZ"],
    ] as const) {
      await expect(comparisonPage(corpus, pair)).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    }
  });
});
