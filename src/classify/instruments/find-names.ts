import type { Words } from "../text/words.ts";
import { JOIN, LEAD, lexicon, type NameEntry, SKIP } from "./lexicon.ts";

/** A name found in a text: words from `start` up to, not including, `end`. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly entry: NameEntry;
}

/** The numbers of the words of a text; -1 for a word of no name. */
export function numberWords(words: Words): Int32Array {
  const { words: numbers } = lexicon();
  const ids = new Int32Array(words.count);
  for (let index = 0; index < words.count; index++) ids[index] = numbers.get(words.norms[index] ?? "") ?? -1;
  return ids;
}

/** The longest name that starts at a word; `undefined` where none does. */
export function findNameAt(words: Words, ids: Int32Array, start: number): FoundName | undefined {
  const { next, formIds } = lexicon();
  const id = ids[start] ?? -1;
  const found = walk(words, ids, start, start, 0);
  if (found !== undefined) return found;
  const isCovenant = id === formIds.covenant;
  if (id !== formIds.convention && id !== formIds.protocol && !isCovenant) return undefined;
  // Some write "Covenant" for "Convention".
  const form = next.get(isCovenant ? formIds.convention : id);
  return form === undefined ? undefined : findSubjectAt(words, ids, start, form);
}

const LONGEST_LEAD = 9;

/** A name whose subject comes after some words that only lead to it. */
function findSubjectAt(words: Words, ids: Int32Array, start: number, form: number): FoundName | undefined {
  const { flags } = lexicon();
  for (let at = start + 1; at <= start + LONGEST_LEAD && at < words.count; at++) {
    if (!joined(words, at)) return undefined;
    const found = walk(words, ids, start, at, form);
    if (found !== undefined) return found;
    const id = ids[at] ?? -1;
    if (id < 0 || ((flags[id] ?? 0) & (SKIP | LEAD)) === 0) return undefined;
  }
  return undefined;
}

/** The longest name that continues at a word as if "Convention" stood before it: "… and on the Rights of the Child". */
export function findSubject(
  words: Words,
  ids: Int32Array,
  at: number,
  form: "convention" | "protocol",
): FoundName | undefined {
  const { next, formIds } = lexicon();
  const node = next.get(formIds[form]);
  return node === undefined ? undefined : walk(words, ids, at, at, node);
}

function walk(
  words: Words,
  ids: Int32Array,
  start: number,
  from: number,
  root: number,
): FoundName | undefined {
  const { next, names, acronyms, flags, width, formIds } = lexicon();
  let node = root;
  let depth = root === 0 ? 0 : 1;
  const formNode = root === 0 ? next.get(formIds.convention) : root;
  let capitals = true;
  let skipped = false;
  let found: FoundName | undefined;
  for (let at = from; at < ids.length; at++) {
    const id = ids[at] ?? -1;
    if (id < 0 || (at > start && !joined(words, at))) break;
    const after = next.get(node * width + id);
    if (after === undefined) {
      const flag = flags[id] ?? 0;
      if (depth === 0 || ((flag & SKIP) === 0 && ((flag & JOIN) === 0 || at === from || node === formNode)))
        break;
      capitals = false;
      skipped = true;
      continue;
    }
    // "Torture Convention", but not "torture in the Convention".
    if (skipped && (id === formIds.convention || id === formIds.covenant || id === formIds.protocol)) break;
    skipped = false;
    node = after;
    depth++;
    capitals &&= inCapitals(words, at) && (at === from || closelyJoined(words, at));
    const entry = (capitals && !opensAcronym(words, at) ? acronyms.get(node) : undefined) ?? names.get(node);
    if (entry !== undefined) found = { start, end: at + 1, entry };
  }
  return found;
}

const DOT = 46;
const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const SEMICOLON = 59;
const DASH = 45;

/** Whether no sentence, bracket or dash between spaces stands between a word and the one before it. */
export function joined(words: Words, at: number): boolean {
  const from = words.ends[at - 1] ?? 0;
  const to = words.starts[at] ?? 0;
  if (to - from <= 1) {
    const only = words.text.charCodeAt(from);
    return only !== DOT || words.text.length === from;
  }
  if (to - from > 6) return false;
  const isHyphen = to - from === 2;
  for (let index = from; index < to; index++) {
    const code = words.text.charCodeAt(index);
    if (code === DOT || code === OPEN || code === CLOSE || code === COLON || code === SEMICOLON) return false;
    if (code === DASH && !isHyphen) return false;
  }
  return true;
}

/** Whether one space or hyphen stands between a word and the one before it, as inside "OP-CAT" and "ICCPR-OP 2". */
function closelyJoined(words: Words, at: number): boolean {
  const from = words.ends[at - 1] ?? 0;
  const gap = words.text.slice(from, Math.min(words.starts[at] ?? 0, from + 3));
  return gap === "" || gap === "-" || gap === " " || gap === "- " || gap === " -";
}

/** Whether a word is in capitals: the first two characters are no small letters. */
export function inCapitals(words: Words, at: number): boolean {
  const start = words.starts[at] ?? 0;
  return (
    isCapital(words.text.charCodeAt(start)) &&
    (words.ends[at] === start + 1 || isCapital(words.text.charCodeAt(start + 1)))
  );
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Whether "OP" at the end of an acronym belongs to the next one: "CEDAW OP-CAT". */
function opensAcronym(words: Words, at: number): boolean {
  if (words.norms[at] !== "op") return false;
  const end = words.ends[at] ?? 0;
  return words.text.charCodeAt(end) === DASH && isCapital(words.text.charCodeAt(end + 1));
}
