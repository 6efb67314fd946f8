import type { GroupKey, GroupValues } from "./group-key.ts";

/** Rows of one group. */
export interface CollectedRows<Row, Key extends GroupKey> {
  /** The values the rows of the group share. */
  readonly keys: Pick<GroupValues, Key>;
  /** In their order. */
  readonly rows: readonly Row[];
}

/**
 * Rows of a finer table put together by fewer keys, in the order in which their values first occur. Without keys there
 * is one group, also when there are no rows.
 */
export function collectByKeys<Row extends object, Key extends GroupKey>(
  rows: readonly Row[],
  keys: readonly Key[],
): readonly CollectedRows<Row, Key>[] {
  const groups = new Map<string, { keys: Pick<GroupValues, Key>; rows: Row[] }>();
  if (keys.length === 0) groups.set(nameOfKeys({}, keys), { keys: readKeys({}, keys), rows: [] });
  for (const row of rows) {
    const name = nameOfKeys(row, keys);
    const known = groups.get(name);
    if (known !== undefined) known.rows.push(row);
    else groups.set(name, { keys: readKeys(row, keys), rows: [row] });
  }
  return [...groups.values()];
}

/** The values of some keys as one text, for a `Map`. */
export function nameOfKeys(row: object, keys: readonly GroupKey[]): string {
  return JSON.stringify(keys.map((key) => readKey(row, key) ?? null));
}

/** The members of a row that are keys. */
export function readKeys<Key extends GroupKey>(row: object, keys: readonly Key[]): Pick<GroupValues, Key> {
  return Object.fromEntries(keys.map((key) => [key, readKey(row, key)])) as Pick<GroupValues, Key>;
}

/** Rows of measures are generic in their keys, which the compiler cannot look through. */
function readKey(row: Partial<GroupValues>, key: GroupKey): GroupValues[GroupKey] {
  return row[key];
}
