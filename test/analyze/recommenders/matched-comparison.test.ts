import { describe, expect, it } from "vitest";
import { compareMatched, spreadWithin } from "../../../src/analyze/recommenders/matched-comparison.ts";

const pool = (...values: readonly number[]) => ({
  count: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
});

describe("spreadWithin()", () => {
  it("pools the variance within cells, and knows no spread of single values", () => {
    // Deviations 2 + 8 with 1 + 2 degrees of freedom.
    expect(spreadWithin([pool(1, 3), pool(2, 4, 6), pool(9)])).toBeCloseTo(10 / 3, 12);
    expect(spreadWithin([pool(9), pool()])).toBeUndefined();
  });
});

describe("compareMatched()", () => {
  const pools = [pool(1, 3), pool(4, 4, 4, 4), pool()];

  it("weighs the others as the State weighs its cells, and counts both errors", () => {
    const figures = [
      { value: 5, cells: [0] },
      { value: 5, cells: [0] },
      { value: 3, cells: [1] },
      { value: 1, cells: [2] },
      { value: 4, cells: [0, 1] },
    ];
    const compared = compareMatched(figures, pools, { variance: 2, confidence: 0.95 });
    // Expected (2 + 2 + 4 + 3) / 4; weights 2.5 and 1.5 of 4, over 2 and 4 values.
    expect(compared).toMatchObject({
      value: 4.25,
      expected: 2.75,
      difference: 1.5,
      count: 4,
      total: 6,
      unmatched: 1,
    });
    const half = 1.959963984540054 * Math.sqrt(2 * (1 / 4 + 0.625 ** 2 / 2 + 0.375 ** 2 / 4));
    expect(compared.interval?.[0]).toBeCloseTo(1.5 - half, 12);
    expect(compared.interval?.[1]).toBeCloseTo(1.5 + half, 12);
  });

  it("has no difference where there are no others, and no interval where there is no spread", () => {
    const alone = compareMatched([{ value: 1, cells: [2] }], pools, { variance: 2, confidence: 0.95 });
    expect(alone).toMatchObject({
      value: undefined,
      difference: undefined,
      count: 0,
      total: 0,
      unmatched: 1,
    });
    const flat = compareMatched([{ value: 1, cells: [0] }], pools, { variance: undefined, confidence: 0.95 });
    expect(flat).toMatchObject({ difference: -1, interval: undefined });
  });
});
