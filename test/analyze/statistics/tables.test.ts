import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustPValues } from "../../../src/analyze/statistics/adjust-p-values.ts";
import { chiSquaredTest } from "../../../src/analyze/statistics/chi-squared-test.ts";
import { compareProportions, newcombeInterval } from "../../../src/analyze/statistics/compare-proportions.ts";
import { fisherExactTest } from "../../../src/analyze/statistics/fisher-exact-test.ts";
import { expectNear, MISUSE, SCIPY } from "./scipy.ts";

const proportion = fc.nat(400).chain((total) => fc.nat(total).map((count) => ({ count, total })));

describe("chiSquaredTest()", () => {
  it.each(SCIPY.chi2)("of %j is SciPy's", (table, statistic, freedom, p, cramersV, smallest) => {
    const result = chiSquaredTest(table);
    expectNear(result.statistic, statistic);
    expect(result.degreesOfFreedom).toBe(freedom);
    expectNear(result.pValue, p);
    expectNear(result.cramersV, cramersV);
    expectNear(result.smallestExpected, smallest);
  });

  it("has nothing to say of one row, one column or nothing", () => {
    for (const table of [
      [],
      [[]],
      [[3, 4]],
      [[3], [4]],
      [
        [0, 0],
        [2, 5],
      ],
      [
        [2, 0],
        [5, 0],
      ],
    ]) {
      expect(chiSquaredTest(table)).toMatchObject({
        statistic: undefined,
        pValue: undefined,
        degreesOfFreedom: 0,
      });
    }
  });

  it("refuses what is no table of counts", () => {
    expect(() => chiSquaredTest([[1, 2], [3]])).toThrow(MISUSE);
    expect(() =>
      chiSquaredTest([
        [1, 2],
        [3, -1],
      ]),
    ).toThrow(MISUSE);
    expect(() =>
      chiSquaredTest([
        [1, 2],
        [3, 0.5],
      ]),
    ).toThrow(MISUSE);
  });
});

describe("fisherExactTest()", () => {
  it.each(SCIPY.fisher)("of %j is SciPy's", (table, p) => {
    const [[a, b] = [0, 0], [c, d] = [0, 0]] = table;
    expectNear(
      fisherExactTest([
        [a, b],
        [c, d],
      ]),
      p,
    );
  });

  it("is the sum over all tables with these margins that are no likelier", () => {
    const small = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8));
    fc.assert(
      fc.property(small, ([a, b, c, d]) => {
        const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
        const ways: number[] = [];
        for (let x = 0; x <= a + b; x++) {
          const y = a + c - x;
          if (y >= 0 && y <= c + d) ways.push(choose(a + b, x) * choose(c + d, y));
        }
        const seen = choose(a + b, a) * choose(c + d, c);
        const rare = ways.filter((n) => n <= seen * (1 + 1e-7)).reduce((sum, n) => sum + n, 0);
        const all = ways.reduce((sum, n) => sum + n, 0);
        expect(
          fisherExactTest([
            [a, b],
            [c, d],
          ]),
        ).toBeCloseTo(rare / all, 9);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() =>
      fisherExactTest([
        [1, 2],
        [3, -4],
      ]),
    ).toThrow(MISUSE);
  });
});

describe("newcombeInterval()", () => {
  // Newcombe (1998), table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %d/%d and %d/%d is as published", (count, total, others, othersTotal, low, high) => {
    const interval = newcombeInterval({ count, total }, { count: others, total: othersTotal });
    expect(interval?.map((bound) => Number(bound.toFixed(4)))).toEqual([low, high]);
  });

  it("is none without a basis", () => {
    expect(newcombeInterval({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeUndefined();
  });
});

describe("compareProportions()", () => {
  it.each(SCIPY.ratio)("has SciPy's ratio for %d/%d and %d/%d", (a, n, b, m, value, low, high) => {
    const { ratio, ratioInterval } = compareProportions({ count: a, total: n }, { count: b, total: m });
    expectNear(ratio, value);
    expectNear(ratioInterval?.[0], low);
    expectNear(ratioInterval?.[1], high);
  });

  it.each(SCIPY.odds)("has SciPy's odds ratio for %d/%d and %d/%d", (a, n, b, m, value, low, high) => {
    const result = compareProportions({ count: a, total: n }, { count: b, total: m });
    expectNear(result.oddsRatio, value);
    expectNear(result.oddsRatioInterval?.[0], low);
    expectNear(result.oddsRatioInterval?.[1], high);
  });

  it("takes Fisher's test where less than five would be expected", () => {
    expect(compareProportions({ count: 8, total: 10 }, { count: 1, total: 6 })).toMatchObject({
      test: "fisher",
    });
    const large = compareProportions({ count: 204, total: 252 }, { count: 150, total: 220 });
    expect(large.test).toBe("chi-squared");
    expectNear(large.pValue, SCIPY.chi2[0]?.[3] ?? 0);
  });

  it("has no ratio to nothing, and none of what has no basis", () => {
    const none = compareProportions({ count: 3, total: 10 }, { count: 0, total: 10 });
    expect(none).toMatchObject({
      value: 0.3,
      ratio: undefined,
      ratioInterval: undefined,
      oddsRatio: undefined,
    });
    expect(none.oddsRatioInterval?.every(Number.isFinite)).toBe(true);
    const empty = compareProportions({ count: 0, total: 0 }, { count: 0, total: 10 });
    expect(new Set(Object.values(empty))).toEqual(new Set([undefined]));
    expect(compareProportions({ count: 0, total: 5 }, { count: 0, total: 9 })).toMatchObject({
      value: 0,
      pValue: 1,
    });
  });

  it("turns round with its groups, and holds its values in its intervals", () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const [there, back] = [compareProportions(a, b), compareProportions(b, a)];
        if (there.value === undefined) return;
        expect(there.value).toBeCloseTo(-(back.value ?? 0), 12);
        expect(there.interval?.[0]).toBeCloseTo(-(back.interval?.[1] ?? 0), 12);
        expect(there.pValue).toBeCloseTo(back.pValue ?? 0, 9);
        expect(there.pValue).toBeLessThanOrEqual(1);
        expect(there.interval?.[0]).toBeLessThanOrEqual(there.value);
        expect(there.interval?.[1]).toBeGreaterThanOrEqual(there.value);
        for (const bound of [...(there.interval ?? [])])
          expect(Math.abs(bound)).toBeLessThanOrEqual(1 + 1e-12);
        if (there.ratio !== undefined) {
          expect(there.ratioInterval?.[0]).toBeLessThanOrEqual(there.ratio);
          expect(there.ratioInterval?.[1]).toBeGreaterThanOrEqual(there.ratio);
        }
        for (const value of Object.values(there).flat()) expect(value).not.toBeNaN();
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => compareProportions({ count: 3, total: 2 }, { count: 1, total: 2 })).toThrow(MISUSE);
    expect(() => compareProportions({ count: 1, total: 2 }, { count: 1, total: 2 }, 0.5 as never)).toThrow(
      MISUSE,
    );
  });
});

describe("adjustPValues()", () => {
  it("is SciPy's", () => {
    const [p, adjusted] = SCIPY.bh;
    for (const [index, value] of adjustPValues(p).entries()) expectNear(value, adjusted[index] ?? Number.NaN);
  });

  it("leaves out what was not tested, and keeps the order of the p-values", () => {
    expect(adjustPValues([])).toEqual([]);
    expect(adjustPValues([undefined, 0.04, undefined])).toEqual([undefined, 0.04, undefined]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const before = [...p];
        const adjusted = adjustPValues(p);
        expect(p).toEqual(before);
        for (const [i, value] of adjusted.entries()) {
          expect(value).toBeGreaterThanOrEqual((p[i] ?? 0) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(1);
          for (const [j, other] of adjusted.entries()) {
            if ((p[i] ?? 0) < (p[j] ?? 0)) expect(value).toBeLessThanOrEqual(other ?? 1);
          }
        }
      }),
    );
    expect(() => adjustPValues([1.5])).toThrow(MISUSE);
  });
});
