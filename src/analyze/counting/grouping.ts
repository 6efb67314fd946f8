import { UprError } from "../../errors.ts";
import { buildDimension, type Dimension } from "./dimension.ts";
import { type FactTable, listRowIndexes } from "./fact-table.ts";
import type { GroupKey, GroupValues } from "./group-key.ts";

/**
 * Rows of a corpus sorted into cells: entry `i` says that row `rows[i]` belongs to cell `cells[i]`. A row has one
 * entry, or several where a key is multi-valued. Cells are numbered in the order of their keys, and each has an
 * entry; without keys the one cell is there also when it has none.
 */
export interface Grouping {
  readonly rows: Int32Array;
  readonly cells: Int32Array;
  readonly cellCount: number;
  /** The keys, each with the code of every cell. */
  readonly keys: readonly { readonly dimension: Dimension; readonly codes: Int32Array }[];
}

/** Up to this many possible cells a table of them costs nothing that could be felt. */
const FEW_CELLS = 1 << 13;
/** Possible cells for each entry, above which a table of them costs more than a map of those that occur. */
const DENSE_CELLS_PER_ENTRY = 8;

/**
 * Sorts the rows into cells, one per combination of the keys that occurs; without keys there is one cell, also
 * when there are no rows. Linear in the rows: a table look-up per row and key.
 */
export function groupRows(table: FactTable, by: readonly GroupKey[]): Grouping {
  return groupByDimensions(table, listDimensions(table, by));
}

/** Tables of the keys to group by. Throws `INVALID_ARGUMENT` for an unknown key, and for one given twice. */
export function listDimensions(table: FactTable, by: readonly GroupKey[]): readonly Dimension[] {
  // JavaScript does not say that an `await` was forgotten, or that the corpus is one member of what was given.
  if ((table as Partial<FactTable> | undefined)?.columns === undefined) {
    throw new UprError("INVALID_ARGUMENT", "Cannot count rows: there are none, expected a corpus");
  }
  if (new Set(by).size !== by.length) {
    throw new UprError("INVALID_ARGUMENT", `Cannot group by ${by.join(", ")}: a key occurs twice`);
  }
  return by.map((key) => buildDimension(table, key));
}

/** As {@link groupRows}, by tables that are there already. */
export function groupByDimensions(table: FactTable, dimensions: readonly Dimension[]): Grouping {
  const rows = listRowIndexes(table);
  const cells = new Int32Array(rows.length);
  let grouping: Grouping = { rows, cells, cellCount: 1, keys: [] };
  for (const dimension of dimensions) grouping = splitByKey(grouping, dimension);
  return grouping;
}

/** Splits every cell by one more key. */
function splitByKey(grouping: Grouping, dimension: Dimension): Grouping {
  const size = dimension.values.length;
  const { rows, cells, combined } = splitCells(grouping, dimension, grouping.cellCount * size);
  const parents = Int32Array.from(combined, (cell) => Math.floor(cell / size));
  const keys = grouping.keys.map((key) => ({
    dimension: key.dimension,
    codes: parents.map((parent) => key.codes[parent] ?? 0),
  }));
  keys.push({ dimension, codes: Int32Array.from(combined, (cell) => cell % size) });
  return { rows, cells, cellCount: combined.length, keys };
}

/** Entries in their new cells; `combined` has, for each of these, `old cell × size + code`. */
interface SplitCells {
  readonly rows: Int32Array;
  readonly cells: Int32Array;
  readonly combined: Int32Array | Float64Array;
}

function splitCells(grouping: Grouping, dimension: Dimension, possible: number): SplitCells {
  if (possible > Math.max(FEW_CELLS, DENSE_CELLS_PER_ENTRY * grouping.rows.length)) {
    // Doubles, as the product may be past 32 bits.
    const { rows, combined: each } = combineCodes(grouping, dimension, (length) => new Float64Array(length));
    const combined = Float64Array.from(new Set(each)).sort();
    const numbers = new Map(Array.from(combined, (cell, number) => [cell, number]));
    const cells = Int32Array.from(each, (cell) => numbers.get(cell) ?? 0);
    return { rows, cells, combined };
  }
  const { rows, combined: cells } = combineCodes(grouping, dimension, (length) => new Int32Array(length));
  const numbers = new Int32Array(possible);
  for (let i = 0; i < cells.length; i++) numbers[cells[i] ?? 0] = 1;
  const combined = countUpTo(possible).filter((cell) => numbers[cell] === 1);
  for (let number = 0; number < combined.length; number++) numbers[combined[number] ?? 0] = number;
  for (let i = 0; i < cells.length; i++) cells[i] = numbers[cells[i] ?? 0] ?? 0;
  return { rows, cells, combined };
}

function countUpTo(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let number = 0; number < length; number++) numbers[number] = number;
  return numbers;
}

/** `cell × size + code` of every entry, in a new array; entries multiply where the key is multi-valued. */
function combineCodes<Numbers extends Int32Array | Float64Array>(
  { rows, cells, keys }: Grouping,
  { column, codes, values }: Dimension,
  allocate: (length: number) => Numbers,
): { readonly rows: Int32Array; readonly combined: Numbers } {
  const size = values.length;
  if (codes.single !== undefined) {
    const { single } = codes;
    const combined = allocate(rows.length);
    if (keys.length === 0) {
      // The first key needs no look at the cells, which are all 0: touching fresh memory is what costs most here.
      for (let i = 0; i < rows.length; i++) combined[i] = single[column[rows[i] ?? 0] ?? 0] ?? 0;
      return { rows, combined };
    }
    for (let i = 0; i < rows.length; i++) {
      combined[i] = (cells[i] ?? 0) * size + (single[column[rows[i] ?? 0] ?? 0] ?? 0);
    }
    return { rows, combined };
  }
  const { list, starts } = codes;
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i] ?? 0] ?? 0;
    length += (starts[value + 1] ?? 0) - (starts[value] ?? 0);
  }
  const spread = new Int32Array(length);
  const combined = allocate(length);
  let entry = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const value = column[row] ?? 0;
    const cell = (cells[i] ?? 0) * size;
    const end = starts[value + 1] ?? 0;
    for (let place = starts[value] ?? 0; place < end; place++) {
      spread[entry] = row;
      combined[entry] = cell + (list[place] ?? 0);
      entry += 1;
    }
  }
  return { rows: spread, combined };
}

/** The keys of one cell, as the first members of a result row. */
export function readCellKeys<Key extends GroupKey>(
  { keys }: Pick<Grouping, "keys">,
  cell: number,
): Pick<GroupValues, Key> {
  const values: Partial<Record<GroupKey, string | number | undefined>> = {};
  for (const { dimension, codes } of keys) values[dimension.key] = dimension.values[codes[cell] ?? 0];
  return values as Pick<GroupValues, Key>;
}

/**
 * A result row: the keys of a cell, then its figures, whose object is the caller's to give away. Assigning takes a
 * fifth of the time of spreading, which for a long table is most of it.
 */
export function makeCellRow<Key extends GroupKey, Figures extends object>(
  cells: Pick<Grouping, "keys">,
  cell: number,
  figures: Figures,
): Pick<GroupValues, Key> & Figures {
  return Object.assign(readCellKeys<Key>(cells, cell), figures);
}
