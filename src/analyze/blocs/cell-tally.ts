import { RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { listCountedEntries } from "../counting/counted-entries.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { Grouping } from "../counting/grouping.ts";
import type { Interval } from "../statistics/interval.ts";
import { type SampleMoments, sampleMoments } from "../statistics/moments.ts";

/** Counts of each cell of a grouping, by cell. */
export interface CellTally {
  /** Recommendations, whatever their answer. */
  readonly count: Int32Array;
  /** Of these, supported. */
  readonly supported: Int32Array;
  /** Of these, answered: all but pending ones, as in `acceptance`. */
  readonly answered: Int32Array;
  /** Of these, by action category: that of category `c` in cell `n` is at `n × 6 + c`. */
  readonly actions: Int32Array;
}

/** Categories 1 to 5, and 0, which is not used, so that a category is its own place. */
const SLOTS = 6;
const SUPPORTED = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("supported");
const PENDING = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("pending");

/** Sorts rows into cells that the keys of `groupRows` do not know, such as pairs of blocs; a row may come twice. */
export function groupingOf(rows: ArrayLike<number>, cells: ArrayLike<number>, cellCount: number): Grouping {
  return {
    rows: new Int32Array(rows),
    cells: new Int32Array(cells),
    cellCount,
    keys: [],
  };
}

/** Counts the rows of each cell. By `recommendation` a number counts once per cell, with its first category. */
export function tallyCells(table: FactTable, all: Grouping, unit: CountingUnit): CellTally {
  const { position, action } = table.columns;
  const { cellCount } = all;
  const tally: CellTally = {
    count: new Int32Array(cellCount),
    supported: new Int32Array(cellCount),
    answered: new Int32Array(cellCount),
    actions: new Int32Array(cellCount * SLOTS),
  };
  const { rows, cells } = listCountedEntries(table, all, { unit }).grouping;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const cell = cells[i] ?? 0;
    increment(tally.count, cell);
    if (position[row] !== PENDING) increment(tally.answered, cell);
    if (position[row] === SUPPORTED) increment(tally.supported, cell);
  }
  const coded = listCountedEntries(table, leaveUncoded(table, all), { unit }).grouping;
  for (let i = 0; i < coded.rows.length; i++) {
    increment(tally.actions, (coded.cells[i] ?? 0) * SLOTS + (action[coded.rows[i] ?? 0] ?? 0));
  }
  return tally;
}

function increment(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function leaveUncoded({ columns }: FactTable, grouping: Grouping): Grouping {
  const isCoded = (_: number, entry: number): boolean => columns.action[grouping.rows[entry] ?? 0] !== 0;
  return { ...grouping, rows: grouping.rows.filter(isCoded), cells: grouping.cells.filter(isCoded) };
}

/** Number, mean and variance of the action levels of one cell. */
export function levelsOf(tally: CellTally, cell: number): SampleMoments {
  const counts = tally.actions.subarray(cell * SLOTS + 1, (cell + 1) * SLOTS);
  return sampleMoments([1, 2, 3, 4, 5], Array.from(counts));
}

/** Recommendations of a category in one cell. */
export function countAction(tally: CellTally, cell: number, category: number): number {
  return tally.actions[cell * SLOTS + category] ?? 0;
}

/** Keeps an interval of a mean level within what levels there are. */
export function clampLevels(interval: Interval | undefined): Interval | undefined {
  return interval === undefined ? undefined : [Math.max(1, interval[0]), Math.min(5, interval[1])];
}
