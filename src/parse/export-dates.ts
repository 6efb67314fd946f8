import type { PartialDate } from "../model/partial-date.ts";
import { readEnglishDate } from "./english-dates.ts";

const DAY = 86_400_000;
/** Day 0 of a spreadsheet, 30 December 1899; 60, a 29 February 1900 that never was, is past. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
/** Serial numbers of 1945 to 2100: other numbers are no dates of the United Nations. */
const FIRST_SERIAL = 16_438;
const LAST_SERIAL = 73_050;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/**
 * Day that a cell or a member of an export says: `2019-05-21`, `2019-05-21T00:00:00Z`, a spreadsheet's serial number
 * (`43606`, `43606.0`), `21 May 2019`, `21/05/2019` where the first number can be no month; `undefined` for others.
 * Time and zone are left out: the day is the one written.
 */
export function readExportDate(text: string): PartialDate | undefined {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:$|[T\s]))?/u.exec(text);
  if (iso !== null) {
    const [, year = "", month = "", day] = iso;
    if (day === undefined) return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) ? text : undefined;
    return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined;
  }
  if (/^\d{4}$/u.test(text)) return Number(text) >= 1945 && Number(text) <= 2100 ? text : undefined;
  if (/^\d{5}(?:\.\d{1,12})?$/u.test(text)) {
    const serial = Math.floor(Number(text));
    if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
    return new Date(SPREADSHEET_EPOCH + serial * DAY).toISOString().slice(0, 10);
  }
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:$|\s)/u.exec(text);
  if (slashed !== null) {
    const [first, second, year] = slashed.slice(1, 4).map(Number) as [number, number, number];
    // Which of two numbers under 13 is the month, nobody can tell.
    const isDayFirst = first > 12 || first === second;
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    if (!isDayFirst && second <= 12) return undefined;
    return month <= 12 && isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
  }
  return text.length > 40 ? undefined : readEnglishDate(text);
}

/** Day of a moment given in seconds since 1970, in UTC; `undefined` for what is no such number. */
export function readEpochSeconds(value: number): PartialDate | undefined {
  if (!Number.isFinite(value) || value < Date.UTC(1945) / 1000 || value > Date.UTC(2100) / 1000)
    return undefined;
  return new Date(value * 1000).toISOString().slice(0, 10);
}
