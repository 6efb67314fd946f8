import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recommendationConcentration } from "../../../src/analyze/concentration/recommendation-concentration.ts";
import { textConcentration } from "../../../src/analyze/concentration/text-concentration.ts";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { selectRecommendations } from "../../../src/corpus/select-recommendations.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { Review } from "../../../src/model/review.ts";
import type { UprInfoRow } from "../../../src/model/upr-info-row.ts";
import type { StateCode } from "../../../src/model/vocabulary.generated.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

const MISUSE = expect.objectContaining({ code: "INVALID_ARGUMENT" });

describe("recommendationConcentration()", () => {
  it("says how recommendations are shared out among those who make them", () => {
    const made = (recommendingState: StateCode | undefined, times: number): readonly Fact[] =>
      new Array(times).fill({
        stateUnderReview: "KEN",
        position: "noted",
        ...(recommendingState && { recommendingState }),
      });
    const table = tableOf([...made("FRA", 6), ...made("CHN", 3), ...made("SVN", 1), ...made(undefined, 2)]);
    // Gini of 1, 3, 6: (−2 × 1 + 0 × 3 + 2 × 6) / (3 × 10).
    expect(recommendationConcentration(table)).toMatchObject([
      {
        of: "recommendingState",
        value: 1 / 3,
        members: 3,
        total: 10,
        topShare: 0.6,
        topFiveShare: 1,
        membersWithHalf: 1,
        unnamed: 2,
      },
    ]);
    expect(recommendationConcentration(table)[0]?.herfindahl).toBeCloseTo(0.46, 12);
    expect(recommendationConcentration(table, { of: "stateUnderReview" })).toMatchObject([
      { value: 0, herfindahl: 1, members: 1, total: 12, unnamed: 0 },
    ]);
  });

  it("has no basis where there is nothing", () => {
    expect(recommendationConcentration(tableOf([]))).toMatchObject([
      {
        value: undefined,
        herfindahl: undefined,
        topShare: undefined,
        membersWithHalf: undefined,
        members: 0,
        total: 0,
      },
    ]);
    expect(recommendationConcentration(tableOf([]), { by: ["session"] })).toEqual([]);
    expect(() => recommendationConcentration(tableOf([]), { by: ["recommendingState"] })).toThrow(MISUSE);
    expect(() => recommendationConcentration(tableOf([]), { of: "speaker" as never })).toThrow(MISUSE);
  });

  it("counts all that are named, group by group", () => {
    fc.assert(
      fc.property(anyFacts, (list) => {
        const rows = recommendationConcentration(tableOf(list), { by: ["stateUnderReview"] });
        for (const row of rows) {
          const group = list.filter(({ stateUnderReview }) => stateUnderReview === row.stateUnderReview);
          const named = group.filter(({ recommendingState }) => recommendingState !== undefined);
          expect([row.total, row.unnamed]).toEqual([named.length, group.length - named.length]);
          expect(row.members).toBe(new Set(named.map(({ recommendingState }) => recommendingState)).size);
          expect(row.topTenShare === undefined).toBe(named.length === 0);
        }
      }),
    );
  });
});

let last = 1;
function said(text: string | undefined, recommendingState: StateCode, session = 17): UprInfoRow {
  last += 1;
  return {
    id: `upr-info:export.csv#${last}`,
    stateUnderReview: "CHN",
    recommendingState,
    session,
    position: "noted",
    responseLabel: "Noted",
    issues: [],
    ...(text === undefined ? {} : { text }),
    stateUnderReviewOrganisations: [],
    recommendingStateOrganisations: [],
    source: { file: "export.csv", row: last },
  };
}

describe("textConcentration()", () => {
  const { corpus } = createCorpus({
    uprInfo: [
      said("Plant more trees", "FRA"),
      said("Plant more trees", "SVN"),
      said("Plant more trees", "SVN", 4),
      said("plant  more trees.", "KEN"),
      said("Dig a well", "FRA"),
      said("Dig a well!", "FRA"),
      said("Sing", "FRA"),
      said(undefined, "FRA"),
    ],
  });

  it("counts texts, wordings and what is said most", () => {
    expect(textConcentration(corpus)).toEqual({
      value: 5 / 7,
      count: 5,
      total: 7,
      withoutText: 1,
      wordings: 3,
      repeated: 6,
      repeatedWithinReview: 1,
      mostRepeated: [
        {
          text: "Plant more trees",
          count: 4,
          statesUnderReview: ["CHN"],
          recommendingStates: ["FRA", "KEN", "SVN"],
        },
        { text: "Dig a well", count: 2, statesUnderReview: ["CHN"], recommendingStates: ["FRA"] },
      ],
      unit: "recommender",
    });
    expect(textConcentration(corpus, { top: 1 }).mostRepeated).toHaveLength(1);
    const early = selectRecommendations(corpus, { session: 4 });
    expect(textConcentration(early)).toMatchObject({ value: 1, total: 1, repeated: 0, mostRepeated: [] });
  });

  it("counts a numbered recommendation once on request", () => {
    const review: Review = { id: "CHN-2", stateUnderReview: "CHN", session: 17, cycle: 2 } as Review;
    const recommendation = (number: number, text: string, recommendingStates: readonly StateCode[]) => ({
      id: `A/HRC/25/5#186.${number}`,
      paragraph: `186.${number}`,
      text,
      recommendingStates,
      parts: [{ text, recommendingStates, span: [0, text.length] as const }],
      responses: [{ stage: "review" as const, position: "noted" as const }],
      source: { file: "report.pdf" },
    });
    const recommendations = [
      recommendation(1, "Dig a well", ["FRA", "SVN"]),
      recommendation(2, "Dig, a well", ["KEN"]),
    ];
    const { corpus: report } = createCorpus({ reports: [{ review, recommendations }] });
    expect(textConcentration(report)).toMatchObject({
      total: 3,
      count: 2,
      wordings: 1,
      repeatedWithinReview: 1,
    });
    expect(textConcentration(report, { unit: "recommendation" })).toMatchObject({
      total: 2,
      count: 2,
      wordings: 1,
      repeated: 2,
      repeatedWithinReview: 0,
    });
  });

  it("has no basis without texts: the embedded data set has none", () => {
    expect(textConcentration(loadUprInfo())).toMatchObject({
      value: undefined,
      count: undefined,
      wordings: undefined,
      repeated: undefined,
      total: 0,
      withoutText: 41_066,
      mostRepeated: [],
    });
    expect(textConcentration(createCorpus({}).corpus)).toMatchObject({ value: undefined, total: 0 });
    expect(() => textConcentration(corpus, { top: -1 })).toThrow(MISUSE);
    expect(() => textConcentration(corpus, { unit: "row" as never })).toThrow(MISUSE);
  });
});
