import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "../../../src/analyze/calendar/calendar-entry.ts";
import { calendarOf } from "../../../src/analyze/calendar/calendar-of.ts";
import {
  escapeText,
  foldLine,
  formatCalendarIcs,
} from "../../../src/analyze/calendar/format-calendar-ics.ts";

const entry = (rest: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: "FJI-4/session",
  kind: "session",
  state: "FJI",
  review: "FJI-4",
  date: "2025-01-20",
  until: "2025-01-31",
  title: "Session 48",
  basis: "published",
  source: "Timetable",
  inDays: 3,
  ...rest,
});

/** A reader of its own making, by RFC 5545: lines unfolded first, then names, parameters and values. */
function readIcs(text: string): readonly ReadonlyMap<string, string>[] {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  const lines = text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"]);
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === "BEGIN:VEVENT") events.push(new Map());
    else events.at(-1)?.set(name, value);
  }
  return events;
}

/** Text back from its escapes, character by character. */
function unescapeText(value: string): string {
  let text = "";
  for (let i = 0; i < value.length; i++) {
    const next = value[i + 1] ?? "";
    if (value[i] !== "\\") text += value[i];
    else {
      text += next === "n" || next === "N" ? "\n" : next;
      i += 1;
    }
  }
  return text;
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe("formatCalendarIcs()", () => {
  it("writes all-day events whose end is the day after the last", () => {
    const [event] = readIcs(formatCalendarIcs([entry()], { on: "2025-01-17" }));
    expect([...(event ?? [])].slice(0, 10)).toEqual([
      ["UID", "fji-4-session@uprkit"],
      ["DTSTAMP", "20250117T000000Z"],
      ["DTSTART;VALUE=DATE", "20250120"],
      ["DTEND;VALUE=DATE", "20250201"],
      ["SUMMARY", "FJI: Session 48"],
      ["DESCRIPTION", "Source: Timetable."],
      ["CATEGORIES", "session"],
      ["STATUS", "CONFIRMED"],
      ["TRANSP", "TRANSPARENT"],
      ["END", "VCALENDAR"],
    ]);
  });

  it("writes a month as a month and a rule of thumb as one", () => {
    const { until: _, ...month } = entry({ date: "2028-02", basis: "rule-of-thumb" });
    const [event] = readIcs(formatCalendarIcs([month], { on: "2025-01-17" }));
    expect(event?.get("DTSTART;VALUE=DATE")).toBe("20280201");
    expect(event?.get("DTEND;VALUE=DATE")).toBe("20280301");
    expect(event?.get("SUMMARY")).toMatch(/^≈ .*2028-02/u);
    expect(event?.get("STATUS")).toBe("TENTATIVE");
  });

  it("keeps the UID of an entry, whenever it is made, and gives no two the same", () => {
    const uids = (on: string) =>
      readIcs(formatCalendarIcs(calendarOf("CHN", { on }).entries, { on })).map((event) => event.get("UID"));
    const [early, late] = [uids("2023-07-01"), uids("2023-09-01")];
    expect(new Set(early).size).toBe(early.length);
    expect(late.every((uid) => early.includes(uid))).toBe(true);
    const names = ["José/died", "Jose/died", "JOSÉ/died"].map((id) => entry({ id }));
    expect(
      new Set(readIcs(formatCalendarIcs(names, { on: "2025-01-17" })).map((event) => event.get("UID"))).size,
    ).toBe(2);
  });

  it("writes an empty calendar, and refuses what is no day", () => {
    expect(readIcs(formatCalendarIcs([], { on: "2025-01-17" }))).toEqual([]);
    expect(() => formatCalendarIcs([], { on: "2025" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("lets no text end a line, start an event or bring a property", () => {
    const evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:http://a.example\u0085STATUS:y\ud83d\u0000";
    const entries = [1, 2].map((number) => entry({ id: `${evil}${number}`, title: evil, source: evil }));
    const text = formatCalendarIcs(entries, { on: "2025-01-17", name: evil });
    const events = readIcs(text);
    expect(events).toHaveLength(2);
    expect(events[0]?.has("ATTACH")).toBe(false);
    expect(events.map((event) => event.get("STATUS"))).toEqual(["CONFIRMED", "CONFIRMED"]);
    expect(new Set(events.map((event) => event.get("UID"))).size).toBe(2);
    // Half a surrogate pair is three octets when it is written, as U+FFFD.
    for (const line of text.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
  });

  it("escapes and folds any text so that it comes back whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const text = formatCalendarIcs([entry({ title })], { on: "2025-01-17", name: title });
        for (const line of text.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
        const [event] = readIcs(text);
        expect(unescapeText(event?.get("SUMMARY") ?? "")).toBe(
          `FJI: ${title}`.replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, ""),
        );
      }),
    );
  });
});

describe("foldLine()", () => {
  it("cuts at 75 octets, never within a character", () => {
    expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
    expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
    // 74 octets and one character of 3: it goes to the next line whole.
    expect(foldLine(`${"a".repeat(74)}曹`)).toBe(`${"a".repeat(74)}\r\n 曹`);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const line = text.replaceAll(/[\r\n]/gu, "");
        const folded = foldLine(line);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
        for (const part of folded.split("\r\n")) expect(octets(part)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe("escapeText()", () => {
  it("knows every character that has a meaning", () => {
    expect(escapeText('a\\b;c,d\r\ne\rf\u0007g:h"')).toBe('a\\\\b\\;c\\,d\\ne\\nfg:h"');
  });
});
