/** Orders of the rows of a table of counts: that of their keys, or the largest first. */
export const ORDERS = ["key", "count"] as const;
/** One of {@link ORDERS}. */
export type RowOrder = (typeof ORDERS)[number];

/** Indexes of counts in the order wanted, the first `limit` of them. */
export function listInOrder(counts: ArrayLike<number>, order: RowOrder, limit: number): readonly number[] {
  if (order === "count") return orderByCount(counts, limit);
  return Array.from({ length: Math.min(Math.floor(limit), counts.length) }, (_, index) => index);
}

/** Up to this many are found by holding the best against each further one; more are sorted. */
const FEW = 64;

/** Indexes of counts, the largest first, equal ones in their order; the first `limit` of them. */
export function orderByCount(counts: ArrayLike<number>, limit: number): readonly number[] {
  const length = counts.length;
  if (limit > FEW) {
    // Sorted as plain numbers, which takes a fraction of the time of comparing: what is missing to the highest count
    // first, then the index.
    let highest = 0;
    for (let index = 0; index < length; index++) highest = Math.max(highest, counts[index] ?? 0);
    const keys = new Float64Array(length);
    for (let index = 0; index < length; index++)
      keys[index] = (highest - (counts[index] ?? 0)) * length + index;
    return Array.from(keys.sort().subarray(0, Math.min(limit, length)), (key) => key % length);
  }
  const best: number[] = [];
  for (let index = 0; index < length; index++) {
    const count = counts[index] ?? 0;
    let place = best.length;
    while (place > 0 && (counts[best[place - 1] ?? 0] ?? 0) < count) place -= 1;
    if (place >= limit) continue;
    best.splice(place, 0, index);
    if (best.length > limit) best.pop();
  }
  return best;
}
