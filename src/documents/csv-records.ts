import type { Info } from "csv-parse";

/** The synchronous parser of csv-parse, as {@link loadCsvParser} found it. */
export type CsvParser = typeof import("csv-parse/sync");

/** One row of a file of separated values. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** What is wrong with its quotation marks; absent where nothing is. */
  readonly damage?: string;
}

/** csv-parse counts on Node's Buffer; the browser build brings its own. */
export async function loadCsvParser(): Promise<CsvParser> {
  return typeof globalThis.Buffer === "function"
    ? import("csv-parse/sync")
    : import("csv-parse/browser/esm/sync");
}

/** CR alone too: the exports of UPR Info were saved on a classic Macintosh. */
const OPTIONS = { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true };

const CR = 0x0d;
const LF = 0x0a;

/** A row may hold several long cells; the bound only keeps a lost quotation mark from reading on for ever. */
export function maxRowCharacters(maxCellCharacters: number): number {
  return 16 * maxCellCharacters;
}

/**
 * Hands every row to `onRecord`, in order. Quotation marks are read strictly, so that a mark which is never closed
 * cannot swallow the rows after it: where that fails, the one line is read leniently and reading goes on behind it.
 */
export function readRecords(
  parser: CsvParser,
  text: string,
  options: { readonly delimiter: string; readonly maxCellCharacters: number },
  onRecord: (record: CsvRecord) => void,
): void {
  const { delimiter, maxCellCharacters } = options;
  const bytes = new TextEncoder().encode(text);
  const max_record_size = maxRowCharacters(maxCellCharacters);
  let start = 0;
  while (start < bytes.length) {
    const rest = bytes.subarray(start);
    let done = 0;
    const on_record = (cells: string[], info: Info): null => {
      onRecord({ cells });
      done = info.bytes;
      return null; // kept by the caller, so that what was read before damage is not lost with it
    };
    try {
      parser.parse(rest, { ...OPTIONS, delimiter, max_record_size, on_record });
      return;
    } catch (error) {
      if (!(error instanceof parser.CsvError)) throw error;
      const end = lineEndFrom(rest, done);
      onRecord({
        cells: splitLeniently(parser, rest.subarray(done, end), delimiter),
        damage: describe(error.code),
      });
      start += end + (rest[end] === CR && rest[end + 1] === LF ? 2 : 1);
    }
  }
}

function lineEndFrom(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) if (bytes[at] === CR || bytes[at] === LF) return at;
  return bytes.length;
}

/** Cells of one line: marks inside a cell are kept as characters; if they cannot be paired, all of them are. */
export function splitLeniently(
  parser: CsvParser,
  line: Uint8Array | string,
  delimiter: string,
): readonly string[] {
  try {
    return parser.parse(line, { ...OPTIONS, delimiter, relax_quotes: true })[0] ?? [""];
  } catch (error) {
    if (!(error instanceof parser.CsvError)) throw error;
    return parser.parse(line, { ...OPTIONS, delimiter, quote: null })[0] ?? [""];
  }
}

function describe(code: string): string {
  switch (code) {
    case "INVALID_OPENING_QUOTE":
      return "one stands inside a cell that does not start with one";
    case "CSV_INVALID_CLOSING_QUOTE":
      return "one is followed by neither a separator nor the end of the line";
    case "CSV_MAX_RECORD_SIZE":
      return "one is not closed within the length a row may have";
    default:
      return "one is never closed";
  }
}
