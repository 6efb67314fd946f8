import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionSchema } from "../../src/model/session.ts";
import { cycleOfSession, getSession, listSessions, sessionOf } from "../../src/reference/index.ts";

describe("cycleOfSession()", () => {
  it("changes at 13, 27, 41 and 55", () => {
    const sessions = [1, 12, 13, 26, 27, 40, 41, 54, 55, 70];
    expect(sessions.map(cycleOfSession)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it("is the cycle of the table", () => {
    for (const { number, cycle } of listSessions()) expect(cycleOfSession(number)).toBe(cycle);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("throws on %s", (session) => {
    expect(() => cycleOfSession(session)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});

describe("listSessions()", () => {
  it("gives records that the schema accepts, numbered from 1", () => {
    expect(listSessions().map(({ number }) => number)).toEqual(Array.from({ length: 54 }, (_, i) => i + 1));
    expect(listSessions().filter((session) => !sessionSchema.safeParse(session).success)).toEqual([]);
  });

  it("has dates that follow one another", () => {
    const days = listSessions().flatMap(({ startDate, endDate }) => [startDate ?? "9999", endDate ?? "9999"]);
    expect([...days].sort()).toEqual(days);
  });

  it("adopts outcomes after the session", () => {
    for (const { endDate, councilSessions } of listSessions()) {
      for (const { startDate } of councilSessions) {
        if (endDate !== undefined && startDate !== undefined) expect(startDate > endDate).toBe(true);
      }
    }
  });

  it("leaves out what is not known", () => {
    expect(getSession(54)).toEqual({ number: 54, cycle: 4, councilSessions: [] });
    expect(getSession(55)).toBeUndefined();
    expect(getSession(9)?.councilSessions.map(({ number }) => number)).toEqual([16, 19]);
    expect(getSession(44)?.addendumDeadlines).toEqual(["2023-12", "2024-02"]);
  });
});

describe("sessionOf()", () => {
  it.each([
    ["2008-04-07", 1],
    ["2008-04-18", 1],
    ["2008-04-19", undefined],
    ["2013-10-22", 17],
    ["2013-10", undefined],
    ["1999-01-01", undefined],
  ])("%s → %s", (date, number) => {
    expect(sessionOf(date)?.number).toBe(number);
  });

  it("throws on what is no date", () => {
    expect(() => sessionOf("2013-02-30")).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });

  it("finds the session whose days hold the date, or none", () => {
    const day = fc.date({ min: new Date("2008-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const within = listSessions().filter(
          ({ startDate, endDate }) =>
            Date.parse(startDate ?? "") <= Date.parse(text) && Date.parse(text) <= Date.parse(endDate ?? ""),
        );
        expect(within.length).toBeLessThan(2);
        expect(sessionOf(text)).toEqual(within[0]);
      }),
    );
  });
});
