import type { SchemaElement } from "hyparquet";
import { UprError } from "../../errors.ts";
import type { ColumnChoice, ColumnType, FileColumn, TidyRow, TidyValue } from "./table.ts";
import { cellOf, joinList, refuseCell, tidyRows } from "./tidy-rows.ts";

/** Options of {@link formatRowsParquet}. */
export interface FormatRowsParquetOptions {
  /** Columns, their order and types; default all, in the order they are first seen. */
  readonly columns?: ColumnChoice;
  /** What is to be kept with the rows, by name: counting unit, source. */
  readonly metadata?: readonly (readonly [name: string, value: string])[];
}

/** Rows written at a time, which bounds the memory it takes. */
const ROWS_PER_GROUP = 100_000;

/**
 * Tidy rows as a Parquet file, for DuckDB, pandas, Polars or R.
 *
 * A column is of the type that is asked for, else of that of its values: `integer` (INT32, or INT64 where a value
 * needs it), `number` (DOUBLE), `boolean`, `string` (UTF-8) or `list` (of strings, or of doubles where all items are
 * numbers; a row without one is null). A column of several kinds is text, lists in it joined as in CSV; one without any value is
 * text too. Members within members are columns as in `formatRowsCsv`. Meanings of columns are in the file's metadata
 * under `uprkit.columns`. Half surrogate pairs become U+FFFD, all else is kept. Snappy; O(cells); loads
 * `hyparquet-writer`. For a whole corpus see also `corpusToParquet`, which `corpusFromParquet` reads back.
 *
 * @param rows - Plain objects; not changed.
 * @throws `UprError` with code `INVALID_ARGUMENT` where a value is not of the type its column is said to be, there is
 * no column at all, a column is chosen twice or has no name, a number is not finite, or a value is neither text, number, boolean, list nor record.
 * @see Apache Parquet, "File Format".
 *
 * @example
 * ```ts
 * import { formatRowsParquet } from "uprkit/report";
 *
 * const rows = [{ state: "CHN", value: 0.81, issues: ["torture"] }];
 * const bytes = await formatRowsParquet(rows, { metadata: [["unit", "recommendation"]] });
 * String.fromCharCode(...bytes.subarray(0, 4)); // => "PAR1"
 * ```
 *
 * @category Report
 */
export async function formatRowsParquet(
  rows: readonly object[],
  options: FormatRowsParquetOptions = {},
): Promise<Uint8Array> {
  const table = tidyRows(rows, options.columns);
  checkColumns(table.columns);
  const columns = table.columns.map((column) => typeColumn(column, table.rows));
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: "rows", num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: "uprkit",
    kvMetadata: metadataOf(table.columns, options.metadata ?? []),
  });
  for (let start = 0; start < table.rows.length; start += ROWS_PER_GROUP) {
    const some = table.rows.slice(start, start + ROWS_PER_GROUP);
    const columnData = columns.map(({ name, convert }) => ({
      name,
      data: some.map((row, index) => convert(cellOf(row, name), start + index)),
    }));
    await file.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
  }
  await file.finish();
  return writer.getBytes();
}

/** A column with the form its values are stored in. */
interface TypedColumn {
  readonly name: string;
  readonly stored: "INT32" | "INT64" | "DOUBLE" | "BOOLEAN" | "TEXT" | "TEXTS" | "DOUBLES";
  readonly convert: (value: TidyValue, row: number) => unknown;
}

function checkColumns(columns: readonly FileColumn[]): void {
  const problem =
    columns.length === 0
      ? "they have no column"
      : columns.some(({ name }) => name === "")
        ? "a column has no name"
        : undefined;
  if (problem !== undefined) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot write rows as Parquet: ${problem}, expected one with a name`,
    );
  }
}

function typeColumn(column: FileColumn, rows: readonly TidyRow[]): TypedColumn {
  const { name } = column;
  const kinds = new Set<ColumnType>();
  let isLong = false;
  let isOfNumbers = true;
  for (const [index, row] of rows.entries()) {
    const value = cellOf(row, name);
    if (value === undefined || value === null) continue;
    const kind = kindOf(value, name, index);
    if (column.type !== undefined && !isOfType(kind, column.type)) throw wrongType(column, kind, index);
    kinds.add(kind);
    if (kind === "integer" && typeof value === "number" && (value | 0) !== value) isLong = true;
    if (Array.isArray(value) && value.some((item) => typeof item !== "number")) isOfNumbers = false;
  }
  const type = column.type ?? commonType(kinds);
  switch (type) {
    case "boolean":
      return { name, stored: "BOOLEAN", convert: (value) => value };
    case "number":
      return { name, stored: "DOUBLE", convert: (value) => value };
    case "integer":
      return isLong
        ? {
            name,
            stored: "INT64",
            convert: (value) => (typeof value === "number" ? BigInt(value) : undefined),
          }
        : { name, stored: "INT32", convert: (value) => value };
    case "list":
      return isOfNumbers && kinds.size > 0
        ? { name, stored: "DOUBLES", convert: (value) => value ?? undefined }
        : {
            name,
            stored: "TEXTS",
            convert: (value) => (Array.isArray(value) ? value.map(textOf) : undefined),
          };
    default:
      return {
        name,
        stored: "TEXT",
        convert: (value, row) => (Array.isArray(value) ? joinList(value, name, row) : textOf(value)),
      };
  }
}

function kindOf(value: TidyValue, column: string, row: number): ColumnType {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      if (!Number.isFinite(value)) return refuseCell(value, column, row);
      return Number.isSafeInteger(value) ? "integer" : "number";
    default:
      if (!Array.isArray(value)) return refuseCell(value, column, row);
      // For the items that are none: a list has no other use of the text.
      joinList(value, column, row);
      return "list";
  }
}

function isOfType(kind: ColumnType, type: ColumnType): boolean {
  return kind === type || type === "string" || (type === "number" && kind === "integer");
}

function commonType(kinds: ReadonlySet<ColumnType>): ColumnType {
  const [only = "string", ...others] = kinds;
  if (others.length === 0) return only;
  return [...kinds].every((kind) => kind === "integer" || kind === "number") ? "number" : "string";
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function schemaOf({ name, stored }: TypedColumn): SchemaElement[] {
  const repetition_type = "OPTIONAL";
  const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
  if (stored === "TEXT") return [{ name, ...text, repetition_type }];
  if (stored !== "TEXTS" && stored !== "DOUBLES") return [{ name, type: stored, repetition_type }];
  const element = stored === "TEXTS" ? text : ({ type: "DOUBLE" } as const);
  return [
    { name, repetition_type, converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...element, repetition_type },
  ];
}

function metadataOf(
  columns: readonly FileColumn[],
  given: readonly (readonly [name: string, value: string])[],
): { key: string; value: string }[] {
  const meanings = columns.flatMap(({ name, description }) =>
    description === undefined ? [] : [[name, description] as const],
  );
  const own =
    meanings.length === 0 ? [] : [["uprkit.columns", JSON.stringify(Object.fromEntries(meanings))] as const];
  return [...own, ...given].map(([key, value]) => ({ key, value }));
}

function wrongType({ name, type }: FileColumn, kind: ColumnType, row: number): UprError {
  return new UprError(
    "INVALID_ARGUMENT",
    `Cannot write column ${JSON.stringify(name.slice(0, 200))} of row ${row + 1}: it is of type ${kind}, expected ${type}`,
  );
}
