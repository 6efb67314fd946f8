import type { CountingUnit } from "../counting/counting.ts";
import type { Dimension } from "../counting/dimension.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import { listParentCells, type Tally, tallyRows } from "../counting/tally.ts";

/** Categories 1 to 5, and 0 for what is not coded. */
const SLOTS = 6;

/** Recommendations of each category, by cell of a grouping. */
export interface ActionTally {
  readonly cells: Tally;
  /** By cell: how many are of category 1, 2, 3, 4 and 5. */
  readonly counts: readonly (readonly number[])[];
  /** By cell: how many have no category. */
  readonly uncoded: Int32Array;
  readonly withoutNumbering: Int32Array;
}

/** Counts the action categories of every cell. */
export function tallyActions(
  table: FactTable,
  dimensions: readonly Dimension[],
  unit: CountingUnit,
): ActionTally {
  const slots = [{ column: table.columns.action, size: SLOTS }];
  const cells = tallyRows(table, dimensions, slots, { unit });
  const counts = listCounts(cells);
  const uncoded = Int32Array.from({ length: cells.cellCount }, (_, cell) => cells.counts[cell * SLOTS] ?? 0);
  const { withoutNumbering } = cells;
  if (unit === "recommender") return { cells, counts, uncoded, withoutNumbering };
  // Of a recommendation with an uncoded and a coded part the latter counts: it is chosen among the coded.
  const coded = tallyRows(leaveUncoded(table), dimensions, slots, { unit });
  const codedCounts = listCounts(coded);
  const parents = listParentCells(coded, cells);
  const chosen = counts.map((): readonly number[] => [0, 0, 0, 0, 0]);
  for (const [cell, actions] of codedCounts.entries()) chosen[parents[cell] ?? 0] = actions;
  for (const [cell, actions] of counts.entries())
    uncoded[cell] = (uncoded[cell] ?? 0) + sum(actions) - sum(chosen[cell] ?? []);
  return { cells, counts: chosen, uncoded, withoutNumbering };
}

function listCounts({ cellCount, counts }: Tally): readonly (readonly number[])[] {
  return Array.from({ length: cellCount }, (_, cell) =>
    Array.from(counts.subarray(cell * SLOTS + 1, (cell + 1) * SLOTS)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function leaveUncoded(table: FactTable): FactTable {
  const { columns, issueSets } = table;
  return { columns, issueSets, selection: listRowIndexes(table).filter((row) => columns.action[row] !== 0) };
}
