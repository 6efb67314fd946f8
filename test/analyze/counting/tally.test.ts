import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listCountedEntries } from "../../../src/analyze/counting/counted-entries.ts";
import type { FactTable } from "../../../src/analyze/counting/fact-table.ts";
import { GROUP_KEYS, type GroupKey } from "../../../src/analyze/counting/group-key.ts";
import { groupRows, listDimensions, readCellKeys } from "../../../src/analyze/counting/grouping.ts";
import { listParentCells, tallyRows } from "../../../src/analyze/counting/tally.ts";
import { RESPONSE_POSITIONS } from "../../../src/model/state-response.ts";
import { anyFacts, tableOf } from "../facts.ts";

const POSITIONS = RESPONSE_POSITIONS.length;
const anyKeys = fc.subarray([...GROUP_KEYS], { maxLength: 4 });
const anyUnit = fc.constantFrom("recommender" as const, "recommendation" as const);

/** Every cell with its keys and counts, the long way: entries listed, then counted one by one. */
function countEntries(
  table: FactTable,
  by: readonly GroupKey[],
  options: Parameters<typeof listCountedEntries>[2],
) {
  const all = groupRows(table, by);
  const { grouping, withoutNumbering } = listCountedEntries(table, all, options);
  return Array.from({ length: all.cellCount }, (_, cell) => {
    const counts = RESPONSE_POSITIONS.map(() => 0);
    for (const [entry, of] of grouping.cells.entries()) {
      const position = table.columns.position[grouping.rows[entry] ?? 0] ?? 0;
      if (of === cell) counts[position] = (counts[position] ?? 0) + 1;
    }
    return { keys: readCellKeys(all, cell), counts, withoutNumbering: withoutNumbering[cell] };
  });
}

function tallyCells(
  table: FactTable,
  by: readonly GroupKey[],
  options: Parameters<typeof listCountedEntries>[2],
) {
  const slots = [{ column: table.columns.position, size: POSITIONS }];
  const tally = tallyRows(table, listDimensions(table, by), slots, options);
  return Array.from({ length: tally.cellCount }, (_, cell) => ({
    keys: readCellKeys(tally, cell),
    counts: Array.from(tally.counts.subarray(cell * POSITIONS, (cell + 1) * POSITIONS)),
    withoutNumbering: tally.withoutNumbering[cell],
  }));
}

describe("tallyRows()", () => {
  it("agrees with counting listed entries, by any keys, in any unit, also of a selection", () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyKeys,
        anyUnit,
        fc.boolean(),
        fc.boolean(),
        (facts, by, unit, numberedOnly, half) => {
          const whole = tableOf(facts);
          const rows = Int32Array.from(facts.keys()).filter((row) => row % 2 === 0);
          const table = half ? { ...whole, selection: rows } : whole;
          expect(tallyCells(table, by, { unit, numberedOnly })).toEqual(
            countEntries(table, by, { unit, numberedOnly }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("agrees for more rows than a block has, whatever their order", () => {
    const unit = "recommendation";
    const facts = Array.from({ length: 10_000 }, (_, row) => ({
      stateUnderReview: row % 7 === 0 ? ("CHN" as const) : ("KEN" as const),
      session: 1 + ((row >> 3) % 5),
      position: RESPONSE_POSITIONS[(row >> 1) % POSITIONS] ?? "none",
      issues: row % 4 < 2 ? (["women", "children"] as const).slice(row % 2) : [],
      recommendation: row >> 1,
    }));
    const backwards = facts.map((fact) => ({ ...fact, recommendation: 5000 - fact.recommendation }));
    for (const by of [[], ["session"], ["issue", "session"]] as const) {
      const expected = countEntries(tableOf(facts), by, { unit });
      expect(tallyCells(tableOf(facts), by, { unit })).toEqual(expected);
      expect(tallyCells(tableOf(backwards), by, { unit })).toEqual(expected);
      const everything = countEntries(tableOf(facts), by, { unit: "recommender" });
      expect(tallyCells(tableOf(facts), by, { unit: "recommender" })).toEqual(everything);
    }
  });
});

describe("listParentCells()", () => {
  it("leads every cell to the one with the same first keys", () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.shuffledSubarray([...GROUP_KEYS], { minLength: 1, maxLength: 3 }),
        (facts, by) => {
          const table = tableOf(facts);
          const dimensions = listDimensions(table, by);
          const finer = tallyRows(table, dimensions, [], { unit: "recommender" });
          const coarser = tallyRows(table, dimensions.slice(0, -1), [], { unit: "recommender" });
          const parents = listParentCells(finer, coarser);
          for (const [cell, parent] of parents.entries()) {
            expect(readCellKeys(finer, cell)).toMatchObject(readCellKeys(coarser, parent));
          }
        },
      ),
    );
  });
});
