import type { PartialDate } from "../../model/partial-date.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import { addDays, assertDay, firstDayOf, lastDayOf } from "./days.ts";

/** What {@link formatCalendarIcs} writes beside the entries. */
export interface FormatCalendarOptions {
  /** The day the calendar was made: the stamp of every entry, as the same input must give the same file. */
  readonly on: string;
  /** Name that calendar programs show; default `"Universal Periodic Review"`. */
  readonly name?: string;
}

/** Octets of a line, without its end. */
const LINE = 75;

/**
 * Entries of a calendar as an iCalendar file (`.ics`), to be added to a calendar program.
 *
 * Every entry is an all-day event that leaves the day free; what is only known to a month lasts that month, and its
 * title says so. Dates by a rule of thumb begin with "≈" and are `TENTATIVE`; published ones are `CONFIRMED`. The `UID`
 * is the entry's id, so that a calendar made later updates the earlier one. Lines end with CRLF and are folded at 75
 * octets, between characters; text is escaped. O(length).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no day.
 * @see RFC 5545, sections 3.1 (lines), 3.3.11 (text), 3.6.1 (events); RFC 7986 (name).
 *
 * @example
 * ```ts
 * import { calendarOf, formatCalendarIcs } from "uprkit";
 *
 * const on = "2023-07-01";
 * const lines = formatCalendarIcs(calendarOf("CHN", { on }).entries, { on }).split("\r\n");
 * lines[0]; // => "BEGIN:VCALENDAR"
 * lines.find((line) => line.startsWith("DTSTART")); // => "DTSTART;VALUE=DATE:20230718"
 * lines.find((line) => line.startsWith("UID")); // => "UID:chn-4-stakeholder-deadline@uprkit"
 * ```
 *
 * @category Analyze
 */
export function formatCalendarIcs(
  entries: readonly CalendarEntry[],
  { on, name = "Universal Periodic Review" }: FormatCalendarOptions,
): string {
  assertDay("on", on);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//uprkit//uprkit//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => formatEvent(entry, on)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function formatEvent(entry: CalendarEntry, on: string): readonly string[] {
  const { id, kind, state, date, until = date, title, basis, source } = entry;
  const isRule = basis === "rule-of-thumb";
  const when = date.length < 10 ? ` (some day of ${date})` : "";
  const note = isRule ? "Rule of thumb, to be checked: " : "Source: ";
  return [
    "BEGIN:VEVENT",
    `UID:${toUid(id)}`,
    `DTSTAMP:${compact(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(firstDayOf(date))}`,
    // The end is the day after the last.
    `DTEND;VALUE=DATE:${compact(addDays(lastDayOf(until), 1))}`,
    `SUMMARY:${escapeText(`${isRule ? "≈ " : ""}${state}: ${title}${when}`)}`,
    `DESCRIPTION:${escapeText(`${note}${source}.`)}`,
    `CATEGORIES:${escapeText(kind)}`,
    `STATUS:${isRule ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(day: PartialDate): string {
  return day.replaceAll("-", "");
}

/** An id as a UID: letters, digits and hyphens, so that every program takes it. */
function toUid(id: string): string {
  const plain = Array.from(id.toLowerCase(), (letter) => {
    if (/[a-z0-9-]/u.test(letter)) return letter;
    // What is no letter of the alphabet keeps a sign of its own, so that two names never share a UID.
    return letter === "/" || letter === " " ? "-" : `_${(letter.codePointAt(0) ?? 0).toString(16)}`;
  });
  return `${plain.join("")}@uprkit`;
}

/** Text as a value: no control characters, `\`, `;` and `,` escaped, lines as `\n`. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(/\p{Cc}/gu, (control) => (control === "\n" || control === "\t" ? control : ""))
    .replaceAll(/[\\;,]/gu, "\\$&")
    .replaceAll("\n", "\\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** A line cut into lines of at most 75 octets, each but the first after a space; no character is cut. */
export function foldLine(line: string): string {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LINE) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
