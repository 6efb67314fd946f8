import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchedWording } from "../../../src/analyze/blocs/matched-wording.ts";
import { createCorpus } from "../../../src/corpus/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { UprInfoRow } from "../../../src/model/upr-info-row.ts";

type Line = readonly [
  recommendingState: "DEU" | "KEN" | "ESP" | undefined,
  text: string | undefined,
  position: UprInfoRow["position"],
  session?: number,
];

function corpusOf(lines: readonly Line[]) {
  const uprInfo = lines.map(([recommendingState, text, position, session = 15], index): UprInfoRow => {
    const row = index + 2;
    return {
      id: `upr-info:own.csv#${row}`,
      stateUnderReview: "FRA",
      ...(recommendingState === undefined ? {} : { recommendingState }),
      ...(text === undefined ? {} : { text }),
      session,
      position,
      responseLabel: position,
      issues: [],
      stateUnderReviewOrganisations: [],
      recommendingStateOrganisations: [],
      source: { file: "own.csv", row },
    };
  });
  return createCorpus({ uprInfo }).corpus;
}

const lines: readonly Line[] = [
  ["DEU", "Open the archives.", "supported"],
  ["KEN", "open  the ARCHIVES", "noted"],
  ["DEU", "Count the trees", "supported"],
  ["ESP", "Count the trees", "noted"],
  ["KEN", "Count the trees.", "supported"],
  ["KEN", "Mend the roof", "noted"],
  ["KEN", "Mend the roof", "noted"],
  ["DEU", "Open the archives.", "noted", 29],
  [undefined, "Open the archives.", "noted", 29],
  ["KEN", "Open the archives.", "pending", 29],
  ["ESP", undefined, "noted"],
];

describe("matchedWording()", () => {
  it("compares the same words of partners and others in the same review", () => {
    // Archives: 1 − 0; trees: ½ − 1; the roof has no partner, the later review no answer to compare.
    const result = matchedWording(corpusOf(lines));
    expect(result).toMatchObject({ value: 0.25, count: 2, total: 4, rowsWithText: 10 });
    expect(result).toMatchObject({
      higher: 1,
      lower: 1,
      equal: 0,
      partnerAcceptance: 0.75,
      otherAcceptance: 0.5,
    });
    expect(result.interval?.[0]).toBeLessThan(0.25);
  });

  it("takes other ties", () => {
    const tie = (recommendingState: string) => recommendingState === "KEN";
    expect(matchedWording(corpusOf(lines), { tie })).toMatchObject({ value: -0.25, count: 2 });
    expect(matchedWording(corpusOf(lines), { tie: "AU" }).count).toBe(0);
  });

  it("looks for the same words in any review where asked", () => {
    const lines: readonly Line[] = [
      ["DEU", "Open the archives.", "supported", 15],
      ["KEN", "Open the archives.", "noted", 29],
    ];
    expect(matchedWording(corpusOf(lines))).toMatchObject({ count: 0, total: 0 });
    expect(matchedWording(corpusOf(lines), { within: "corpus" })).toMatchObject({
      value: 1,
      count: 1,
      total: 1,
    });
  });

  it("says nothing where there is no text", () => {
    const nothing = { value: undefined, interval: undefined, count: 0, total: 0, rowsWithText: 0 };
    expect(matchedWording(corpusOf([]))).toMatchObject(nothing);
    expect(matchedWording(loadUprInfo())).toMatchObject(nothing);
  });

  it("refuses what there is not", () => {
    for (const options of [{ tie: "XXX" }, { confidence: 2 }, { within: "x" }]) {
      expect(() => matchedWording(corpusOf(lines), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines], { minLength: lines.length }), (shuffled) => {
        expect(matchedWording(corpusOf(shuffled))).toMatchObject({
          value: 0.25,
          count: 2,
          higher: 1,
          lower: 1,
        });
      }),
      { numRuns: 20 },
    );
  });
});
