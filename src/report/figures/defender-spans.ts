import { daysBetween, firstDayOf, lastDayOf } from "../../analyze/calendar/days.ts";
import { isPartialDate } from "../../internal/is-partial-date.ts";
import type { DefendersFigureRow } from "./defenders.ts";

/** Days since 1970: a place on the axis. */
export function dayOf(date: string): number {
  return daysBetween("1970-01-01", date);
}

/** Days a row can begin and end on. */
export interface Span {
  /** First and last day it can begin on. */
  readonly from: readonly [number, number];
  /** First and last day it can end on; `undefined` while it lasts. */
  readonly to: readonly [number, number] | undefined;
}

/** Days of a row; `undefined` where a date is none. */
export function spanOf({ from, to }: DefendersFigureRow): Span | undefined {
  if (!isPartialDate(from) || (to !== undefined && !isPartialDate(to))) return undefined;
  return {
    from: [dayOf(firstDayOf(from)), dayOf(lastDayOf(from))],
    to: to === undefined ? undefined : [dayOf(firstDayOf(to)), dayOf(lastDayOf(to))],
  };
}
