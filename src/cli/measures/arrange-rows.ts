/** Orders of rows: by key as the library gives them, by value or by size from either end. */
export const ROW_ORDERS = ["key", "highest", "lowest", "most", "fewest"] as const;
/** One of {@link ROW_ORDERS}. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Which rows are shown, and in what order. */
export interface Arrangement {
  readonly order: RowOrder;
  /** Leave rows of a smaller size out. */
  readonly min?: number;
  /** Most rows. */
  readonly limit?: number;
}

/** Rows in order, the small ones left out, up to the limit; rows without a value stand last. */
export function arrangeRows<Row extends object>(
  rows: readonly Row[],
  { order, min = 0, limit }: Arrangement,
  { value = "value", size }: { readonly value?: string; readonly size: string },
): readonly Row[] {
  const large = rows.filter((row) => (readNumber(row, size) ?? 0) >= min);
  const member = order === "most" || order === "fewest" ? size : value;
  const sign = order === "highest" || order === "most" ? -1 : 1;
  const ordered =
    order === "key"
      ? large
      : [...large].sort((a, b) => sign * compare(readNumber(a, member), readNumber(b, member), sign));
  return ordered.slice(0, limit);
}

/** Member of a row by name. */
export function readMember(row: object, member: string): unknown {
  return member
    .split(".")
    .reduce<unknown>(
      (value, name) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      row,
    );
}

function readNumber(row: object, member: string): number | undefined {
  const value = readMember(row, member);
  return typeof value === "number" ? value : undefined;
}

function compare(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : sign * (a === undefined ? 1 : -1);
  return a - b;
}
