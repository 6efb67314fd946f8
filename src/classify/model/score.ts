import type { FeatureList } from "./features.ts";
import { isFilteredOut, type Model, placeOf } from "./unpack-model.ts";

/** Number of categories of action; the classes of issues follow them. */
export const CATEGORIES = 5;

/** Gives a function that adds up the weights of a text's features for each class; its result holds until the next call. */
export function createScorer(model: Model): (features: FeatureList) => Float64Array {
  const { steps, biases, classes, weights, filter } = model;
  // One look gives class and weight.
  const entries = new Int16Array(classes.length);
  for (let entry = 0; entry < entries.length; entry++) {
    entries[entry] = (classes[entry] ?? 0) * 256 + (weights[entry] ?? 0) + 128;
  }
  // A copy, as it is written to: the last number of a place is the text that the feature was last seen in.
  const table = model.table.slice();
  const sums = new Float64Array(steps.length);
  const whole = new Int32Array(steps.length);
  let turn = 0;
  return ({ count, hashes }) => {
    turn = turn === 0x7fffffff ? 1 : turn + 1;
    whole.fill(0);
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] ?? 0;
      if (isFilteredOut(filter, hash)) continue;
      const place = placeOf(table, hash);
      const end = table[place + 2] ?? 0;
      if (end === 0 || table[place + 3] === turn) continue;
      table[place + 3] = turn;
      for (let entry = table[place + 1] ?? 0; entry < end; entry++) {
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
  model: Pick<Model, "issueCalibration">,
  sums: Float64Array,
  issue: number,
): number {
  return 1 / (1 + Math.exp(-issueLogit(model, sums, issue)));
}

/** Part of the threshold that the second, the third and any further issue must reach: who gives two gives three more easily. */
const LATER_SHARES = [1, 0.8, 0.6];

/** How many issues are given, of probabilities in descending order: always the first, then as far as the threshold goes. */
export function countChosen(probabilities: ArrayLike<number>, threshold: number): number {
  let chosen = Math.min(1, probabilities.length);
  while (chosen < probabilities.length) {
    const share = LATER_SHARES[Math.min(chosen, LATER_SHARES.length) - 1] ?? 1;
    if ((probabilities[chosen] ?? 0) < threshold * share) break;
    chosen++;
  }
  return chosen;
}

/** How much of the certainty is left where the rules of the codebook say another category. */
const DISAGREEMENT = 0.8;

/** What decides whether a person should look: the probability of the category, less where the rules disagree. */
export function certaintyOf(probability: number, rulesAgree: boolean): number {
  return rulesAgree ? probability : probability * DISAGREEMENT;
}
