import type { Words } from "../text/words.ts";
import type { Evidence } from "../types.ts";
import { FEATURE_KIND, type FeatureList } from "./features.ts";
import { type Model, placeOf } from "./unpack-model.ts";

const MOST_EVIDENCE = 3;
/** Part of the strongest word's weight that a word must have. */
const LEAST_SHARE = 0.2;

/** Kinds whose features are all the words from their first to their last; of the others only these two count. */
const RUNS: ReadonlySet<number> = /* @__PURE__ */ new Set([
  FEATURE_KIND.PAIR,
  FEATURE_KIND.PREFIX,
  FEATURE_KIND.CONTENT_PREFIX,
  FEATURE_KIND.AFTER_AND,
  FEATURE_KIND.MEANS_AND_NEXT,
]);

/**
 * The words that count most for a label, `weightOf(class, weight)` being what a weight of a class adds to it. What a
 * feature adds is shared out among its words; neighbors are put together.
 */
export function findEvidence(
  { table, classes, weights }: Model,
  { count, hashes, kinds, firsts, lasts }: FeatureList,
  words: Words,
  weightOf: (label: number, weight: number) => number,
): Evidence[] {
  const byWord = new Float64Array(words.count);
  const seen = new Set<number>();
  for (let index = 0; index < count; index++) {
    const place = placeOf(table, hashes[index] ?? 0);
    const end = table[place + 2] ?? 0;
    if (end === 0 || seen.has(place)) continue;
    seen.add(place);
    let weight = 0;
    for (let entry = table[place + 1] ?? 0; entry < end; entry++) {
      weight += weightOf(classes[entry] ?? 0, weights[entry] ?? 0);
    }
    const first = firsts[index] ?? 0;
    const last = lasts[index] ?? first;
    if (RUNS.has(kinds[index] ?? 0)) {
      for (let word = first; word <= last; word++)
        byWord[word] = (byWord[word] ?? 0) + weight / (last - first + 1);
    } else {
      byWord[first] = (byWord[first] ?? 0) + weight / 2;
      byWord[last] = (byWord[last] ?? 0) + weight / 2;
    }
  }
  return runsOf(byWord, words).slice(0, MOST_EVIDENCE);
}

function runsOf(byWord: Float64Array, { text, starts, ends }: Words): Evidence[] {
  const least = Math.max(...byWord.subarray(0, 1000), 0) * LEAST_SHARE;
  if (least <= 0) return [];
  const runs: Evidence[] = [];
  for (let word = 0; word < byWord.length; word++) {
    if ((byWord[word] ?? 0) < least) continue;
    const start = starts[word] ?? 0;
    let weight = 0;
    for (; (byWord[word] ?? 0) >= least; word++) weight += byWord[word] ?? 0;
    const end = ends[word - 1] ?? start;
    runs.push({ start, end, text: text.slice(start, end), weight });
  }
  return runs.sort((left, right) => right.weight - left.weight || left.start - right.start);
}
