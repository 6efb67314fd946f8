import {
  addDays as addDaysLocally,
  addMonths as addMonthsLocally,
  differenceInCalendarDays,
  format,
  parseISO,
} from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  assertDay,
  boundDays,
  boundYears,
  daysBetween,
  firstDayOf,
  fullYearsBetween,
  lastDayOf,
  placeDate,
} from "../../../src/analyze/calendar/days.ts";

const day = fc
  .date({ min: new Date("1950-01-01T12:00:00Z"), max: new Date("2090-01-01T12:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  it("agree with a library of dates", () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -500, max: 500 }),
        (a, b, days, months) => {
          const write = (date: Date): string => format(date, "yyyy-MM-dd");
          expect(daysBetween(a, b)).toBe(differenceInCalendarDays(parseISO(b), parseISO(a)));
          expect(addDays(a, days)).toBe(write(addDaysLocally(parseISO(a), days)));
          expect(addMonths(a, months)).toBe(write(addMonthsLocally(parseISO(a), months)));
        },
      ),
    );
  });

  it("know how far a vague date reaches", () => {
    expect([firstDayOf("2024-02"), lastDayOf("2024-02"), lastDayOf("2023-02"), lastDayOf("2023")]).toEqual([
      "2024-02-01",
      "2024-02-29",
      "2023-02-28",
      "2023-12-31",
    ]);
    expect(boundDays("2019-12", "2024-01-23")).toEqual({ atLeast: 1484, atMost: 1514 });
    expect(boundYears("2019", "2024-01-23")).toEqual({ atLeast: 4, atMost: 5 });
    expect(placeDate("2019", "2018-11-06", "2024-01-23")).toBe("inside");
    expect(placeDate("2018", "2018-11-06", "2024-01-23")).toBe("unclear");
    expect(placeDate("2024-02", "2018-11-06", "2024-01-23")).toBe("outside");
  });

  it("count years as birthdays are counted", () => {
    expect(fullYearsBetween("2014-03-14", "2024-03-13")).toBe(9);
    expect(fullYearsBetween("2014-03-14", "2024-03-14")).toBe(10);
    expect(fullYearsBetween("2020-02-29", "2021-02-28")).toBe(1);
  });

  it("are full days of the calendar", () => {
    for (const wrong of ["2024-02-30", "2024-02", "", "yesterday"]) {
      expect(() => assertDay("on", wrong)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
    }
  });
});
