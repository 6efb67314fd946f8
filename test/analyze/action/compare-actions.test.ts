import { describe, expect, it } from "vitest";
import { compareActions } from "../../../src/analyze/action/compare-actions.ts";
import { chiSquaredTest } from "../../../src/analyze/statistics/chi-squared-test.ts";
import { compareMeans, sampleMoments } from "../../../src/analyze/statistics/moments.ts";
import { rankSumTest } from "../../../src/analyze/statistics/rank-sum-test.ts";
import type { ActionCategory, StateCode } from "../../../src/model/vocabulary.generated.ts";
import { type Fact, tableOf } from "../facts.ts";

function asked(recommendingState: StateCode, actions: readonly ActionCategory[]): readonly Fact[] {
  return actions.map((action) => ({ stateUnderReview: "KEN", recommendingState, position: "noted", action }));
}

const demanding = tableOf([
  ...asked("FRA", [5, 5, 4, 3]),
  ...asked("SVN", [5, 4]),
  { stateUnderReview: "KEN", recommendingState: "SVN", position: "noted" },
]);
const soft = tableOf([...asked("CHN", [2, 2, 2, 4, 1]), ...asked("CUB", [2, 5])]);

describe("compareActions()", () => {
  it("compares levels, ranks and mixes", () => {
    const result = compareActions(demanding, soft);
    const [mine, theirs] = [
      [0, 0, 1, 2, 3],
      [1, 4, 0, 1, 1],
    ];
    const means = compareMeans(sampleMoments([5, 5, 4, 3, 5, 4]), sampleMoments([2, 2, 2, 4, 1, 2, 5]));
    const ranks = rankSumTest(mine, theirs);
    expect(result.value).toBeCloseTo(26 / 6 - 18 / 7, 12);
    expect(result.interval?.[0]).toBeCloseTo(means.interval?.[0] ?? Number.NaN, 10);
    expect(result).toMatchObject({
      pValue: ranks.pValue,
      superiority: ranks.superiority,
      mixPValue: chiSquaredTest([mine, theirs]).pValue,
      test: "rank-sum",
      shared: 0,
      a: { total: 6, uncoded: 1 },
      b: { total: 7 },
    });
  });

  it("compares the means of the States' own levels", () => {
    const result = compareActions(demanding, soft, { weighting: "per-state" });
    expect(result.value).toBeCloseTo((4.25 + 4.5) / 2 - (2.2 + 3.5) / 2, 12);
    expect(result).toMatchObject({ test: "permutation", a: { states: 2 }, b: { states: 2 } });
    expect(result.pValue).toBeCloseTo(2 / 6, 1);
  });

  it("has nothing to say where nothing is coded", () => {
    const uncoded = tableOf([{ stateUnderReview: "KEN", position: "noted" }]);
    const none = {
      value: undefined,
      interval: undefined,
      pValue: undefined,
      superiority: undefined,
      test: undefined,
    };
    expect(compareActions(uncoded, soft)).toMatchObject(none);
    expect(compareActions(soft, tableOf([]))).toMatchObject(none);
    expect(compareActions(soft, soft)).toMatchObject({ value: 0, superiority: 0.5, shared: 7 });
  });

  it("refuses an unknown option", () => {
    expect(() => compareActions(soft, soft, { perState: "troika" as never })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});
