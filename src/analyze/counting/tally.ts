import { isAscending } from "./column-facts.ts";
import { type CountedEntriesOptions, listCountedEntries } from "./counted-entries.ts";
import type { Dimension } from "./dimension.ts";
import type { FactTable } from "./fact-table.ts";
import { type Grouping, groupByDimensions } from "./grouping.ts";
import { countBlocks, countEntries, type RowRange, type Spread } from "./tally-blocks.ts";
import { type Layout, layOut, mergeAddends, type SlotColumn, scaleAddends } from "./tally-layout.ts";

/**
 * How many entries there are of each kind, by cell. Cells are those that have a row, in the order of their keys;
 * without keys the one cell is there also when it has none.
 */
export interface Tally {
  readonly cellCount: number;
  /** The keys, each with the code of every cell. */
  readonly keys: Grouping["keys"];
  readonly slotCount: number;
  /** Counts of cell `c` and slot `s`, at `c × slotCount + s`. */
  readonly counts: Int32Array;
  /** Entries of each cell that were left out, as their source has no numbering. */
  readonly withoutNumbering: Int32Array;
}

/** Up to this many counters, gaps cost nothing that could be felt. */
const FEW_COUNTERS = 1 << 16;
/** Above this many counters, making them costs more than sorting the rows, however many these are. */
const MANY_COUNTERS = 1 << 25;
/** Counters per row above which it pays to find out first which cells occur. */
const GAPPY_PER_ROW = 4;
/** Counters per row that cost less to make and to look through than sorting the rows. */
const COUNTERS_PER_ROW = 32;

/**
 * Counts the entries of every cell, by slot: the combination of the slot columns' values, the first of them outermost.
 * Without slot columns there is one slot. Linear in the rows, a table look-up per row and column; makes no array as
 * long as the rows unless there are more possible cells than that, or recommendations are numbered out of order.
 */
export function tallyRows(
  table: FactTable,
  dimensions: readonly Dimension[],
  slots: readonly SlotColumn[],
  options: CountedEntriesOptions,
): Tally {
  const layout = layOut(dimensions, slots);
  const rows = table.selection?.length ?? table.columns.length;
  const affordable = Math.min(MANY_COUNTERS, Math.max(FEW_COUNTERS, COUNTERS_PER_ROW * rows));
  const isDirect =
    layout.possible * layout.slotCount <= affordable &&
    layout.severals.length <= 1 &&
    (options.unit === "recommender" || isAscending(table.columns.recommendation));
  return isDirect ? tallyDirectly(table, layout, options) : tallyByGrouping(table, layout, options);
}

function tallyDirectly(table: FactTable, layout: Layout, options: CountedEntriesOptions): Tally {
  const { possible, slotCount, cellAddends, slotAddends, severals } = layout;
  const { columns, selection } = table;
  const range = { selection, length: selection?.length ?? columns.length };
  const { unit, numberedOnly = false } = options;
  const isPlain = unit === "recommender" && !numberedOnly;
  const [several] = severals;
  if (isPlain && several !== undefined) {
    const counts = tallyBySet(layout, several, range);
    if (counts !== undefined) return dropEmptyCells(layout, counts);
  }
  if (isPlain && several === undefined && possible * slotCount > GAPPY_PER_ROW * range.length) {
    return tallyOccurring(layout, range);
  }
  const counts = new Int32Array(possible * slotCount);
  if (isPlain && several === undefined) {
    countBlocks(counts, range, mergeAddends([...scaleAddends(cellAddends, slotCount), ...slotAddends]));
    return dropEmptyCells(layout, counts);
  }
  const withoutNumber = isPlain ? undefined : new Int32Array(possible);
  const { recommendation: numbers } = columns;
  const counters = {
    counts,
    slotCount,
    numbers,
    onceEach: unit === "recommendation",
    ...(withoutNumber === undefined ? {} : { withoutNumber }),
    ...(several === undefined ? {} : { spread: spreadOf(layout, several) }),
  };
  countEntries(counters, range, cellAddends, slotAddends);
  return dropEmptyCells(layout, counts, withoutNumber);
}

/** Finds out which cells occur first, and makes counters for these only. */
function tallyOccurring(layout: Layout, range: RowRange): Tally {
  const { possible, slotCount, cellAddends, slotAddends } = layout;
  const sizes = new Int32Array(possible);
  countBlocks(sizes, range, cellAddends);
  const cells = listCellsWithCounts(layout, sizes, 1);
  const starts = new Int32Array(possible);
  for (let place = 0; place < cells.length; place++) starts[cells[place] ?? 0] = place * slotCount;
  const counts = new Int32Array(cells.length * slotCount);
  countBlocks(counts, range, cellAddends, { starts, addends: slotAddends });
  return describeCells(layout, cells, counts);
}

function spreadOf({ dimensions, strides }: Layout, several: number): Spread {
  const dimension = dimensions[several];
  const codes = dimension?.codes;
  if (dimension === undefined || codes === undefined || codes.single !== undefined) {
    throw new RangeError(`Cannot spread key ${several}: it is single-valued`);
  }
  const { list, starts } = codes;
  return { column: dimension.column, list, starts, stride: strides[several] ?? 1 };
}

/**
 * Counts of rows with a multi-valued key: first by the number of their set, as if that were the key, and then each
 * set's counts are added to each of its members. `undefined` where there are too many sets for that to pay.
 */
function tallyBySet(layout: Layout, several: number, range: RowRange): Int32Array | undefined {
  const { dimensions, possible, slotCount, slotAddends } = layout;
  const { column, list, starts, stride } = spreadOf(layout, several);
  const others = dimensions.filter((_, index) => index !== several);
  const rest = layOut(others, []);
  const width = rest.possible * slotCount;
  const sets = starts.length - 1;
  if (sets * width > Math.max(FEW_COUNTERS, range.length)) return undefined;
  const bySet = new Int32Array(sets * width);
  const amounts = new Int32Array(sets);
  for (let set = 0; set < sets; set++) amounts[set] = set * width;
  countBlocks(
    bySet,
    range,
    mergeAddends([{ column, amounts }, ...scaleAddends(rest.cellAddends, slotCount), ...slotAddends]),
  );
  // Cells without the multi-valued key, in the order of the others: the place of each among all.
  const block = stride * (dimensions[several]?.values.length ?? 1);
  const counts = new Int32Array(possible * slotCount);
  for (let set = 0; set < sets; set++) {
    for (let at = 0; at < width; at++) {
      const count = bySet[set * width + at] ?? 0;
      if (count === 0) continue;
      const cell = Math.floor(at / slotCount);
      const place = Math.floor(cell / stride) * block + (cell % stride);
      const slot = at % slotCount;
      for (let member = starts[set] ?? 0; member < (starts[set + 1] ?? 0); member++) {
        const counter = (place + (list[member] ?? 0) * stride) * slotCount + slot;
        counts[counter] = (counts[counter] ?? 0) + count;
      }
    }
  }
  return counts;
}

/** The cells that have an entry, or had one that was left out, out of all possible ones. */
function dropEmptyCells(layout: Layout, all: Int32Array, leftOut?: Int32Array): Tally {
  const { slotCount } = layout;
  const cells = listCellsWithCounts(layout, all, slotCount, leftOut);
  const counts = new Int32Array(cells.length * slotCount);
  for (let index = 0; index < cells.length; index++) {
    const at = (cells[index] ?? 0) * slotCount;
    for (let slot = 0; slot < slotCount; slot++) counts[index * slotCount + slot] = all[at + slot] ?? 0;
  }
  return describeCells(layout, cells, counts, leftOut);
}

/** Possible cells with an entry, ascending; the one there is without keys, also when it has none. */
function listCellsWithCounts(
  { possible, dimensions }: Layout,
  all: Int32Array,
  slotCount: number,
  leftOut?: Int32Array,
): Int32Array {
  if (dimensions.length === 0) return Int32Array.of(0);
  const cells: number[] = [];
  let at = 0;
  for (let cell = 0; cell < possible; cell++) {
    const end = at + slotCount;
    let sum = leftOut === undefined ? 0 : (leftOut[cell] ?? 0);
    for (; at < end; at++) sum += all[at] ?? 0;
    if (sum > 0) cells.push(cell);
  }
  return new Int32Array(cells);
}

function describeCells(
  { dimensions, strides, slotCount }: Layout,
  cells: Int32Array,
  counts: Int32Array,
  leftOut?: Int32Array,
): Tally {
  const keys = dimensions.map((dimension, index) => ({ dimension, codes: listCodes(cells, strides, index) }));
  const withoutNumbering =
    leftOut === undefined ? new Int32Array(cells.length) : cells.map((cell) => leftOut[cell] ?? 0);
  return { cellCount: cells.length, keys, slotCount, counts, withoutNumbering };
}

/** Code of each cell in one of the dimensions. */
function listCodes(cells: Int32Array, strides: readonly number[], index: number): Int32Array {
  const stride = strides[index] ?? 1;
  const outer = strides[index - 1] ?? Number.POSITIVE_INFINITY;
  const codes = new Int32Array(cells.length);
  // Cells ascend, so that the first one of the same outer codes is met first: no remainder has to be taken.
  let base = 0;
  for (let place = 0; place < cells.length; place++) {
    const cell = cells[place] ?? 0;
    if (cell - base >= outer) base = Math.floor(cell / outer) * outer;
    codes[place] = stride === 1 ? cell - base : Math.floor((cell - base) / stride);
  }
  return codes;
}

/** The way that is always open: entries sorted into cells first, then counted. */
function tallyByGrouping(table: FactTable, layout: Layout, options: CountedEntriesOptions): Tally {
  const { slotCount, slotAddends } = layout;
  const all = groupByDimensions(table, layout.dimensions);
  const { grouping, withoutNumbering } = listCountedEntries(table, all, options);
  const { rows, cells } = grouping;
  const slots = new Int32Array(rows.length);
  for (const { column, amounts } of slotAddends) {
    for (let i = 0; i < rows.length; i++)
      slots[i] = (slots[i] ?? 0) + (amounts[column[rows[i] ?? 0] ?? 0] ?? 0);
  }
  const counts = new Int32Array(all.cellCount * slotCount);
  for (let i = 0; i < rows.length; i++) {
    const counter = (cells[i] ?? 0) * slotCount + (slots[i] ?? 0);
    counts[counter] = (counts[counter] ?? 0) + 1;
  }
  return { cellCount: all.cellCount, keys: all.keys, slotCount, counts, withoutNumbering };
}

/**
 * For each cell of a tally, the cell of another one by its first keys, or by all of them, that it belongs to. The other
 * is of the same rows or more. Both are in the order of their keys, so that one follows the other.
 */
export function listParentCells(finer: Tally, coarser: Tally): Int32Array {
  const pairs = coarser.keys.map(({ codes }, key) => ({ codes, own: finer.keys[key]?.codes }));
  const parents = new Int32Array(finer.cellCount);
  let parent = 0;
  for (let cell = 0; cell < parents.length; cell++) {
    while (parent < coarser.cellCount - 1 && pairs.some(({ codes, own }) => codes[parent] !== own?.[cell]))
      parent += 1;
    parents[cell] = parent;
  }
  return parents;
}
