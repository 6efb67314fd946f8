import { UprError } from "../../errors.ts";
import type { Corpus } from "../corpus.ts";
import type { CorpusResult } from "../create-corpus.ts";
import { copyOf } from "./binary-layout.ts";
import { cellsOf, describeTable, listTableColumns } from "./corpus-table.ts";
import { checkStorageLimit, type DecodeCorpusOptions } from "./storage-limits.ts";
import { createTableIntake, finishTable, takeCells } from "./table-intake.ts";

/** Options of {@link corpusToArrow}. */
export interface CorpusToArrowOptions {
  /** `file` (also called Feather, version 2), or `stream` for programs that read while it is written. Default `file`. */
  readonly format?: "file" | "stream";
}

/** Rows per record batch. */
const ROWS_PER_BATCH = 1_000_000;

/**
 * The rows of a corpus or view as Arrow IPC, for DuckDB, pandas, Polars, R, Arquero or Observable: the columns of
 * `corpusToParquet`, codes as dictionaries of strings, issues as a list of strings.
 *
 * The meaning of each column is in the metadata of its field under `description`, the counting unit in that of the
 * table under `uprkit.unit`. O(rows), about 4 s for a million; loads `@uwdata/flechette`.
 *
 * @param corpus - A corpus or a view of one; not changed.
 *
 * @example
 * ```ts
 * import { corpusFromArrow, corpusToArrow, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const china = selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN" });
 * const { corpus, diagnostics } = await corpusFromArrow(await corpusToArrow(china));
 * corpus.size === china.size; // => true
 * diagnostics; // => []
 * ```
 *
 * @category Corpus
 */
export async function corpusToArrow(corpus: Corpus, options: CorpusToArrowOptions = {}): Promise<Uint8Array> {
  const { columnFromArray, dictionary, field, int32, list, Table, tableToIPC, utf8 } = await import(
    "@uwdata/flechette"
  );
  const types = {
    code: () => dictionary(utf8()),
    text: () => utf8(),
    integer: () => int32(),
    codes: () => list(field("item", utf8())),
  };
  const columns = listTableColumns().map((column) => ({
    column,
    data: columnFromArray(cellsOf(corpus, column, 0, corpus.size), types[column.kind](), {
      maxBatchRows: ROWS_PER_BATCH,
    }),
  }));
  const fields = columns.map(({ column: { name, isRequired, meaning }, data }) => ({
    name,
    type: data.type,
    nullable: !isRequired,
    metadata: new Map([["description", meaning]]),
  }));
  const table = new Table(
    { version: 4, endianness: 0, fields, metadata: new Map(describeTable()) },
    columns.map(({ data }) => data),
  );
  const bytes = tableToIPC(table, { format: options.format ?? "file" });
  return bytes ?? new Uint8Array();
}

/**
 * A corpus of Arrow IPC, file or stream, with the columns of {@link corpusToArrow}, whoever wrote it.
 *
 * What comes back and how a foreign table is checked is as for `corpusFromParquet`. Buffers that are compressed are
 * not read. O(rows), about 4 s for a million; loads `@uwdata/flechette`. That format has no checksums and the library
 * trusts the lengths in it: read files of strangers in a process of their own, or take the form of `encodeCorpus`.
 *
 * @param bytes - The file or stream.
 * @throws `UprError` with code `DAMAGED_DOCUMENT` where it cannot be read as Arrow, `WRONG_DOCUMENT_KIND` where State
 * under review, session or position have no column, `LIMIT_EXCEEDED` for more than the limits allow.
 *
 * @example
 * ```ts
 * import { corpusFromArrow, corpusToArrow } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { corpus } = await corpusFromArrow(await corpusToArrow(loadUprInfo(), { format: "stream" }));
 * corpus.size; // => 41066
 * ```
 *
 * @category Corpus
 */
export async function corpusFromArrow(
  bytes: Uint8Array,
  options: DecodeCorpusOptions = {},
): Promise<CorpusResult> {
  const name = options.name ?? "corpus";
  checkStorageLimit(options, "maxBytes", bytes.length);
  const { tableFromIPC } = await import("@uwdata/flechette");
  try {
    // The library makes views of the bytes, which have to start at a multiple of 8 for that.
    const table = tableFromIPC(bytes.byteOffset % 8 === 0 ? bytes : copyOf(bytes));
    checkStorageLimit(options, "maxRows", table.numRows);
    const names = table.schema.fields.map((one) => one.name);
    const intake = createTableIntake(name, names);
    const cells = new Map<string, ArrayLike<unknown>>();
    for (const column of listTableColumns()) {
      const data = table.getChild(column.name);
      if (data !== undefined) cells.set(column.name, data.toArray());
    }
    takeCells(intake, cells, table.numRows);
    return finishTable(intake);
  } catch (error) {
    if (error instanceof UprError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new UprError("DAMAGED_DOCUMENT", `Cannot read "${name}": ${message}, expected Arrow IPC`, {
      cause: error,
    });
  }
}
