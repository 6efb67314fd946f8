import type { LineEnd, TextEncoding } from "./text-encoding.ts";

/** Cells that came out of a table file, with what is needed to say where a cell was. */
export interface SourceTable {
  /** File name without its folder, used in messages and ids. */
  readonly name: string;
  /** Sheet of the workbook; absent where the file is one table. Of several, `name` ends with it: `export.xlsx!Data`. */
  readonly sheet?: string;
  /** Cells of the first row that is not blank, trimmed; names may repeat and may be empty. */
  readonly header: readonly string[];
  /** Cells of every further row that is not blank, as written; a row may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[];
  /** Row of the file of each of {@link rows}, from 1; blank rows are counted, and a cell of several lines is one row. */
  readonly rowNumbers: readonly number[];
  /** Character between cells; absent where the format has none. */
  readonly delimiter?: string;
  /** Encoding of the bytes; absent where the format has none of its own. */
  readonly encoding?: TextEncoding;
  /** How lines end; absent where the format has no lines. */
  readonly lineEnd?: LineEnd;
}
