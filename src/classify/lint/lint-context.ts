import { type Demand, findDemands, findMeans } from "../cues/demands.ts";
import { findPhrases, type PhraseIndex, spanOfWords } from "../cues/phrases.ts";
import { findProperNames, type ProperName } from "../cues/proper-names.ts";
import { assessWords, type QualityAssessment } from "../quality/assess-quality.ts";
import { splitWords, type Words } from "../text/words.ts";
import { assessTone, type ToneLabel } from "../tone/assess-tone.ts";
import type { TextSpan } from "../types.ts";

/** All that rules look at, read once. */
export interface LintContext {
  readonly words: Words;
  readonly demands: readonly Demand[];
  readonly means: readonly Demand[];
  readonly names: readonly ProperName[];
  readonly tone: ToneLabel;
  readonly quality: QualityAssessment;
}

/** Reads a text for the rules. */
export function createLintContext(text: string): LintContext {
  const words = splitWords(text);
  return {
    words,
    demands: findDemands(words),
    means: findMeans(words),
    names: findProperNames(words),
    tone: assessTone(text),
    quality: assessWords(words),
  };
}

/** Places of phrases. */
export function placesOf({ words }: LintContext, index: PhraseIndex): TextSpan[] {
  return findPhrases(words, index).map(({ first, end }) => spanOfWords(words, first, end));
}

/** Place of the verb of a demand. */
export function verbPlace({ words }: LintContext, { first, afterVerb }: Demand): TextSpan {
  return spanOfWords(words, first, afterVerb);
}

/** Whether anything in the text can be checked later, or a means is named. */
export function hasSubstance({ means, quality }: LintContext): boolean {
  return means.length > 0 || quality.checks.length > 0;
}

/** Whether a name of two words and more, or one with a number, stands in the text. */
export function hasName({ names }: LintContext): boolean {
  return names.some(({ first, end }) => end - first > 1);
}
