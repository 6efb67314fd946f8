import { countPacked } from "./count-packed.ts";

/**
 * Counting row by row without an array as long as the rows: a block of them at a time, one column after the other.
 * Short loops over blocks that stay in the fastest memory are what engines run best.
 */

/** Rows of a block: two blocks of numbers fit into the first-level cache. */
const BLOCK = 4096;

/** What each value of a column adds to the number of a row's counter. */
export interface Addend {
  readonly column: Uint8Array | Uint16Array;
  /** By value. */
  readonly amounts: Int32Array;
}

/** Rows to go through: a list of them, or all up to `length`. */
export interface RowRange {
  readonly selection: Int32Array | undefined;
  readonly length: number;
}

/** Where the counters of each cell begin, for those that have any; what tells entries apart there is added to that. */
export interface Places {
  /** By number of the cell. */
  readonly starts: Int32Array;
  readonly addends: readonly Addend[];
}

/** Adds 1 to the counter of every row; its number is the sum of the addends, or what is said to be in its place. */
export function countBlocks(
  counts: Int32Array,
  range: RowRange,
  addends: readonly Addend[],
  places?: Places,
): void {
  if (places === undefined && countPacked(counts, range, addends)) return;
  const numbers = new Int32Array(Math.min(BLOCK, range.length));
  for (let start = 0; start < range.length; start += BLOCK) {
    const size = Math.min(BLOCK, range.length - start);
    numbers.fill(0, 0, size);
    addUp(numbers, range.selection, start, size, addends);
    if (places !== undefined) {
      for (let i = 0; i < size; i++) numbers[i] = places.starts[numbers[i] ?? 0] ?? 0;
      addUp(numbers, range.selection, start, size, places.addends);
    }
    countOneEach(counts, numbers, size);
  }
}

/** Several counters for one row: those of its cell, moved on by each of the codes its value in a column has. */
export interface Spread {
  readonly column: Uint8Array | Uint16Array;
  /** Codes of value `v` are in `list` from `starts[v]` to `starts[v + 1]`. */
  readonly list: Uint16Array;
  readonly starts: Int32Array;
  /** Cells from one code to the next. */
  readonly stride: number;
}

/** How {@link countEntries} tells entries apart. */
export interface EntryCounters {
  /** Cell × `slotCount` + slot. */
  readonly counts: Int32Array;
  readonly slotCount: number;
  /** By cell: entries without a number, which are in no counter; absent where a number is not asked for. */
  readonly withoutNumber?: Int32Array;
  /** Cells of a row that has several. */
  readonly spread?: Spread;
  /** Running number of each row, -1 for none; those of one number stand together. */
  readonly numbers: Int32Array;
  /** Count each number once in a cell, by the first of its rows there. */
  readonly onceEach: boolean;
}

/** As {@link countBlocks}, for rows in several cells, and for those that count once by a number. */
export function countEntries(
  counters: EntryCounters,
  range: RowRange,
  cellAddends: readonly Addend[],
  slotAddends: readonly Addend[],
): void {
  const { counts, slotCount, withoutNumber, spread, numbers, onceEach } = counters;
  const cells = new Int32Array(Math.min(BLOCK, range.length));
  const slots = new Int32Array(cells.length);
  // Last number seen in each cell: enough to know one again, as they ascend.
  const last = onceEach ? new Int32Array(counts.length / slotCount).fill(-1) : undefined;
  for (let start = 0; start < range.length; start += BLOCK) {
    const size = Math.min(BLOCK, range.length - start);
    cells.fill(0, 0, size);
    slots.fill(0, 0, size);
    addUp(cells, range.selection, start, size, cellAddends);
    addUp(slots, range.selection, start, size, slotAddends);
    for (let i = 0; i < size; i++) {
      const row = range.selection === undefined ? start + i : (range.selection[start + i] ?? 0);
      const value = spread === undefined ? 0 : (spread.column[row] ?? 0);
      const end = spread === undefined ? 1 : (spread.starts[value + 1] ?? 0);
      for (let place = spread?.starts[value] ?? 0; place < end; place++) {
        const cell = (cells[i] ?? 0) + (spread === undefined ? 0 : (spread.list[place] ?? 0) * spread.stride);
        if (withoutNumber !== undefined) {
          const number = numbers[row] ?? -1;
          if (number < 0) {
            withoutNumber[cell] = (withoutNumber[cell] ?? 0) + 1;
            continue;
          }
          if (last !== undefined) {
            if (last[cell] === number) continue;
            last[cell] = number;
          }
        }
        const counter = cell * slotCount + (slots[i] ?? 0);
        counts[counter] = (counts[counter] ?? 0) + 1;
      }
    }
  }
}

/** Adds up the addends of each row of a block. */
function addUp(
  numbers: Int32Array,
  selection: Int32Array | undefined,
  start: number,
  size: number,
  addends: readonly Addend[],
): void {
  for (const { column, amounts } of addends) {
    // One function for each kind of array: a loop that meets one kind only is compiled the best.
    if (selection === undefined) {
      if (column instanceof Uint8Array) addBytes(numbers, column, amounts, start, size);
      else addWords(numbers, column, amounts, start, size);
    } else if (column instanceof Uint8Array) addBytesAt(numbers, column, amounts, selection, start, size);
    else addWordsAt(numbers, column, amounts, selection, start, size);
  }
}

// Four rows to a turn of the loop: engines check at every turn whether to stop, which costs as much as a row does.

function addBytes(
  numbers: Int32Array,
  column: Uint8Array,
  amounts: Int32Array,
  start: number,
  size: number,
): void {
  let i = 0;
  for (; i <= size - 4; i += 4) {
    const at = start + i;
    numbers[i] = (numbers[i] ?? 0) + (amounts[column[at] ?? 0] ?? 0);
    numbers[i + 1] = (numbers[i + 1] ?? 0) + (amounts[column[at + 1] ?? 0] ?? 0);
    numbers[i + 2] = (numbers[i + 2] ?? 0) + (amounts[column[at + 2] ?? 0] ?? 0);
    numbers[i + 3] = (numbers[i + 3] ?? 0) + (amounts[column[at + 3] ?? 0] ?? 0);
  }
  for (; i < size; i++) numbers[i] = (numbers[i] ?? 0) + (amounts[column[start + i] ?? 0] ?? 0);
}

function addWords(
  numbers: Int32Array,
  column: Uint16Array,
  amounts: Int32Array,
  start: number,
  size: number,
): void {
  let i = 0;
  for (; i <= size - 4; i += 4) {
    const at = start + i;
    numbers[i] = (numbers[i] ?? 0) + (amounts[column[at] ?? 0] ?? 0);
    numbers[i + 1] = (numbers[i + 1] ?? 0) + (amounts[column[at + 1] ?? 0] ?? 0);
    numbers[i + 2] = (numbers[i + 2] ?? 0) + (amounts[column[at + 2] ?? 0] ?? 0);
    numbers[i + 3] = (numbers[i + 3] ?? 0) + (amounts[column[at + 3] ?? 0] ?? 0);
  }
  for (; i < size; i++) numbers[i] = (numbers[i] ?? 0) + (amounts[column[start + i] ?? 0] ?? 0);
}

function addBytesAt(
  numbers: Int32Array,
  column: Uint8Array,
  amounts: Int32Array,
  rows: Int32Array,
  start: number,
  size: number,
): void {
  let i = 0;
  for (; i <= size - 4; i += 4) {
    const at = start + i;
    numbers[i] = (numbers[i] ?? 0) + (amounts[column[rows[at] ?? 0] ?? 0] ?? 0);
    numbers[i + 1] = (numbers[i + 1] ?? 0) + (amounts[column[rows[at + 1] ?? 0] ?? 0] ?? 0);
    numbers[i + 2] = (numbers[i + 2] ?? 0) + (amounts[column[rows[at + 2] ?? 0] ?? 0] ?? 0);
    numbers[i + 3] = (numbers[i + 3] ?? 0) + (amounts[column[rows[at + 3] ?? 0] ?? 0] ?? 0);
  }
  for (; i < size; i++) numbers[i] = (numbers[i] ?? 0) + (amounts[column[rows[start + i] ?? 0] ?? 0] ?? 0);
}

function addWordsAt(
  numbers: Int32Array,
  column: Uint16Array,
  amounts: Int32Array,
  rows: Int32Array,
  start: number,
  size: number,
): void {
  let i = 0;
  for (; i <= size - 4; i += 4) {
    const at = start + i;
    numbers[i] = (numbers[i] ?? 0) + (amounts[column[rows[at] ?? 0] ?? 0] ?? 0);
    numbers[i + 1] = (numbers[i + 1] ?? 0) + (amounts[column[rows[at + 1] ?? 0] ?? 0] ?? 0);
    numbers[i + 2] = (numbers[i + 2] ?? 0) + (amounts[column[rows[at + 2] ?? 0] ?? 0] ?? 0);
    numbers[i + 3] = (numbers[i + 3] ?? 0) + (amounts[column[rows[at + 3] ?? 0] ?? 0] ?? 0);
  }
  for (; i < size; i++) numbers[i] = (numbers[i] ?? 0) + (amounts[column[rows[start + i] ?? 0] ?? 0] ?? 0);
}

function countOneEach(counts: Int32Array, numbers: Int32Array, size: number): void {
  let i = 0;
  for (; i <= size - 4; i += 4) {
    const first = numbers[i] ?? 0;
    const second = numbers[i + 1] ?? 0;
    const third = numbers[i + 2] ?? 0;
    const fourth = numbers[i + 3] ?? 0;
    counts[first] = (counts[first] ?? 0) + 1;
    counts[second] = (counts[second] ?? 0) + 1;
    counts[third] = (counts[third] ?? 0) + 1;
    counts[fourth] = (counts[fourth] ?? 0) + 1;
  }
  for (; i < size; i++) {
    const number = numbers[i] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
}
