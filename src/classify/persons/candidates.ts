import { isKnownAcronym } from "../lint/acronyms.ts";
import { isApposed } from "./apposition.ts";
import { NAMES_OF_TWO_WORDS } from "./lexicon/places.ts";
import { foldWord, KIND, kindOf, NO_NAME } from "./lexicon/word-kinds.ts";
import { gapBefore, isInitial, isJoined, opensSentence, type Tokens, wordAt } from "./tokens.ts";

/** Words that may be a person's name, and what is before them. */
export interface Candidate {
  /** Index of the first word of the name. */
  readonly first: number;
  /** Index after its last word. */
  readonly end: number;
  /** Index of the first word of its titles; {@link first} where it has none. */
  readonly titlesFrom: number;
  /** Kinds of its titles together. */
  readonly titleKinds: number;
}

/** Words in small letters inside names: "Ali bin Example", "Maria da Example". */
const NAME_JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "bin ibn bint ben ould el al an as ad ul ur de da do dos das del della di du la le van von der den ter ten zu e y".split(
    " ",
  ),
);
/** Of these, the ones that also join the names of institutions in Romance languages. */
export const ROMANCE_JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "de da do dos das del della di du la le e y".split(" "),
);
const MOST_WORDS = 7;
const MOST_TITLES = 8;

/** What every word may be; 0 for a word without capital, which is looked at where it matters only. */
export function readKinds(tokens: Tokens): Int16Array {
  const kinds = new Int16Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.capitals[at] === true) kinds[at] = kindOf(wordAt(tokens, at));
  }
  return kinds;
}

/** Names by their form, with titles; in the order of the text, not overlapping. */
export function findCandidates(tokens: Tokens, kinds: Int16Array): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let free = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.capitals[at] !== true) continue;
    const titles = titlesBefore(tokens, kinds, at, free);
    if (!startsName(tokens, kinds, at, titles.kinds)) continue;
    const end = endOfName(tokens, kinds, at, titles.kinds);
    const name = tokens.text.slice(tokens.starts[at] ?? 0, tokens.ends[end - 1] ?? 0);
    if (titles.kinds === 0 && NAMES_OF_TWO_WORDS.has(foldWord(name))) {
      at = end - 1;
      continue;
    }
    candidates.push({ first: at, end, titlesFrom: titles.from, titleKinds: titles.kinds });
    free = end;
    at = end - 1;
  }
  return candidates;
}

/** By its form a name: no word of English, no place, no acronym; or a given name. */
function isNameWord(tokens: Tokens, kinds: Int16Array, at: number): boolean {
  if (tokens.capitals[at] !== true) return false;
  const kind = kinds[at] ?? 0;
  if (isLetter(tokens, at)) return false;
  if ((kind & KIND.given) !== 0) return (kind & NO_NAME) === 0 && !isKnownAcronym(wordAt(tokens, at));
  return (kind & ~KIND.prefix) === 0 && !isAcronym(tokens, at);
}

function isLetter(tokens: Tokens, at: number): boolean {
  return (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 1;
}

function isGiven(kinds: Int16Array, at: number): boolean {
  return ((kinds[at] ?? 0) & KIND.given) !== 0;
}

/** Capitals only: an acronym, unless it is beside a name in mixed case ("Ishar EXAMPLE") or the text is all capitals. */
function isAcronym(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  // "NGOs", "CoE"
  if (/^[A-Z]{2,}s$/u.test(word) || /^[A-Z][a-z]?[A-Z][a-z]?[A-Z]?$/u.test(word)) {
    if (word !== word.toUpperCase()) return true;
  }
  if (word.length < 2 || word !== word.toUpperCase()) return false;
  if (isKnownAcronym(word)) return true;
  return tokens.isShouted ? !VOWEL.test(word) : !besideMixedCase(tokens, at, word);
}

const VOWEL = /[AEIOUY\u00c0-\u00dc]/u;

/** Beside a word in mixed case that is none of English: "WU Example", "Example LI". */
function besideMixedCase(tokens: Tokens, at: number, word: string): boolean {
  if (word.length > 20 || !VOWEL.test(word)) return false;
  return [isJoined(tokens, at + 1) ? at + 1 : -1, isJoined(tokens, at) ? at - 1 : -1].some((beside) => {
    if (beside < 0 || tokens.capitals[beside] !== true) return false;
    const other = wordAt(tokens, beside);
    const kind = kindOf(other);
    return other !== other.toUpperCase() && ((kind & NO_NAME) === 0 || (kind & KIND.given) !== 0);
  });
}

function startsName(tokens: Tokens, kinds: Int16Array, at: number, titleKinds: number): boolean {
  const kind = kinds[at] ?? 0;
  if (isInitial(tokens, at)) {
    return !isExcellency(tokens, at) && isJoined(tokens, at + 1) && isNameAhead(tokens, kinds, at + 1);
  }
  // "El Salvador"
  const isArticle = NAME_JOINTS.has(wordAt(tokens, at).toLowerCase());
  if (isArticle && isJoined(tokens, at + 1) && ((kinds[at + 1] ?? 0) & KIND.place) !== 0) return false;
  if (isNameWord(tokens, kinds, at)) return true;
  const isTitled = (titleKinds & (KIND.honorific | KIND.office)) !== 0;
  const isFreeWord = (kind & (KIND.honorific | KIND.office | KIND.eponymHead | KIND.placeHead)) === 0;
  // "Mr. Brown", "President Ban Example": a word of English after a title.
  const isSpelled =
    !isAcronym(tokens, at) || (wordAt(tokens, at).length >= 4 && VOWEL.test(wordAt(tokens, at)));
  if ((titleKinds & KIND.honorific) !== 0 && isFreeWord && isSpelled) return true;
  if (!isJoined(tokens, at + 1) || !isNameWord(tokens, kinds, at + 1)) {
    return isGiven(kinds, at) && isTitled && isFreeWord;
  }
  if (isTitled && isFreeWord && (kind & KIND.place) === 0) return true;
  // "Florence Example", "Win Example".
  return isGiven(kinds, at) && ((kind & KIND.common) === 0 || !opensSentence(tokens, at));
}

/** "H.E." and "H.H." are titles and no initials. */
function isExcellency(tokens: Tokens, at: number): boolean {
  const pair = (from: number): string => `${wordAt(tokens, from)}${wordAt(tokens, from + 1)}`;
  return EXCELLENCY.test(pair(at)) || (at > 0 && EXCELLENCY.test(pair(at - 1)));
}

const EXCELLENCY = /^(?:H[EHM]|S[EM]|HRH)$/u;

function isNameAhead(tokens: Tokens, kinds: Int16Array, at: number): boolean {
  if (isNameWord(tokens, kinds, at)) return true;
  return isInitial(tokens, at) && isJoined(tokens, at + 1) && isNameWord(tokens, kinds, at + 1);
}

function endOfName(tokens: Tokens, kinds: Int16Array, first: number, titleKinds: number): number {
  let end = first + 1;
  while (end < tokens.count && end - first < MOST_WORDS && isJoined(tokens, end)) {
    if (isNameWord(tokens, kinds, end) || (isInitial(tokens, end) && isJoined(tokens, end + 1))) {
      end++;
      continue;
    }
    const joint = jointsAt(tokens, kinds, end) || placeAfterJoint(tokens, kinds, first, end);
    if (joint > 0) {
      end += joint;
      continue;
    }
    if (!takesWord(tokens, kinds, first, end, titleKinds)) break;
    end++;
  }
  return end;
}

/** How many words a particle and the name after it are: "bin Example" 2, "de la Example" 3; 0 where there is none. */
function jointsAt(tokens: Tokens, kinds: Int16Array, at: number): number {
  let next = at;
  while (next < at + 2 && NAME_JOINTS.has(wordAt(tokens, next).toLowerCase()) && isJoined(tokens, next + 1))
    next++;
  if (next === at) return 0;
  if (isNameWord(tokens, kinds, next) || isGiven(kinds, next)) return next - at + 1;
  const goesOn = isJoined(tokens, next + 1) && isNameWord(tokens, kinds, next + 1);
  return tokens.capitals[next] === true && goesOn ? next - at + 2 : 0;
}

/** "Anna de Lima": a given name, a particle and a place that ends the name. */
function placeAfterJoint(tokens: Tokens, kinds: Int16Array, first: number, at: number): number {
  if (!isGiven(kinds, first) || !ROMANCE_JOINTS.has(wordAt(tokens, at)) || wordAt(tokens, at) === "e")
    return 0;
  const isOnePlace = at - first === 1 && ((kinds[at + 1] ?? 0) & KIND.place) !== 0;
  if (!isOnePlace || !isJoined(tokens, at + 1) || tokens.capitals[at + 1] !== true) return 0;
  return isJoined(tokens, at + 2) && tokens.capitals[at + 2] === true ? 0 : 2;
}

/** Whether a word of English or a place goes on with a name: "Alan Gross", "Mr. Example Brown", "Nguyen Can Example". */
function takesWord(
  tokens: Tokens,
  kinds: Int16Array,
  first: number,
  at: number,
  titleKinds: number,
): boolean {
  if (tokens.capitals[at] !== true || wordAt(tokens, at).length < 2) return false;
  const kind = kinds[at] ?? 0;
  const isHead = (kind & (KIND.eponymHead | KIND.placeHead | KIND.office | KIND.honorific | KIND.role)) !== 0;
  if (isHead || isAcronym(tokens, at)) return false;
  const goesOn = isJoined(tokens, at + 1) && isNameWord(tokens, kinds, at + 1);
  if (isGiven(kinds, at) || (goesOn && wordAt(tokens, at).length <= 4)) return true;
  const endsHere = !isJoined(tokens, at + 1) || tokens.capitals[at + 1] !== true;
  const afterGiven = kinds.subarray(first, at).some((other) => (other & KIND.given) !== 0);
  const isPerson = afterGiven || isInitial(tokens, at - 1) || (titleKinds & KIND.honorific) !== 0;
  return endsHere && at - first < 4 && (isPerson || (at - first === 1 && isApposed(tokens, at + 1)));
}

/** Titles and what the person is called before a word, from `free` on. */
function titlesBefore(
  tokens: Tokens,
  kinds: Int16Array,
  at: number,
  free: number,
): { readonly from: number; readonly kinds: number } {
  let from = at;
  let all = 0;
  for (let before = at - 1; before >= free && at - before <= MOST_TITLES; before--) {
    if (!isTitleGap(tokens, before + 1)) break;
    const kind = tokens.capitals[before] === true ? (kinds[before] ?? 0) : kindOf(wordAt(tokens, before));
    const isTitle = titleOf(tokens, before, kind);
    if (isTitle !== 0) {
      all |= isTitle;
      from = before;
    } else if ((kind & (KIND.link | KIND.place)) === 0) break;
  }
  return { from, kinds: all };
}

/** Between a title and what follows: a space, or the dot of "Mr." and "H.E.". */
function isTitleGap(tokens: Tokens, at: number): boolean {
  // "Her Majesty's Prison" is not she.
  if (tokens.ends[at - 1] !== tokens.afters[at - 1]) return false;
  const gap = gapBefore(tokens, at);
  if (gap.length > 3) return false;
  if (gap.trim() === "") return true;
  const isComma = gap.trim() === ",";
  if (isComma) return true;
  if (gap.trim() !== ".") return false;
  const before = wordAt(tokens, at - 1);
  return isInitial(tokens, at - 1) || (before.length <= 5 && (kindOf(before) & KIND.honorific) !== 0);
}

function titleOf(tokens: Tokens, at: number, kind: number): number {
  const gapAfter = gapBefore(tokens, at + 1).trim();
  const isComma = gapAfter === ",";
  if (tokens.capitals[at] === true) {
    if (isInitial(tokens, at)) return isExcellency(tokens, at) && gapAfter === "." ? KIND.honorific : 0;
    if (isComma) return 0;
    return kind & (KIND.honorific | KIND.office);
  }
  const word = wordAt(tokens, at);
  if (isComma) return (kind & KIND.role) !== 0 ? KIND.role : 0;
  if ((kind & KIND.role) !== 0) return KIND.role;
  const isPlural = word.endsWith("s") && (kindOf(word.slice(0, -1)) & KIND.role) !== 0;
  return isPlural ? KIND.role : 0;
}
