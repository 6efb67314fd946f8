/** What a cell of a tidy row holds; `undefined` and `null` where there is nothing. */
export type TidyValue =
  | string
  | number
  | boolean
  | undefined
  | null
  | readonly (string | number | boolean | null | undefined)[];

/** A row of a table: cells by the name of their column. */
export type TidyRow = Readonly<Record<string, TidyValue>>;

/** Kind of the values of a column. `list` is an array of texts or of numbers. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "list";

/** A column, as far as it is described. */
export interface FileColumn {
  /** Key of its cells in the rows. */
  readonly name: string;
  /** Kind of its values; what they are where it is absent. */
  readonly type?: ColumnType;
  /** Meaning and unit, in a sentence of plain text. */
  readonly description?: string;
}

/** A column of a {@link Table}. */
export interface TableColumn extends FileColumn {
  /** Kind of its values, the same in every row. */
  readonly type: ColumnType;
  /** Meaning and unit, and when it is blank. */
  readonly description: string;
  /** Whether every row has a value. */
  readonly isRequired?: boolean;
  /** All values it can have, where they are a closed list. */
  readonly values?: readonly (string | number)[];
  /** What a value looks like, as a regular expression of the whole. */
  readonly pattern?: string;
  /** Least value of a column of numbers. */
  readonly minimum?: number;
}

/** Columns whose values together are in another table too. */
export interface ForeignKey {
  /** Names of the columns of this table. */
  readonly columns: readonly string[];
  /** Name of the other table. */
  readonly table: string;
  /** Its columns, in the same order. */
  readonly references: readonly string[];
}

/** Tidy rows with what is to be known of them, ready to be written in any format. */
export interface Table {
  /** In lower case with hyphens: name of its file, sheet and resource. */
  readonly name: string;
  /** What it holds, in a line. */
  readonly title: string;
  /** What a row is (the counting unit), where it is from, and what to keep in mind, a sentence each. */
  readonly notes: readonly string[];
  /** In the order they are written. */
  readonly columns: readonly TableColumn[];
  /** Cells by the names of the columns; what a row has beside them is not written. */
  readonly rows: readonly TidyRow[];
  /** Columns whose values together tell a row from every other; absent where none do. */
  readonly primaryKey?: readonly string[];
  /** Which columns point to another table; absent where none do. */
  readonly foreignKeys?: readonly ForeignKey[];
}

/** Which columns are written, and in which order: names, or columns with type and meaning. */
export type ColumnChoice = readonly (string | FileColumn)[];
