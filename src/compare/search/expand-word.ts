import { editDistance } from "../../internal/edit-distance.ts";
import { type FieldIndex, stemIn } from "./field-index.ts";

/** Stems of a field that a word of a query may mean. */
export interface Expansion {
  readonly stems: readonly number[];
  /** Words of the field that were meant instead of, or besides, the word itself. */
  readonly words: readonly string[];
}

/** The stem of the word itself. */
export function expandExactly(index: FieldIndex, word: string): Expansion {
  const stem = index.stemNumbers().get(stemIn(index.field, word));
  return { stems: stem === undefined ? [] : [stem], words: [] };
}

/** Words that begin so. */
export function expandBeginning(index: FieldIndex, beginning: string): Expansion {
  const { words } = index;
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; words[at]?.startsWith(beginning) === true; at++) found.push(at);
  const exact = expandExactly(index, beginning);
  return toExpansion(index, found, exact.stems);
}

/** Words at most `edits` letters off; the nearest only where `nearest` is set. */
export function expandNearly(index: FieldIndex, word: string, edits: number, nearest: boolean): Expansion {
  let limit = edits;
  let found: number[] = [];
  const letters = lettersOf(word);
  for (const [at, other] of index.words.entries()) {
    if (Math.abs(other.length - word.length) > limit) continue;
    // An edit changes at most two letters of the set.
    if (countBits(letters ^ lettersOf(other)) > 2 * limit) continue;
    const distance = editDistance(word, other, limit);
    if (distance === undefined) continue;
    if (nearest && distance < limit) {
      limit = distance;
      found = [];
    }
    found.push(at);
  }
  return toExpansion(index, found, expandExactly(index, word).stems);
}

/** Letters that a person may well have mistyped in a word of this length. */
export function editsFor(word: string): number {
  if (/\d/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function toExpansion(index: FieldIndex, found: readonly number[], stems: readonly number[]): Expansion {
  return {
    stems: [...new Set([...stems, ...found.map((at) => index.stemOfWord[at] ?? 0)])],
    words: found.map((at) => index.words[at] ?? ""),
  };
}

/** A bit for each letter of a word. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
