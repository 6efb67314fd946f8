import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingAmong } from "../../../src/analyze/integrity/percentile.ts";

const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });
const ascending = (list: readonly number[]): Float64Array => Float64Array.from(list).sort();

describe("standingAmong", () => {
  it("counts lower ones one and equal ones half, without the value itself", () => {
    const of = ascending([1, 2, 2, 2, 9]);
    expect(standingAmong(of, 1)).toEqual({ percentile: 0, n: 4 });
    expect(standingAmong(of, 2)).toEqual({ percentile: (1 + 2 / 2) / 4, n: 4 });
    expect(standingAmong(of, 9)).toEqual({ percentile: 1, n: 4 });
  });

  it("says nothing of one that stands alone, or of none", () => {
    expect(standingAmong(ascending([3]), 3)).toEqual({ percentile: undefined, n: 0 });
    expect(standingAmong(undefined, 3)).toEqual({ percentile: undefined, n: 0 });
  });

  it("is between 0 and 1, rises with the value, and agrees with counting one by one", () => {
    fc.assert(
      fc.property(values, (list) => {
        let last = 0;
        for (const value of ascending(list)) {
          const { percentile } = standingAmong(ascending(list), value);
          const others = [...list];
          others.splice(others.indexOf(value), 1);
          const lower = others.filter((other) => other < value).length;
          const equal = others.filter((other) => other === value).length;
          expect(percentile).toEqual(others.length === 0 ? undefined : (lower + equal / 2) / others.length);
          if (percentile === undefined) continue;
          expect(percentile).toBeGreaterThanOrEqual(last);
          expect(percentile).toBeLessThanOrEqual(1);
          last = percentile;
        }
      }),
    );
  });
});
