import { addDays, formatISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEpochSeconds, readExportDate } from "../../src/parse/export-dates.ts";

describe("readExportDate()", () => {
  it.each([
    ["2019-05-21", "2019-05-21"],
    ["2019-05-21T23:59:00+14:00", "2019-05-21"],
    ["2019-05", "2019-05"],
    ["2019", "2019"],
    // 43606 days after 30 December 1899, by hand: 1 January 2019 is 43466, and 140 days more.
    ["43606", "2019-05-21"],
    ["43606.0", "2019-05-21"],
    ["43606.99", "2019-05-21"],
    ["21 May 2019", "2019-05-21"],
    ["21/05/2019", "2019-05-21"],
    ["05/21/2019", "2019-05-21"],
    ["05/05/2019", "2019-05-05"],
  ])("reads %s as %s", (text, date) => {
    expect(readExportDate(text)).toBe(date);
  });

  it.each(["", "2019-02-30", "2019-13", "04/05/2019", "30/30/2019", "soon", "9", "999999", "1234", "12345"])(
    "finds no day in %s",
    (text) => {
      expect(readExportDate(text)).toBeUndefined();
    },
  );

  it("agrees with the calendar on every serial number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 16_438, max: 73_050 }), (serial) => {
        const day = formatISO(addDays(new Date(1899, 11, 30), serial), { representation: "date" });
        expect(readExportDate(String(serial))).toBe(day);
      }),
    );
  });
});

describe("readEpochSeconds()", () => {
  it("gives the day in UTC", () => {
    expect(readEpochSeconds(0)).toBe("1970-01-01");
    expect(readEpochSeconds(1_700_000_000)).toBe("2023-11-14");
    expect(readEpochSeconds(Number.NaN)).toBeUndefined();
    expect(readEpochSeconds(1e15)).toBeUndefined();
  });
});
