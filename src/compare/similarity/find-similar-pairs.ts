import { UprError } from "../../errors.ts";
import type { PreparedTexts } from "./prepare-texts.ts";

/** Options of {@link findSimilarPairs}. */
export interface FindSimilarPairsOptions {
  /** Least cosine of a pair, above 0 and up to 1. */
  readonly threshold: number;
  /** Group of each text, such as its State: only texts of one group are paired. By default all are of one. */
  readonly groups?: ArrayLike<number>;
  /**
   * Order of each text, such as its session: only texts of different orders are paired, the later one as `right`. By
   * default every pair is looked at, and `right` is the one that stands later in the collection.
   */
  readonly orders?: ArrayLike<number>;
}

/** Pairs of texts in columns, by `right` and then `left` ascending. */
export interface SimilarPairs {
  /** Number of pairs. */
  readonly count: number;
  /** Place of one text of each pair: the earlier one. */
  readonly left: Int32Array;
  /** Place of the other: the later one. */
  readonly right: Int32Array;
  /** Cosine of each pair, 0 to 1. */
  readonly cosine: Float32Array;
}

/**
 * All pairs of texts whose cosine reaches a threshold, exactly: none is missed, unlike with hashing.
 *
 * Two texts that are that alike share one of the rare terms that each begins with, so only those are indexed: the higher
 * the threshold, the fewer. For everything with everything take a threshold from about 0.7 on, or `groups`.
 *
 * @throws `UprError` with code `INVALID_ARGUMENT` for a threshold that is not above 0 and up to 1.
 * @see R. J. Bayardo, Y. Ma, R. Srikant (2007), "Scaling up all pairs similarity search".
 *
 * @example
 * ```ts
 * import { findSimilarPairs, prepareTexts } from "uprkit/compare";
 *
 * const prepared = prepareTexts(["Abolish torture in prisons", "Build schools", "End torture in all prisons"]);
 * const { count, left, right } = findSimilarPairs(prepared, { threshold: 0.5 });
 * [count, left[0], right[0]]; // => [1, 0, 2]
 * ```
 *
 * @category Compare
 */
export function findSimilarPairs(prepared: PreparedTexts, options: FindSimilarPairsOptions): SimilarPairs {
  const { threshold, groups, orders } = options;
  if (!(threshold > 0 && threshold <= 1)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find pairs from a cosine of ${threshold} on: it is no such cosine, expected above 0 and up to 1`,
    );
  }
  // A hair lower: weights are 32-bit numbers.
  const least = threshold - 1e-6;
  const { count, offsets, terms, weights } = prepared;
  const order = Int32Array.from({ length: count }, (_, text) => text);
  order.sort(
    (a, b) => (groups?.[a] ?? 0) - (groups?.[b] ?? 0) || (orders?.[a] ?? 0) - (orders?.[b] ?? 0) || a - b,
  );
  const prefixEnds = findPrefixEnds(prepared, least);
  const postings = startPostings(prefixEnds, prepared);
  const seen = new Int32Array(count).fill(-1);
  const scratch = new Float32Array(prepared.vocabulary.length);
  const pairs = startPairs(count);
  let groupStart = 0;
  for (let place = 0; place < count; place++) {
    const text = order[place] ?? 0;
    if (place > 0 && groups !== undefined && groups[text] !== groups[order[place - 1] ?? 0])
      groupStart = place;
    const start = offsets[text] ?? 0;
    const end = offsets[text + 1] ?? 0;
    for (let at = start; at < end; at++) scratch[terms[at] ?? 0] = weights[at] ?? 0;
    const prefixEnd = prefixEnds[text] ?? start;
    for (let at = start; at < prefixEnd; at++) {
      const term = terms[at] ?? 0;
      const first = postings.starts[term] ?? 0;
      // From the newest back: those of earlier groups stand before.
      for (let posting = (postings.ends[term] ?? 0) - 1; posting >= first; posting--) {
        const otherPlace = postings.places[posting] ?? 0;
        if (otherPlace < groupStart) break;
        const other = order[otherPlace] ?? 0;
        if (seen[other] === text || (orders !== undefined && orders[other] === orders[text])) continue;
        seen[other] = text;
        const cosine = dot(other);
        if (cosine >= least) pairs.add(other, text, Math.min(1, cosine));
      }
      postings.places[postings.ends[term] ?? 0] = place;
      postings.ends[term] = (postings.ends[term] ?? 0) + 1;
    }
    for (let at = start; at < end; at++) scratch[terms[at] ?? 0] = 0;
  }
  return pairs.finish();

  function dot(text: number): number {
    let sum = 0;
    const end = offsets[text + 1] ?? 0;
    for (let at = offsets[text] ?? 0; at < end; at++)
      sum += (weights[at] ?? 0) * (scratch[terms[at] ?? 0] ?? 0);
    return sum;
  }
}

/** Pairs in the making: hundreds of thousands, so in columns from the start. */
interface PairsBuilder {
  /** Adds a pair; those of one `right` are added one after the other. */
  readonly add: (left: number, right: number, cosine: number) => void;
  readonly finish: () => SimilarPairs;
}

function startPairs(textCount: number): PairsBuilder {
  let left = new Int32Array(1024);
  let right = new Int32Array(1024);
  let cosine = new Float32Array(1024);
  let count = 0;
  const counts = new Int32Array(textCount);
  return {
    add: (one, other, alike) => {
      if (count === left.length) {
        left = grown(left, new Int32Array(2 * count));
        right = grown(right, new Int32Array(2 * count));
        cosine = grown(cosine, new Float32Array(2 * count));
      }
      left[count] = one;
      right[count] = other;
      cosine[count] = alike;
      counts[other] = (counts[other] ?? 0) + 1;
      count++;
    },
    finish: () => {
      // Where the pairs of each `right` go; within it they are put in order one by one, as there are few.
      const places = new Int32Array(textCount);
      for (let text = 1; text < textCount; text++)
        places[text] = (places[text - 1] ?? 0) + (counts[text - 1] ?? 0);
      const order = new Int32Array(count);
      for (let pair = 0; pair < count; ) {
        const text = right[pair] ?? 0;
        const start = places[text] ?? 0;
        const end = start + (counts[text] ?? 0);
        for (let place = start; place < end; place++) order[place] = pair++;
        order.subarray(start, end).sort((a, b) => (left[a] ?? 0) - (left[b] ?? 0));
      }
      return {
        count,
        left: order.map((pair) => left[pair] ?? 0),
        right: order.map((pair) => right[pair] ?? 0),
        cosine: Float32Array.from(order, (pair) => cosine[pair] ?? 0),
      };
    },
  };
}

function grown<Column extends Int32Array | Float32Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

/** After which term of each text those that are left are too light to reach the threshold. */
function findPrefixEnds({ count, offsets, weights }: PreparedTexts, least: number): Int32Array {
  const ends = new Int32Array(count);
  for (let text = 0; text < count; text++) {
    const start = offsets[text] ?? 0;
    let end = offsets[text + 1] ?? 0;
    let squares = 0;
    while (end > start) {
      squares += (weights[end - 1] ?? 0) ** 2;
      if (squares >= least * least) break;
      end--;
    }
    ends[text] = end;
  }
  return ends;
}

interface Postings {
  /** Where the texts of each term start in `places`. */
  readonly starts: Int32Array;
  /** Where they end so far. */
  readonly ends: Int32Array;
  readonly places: Int32Array;
}

/** Room for the texts of each term that is in a prefix. */
function startPostings(
  prefixEnds: Int32Array,
  { count, offsets, terms, vocabulary }: PreparedTexts,
): Postings {
  const starts = new Int32Array(vocabulary.length + 1);
  for (let text = 0; text < count; text++) {
    const end = prefixEnds[text] ?? 0;
    for (let at = offsets[text] ?? 0; at < end; at++) {
      const next = (terms[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  return { starts, ends: starts.slice(), places: new Int32Array(starts.at(-1) ?? 0) };
}
