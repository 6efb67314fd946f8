import { foldWord, kindOf, NO_NAME } from "./lexicon/word-kinds.ts";
import { joinName, listNames } from "./person-names.ts";
import { gapBefore, isInitial, type Tokens, wordAt } from "./tokens.ts";
import type { RegisteredPerson } from "./types.ts";

/** Names of a register, made ready for looking them up in texts. */
export interface PersonIndex {
  /** Ids by the letters of a name without spaces and hyphens; an initial keeps its dot. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** First words of names, in letters. */
  readonly firstLetters: ReadonlySet<string>;
  /** Names in other scripts, with the ids. */
  readonly native: readonly (readonly [name: string, id: string])[];
  /** Words of each person's name, longer than one letter. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name of the register in a text. */
export interface RegisterMatch {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

const MOST_WORDS = 7;
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'\u2019\u2018\u02bc`-]+$/u;

const indexes: WeakMap<readonly RegisteredPerson[], PersonIndex> = /* @__PURE__ */ new WeakMap();

/** The index of a register; made once for each array. */
export function indexOf(register: readonly RegisteredPerson[]): PersonIndex {
  const known = indexes.get(register);
  if (known !== undefined) return known;
  const index = createIndex(register);
  indexes.set(register, index);
  return index;
}

function createIndex(register: readonly RegisteredPerson[]): PersonIndex {
  const ids = new Map<string, string[]>();
  const firstLetters = new Set<string>();
  const native: [string, string][] = [];
  const words = new Map<string, Set<string>>();
  for (const person of register) {
    const { id } = person;
    const own = words.get(id) ?? new Set<string>();
    words.set(id, own);
    for (const [spelling] of listNames(person)) {
      const trimmed = spelling.trim().normalize("NFC");
      if (trimmed === "") continue;
      if (!LATIN.test(trimmed)) {
        if ([...trimmed].length > 1) native.push([trimmed, id]);
        continue;
      }
      const parts = nameParts(trimmed);
      for (const part of parts) if (part.length > 1) own.add(part);
      for (const order of ordersOf(parts)) addName(ids, firstLetters, order, id);
    }
  }
  return { ids, firstLetters, native, words };
}

function nameParts(name: string): readonly string[] {
  return name
    .split(/[\s,]+/u)
    .map((word) => joinName(word).replace(/[^a-z]/gu, ""))
    .filter((word) => word !== "");
}

/** A name in its own order, with the first word last, with the last word first, and with an initial for given names. */
function ordersOf(parts: readonly string[]): readonly (readonly string[])[] {
  if (parts.length < 2) return [parts];
  const [head = "", ...tail] = parts;
  const last = parts.at(-1) ?? "";
  const start = parts.slice(0, -1);
  const orders = [parts, [...tail, head], [last, ...start]];
  const initial = (word: string): string => `${word.slice(0, 1)}.`;
  // The family name first or last: nobody says which, so both.
  orders.push([initial(tail[0] ?? ""), head], [...start.map(initial), last]);
  if (parts.length > 2) orders.push([head, ...parts.slice(1, -1).map(initial), last], [head, last]);
  return orders;
}

function addName(
  ids: Map<string, string[]>,
  firstLetters: Set<string>,
  parts: readonly string[],
  id: string,
): void {
  const key = parts.join("");
  if (key.replaceAll(".", "").length < 3) return;
  const known = ids.get(key) ?? [];
  if (!known.includes(id)) ids.set(key, [...known, id]);
  // A text may cut the name elsewhere ("Xiao Bo" for "Xiaobo"), so that only the first letters are sure.
  firstLetters.add(key.slice(0, 2));
}

/** Names of the register in a text, the longest at each place; in its order, not overlapping. O(words of the text). */
export function findRegistered(tokens: Tokens, index: PersonIndex): readonly RegisterMatch[] {
  const matches: RegisterMatch[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.capitals[at] !== true) continue;
    const match = longestMatch(tokens, index, at);
    if (match === undefined) continue;
    matches.push(match.found);
    at = match.end - 1;
  }
  return [...matches, ...findNative(tokens.text, index)].sort((a, b) => a.start - b.start);
}

function longestMatch(
  tokens: Tokens,
  index: PersonIndex,
  first: number,
): { readonly found: RegisterMatch; readonly end: number } | undefined {
  let key = "";
  let best: { readonly found: RegisterMatch; readonly end: number } | undefined;
  for (let at = first; at < tokens.count && at < first + MOST_WORDS; at++) {
    if (at > first && !isNameGap(tokens, at)) break;
    key += lettersAt(tokens, at);
    if (at === first && key.length > 1 && !index.firstLetters.has(key.slice(0, 2))) return undefined;
    const ids = index.ids.get(key);
    // "Mali" is no Ma Li.
    const isOtherWord = at === first && (kindOf(wordAt(tokens, at)) & NO_NAME) !== 0;
    if (ids !== undefined && !isOtherWord) {
      const end = at + 1;
      best = { found: { start: tokens.starts[first] ?? 0, end: tokens.ends[at] ?? 0, ids }, end };
    }
  }
  return best;
}

function lettersAt(tokens: Tokens, at: number): string {
  const letters = foldWord(wordAt(tokens, at)).replace(/[^a-z]/gu, "");
  const isDotted = isInitial(tokens, at) && gapBefore(tokens, at + 1).startsWith(".");
  return isDotted ? `${letters}.` : letters;
}

function isNameGap(tokens: Tokens, at: number): boolean {
  const gap = gapBefore(tokens, at);
  if (gap.length > 3) return false;
  const mark = gap.trim();
  return mark === "" || mark === "," || mark === "-" || (mark === "." && isInitial(tokens, at - 1));
}

function findNative(text: string, { native }: PersonIndex): readonly RegisterMatch[] {
  const matches: RegisterMatch[] = [];
  for (const [name, id] of native) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      matches.push({ start, end: start + name.length, ids: [id] });
    }
  }
  return matches;
}
