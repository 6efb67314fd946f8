import { highestOf } from "./column-facts.ts";
import type { Addend, RowRange } from "./tally-blocks.ts";

/** Most columns of bytes that are packed into one number. */
const MOST_COLUMNS = 4;
/** Most packed numbers: the counters of these stay in the second-level cache. */
const MOST_NUMBERS = 1 << 19;
/** Rows for each packed number, below which looking through all of these takes longer than is gained. */
const ROWS_PER_NUMBER = 1.5;

/** A column of bytes, and how much one step of its value is in the packed number. */
interface PackedColumn {
  readonly column: Uint8Array;
  readonly factor: number;
}

/**
 * Counts rows by up to four columns of bytes as they are, packed into one number, without a look-up in a table for each:
 * in half the time or less. The tables are used once for each packed number. `false` where that is not possible, or not
 * worth it.
 */
export function countPacked(counts: Int32Array, range: RowRange, addends: readonly Addend[]): boolean {
  if (addends.length === 0 || addends.length > MOST_COLUMNS) return false;
  const packed: (PackedColumn & { readonly amounts: Int32Array; readonly size: number })[] = [];
  let possible = 1;
  for (const { column, amounts } of addends) {
    if (!(column instanceof Uint8Array)) return false;
    const size = highestOf(column) + 1;
    packed.push({ column, amounts, factor: possible, size });
    possible *= size;
  }
  if (possible > MOST_NUMBERS || range.length < ROWS_PER_NUMBER * possible) return false;
  const numbers = new Int32Array(possible);
  countNumbers(numbers, range, packed);
  for (let number = 0; number < possible; number++) {
    const count = numbers[number] ?? 0;
    if (count === 0) continue;
    let counter = 0;
    for (const { amounts, factor, size } of packed)
      counter += amounts[Math.floor(number / factor) % size] ?? 0;
    counts[counter] = (counts[counter] ?? 0) + count;
  }
  return true;
}

function countNumbers(
  numbers: Int32Array,
  { selection, length }: RowRange,
  [a, b, c, d]: readonly PackedColumn[],
): void {
  if (a === undefined) return;
  // What is missing is a column that is there, in steps of nothing.
  const none: PackedColumn = { column: a.column, factor: 0 };
  if (c === undefined) {
    if (selection === undefined) countTwo(numbers, length, a, b ?? none);
    else countTwoAt(numbers, selection, a, b ?? none);
  } else if (selection === undefined) countFour(numbers, length, a, b ?? none, c, d ?? none);
  else countFourAt(numbers, selection, a, b ?? none, c, d ?? none);
}

// Four rows to a turn of the loop, as in tally-blocks.ts.

function countTwo(numbers: Int32Array, length: number, a: PackedColumn, b: PackedColumn): void {
  // The first column is the one whose step is 1.
  const { column: first } = a;
  const { column: second, factor: bFactor } = b;
  let i = 0;
  for (; i <= length - 4; i += 4) {
    const number0 = (first[i] ?? 0) + Math.imul(second[i] ?? 0, bFactor);
    const number1 = (first[i + 1] ?? 0) + Math.imul(second[i + 1] ?? 0, bFactor);
    const number2 = (first[i + 2] ?? 0) + Math.imul(second[i + 2] ?? 0, bFactor);
    const number3 = (first[i + 3] ?? 0) + Math.imul(second[i + 3] ?? 0, bFactor);
    numbers[number0] = (numbers[number0] ?? 0) + 1;
    numbers[number1] = (numbers[number1] ?? 0) + 1;
    numbers[number2] = (numbers[number2] ?? 0) + 1;
    numbers[number3] = (numbers[number3] ?? 0) + 1;
  }
  for (; i < length; i++) {
    const number = (first[i] ?? 0) + Math.imul(second[i] ?? 0, bFactor);
    numbers[number] = (numbers[number] ?? 0) + 1;
  }
}

function countTwoAt(numbers: Int32Array, rows: Int32Array, a: PackedColumn, b: PackedColumn): void {
  // The first column is the one whose step is 1.
  const { column: first } = a;
  const { column: second, factor: bFactor } = b;
  let i = 0;
  for (; i <= rows.length - 4; i += 4) {
    const row0 = rows[i] ?? 0;
    const row1 = rows[i + 1] ?? 0;
    const row2 = rows[i + 2] ?? 0;
    const row3 = rows[i + 3] ?? 0;
    const number0 = (first[row0] ?? 0) + Math.imul(second[row0] ?? 0, bFactor);
    const number1 = (first[row1] ?? 0) + Math.imul(second[row1] ?? 0, bFactor);
    const number2 = (first[row2] ?? 0) + Math.imul(second[row2] ?? 0, bFactor);
    const number3 = (first[row3] ?? 0) + Math.imul(second[row3] ?? 0, bFactor);
    numbers[number0] = (numbers[number0] ?? 0) + 1;
    numbers[number1] = (numbers[number1] ?? 0) + 1;
    numbers[number2] = (numbers[number2] ?? 0) + 1;
    numbers[number3] = (numbers[number3] ?? 0) + 1;
  }
  for (; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const number = (first[row] ?? 0) + Math.imul(second[row] ?? 0, bFactor);
    numbers[number] = (numbers[number] ?? 0) + 1;
  }
}

function countFour(
  numbers: Int32Array,
  length: number,
  a: PackedColumn,
  b: PackedColumn,
  c: PackedColumn,
  d: PackedColumn,
): void {
  // The first column is the one whose step is 1.
  const { column: first } = a;
  const { column: second, factor: bFactor } = b;
  const { column: third, factor: cFactor } = c;
  const { column: fourth, factor: dFactor } = d;
  let i = 0;
  for (; i <= length - 4; i += 4) {
    const number0 =
      (first[i] ?? 0) +
      Math.imul(second[i] ?? 0, bFactor) +
      Math.imul(third[i] ?? 0, cFactor) +
      Math.imul(fourth[i] ?? 0, dFactor);
    const number1 =
      (first[i + 1] ?? 0) +
      Math.imul(second[i + 1] ?? 0, bFactor) +
      Math.imul(third[i + 1] ?? 0, cFactor) +
      Math.imul(fourth[i + 1] ?? 0, dFactor);
    const number2 =
      (first[i + 2] ?? 0) +
      Math.imul(second[i + 2] ?? 0, bFactor) +
      Math.imul(third[i + 2] ?? 0, cFactor) +
      Math.imul(fourth[i + 2] ?? 0, dFactor);
    const number3 =
      (first[i + 3] ?? 0) +
      Math.imul(second[i + 3] ?? 0, bFactor) +
      Math.imul(third[i + 3] ?? 0, cFactor) +
      Math.imul(fourth[i + 3] ?? 0, dFactor);
    numbers[number0] = (numbers[number0] ?? 0) + 1;
    numbers[number1] = (numbers[number1] ?? 0) + 1;
    numbers[number2] = (numbers[number2] ?? 0) + 1;
    numbers[number3] = (numbers[number3] ?? 0) + 1;
  }
  for (; i < length; i++) {
    const number =
      (first[i] ?? 0) +
      Math.imul(second[i] ?? 0, bFactor) +
      Math.imul(third[i] ?? 0, cFactor) +
      Math.imul(fourth[i] ?? 0, dFactor);
    numbers[number] = (numbers[number] ?? 0) + 1;
  }
}

function countFourAt(
  numbers: Int32Array,
  rows: Int32Array,
  a: PackedColumn,
  b: PackedColumn,
  c: PackedColumn,
  d: PackedColumn,
): void {
  // The first column is the one whose step is 1.
  const { column: first } = a;
  const { column: second, factor: bFactor } = b;
  const { column: third, factor: cFactor } = c;
  const { column: fourth, factor: dFactor } = d;
  let i = 0;
  for (; i <= rows.length - 4; i += 4) {
    const row0 = rows[i] ?? 0;
    const row1 = rows[i + 1] ?? 0;
    const row2 = rows[i + 2] ?? 0;
    const row3 = rows[i + 3] ?? 0;
    const number0 =
      (first[row0] ?? 0) +
      Math.imul(second[row0] ?? 0, bFactor) +
      Math.imul(third[row0] ?? 0, cFactor) +
      Math.imul(fourth[row0] ?? 0, dFactor);
    const number1 =
      (first[row1] ?? 0) +
      Math.imul(second[row1] ?? 0, bFactor) +
      Math.imul(third[row1] ?? 0, cFactor) +
      Math.imul(fourth[row1] ?? 0, dFactor);
    const number2 =
      (first[row2] ?? 0) +
      Math.imul(second[row2] ?? 0, bFactor) +
      Math.imul(third[row2] ?? 0, cFactor) +
      Math.imul(fourth[row2] ?? 0, dFactor);
    const number3 =
      (first[row3] ?? 0) +
      Math.imul(second[row3] ?? 0, bFactor) +
      Math.imul(third[row3] ?? 0, cFactor) +
      Math.imul(fourth[row3] ?? 0, dFactor);
    numbers[number0] = (numbers[number0] ?? 0) + 1;
    numbers[number1] = (numbers[number1] ?? 0) + 1;
    numbers[number2] = (numbers[number2] ?? 0) + 1;
    numbers[number3] = (numbers[number3] ?? 0) + 1;
  }
  for (; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const number =
      (first[row] ?? 0) +
      Math.imul(second[row] ?? 0, bFactor) +
      Math.imul(third[row] ?? 0, cFactor) +
      Math.imul(fourth[row] ?? 0, dFactor);
    numbers[number] = (numbers[number] ?? 0) + 1;
  }
}
