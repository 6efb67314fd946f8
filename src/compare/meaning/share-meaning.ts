import type { Meaning } from "./read-meaning.ts";

/** How much a term tells, by how rare it is among the texts at hand. */
export type Rarity = (term: string) => number;

/** What two texts share of what they say; every part from 0 to 1 but the last. */
export interface SharedMeaning {
  /** Share of what the ask says, by rarity, that the recommendation says too. */
  readonly ofAsk: number;
  /** Share of what the recommendation says that the ask says too. */
  readonly ofRecommendation: number;
  /** How alike the issues of both are. */
  readonly issues: number;
  /** Both name an instrument in common. */
  readonly sameInstrument: boolean;
  /** The ask names instruments, and the recommendation none of them. */
  readonly otherInstrument: boolean;
  /** The recommendation names instruments, the ask none. */
  readonly addedInstrument: boolean;
  /** Sum of the rarity of what they share. */
  readonly mass: number;
}

/** What a match through a guess counts beside one of the very term. */
const GUESS = 0.8;
const TWO_GUESSES = 0.5;

/** Shares of the one text in what the other says; `issues` is left at 0. */
export function shareMeaning(
  ask: Meaning,
  recommendation: Meaning,
  rarity: Rarity,
): Omit<SharedMeaning, "issues"> {
  const shared = ask.instruments.some(
    (instrument) => recommendation.own.has(instrument) || recommendation.guessed.has(instrument),
  );
  return {
    ofAsk: coverageOf(ask, recommendation, rarity),
    ofRecommendation: coverageOf(recommendation, ask, rarity),
    sameInstrument: shared,
    otherInstrument: ask.instruments.length > 0 && !shared,
    addedInstrument: ask.instruments.length === 0 && recommendation.instruments.length > 0,
    mass: massOf(ask, recommendation, rarity),
  };
}

/** Share of what `one` says that `other` says too. */
export function coverageOf(one: Meaning, other: Meaning, rarity: Rarity): number {
  let covered = 0;
  let whole = 0;
  for (const [index, term] of one.terms.entries()) {
    const weight = rarity(term);
    whole += weight;
    let credit = other.own.has(term) ? 1 : other.guessed.has(term) ? GUESS : 0;
    if (credit < GUESS) {
      for (const guess of one.guesses[index] ?? []) credit = Math.max(credit, creditOf(guess, other, rarity));
    }
    covered += weight * credit;
  }
  return whole === 0 ? 0 : covered / whole;
}

function creditOf(guess: readonly string[], other: Meaning, rarity: Rarity): number {
  let met = 0;
  let whole = 0;
  for (const term of guess) {
    const weight = rarity(term);
    whole += weight;
    if (other.own.has(term)) met += weight * GUESS;
    else if (other.guessed.has(term)) met += weight * TWO_GUESSES;
  }
  return whole === 0 ? 0 : met / whole;
}

function massOf(one: Meaning, other: Meaning, rarity: Rarity): number {
  let mass = 0;
  for (const term of one.own) if (other.own.has(term) || other.guessed.has(term)) mass += rarity(term);
  for (const term of one.guessed)
    if (other.own.has(term)) mass += rarity(term) * GUESS;
    else if (other.guessed.has(term)) mass += rarity(term) * TWO_GUESSES;
  return mass;
}
