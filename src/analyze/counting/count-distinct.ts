import { UprError } from "../../errors.ts";
import { assertOption } from "./counting.ts";
import type { FactTable } from "./fact-table.ts";
import type { GroupKey, GroupValues } from "./group-key.ts";
import { listDimensions, makeCellRow } from "./grouping.ts";
import { listInOrder, ORDERS, type RowOrder } from "./order-by-count.ts";
import { divide } from "./per-state.ts";
import { type Tally, tallyRows } from "./tally.ts";

/** What {@link countDistinct} counts. */
export interface CountDistinctOptions<Key extends GroupKey = GroupKey, Of extends GroupKey = GroupKey> {
  /** Keys whose different values are counted: of several, the combinations that occur. */
  readonly of: readonly Of[];
  /** Keys to group by, outermost first; none by default. */
  readonly by?: readonly Key[];
  /** `"key"` (default), or `"count"`: largest first, equal ones in the order of their keys. */
  readonly order?: RowOrder;
  /** Most groups to return; all by default. */
  readonly limit?: number;
}

/** How many different values a group has. */
export interface DistinctFigures<Of extends GroupKey = GroupKey> {
  /** Share of those that occur in the corpus, from 0 to 1: `count / total`; `undefined` where `total` is 0. */
  readonly value: number | undefined;
  /** Different values, or combinations, that occur in the group. */
  readonly count: number;
  /** Those that occur in the whole corpus or view, each once. */
  readonly total: number;
  /** What is counted: the keys of the option `of`. */
  readonly of: readonly Of[];
  /** Rows of the group in which a counted key is not known, or has no value; they are in no other number. */
  readonly withoutValue: number;
}

/** One group with the number of its different values. */
export type DistinctRow<Key extends GroupKey = GroupKey, Of extends GroupKey = GroupKey> = Pick<
  GroupValues,
  Key
> &
  DistinctFigures<Of>;

/**
 * Number of different values of a key per group, such as the States that recommended to each review, or the reviews
 * in which an issue was raised.
 *
 * Counts a value once, however many recommendations have it, with any answer. A review is a combination: `of`
 * `["stateUnderReview", "session"]`. What is `undefined` is no value: its rows are counted in `withoutValue`. By or
 * of a multi-valued key, a row counts under each of its values. Order of the groups as for {@link acceptance}. Linear
 * in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, a key given twice or both to count and to
 * group by, no key to count, or an unknown option.
 *
 * @example In how many reviews the issues raised most widely came up
 * ```ts
 * import { countDistinct } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const reviews = countDistinct(loadUprInfo(), {
 *   of: ["stateUnderReview", "session"],
 *   by: ["issue"],
 *   order: "count",
 *   limit: 2,
 * });
 * reviews.map(({ issue, count, total }) => [issue, count, total]);
 * // => [["women", 305, 305], ["instruments", 303, 305]]
 * ```
 *
 * @category Analyze
 */
export function countDistinct<const Of extends GroupKey, const Key extends GroupKey = never>(
  corpus: FactTable,
  options: CountDistinctOptions<Key, Of>,
): readonly DistinctRow<Key, Of>[] {
  const { of, by = [], order = "key", limit = Number.POSITIVE_INFINITY } = options;
  assertOption("order", order, ORDERS);
  if (!(limit >= 0)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot count values: limit is ${limit}, expected a number from 0`,
    );
  }
  if (!Array.isArray(of) || of.length === 0) {
    throw new UprError(
      "INVALID_ARGUMENT",
      "Cannot count values: there is no key to count, expected a list `of` keys",
    );
  }
  const [total = 0] = countValues(corpus, [], of).counts;
  const { keys, firsts, counts, withoutValue } = countValues(corpus, by, of);
  return listInOrder(counts, order, limit).map((group) => {
    const count = counts[group] ?? 0;
    return makeCellRow<Key, DistinctFigures<Of>>({ keys }, firsts[group] ?? 0, {
      value: divide(count, total),
      count,
      total,
      of,
      withoutValue: withoutValue[group] ?? 0,
    });
  });
}

/** Up to this many possible combinations, a counter for each costs less than a list of those that occur. */
const MANY_COMBINATIONS = 1 << 22;

/** Values of each group. `firsts` has a cell of each group, where its keys are. */
function countValues(corpus: FactTable, by: readonly GroupKey[], of: readonly GroupKey[]) {
  const dimensions = listDimensions(corpus, [...by, ...of]);
  const counted = dimensions.slice(by.length);
  const isDense = dimensions.reduce((product, { values }) => product * values.length, 1) <= MANY_COMBINATIONS;
  // What is counted has slots of its own in the group's cell if it can, or else cells of its own.
  const inSlots = isDense ? counted.filter(({ codes }) => codes.single !== undefined) : [];
  const inCells = counted.filter((dimension) => !inSlots.includes(dimension));
  const slots = inSlots.map(({ column, values, codes }) => ({
    column,
    size: values.length,
    codes: codes.single,
  }));
  const tally = tallyRows(corpus, [...dimensions.slice(0, by.length), ...inCells], slots, {
    unit: "recommender",
  });
  return countByGroup(
    tally,
    by.length,
    slots.map(({ size }) => size),
  );
}

/** Cells of one group follow each other; of its cells and slots, those with an entry are its values. */
function countByGroup(tally: Tally, keyCount: number, slotSizes: readonly number[]) {
  const { cellCount, slotCount, counts: entries } = tally;
  const keys = tally.keys.slice(0, keyCount);
  const isFirst = new Uint8Array(cellCount);
  for (const { codes } of keys) {
    for (let cell = 1; cell < cellCount; cell++) if (codes[cell] !== codes[cell - 1]) isFirst[cell] = 1;
  }
  // The code of what is undefined is the last of each key.
  const isMissingCell = new Uint8Array(cellCount);
  for (const { dimension, codes } of tally.keys.slice(keyCount)) {
    const missing = dimension.values.length - 1;
    for (let cell = 0; cell < cellCount; cell++) if (codes[cell] === missing) isMissingCell[cell] = 1;
  }
  const isMissingSlot = new Uint8Array(slotCount);
  let stride = slotCount;
  for (const size of slotSizes) {
    stride /= size;
    for (let slot = 0; slot < slotCount; slot++)
      if (Math.floor(slot / stride) % size === size - 1) isMissingSlot[slot] = 1;
  }
  const firsts: number[] = [];
  const counts: number[] = [];
  const withoutValue: number[] = [];
  let group = -1;
  for (let cell = 0; cell < cellCount; cell++) {
    if (group < 0 || isFirst[cell] === 1) {
      group += 1;
      firsts[group] = cell;
      counts[group] = 0;
      withoutValue[group] = 0;
    }
    let values = 0;
    let missing = 0;
    for (let slot = 0; slot < slotCount; slot++) {
      const count = entries[cell * slotCount + slot] ?? 0;
      if (isMissingCell[cell] === 1 || isMissingSlot[slot] === 1) missing += count;
      else if (count > 0) values += 1;
    }
    counts[group] = (counts[group] ?? 0) + values;
    withoutValue[group] = (withoutValue[group] ?? 0) + missing;
  }
  return { keys, firsts, counts, withoutValue };
}
