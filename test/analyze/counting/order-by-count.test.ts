import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listInOrder, orderByCount } from "../../../src/analyze/counting/order-by-count.ts";

describe("orderByCount()", () => {
  it("puts the largest first and keeps the order of equal ones", () => {
    expect(orderByCount([3, 9, 3, 9], 3)).toEqual([1, 3, 0]);
    expect(orderByCount([], 3)).toEqual([]);
    expect(orderByCount([1, 2], 0)).toEqual([]);
  });

  it("agrees with a comparing sort, for few and for many", () => {
    const limits = fc.oneof(fc.nat({ max: 80 }), fc.constant(Number.POSITIVE_INFINITY));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 200 }), limits, (counts, limit) => {
        const sorted = counts
          .map((_, index) => index)
          .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
        expect(orderByCount(Int32Array.from(counts), limit)).toEqual(sorted.slice(0, limit));
        expect(listInOrder(counts, "key", limit)).toEqual([...counts.keys()].slice(0, limit));
      }),
    );
  });
});
