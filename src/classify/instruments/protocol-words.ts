import type { Words } from "../text/words.ts";
import type { FormItem } from "./scan.ts";

const ORDINALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["sixth", 6],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["6", 6],
  ["12", 12],
  ["13", 13],
  ["14", 14],
]);
const MODIFIERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "optional",
  "additional",
  "facultative",
  "voluntary",
  "two",
  "three",
  "both",
  "all",
  "its",
  "their",
  "the",
  "respective",
  "new",
  "corresponding",
  "related",
  "relevant",
  "latest",
  "op",
]);
/** What the words before "protocol" say. */
export interface ProtocolWords {
  readonly start: number;
  readonly numbers: readonly number[];
  readonly word: string;
  readonly plural: boolean;
  readonly possessed: boolean;
}

/** Reads the words before "protocol": "the First and the Second Optional", "its two". */
export function readLeft(words: Words, { start: form }: FormItem, floor: number): ProtocolWords {
  const numbers: number[] = [];
  let start = form;
  let word = "";
  for (let at = form - 1; at >= floor; at--) {
    const norm = words.norms[at] ?? "";
    const number = ORDINALS.get(norm);
    const joins =
      (norm === "and" || norm === "or") && numbers.length > 0 && ORDINALS.has(words.norms[at - 1] ?? "");
    const skips = norm === "and" && numbers.length > 0 && words.norms[at - 1] === "optional";
    if (number !== undefined && !/^\d+$/u.test(norm)) numbers.unshift(number);
    else if (MODIFIERS.has(norm)) word = norm === "the" || norm === "optional" || norm === "op" ? word : norm;
    else if (!joins && !skips) break;
    start = at;
  }
  const norm = words.norms[form] ?? "";
  const plural = norm === "protocols" || norm === "ops" || numbers.length > 1;
  return { start, numbers, word, plural, possessed: word === "its" || word === "their" };
}

/** Reads numbers after "protocol": "1 and 2", "No. 12", "I and II". */
export function readNumbers(
  words: Words,
  from: number,
): { readonly numbers: readonly number[]; readonly end: number } {
  const numbers: number[] = [];
  let end = from;
  for (let at = from; at < words.count && at < from + 8; at++) {
    const norm = words.norms[at] ?? "";
    const number = ORDINALS.get(norm);
    const isRoman = /^i{1,3}$/u.test(norm);
    if (number !== undefined && (/^\d+$/u.test(norm) || isRoman)) {
      numbers.push(number);
      end = at + 1;
    } else if (norm !== "no" && norm !== "nos" && !(norm === "and" && numbers.length > 0)) break;
  }
  return { numbers, end };
}

/** Whether "aiming at the abolition of the death penalty" follows. */
export function mentionsDeathPenalty(words: Words, from: number): boolean {
  let abolishes = false;
  for (let at = from; at < words.count && at < from + 14; at++) {
    const norm = words.norms[at] ?? "";
    if (norm === "abolition" || norm === "abolishing" || norm === "abolish" || norm === "aiming")
      abolishes = true;
    if ((norm === "death" || norm === "capital") && abolishes) return true;
    if (at > from && words.text.charCodeAt((words.starts[at] ?? 1) - 2) === 46) return false;
  }
  return false;
}
