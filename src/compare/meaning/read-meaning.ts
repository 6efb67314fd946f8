import type { Words } from "../../classify/text/words.ts";
import { readContent } from "../similarity/read-content.ts";
import { restateWords } from "./restate-words.ts";

/** What a text says, and what its everyday words may mean in the language of recommendations. */
export interface Meaning {
  /** Terms of the text, each once, in its order. */
  readonly terms: readonly string[];
  /** For each of {@link Meaning.terms} what the phrases it stands in may mean, each in terms; most have none. */
  readonly guesses: readonly (readonly (readonly string[])[])[];
  readonly own: ReadonlySet<string>;
  /** Terms that stand in a guess and not in the text. */
  readonly guessed: ReadonlySet<string>;
  /** Instruments that it names, or seems to mean. */
  readonly instruments: readonly string[];
}

/** Reads what a text in English says. Linear in its length. */
export function readMeaning(words: Words): Meaning {
  const content = readContent(words).terms;
  const own = new Set(content.map(({ term }) => term));
  const guesses = new Map<string, (readonly string[])[]>();
  const guessed = new Set<string>();
  for (const { start, end, terms } of restateWords(words)) {
    for (const term of terms) if (!own.has(term)) guessed.add(term);
    for (const { term, start: at } of content) {
      if (at >= start && at < end) guesses.set(term, [...(guesses.get(term) ?? []), terms]);
    }
  }
  return {
    terms: [...own],
    guesses: [...own].map((term) => guesses.get(term) ?? []),
    own,
    guessed,
    instruments: [...own, ...guessed].filter((term) => term.startsWith("#")),
  };
}
