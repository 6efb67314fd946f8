import { noteOf } from "../../classify/cues/text-note.ts";
import { splitWords, type Words } from "../../classify/text/words.ts";
import { type Meaning, readMeaning } from "../meaning/read-meaning.ts";
import type { Rarity } from "../meaning/share-meaning.ts";
import type { Passage } from "./list-passages.ts";

/** A passage, read. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly words: Words;
  readonly meaning: Meaning;
}

/** The passages of a document, to be searched. */
export interface PassageIndex {
  readonly rarity: Rarity;
  /** Whether there is anything to search. */
  readonly hasText: boolean;
  /** Passages that share a term with a text, in their order. */
  readonly find: (meaning: Meaning) => readonly ReadPassage[];
  /** The first passage that cites a document; `undefined` where none does. */
  readonly findCiting: (symbol: string) => ReadPassage | undefined;
}

/** Reads the passages of a document; those in another language are left out. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const read: ReadPassage[] = [];
  const postings = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const words = splitWords(passage.context.slice(...passage.span));
    if (noteOf(words) === "language" || noteOf(words) === "empty") continue;
    const meaning = readMeaning(words);
    for (const term of meaning.own) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const term of [...meaning.own, ...meaning.guessed]) {
      const places = postings.get(term) ?? [];
      postings.set(term, places);
      places.push(read.length);
    }
    read.push({ passage, words, meaning });
  }
  return {
    hasText: read.some(({ meaning }) => meaning.own.size > 0),
    rarity: (term) => Math.log(1 + read.length / ((counts.get(term) ?? 0) + 0.5)) ** 1.5,
    find(meaning) {
      const places = new Set<number>();
      for (const terms of [meaning.own, meaning.guessed])
        for (const term of terms) for (const place of postings.get(term) ?? []) places.add(place);
      return [...places].sort((a, b) => a - b).flatMap((place) => read[place] ?? []);
    },
    findCiting: (symbol) =>
      read.find(
        ({ passage, words }) =>
          passage.sources?.includes(symbol) === true || words.text.replace(/\s/gu, "").includes(symbol),
      ),
  };
}
