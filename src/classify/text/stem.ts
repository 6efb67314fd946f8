/**
 * The stem of a word of {@link splitWords}: light, by its suffix only, so that "ratifying", "ratified" and "ratify"
 * are one. Not a word of English: for comparing, not for showing.
 */
export function stemWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = cutSuffix(word);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(word, stem);
  return stem;
}

const MOST_CACHED = 50_000;
const cache: Map<string, string> = /* @__PURE__ */ new Map();

/** Suffix, what stands for it, and the letters that must be left before it; the first that fits is taken. */
const SUFFIXES: readonly (readonly [suffix: string, instead: string, letters: number])[] = [
  ["ifications", "ify", 2],
  ["ification", "ify", 2],
  ["izations", "ize", 3],
  ["ization", "ize", 3],
  ["isations", "ize", 3],
  ["isation", "ize", 3],
  ["entations", "ent", 3],
  ["entation", "ent", 3],
  ["ations", "at", 3],
  ["ation", "at", 3],
  ["ising", "ize", 4],
  ["ised", "ize", 4],
  ["ises", "ize", 4],
  ["ise", "ize", 4],
  ["ize", "ize", 3],
  ["izing", "ize", 3],
  ["ized", "ize", 3],
  ["izes", "ize", 3],
  ["ating", "at", 3],
  ["ated", "at", 3],
  ["ates", "at", 3],
  ["ate", "at", 3],
  ["ments", "ment", 3],
  ["nesses", "", 3],
  ["ness", "", 3],
  ["ities", "ity", 3],
  ["ying", "y", 3],
  ["ied", "y", 2],
  ["ies", "y", 2],
  ["sses", "ss", 1],
  ["ings", "", 4],
  ["ing", "", 3],
  ["ed", "", 3],
  ["ly", "", 4],
  ["es", "", 4],
  ["s", "", 3],
  ["e", "", 4],
];

function cutSuffix(word: string): string {
  if (word.length < 4 || word.includes("'")) return word;
  for (const [suffix, instead, letters] of SUFFIXES) {
    if (word.length - suffix.length < letters || !word.endsWith(suffix)) continue;
    if (suffix === "s" && /[su]s$/u.test(word)) return word;
    return undouble(word.slice(0, word.length - suffix.length) + instead, suffix);
  }
  return word;
}

/** "planning" → "plann" → "plan", but "assess" and "fulfill" stay. */
function undouble(stem: string, suffix: string): string {
  const last = stem.length - 1;
  const isDoubled = (suffix === "ing" || suffix === "ed") && stem[last] === stem[last - 1];
  return isDoubled && !/[lsz]$/u.test(stem) ? stem.slice(0, last) : stem;
}
