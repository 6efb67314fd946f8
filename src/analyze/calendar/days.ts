import { UprError } from "../../errors.ts";
import { isPartialDate } from "../../internal/is-partial-date.ts";
import type { PartialDate } from "../../model/partial-date.ts";

/** Days and years as far as vague dates allow: the least and the most they can be. */
export interface DateBounds {
  /** Least it can be, however the unknown month and day are filled in. */
  readonly atLeast: number;
  /** Most it can be; the same as {@link atLeast} where both dates are full. */
  readonly atMost: number;
}

const DAY = 86_400_000;

/** Throws where an option is not a full date: whatever is derived holds on one day. */
export function assertDay(name: string, value: string): void {
  if (typeof value === "string" && value.length === 10 && isPartialDate(value)) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot read option "${name}": it is ${JSON.stringify(value)}, expected a day such as "2024-01-23"`,
  );
}

function toTime(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** First day a date can mean. */
export function firstDayOf(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day a date can mean, as the calendar has it. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 10) return date;
  const first = firstDayOf(date);
  return addDays(addMonths(first, date.length === 4 ? 12 : 1), -1);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return toDay(toTime(day) + days * DAY);
}

/** The same day so many months later; the last of the month where that has no such day. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return toDay(Date.UTC(year, month, Math.min(last, Number(day.slice(8, 10)))));
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}

/** Full years from one day to a later one, as birthdays are counted: on the day itself the year is full. */
export function fullYearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addMonths(from, years * 12) <= to ? years : years - 1;
}

/** Days from a date to a day, as far as the date is known. */
export function boundDays(from: PartialDate, to: PartialDate): DateBounds {
  return {
    atLeast: daysBetween(lastDayOf(from), firstDayOf(to)),
    atMost: daysBetween(firstDayOf(from), lastDayOf(to)),
  };
}

/** Full years from a date to a day, as far as the date is known. */
export function boundYears(from: PartialDate, to: PartialDate): DateBounds {
  return {
    atLeast: fullYearsBetween(lastDayOf(from), firstDayOf(to)),
    atMost: fullYearsBetween(firstDayOf(from), lastDayOf(to)),
  };
}

/** Where a date lies: wholly in a period, wholly outside, or one cannot tell as it is vague. */
export function placeDate(
  date: PartialDate,
  from: string | undefined,
  to: string | undefined,
): "inside" | "outside" | "unclear" {
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  if ((from !== undefined && last < from) || (to !== undefined && first > to)) return "outside";
  return (from === undefined || first >= from) && (to === undefined || last <= to) ? "inside" : "unclear";
}
