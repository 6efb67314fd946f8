import type { Cycle } from "../../model/cycle.ts";
import { readOrdinal } from "../english-dates.ts";
import { linesFromHtml } from "../html-text.ts";
import { remember } from "../remember.ts";

/** Values of one member or cell, and what was strange about it. */
export interface UhriValues {
  readonly values: readonly string[];
  /** Members of an array that hold line breaks, which should hold one value each. */
  readonly broken: readonly string[];
  /** Members that are neither text nor number. */
  readonly wrong: readonly string[];
  /** Values beyond the bound, which were left out. */
  readonly surplus: number;
}

/** More values than any entry has: a recommendation can be made by 193 States at most. */
const MAX_VALUES = 400;
/** Longer values are no labels. */
const MAX_VALUE = 2_000;

/**
 * A function that reads the values of a member that is a list, a text with a value on each line, or nothing. The export
 * puts `- ` before each value; Excel writes a carriage return as `_x000D_`. It remembers the labels it has met.
 */
export function createValueReader(): (raw: unknown) => UhriValues {
  const linesOf = remember(splitLines);
  return (raw) => {
    if (raw === null || raw === undefined || raw === "") return NONE;
    if (!Array.isArray(raw)) {
      if (typeof raw !== "string" && typeof raw !== "number") return { ...NONE, wrong: [typeof raw] };
      return bound(splitLines(String(raw)));
    }
    if (raw.length === 0) return NONE;
    const values: string[] = [];
    const broken: string[] = [];
    const wrong: string[] = [];
    let surplus = 0;
    for (const item of raw as readonly unknown[]) {
      if (item === null || item === undefined) continue;
      if (typeof item !== "string" && typeof item !== "number") {
        if (wrong.length < 3) wrong.push(typeof item);
        else surplus += 1;
        continue;
      }
      const text = String(item);
      if (text.length > MAX_VALUE * 4) {
        surplus += 1;
        continue;
      }
      if (/[\r\n]/u.test(text)) broken.push(text);
      for (const line of linesOf(text)) {
        if (values.length >= MAX_VALUES) surplus += 1;
        else values.push(line);
      }
    }
    const result = bound(values);
    return { values: result.values, broken, wrong, surplus: surplus + result.surplus };
  };
}

/** First value of a member that is a text or a number. */
export function firstValue(raw: unknown): string | undefined {
  if (typeof raw === "number") return String(raw);
  return typeof raw === "string" && raw !== "" ? splitLines(raw.slice(0, MAX_VALUE))[0] : undefined;
}

function bound(values: readonly string[]): UhriValues {
  const kept = values.filter(({ length }) => length <= MAX_VALUE).slice(0, MAX_VALUES);
  return { ...NONE, values: kept, surplus: values.length - kept.length };
}

function splitLines(text: string): readonly string[] {
  const values: string[] = [];
  for (const line of text.replaceAll("_x000D_", "\n").split(/[\r\n]+/u)) {
    const value = line.replace(/^\s*-(?=\s|$)/u, "").trim();
    if (value === "") continue;
    values.push(value.includes("&") ? linesFromHtml(value).join(" ") : value.normalize("NFC"));
  }
  return values;
}

const NONE: UhriValues = { values: [], broken: [], wrong: [], surplus: 0 };

/** Highest session a corpus can hold. */
const MAX_SESSION = 255;

/** Number of a session of the Working Group: `45th Session - January 2024`, `Session 45`, `45`. */
export function readSessionLabel(label: string): number | undefined {
  const digits =
    /\b(\d{1,3})\s?(?:st|nd|rd|th)?\s+session\b/iu.exec(label)?.[1] ??
    /\bsession\s(\d{1,3})\b/iu.exec(label)?.[1] ??
    /^(\d{1,3})(?![\p{L}\p{N}.])/u.exec(label)?.[1];
  const words =
    digits === undefined ? /^([a-z]{3,12}(?:[-\s][a-z]{3,12})?)\s+session\b/iu.exec(label)?.[1] : undefined;
  const session = digits === undefined ? readOrdinal(words ?? "") : Number(digits);
  return session !== undefined && session >= 1 && session <= MAX_SESSION ? session : undefined;
}

const CYCLE_WORDS = ["first", "second", "third", "fourth", "fifth"];

/** Number of a cycle: `Cycle 4`, `4th cycle`, `Fourth cycle`, `4`. */
export function readCycleLabel(label: string): Cycle | undefined {
  const digit =
    /\bcycle\s?([1-5])(?!\p{N})/iu.exec(label)?.[1] ??
    /^([1-5])(?:st|nd|rd|th)?(?![\p{L}\p{N}])/iu.exec(label)?.[1];
  const number =
    digit === undefined
      ? CYCLE_WORDS.findIndex((word) => label.toLowerCase().startsWith(word)) + 1
      : Number(digit);
  return number === 0 ? undefined : (number as Cycle);
}
