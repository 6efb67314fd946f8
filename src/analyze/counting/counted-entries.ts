import type { CountingUnit } from "./counting.ts";
import type { FactTable } from "./fact-table.ts";
import type { Grouping } from "./grouping.ts";

/** Entries of a grouping that a measure counts. */
export interface CountedEntries {
  readonly grouping: Grouping;
  /** Entries of each cell that were left out, as their source has no numbering. */
  readonly withoutNumbering: Int32Array;
}

/** Which entries to count. */
export interface CountedEntriesOptions {
  readonly unit: CountingUnit;
  /** Leave rows without numbering out in any unit; by `recommendation` they always are. */
  readonly numberedOnly?: boolean;
}

/**
 * Entries to count: all, or those of numbered recommendations, of which by `recommendation` the first of each in
 * every cell stays. All rows of a recommendation carry its position and claim, so it does not matter which.
 */
export function listCountedEntries(
  { columns }: FactTable,
  grouping: Grouping,
  { unit, numberedOnly = false }: CountedEntriesOptions,
): CountedEntries {
  const withoutNumbering = new Int32Array(grouping.cellCount);
  if (unit === "recommender" && !numberedOnly) return { grouping, withoutNumbering };
  const { recommendation } = columns;
  const numbered = leaveUnnumbered(grouping, recommendation, withoutNumbering);
  return {
    grouping: unit === "recommender" ? numbered : keepFirst(numbered, recommendation),
    withoutNumbering,
  };
}

/** Entries with a number; the others are added to the counts given. */
function leaveUnnumbered(grouping: Grouping, recommendation: Int32Array, counts: Int32Array): Grouping {
  if (grouping.rows.every((row) => (recommendation[row] ?? -1) >= 0)) return grouping;
  const rows = new Int32Array(grouping.rows.length);
  const cells = new Int32Array(grouping.rows.length);
  let kept = 0;
  for (let i = 0; i < grouping.rows.length; i++) {
    const row = grouping.rows[i] ?? 0;
    const cell = grouping.cells[i] ?? 0;
    if ((recommendation[row] ?? -1) < 0) {
      counts[cell] = (counts[cell] ?? 0) + 1;
    } else {
      rows[kept] = row;
      cells[kept] = cell;
      kept += 1;
    }
  }
  return { ...grouping, rows: rows.subarray(0, kept), cells: cells.subarray(0, kept) };
}

/** First entry of each recommendation in each cell. */
function keepFirst(grouping: Grouping, recommendation: Int32Array): Grouping {
  const order = orderByRecommendation(grouping.rows, recommendation);
  const rows = new Int32Array(grouping.rows.length);
  const cells = new Int32Array(grouping.rows.length);
  // Last recommendation seen in each cell: enough to know one again, as they come sorted.
  const last = new Int32Array(grouping.cellCount).fill(-1);
  let kept = 0;
  for (let i = 0; i < grouping.rows.length; i++) {
    const entry = order === undefined ? i : (order[i] ?? 0);
    const row = grouping.rows[entry] ?? 0;
    const cell = grouping.cells[entry] ?? 0;
    const number = recommendation[row] ?? 0;
    if (last[cell] === number) continue;
    last[cell] = number;
    rows[kept] = row;
    cells[kept] = cell;
    kept += 1;
  }
  return { ...grouping, rows: rows.subarray(0, kept), cells: cells.subarray(0, kept) };
}

/** Entries sorted by recommendation, equal ones as they stood; `undefined` where they are sorted already. */
function orderByRecommendation(rows: Int32Array, recommendation: Int32Array): Int32Array | undefined {
  let sorted = true;
  let previous = 0;
  let highest = 0;
  for (let i = 0; i < rows.length; i++) {
    const number = recommendation[rows[i] ?? 0] ?? 0;
    if (number < previous) sorted = false;
    if (number > highest) highest = number;
    previous = number;
  }
  if (sorted) return undefined;
  // Counting sort: running numbers are no larger than the corpus.
  const starts = new Int32Array(highest + 2);
  for (let i = 0; i < rows.length; i++) {
    const slot = (recommendation[rows[i] ?? 0] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const order = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const number = recommendation[rows[i] ?? 0] ?? 0;
    const place = starts[number] ?? 0;
    order[place] = i;
    starts[number] = place + 1;
  }
  return order;
}
