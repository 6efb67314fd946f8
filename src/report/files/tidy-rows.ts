import { UprError } from "../../errors.ts";
import type { ColumnChoice, FileColumn, TidyRow, TidyValue } from "./table.ts";

/** Rows as every tabular format takes them. */
export interface TidyRows {
  readonly columns: readonly FileColumn[];
  readonly rows: readonly TidyRow[];
}

/** Members within members that are followed: deeper ones are a circle or no table. */
const MAX_DEPTH = 8;

/**
 * Rows with their columns: those chosen, else every one in the order it is first seen. Members within members become
 * columns of their own.
 */
export function tidyRows(rows: readonly object[], choice: ColumnChoice | undefined): TidyRows {
  const flat = flattenRows(rows);
  return { columns: choice === undefined ? findColumns(flat) : readChoice(choice), rows: flat };
}

/** The columns of a choice; throws where a name repeats. */
export function readChoice(choice: ColumnChoice): readonly FileColumn[] {
  const names = new Set<string>();
  return choice.map((column) => {
    const chosen = typeof column === "string" ? { name: column } : column;
    if (names.has(chosen.name)) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot write column ${JSON.stringify(chosen.name)}: it is chosen twice, expected each name once`,
      );
    }
    names.add(chosen.name);
    return chosen;
  });
}

function findColumns(rows: readonly TidyRow[]): readonly FileColumn[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return Array.from(names, (name) => ({ name }));
}

/** Reads a cell; what an object inherits, such as `toString`, is none. */
export function cellOf(row: TidyRow, name: string): TidyValue {
  return name in Object.prototype && !Object.hasOwn(row, name) ? undefined : row[name];
}

/**
 * Rows without members in members: their names are joined by a point, and an interval `[low, high]` is two columns,
 * `….low` and `….high`, also where a row has none. The rows themselves where there is nothing to flatten.
 */
export function flattenRows(rows: readonly object[]): readonly TidyRow[] {
  const isFlat = rows.every((row) => Object.entries(row).every(([name, value]) => isCell(name, value)));
  if (isFlat) return rows as readonly TidyRow[];
  return rows.map((row) => Object.fromEntries(flatten("", row, 0)));
}

function isCell(name: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return !(value === undefined && isIntervalName(name));
  return Array.isArray(value) && !isInterval(name, value) && !value.some(isRecord);
}

function isIntervalName(name: string): boolean {
  return /interval$/iu.test(name);
}

function isInterval(name: string, value: unknown): value is readonly [number, number] {
  return (
    isIntervalName(name) &&
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((bound) => typeof bound === "number")
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function flatten(name: string, value: unknown, depth: number): readonly (readonly [string, TidyValue])[] {
  if (depth > MAX_DEPTH) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot write member ${JSON.stringify(name.slice(0, 200))}: it is more than ${MAX_DEPTH} levels deep, expected a table`,
    );
  }
  if (isInterval(name, value) || (value === undefined && isIntervalName(name))) {
    return [
      [`${name}.low`, value?.[0]],
      [`${name}.high`, value?.[1]],
    ];
  }
  if (Array.isArray(value)) {
    // A list of records has no place in a cell but as JSON.
    return [[name, value.some(isRecord) ? JSON.stringify(value) : (value as TidyValue)]];
  }
  if (isRecord(value)) {
    assertPlain(value, name);
    return Object.entries(value).flatMap(([member, each]) =>
      flatten(depth === 0 ? member : `${name}.${member}`, each, depth + 1),
    );
  }
  return [[name, value as TidyValue]];
}

/** A date, a map or an instance would lose what it holds: it has no members. */
function assertPlain(value: object, name: string): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot write ${JSON.stringify(name.slice(0, 200))}: it is no plain object, expected texts, numbers, booleans, lists and records of them`,
  );
}

/** Throws for a number that is none, and for what is neither text, number, boolean nor list. */
export function refuseCell(value: unknown, column: string, row: number): never {
  const what = typeof value === "number" ? String(value) : `of type ${typeof value}`;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot write column ${JSON.stringify(column.slice(0, 200))} of row ${row + 1}: it is ${what}, expected a text, a finite number, a boolean, a list of them or nothing`,
  );
}

/**
 * Text that every program reads back as it is: half a surrogate pair, controls other than tab and line ends, and
 * what is no character at all become the replacement character U+FFFD, which can be seen.
 */
export function cleanText(text: string): string {
  return UNCLEAN.test(text)
    ? text.replaceAll(ALL_UNCLEAN, (sign) =>
        sign === "\t" || sign === "\n" || sign === "\r" ? sign : "\ufffd",
      )
    : text;
}

const UNCLEAN = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const ALL_UNCLEAN = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * A list as one text: its items joined by `;`. Where an item holds one, or the text would be taken for JSON, and
 * where it is one blank item, the list is JSON instead, so that every list can be read back.
 */
export function joinList(
  list: readonly (string | number | boolean | null | undefined)[],
  column: string,
  row: number,
): string {
  for (const item of list) {
    if (typeof item === "number" ? !Number.isFinite(item) : !isItem(item)) refuseCell(item, column, row);
  }
  const items = list.map((item) => (item === undefined || item === null ? "" : String(item)));
  const isPlain =
    items.every((item) => item !== "" && !item.includes(";")) && items[0]?.startsWith("[") !== true;
  return isPlain ? items.join(";") : JSON.stringify(list.map((item) => item ?? null));
}

function isItem(item: unknown): boolean {
  return item === undefined || item === null || typeof item === "string" || typeof item === "boolean";
}
