/** The row of a measure without keys: there is always one. */
export function onlyRow<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new RangeError("Cannot read the only row: there is none");
  return row;
}
