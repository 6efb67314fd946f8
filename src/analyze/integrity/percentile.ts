import type { IntegrityStanding } from "./integrity-row.ts";

/** Where one of the values stands among the others: lower ones count one, equal ones half. `ascending` holds it itself. */
export function standingAmong(ascending: Float64Array | undefined, value: number): IntegrityStanding {
  const n = (ascending?.length ?? 0) - 1;
  if (ascending === undefined || n < 1) return { percentile: undefined, n: Math.max(0, n) };
  const below = countBelow(ascending, value, false);
  const equal = countBelow(ascending, value, true) - below - 1;
  return { percentile: (below + equal / 2) / n, n };
}

/** How many are below the value, or not above it. */
function countBelow(ascending: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ascending[middle] ?? 0;
    if (other < value || (orEqual && other === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
