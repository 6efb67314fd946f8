import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { acceptance } from "../../src/analyze/index.ts";
import { createCorpus, selectRecommendations } from "../../src/corpus/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { documentSymbolSchema } from "../../src/model/document-symbol.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import type { StateCode } from "../../src/model/vocabulary.generated.ts";
import { goldPath, hasCorpus } from "./corpus.ts";

interface GoldReport {
  readonly recommendations: readonly {
    readonly number: string;
    readonly states: readonly StateCode[];
    readonly text60: string;
  }[];
}
interface GoldPositions {
  readonly positions: Readonly<Record<string, "Accepted" | "Noted">>;
}

const readGold = <Gold>(name: string): Gold => JSON.parse(readFileSync(goldPath(name), "utf8"));

describe.skipIf(!hasCorpus)("China 2013, whose two rates differ by the unit", () => {
  const document = documentSymbolSchema.parse("A/HRC/25/5");
  const load = () => {
    const { recommendations } = readGold<GoldReport>("china2013.json");
    const { positions } = readGold<GoldPositions>("china2013_positions_uprinfo.json");
    return createCorpus({
      reports: [
        {
          review: {
            id: "CHN-2",
            stateUnderReview: "CHN",
            cycle: 2,
            session: 17,
            status: "outcome-adopted",
            troika: [],
            documents: [],
            source: { document },
          },
          recommendations: recommendations.map(
            ({ number, states, text60 }): Recommendation => ({
              id: `${document}#${number}`,
              document,
              paragraph: number,
              text: text60,
              recommendingStates: states,
              parts: [{ text: text60, recommendingStates: states, span: [0, text60.length] }],
              responses: [
                { stage: "review", position: "pending" },
                { stage: "addendum", position: positions[number] === "Accepted" ? "supported" : "noted" },
              ],
              source: { document, paragraph: number },
            }),
          ),
        },
      ],
    });
  };

  it("is 204 of 252 by recommendation, from the checked reading of the report", () => {
    const { corpus, diagnostics } = load();
    expect(diagnostics).toEqual([]);
    expect(acceptance(corpus, { unit: "recommendation" })).toMatchObject([
      { value: 204 / 252, count: 204, total: 252, pending: 0, withoutNumbering: 0 },
    ]);
  });

  it("is 207 of 284 by recommender in UPR Info, and 209 of 285 in the report", () => {
    const rows = selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN", session: 17 });
    expect(acceptance(rows)).toMatchObject([{ value: 207 / 284, count: 207, total: 284 }]);
    expect(acceptance(load().corpus)).toMatchObject([{ count: 209, total: 285 }]);
  });
});
