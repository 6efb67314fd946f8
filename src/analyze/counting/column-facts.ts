/** What is known of whole columns: found out once, for columns are never written to. */

const highest = /* @__PURE__ */ new WeakMap<Uint8Array, number>();
const ascending = /* @__PURE__ */ new WeakMap<Int32Array, boolean>();

/** Highest value of a column; 0 where it is empty. */
export function highestOf(column: Uint8Array): number {
  const known = highest.get(column);
  if (known !== undefined) return known;
  let found = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? 0;
    if (value > found) found = value;
  }
  highest.set(column, found);
  return found;
}

/** Whether running numbers never fall from row to row; -1, which is none, may stand anywhere. */
export function isAscending(numbers: Int32Array): boolean {
  const known = ascending.get(numbers);
  if (known !== undefined) return known;
  let last = -1;
  let row = 0;
  for (; row < numbers.length; row++) {
    const number = numbers[row] ?? -1;
    if (number < 0) continue;
    if (number < last) break;
    last = number;
  }
  const found = row === numbers.length;
  ascending.set(numbers, found);
  return found;
}
