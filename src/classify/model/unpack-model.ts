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
  /** Open-addressing table of features: index of the one at a place. */
  readonly table: Int32Array;
  /** Some bits of the hash at each place of the table, so that most misses look no further; 0 where it is free. */
  readonly tags: Uint8Array;
  /** Hash of each feature, ascending. */
  readonly hashes: Int32Array;
  /** Where the weights of each feature start; one more at the end. */
  readonly offsets: Int32Array;
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
  let at = 4 + headerLength;
  const hashes = new Int32Array(features);
  let low = at;
  at += features;
  for (let feature = 0, hash = 0; feature < features; feature++) {
    hash += bytes[low++] ?? 0;
    let shift = 8;
    let byte = 128;
    while (byte >= 128) {
      byte = bytes[at++] ?? 0;
      hash += (byte & 127) << shift;
      shift += 7;
    }
    hashes[feature] = hash;
  }
  const offsets = new Int32Array(features + 1);
  for (let feature = 0; feature < features; feature++) {
    offsets[feature + 1] = (offsets[feature] ?? 0) + (bytes[at++] ?? 0);
  }
  const entries = offsets[features] ?? 0;
  if (at + 2 * entries !== bytes.length) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot read weights: ${bytes.length - at} bytes, expected ${2 * entries}`,
    );
  }
  const classes = bytes.slice(at, at + entries);
  const weights = new Int8Array(bytes.slice(at + entries).buffer);
  return { ...header, hashes, ...tableOf(hashes), offsets, classes, weights };
}

/** Spreads hashes over the table, at least half of which is free. */
export const SPREAD = 0x9e3779b1;

function tableOf(hashes: Int32Array): Pick<Model, "table" | "tags"> {
  const bits = Math.ceil(Math.log2(hashes.length + 1)) + 1;
  const table = new Int32Array(1 << bits);
  const tags = new Uint8Array(1 << bits);
  for (let feature = 0; feature < hashes.length; feature++) {
    const hash = hashes[feature] ?? 0;
    let place = Math.imul(hash, SPREAD) >>> (32 - bits);
    while (tags[place] !== 0) place = (place + 1) & (table.length - 1);
    table[place] = feature;
    tags[place] = (hash & 127) | 128;
  }
  return { table, tags };
}

/** Index of the feature with this hash; -1 for one without weights. */
export function findFeature(
  { table, tags, hashes }: Pick<Model, "table" | "tags" | "hashes">,
  hash: number,
): number {
  const mask = table.length - 1;
  const own = (hash & 127) | 128;
  let place = Math.imul(hash, SPREAD) >>> Math.clz32(mask);
  for (let tag = tags[place]; tag !== 0; tag = tags[place]) {
    const feature = table[place] ?? 0;
    if (tag === own && hashes[feature] === hash) return feature;
    place = (place + 1) & mask;
  }
  return -1;
}
