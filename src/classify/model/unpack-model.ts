import { inflateSync } from "fflate";
import { UprError } from "../../errors.ts";
import type { IssueSlug } from "../../model/vocabulary.generated.ts";

/** What a set of weights says of itself; the part of it that is written as JSON. */
export interface ModelHeader {
  /** Version of the weights, such as `"2026.1"`; another for each set. */
  readonly version: string;
  /** Issues in the order of their classes, which follow the five categories of action. */
  readonly issues: readonly IssueSlug[];
  /** Number of features that have a weight. */
  readonly features: number;
  /** For each class, what a weight of 1 stands for. */
  readonly steps: readonly number[];
  /** For each class, the sum of a text without features. */
  readonly biases: readonly number[];
  /** For each category of action: a factor for each category's sum, and a constant. */
  readonly actionCalibration: readonly (readonly number[])[];
  /** For each issue: factor and constant of its sum in a logistic function. */
  readonly issueCalibration: readonly (readonly [factor: number, constant: number])[];
  /** Probability from which a second issue is given; further ones need less, see `countChosen`. */
  readonly issueThreshold: number;
  /** Certainty below which a category should be looked at; see `certaintyOf`. */
  readonly reviewBelow: number;
  /** Share of each category in what was learned from; what is said of a text that says nothing. */
  readonly actionShares: readonly number[];
}

/** Weights ready to be used. */
export interface Model extends ModelHeader {
  /**
   * Open-addressing table of the features, at least half of which is free. A place has {@link PLACE_WIDTH} numbers: hash,
   * start and end of the weights, and one to write to.
   */
  readonly table: Int32Array;
  /** A bit for each beginning of a hash that a feature has, so that most that have none end there. */
  readonly filter: Int32Array;
  /** Class of each weight. */
  readonly classes: Uint8Array;
  /** -127 to 127. */
  readonly weights: Int8Array;
}

/**
 * Reads weights as the trainer packs them: compressed; the header's length and the header, then five streams: the low
 * eight bits of the step from hash to hash, its other bits in groups of seven, how many classes each feature has, those
 * classes, their weights.
 */
export function unpackModel(packed: Uint8Array): Model {
  const bytes = inflateSync(packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as ModelHeader;
  const { features } = header;
  const table = new Int32Array(PLACE_WIDTH << (Math.ceil(Math.log2(features + 1)) + 1));
  const filter = new Int32Array(1 << (FILTER_BITS - 5));
  let low = 4 + headerLength;
  let high = low + features;
  let count = high;
  // The counts follow the high bits of the last feature: each of those ends with a byte below 128.
  for (let left = features; left > 0; count++) if ((bytes[count] ?? 0) < 128) left--;
  let entry = 0;
  let hash = 0;
  for (let feature = 0; feature < features; feature++) {
    hash += bytes[low++] ?? 0;
    let shift = 8;
    let byte = 128;
    while (byte >= 128) {
      byte = bytes[high++] ?? 0;
      hash += (byte & 127) << shift;
      shift += 7;
    }
    const bit = hash >>> (HASH_BITS - FILTER_BITS);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const place = placeOf(table, hash);
    table[place] = hash;
    table[place + 1] = entry;
    entry += bytes[count++] ?? 0;
    table[place + 2] = entry;
  }
  const at = count;
  const entries = entry;
  if (at + 2 * entries !== bytes.length) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot read weights: ${bytes.length - at} bytes, expected ${2 * entries}`,
    );
  }
  const classes = bytes.slice(at, at + entries);
  const weights = new Int8Array(bytes.slice(at + entries).buffer);
  return { ...header, table, filter, classes, weights };
}

/** Bits of a feature's hash. */
const HASH_BITS = 26;
/** Places of the filter, as a power of 2: far more than features. */
const FILTER_BITS = 20;
/** Numbers of a place of the table. */
export const PLACE_WIDTH = 4;
/** Spreads hashes over the table. */
const SPREAD = 0x9e3779b1;

/** The place of the feature with this hash, or the free one where it would be: its end of the weights is 0. */
export function placeOf(table: Int32Array, hash: number): number {
  const mask = table.length - 1;
  // Of the spread hash as many bits as there are places, times the width of a place.
  let place = (Math.imul(hash, SPREAD) >>> Math.clz32(mask)) & -PLACE_WIDTH;
  while (table[place + 2] !== 0 && table[place] !== hash) place = (place + PLACE_WIDTH) & mask;
  return place;
}

/** Whether no feature has a hash that begins as this one. */
export function isFilteredOut(filter: Int32Array, hash: number): boolean {
  const bit = hash >>> (HASH_BITS - FILTER_BITS);
  return (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0;
}
