import { describe, expect, it } from "vitest";
import { calendarOf } from "../../../src/analyze/calendar/calendar-of.ts";
import { addMonths, daysBetween, lastDayOf } from "../../../src/analyze/calendar/days.ts";
import { anniversariesOf } from "../../../src/analyze/defenders/anniversaries.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import { STATE_CODES, type StateCode } from "../../../src/model/vocabulary.generated.ts";
import { listSessions } from "../../../src/reference/sessions.ts";

describe("calendarOf()", () => {
  it("has what was published before China's review of 2024, and rules of thumb for the rest", () => {
    const { next, entries, outstanding } = calendarOf("CHN", { on: "2023-07-01" });
    expect(next).toMatchObject({ review: "CHN-4", session: 45, start: "2024-01-22", basis: "published" });
    expect(outstanding).toEqual([]);
    expect(entries.map(({ kind, date, basis }) => [kind, date, basis])).toEqual([
      ["stakeholder-deadline", "2023-07-18", "published"],
      ["national-report-deadline", "2023-10-09", "published"],
      ["advance-questions", "2024-01-13", "rule-of-thumb"],
      ["speakers-list", "2024-01-15", "rule-of-thumb"],
      ["session", "2024-01-22", "published"],
      ["review", "2024-01-23", "published"],
      ["addendum-deadline", "2024-04", "published"],
      ["addendum-deadline", "2024-05", "published"],
      ["council-session", "2024-06-18", "published"],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("goes over to the next cycle, with what is left of the last review", () => {
    const { next, entries } = calendarOf("CHN", { on: "2024-02-10" });
    expect(next).toMatchObject({ review: "CHN-5", session: 59, basis: "rule-of-thumb" });
    expect(entries.filter(({ review }) => review === "CHN-4").map(({ kind }) => kind)).toEqual([
      "addendum-deadline",
      "addendum-deadline",
      "council-session",
      "mid-term-report",
    ]);
    expect(
      entries.filter(({ review }) => review === "CHN-5").every(({ basis }) => basis === "rule-of-thumb"),
    ).toBe(true);
  });

  it("tells of past dates only when asked", () => {
    const on = "2024-01-01";
    const kinds = (includePast: boolean) =>
      calendarOf("CHN", { on, includePast }).entries.map(({ kind }) => kind);
    expect(kinds(false)).not.toContain("stakeholder-deadline");
    expect(kinds(true)).toContain("stakeholder-deadline");
    for (const { inDays, date } of calendarOf("CHN", { on, includePast: true }).entries) {
      expect(inDays).toBe(daysBetween(on, `${date}-01`.slice(0, 10)));
    }
  });

  it("remembers ten years on 14 March 2024", () => {
    const { defenders } = loadChinaCase();
    const anniversaries = anniversariesOf(defenders, { from: "2024-03-14", to: "2024-03-14" });
    const { entries } = calendarOf("CHN", { on: "2024-03-14", anniversaries });
    expect(entries[0]).toMatchObject({ kind: "anniversary", date: "2024-03-14", inDays: 0 });
    expect(entries[0]?.title).toMatch(/Cao Shunli.*10 years/u);
    expect(
      calendarOf("CHN", { on: "2024-03-15", anniversaries }).entries.map(({ kind }) => kind),
    ).not.toContain("anniversary");
  });

  it("knows a review that is owed, and tells no day for it", () => {
    expect(calendarOf("UKR", { on: "2026-11-22" })).toMatchObject({
      next: undefined,
      outstanding: ["UKR-4@42"],
      entries: [],
    });
    expect(calendarOf("ISR", { on: "2013-03-01" })).toMatchObject({ next: { session: 17, review: "ISR-2" } });
    expect(calendarOf("USA", { on: "2026-01-01" }).next).toMatchObject({
      review: "USA-4",
      session: 53,
      start: "2026-11",
    });
  });

  it("has a calendar for every State on any day, of which nothing that is listed is past", () => {
    for (const on of ["2008-01-01", "2012-03-01", "2020-06-01", "2026-11-22"]) {
      for (const state of STATE_CODES) {
        const { entries, next } = calendarOf(state, { on });
        for (const { date, until = date, source } of entries) {
          expect(lastDayOf(until) >= on).toBe(true);
          expect(source).not.toBe("");
        }
        if (next !== undefined) expect(Number(next.review.at(4))).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it("refuses what is no day, or no State", () => {
    expect(() => calendarOf("CHN", { on: "2024" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
    expect(() => calendarOf("XXX" as StateCode, { on: "2024-01-01" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("keeps the ids of the two days of an addendum once the first is past, so that a later file changes no other event", () => {
    const idsOn = (on: string) =>
      new Map(
        calendarOf("CHN", { on })
          .entries.filter(({ kind, review }) => kind === "addendum-deadline" && review === "CHN-4")
          .map(({ id, date }) => [id, date]),
      );
    expect([...idsOn("2024-03-01")]).toEqual([
      ["CHN-4/addendum-deadline", "2024-04"],
      ["CHN-4/addendum-deadline-2", "2024-05"],
    ]);
    expect([...idsOn("2024-05-02")]).toEqual([["CHN-4/addendum-deadline-2", "2024-05"]]);
  });

  it("has rules of thumb that hold of the published deadlines as its documentation says", () => {
    for (const { startDate, stakeholderDeadline, nationalReportDeadline, number } of listSessions()) {
      if (startDate === undefined || number < 41) continue;
      if (stakeholderDeadline !== undefined) {
        const late = daysBetween(stakeholderDeadline, addMonths(startDate, -7));
        // Published up to a week before the rule's day, or after it.
        expect(late).toBeLessThanOrEqual(7);
      }
      if (nationalReportDeadline !== undefined) {
        const weeks = daysBetween(nationalReportDeadline, startDate) / 7;
        expect(weeks).toBeGreaterThanOrEqual(12);
        expect(weeks).toBeLessThanOrEqual(15.1);
      }
    }
  });
});
