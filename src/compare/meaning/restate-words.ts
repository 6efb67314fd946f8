import { stemWord } from "../../classify/text/stem.ts";
import { splitWords, type Words } from "../../classify/text/words.ts";
import { lazy } from "../../internal/lazy.ts";
import { isSmallWord } from "../similarity/content-words.ts";
import { readContent } from "../similarity/read-content.ts";
import { PLAIN_WORDS } from "./plain-words.ts";

interface Node {
  readonly next: Map<string, Node>;
  wordings?: readonly Restatement["terms"][];
}

/** What some words of a text may stand for. */
export interface Restatement {
  /** The first of these words. */
  readonly start: number;
  /** The word after the last. */
  readonly end: number;
  /** Terms that recommendations use instead. */
  readonly terms: readonly string[];
}

const trie = /* @__PURE__ */ lazy(() => {
  const root: Node = { next: new Map() };
  for (const [wording, phrases] of PLAIN_WORDS) {
    const terms = readContent(splitWords(wording)).terms.map(({ term }) => term);
    for (const phrase of phrases.split(",")) {
      let node = root;
      for (const { stem } of listStems(splitWords(phrase))) {
        const next: Node = node.next.get(stem) ?? { next: new Map() };
        node.next.set(stem, next);
        node = next;
      }
      if (node !== root) node.wordings = [...(node.wordings ?? []), terms];
    }
  }
  return root;
});

/** Stems of a text but for its small words, with their places. */
function listStems({ norms }: Words): readonly { readonly stem: string; readonly at: number }[] {
  return norms.flatMap((norm, at) => (isSmallWord(norm) ? [] : [{ stem: stemWord(norm), at }]));
}

/**
 * What the everyday words of a text may mean. Every phrase counts, also where a longer one has its words: each is a
 * guess. One word may stand inside a phrase ("send anybody back").
 */
export function restateWords(words: Words): readonly Restatement[] {
  const found: Restatement[] = [];
  const stems = listStems(words);
  for (const [place, { at: start }] of stems.entries()) follow(trie(), place, start, true);
  return found;

  function follow(node: Node, place: number, start: number, maySkip: boolean): void {
    const stem = stems[place];
    if (stem === undefined) return;
    const next = node.next.get(stem.stem);
    if (next !== undefined) {
      for (const terms of next.wordings ?? []) found.push({ start, end: stem.at + 1, terms });
      follow(next, place + 1, start, maySkip);
    }
    if (maySkip && stem.at !== start) follow(node, place + 1, start, false);
  }
}
