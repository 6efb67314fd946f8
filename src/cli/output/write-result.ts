import { extname } from "node:path";
import { type CliIo, writeText } from "../io.ts";
import { UsageError } from "../usage-error.ts";
import { OutputError, writeWholeFile } from "./whole-file.ts";
import { extensionOf } from "./write-document.ts";

/** What a command found, in the forms it can be given in; only the one asked for is made. */
export interface Result {
  /** What a sheet of a workbook is called. */
  readonly name?: string;
  /** For people. */
  readonly text: (io: CliIo) => string;
  /** For programs: all of it. */
  readonly json: () => unknown;
  /** As a table: one row per thing; absent where what was found is no table. */
  readonly rows?: () => readonly object[];
}

/** Where a result goes, and how. */
export interface ResultFlags {
  readonly json?: true;
  readonly csv?: true;
  readonly output?: string;
}

/** Forms of a result, and whether a table is needed for them. */
const FORMATS = {
  txt: { isTable: false },
  json: { isTable: false },
  csv: { isTable: true },
  ndjson: { isTable: true },
  xlsx: { isTable: true },
  parquet: { isTable: true },
} as const;

type ResultFormat = keyof typeof FORMATS;

/** Extensions `-o` takes: of a table, or of a result that is none. */
export function listExtensions(isTable: boolean): readonly string[] {
  return Object.entries(FORMATS)
    .filter(([, facts]) => isTable || !facts.isTable)
    .map(([name]) => `.${name}`);
}

/**
 * The form a person asked for. Throws {@link UsageError} for a file whose extension names none; called before the
 * work, so that nobody waits for it.
 */
export function formatOfResult({ json, csv, output = "" }: ResultFlags, isTable: boolean): ResultFormat {
  const isFile = output !== "" && output !== "-";
  const asked = json ? "json" : csv ? "csv" : undefined;
  if (!isFile) return asked ?? "txt";
  const known = listExtensions(isTable);
  const extension = extname(output).toLowerCase();
  if (asked !== undefined && !known.includes(extension)) return asked;
  const format = extensionOf(output, [...known, ...(isTable ? [".jsonl"] : [])]).slice(1);
  const named = (format === "jsonl" ? "ndjson" : format) as ResultFormat;
  if (asked !== undefined && asked !== named) {
    throw new UsageError(`Cannot write "${output}" with --${asked}: expected one of them, as they differ`);
  }
  return named;
}

/** Writes a result to standard output, or whole to a file. Throws {@link OutputError} where that cannot be. */
export async function writeResult(result: Result, flags: ResultFlags, io: CliIo): Promise<void> {
  const format = formatOfResult(flags, result.rows !== undefined);
  const { output = "-" } = flags;
  // A file has no colors, no width and no charts.
  const target: CliIo = output === "-" ? io : { ...io, stdout: { write() {} }, settings: {} };
  if (output === "-" && format === "txt") {
    writeText(result.text(io), io);
    return;
  }
  const content = await formatResult(result, format, target);
  if (output !== "-") writeWholeFile(output, content);
  else if (typeof content === "string") io.stdout.write(content);
  else
    throw new OutputError(
      "stdout",
      `Cannot write ${format} to standard output: expected a file, -o file.${format}`,
    );
}

async function formatResult(result: Result, format: ResultFormat, io: CliIo): Promise<string | Uint8Array> {
  if (format === "txt") return result.text(io);
  if (format === "json") return `${JSON.stringify(result.json(), undefined, 2)}\n`;
  const rows = result.rows?.() ?? [];
  switch (format) {
    case "csv": {
      const { formatRowsCsv } = await import("../../report/files/format-rows-csv.ts");
      return formatRowsCsv(rows, { lineEnd: "\n" });
    }
    case "ndjson": {
      const { formatRowsNdjson } = await import("../../report/files/format-rows-json.ts");
      return formatRowsNdjson(rows);
    }
    case "xlsx": {
      const { formatRowsXlsx } = await import("../../report/files/format-rows-xlsx.ts");
      return formatRowsXlsx([{ name: result.name ?? "Rows", rows }]);
    }
    case "parquet": {
      const { formatRowsParquet } = await import("../../report/files/format-rows-parquet.ts");
      return formatRowsParquet(rows);
    }
  }
}
