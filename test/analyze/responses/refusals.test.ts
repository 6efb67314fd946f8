import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusals } from "../../../src/analyze/responses/refusals.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

describe("refusals", () => {
  it("sets what was refused beside what the mix of actions lets expect", () => {
    const fact = (
      recommendingState: "FRA" | "KEN",
      action: 2 | 5,
      position: "supported" | "noted",
    ): Fact => ({
      stateUnderReview: "CHN",
      recommendingState,
      action,
      position,
    });
    const table = tableOf([
      fact("FRA", 5, "noted"),
      fact("FRA", 5, "noted"),
      fact("KEN", 5, "supported"),
      fact("KEN", 5, "noted"),
      fact("KEN", 2, "supported"),
    ]);
    const rows = refusals(table, { by: ["recommendingState"] });
    // Of category 5 three in four are refused: of France's two 1.5, of Kenya's two 1.5 and nothing of its one of category 2.
    expect(rows.map(({ recommendingState, count, total }) => [recommendingState, count, total])).toEqual([
      ["FRA", 2, 2],
      ["KEN", 1, 3],
    ]);
    expect(rows.map(({ expected }) => expected)).toEqual([1.5, expect.closeTo(1.5, 12)]);
    expect(rows.map(({ excess }) => excess)).toEqual([0.5, expect.closeTo(-0.5, 12)]);
  });

  it("leaves small groups out and refuses to work without a key", () => {
    const table = tableOf([{ stateUnderReview: "CHN", recommendingState: "FRA", position: "noted" }]);
    expect(refusals(table, { by: ["recommendingState"], minimum: 2 })).toEqual([]);
    expect(refusals(tableOf([]), { by: ["issue"] })).toEqual([]);
    const invalid = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    expect(() => refusals(table, { by: [] })).toThrow(invalid);
    expect(() => refusals(table, { by: ["issue"], minimum: -1 })).toThrow(invalid);
  });

  it("adds up: with the corpus as its own standard the excesses cancel", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rows = refusals(tableOf(facts), { by: ["recommendingState"] });
        expect(rows.reduce((sum, { excess }) => sum + (excess ?? 0), 0)).toBeCloseTo(0, 9);
        for (const { value, count, total } of rows) expect(value).toBe(count / total);
      }),
    );
  });
});
