import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFIDENCE_LEVELS, wilsonInterval } from "../../../src/analyze/statistics/wilson-interval.ts";

/** Root of `|successes / total − p| = z √(p(1 − p) / total)` between two bounds, by halving. */
function bisect(successes: number, total: number, z: number, side: "low" | "high"): number {
  const share = successes / total;
  const excess = (p: number) => Math.abs(share - p) - z * Math.sqrt((p * (1 - p)) / total);
  // Outside the interval the excess is positive, at the share it is not.
  let [outside, inside] = side === "low" ? [0, share] : [1, share];
  for (let step = 0; step < 200; step++) {
    const middle = (outside + inside) / 2;
    if (excess(middle) > 0) outside = middle;
    else inside = middle;
  }
  return inside;
}

/** Standard normal quantile by halving its distribution function, integrated with Simpson's rule. */
function normalQuantile(confidence: number): number {
  const inside = (z: number): number => {
    const steps = 2000;
    const h = z / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++) {
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      sum += weight * Math.exp(-((i * h) ** 2) / 2);
    }
    return (2 * sum * h) / 3 / Math.sqrt(2 * Math.PI);
  };
  let [low, high] = [0, 10];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (inside(middle) < confidence) low = middle;
    else high = middle;
  }
  return low;
}

describe("wilsonInterval()", () => {
  it("gives the bounds of textbooks for 8 of 10", () => {
    const [low, high] = wilsonInterval(8, 10) ?? [];
    expect(low).toBeCloseTo(0.4901625, 6);
    expect(high).toBeCloseTo(0.9433178, 6);
  });

  it("solves the equation that defines it, at every level", () => {
    const counts = fc
      .integer({ min: 1, max: 50_000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    const quantiles = new Map(CONFIDENCE_LEVELS.map((level) => [level, normalQuantile(level)]));
    fc.assert(
      fc.property(counts, fc.constantFrom(...CONFIDENCE_LEVELS), ([successes, total], confidence) => {
        const z = quantiles.get(confidence) ?? Number.NaN;
        const [low, high] = wilsonInterval(successes, total, confidence) ?? [];
        expect(low).toBeCloseTo(bisect(successes, total, z, "low"), 9);
        expect(high).toBeCloseTo(bisect(successes, total, z, "high"), 9);
      }),
    );
  });

  it("holds the share and stays inside 0 to 1, also at the ends", () => {
    for (const [successes, total] of [
      [0, 1],
      [1, 1],
      [0, 7],
      [7, 7],
      [1, 3],
    ] as const) {
      const [low = Number.NaN, high = Number.NaN] = wilsonInterval(successes, total, 0.99) ?? [];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(successes / total);
      expect(high).toBeGreaterThanOrEqual(successes / total);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  it("has no interval where nothing was counted", () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  it.each([
    [2, 1],
    [-1, 4],
    [0.5, 4],
    [0, -1],
    [Number.NaN, 1],
    [0, Number.POSITIVE_INFINITY],
  ])("refuses %s of %s", (successes, total) => {
    expect(() => wilsonInterval(successes, total)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("refuses a level it has no quantile for", () => {
    // @ts-expect-error 0.5 is not one of the levels; plain JavaScript can still pass it.
    expect(() => wilsonInterval(1, 2, 0.5)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});
