import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRecommender } from "../../../src/analyze/recommenders/compare-recommender.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

const made = (
  recommendingState: "SVN" | "CHN" | "KEN" | undefined,
  stateUnderReview: "FRA" | "VAT",
  action: 1 | 2 | 3 | 4 | 5,
  issues: readonly ("women" | "health")[] = [],
): Fact => ({
  stateUnderReview,
  ...(recommendingState === undefined ? {} : { recommendingState }),
  session: 15,
  position: "noted",
  action,
  issues,
});

const facts: readonly Fact[] = [
  made("SVN", "FRA", 5, ["women"]),
  made("SVN", "FRA", 4, ["health"]),
  made("CHN", "FRA", 2, ["women"]),
  made("KEN", "FRA", 4, ["women", "health"]),
  made(undefined, "FRA", 1, ["women"]),
  made("SVN", "VAT", 1),
  made("CHN", "VAT", 2),
  made("KEN", "VAT", 3),
  { stateUnderReview: "VAT", recommendingState: "SVN", session: 15, position: "noted" },
  { stateUnderReview: "KEN", recommendingState: "SVN", session: 15, position: "noted", action: 5 },
  { stateUnderReview: "FRA", recommendingState: "CHN", session: 29, position: "noted", action: 1 },
];

describe("compareRecommender()", () => {
  it("holds each recommendation against the others' in the same review", () => {
    const { overall, byState, unit } = compareRecommender(tableOf(facts), "SVN");
    expect(unit).toBe("recommender");
    expect(byState).toMatchObject([
      {
        stateUnderReview: "FRA",
        value: 4.5,
        expected: 3,
        difference: 1.5,
        count: 2,
        total: 2,
        lowBasis: true,
      },
      {
        stateUnderReview: "VAT",
        value: 1,
        expected: 2.5,
        difference: -1.5,
        count: 1,
        total: 2,
        unmatched: 0,
      },
      { stateUnderReview: "KEN", value: undefined, difference: undefined, count: 0, unmatched: 1 },
    ]);
    // (5 + 4 + 1) / 3 against (3 + 3 + 2.5) / 3.
    expect(overall).toMatchObject({ count: 3, unmatched: 1 });
    expect(overall.difference).toBeCloseTo(0.5, 12);
  });

  it("holds each against the others' on its issues where asked", () => {
    const { byState } = compareRecommender(tableOf(facts), "SVN", { match: "issue" });
    // Women: (2 + 4) / 2; health: 4.
    expect(byState.find(({ stateUnderReview }) => stateUnderReview === "FRA")).toMatchObject({
      value: 4.5,
      expected: 3.5,
    });
  });

  it("compares shares as well", () => {
    const france = (measure: "specific-share" | "soft-share") =>
      compareRecommender(tableOf(facts), "SVN", { measure }).byState.find(
        ({ stateUnderReview }) => stateUnderReview === "FRA",
      );
    expect(france("specific-share")).toMatchObject({ value: 0.5, expected: 0 });
    expect(france("soft-share")).toMatchObject({ value: 0, expected: 0.5 });
  });

  it("says how much more it raises an issue than others do", () => {
    const { byIssue } = compareRecommender(tableOf(facts), "SVN");
    // Of five recommendations four stand beside others': one on each issue; the others' shares 1 and ½, in half of them.
    expect(byIssue).toMatchObject([
      { issue: "health", value: 0.25, expected: 0.25, raised: 1, count: 4, ratio: 1, lowBasis: true },
      { issue: "women", value: 0.25, expected: 0.5, difference: -0.25, raised: 1, ratio: 0.5 },
    ]);
  });

  it("leaves out what is below the minimum", () => {
    const { byState } = compareRecommender(tableOf(facts), "SVN", { minimum: 2 });
    expect(byState.map(({ stateUnderReview }) => stateUnderReview)).toEqual(["FRA"]);
  });

  it("has nothing to say of a State that made none", () => {
    const nothing = { value: undefined, expected: undefined, difference: undefined, count: 0, total: 0 };
    for (const table of [tableOf([]), tableOf(facts)]) {
      expect(compareRecommender(table, "NOR")).toMatchObject({ overall: nothing, byState: [], byIssue: [] });
    }
  });

  it("refuses what there is not", () => {
    const invalid = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    expect(() => compareRecommender(tableOf(facts), "XXX" as never)).toThrow(invalid);
    for (const options of [{ measure: "x" }, { match: "x" }, { minimum: -1 }, { confidence: 2 }]) {
      expect(() => compareRecommender(tableOf(facts), "SVN", options as never)).toThrow(invalid);
    }
  });

  it("agrees with plain filters on what is expected", () => {
    fc.assert(
      fc.property(anyFacts, (list) => {
        const { overall } = compareRecommender(tableOf(list), "FRA");
        const coded = list.filter(
          ({ action, recommendingState }) => action !== undefined && recommendingState !== undefined,
        );
        const expected = coded
          .filter(({ recommendingState }) => recommendingState === "FRA")
          .flatMap((own) => {
            const others = coded.filter(
              (other) =>
                other.recommendingState !== "FRA" &&
                other.stateUnderReview === own.stateUnderReview &&
                (other.session ?? 0) === (own.session ?? 0),
            );
            return others.length === 0
              ? []
              : [others.reduce((sum, { action }) => sum + (action ?? 0), 0) / others.length];
          });
        expect(overall.count).toBe(expected.length);
        if (expected.length === 0) expect(overall.expected).toBeUndefined();
        else expect(overall.expected).toBeCloseTo(expected.reduce((a, b) => a + b, 0) / expected.length, 10);
      }),
    );
  });

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    compareRecommender(table, "SVN", { match: "issue" });
    expect(table).toEqual(before);
  });

  it("knows whom Switzerland and Cuba ask for more and less in the embedded export", () => {
    const corpus = loadUprInfo();
    const swiss = compareRecommender(corpus, "CHE", { minimum: 5 });
    expect(swiss.byState.slice(0, 3).map(({ stateUnderReview }) => stateUnderReview)).toEqual([
      "LBY",
      "CUB",
      "ARE",
    ]);
    expect(swiss.byState[0]).toMatchObject({ direction: "more", lowBasis: false, count: 5, total: 115 });
    const cuban = compareRecommender(corpus, "CUB");
    expect(cuban.overall.difference).toBeCloseTo(-1.193, 3);
    expect(cuban.overall.interval?.[1]).toBeLessThan(-1);
  });
});
