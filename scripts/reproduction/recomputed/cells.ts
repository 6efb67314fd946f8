/** A figure of ours in the place of the recomputed one: family of figures, row and column. */
export interface Cell {
  readonly place: string;
  readonly value: number;
}

/** Key of a place, the same for ours and theirs. */
export function placeOf(family: string, row: string, column: string): string {
  return `${family} | ${row} | ${column}`;
}

/** The figures of one row; what there is no basis for is absent. */
export function listCells(
  family: string,
  row: string,
  columns: Readonly<Record<string, number | undefined>>,
): readonly Cell[] {
  return Object.entries(columns).flatMap(([column, value]) =>
    value === undefined ? [] : [{ place: placeOf(family, row, column), value }],
  );
}
