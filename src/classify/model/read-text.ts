import { noteOf } from "../cues/text-note.ts";
import { splitWords, type Words } from "../text/words.ts";
import type { TextNote } from "../types.ts";
import { createFeatureReader, type FeatureList } from "./features.ts";
import { createScorer } from "./score.ts";
import type { Model } from "./unpack-model.ts";

/** A text as the weights see it; features and sums hold until the next text is read. */
export interface TextReading {
  readonly words: Words;
  readonly note: TextNote | undefined;
  readonly features: FeatureList;
  /** What the features add up to for each class. */
  readonly sums: Float64Array;
}

/** Characters that are read of a text; the longest recommendation of 16 sessions has 936. */
const MOST_CHARACTERS = 20_000;

/** Gives a function that reads texts by a set of weights. */
export function createTextReader(model: Model): (text: string) => TextReading {
  const readFeatures = createFeatureReader();
  const score = createScorer(model);
  return (text) => {
    const words = splitWords(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text);
    const features = readFeatures(words);
    return { words, note: noteOf(words), features, sums: score(features) };
  };
}
