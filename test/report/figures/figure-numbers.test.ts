import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countOf,
  formatCount,
  formatShare,
  formatterOf,
  listTicks,
} from "../../../src/report/figures/figure-numbers.ts";

describe("numbers in figures", () => {
  it("writes shares, counts and levels", () => {
    expect([0, 0.004, 0.0096, 0.729, 0.995, 1].map(formatShare)).toEqual([
      "0 %",
      "0.4 %",
      "1 %",
      "73 %",
      "99.5 %",
      "100 %",
    ]);
    expect([0, 999, 1000, 1234567.4, -1200].map(formatCount)).toEqual([
      "0",
      "999",
      "1,000",
      "1,234,567",
      "−1,200",
    ]);
    expect(formatterOf("level")(3.2)).toBe("3.20");
    expect(formatterOf((value) => `<${value}>`)(1)).toBe("<1>");
    expect([Number.NaN, -1, Number.POSITIVE_INFINITY, 3].map(countOf)).toEqual([0, 0, 0, 3]);
  });

  it("finds round steps", () => {
    expect(listTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(listTicks(0, 367, 6)).toEqual([0, 100, 200, 300]);
    expect(listTicks(1, 5, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(listTicks(3, 3, 5)).toEqual([3]);
  });

  it("has ascending steps within the ends, few enough", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (low, size) => {
          const ticks = listTicks(low, low + size, 6);
          expect(ticks.length).toBeLessThanOrEqual(8);
          expect(ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] ?? 0))).toBe(true);
        },
      ),
    );
  });
});
