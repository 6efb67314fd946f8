import type { Table, TableColumn } from "../table.ts";

/** A field of a {@link TableSchema}. */
export interface TableSchemaField {
  /** As in the header of the file. */
  readonly name: string;
  /** As it stands in CSV: a list is a `string` there, its items joined by `;`. */
  readonly type: "string" | "integer" | "number" | "boolean";
  /** Meaning and unit. */
  readonly description: string;
  /** What every value of the column meets; absent where nothing is known. */
  readonly constraints?: {
    /** Present where no row is without a value. */
    readonly required?: true;
    /** The only values there are. */
    readonly enum?: readonly (string | number)[];
    /** Regular expression that every value matches. */
    readonly pattern?: string;
    /** Least value. */
    readonly minimum?: number;
  };
}

/** What a CSV file of a table holds, as Frictionless Table Schema has it. */
export interface TableSchema {
  /** Columns in the order of the file. */
  readonly fields: readonly TableSchemaField[];
  /** What stands where there is no value. */
  readonly missingValues: readonly string[];
  /** Fields whose values together tell a row from every other; absent where none do. */
  readonly primaryKey?: readonly string[];
  /** Fields whose values are in another file too; absent where none are. */
  readonly foreignKeys?: readonly {
    /** Fields of this table that refer to the other. */
    readonly fields: readonly string[];
    /** The other table by name, and its fields in the same order. */
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/**
 * The Frictionless Table Schema (version 1) of a table as `formatRowsCsv` writes it: types, meanings, constraints,
 * keys.
 *
 * A list is a string there, as its items are joined; a date is a string with a pattern, as often only month or year
 * is known. O(columns); rows are not looked at.
 *
 * @see Frictionless Data, "Table Schema", version 1.
 *
 * @example
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { corpusTables, tableSchemaOf } from "uprkit/report";
 *
 * const [schema] = corpusTables(loadUprInfo()).map(tableSchemaOf);
 * schema?.primaryKey; // => ["id"]
 * schema?.fields.find(({ name }) => name === "cycle")?.constraints; // => { required: true, enum: [1, 2, 3, 4, 5] }
 * ```
 *
 * @category Report
 */
export function tableSchemaOf(table: Table): TableSchema {
  const { columns, primaryKey, foreignKeys } = table;
  return {
    fields: columns.map(fieldOf),
    missingValues: [""],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(foreignKeys === undefined
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ columns: fields, table: resource, references }) => ({
            fields,
            reference: { resource, fields: references },
          })),
        }),
  };
}

function fieldOf(column: TableColumn): TableSchemaField {
  const { name, type, description, isRequired, values, pattern, minimum } = column;
  const constraints = {
    ...(isRequired === true ? { required: true as const } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
  };
  return {
    name,
    type: type === "list" ? "string" : type,
    description:
      type === "list" ? `${description}; items joined by ";", or as JSON where one holds it` : description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
