import type { FieldIndex } from "./field-index.ts";

/** Texts that answer a part of a query, ascending, with how well. */
export interface Matches {
  readonly places: Int32Array;
  readonly scores: Float32Array;
}

export const NO_MATCHES: Matches = { places: new Int32Array(0), scores: new Float32Array(0) };

/** Parameters of BM25: how soon more of a word stops to count, and how much long texts are marked down. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/**
 * Texts with any of some stems, scored as if these were one word.
 *
 * @see S. Robertson, H. Zaragoza (2009), "The probabilistic relevance framework: BM25 and beyond".
 */
export function matchStems(index: FieldIndex, stems: readonly number[], weight: number): Matches {
  const { starts, places, counts } = index;
  const [first] = stems;
  if (first === undefined) return NO_MATCHES;
  if (stems.length === 1) {
    const [start, end] = [starts[first] ?? 0, starts[first + 1] ?? 0];
    return score(index, places.subarray(start, end), counts.subarray(start, end), weight);
  }
  const sums = new Uint16Array(index.lengths.length);
  for (const stem of stems) {
    const end = starts[stem + 1] ?? 0;
    for (let at = starts[stem] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (counts[at] ?? 0);
    }
  }
  const found = listNonZero(sums);
  return score(
    index,
    found,
    Uint16Array.from(found, (place) => sums[place] ?? 0),
    weight,
  );
}

/** Texts in which stems stand one after the other. Of each word of the phrase, the stems it may be. */
export function matchPhrase(
  index: FieldIndex,
  words: readonly (readonly number[])[],
  weight: number,
): Matches {
  const withAll = intersect(words.map((stems) => matchStems(index, stems, weight))).places;
  const isCandidate = new Uint8Array(index.lengths.length);
  for (const place of withAll) isCandidate[place] = 1;
  let ends: ReadonlyMap<number, readonly number[]> | undefined;
  for (const stems of words) {
    const next = new Map<number, number[]>();
    for (const stem of stems) {
      eachPosition(index, stem, isCandidate, (place, position) => {
        if (ends !== undefined && ends.get(place)?.includes(position - 1) !== true) return;
        const list = next.get(place);
        if (list === undefined) next.set(place, [position]);
        else list.push(position);
      });
    }
    ends = next;
  }
  const found = Int32Array.from(ends?.keys() ?? []).sort();
  return score(
    index,
    found,
    Uint16Array.from(found, (place) => ends?.get(place)?.length ?? 0),
    weight,
  );
}

function eachPosition(
  { starts, places, counts, positionStarts, positions }: FieldIndex,
  stem: number,
  isCandidate: Uint8Array,
  visit: (place: number, position: number) => void,
): void {
  let next = positionStarts[stem] ?? 0;
  const end = starts[stem + 1] ?? 0;
  for (let at = starts[stem] ?? 0; at < end; at++) {
    const last = next + (counts[at] ?? 0);
    const place = places[at] ?? 0;
    if (isCandidate[place] === 1) for (let own = next; own < last; own++) visit(place, positions[own] ?? 0);
    next = last;
  }
}

function score(
  { lengths, meanLength }: FieldIndex,
  places: Int32Array,
  counts: Uint8Array | Uint16Array,
  weight: number,
): Matches {
  const rarity = Math.log(1 + (lengths.length - places.length + 0.5) / (places.length + 0.5));
  const scores = new Float32Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const count = counts[at] ?? 0;
    const length = (lengths[places[at] ?? 0] ?? 0) / meanLength;
    const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    scores[at] = (weight * rarity * count * (SATURATION + 1)) / (count + damping);
  }
  return { places, scores };
}

/** Texts of any of the lists; scores are added. */
export function unite(lists: readonly Matches[], textCount: number): Matches {
  const [first = NO_MATCHES, ...others] = lists.filter(({ places }) => places.length > 0);
  if (others.length === 0) return first;
  const sums = new Float32Array(textCount);
  for (const { places, scores } of [first, ...others]) {
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (scores[at] ?? 0);
    }
  }
  const places = listNonZero(sums);
  return { places, scores: Float32Array.from(places, (place) => sums[place] ?? 0) };
}

/** Texts of all the lists; scores are added. */
export function intersect(lists: readonly Matches[]): Matches {
  const [shortest = NO_MATCHES, ...others] = [...lists].sort((a, b) => a.places.length - b.places.length);
  let { places, scores } = shortest;
  for (const other of others) {
    const kept = new Int32Array(places.length);
    const sums = new Float32Array(places.length);
    let count = 0;
    let at = 0;
    for (let own = 0; own < places.length; own++) {
      const place = places[own] ?? 0;
      while (at < other.places.length && (other.places[at] ?? 0) < place) at++;
      if (other.places[at] !== place) continue;
      kept[count] = place;
      sums[count++] = (scores[own] ?? 0) + (other.scores[at] ?? 0);
    }
    places = kept.subarray(0, count);
    scores = sums.subarray(0, count);
  }
  return { places, scores };
}

/** Texts that meet a condition. */
export function keep({ places, scores }: Matches, isWanted: (place: number) => boolean): Matches {
  const kept: number[] = [];
  for (let at = 0; at < places.length; at++) if (isWanted(places[at] ?? 0)) kept.push(at);
  return {
    places: Int32Array.from(kept, (at) => places[at] ?? 0),
    scores: Float32Array.from(kept, (at) => scores[at] ?? 0),
  };
}

/** The best, best first; of equal ones the one that stands first. */
export function pickBest({ places, scores }: Matches, limit: number): readonly (readonly [number, number])[] {
  const best: number[] = [];
  const isBetter = (a: number, b: number): boolean => {
    const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
    return one > other || (one === other && a < b);
  };
  for (let at = 0; at < places.length; at++) {
    const last = best.at(-1);
    if (best.length === limit && last !== undefined && !isBetter(at, last)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBetter(best[middle] ?? 0, at)) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, at);
    if (best.length > limit) best.pop();
  }
  return best.map((at) => [places[at] ?? 0, scores[at] ?? 0]);
}

function listNonZero(values: Float32Array | Uint16Array): Int32Array {
  const found = new Int32Array(values.length);
  let count = 0;
  for (let place = 0; place < values.length; place++) {
    found[count] = place;
    count += values[place] === 0 ? 0 : 1;
  }
  return found.slice(0, count);
}
