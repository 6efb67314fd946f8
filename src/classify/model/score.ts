import type { FeatureList } from "./features.ts";
import { type Model, SPREAD } from "./unpack-model.ts";

/** Number of categories of action; the classes of issues follow them. */
export const CATEGORIES = 5;

/** Gives a function that adds up the weights of a text's features for each class; its result holds until the next call. */
export function createScorer(model: Model): (features: FeatureList) => Float64Array {
  const { steps, biases, offsets, table, tags, hashes: known } = model;
  // One look gives class and weight.
  const entries = Int16Array.from(
    model.classes,
    (label, entry) => label * 256 + (model.weights[entry] ?? 0) + 128,
  );
  const mask = table.length - 1;
  const shift = Math.clz32(mask);
  const sums = new Float64Array(steps.length);
  const whole = new Int32Array(steps.length);
  const seen = new Int32Array(model.features);
  let turn = 0;
  return ({ count, hashes }) => {
    turn++;
    whole.fill(0);
    for (let index = 0; index < count; index++) {
      // As `findFeature`, written out: this is where the time goes.
      const hash = hashes[index] ?? 0;
      const own = (hash & 127) | 128;
      let place = Math.imul(hash, SPREAD) >>> shift;
      let tag = tags[place];
      while (tag !== 0 && (tag !== own || known[table[place] ?? 0] !== hash)) {
        place = (place + 1) & mask;
        tag = tags[place];
      }
      if (tag === 0) continue;
      const feature = table[place] ?? 0;
      if (seen[feature] === turn) continue;
      seen[feature] = turn;
      const end = offsets[feature + 1] ?? 0;
      for (let entry = offsets[feature] ?? 0; entry < end; entry++) {
        const both = entries[entry] ?? 0;
        const label = both >> 8;
        whole[label] = (whole[label] ?? 0) + (both & 255) - 128;
      }
    }
    for (let label = 0; label < sums.length; label++) {
      sums[label] = (whole[label] ?? 0) * (steps[label] ?? 0) + (biases[label] ?? 0);
    }
    return sums;
  };
}

/** Calibrated probabilities of the categories, from the sums of all classes. */
export function actionProbabilities(
  { actionCalibration }: Pick<Model, "actionCalibration">,
  sums: Float64Array,
): [number, number, number, number, number] {
  const scores: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let top = Number.NEGATIVE_INFINITY;
  for (let category = 0; category < CATEGORIES; category++) {
    const factors = actionCalibration[category] ?? [];
    let score = factors[CATEGORIES] ?? 0;
    for (let index = 0; index < CATEGORIES; index++) score += (factors[index] ?? 0) * (sums[index] ?? 0);
    scores[category] = score;
    if (score > top) top = score;
  }
  let total = 0;
  for (let category = 0; category < CATEGORIES; category++) {
    const value = Math.exp((scores[category] ?? 0) - top);
    scores[category] = value;
    total += value;
  }
  for (let category = 0; category < CATEGORIES; category++)
    scores[category] = (scores[category] ?? 0) / total;
  return scores;
}

/** Logarithm of the odds of an issue by its position, from the sums of all classes. */
export function issueLogit(
  { issueCalibration }: Pick<Model, "issueCalibration">,
  sums: Float64Array,
  issue: number,
): number {
  const own = issueCalibration[issue];
  return own === undefined ? 0 : own[0] * (sums[CATEGORIES + issue] ?? 0) + own[1];
}

/** Calibrated probability of an issue by its position, from the sums of all classes. */
export function issueProbability(
  { issueCalibration }: Pick<Model, "issueCalibration">,
  sums: Float64Array,
  issue: number,
): number {
  return 1 / (1 + Math.exp(-issueLogit({ issueCalibration }, sums, issue)));
}

/** How much of the certainty is left where the rules of the codebook say another category. */
const DISAGREEMENT = 0.8;

/** What decides whether a person should look: the probability of the category, less where the rules disagree. */
export function certaintyOf(probability: number, rulesAgree: boolean): number {
  return rulesAgree ? probability : probability * DISAGREEMENT;
}
