import type { Dimension } from "./dimension.ts";
import type { Addend } from "./tally-blocks.ts";

/** What entries of one cell are told apart by: the value of a column, or what a table makes of it. */
export interface SlotColumn {
  readonly column: Uint8Array | Uint16Array;
  /** Values, or codes, are below this. */
  readonly size: number;
  /** Code of each value; absent where the value is the code. */
  readonly codes?: Uint16Array | undefined;
}

/** Where the counters of every possible cell and slot are. */
export interface Layout {
  readonly dimensions: readonly Dimension[];
  /** Cells from one code of a dimension to the next. */
  readonly strides: readonly number[];
  readonly possible: number;
  readonly slotCount: number;
  /** Of the single-valued keys, in cells. */
  readonly cellAddends: readonly Addend[];
  readonly slotAddends: readonly Addend[];
  /** Multi-valued keys, as indexes into `dimensions`. */
  readonly severals: readonly number[];
}

/** Cells in the order of their keys, and within a cell the slots in the order of their columns. */
export function layOut(dimensions: readonly Dimension[], slots: readonly SlotColumn[]): Layout {
  const sizes = dimensions.map(({ values }) => values.length);
  const strides = listStrides(sizes);
  const slotSizes = slots.map(({ size }) => size);
  const slotStrides = listStrides(slotSizes);
  return {
    dimensions,
    strides,
    possible: multiply(sizes),
    slotCount: multiply(slotSizes),
    cellAddends: mergeAddends(
      dimensions.flatMap(({ column, codes }, index) =>
        codes.single === undefined
          ? []
          : [{ column, amounts: Int32Array.from(codes.single, (code) => code * (strides[index] ?? 1)) }],
      ),
    ),
    slotAddends: slots.map(({ column, size, codes }, index) => ({
      column,
      amounts: Int32Array.from(
        { length: codes?.length ?? size },
        (_, value) => (codes?.[value] ?? value) * (slotStrides[index] ?? 1),
      ),
    })),
    severals: dimensions.flatMap(({ codes }, index) => (codes.single === undefined ? [index] : [])),
  };
}

/** Steps from one code to the next, the last being 1. */
function listStrides(sizes: readonly number[]): readonly number[] {
  return sizes.map((_, index) => multiply(sizes.slice(index + 1)));
}

function multiply(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * size, 1);
}

/** One addend for each column, such as that of a State and of its regional group. */
export function mergeAddends(addends: readonly Addend[]): readonly Addend[] {
  const merged = new Map<Addend["column"], Int32Array>();
  for (const { column, amounts } of addends) {
    const other = merged.get(column);
    merged.set(column, other === undefined ? amounts : addTables(other, amounts));
  }
  return Array.from(merged, ([column, amounts]) => ({ column, amounts }));
}

function addTables(first: Int32Array, second: Int32Array): Int32Array {
  const [longer, shorter] = first.length < second.length ? [second, first] : [first, second];
  return longer.map((amount, value) => amount + (shorter[value] ?? 0));
}

/** Addends of counters that stand so many times as far apart. */
export function scaleAddends(addends: readonly Addend[], factor: number): readonly Addend[] {
  return addends.map(({ column, amounts }) => ({
    column,
    amounts: amounts.map((amount) => amount * factor),
  }));
}
