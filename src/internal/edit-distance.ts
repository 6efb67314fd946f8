/**
 * Number of insertions, deletions, substitutions and swaps of neighbors that turn `a` into `b` (optimal string
 * alignment), or `undefined` as soon as it is sure to exceed `limit`.
 *
 * Takes O(length × limit) time: only a band of the matrix is computed.
 *
 * @see E. Ukkonen (1985), "Algorithms for approximate string matching".
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const beyond = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(beyond);
    if (i <= limit) row[0] = i;
    let best = row[0] ?? beyond;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (last[j - 1] ?? beyond) + (same ? 0 : 1),
        (last[j] ?? beyond) + 1,
        (row[j - 1] ?? beyond) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? beyond) + 1);
      }
      row[j] = Math.min(distance, beyond);
      best = Math.min(best, distance);
    }
    // A swap looks two rows back, so two rows must be beyond the limit before it is sure.
    if (best > limit && i > 1 && Math.min(...last) > limit) return undefined;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? beyond;
  return distance > limit ? undefined : distance;
}
