import { noteOf } from "../../classify/cues/text-note.ts";
import { splitWords } from "../../classify/text/words.ts";
import { UprError } from "../../errors.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { type IssueWeights, issueLikeness, weighIssues } from "../meaning/issue-likeness.ts";
import { type Meaning, readMeaning } from "../meaning/read-meaning.ts";
import { shareMeaning } from "../meaning/share-meaning.ts";
import type { UptakeRecommendation } from "./find-uptake.ts";
import { scoreUptake } from "./score-uptake.ts";

/** A sentence of a recommendation that has something in common with an ask. */
export interface ScoredPassage {
  /** The recommendation the sentence is of. */
  readonly recommendation: UptakeRecommendation;
  /** The sentence, or the whole recommendation where it is one. */
  readonly text: string;
  /** States that made the sentence. */
  readonly states: readonly StateCode[];
  /** How sure it is that it takes the ask up, 0 to 1. */
  readonly score: number;
  /** Share of what the ask says that it says too, 0 to 1. */
  readonly ofAsk: number;
}

/** Recommendations, read once to be searched often. */
export interface IndexedRecommendations {
  /** As given. */
  readonly recommendations: readonly UptakeRecommendation[];
  /**
   * The recommendations that have something in common with a text, the best first, each with its best sentence;
   * `undefined` where the text, or all of them, say nothing that can be read.
   */
  readonly search: (text: string) => readonly ScoredPassage[] | undefined;
}

/** Sentences that are looked at closely for one ask: those that share most by first count. */
const MAX_CANDIDATES = 100;
/** A score below this is none, whatever the issues. */
const HOPELESS = 0.03;

interface Passage {
  readonly recommendation: number;
  readonly text: string;
  readonly states: readonly StateCode[];
  readonly meaning: Meaning;
}

/**
 * Reads recommendations once, for asking much of them: pass the result to `findUptake`.
 *
 * Linear in the length of the texts, about 60 µs each.
 *
 * @throws `UprError` with code `INVALID_ARGUMENT` for a recommendation without text.
 *
 * @example
 * ```ts
 * import { findUptake, indexRecommendations } from "uprkit/compare";
 *
 * const index = indexRecommendations([{ id: "A/HRC/0/1#1.1", text: "Ratify the Convention against Torture" }]);
 * findUptake(["Accede to CAT"], index).summary.takenUp; // => 1
 * ```
 *
 * @category Compare
 */
export function indexRecommendations(
  recommendations: readonly UptakeRecommendation[],
): IndexedRecommendations {
  const passages = recommendations.flatMap(listPassages);
  const hasNothing = passages.every(({ meaning }) => meaning.own.size === 0);
  const counts = new Map<string, number>();
  const postings = new Map<string, number[]>();
  for (const [place, { meaning }] of passages.entries()) {
    for (const term of meaning.own) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      addPosting(postings, term, place);
    }
    for (const term of meaning.guessed) addPosting(postings, term, place);
  }
  const rarity = (term: string): number => Math.log(1 + passages.length / ((counts.get(term) ?? 0) + 0.5));
  const issues: (IssueWeights | undefined)[] = [];
  const issuesOf = (place: number): IssueWeights => {
    issues[place] ??= weighIssues(passages[place]?.text ?? "");
    return issues[place];
  };

  return {
    recommendations,
    search(text) {
      const words = splitWords(text);
      const note = noteOf(words);
      if (note === "empty" || note === "language" || hasNothing) return undefined;
      const meaning = readMeaning(words);
      if (meaning.own.size === 0) return undefined;
      const own = weighIssues(text);
      const best = new Map<number, ScoredPassage>();
      for (const place of findCandidates(meaning, passages.length, postings, rarity)) {
        const passage = passages[place];
        const recommendation = recommendations[passage?.recommendation ?? -1];
        if (passage === undefined || recommendation === undefined) continue;
        const shared = shareMeaning(meaning, passage.meaning, rarity);
        if (scoreUptake({ ...shared, issues: 1 }) < HOPELESS) continue;
        const score = scoreUptake({ ...shared, issues: issueLikeness(own, issuesOf(place)) });
        if (score <= (best.get(passage.recommendation)?.score ?? 0)) continue;
        const { states } = passage;
        best.set(passage.recommendation, {
          recommendation,
          text: passage.text,
          states,
          score,
          ofAsk: shared.ofAsk,
        });
      }
      return [...best]
        .sort(([a, one], [b, other]) => other.score - one.score || a - b)
        .map(([, found]) => found);
    },
  };
}

function listPassages(recommendation: UptakeRecommendation, place: number): Passage[] {
  const { text, parts = [], recommendingStates = [] } = recommendation;
  if (typeof text !== "string") {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot index recommendation ${place}: its text is ${typeof text}, expected a string`,
    );
  }
  const sentences = parts.length === 0 ? [{ text, recommendingStates }] : parts;
  return sentences.map((part) => ({
    recommendation: place,
    text: part.text,
    states: part.recommendingStates.length === 0 ? recommendingStates : part.recommendingStates,
    meaning: readPassage(part.text),
  }));
}

/** A text in another language says nothing here. */
function readPassage(text: string): Meaning {
  const words = splitWords(text);
  return readMeaning(noteOf(words) === "language" ? splitWords("") : words);
}

function addPosting(postings: Map<string, number[]>, term: string, place: number): void {
  const places = postings.get(term);
  if (places === undefined) postings.set(term, [place]);
  else places.push(place);
}

/** The sentences that share most with a text by first count, in their order. */
function findCandidates(
  meaning: Meaning,
  count: number,
  postings: ReadonlyMap<string, readonly number[]>,
  rarity: (term: string) => number,
): readonly number[] {
  const sums = new Float64Array(count);
  const met: number[] = [];
  for (const terms of [meaning.own, meaning.guessed]) {
    for (const term of terms) {
      const weight = rarity(term) * (terms === meaning.own ? 1 : 0.5);
      for (const place of postings.get(term) ?? []) {
        if (sums[place] === 0) met.push(place);
        sums[place] = (sums[place] ?? 0) + weight;
      }
    }
  }
  if (met.length <= MAX_CANDIDATES) return met;
  const least = Float64Array.from(met, (place) => sums[place] ?? 0).sort()[met.length - MAX_CANDIDATES] ?? 0;
  return met.filter((place) => (sums[place] ?? 0) >= least);
}
