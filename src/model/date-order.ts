import type { PartialDate } from "./partial-date.ts";

/** First day a date can mean; as the shape is fixed, days compare as strings. */
function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day a date can mean; the 31st stands for the end of every month, which keeps the order and needs no calendar. */
function lastDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/**
 * True where `date` is before `other` however the unknown month and day are filled in.
 *
 * `"2013"` is not before `"2013-10-22"`, nor after it: what is not known cannot contradict. No check of the
 * shape is made. O(1).
 *
 * @example Dates of different precision
 * ```ts
 * import { isDateBefore } from "uprkit";
 *
 * isDateBefore("2013-09-14", "2013-10-22"); // => true
 * isDateBefore("2013-09", "2013-10-22"); // => true
 * isDateBefore("2013", "2013-10-22"); // => false
 * ```
 *
 * @category Model
 */
export function isDateBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDay(date) < firstDay(other);
}

/**
 * True where `date` may lie between `start` and `end`, both included; a side that is `undefined` is open.
 *
 * @example A month that overlaps a session
 * ```ts
 * import { isDateWithin } from "uprkit";
 *
 * isDateWithin("2013-10", "2013-10-21", "2013-11-01"); // => true
 * isDateWithin("2013-11-02", "2013-10-21", "2013-11-01"); // => false
 * ```
 *
 * @category Model
 */
export function isDateWithin(
  date: PartialDate,
  start: PartialDate | undefined,
  end: PartialDate | undefined,
): boolean {
  return !(
    (start !== undefined && isDateBefore(date, start)) ||
    (end !== undefined && isDateBefore(end, date))
  );
}
