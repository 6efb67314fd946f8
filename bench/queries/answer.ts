import type { AnswerRow, Query } from "./query.ts";

const TOLERANCE = 1e-12;

/** The rows as lists of the fields' values, in an order that does not depend on the engine. */
function normalize(query: Query, rows: readonly AnswerRow[]): readonly (readonly unknown[])[] {
  const lists = rows.map((row) => {
    const values = Array.isArray(row) ? row : query.fields.map((field) => Reflect.get(row, field));
    return values.map((value) => (typeof value === "bigint" ? Number(value) : (value ?? null)));
  });
  if (query.ordered === true) return lists;
  return lists
    .map((list) => ({ key: JSON.stringify(list), list }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ list }) => list);
}

/** Throws where two answers to a query are not the same; numbers may differ by 1e-12. */
export function assertSameAnswer(
  query: Query,
  engine: string,
  expected: readonly AnswerRow[],
  actual: readonly AnswerRow[],
): void {
  const left = normalize(query, expected);
  const right = normalize(query, actual);
  if (left.length !== right.length || left.length === 0) {
    throw new Error(
      `Cannot compare "${query.name}": ${engine} has ${right.length} rows, uprkit ${left.length}`,
    );
  }
  for (const [index, row] of left.entries()) {
    const other = right[index] ?? [];
    const isSame =
      row.length === other.length &&
      row.every((value, at) =>
        typeof value === "number"
          ? Math.abs(value - Number(other[at] ?? Number.NaN)) <= TOLERANCE
          : value === other[at],
      );
    if (!isSame) {
      throw new Error(
        `Cannot compare "${query.name}": ${engine} answers ${JSON.stringify(other)}, uprkit ${JSON.stringify(row)}`,
      );
    }
  }
}
