import { describe, expect, it } from "vitest";
import { statePage } from "../../../src/report/state-page/state-page.ts";
import { blocksOf, smallCorpus, tablesOf, textsOf, wordsOf } from "../sections/small-corpus.ts";

describe("statePage()", () => {
  it("tells one State from all others by hand-counted figures", async () => {
    const page = await statePage(smallCorpus(), "CUB");
    expect(page.facts.map(({ value }) => value)).toEqual(["3", "1.67", "3 of 3"]);
    expect(textsOf(tablesOf(page, "regions")[0])).toEqual([
      [
        "Asia-Pacific",
        "3",
        "100.0 %",
        expect.any(String),
        "1.67",
        "5.00",
        "100.0 % (3 of 3)",
        "0.0 % (0 of 3)",
      ],
    ]);
    expect(textsOf(tablesOf(page, "trend")[0]).map(([cycle, count]) => [cycle, count])).toEqual([
      ["1", "1"],
      ["2", "2"],
    ]);
    expect(textsOf(tablesOf(page, "addressed")[0])[0]?.slice(0, 3)).toEqual(["China", "Asia-Pacific", "3"]);
  });

  it("says that a State recommended nothing", async () => {
    const page = await statePage(smallCorpus(), "TUV");
    expect(page.facts[0]?.value).toBe("0");
    expect(page.sections.map(({ id }) => id)).toEqual(["none"]);
    expect(wordsOf(page)).toContain("no basis");
  });

  it("has one cycle without a trend, and says so", async () => {
    const page = await statePage(smallCorpus(), "SVN");
    expect(blocksOf(page, "trend")[0]).toMatchObject({ kind: "paragraph", tone: "note" });
  });

  it("refuses what is no State", async () => {
    await expect(statePage(smallCorpus(), "XYZ" as "SVN")).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
    });
  });

  it("is the same twice", async () => {
    expect(JSON.stringify(await statePage(smallCorpus(), "NOR"))).toBe(
      JSON.stringify(await statePage(smallCorpus(), "NOR")),
    );
  });
});
