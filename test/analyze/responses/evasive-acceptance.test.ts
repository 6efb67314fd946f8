import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/acceptance/acceptance.ts";
import {
  EVASIVE_FIGURES,
  type EvasiveFigure,
  evasiveAcceptance,
} from "../../../src/analyze/responses/evasive-acceptance.ts";
import type { Corpus } from "../../../src/corpus/corpus.ts";
import { anyFacts, type Fact } from "../facts.ts";
import { corpusOf } from "../integrity/corpus-of.ts";

function figuresOf(corpus: Corpus, options = {}): ReadonlyMap<EvasiveFigure, readonly [number, number]> {
  return new Map(
    evasiveAcceptance(corpus, options).map(({ figure, count, total }) => [figure, [count, total]]),
  );
}

/** So many recommendations of one answer, numbered from a number on. */
function answered(many: number, from: number, fact: Omit<Fact, "stateUnderReview">): readonly Fact[] {
  return Array.from({ length: many }, (_, index) => ({
    stateUnderReview: "CHN" as const,
    recommendation: from + index,
    ...fact,
  }));
}

describe("evasiveAcceptance", () => {
  it("computes China's answers of 2013 from 252 records", () => {
    const facts = [
      ...answered(165, 0, { position: "supported", action: 4 }),
      ...answered(31, 165, { position: "supported", claim: "already-implemented", action: 2 }),
      ...answered(8, 196, { position: "supported", claim: "in-progress", action: 5 }),
      ...answered(48, 204, { position: "not-supported", action: 5 }),
    ];
    const figures = figuresOf(corpusOf(facts), { unit: "recommendation" });
    expect(figures.get("accepted")).toEqual([204, 252]);
    expect(figures.get("accepted-without-implemented")).toEqual([204 - 31, 252]);
    expect(figures.get("accepted-without-claims")).toEqual([204 - 31 - 8, 252]);
    expect(figures.get("already-implemented")).toEqual([31, 204]);
    expect(figures.get("in-progress")).toEqual([8, 204]);
    expect(figures.get("accepted-demanding")).toEqual([173, 252]);
    expect(figures.get("asks-for-nothing")).toEqual([31, 204]);
  });

  it("has no basis for claims where the source does not number, and says so", () => {
    const rows = evasiveAcceptance(corpusOf([{ stateUnderReview: "KEN", position: "supported", action: 1 }]));
    const without = rows.filter(({ why }) => why !== undefined).map(({ figure, value }) => [figure, value]);
    expect(without).toEqual([
      ["accepted-without-implemented", undefined],
      ["accepted-without-claims", undefined],
      ["already-implemented", undefined],
      ["in-progress", undefined],
      ["endorsing", undefined],
    ]);
  });

  it("reads what endorses among the accepted that have a text, each text once", () => {
    const facts: readonly Fact[] = [
      { stateUnderReview: "KEN", position: "supported" },
      { stateUnderReview: "KEN", position: "supported" },
      { stateUnderReview: "KEN", position: "supported" },
      { stateUnderReview: "KEN", position: "noted" },
    ];
    let read = 0;
    const endorses = (text: string) => {
      read += 1;
      return text === "well done";
    };
    const made = corpusOf(facts, ["well done", "do more", undefined, "well done"]);
    expect(figuresOf(made, { endorses }).get("endorsing")).toEqual([1, 2]);
    expect(read).toBe(2);
  });

  it("gives all figures of nothing, without a basis", () => {
    const rows = evasiveAcceptance(corpusOf([]));
    expect(rows.map(({ figure, value }) => [figure, value])).toEqual(
      EVASIVE_FIGURES.map((each) => [each, undefined]),
    );
    expect(evasiveAcceptance(corpusOf([]), { by: ["session"] })).toEqual([]);
  });

  it("agrees with acceptance, keeps shares between 0 and 1, and leaves its input alone", () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom("recommender" as const, "recommendation" as const),
        (facts, unit) => {
          const corpus = corpusOf(facts);
          const before = JSON.stringify(corpus);
          const by = ["stateUnderReview"] as const;
          const rows = evasiveAcceptance(corpus, { by, unit });
          for (const { value, count, total, why } of rows) {
            expect(value === undefined).toBe(why !== undefined);
            expect(value === undefined || (value >= 0 && value <= 1)).toBe(true);
            expect(count >= 0 && count <= total).toBe(true);
          }
          for (const { stateUnderReview, value } of acceptance(corpus, { by, unit })) {
            const own = rows.find(
              (row) => row.stateUnderReview === stateUnderReview && row.figure === "accepted",
            );
            expect(own?.value).toBe(value);
          }
          for (const { stateUnderReview, value } of acceptance(corpus, { by, unit, effective: true })) {
            const own = rows.find(
              (row) =>
                row.stateUnderReview === stateUnderReview && row.figure === "accepted-without-implemented",
            );
            expect(own?.value).toBe(value);
          }
          expect(JSON.stringify(corpus)).toBe(before);
        },
      ),
    );
  });
});
