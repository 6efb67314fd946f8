import { UprError } from "../../errors.ts";
import { assertOption, COUNTING_UNITS, type CountingUnit } from "./counting.ts";
import type { FactTable } from "./fact-table.ts";
import type { GroupKey, GroupValues } from "./group-key.ts";
import { listDimensions, makeCellRow } from "./grouping.ts";
import { listInOrder, ORDERS, type RowOrder } from "./order-by-count.ts";
import { divide } from "./per-state.ts";
import { tallyRows } from "./tally.ts";

/** How {@link countRows} counts. */
export interface CountRowsOptions<Key extends GroupKey = GroupKey> {
  /** Keys to group by, outermost first; none by default. */
  readonly by?: readonly Key[];
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** `"key"` (default), or `"count"`: largest first, equal ones in the order of their keys. */
  readonly order?: RowOrder;
  /** Most groups to return; all by default. */
  readonly limit?: number;
}

/** Size of one group. */
export interface CountFigures {
  /** Share of the whole, from 0 to 1: `count / total`; `undefined` where `total` is 0. */
  readonly value: number | undefined;
  /** Recommendations in the group, whatever their answer. */
  readonly count: number;
  /** Recommendations in the whole corpus, each once: by a multi-valued key the counts add up to more. */
  readonly total: number;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Rows of the group left out, as their source has no numbering; only by `recommendation`. */
  readonly withoutNumbering: number;
}

/** One group with its size. */
export type CountRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> & CountFigures;

/**
 * Number of recommendations per group, and its share of all of them.
 *
 * Counts recommendations with any answer, pending ones too; voluntary pledges never. Units, keys and order are
 * those of {@link acceptance}. By `recommendation` a recommendation made by three States counts once under each of
 * them and once in `total`. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, a key given twice, or an unknown option.
 *
 * @example The three issues raised most
 * ```ts
 * import { countRows } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const top = countRows(loadUprInfo(), { by: ["issue"], order: "count", limit: 3 });
 * top.map(({ issue, count }) => [issue, count]);
 * // => [["instruments", 8401], ["women", 7492], ["children", 7027]]
 * ```
 *
 * @category Analyze
 */
export function countRows<const Key extends GroupKey = never>(
  corpus: FactTable,
  options: CountRowsOptions<Key> = {},
): readonly CountRow<Key>[] {
  const { by = [], unit = "recommender", order = "key", limit = Number.POSITIVE_INFINITY } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  assertOption("order", order, ORDERS);
  if (!(limit >= 0)) {
    throw new UprError("INVALID_ARGUMENT", `Cannot count rows: limit is ${limit}, expected a number from 0`);
  }
  const { keys, counts, withoutNumbering } = tallyRows(corpus, listDimensions(corpus, by), [], {
    unit,
  });
  const total = countAll(corpus, unit);
  return listInOrder(counts, order, limit).map((cell) => {
    const count = counts[cell] ?? 0;
    return makeCellRow<Key, CountFigures>({ keys }, cell, {
      value: divide(count, total),
      count,
      total,
      unit,
      withoutNumbering: withoutNumbering[cell] ?? 0,
    });
  });
}

function countAll(corpus: FactTable, unit: CountingUnit): number {
  if (unit === "recommender") return corpus.selection?.length ?? corpus.columns.length;
  return tallyRows(corpus, [], [], { unit }).counts[0] ?? 0;
}
