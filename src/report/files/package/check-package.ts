import { UprError } from "../../../errors.ts";
import { isPartialDate } from "../../../internal/is-partial-date.ts";
import { isKey, keyOfRow } from "../is-key.ts";
import type { Table } from "../table.ts";
import type { DataPackageOptions } from "./data-package.ts";

const NAME = /^[a-z0-9][-a-z0-9._]{0,99}$/u;

/** What names of packages and tables look like, in words. */
const NAME_RULE = "lower-case letters, digits, points, hyphens and underscores";

/** Throws where an option is none that a package can have; gives the moment it was made, as RFC 3339 has it. */
export function checkOptions({
  name,
  title,
  licenses = [],
  sources,
  created,
}: DataPackageOptions): string | undefined {
  if (!NAME.test(name)) throw problem(`name ${quote(name)}`, "it is no name of a package", NAME_RULE);
  if (title.trim() === "") throw problem("title", "it is blank", "what the package holds");
  if (sources.length === 0) throw problem("sources", "there is none", "at least one to be named");
  for (const { name: license } of licenses) {
    if (!/^[-A-Za-z0-9._+]{1,100}$/u.test(license))
      throw problem(`license ${quote(license)}`, "it is no short name", 'one such as "CC-BY-4.0"');
  }
  for (const { title: source } of sources) {
    if (source.trim() === "") throw problem("sources", "a title is blank", "whom to name");
  }
  for (const { path } of [...licenses, ...sources]) {
    if (path !== undefined && !isWebAddress(path))
      throw problem(
        `path ${quote(path)}`,
        "it is no web address",
        'one that starts with "https://" or "http://"',
      );
  }
  if (created === undefined) return undefined;
  const moment = created.length === 10 ? `${created}T00:00:00Z` : created;
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/u.test(moment);
  if (!isMoment || !isPartialDate(moment.slice(0, 10)) || Number.isNaN(Date.parse(moment)))
    throw problem(`created ${quote(created)}`, "it is no day", 'one such as "2024-01-23"');
  return moment;
}

function isWebAddress(path: string): boolean {
  return /^https?:\/\/[^\s]/u.test(path) && URL.canParse(path);
}

/** Throws where tables do not make a package: names that repeat, keys that do not hold. */
export function checkTables(tables: readonly Table[]): void {
  if (tables.length === 0) throw problem("tables", "there is none", "at least one");
  const names = new Map(tables.map((table) => [table.name, table]));
  for (const { name } of tables) {
    if (!NAME.test(name)) throw problem(`table ${quote(name)}`, "it is no name of a table", NAME_RULE);
  }
  if (names.size < tables.length) throw problem("tables", "two have the same name", "each name once");
  for (const { name, rows, columns, primaryKey, foreignKeys = [] } of tables) {
    const known = new Set(columns.map((column) => column.name));
    for (const column of [...(primaryKey ?? []), ...foreignKeys.flatMap((key) => key.columns)]) {
      if (!known.has(column))
        throw problem(`table ${quote(name)}`, `its key has column ${quote(column)}`, "one of its columns");
    }
    if (primaryKey !== undefined && !isKey(rows, primaryKey))
      throw problem(
        `table ${quote(name)}`,
        `${primaryKey.join(", ")} is blank or repeats in some rows`,
        "a primary key that tells every row from the others",
      );
    for (const { columns: own, table, references } of foreignKeys) {
      const keys = new Set(names.get(table)?.rows.map((row) => keyOfRow(row, references)));
      const lost = rows.map((row) => keyOfRow(row, own)).find((key) => key !== undefined && !keys.has(key));
      if (lost !== undefined || !names.has(table))
        throw problem(
          `table ${quote(name)}`,
          `${own.join(", ")} has ${lost ?? "values"} that table ${quote(table)} lacks`,
          "keys that are in it",
        );
    }
  }
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}

function problem(what: string, is: string, expected: string): UprError {
  return new UprError(
    "INVALID_ARGUMENT",
    `Cannot make a data package with ${what}: ${is}, expected ${expected}`,
  );
}
