import { describe, expect, it } from "vitest";
import { conditionalTail } from "../../../src/compare/coordination/poisson-tail.ts";

/** By the definition: one minus the probabilities of less. */
function direct(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return (1 - below) / (1 - Math.exp(-mean));
}

describe("conditionalTail()", () => {
  it("agrees with one minus the rest where that is exact", () => {
    for (const mean of [0.1, 0.7, 2, 9, 40, 200])
      for (const count of [1, 2, 3, 5, 10])
        expect(conditionalTail(count, mean)).toBeCloseTo(direct(count, mean), 8);
  });

  it("stays exact where that is not, and never is more than 1", () => {
    // The first terms: λ/2 − λ²/12 for two of a mean near 0.
    expect(conditionalTail(2, 1e-9)).toBeCloseTo(5e-10, 18);
    expect(conditionalTail(40, 0.5)).toBeGreaterThan(0);
    expect(conditionalTail(1, 3)).toBe(1);
    expect(conditionalTail(2, 600)).toBeLessThanOrEqual(1);
  });
});
