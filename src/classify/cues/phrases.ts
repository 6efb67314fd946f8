import type { Words } from "../text/words.ts";
import type { TextSpan } from "../types.ts";

/** Phrases of one rule, each a row of words: see {@link compilePhrases}. */
export type PhraseRules = readonly (readonly [rule: string, phrases: readonly string[]])[];

/** Phrases by the first letters of their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** A phrase that was found. */
export interface PhraseMatch {
  /** The rule its phrase belongs to. */
  readonly rule: string;
  /** Index of its first word. */
  readonly first: number;
  /** Index after its last word. */
  readonly end: number;
}

interface Phrase {
  readonly rule: string;
  readonly tokens: readonly Token[];
}

interface Token {
  /** Whole words that fit. */
  readonly words: readonly string[];
  /** Beginnings of words that fit. */
  readonly prefixes: readonly string[];
  readonly isAny: boolean;
  readonly isOptional: boolean;
}

/** Letters of a first word that phrases are found by; a prefix that opens a phrase has as many at least. */
const KEY_LENGTH = 3;

/**
 * Makes phrases ready to be found. A phrase is words between spaces: `end|stop` = one or the other, `practice*` = a
 * word that begins so, `_` = any word, `?` at the end = may be left out; the first word must be there.
 */
export function compilePhrases(rules: PhraseRules): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const [rule, phrases] of rules) {
    for (const phrase of phrases) {
      const tokens = phrase.split(" ").map(compileToken);
      const [first] = tokens;
      const keys = [...(first?.words ?? []), ...(first?.prefixes ?? [])].map(keyOf);
      for (const key of new Set(keys)) {
        const list = index.get(key) ?? [];
        index.set(key, list);
        list.push({ rule, tokens });
      }
    }
  }
  return index;
}

function compileToken(token: string): Token {
  const isOptional = token.endsWith("?");
  const options = (isOptional ? token.slice(0, -1) : token).split("|");
  return {
    words: options.filter((each) => !each.endsWith("*")),
    prefixes: options.filter((each) => each.endsWith("*")).map((each) => each.slice(0, -1)),
    isAny: options.includes("_"),
    isOptional,
  };
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

/** All phrases in a text, in its order; of one rule none that lies inside another. */
export function findPhrases(words: Words, index: PhraseIndex): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const reached = new Map<string, number>();
  for (let first = 0; first < words.count; first++) {
    const phrases = index.get(keyOf(words.norms[first] ?? ""));
    if (phrases === undefined) continue;
    const before = found.length;
    for (const { rule, tokens } of phrases) {
      const end = matchTokens(words, tokens, 0, first, first);
      if (end <= (reached.get(rule) ?? 0)) continue;
      reached.set(rule, end);
      // Of two phrases of a rule that begin here the longer one counts.
      const shorter = found.findIndex((match, at) => at >= before && match.rule === rule);
      if (shorter === -1) found.push({ rule, first, end });
      else found[shorter] = { rule, first, end };
    }
  }
  return found;
}

/** Index after the last word of the phrase, or 0; `at` is the word that the token `token` is tried at. */
function matchTokens(
  words: Words,
  tokens: readonly Token[],
  token: number,
  at: number,
  first: number,
): number {
  const expected = tokens[token];
  if (expected === undefined) return at;
  if (at < words.count && fits(expected, words.norms[at] ?? "") && (at === first || !isBroken(words, at))) {
    const end = matchTokens(words, tokens, token + 1, at + 1, first);
    if (end > 0) return end;
  }
  return expected.isOptional ? matchTokens(words, tokens, token + 1, at, first) : 0;
}

function fits({ isAny, words, prefixes }: Token, word: string): boolean {
  return isAny || words.includes(word) || prefixes.some((prefix) => word.startsWith(prefix));
}

/** Whether a sentence or a clause ends before this word. */
export function isBroken(words: Words, at: number): boolean {
  return !isSpace(words, at) && /[.;:]/u.test(gapBefore(words, at));
}

/** Whether one space and nothing else stands in front of this word: most of the time. */
export function isSpace({ text, starts, ends }: Words, at: number): boolean {
  const before = at === 0 ? 0 : (ends[at - 1] ?? 0);
  return (starts[at] ?? 0) - before === 1 && text.charCodeAt(before) === 32;
}

/** What stands between this word and the one before it. */
export function gapBefore(words: Words, at: number): string {
  return words.text.slice(at === 0 ? 0 : words.ends[at - 1], words.starts[at]);
}

/** The place of some words, `end` excluded, in their text. */
export function spanOfWords(words: Words, first: number, end: number): TextSpan {
  return { start: words.starts[first] ?? 0, end: words.ends[Math.max(first, end - 1)] ?? 0 };
}
