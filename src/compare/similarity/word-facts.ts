import { stemWord } from "../../classify/text/stem.ts";
import { type ConceptNode, conceptsStartingWith } from "./concepts.ts";
import { isNumber, isProcessWord, isSmallWord } from "./content-words.ts";

/** What a word is to comparing. */
export interface WordFacts {
  readonly stem: string;
  /** Whether it only holds a phrase together. */
  readonly isSmall: boolean;
  /** Whether it says nothing of the subject when it stands in no phrase. */
  readonly isProcess: boolean;
  readonly isNumber: boolean;
  /** The phrases of concepts that start with it; `undefined` where there are none. */
  readonly concepts: ConceptNode | undefined;
}

const MOST_KNOWN = 50_000;
const known: Map<string, WordFacts> = /* @__PURE__ */ new Map();

/** The facts of a word of `splitWords`: the same few thousand words come again and again, so each is looked at once. */
export function factsOf(word: string): WordFacts {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemWord(word);
  const facts = {
    stem,
    isSmall: isSmallWord(word),
    isProcess: isProcessWord(word),
    isNumber: isNumber(word),
    concepts: conceptsStartingWith(stem),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, facts);
  return facts;
}
