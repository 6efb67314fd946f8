import type { FileMetaData, SchemaElement } from "hyparquet";
import { UprError } from "../../errors.ts";
import type { Corpus } from "../corpus.ts";
import type { CorpusResult } from "../create-corpus.ts";
import { checksumOf, copyOf } from "./binary-layout.ts";
import { cellsOf, describeTable, listTableColumns, type TableColumn } from "./corpus-table.ts";
import { checkStorageLimit, type DecodeCorpusOptions } from "./storage-limits.ts";
import { createTableIntake, finishTable, takeCells } from "./table-intake.ts";

/** Under which name the file says who wrote it. */
const CREATED_BY = "uprkit";

/** Key of the checksum of the pages, which the format itself has none of: bytes it covers, and their checksum. */
const CHECKSUM = "uprkit.checksum";

/** Rows written at a time, which bounds the memory it takes. */
const ROWS_PER_GROUP = 100_000;

/**
 * The rows of a corpus or view as a Parquet file, for DuckDB, pandas, Polars or R: one row per recommendation and
 * recommending State, with codes as words, issues as a list of strings and the source of each row.
 *
 * Columns: `state_under_review`, `recommending_state`, `session`, `cycle`, `position`, `claim`, `action`, `issues`,
 * `text`, `recommendation_id`, `source_kind` and `source_…` (document, file, citation, paragraph, page, row, start,
 * end, confidence). Their meaning is in the file's metadata under `uprkit.columns`, the counting unit under
 * `uprkit.unit`. Reviews, pledges and the stages and parts of recommendations are not in it: `encodeCorpus` keeps all.
 * Strings are in dictionaries, pages compressed with Snappy. O(rows), about 4 s for a million; loads `hyparquet-writer`.
 *
 * @param corpus - A corpus or a view of one; not changed.
 *
 * @example
 * ```ts
 * import { corpusFromParquet, corpusToParquet, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const china = selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN" });
 * const bytes = await corpusToParquet(china);
 * (await corpusFromParquet(bytes)).corpus.size === china.size; // => true
 * ```
 *
 * @category Corpus
 */
export async function corpusToParquet(corpus: Corpus): Promise<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const columns = listTableColumns();
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: "recommendations", num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: CREATED_BY,
  });
  for (let start = 0; start < corpus.size; start += ROWS_PER_GROUP) {
    const end = Math.min(corpus.size, start + ROWS_PER_GROUP);
    const columnData = columns.map((column) => ({
      name: column.name,
      data: cellsOf(corpus, column, start, end),
    }));
    await file.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
  }
  const checksum = checksumOf(new Uint8Array(writer.buffer, 0, writer.offset));
  file.kvMetadata = [...describeTable(), [CHECKSUM, `${writer.offset} ${checksum}`] as const].map(
    ([key, value]) => ({
      key,
      value,
    }),
  );
  await file.finish();
  return writer.getBytes();
}

function schemaOf({ name, kind, isRequired }: TableColumn): SchemaElement[] {
  const repetition_type = isRequired ? "REQUIRED" : "OPTIONAL";
  if (kind === "integer") return [{ name, type: "INT32", repetition_type }];
  if (kind !== "codes") return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }];
  return [
    { name, repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
  ];
}

/**
 * A corpus of a Parquet file with the columns of {@link corpusToParquet}, whoever wrote it.
 *
 * Its rows equal those that were written. Numbered recommendations are put together of their rows: with the States of
 * the rows in the file, one part, and the answer as that of the report, since the stages are not in it. A foreign file
 * is checked: a row whose State, session or position does not exist is left out (`corpus/invalid-record`), any other
 * wrong value is not taken (`corpus/invalid-value`), each with its number of rows; columns are told where they lack
 * (`corpus/missing-column`) or are none (`corpus/unknown-column`). Snappy, gzip or no compression. O(rows), about 5 s
 * for a million; loads `hyparquet`. That library trusts the run lengths inside a page: read files of strangers in a
 * process of their own.
 *
 * @param bytes - The file.
 * @throws `UprError` with code `UNSUPPORTED_FORMAT` for what is no Parquet or compressed otherwise, `DAMAGED_DOCUMENT`
 * where it cannot be read, `WRONG_DOCUMENT_KIND` where State under review, session or position have no column,
 * `LIMIT_EXCEEDED` for more than the limits allow.
 *
 * @example
 * ```ts
 * import { corpusFromParquet, corpusToParquet, listRows } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { corpus, diagnostics } = await corpusFromParquet(await corpusToParquet(loadUprInfo()));
 * listRows(corpus)[0]?.stateUnderReview; // => "AFG"
 * diagnostics; // => []
 * ```
 *
 * @category Corpus
 */
export async function corpusFromParquet(
  bytes: Uint8Array,
  options: DecodeCorpusOptions = {},
): Promise<CorpusResult> {
  const name = options.name ?? "corpus";
  checkStorageLimit(options, "maxBytes", bytes.length);
  const isParquet = [bytes.subarray(0, 4), bytes.subarray(-4)].every(
    (four) => String.fromCharCode(...four) === "PAR1",
  );
  if (!isParquet) {
    throw new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot read "${name}": it does not start and end with "PAR1", expected Parquet`,
    );
  }
  try {
    return await readGroups(bytes, name, options);
  } catch (error) {
    if (error instanceof UprError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new UprError("DAMAGED_DOCUMENT", `Cannot read "${name}": ${message}, expected Parquet`, {
      cause: error,
    });
  }
}

async function readGroups(
  bytes: Uint8Array,
  name: string,
  options: DecodeCorpusOptions,
): Promise<CorpusResult> {
  const { parquetMetadata, parquetRead } = await import("hyparquet");
  const metadata = parquetMetadata(bytes);
  checkPages(bytes, metadata);
  const chunks = metadata.row_groups.flatMap((group) => group.columns.map((column) => column.meta_data));
  checkStorageLimit(options, "maxRows", Number(metadata.num_rows));
  const expanded = chunks.reduce((sum, chunk) => sum + Number(chunk?.total_uncompressed_size ?? 0), 0);
  checkStorageLimit(options, "maxExpandedBytes", expanded);
  const names = topColumns(metadata.schema);
  const intake = createTableIntake(name, names);
  const known = listTableColumns()
    .map((column) => column.name)
    .filter((column) => names.includes(column));
  const compressors = await openCompressors(
    name,
    chunks.map((chunk) => chunk?.codec ?? "UNCOMPRESSED"),
  );
  const file = {
    byteLength: bytes.length,
    slice: (start: number, end?: number): ArrayBuffer => copyOf(bytes, start, end).buffer,
  };
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const cells = new Map(known.map((column) => [column, [] as unknown[]]));
    await parquetRead({
      file,
      metadata,
      columns: known,
      rowStart,
      rowEnd,
      compressors,
      onChunk: ({ columnName, columnData }) => {
        const column = cells.get(columnName);
        for (const value of columnData) column?.push(value);
      },
    });
    const length = rowEnd - rowStart;
    for (const [column, values] of cells) {
      if (values.length !== length)
        throw new Error(`column "${column}" has ${values.length} of ${length} rows`);
    }
    takeCells(intake, cells, length);
    rowStart = rowEnd;
  }
  return finishTable(intake);
}

/**
 * That the pages are as they were written, where we wrote them: a changed run length could make the library fill the
 * memory. Other programs may keep the key when they write a file of their own, hence the look at who wrote it.
 */
function checkPages(bytes: Uint8Array, { created_by, key_value_metadata }: FileMetaData): void {
  if (created_by !== CREATED_BY) return;
  const stated = key_value_metadata?.find(({ key }) => key === CHECKSUM)?.value;
  const covered = Number(stated?.split(" ")[0]);
  if (`${covered} ${checksumOf(copyOf(bytes, 0, covered))}` !== stated)
    throw new Error("its pages were changed");
}

/** Names of the columns of a schema, which is listed parents first. */
function topColumns([root, ...elements]: readonly SchemaElement[]): readonly string[] {
  const names: string[] = [];
  let at = 0;
  const skip = (): void => {
    const children = elements[at++]?.num_children ?? 0;
    for (let child = 0; child < children && at < elements.length; child++) skip();
  };
  for (let column = 0; column < (root?.num_children ?? 0) && at < elements.length; column++) {
    names.push(elements[at]?.name ?? "");
    skip();
  }
  return names;
}

type Decompress = (input: Uint8Array, outputLength: number) => Uint8Array;

/** Decompressors that allocate no more than their input can unfold to. */
async function openCompressors(
  name: string,
  codecs: readonly string[],
): Promise<Record<"SNAPPY" | "GZIP", Decompress>> {
  const unknown = codecs.find((codec) => !["UNCOMPRESSED", "SNAPPY", "GZIP"].includes(codec));
  if (unknown !== undefined) {
    throw new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot read "${name}": it is compressed with ${unknown}, expected Snappy, gzip or none`,
    );
  }
  const { snappyUncompress } = await import("hyparquet");
  const { gunzipSync } = await import("fflate");
  const output = (input: Uint8Array, length: number, ratio: number): Uint8Array => {
    if (length > (input.length + 1) * ratio)
      throw new Error(`a page says that ${input.length} bytes are ${length}`);
    return new Uint8Array(length);
  };
  return {
    SNAPPY: (input, length) => {
      const page = output(input, length, 64);
      snappyUncompress(input, page);
      return page;
    },
    GZIP: (input, length) => gunzipSync(input, { out: output(input, length, 1_032) }),
  };
}
