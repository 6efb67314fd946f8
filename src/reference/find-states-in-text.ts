import { lazy } from "../internal/lazy.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import { foldName } from "./normalize-state-name.ts";
import { type IndexedSpelling, listSpellings } from "./state-name-index.ts";

/** A State's name in a text. */
export interface StateMention {
  /** The State that is named. */
  readonly code: StateCode;
  /** Offset of the first letter of the name, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the name, a bracket that belongs to it included. */
  readonly end: number;
}

/** A word, apostrophes and soft hyphens included: `d’Ivoire`. A footnote mark (`Mexico3`) is not part of it. */
const WORD = /\p{L}[\p{L}\p{M}\u00ad'`\u2018\u2019\u201b\u201f]*/gu;
/** What may stand between two words of one name. */
const WITHIN_NAME = /^(?:\.? ?[\s\u00ad\u2010-\u2015-]?\s?|\s?\(\s?|,\s?|\s?&\s?)$/u;

interface Token {
  /** Folded word; `&` is none. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text before it keeps it in one name with the word before. */
  readonly joined: boolean;
  readonly afterComma: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  spelling?: IndexedSpelling;
}

/**
 * Finds the names of States in running text, where no separator tells them apart: the longest name that starts at a
 * word wins, so that "Papua New Guinea" is not Guinea and "Niger Nigeria" is two States.
 *
 * Finds English names in use or former, and known misspellings, with any case, diacritics and apostrophes, if they
 * start with a capital. It does not guess, and leaves out names that are ambiguous outside a list ("US", "Korea").
 * "Georgia" is found whoever bears the name: only the reader knows. One pass; O(length of the text).
 *
 * @returns The names in the order of the text, not overlapping.
 *
 * @example A list that lost its commas
 * ```ts
 * import { findStatesInText } from "uprkit";
 *
 * findStatesInText("United Kingdom France").map(({ code }) => code); // => ["GBR", "FRA"]
 * findStatesInText("the troika: Sierra Leone, Thailand")[0]; // => { code: "SLE", start: 12, end: 24 }
 * ```
 *
 * @category Reference
 */
export function findStatesInText(text: string): readonly StateMention[] {
  const tokens = tokenize(text);
  const mentions: StateMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const match = longestMatch(text, tokens, i);
    if (match === undefined) {
      i += 1;
      continue;
    }
    const { spelling, end } = match;
    const first = tokens[i];
    const last = tokens[end - 1];
    if (first !== undefined && last !== undefined) {
      mentions.push({
        code: spelling.code,
        start: first.start,
        end: closeBracket(text, first.start, last.end),
      });
    }
    i = end;
  }
  return mentions;
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previous: number | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = previous === undefined ? undefined : text.slice(previous, index);
    tokens.push({
      word: foldName(word),
      start: index,
      end: index + word.length,
      joined: gap !== undefined && gap.length <= 4 && WITHIN_NAME.test(gap),
      afterComma: gap?.includes(",") === true,
    });
    previous = index + word.length;
  }
  return tokens;
}

/**
 * The longest name that starts at a token. A name that goes on after a comma ("Moldova, Republic of") gives way where
 * a longer one starts there ("Moldova, Republic of Korea").
 */
function longestMatch(
  text: string,
  tokens: readonly Token[],
  start: number,
): { readonly spelling: IndexedSpelling; readonly end: number } | undefined {
  const matches = walk(text, tokens, start);
  for (const match of matches.reverse()) {
    const comma = tokens.slice(start + 1, match.end).findIndex(({ afterComma }) => afterComma);
    if (comma === -1) return match;
    const rest = walk(text, tokens, start + 1 + comma);
    if (!rest.some(({ end }) => end > match.end)) return match;
  }
  return undefined;
}

function walk(
  text: string,
  tokens: readonly Token[],
  start: number,
): { readonly spelling: IndexedSpelling; readonly end: number }[] {
  const matches: { spelling: IndexedSpelling; end: number }[] = [];
  let node: Node | undefined = trie();
  for (let i = start; i < tokens.length && node !== undefined; i += 1) {
    const token = tokens[i];
    if (token === undefined || (i > start && !token.joined)) break;
    node = node.next.get(token.word);
    const spelling: IndexedSpelling | undefined = node?.spelling;
    const first = tokens[start];
    if (spelling === undefined || first === undefined) continue;
    const printed = text.slice(first.start, token.end);
    if (spelling.acronym ? isSpelledOut(printed, spelling.name) : hasCapital(printed)) {
      matches.push({ spelling, end: i + 1 });
    }
  }
  return matches;
}

/** An acronym must be printed as it is, but for its dots. */
function isSpelledOut(printed: string, acronym: string): boolean {
  return printed.replaceAll(".", "") === acronym.replaceAll(".", "");
}

/** Starts with a capital: turkey is no State. "former Yugoslav …" starts with none. */
function hasCapital(printed: string): boolean {
  return /^(?:former\s)?\p{Lu}/u.test(printed);
}

/** Takes in the closing bracket of "Iran (Islamic Republic of)". */
function closeBracket(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  return name.includes("(") && !name.includes(")") && text[end] === ")" ? end + 1 : end;
}

const trie: () => Node = /* @__PURE__ */ lazy(() => {
  const root: Node = { next: new Map() };
  for (const spelling of listSpellings()) {
    if (spelling.inListsOnly || spelling.kind === "translation") continue;
    // As in the text: words apart, "&" no word; a leading "the" is not part of the name.
    const name = spelling.name.replace(/^the\s/iu, "");
    insert(root, name, spelling);
    // Text from a PDF may have a space there: "Côte d’ Ivoire".
    if (/['\u2019]/u.test(name)) insert(root, name.replace(/['\u2019]/gu, " "), spelling);
  }
  return root;
});

function insert(root: Node, name: string, spelling: IndexedSpelling): void {
  let node = root;
  for (const { word } of tokenize(name)) {
    const next: Node = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  node.spelling ??= spelling;
}
