import { describe, expect, it } from "vitest";
import { compareAcceptance } from "../../../src/analyze/acceptance/compare-acceptance.ts";
import { compareProportions } from "../../../src/analyze/statistics/compare-proportions.ts";
import { compareMeans, sampleMoments } from "../../../src/analyze/statistics/moments.ts";
import type { StateCode } from "../../../src/model/vocabulary.generated.ts";
import { type Fact, tableOf } from "../facts.ts";

function answered(stateUnderReview: StateCode, supported: number, total: number): readonly Fact[] {
  return Array.from({ length: total }, (_, i) => ({
    stateUnderReview,
    position: i < supported ? "supported" : "noted",
  }));
}

describe("compareAcceptance()", () => {
  it("compares two rates", () => {
    const a = tableOf([...answered("KEN", 30, 40), { stateUnderReview: "KEN", position: "pending" }]);
    const b = tableOf(answered("FRA", 20, 40));
    const result = compareAcceptance(a, b);
    const { ratioInterval: _, ...expected } = compareProportions(
      { count: 30, total: 40 },
      { count: 20, total: 40 },
    );
    expect(result).toMatchObject({ ...expected, value: 0.25, oddsRatio: 3, shared: 0 });
    expect(result.a).toMatchObject({ count: 30, total: 40, pending: 1 });
    expect(result.b).toMatchObject({ count: 20, total: 40 });
  });

  it("compares the means of the States' rates", () => {
    const a = tableOf([...answered("KEN", 9, 10), ...answered("CHN", 1, 2), ...answered("VAT", 0, 0)]);
    const b = tableOf([...answered("FRA", 1, 10), ...answered("SVN", 1, 5)]);
    const result = compareAcceptance(a, b, { weighting: "per-state" });
    const expected = compareMeans(sampleMoments([0.5, 0.9]), sampleMoments([0.1, 0.2]));
    expect(result.value).toBeCloseTo(expected.value ?? Number.NaN, 12);
    expect(result.interval?.[0]).toBeCloseTo(expected.interval?.[0] ?? Number.NaN, 10);
    expect(result).toMatchObject({
      test: "permutation",
      oddsRatio: undefined,
      a: { states: 2 },
      b: { states: 2 },
    });
    // Of the six ways to deal four rates in two pairs, two are as far apart.
    expect(result.pValue).toBeCloseTo(2 / 6, 1);
    expect(compareAcceptance(a, b, { weighting: "per-state", seed: 1 })).toEqual(result);
  });

  it("says how many rows two parts of one corpus share", () => {
    const whole = tableOf([...answered("KEN", 3, 5), ...answered("FRA", 2, 5)]);
    const part = { ...whole, selection: Int32Array.of(0, 2, 4, 9) };
    const other = { ...whole, selection: Int32Array.of(1, 4, 5, 9) };
    expect(compareAcceptance(part, whole).shared).toBe(4);
    expect(compareAcceptance(part, other).shared).toBe(2);
    expect(compareAcceptance(other, part).shared).toBe(2);
    expect(compareAcceptance(part, tableOf([])).shared).toBe(0);
  });

  it("has nothing to say where one side has no answer", () => {
    const none = {
      value: undefined,
      interval: undefined,
      ratio: undefined,
      pValue: undefined,
      test: undefined,
    };
    const some = tableOf(answered("KEN", 1, 2));
    expect(compareAcceptance(tableOf([]), some)).toMatchObject(none);
    expect(compareAcceptance(some, tableOf([]), { weighting: "per-state" })).toMatchObject(none);
  });

  it("refuses an unknown option", () => {
    for (const options of [{ unit: "row" }, { weighting: "mean" }, { confidence: 0.5 }]) {
      expect(() => compareAcceptance(tableOf([]), tableOf([]), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });
});
