import type { PreparedTexts } from "../similarity/prepare-texts.ts";
import { type Similarity, similarityOf } from "../similarity/similarity-of.ts";

/** What speaks for a link, and for how much: fitted once by logistic regression on pairs judged by hand (docs/recurrence.md). */
const WEIGHTS = {
  cosine: 1.31,
  containment: 1.18,
  named: -0.35,
  namedContainment: 1.3,
  issues: 1.2,
  issuesAndCosine: 0.76,
  sameInstrumentAct: 2.25,
  otherInstrumentAct: -1.24,
  otherInstruments: -0.73,
  otherGroups: -0.39,
  sameVerb: 0.97,
  shared: 1.03,
  means: 0.99,
  left: -0.97,
} as const;
const BIAS = -3.97;

/** Rarity shared from which containment counts in full: short texts are contained in anything. */
const FULL_CONTAINMENT = 8;
/** Rarity shared beyond which more does not count. */
const MOST_SHARED = 10;
/** Rarity left unshared in the text that says more, beyond which more does not count. */
const MOST_LEFT = 40;

/** A pair with what it shares and how probable it is that both ask the same. */
export interface ScoredPair {
  readonly similarity: Similarity;
  /** Probability from 0 to 1, among pairs as they were judged; 0 where nothing is shared. */
  readonly score: number;
}

/** How probable it is that two texts ask the same; `undefined` issues count as none in common. */
export function scorePair(prepared: PreparedTexts, a: number, b: number): ScoredPair {
  const similarity = similarityOf(prepared, a, b);
  const { sharedMass, containment, issues = 0, sameInstrumentAct, groups } = similarity;
  if (sharedMass === 0) return { similarity, score: 0 };
  const cosine = Math.sqrt(similarity.cosine);
  const mostMass = Math.max(prepared.mass[a] ?? 0, prepared.mass[b] ?? 0);
  const sum =
    BIAS +
    WEIGHTS.cosine * cosine +
    WEIGHTS.containment * containment * Math.min(1, sharedMass / FULL_CONTAINMENT) +
    WEIGHTS.named * (similarity.named ?? 0) +
    WEIGHTS.namedContainment * (similarity.namedContainment ?? 0) +
    WEIGHTS.issues * issues +
    WEIGHTS.issuesAndCosine * issues * cosine +
    (sameInstrumentAct === true ? WEIGHTS.sameInstrumentAct : 0) +
    (sameInstrumentAct === false ? WEIGHTS.otherInstrumentAct : 0) +
    (similarity.instruments === "none" ? WEIGHTS.otherInstruments : 0) +
    (groups === 0 ? WEIGHTS.otherGroups : 0) +
    (similarity.sameVerb ? WEIGHTS.sameVerb : 0) +
    WEIGHTS.shared * Math.min(1, sharedMass / MOST_SHARED) +
    WEIGHTS.means * (similarity.means ?? 0) +
    WEIGHTS.left * Math.min(1, (mostMass - sharedMass) / MOST_LEFT);
  return { similarity, score: 1 / (1 + Math.exp(-sum)) };
}
