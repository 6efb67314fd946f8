import { type FactTable, listRowIndexes } from "./fact-table.ts";

/** How many rows two parts of one corpus have in common; 0 for parts of different corpora, whose rows are not the same. */
export function countSharedRows(a: FactTable, b: FactTable): number {
  if (a.columns !== b.columns) return 0;
  const [first, second] = [listRowIndexes(a), listRowIndexes(b)];
  let shared = 0;
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const [left = 0, right = 0] = [first[i], second[j]];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}
