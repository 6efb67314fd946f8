import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePartitions } from "../../../src/analyze/network/compare-partitions.ts";

describe("comparePartitions()", () => {
  it("agrees with values worked out by hand", () => {
    // Pairs together: 1 in both, 2 in the first, 2 in the second, of 6: (1 − 4/6) / (2 − 4/6).
    const { adjustedRand, normalizedMutualInformation } = comparePartitions([0, 0, 1, 1], [0, 0, 1, 2]);
    expect(adjustedRand).toBeCloseTo((1 - 2 / 6) / (1.5 - 2 / 6), 12);
    // Information ln 2; entropies ln 2 and 1.5 ln 2.
    expect(normalizedMutualInformation).toBeCloseTo(2 / 2.5, 12);
  });

  it("is 1 for the same partition under other names, and 0 in mean where nothing is shared", () => {
    expect(comparePartitions(["a", "a", "b"], [7, 7, 1])).toEqual({
      adjustedRand: 1,
      normalizedMutualInformation: expect.closeTo(1, 12),
    });
    expect(comparePartitions([0, 0, 1, 1], [0, 1, 0, 1]).normalizedMutualInformation).toBeCloseTo(0, 12);
  });

  it("has no figures where nothing is told apart", () => {
    const nothing = { adjustedRand: undefined, normalizedMutualInformation: undefined };
    for (const labels of [[], [1], [1, 1]]) expect(comparePartitions(labels, labels)).toEqual(nothing);
  });

  it("does not mind which comes first", () => {
    const labels = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 30 });
    fc.assert(
      fc.property(labels, (pairs) => {
        const a = pairs.map(([label]) => label);
        const b = pairs.map(([, label]) => label);
        const [there, back] = [comparePartitions(a, b), comparePartitions(b, a)];
        expect(there.adjustedRand ?? 0).toBeCloseTo(back.adjustedRand ?? 0, 10);
        expect(there.normalizedMutualInformation ?? 0).toBeCloseTo(back.normalizedMutualInformation ?? 0, 10);
        expect(there.normalizedMutualInformation ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
