import type { AveragedState } from "./counting.ts";
import { buildDimension } from "./dimension.ts";
import type { FactTable } from "./fact-table.ts";
import { type Grouping, refineGrouping } from "./grouping.ts";

/** A grouping split further by State, and the way back. */
export interface StateCells {
  readonly grouping: Grouping;
  /** Cell of the coarser grouping, by cell; -1 where the cell has no State: those rows are nobody's rate. */
  readonly parents: Int32Array;
}

/** Splits every cell by the State whose own rate is wanted. */
export function splitByState(table: FactTable, grouping: Grouping, perState: AveragedState): StateCells {
  const dimension = buildDimension(table, perState);
  const { grouping: finer, parents } = refineGrouping(grouping, dimension);
  const states = finer.keys.at(-1);
  const named = parents.map((parent, cell) =>
    dimension.values[states?.codes[cell] ?? 0] === undefined ? -1 : parent,
  );
  return { grouping: finer, parents: named };
}

/** Mean of the States' own values in each cell of the coarser grouping; `undefined` where no State has one. */
export function averageOverStates(
  values: readonly (number | undefined)[],
  parents: Int32Array,
  cellCount: number,
): { readonly means: readonly (number | undefined)[]; readonly states: Int32Array } {
  const sums = new Float64Array(cellCount);
  const states = new Int32Array(cellCount);
  for (const [cell, value] of values.entries()) {
    const parent = parents[cell] ?? -1;
    if (value === undefined || parent < 0) continue;
    sums[parent] = (sums[parent] ?? 0) + value;
    states[parent] = (states[parent] ?? 0) + 1;
  }
  return { means: Array.from(sums, (sum, cell) => divide(sum, states[cell])), states };
}

/** Quotient, or `undefined` where there is nothing to divide by: never `NaN`. */
export function divide(part: number | undefined, whole: number | undefined): number | undefined {
  return whole === undefined || whole === 0 ? undefined : (part ?? 0) / whole;
}
