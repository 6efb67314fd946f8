import { RESPONSE_CLAIMS, RESPONSE_POSITIONS, type ResponsePosition } from "../../model/state-response.ts";
import { highestOf } from "../counting/column-facts.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { Dimension } from "../counting/dimension.ts";
import type { FactTable } from "../counting/fact-table.ts";
import { type Tally, tallyRows } from "../counting/tally.ts";

/** Counts of answers, by cell. */
export interface AnswerTally {
  readonly cells: Tally;
  readonly count: Int32Array;
  readonly total: Int32Array;
  readonly partiallySupported: Int32Array;
  readonly noReply: Int32Array;
  readonly alreadyImplemented: Int32Array;
  readonly pending: Int32Array;
  readonly withoutNumbering: Int32Array;
}

const ALREADY_IMPLEMENTED = 1 + RESPONSE_CLAIMS.indexOf("already-implemented");

/** Counts the answers of every cell; what the numbers are is said by `AcceptanceFigures`. */
export function tallyAnswers(
  table: FactTable,
  dimensions: readonly Dimension[],
  unit: CountingUnit,
  effective: boolean,
): AnswerTally {
  const { claim, position } = table.columns;
  const positions = RESPONSE_POSITIONS.length;
  // UPR Info's export has no claims at all: their column need not be read.
  const claims = highestOf(claim) + 1;
  const slots = [
    ...(claims > 1 ? [{ column: claim, size: claims }] : []),
    { column: position, size: positions },
  ];
  const cells = tallyRows(table, dimensions, slots, { unit, numberedOnly: effective });
  const sum = (isMeant: (position: ResponsePosition, claim: number) => boolean): Int32Array => {
    const sums = new Int32Array(cells.cellCount);
    for (let slot = 0; slot < cells.slotCount; slot++) {
      const given = RESPONSE_POSITIONS[slot % positions];
      if (given === undefined || !isMeant(given, Math.floor(slot / positions))) continue;
      for (let cell = 0; cell < sums.length; cell++)
        sums[cell] = (sums[cell] ?? 0) + (cells.counts[cell * cells.slotCount + slot] ?? 0);
    }
    return sums;
  };
  return {
    cells,
    count: sum((given, of) => given === "supported" && !(effective && of === ALREADY_IMPLEMENTED)),
    total: sum((given) => given !== "pending"),
    partiallySupported: sum((given) => given === "partially-supported"),
    noReply: sum((given) => given === "none"),
    alreadyImplemented: sum((given, of) => given === "supported" && of === ALREADY_IMPLEMENTED),
    pending: sum((given) => given === "pending"),
    withoutNumbering: cells.withoutNumbering,
  };
}
