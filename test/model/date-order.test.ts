import { isBefore, lastDayOfMonth, parseISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateBefore, isDateWithin, partialDateSchema } from "../../src/model/index.ts";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

/** Every day a date can mean, from the calendar: the slow way. */
function boundsOf(date: string): readonly [Date, Date] {
  if (date.length === 10) return [parseISO(date), parseISO(date)];
  if (date.length === 7) return [parseISO(`${date}-01`), lastDayOfMonth(parseISO(`${date}-01`))];
  return [parseISO(`${date}-01-01`), parseISO(`${date}-12-31`)];
}

describe("isDateBefore()", () => {
  it("agrees with the calendar", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(isDateBefore(a, b)).toBe(isBefore(boundsOf(a)[1], boundsOf(b)[0]));
      }),
      { numRuns: 500 },
    );
  });

  it("is a strict order: never both ways, never of itself", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(isDateBefore(a, a)).toBe(false);
        expect(isDateBefore(a, b) && isDateBefore(b, a)).toBe(false);
      }),
    );
  });
});

describe("isDateWithin()", () => {
  it("includes both ends and leaves open what is not known", () => {
    expect(isDateWithin("2013-10-21", "2013-10-21", "2013-11-01")).toBe(true);
    expect(isDateWithin("2013-11-01", "2013-10-21", "2013-11-01")).toBe(true);
    expect(isDateWithin("2013-10-20", "2013-10-21", undefined)).toBe(false);
    expect(isDateWithin("2013-10-20", undefined, "2013-10-19")).toBe(false);
    expect(isDateWithin("1900", undefined, undefined)).toBe(true);
  });
});

describe("partialDateSchema", () => {
  it.each(["2013", "2013-10", "2013-10-22", "2024-02-29"])("accepts %s", (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(true);
  });
  it.each(["", "13", "2013-13", "2013-02-29", "2013-10-22T00:00", "22.10.2013", "2013-1"])(
    "rejects %j",
    (date) => {
      expect(partialDateSchema.safeParse(date).success).toBe(false);
    },
  );
});
