import { lazy } from "../../internal/lazy.ts";
import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import { listInstruments } from "../../reference/instruments.ts";
import type { Words } from "../text/words.ts";
import { findNameAt } from "./find-names.ts";
import type { Item } from "./scan.ts";

/** Conventions of the ILO by number. */
const byNumber: () => ReadonlyMap<string, InstrumentCode> = /* @__PURE__ */ lazy(
  () =>
    new Map(
      listInstruments()
        .filter(({ kind }) => kind === "ilo-convention")
        .map(({ code }) => [code.slice("ILO-C".length), code]),
    ),
);

const NUMBER_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "no",
  "nos",
  "number",
  "numbers",
  "n",
  "nr",
  "o",
]);
const CONVENTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "convention",
  "conventions",
  "ilo",
  "international",
  "labour",
  "labor",
  "organization",
  "organisation",
  "organizations",
  "the",
  "of",
  "fundamental",
  "core",
]);
const LIST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "and",
  "or",
  "as",
  "well",
  "also",
  "the",
  "to",
  "with",
  "including",
]);
/** Words of the title of a convention between one number and the next. */
const LONGEST_TITLE = 24;

/**
 * Reads numbers of conventions from a word "ILO" or "Convention" on, and before "of the ILO": "ILO Conventions Nos. 87,
 * 98 and 138". Adds them to the items and returns the word after the last, or `at` where there is none.
 */
export function findIloConventions(words: Words, ids: Int32Array, at: number, items: Item[]): number {
  let first = at + 1;
  while (
    first < words.count &&
    first < at + 9 &&
    (CONVENTION_WORDS.has(words.norms[first] ?? "") || isSign(words, first) || isYear(words, first))
  ) {
    first++;
  }
  if (codeAt(words, first) === undefined) return numberBefore(words, at, items);
  let end = at;
  let start = at;
  let next: number | undefined = first;
  while (next !== undefined) {
    const code = codeAt(words, next);
    if (code === undefined) break;
    end = titleEnd(words, ids, next + 1, code);
    items.push({ type: "name", start, end, codes: [code] });
    next = nextNumber(words, end);
    start = next ?? end;
  }
  return end;
}

/** "Convention, 1962 (No. 118)". */
function isYear(words: Words, at: number): boolean {
  return /^(?:19|20)\d\d$/u.test(words.norms[at] ?? "") && isSign(words, at + 1);
}

function isSign(words: Words, at: number): boolean {
  return NUMBER_SIGNS.has(words.norms[at] ?? "");
}

function codeAt(words: Words, at: number): InstrumentCode | undefined {
  const norm = words.norms[at];
  return norm === undefined ? undefined : byNumber().get(norm.replace(/^c(?=\d)/u, ""));
}

/** The end of "concerning Indigenous and Tribal Peoples" after a number, where it is a name of the same convention. */
function titleEnd(words: Words, ids: Int32Array, at: number, code: InstrumentCode): number {
  // The title is looked for as if "Convention" stood where the number does.
  const from = at - 1;
  const convention = findAs(words, ids, from);
  return convention?.codes.includes(code) === true ? convention.end : at;
}

function findAs(
  words: Words,
  ids: Int32Array,
  at: number,
): { end: number; codes: readonly InstrumentCode[] } | undefined {
  const anchor = ids.slice(at, at + LONGEST_TITLE);
  if (anchor.length === 0) return undefined;
  anchor[0] = conventionId(words, ids, at);
  const shifted: Words = {
    text: words.text,
    count: anchor.length,
    norms: words.norms.slice(at, at + LONGEST_TITLE),
    starts: words.starts.slice(at, at + LONGEST_TITLE),
    ends: words.ends.slice(at, at + LONGEST_TITLE),
  };
  const found = findNameAt(shifted, anchor, 0);
  return found === undefined ? undefined : { end: at + found.end, codes: found.entry.codes };
}

function conventionId(words: Words, ids: Int32Array, at: number): number {
  for (let back = at - 1; back >= 0 && back > at - 30; back--) {
    if (/^conventions?$/u.test(words.norms[back] ?? "")) return ids[back] ?? -1;
  }
  return -1;
}

/** The next number of the list, right after "and" or a comma, or after the title of the one before. */
function nextNumber(words: Words, from: number): number | undefined {
  let titleWords = 0;
  for (let at = from; at < words.count && at < from + LONGEST_TITLE; at++) {
    const norm = words.norms[at] ?? "";
    const gap = words.text.slice(words.ends[at - 1], words.starts[at]);
    if (/[;:]/u.test(gap) || (/\.\s/u.test(gap) && !isSign(words, at - 1))) return undefined;
    if (codeAt(words, at) !== undefined) {
      const before = words.norms[at - 1] ?? "";
      const listed =
        titleWords === 0 || before === "and" || isSign(words, at - 1) || /^conventions?$/u.test(before);
      return listed ? at : undefined;
    }
    if (STOPPING.has(norm)) return undefined;
    if (!(LIST_WORDS.has(norm) || CONVENTION_WORDS.has(norm) || isSign(words, at))) titleWords++;
  }
  return undefined;
}

/** Words that end a list of conventions. */
const STOPPING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ratify",
  "accede",
  "sign",
  "implement",
  "ensure",
  "adopt",
  "article",
  "articles",
  "protocol",
  "covenant",
  "resolution",
]);

/** "No. 169 of the ILO", "No. 169 Convention": a number before the word, with its sign. */
function numberBefore(words: Words, at: number, items: Item[]): number {
  let number = at - 1;
  while (number > at - 5 && CONVENTION_WORDS.has(words.norms[number] ?? "")) number--;
  const code = codeAt(words, number);
  const last = items[items.length - 1];
  if (code === undefined || !isSign(words, number - 1) || (last !== undefined && last.end > number))
    return at;
  items.push({ type: "name", start: number - 1, end: at + 1, codes: [code] });
  return at + 1;
}
