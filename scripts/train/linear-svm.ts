import { createRandom } from "../../src/internal/seeded-random.ts";

/** Rows of features: those of row `i` are `columns[offsets[i]]` up to `columns[offsets[i + 1]]`, each once. */
export interface FeatureRows {
  readonly width: number;
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
}

/** Settings of {@link trainSvm}. */
export interface SvmOptions {
  /** Cost of an error; the smaller, the more the weights are held back. */
  readonly cost: number;
  /** Most passes over the rows. */
  readonly passes: number;
  /** Difference of projected gradients at which to stop. */
  readonly tolerance: number;
  readonly seed: number;
  /** Value that a feature has in each column; where it is larger, the weight is held back less. */
  readonly values: Float64Array;
  /** For each row, what its error counts. */
  readonly rowWeights: ArrayLike<number>;
}

/** A class against all others: positive for a row whose weights and bias add up to more than 0. */
export interface SvmModel {
  /** What each column adds where its feature is there, its value being counted in already. */
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * A linear support vector machine with squared hinge loss, solved in the dual by coordinate descent with shrinking
 * (Hsieh et al. 2008, solver 1 of liblinear). `among` are the rows to learn from, `positive[row]` is 1 for those of the
 * class. The bias is one more feature of value 1.
 */
export function trainSvm(
  { offsets, columns, width }: FeatureRows,
  among: Int32Array,
  positive: Uint8Array,
  { cost, passes, tolerance, seed, values, rowWeights }: SvmOptions,
): SvmModel {
  const size = among.length;
  const squares = values.map((value) => value * value);
  const weights = new Float64Array(width);
  let bias = 0;
  const diagonals = Float64Array.from(among, (row) => 0.5 / (cost * (rowWeights[row] ?? 1)));
  const alpha = new Float64Array(size);
  const norms = new Float64Array(size);
  const order = new Int32Array(size);
  for (let index = 0; index < size; index++) {
    const row = among[index] ?? 0;
    let norm = 1 + (diagonals[index] ?? 0);
    for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry++) {
      norm += squares[columns[entry] ?? 0] ?? 0;
    }
    norms[index] = norm;
    order[index] = index;
  }
  const random = createRandom(seed);
  let active = size;
  let bound = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass++) {
    let high = Number.NEGATIVE_INFINITY;
    let low = Number.POSITIVE_INFINITY;
    for (let place = 0; place < active; place++) {
      const other = place + Math.floor(random() * (active - place));
      const swapped = order[place] ?? 0;
      order[place] = order[other] ?? 0;
      order[other] = swapped;
    }
    for (let place = 0; place < active; place++) {
      const index = order[place] ?? 0;
      const row = among[index] ?? 0;
      const sign = positive[row] === 1 ? 1 : -1;
      const from = offsets[row] ?? 0;
      const to = offsets[row + 1] ?? 0;
      let sum = bias;
      for (let entry = from; entry < to; entry++) sum += weights[columns[entry] ?? 0] ?? 0;
      const own = alpha[index] ?? 0;
      const gradient = sign * sum - 1 + own * (diagonals[index] ?? 0);
      let projected = gradient;
      if (own === 0) {
        if (gradient > bound) {
          active--;
          order[place] = order[active] ?? 0;
          order[active] = index;
          place--;
          continue;
        }
        projected = Math.min(gradient, 0);
      }
      if (projected > high) high = projected;
      if (projected < low) low = projected;
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(own - gradient / (norms[index] ?? 1), 0);
      alpha[index] = next;
      const change = (next - own) * sign;
      for (let entry = from; entry < to; entry++) {
        const column = columns[entry] ?? 0;
        weights[column] = (weights[column] ?? 0) + change * (squares[column] ?? 0);
      }
      bias += change;
    }
    if (high - low <= tolerance) {
      if (active === size) break;
      active = size;
      bound = Number.POSITIVE_INFINITY;
    } else {
      bound = high <= 0 ? Number.POSITIVE_INFINITY : high;
    }
  }
  return { weights, bias };
}
