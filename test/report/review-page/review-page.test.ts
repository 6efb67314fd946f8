import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { UprError } from "../../../src/errors.ts";
import type { ResponsePosition } from "../../../src/model/state-response.ts";
import { reviewPage } from "../../../src/report/review-page/review-page.ts";
import {
  blocksOf,
  exportRow,
  numbered,
  numbersOf,
  reviewOf,
  smallCorpus,
  spoken,
  tablesOf,
  textsOf,
  wordsOf,
} from "../sections/small-corpus.ts";

describe("reviewPage()", () => {
  it("tells the answers of a report by both counting units, with interval and pending ones", async () => {
    const page = await reviewPage(smallCorpus(), "KEN-2");
    expect(page.facts.map(({ label, value }) => [label, value])).toEqual([
      ["recommendations received", "4"],
      ["supported", "2 of 3"],
      ["supported, by recommending State", "3 of 4"],
      ["not supported", "1"],
      ["pending", "1"],
      ["mean action asked for", expect.stringMatching(/^\d\.\d\d$/u)],
    ]);
    const [answers, groups] = tablesOf(page, "positions");
    expect(textsOf(answers)).toEqual([
      ["by number", "4", "3", "2", "66.7 %", "20.8–93.9 %", "1"],
      ["by State", "5", "4", "3", "75.0 %", "30.1–95.4 %", "1"],
    ]);
    expect(textsOf(groups).map(([name, count]) => [name, count])).toEqual([
      ["Asia-Pacific", "1"],
      ["Eastern Europe", "1"],
      ["Western Europe, others", "3"],
    ]);
  });

  it("lists every recommendation with text, States, answer, claim and citation", async () => {
    const [table] = tablesOf(await reviewPage(smallCorpus(), "KEN-2"), "recommendations");
    expect(table?.isFilterable).toBe(true);
    const rows = textsOf(table);
    expect(rows.map(([paragraph, , states]) => [paragraph, states])).toEqual([
      ["A/HRC/90/5#90.1", "Slovenia, France"],
      ["A/HRC/90/5#90.2", "China"],
      ["A/HRC/90/5#90.3", "France"],
      ["A/HRC/90/5#90.4", "Norway"],
    ]);
    expect(rows[1]?.slice(5)).toEqual(["supported", "implemented already"]);
    expect(rows[3]?.[5]).toBe("pending");
  });

  it("lists rows of an export by State, with codes and without a text", async () => {
    const page = await reviewPage(smallCorpus(), "CHN-2");
    const [table] = tablesOf(page, "recommendations");
    expect(table?.columns.map(({ title }) => title)).toEqual([
      "Recommending State",
      "Action",
      "Issues",
      "Position",
      "Claim",
      "Cite as",
    ]);
    expect(textsOf(table)[0]).toEqual([
      "Norway",
      "5 specific",
      "Death penalty",
      "noted",
      "none",
      "upr-info:made.csv#2",
    ]);
    expect(textsOf(table)[4]?.[0]).toBe("State not named");
    expect(page.facts.find(({ label }) => label === "supported")?.value).toBe("3 of 5");
  });

  it("says in words what has no basis, and no zero", async () => {
    const page = await reviewPage(smallCorpus(), "CHN-2");
    for (const id of ["statements", "recurrences", "claims", "integrity"]) {
      const words = blocksOf(page, id).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
      expect(words.join(" "), id).toContain("no basis");
    }
  });

  it("says the unit, the source and the labels under every figure and table that counts", async () => {
    const page = await reviewPage(smallCorpus(), "KEN-2");
    for (const { blocks } of page.sections) {
      for (const block of blocks) {
        if (block.kind !== "figure" && block.kind !== "table") continue;
        const note = block.kind === "figure" ? block.figure.note : block.note;
        expect(note).toMatch(/Counted: |By number: /u);
        expect(note).toContain("Source: A/HRC/90/5");
      }
    }
    const [, mix] = tablesOf(page, "positions");
    expect(mix?.note).toContain("labels by uprkit");
    const coded = await reviewPage(smallCorpus(), "CHN-2");
    expect(wordsOf(coded)).not.toContain("labels by uprkit");
    const unlabeled = await reviewPage(smallCorpus(), "KEN-2", { labels: "none" });
    expect(wordsOf(unlabeled)).not.toContain("labels by uprkit");
    expect(unlabeled.facts.at(-1)?.value).toBe("no basis");
  });

  it("shows the list of speakers where there are statements", async () => {
    const statements = [
      spoken(1, "CHN", "China commended Kenya for its lamps."),
      spoken(2, "FRA", "France was concerned about the death penalty."),
    ];
    const page = await reviewPage(smallCorpus(), "KEN-2", { evidence: { statements } });
    const figure = blocksOf(page, "statements").find((block) => block.kind === "figure");
    expect(figure?.kind === "figure" ? figure.figure.rows.length : 0).toBe(2);
    const speakers = tablesOf(page, "statements").at(-1);
    expect(textsOf(speakers).map(([place, state]) => [place, state])).toEqual([
      ["1", "China"],
      ["2", "France"],
    ]);
  });

  it("finds what came back where the earlier review has texts", async () => {
    const text = "Ratify the Optional Protocol to the Convention against Torture";
    const earlier = { ...numbered("70.1", text, ["CHL"], "noted"), id: "A/HRC/70/5#70.1" };
    const { corpus } = createCorpus({
      reports: [
        { review: reviewOf("KEN", 1, 8), recommendations: [earlier] },
        { review: reviewOf("KEN", 2, 21), recommendations: [numbered("90.1", text, ["SVN"], "supported")] },
      ],
    });
    const [table] = tablesOf(await reviewPage(corpus, "KEN-2"), "recurrences");
    expect(textsOf(table)).toEqual([
      ["90.1", text, "supported", `${text} (A/HRC/70/5#70.1)`, "noted", "same words"],
    ]);
  });

  it("makes a page of a review with one recommendation, and of one with none", async () => {
    const { corpus } = createCorpus({
      uprInfo: [exportRow(2, "KEN", 8, "NOR", "pending")],
      reviews: [reviewOf("FJI", 1, 7)],
    });
    const one = await reviewPage(corpus, "KEN-1");
    expect(one.facts[0]?.value).toBe("1");
    expect(textsOf(tablesOf(one, "recommendations")[0])).toHaveLength(1);
    const none = await reviewPage(corpus, "FJI-1");
    expect(none.facts[0]?.value).toBe("none");
    expect(none.sections.map(({ id }) => id)).toEqual(["recommendations"]);
  });

  it("is the same twice, and changes nothing it is given", async () => {
    const corpus = smallCorpus();
    const before = JSON.stringify(corpus);
    const first = JSON.stringify(await reviewPage(corpus, "KEN-2"));
    expect(JSON.stringify(await reviewPage(smallCorpus(), "KEN-2"))).toBe(first);
    expect(JSON.stringify(corpus)).toBe(before);
  });

  it("refuses a review the corpus does not hold, and stops when told to", async () => {
    const corpus = smallCorpus();
    const failure = await reviewPage(corpus, "CHN-3").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UprError);
    expect(failure).toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining("CHN-1, CHN-2"),
    });
    await expect(reviewPage(corpus, "KEN-2", { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "ABORTED",
    });
  });

  it("adds up: every table counts each row of any corpus once", async () => {
    const states = ["NOR", "CUB", "FRA", "SVN", undefined] as const;
    const positions: readonly ResponsePosition[] = [
      "supported",
      "noted",
      "pending",
      "none",
      "partially-supported",
    ];
    const anyRow = fc.tuple(
      fc.constantFrom(...states),
      fc.constantFrom(...positions),
      fc.constantFrom(undefined, 1, 2, 3, 4, 5),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 25 }), async (rows) => {
        const { corpus } = createCorpus({
          uprInfo: rows.map(([state, position, action], i) =>
            exportRow(i + 2, "KEN", 8, state, position, action as 1 | undefined),
          ),
        });
        const page = await reviewPage(corpus, "KEN-1");
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
        const [, groups] = tablesOf(page, "positions");
        const [actions] = tablesOf(page, "actions");
        const [recommenders] = tablesOf(page, "recommenders");
        expect(sum(numbersOf(groups, "Recommendations"))).toBe(rows.length);
        expect(sum(numbersOf(recommenders, "Recommendations"))).toBe(rows.length);
        if (actions !== undefined) expect(sum(numbersOf(actions, "Recommendations"))).toBe(rows.length);
        expect(textsOf(tablesOf(page, "recommendations")[0])).toHaveLength(rows.length);
        const bars = blocksOf(page, "positions").flatMap((block) =>
          block.kind === "figure" ? block.figure.rows : [],
        );
        expect(sum(bars.map(({ count }) => Number(count)))).toBe(rows.length);
      }),
      { numRuns: 15 },
    );
  });
});
