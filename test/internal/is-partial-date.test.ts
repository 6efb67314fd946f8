import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPartialDate } from "../../src/internal/is-partial-date.ts";
import { partialDateSchema } from "../../src/model/partial-date.ts";

describe("isPartialDate()", () => {
  it.each(["2013", "2013-10", "2013-10-22", "2012-02-29", "2000-02-29"])("accepts %s", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(["", "13", "2013-13", "2013-00", "2013-02-29", "1900-02-29", "2013-1-1", "2013-10-22T00:00"])(
    "refuses %j",
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it("agrees with the schema", () => {
    const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, "0"));
    const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    fc.assert(
      fc.property(fc.tuple(year, two, two), fc.integer({ min: 1, max: 3 }), (parts, length) => {
        const text = parts.slice(0, length).join("-");
        expect(isPartialDate(text)).toBe(partialDateSchema.safeParse(text).success);
      }),
      { numRuns: 1000 },
    );
  });
});
