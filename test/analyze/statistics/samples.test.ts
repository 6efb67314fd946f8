import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureConcentration } from "../../../src/analyze/statistics/concentration.ts";
import { compareMeans, meanInterval, sampleMoments } from "../../../src/analyze/statistics/moments.ts";
import { bootstrapInterval, permutationTest } from "../../../src/analyze/statistics/resampling.ts";
import { expectNear, MISUSE, SCIPY } from "./scipy.ts";

describe("moments", () => {
  it("counts each value as often as it is said to occur", () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(4)), { maxLength: 9 });
    fc.assert(
      fc.property(counts, (list) => {
        const spelled = sampleMoments(list.flatMap(([value, times]) => new Array<number>(times).fill(value)));
        const counted = sampleMoments(
          list.map(([value]) => value),
          list.map(([, times]) => times),
        );
        expect(counted.count).toBe(spelled.count);
        for (const key of ["mean", "variance"] as const) {
          if (spelled[key] === undefined) expect(counted[key]).toBeUndefined();
          else expect(counted[key]).toBeCloseTo(spelled[key], 9);
        }
      }),
    );
    expect(sampleMoments([])).toEqual({ count: 0, mean: undefined, variance: undefined });
    expect(sampleMoments([3])).toEqual({ count: 1, mean: 3, variance: undefined });
    expect(() => sampleMoments([Number.POSITIVE_INFINITY])).toThrow(MISUSE);
    expect(() => sampleMoments([1], [0.5])).toThrow(MISUSE);
  });

  it("have SciPy's t interval", () => {
    const [values, low, high] = SCIPY.tInterval;
    const interval = meanInterval(sampleMoments(values), 0.99);
    expectNear(interval?.[0], low);
    expectNear(interval?.[1], high);
    expect(meanInterval(sampleMoments([1]))).toBeUndefined();
    expect(meanInterval(sampleMoments([2, 2, 2]))).toEqual([2, 2]);
    expect(() => meanInterval(sampleMoments([]), 0.5 as never)).toThrow(MISUSE);
  });

  it("have SciPy's Welch test", () => {
    const [a, b, value, low, high, p] = SCIPY.welch;
    const result = compareMeans(sampleMoments(a), sampleMoments(b));
    expectNear(result.value, value);
    expectNear(result.interval?.[0], low);
    expectNear(result.interval?.[1], high);
    expectNear(result.pValue, p);
  });

  it("compare what can be compared", () => {
    const none = { value: undefined, interval: undefined, pValue: undefined };
    expect(compareMeans(sampleMoments([]), sampleMoments([1]))).toEqual(none);
    expect(compareMeans(sampleMoments([3]), sampleMoments([1, 2]))).toEqual({ ...none, value: 1.5 });
    expect(compareMeans(sampleMoments([3, 3]), sampleMoments([1, 1]))).toEqual({ ...none, value: 2 });
  });
});

describe("bootstrapInterval()", () => {
  it.each([SCIPY.bootstrapMean, SCIPY.bootstrapSkewed])(
    "of %j is near SciPy's of 200,000 resamples",
    (values, low, high) => {
      const interval = bootstrapInterval(values, { resamples: 20_000 });
      const room = 0.04 * (high - low);
      expect(Math.abs((interval?.[0] ?? Number.NaN) - low)).toBeLessThan(room);
      expect(Math.abs((interval?.[1] ?? Number.NaN) - high)).toBeLessThan(room);
    },
  );

  it("gives the same for the same seed, another for another", () => {
    const [values] = SCIPY.bootstrapSkewed;
    expect(bootstrapInterval(values)).toEqual(bootstrapInterval(values, { seed: 1 }));
    expect(bootstrapInterval(values, { seed: 2 })).not.toEqual(bootstrapInterval(values));
  });

  it("is wider for more confidence, one point where nothing varies, and none for one value", () => {
    const [values] = SCIPY.bootstrapMean;
    const [low = 0, high = 0] = bootstrapInterval(values, { confidence: 0.99 }) ?? [];
    const [inner = 0, outer = 0] = bootstrapInterval(values, { confidence: 0.9 }) ?? [];
    expect(low).toBeLessThan(inner);
    expect(high).toBeGreaterThan(outer);
    expect(bootstrapInterval([4, 4, 4])).toEqual([4, 4]);
    expect(bootstrapInterval([4])).toBeUndefined();
    expect(() => bootstrapInterval([1, 2], { resamples: 0 })).toThrow(MISUSE);
    expect(() => bootstrapInterval([1, Number.NaN])).toThrow(MISUSE);
  });

  it("holds the mean it is of nearly always, whatever the sample", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 12 }), (values) => {
        const interval = bootstrapInterval(values, { resamples: 200 });
        expect(interval?.[0]).toBeLessThanOrEqual(interval?.[1] ?? Number.NaN);
        expect(interval?.[0]).toBeGreaterThanOrEqual(Math.min(...values));
        expect(interval?.[1]).toBeLessThanOrEqual(Math.max(...values));
      }),
      { numRuns: 50 },
    );
  });
});

describe("permutationTest()", () => {
  it("is near the share of all 126 ways to deal, as SciPy counts them", () => {
    const [a, b, p] = SCIPY.permutation;
    expect(p).toBeCloseTo(22 / 126, 12);
    expect(Math.abs((permutationTest(a, b, { permutations: 100_000 }) ?? Number.NaN) - p)).toBeLessThan(
      0.005,
    );
  });

  it("is never 0, the same for a seed, and nothing without a sample", () => {
    const [low, high] = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [101, 102, 103, 104, 105, 106, 107, 108],
    ];
    expect(permutationTest(low, high, { permutations: 100 })).toBe(1 / 101);
    expect(permutationTest([1, 5, 2], [3, 4])).toBe(permutationTest([1, 5, 2], [3, 4], { seed: 1 }));
    expect(permutationTest([], [1])).toBeUndefined();
    expect(() => permutationTest([1], [2], { permutations: 1.5 })).toThrow(MISUSE);
  });
});

describe("measureConcentration()", () => {
  it("is half the mean difference between members, over their mean", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 12 }), (counts) => {
        const total = counts.reduce((sum, n) => sum + n, 0);
        const { gini, herfindahl, effectiveMembers } = measureConcentration(counts);
        if (total === 0) {
          expect([gini, herfindahl, effectiveMembers]).toEqual([undefined, undefined, undefined]);
          return;
        }
        const differences = counts
          .flatMap((a) => counts.map((b) => Math.abs(a - b)))
          .reduce((sum, n) => sum + n, 0);
        expect(gini).toBeCloseTo(differences / (2 * counts.length * total), 12);
        expect(herfindahl).toBeCloseTo(
          counts.reduce((sum, n) => sum + (n / total) ** 2, 0),
          12,
        );
        expect((herfindahl ?? 0) * (effectiveMembers ?? 0)).toBeCloseTo(1, 12);
      }),
    );
    expect(() => measureConcentration([1.5])).toThrow(MISUSE);
  });
});
