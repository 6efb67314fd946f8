import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** One row of a table of `data/`, by column name; every cell is a string, empty where nothing is known. */
export type Row = ReadonlyMap<string, string>;

const DATA = new URL("../../data/", import.meta.url);

/** Reads `data/<name>.csv`; throws on a ragged row, so that a slip of the hand cannot become a fact. */
export function readTable(name: string): readonly Row[] {
  const records: string[][] = parse(readFileSync(new URL(`${name}.csv`, DATA), "utf8"), { bom: true });
  const [header = [], ...rows] = records;
  return rows.map((cells) => new Map(header.map((column, i) => [column, cells[i] ?? ""])));
}

/** Cell of a column that must exist; empty string where nothing is known. */
export function cell(row: Row, column: string): string {
  const value = row.get(column);
  if (value === undefined)
    throw new Error(`Cannot read column "${column}": the table has ${[...row.keys()].join(", ")}`);
  return value;
}

/** Cell that must not be empty. */
export function required(row: Row, column: string): string {
  const value = cell(row, column);
  if (value === "")
    throw new Error(`Cannot read "${column}": it is empty in ${JSON.stringify([...row.values()])}`);
  return value;
}

/** Whole number of a cell, `null` where it is empty. */
export function integer(row: Row, column: string): number | null {
  const value = cell(row, column);
  if (value === "") return null;
  if (!/^\d+$/u.test(value))
    throw new Error(`Cannot read "${column}": ${JSON.stringify(value)} is no whole number`);
  return Number(value);
}

/** Text of a cell, `null` where it is empty. */
export function optional(row: Row, column: string): string | null {
  return cell(row, column) || null;
}

/** Members of a list in a cell. */
export function list(row: Row, column: string, separator: string | RegExp = ";"): readonly string[] {
  return cell(row, column)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `yes` and `no` as a boolean. */
export function flag(row: Row, column: string): boolean {
  const value = cell(row, column);
  if (value !== "yes" && value !== "no")
    throw new Error(`Cannot read "${column}": ${JSON.stringify(value)} is neither yes nor no`);
  return value === "yes";
}
