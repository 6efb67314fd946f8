import type { FeatureTable } from "./feature-table.ts";
import { type FeatureRows, trainSvm } from "./linear-svm.ts";

/** How the classes of one task are learned. */
export interface TaskOptions {
  readonly cost: number;
  /** Part of a feature's value that comes from how unevenly it is spread over the class and the rest, 0 to 1. */
  readonly ratioShare: number;
  /** Factor of the value of a feature, by its kind; 1 where there is none. */
  readonly kindFactors: ReadonlyMap<number, number>;
  /** For each set of weights that is made, the features that each class keeps and the steps to each side of 0. */
  readonly sizes: readonly ClassSize[];
  readonly seed: number;
  /** For each row, what its error counts. */
  readonly rowWeights: Float64Array;
}

/** How much of a class is kept. */
export interface ClassSize {
  /** Features. */
  readonly keep: number;
  /** Largest whole number that stands for a weight, at most 127. */
  readonly levels: number;
}

/** One class as it is shipped: a bias, and whole numbers times a step. */
export interface QuantizedClass {
  readonly columns: Int32Array;
  readonly weights: Int8Array;
  readonly step: number;
  readonly bias: number;
}

const FIRST_FIT = { passes: 30, tolerance: 0.3 };
const SECOND_FIT = { passes: 60, tolerance: 0.1 };

/** Learns one class: fits, keeps what weighs most, fits again on that alone, and rounds; once for each size wanted. */
export function trainClass(
  table: FeatureTable,
  among: Int32Array,
  positive: Uint8Array,
  { cost, ratioShare, kindFactors, sizes, seed, rowWeights }: TaskOptions,
): QuantizedClass[] {
  const values = valuesOf(table, among, positive, ratioShare, kindFactors);
  const first = trainSvm(table, among, positive, { cost, seed, values, rowWeights, ...FIRST_FIT });
  const narrowPositive = Uint8Array.from(among, (row) => positive[row] ?? 0);
  const narrowWeights = Float64Array.from(among, (row) => rowWeights[row] ?? 1);
  const everyRow = Int32Array.from(among, (_, index) => index);
  return sizes.map(({ keep, levels }) => {
    const kept = strongest(first.weights, table.frequencies, keep);
    const narrow = narrowTo(table, among, kept);
    const narrowValues = Float64Array.from(kept, (column) => values[column] ?? 0);
    const options = { cost, seed, values: narrowValues, rowWeights: narrowWeights, ...SECOND_FIT };
    const { weights, bias } = trainSvm(narrow, everyRow, narrowPositive, options);
    return quantize(kept, weights, bias, levels);
  });
}

/**
 * The value of each feature: its kind's factor, times a mean of 1 and the ratio of its share in the class to its share
 * in the rest, as a logarithm (as in naive Bayes; Wang & Manning 2012).
 */
function valuesOf(
  { width, offsets, columns, kinds }: FeatureTable,
  among: Int32Array,
  positive: Uint8Array,
  ratioShare: number,
  kindFactors: ReadonlyMap<number, number>,
): Float64Array {
  const inside = new Float64Array(width).fill(1);
  const outside = new Float64Array(width).fill(1);
  let members = 2;
  let others = 2;
  for (const row of among) {
    const isMember = positive[row] === 1;
    if (isMember) members++;
    else others++;
    const counts = isMember ? inside : outside;
    for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry++) {
      const column = columns[entry] ?? 0;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return inside.map((count, column) => {
    const ratio = Math.abs(Math.log((count * others) / ((outside[column] ?? 1) * members)));
    return (1 - ratioShare + ratioShare * ratio) * (kindFactors.get(kinds[column] ?? 0) ?? 1);
  });
}

/** Columns of the largest weights, those of frequent features before those of rare ones; ascending. */
function strongest(weights: Float64Array, frequencies: Int32Array, keep: number): Int32Array {
  const strength = weights.map((weight, column) => Math.abs(weight) * (frequencies[column] ?? 0) ** 0.25);
  const order = Int32Array.from(strength.keys())
    .filter((column) => (strength[column] ?? 0) > 0)
    .sort((left, right) => (strength[right] ?? 0) - (strength[left] ?? 0) || left - right);
  return order.slice(0, keep).sort();
}

function narrowTo(
  { width, offsets, columns }: FeatureRows,
  among: Int32Array,
  kept: Int32Array,
): FeatureRows {
  const places = new Int32Array(width).fill(-1);
  for (const [place, column] of kept.entries()) places[column] = place;
  const narrowed: number[] = [];
  const narrowOffsets = new Int32Array(among.length + 1);
  for (const [index, row] of among.entries()) {
    for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry++) {
      const place = places[columns[entry] ?? 0] ?? -1;
      if (place >= 0) narrowed.push(place);
    }
    narrowOffsets[index + 1] = narrowed.length;
  }
  return { width: kept.length, offsets: narrowOffsets, columns: Int32Array.from(narrowed) };
}

function quantize(columns: Int32Array, weights: Float64Array, bias: number, levels: number): QuantizedClass {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = Math.fround(largest / levels) || 1;
  const rounded = Int8Array.from(weights, (weight) => Math.round(weight / step));
  const isKept = (place: number): boolean => rounded[place] !== 0;
  return {
    columns: columns.filter((_, place) => isKept(place)),
    weights: rounded.filter((_, place) => isKept(place)),
    step,
    bias: Math.fround(bias),
  };
}

/** Sums of each class for the given rows: `sums[row * classes + class]`; 0 for the other rows. */
export function scoreRows(
  { offsets, columns, width }: FeatureRows,
  classes: readonly QuantizedClass[],
  rows: Iterable<number>,
  sums: Float64Array,
): void {
  const dense = classes.map(({ columns: own, weights, step }) => {
    const all = new Float64Array(width);
    for (const [place, column] of own.entries()) all[column] = (weights[place] ?? 0) * step;
    return all;
  });
  for (const row of rows) {
    for (const [index, { bias }] of classes.entries()) {
      const weights = dense[index];
      if (weights === undefined) continue;
      let sum = bias;
      for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry++) {
        sum += weights[columns[entry] ?? 0] ?? 0;
      }
      sums[row * classes.length + index] = sum;
    }
  }
}
