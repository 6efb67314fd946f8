/**
 * Every way of making `count` cells out of a row that has more or fewer: as many neighbours joined as there are too
 * many (a separator that was not quoted), or as many blanks put in as are lacking (a separator that was lost).
 * Rows so far off that this would be guessing give none.
 */
export function fitCells(
  cells: readonly string[],
  count: number,
  delimiter: string,
): readonly (readonly string[])[] {
  const surplus = cells.length - count;
  if (surplus > 0 && cells.slice(count).every((cell) => cell.trim() === "")) return [cells.slice(0, count)];
  // As many as a whole row: two rows run together, of which joining would make one.
  if (surplus >= count) return [];
  if (surplus > 0) {
    return Array.from({ length: count }, (_, at) => [
      ...cells.slice(0, at),
      cells.slice(at, at + surplus + 1).join(delimiter),
      ...cells.slice(at + surplus + 1),
    ]);
  }
  if (-surplus >= count / 2) return [];
  const blanks = Array.from({ length: -surplus }, () => "");
  return Array.from({ length: cells.length + 1 }, (_, at) => [
    ...cells.slice(0, at),
    ...blanks,
    ...cells.slice(at),
  ]);
}
