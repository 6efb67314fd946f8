import type { DefenderEvent } from "../../model/defender.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { addDays, addMonths } from "../calendar/days.ts";

/** A day as far as it is known. */
export interface DayBounds {
  /** First day it can be. */
  readonly first: string;
  /** Last day it can be. */
  readonly last: string;
}

/** A sentence that is served, with the days it can have been imposed on. */
export interface ServedSentence extends DayBounds {
  readonly event: DefenderEvent;
  readonly date: PartialDate;
}

/** Longest time that is reckoned with, in months: longer is as good as for life. */
const MAX_MONTHS = 6_000;
const END_OF_TIME = "9999-12-31";
/** Days of a month in which a part of a month is counted. */
const DAYS_OF_MONTH = 30;

/** The day a time of so many months is over that began on a day; part of a month in days. */
export function addTerm(day: string, months: number): string {
  if (!(months <= MAX_MONTHS) || day >= "9000") return END_OF_TIME;
  const whole = Math.floor(months);
  return addDays(addMonths(day, whole), Math.round((months - whole) * DAYS_OF_MONTH));
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * Days on which the sentences can be over: the first if they run side by side, the last if one after the other.
 * `undefined` where one has no known length, such as life.
 *
 * @param sentences - In the order imposed.
 * @param start - When the time begins to count, such as the first day in custody; where left out, the day of the sentence.
 */
export function boundTerm(sentences: readonly ServedSentence[], start?: DayBounds): DayBounds | undefined {
  let [first, last] = ["", ""];
  for (const sentence of sentences) {
    const { months } = sentence.event.sentence ?? {};
    if (months === undefined) return undefined;
    const from = start ?? sentence;
    first = later(first, addTerm(from.first, months));
    last = addTerm(later(last, from.last), months);
  }
  return sentences.length === 0 ? undefined : { first, last };
}
