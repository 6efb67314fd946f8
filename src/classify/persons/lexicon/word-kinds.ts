import { lazy } from "../../../internal/lazy.ts";
import { spellLetters } from "../../../internal/spell-letters.ts";
import { listSpellings } from "../../../reference/state-name-index.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { EPONYM_HEADS, KIN, NAMING_PREFIXES, PLACE_HEADS } from "./heads.ts";
import { PLACES_AND_PEOPLES } from "./places.ts";
import { HONORIFICS, OFFICES, PERSONAL_VERBS, ROLES, TITLE_LINKS } from "./titles.ts";

/** What a word may be; one word may be several. A word that is none of the first three is a name by its form. */
export const KIND = {
  common: 1,
  place: 2,
  given: 4,
  honorific: 8,
  office: 16,
  role: 32,
  link: 64,
  eponymHead: 128,
  placeHead: 256,
  prefix: 512,
  kin: 1_024,
  verb: 2_048,
} as const;

/** What makes a word no name by its form. */
export const NO_NAME: number = /* @__PURE__ */ (() => KIND.common | KIND.place)();
/** Words that end a name in capitals as that of a thing. */
export const HEAD: number = /* @__PURE__ */ (() => KIND.eponymHead | KIND.placeHead)();

const kinds: () => ReadonlyMap<string, number> = /* @__PURE__ */ lazy(() => {
  const map = new Map<string, number>();
  const add = (list: string, kind: number): void => {
    for (const word of list.split(/\s+/u)) if (word !== "") map.set(word, (map.get(word) ?? 0) | kind);
  };
  add(COMMON_WORDS, KIND.common);
  add(PLACES_AND_PEOPLES, KIND.place);
  for (const { name } of listSpellings()) {
    for (const word of name.split(/[^\p{L}\p{M}'\u2019]+/u)) {
      const folded = foldWord(word);
      if (folded.length > 2 && ((map.get(folded) ?? 0) & KIND.common) === 0) add(folded, KIND.place);
    }
  }
  add(GIVEN_NAMES, KIND.given);
  add(HONORIFICS, KIND.honorific | KIND.common);
  add(OFFICES, KIND.office | KIND.common);
  add(ROLES, KIND.role | KIND.common);
  add(TITLE_LINKS, KIND.link | KIND.common);
  add(EPONYM_HEADS, KIND.eponymHead | KIND.common);
  add(PLACE_HEADS, KIND.placeHead | KIND.common);
  add(NAMING_PREFIXES, KIND.prefix);
  add(KIN, KIND.kin | KIND.common);
  add(PERSONAL_VERBS, KIND.verb | KIND.common);
  return map;
});

const MARKS = /\p{M}/gu;
/** A word in lower case, without diacritics, apostrophes and a final `'s`. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (/[^a-z]/u.test(folded)) {
    folded = spellLetters(
      folded
        .replace(/['\u2019]s$/u, "")
        .replace(/['\u2018\u2019\u02bc`\u00ad]/gu, "")
        .normalize("NFD")
        .replace(MARKS, ""),
    );
  }
  return folded;
}

const MOST_CACHED = 20_000;
const cache: Map<string, number> = /* @__PURE__ */ new Map();

/** What a word may be, in any case: bits of {@link KIND}. */
export function kindOf(word: string): number {
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const folded = foldWord(word);
  const isEnglish = !FOREIGN.test(word);
  const kind = folded.includes("-") ? compoundKind(folded) : simpleKind(folded, isEnglish);
  if (cache.size >= MOST_CACHED) cache.clear();
  if (word.length < 40) cache.set(word, kind);
  return kind;
}

/** A letter that words of English have not: "Støre" is no store. */
const FOREIGN = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u;

function simpleKind(folded: string, isEnglish = true): number {
  const all = kinds();
  const kind = all.get(folded) ?? 0;
  if (!isEnglish) return kind & (KIND.place | KIND.given | KIND.honorific | KIND.prefix);
  if (kind !== 0) return kind;
  const singular = folded.endsWith("s") && folded.length > 3 ? (all.get(folded.slice(0, -1)) ?? 0) : 0;
  if ((singular & KIND.place) !== 0) return KIND.place;
  return isEnglishForm(folded, (word) => ((all.get(word) ?? 0) & KIND.common) !== 0) ? KIND.common : 0;
}

/** Of "Afro-Example" and "State-owned" one part says what the whole is; "Abu-Jamal" and "Jean-Claude" stay names. */
function compoundKind(folded: string): number {
  const whole = kinds().get(folded);
  if (whole !== undefined) return whole;
  const parts = folded.split("-").filter((part) => part !== "");
  if (parts.length > 4) return KIND.common;
  const all = parts.map((part) => simpleKind(part));
  const head = (all.at(-1) ?? 0) & HEAD;
  if (head !== 0) return KIND.common | head;
  if (all.some((kind) => (kind & KIND.given) !== 0)) return all.some(isWord) ? KIND.common : KIND.given;
  // "Hang-tung": a name of syllables, one of which is also a word.
  const isSyllables = parts.length === 2 && parts.every((part) => part.length > 2 && part.length <= 5);
  if (isSyllables && all.includes(0) && !all.some((kind) => (kind & KIND.place) !== 0)) return 0;
  const isCommon = all.some((kind, at) => (kind & KIND.common) !== 0 && (parts[at]?.length ?? 0) > 3);
  if (isCommon || all.every((kind) => (kind & KIND.common) !== 0)) return KIND.common;
  return all.some((kind) => (kind & KIND.place) !== 0) ? KIND.place : 0;
}

function isWord(kind: number): boolean {
  return (kind & KIND.common) !== 0 && (kind & KIND.given) === 0;
}

/** Endings that names seldom have, of words of six letters or more. */
const ENDINGS: readonly string[] = /* @__PURE__ */ (() =>
  `tion tions sion sions ment ments mental ness nesses ship ships ism isms istic ity ities ance ances ence ences
   ency encies ancy ology ological ising izing ised ized ises izes ify ified ifies ifying ously ious eous ful fully less
   able ably ible ibly ative atively itive ctive ally ional ially hood ural wards cracy cratic ition ated ates ating
   ically ical icial ential uous ists graphy cide logical phobia phobic ize`.split(/\s+/u))();
const PREFIXES: readonly string[] = /* @__PURE__ */ (() =>
  "un re non in dis pre sub over under inter mis out co anti multi super trans counter de post self".split(
    " ",
  ))();

/** Whether a word is a form of a known word of English, or ends as words of English do and names do not. */
function isEnglishForm(word: string, isKnown: (word: string) => boolean): boolean {
  if (word.length >= 6 && ENDINGS.some((ending) => word.endsWith(ending))) return true;
  return bases(word).some(
    (base) =>
      base.length >= 3 && (isKnown(base) || bases(base).some((root) => root.length >= 4 && isKnown(root))),
  );
}

function bases(word: string): readonly string[] {
  const cut = (letters: number): string => word.slice(0, -letters);
  const found = PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 3).map(
    (prefix) => word.slice(prefix.length),
  );
  if (word.endsWith("ies") || word.endsWith("ied") || word.endsWith("ier")) found.push(`${cut(3)}y`);
  if (word.endsWith("ing")) found.push(cut(3), `${cut(3)}e`, cut(4));
  if (word.endsWith("ed")) found.push(cut(2), cut(1), cut(3));
  if (word.endsWith("es")) found.push(cut(2));
  if (word.endsWith("s")) found.push(cut(1));
  if (word.endsWith("er")) found.push(cut(2), cut(1));
  if (word.endsWith("ers")) found.push(cut(3), cut(2));
  if (word.endsWith("ly")) found.push(cut(2));
  if (word.endsWith("al") || word.endsWith("or")) found.push(cut(2));
  return found;
}
