import { editDistance } from "../internal/edit-distance.ts";
import { lazy } from "../internal/lazy.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import { type IndexedSpelling, listSpellings } from "./state-name-index.ts";

/** Words one letter off the name of a State which are no misspelling of it. */
const OTHER_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "bosniak",
  "germane",
  "grenade",
  "ismael",
  "philippine",
  "romani",
  "somali",
  "styria",
  "turkel",
]);

const MIN_LENGTH = 6;
const LONG = 10;

/** A State whose name is near, or those to suggest. */
export interface Guess {
  /** Spelling of the one State whose name is near enough; `undefined` where there is none or more than one. */
  readonly spelling: IndexedSpelling | undefined;
  /** The States with the nearest names, at most three. */
  readonly suggestions: readonly StateCode[];
}

const NOTHING: Guess = { spelling: undefined, suggestions: [] };

/**
 * Looks for the one State whose name is a letter or two off.
 *
 * Strict, as a wrong State is worse than none: the first letter must be right and a capital; both have the same
 * number of words; a word that occurs in the name of any State is taken as it stands, so that "Islamic Republic of
 * Iraq" is not near "Islamic Republic of Iran"; and no other State may be as near.
 */
export function guessState(printed: string, form: string): Guess {
  const words = form.split(" ");
  if (form.length < 4 || words.length > 8 || !startsWithCapital(printed) || /\d/u.test(form)) return NOTHING;
  const limit = Math.min(3, Math.max(1, Math.floor(form.length / 4)));
  const near: { readonly spelling: IndexedSpelling; readonly distance: number }[] = [];
  for (const spelling of candidates().get(bucket(form, words.length)) ?? []) {
    const distance = editDistance(form, spelling.form, limit);
    if (distance !== undefined) near.push({ spelling, distance });
  }
  if (near.length === 0) return NOTHING;
  near.sort((a, b) => a.distance - b.distance);
  const suggestions = [...new Set(near.map(({ spelling }) => spelling.code))].slice(0, 3);
  const [best] = near;
  const accepted =
    best !== undefined &&
    form.length >= MIN_LENGTH &&
    !OTHER_WORDS.has(form) &&
    best.distance <= (form.length >= LONG ? 2 : 1) &&
    near.every(
      ({ spelling, distance }) => spelling.code === best.spelling.code || distance > best.distance,
    ) &&
    wordsAreMisspelled(words, best.spelling.form.split(" "));
  return { spelling: accepted ? best.spelling : undefined, suggestions };
}

/** Every word that differs is five letters or more, near enough by itself, no word of a State's name and no adjective. */
function wordsAreMisspelled(words: readonly string[], right: readonly string[]): boolean {
  return words.every((word, i) => {
    const target = right[i] ?? "";
    if (word === target) return true;
    return (
      Math.min(word.length, target.length) >= 5 &&
      editDistance(word, target, word.length >= LONG ? 2 : 1) !== undefined &&
      !isAdjective(word, target) &&
      !nameWords().has(word)
    );
  });
}

/** What is left of an adjective or the name of a people after the name of the State without its last letter. */
const ADJECTIVE_ENDING = /^\p{L}?(?:i|is|n|ns|an|ans|in|ins|se|ese|s)$/u;

/** "Israeli", "Germans", "Montenegrin" stand for a people, not for the State. */
function isAdjective(word: string, name: string): boolean {
  const stem = name.slice(0, -1);
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  return ADJECTIVE_ENDING.test(ending) || (ending === "" && name.endsWith("y"));
}

function startsWithCapital(printed: string): boolean {
  return /^[^\p{L}]*(?:the\s+)?\p{Lu}/u.test(printed);
}

function bucket(form: string, words: number): string {
  return `${form.charAt(0)}${words}`;
}

/** English names, by first letter and number of words. */
const candidates: () => ReadonlyMap<string, readonly IndexedSpelling[]> = /* @__PURE__ */ lazy(() => {
  const buckets = new Map<string, IndexedSpelling[]>();
  for (const spelling of englishNames()) {
    const key = bucket(spelling.form, spelling.form.split(" ").length);
    const list = buckets.get(key);
    if (list === undefined) buckets.set(key, [spelling]);
    else if (list.every(({ form }) => form !== spelling.form)) list.push(spelling);
  }
  return buckets;
});

const nameWords: () => ReadonlySet<string> = /* @__PURE__ */ lazy(
  () => new Set(englishNames().flatMap(({ form }) => form.split(" "))),
);

function englishNames(): readonly IndexedSpelling[] {
  return listSpellings().filter(({ kind, acronym }) => !acronym && (kind === "current" || kind === "former"));
}
