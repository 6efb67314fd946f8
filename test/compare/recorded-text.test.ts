import { describe, expect, it } from "vitest";
import { listRecordedTexts } from "../../src/compare/recorded-text.ts";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { selectRecommendations } from "../../src/corpus/select-recommendations.ts";
import { makeRecommendation, makeReview } from "../corpus-room/records.ts";

describe("listRecordedTexts()", () => {
  const text = "Close prisons (France); Build schools (Chile)";
  const { corpus } = createCorpus({
    reports: [
      {
        review: makeReview("KEN", 8),
        recommendations: [
          makeRecommendation("1.1", ["FRA", "CHL"], undefined, {
            text,
            parts: [
              { text: "Close prisons", recommendingStates: ["FRA"], span: [0, 13] },
              { text: "Build schools", recommendingStates: ["CHL"], span: [24, 37] },
            ],
          }),
          makeRecommendation("1.2", [], undefined, {
            text: "Sing",
            parts: [{ text: "Sing", recommendingStates: [], span: [0, 4] }],
          }),
        ],
      },
    ],
  });

  it("gives each State its own sentences, without the States in brackets", () => {
    const texts = listRecordedTexts(corpus);
    expect(texts.map(({ recommendingState, text: own }) => [recommendingState, own])).toEqual([
      ["FRA", "Close prisons"],
      ["CHL", "Build schools"],
      [undefined, "Sing"],
    ]);
    expect(texts.map(({ recommendationId }) => recommendationId)).toEqual([
      "A/HRC/99/1#1.1",
      "A/HRC/99/1#1.1",
      "A/HRC/99/1#1.2",
    ]);
  });

  it("takes a view by its own places", () => {
    const view = selectRecommendations(corpus, { recommendingState: "CHL" });
    expect(listRecordedTexts(view).map((recorded) => recorded.text)).toEqual(["Build schools"]);
  });

  it("takes texts as they are", () => {
    const texts = [{ text: "Sing" }, {}];
    expect(listRecordedTexts(texts)).toBe(texts);
  });
});
