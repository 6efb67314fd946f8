import { getDaysInMonth } from "date-fns";
import type { PartialDate } from "../model/partial-date.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const UNITS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];
const TENS = ["", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];

/** `22 October 2013` as `2013-10-22`; undefined for what is no day of the calendar. */
export function readEnglishDate(text: string): PartialDate | undefined {
  const match = /(\d{1,2})(?:st|nd|rd|th)? ?([A-Za-z]{3,9}),? ?(\d{4})/u.exec(text);
  if (match === null) return undefined;
  const [, day = "", name = "", year = ""] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const inMonth = getDaysInMonth(new Date(Number(year), month - 1, 1));
  if (Number(day) < 1 || Number(day) > inMonth) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `twenty-fifth`, `25th` or `forty third` as a number; undefined for other words. */
export function readOrdinal(word: string): number | undefined {
  const text = word.trim().toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/u.exec(text);
  if (digits !== null) return Number(digits[1]);
  const [first = "", second] = text.split(/[-\s\u2010\u2011]+/u);
  if (second === undefined) {
    const unit = UNITS.indexOf(first);
    if (unit > 0) return unit;
    const ten = TENS.findIndex((stem) => stem !== "" && first === `${stem}ieth`);
    return ten > 0 ? ten * 10 : undefined;
  }
  const ten = TENS.findIndex((stem) => stem !== "" && first === `${stem}y`);
  const unit = UNITS.indexOf(second);
  return ten > 0 && unit > 0 && unit < 10 ? ten * 10 + unit : undefined;
}
