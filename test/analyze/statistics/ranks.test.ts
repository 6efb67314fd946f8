import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallCorrelation, spearmanCorrelation } from "../../../src/analyze/statistics/rank-correlation.ts";
import { rankSumTest } from "../../../src/analyze/statistics/rank-sum-test.ts";
import { cochranArmitageTest, theilSenSlope } from "../../../src/analyze/statistics/trend-tests.ts";
import { expectNear, MISUSE, SCIPY } from "./scipy.ts";

const pairs = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), {
  maxLength: 30,
});

describe("rank correlations", () => {
  it.each(SCIPY.spearman)("spearmanCorrelation(%j, %j) is SciPy's", (x, y, value, p) => {
    const result = spearmanCorrelation(x, y);
    expectNear(result.value, value);
    expectNear(result.pValue, p);
    expect(result.total).toBe(x.length);
  });

  it.each(SCIPY.kendall)("kendallCorrelation(%j, %j) is SciPy's, exact and with ties", (x, y, value, p) => {
    const result = kendallCorrelation(x, y);
    expectNear(result.value, value);
    expectNear(result.pValue, p);
  });

  it("have no value where one side does not vary", () => {
    for (const correlate of [spearmanCorrelation, kendallCorrelation]) {
      expect(correlate([], [])).toEqual({ value: undefined, pValue: undefined, total: 0 });
      expect(correlate([1], [2]).value).toBeUndefined();
      expect(correlate([1, 1, 1], [1, 2, 3]).value).toBeUndefined();
    }
    expect(spearmanCorrelation([1, 2], [1, 2])).toMatchObject({ value: 1, pValue: undefined });
    expect(spearmanCorrelation([1, 2, 3], [4, 5, 6])).toMatchObject({ value: 1, pValue: 0 });
  });

  it("do not depend on the order of the pairs, and turn round with one side", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
        for (const correlate of [spearmanCorrelation, kendallCorrelation]) {
          const { value, pValue } = correlate(x, y);
          const turned = correlate(
            [...x].reverse(),
            [...y].reverse().map((n) => -n),
          );
          expect(turned.value === undefined).toBe(value === undefined);
          if (value === undefined) continue;
          expect(turned.value).toBeCloseTo(-value, 10);
          expect(Math.abs(value)).toBeLessThanOrEqual(1);
          if (pValue !== undefined) expect(turned.pValue).toBeCloseTo(pValue, 8);
        }
      }),
    );
  });

  it("refuse lists of different length and what is no number", () => {
    expect(() => spearmanCorrelation([1], [1, 2])).toThrow(MISUSE);
    expect(() => kendallCorrelation([1, Number.NaN], [1, 2])).toThrow(MISUSE);
  });
});

describe("rankSumTest()", () => {
  it.each(SCIPY.ranksum)("of %j and %j is SciPy's", (a, b, statistic, p) => {
    const result = rankSumTest(a, b);
    expectNear(result.statistic, statistic);
    expectNear(result.pValue, p);
  });

  it("counts the pairs in which the first is higher", () => {
    const counts = fc.array(fc.nat(6), { maxLength: 5 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        let higher = 0;
        for (const [i, n] of a.entries())
          for (const [j, m] of b.entries()) higher += n * m * (i > j ? 1 : i === j ? 0.5 : 0);
        const total = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0);
        const { statistic, superiority } = rankSumTest(a, b);
        if (total(a) * total(b) === 0) expect(statistic).toBeUndefined();
        else {
          expect(statistic).toBe(higher);
          expect(superiority).toBeCloseTo(higher / (total(a) * total(b)), 12);
        }
      }),
    );
    expect(rankSumTest([5], [7])).toEqual({ statistic: 17.5, superiority: 0.5, pValue: 1 });
    expect(() => rankSumTest([-1], [2])).toThrow(MISUSE);
  });
});

describe("trends", () => {
  it.each(SCIPY.cochranArmitage)(
    "cochranArmitageTest(%j of %j at %j) is N r² by NumPy",
    (counts, totals, scores, z, p) => {
      const proportions = counts.map((count, i) => ({ count, total: totals[i] ?? 0 }));
      const result = cochranArmitageTest(proportions, scores);
      expectNear(result.statistic, z);
      expectNear(result.pValue, p);
    },
  );

  it("has no trend in nothing, in one point, or where all answers are the same", () => {
    const none = { statistic: undefined, pValue: undefined };
    expect(cochranArmitageTest([], [])).toEqual(none);
    expect(cochranArmitageTest([{ count: 1, total: 2 }], [1])).toEqual(none);
    expect(
      cochranArmitageTest(
        [
          { count: 2, total: 2 },
          { count: 3, total: 3 },
        ],
        [1, 2],
      ),
    ).toEqual(none);
    expect(() => cochranArmitageTest([], [1])).toThrow(MISUSE);
    expect(() => cochranArmitageTest([{ count: 3, total: 2 }], [1])).toThrow(MISUSE);
  });

  it.each(SCIPY.theilSen)("theilSenSlope(%j, %j) is SciPy's", (x, y, slope) => {
    expectNear(theilSenSlope(x, y), slope);
  });

  it("has no slope where nothing runs", () => {
    expect(theilSenSlope([], [])).toBeUndefined();
    expect(theilSenSlope([2, 2], [1, 5])).toBeUndefined();
  });
});
