/** Number of categories of action. */
export const CATEGORIES = 5;

const STEPS = 120;
const DECAY = 1;

/**
 * Fits a multinomial logistic regression from the five sums of a text to the probabilities of the categories, by
 * Nesterov's accelerated descent. Gives for each category five factors and a constant.
 */
export function fitActionCalibration(
  sums: Float64Array,
  categories: readonly number[],
  rows: readonly number[],
): number[][] {
  const width = CATEGORIES + 1;
  const size = CATEGORIES * width;
  let norm = 0;
  for (const row of rows) {
    norm += 1;
    for (let index = 0; index < CATEGORIES; index++) norm += (sums[row * CATEGORIES + index] ?? 0) ** 2;
  }
  const rate = 1 / ((0.5 * norm) / rows.length + DECAY / rows.length);
  const weights = new Float64Array(size);
  const ahead = new Float64Array(size);
  const gradient = new Float64Array(size);
  const probabilities = new Float64Array(CATEGORIES);
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0);
    for (const row of rows) {
      softmax(ahead, sums, row, probabilities);
      for (let category = 0; category < CATEGORIES; category++) {
        const error = (probabilities[category] ?? 0) - (categories[row] === category + 1 ? 1 : 0);
        const at = category * width;
        for (let index = 0; index < CATEGORIES; index++) {
          gradient[at + index] = (gradient[at + index] ?? 0) + error * (sums[row * CATEGORIES + index] ?? 0);
        }
        gradient[at + CATEGORIES] = (gradient[at + CATEGORIES] ?? 0) + error;
      }
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    for (let index = 0; index < size; index++) {
      const before = weights[index] ?? 0;
      const slope = ((gradient[index] ?? 0) + DECAY * (ahead[index] ?? 0)) / rows.length;
      const after = (ahead[index] ?? 0) - rate * slope;
      weights[index] = after;
      ahead[index] = after + ((momentum - 1) / next) * (after - before);
    }
    momentum = next;
  }
  return Array.from({ length: CATEGORIES }, (_, category) =>
    Array.from(weights.subarray(category * width, (category + 1) * width), Math.fround),
  );
}

function softmax(weights: Float64Array, sums: Float64Array, row: number, into: Float64Array): void {
  const width = CATEGORIES + 1;
  let top = Number.NEGATIVE_INFINITY;
  for (let category = 0; category < CATEGORIES; category++) {
    let score = weights[category * width + CATEGORIES] ?? 0;
    for (let index = 0; index < CATEGORIES; index++) {
      score += (weights[category * width + index] ?? 0) * (sums[row * CATEGORIES + index] ?? 0);
    }
    into[category] = score;
    if (score > top) top = score;
  }
  let total = 0;
  for (let category = 0; category < CATEGORIES; category++) {
    const value = Math.exp((into[category] ?? 0) - top);
    into[category] = value;
    total += value;
  }
  for (let category = 0; category < CATEGORIES; category++) into[category] = (into[category] ?? 0) / total;
}

const NEWTON_STEPS = 40;

/** Fits Platt's logistic function from one sum to the probability of the class, by Newton's method. */
export function fitPlatt(
  sums: Float64Array,
  positive: Uint8Array,
  rows: readonly number[],
): [number, number] {
  let factor = 2;
  let constant = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let slopeFactor = 0;
    let slopeConstant = 0;
    let curveFactor = 1e-3;
    let curveBoth = 0;
    let curveConstant = 1e-3;
    for (const row of rows) {
      const sum = sums[row] ?? 0;
      const probability = 1 / (1 + Math.exp(-(factor * sum + constant)));
      const error = probability - (positive[row] ?? 0);
      const weight = Math.max(probability * (1 - probability), 1e-9);
      slopeFactor += error * sum;
      slopeConstant += error;
      curveFactor += weight * sum * sum;
      curveBoth += weight * sum;
      curveConstant += weight;
    }
    const determinant = curveFactor * curveConstant - curveBoth * curveBoth;
    const factorStep = (curveConstant * slopeFactor - curveBoth * slopeConstant) / determinant;
    const constantStep = (curveFactor * slopeConstant - curveBoth * slopeFactor) / determinant;
    factor -= factorStep;
    constant -= constantStep;
    if (Math.abs(factorStep) + Math.abs(constantStep) < 1e-7) break;
  }
  return [Math.fround(factor), Math.fround(constant)];
}
