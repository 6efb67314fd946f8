import { hashText, mixHash } from "../../src/classify/model/hash.ts";

const BANDS = 20;
const ROWS = 4;
const ALIKE = 0.6;

/**
 * Groups texts that are the same or nearly so: MinHash over pairs of words, then Jaccard of at least 0.6, closed
 * transitively. Gives the group of each text; which texts share one is what matters, not its number.
 */
export function groupNearDuplicates(keys: readonly string[]): Int32Array {
  const parents = Int32Array.from(keys, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    let step = index;
    while (step !== root) {
      const next = parents[step] ?? root;
      parents[step] = root;
      step = next;
    }
    return root;
  };
  const shingles = keys.map(shinglesOf);
  const buckets = new Map<string, number>();
  for (const [index, own] of shingles.entries()) {
    const signature = minHash(own);
    for (let band = 0; band < BANDS; band++) {
      const bucket = `${band}:${signature.subarray(band * ROWS, (band + 1) * ROWS).join()}`;
      const other = buckets.get(bucket);
      if (other === undefined) buckets.set(bucket, index);
      else if (find(other) !== find(index) && jaccard(own, shingles[other] ?? own) >= ALIKE) {
        parents[Math.max(find(other), find(index))] = Math.min(find(other), find(index));
      }
    }
  }
  return parents.map((_, index) => find(index));
}

function shinglesOf(key: string): ReadonlySet<number> {
  const words = key.split(" ").map(hashText);
  const shingles = new Set<number>(words.length < 3 ? words : []);
  for (let index = 1; index < words.length; index++) {
    shingles.add(mixHash(words[index - 1] ?? 0, words[index] ?? 0));
  }
  return shingles;
}

function minHash(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < least.length; index++) {
      const value = mixHash(shingle, index + 1) >>> 0;
      if (value < (least[index] ?? 0)) least[index] = value;
    }
  }
  return least;
}

function jaccard(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let both = 0;
  for (const shingle of left) if (right.has(shingle)) both++;
  return both / (left.size + right.size - both);
}
