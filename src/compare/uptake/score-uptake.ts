import type { SharedMeaning } from "../meaning/share-meaning.ts";

/**
 * Weights of a logistic regression on pairs of made asks and recommendations of nine reports; see docs/uptake.md.
 * The score is how probable it is, among such pairs, that the recommendation takes the ask up.
 */
const WEIGHTS = {
  constant: -6.1,
  ofAsk: 3.78,
  ofRecommendation: 2.01,
  issues: 2.07,
  sameInstrument: 1.08,
  otherInstrument: 0.43,
  addedInstrument: -0.19,
  mass: 0.22,
};

/** How sure it is that a recommendation takes an ask up, 0 to 1. */
export function scoreUptake(shared: SharedMeaning): number {
  const { ofAsk, ofRecommendation, issues, sameInstrument, otherInstrument, addedInstrument, mass } = shared;
  const sum =
    WEIGHTS.constant +
    WEIGHTS.ofAsk * ofAsk +
    WEIGHTS.ofRecommendation * ofRecommendation +
    WEIGHTS.issues * issues +
    (sameInstrument ? WEIGHTS.sameInstrument : 0) +
    (otherInstrument ? WEIGHTS.otherInstrument : 0) +
    (addedInstrument ? WEIGHTS.addedInstrument : 0) +
    WEIGHTS.mass * Math.min(mass, 20);
  return 1 / (1 + Math.exp(-sum));
}
