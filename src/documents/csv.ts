import type { Diagnostic } from "../diagnostics.ts";
import { UprError } from "../errors.ts";
import {
  type CsvParser,
  type CsvRecord,
  loadCsvParser,
  maxRowCharacters,
  readRecords,
  splitLeniently,
} from "./csv-records.ts";
import { checkLimit, createStopCheck, DEFAULT_READ_LIMITS, type ReadOptions } from "./limits.ts";
import type { SourceTable } from "./source-table.ts";
import { decodeText, type LineEnd, type TextEncoding } from "./text-encoding.ts";

/** A {@link SourceTable} that was read from text, with how the text was written. */
export interface CsvTable extends SourceTable {
  /** Separator of the cells: `","`, `";"` or a tab. */
  readonly delimiter: string;
  /** Encoding the text was read in. */
  readonly encoding: TextEncoding;
  /** How its lines end. */
  readonly lineEnd: LineEnd;
}

/** What {@link readCsvTable} gives: every row of the file, and what was wrong with some of them. */
export interface CsvTableResult {
  /** Header and rows as they are, short and long ones too. */
  readonly table: CsvTable;
  /** Damaged quotation marks and undecodable bytes; empty where there are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A first line by which Excel is told the separator: it is no row. */
export const SEPARATOR_LINE = /^\uFEFF?sep=[,;\t]\s*$/iu;

/** How far the first row may reach to be used for telling the delimiter. */
const HEADER_CHARACTERS = 65_536;

/** Between two looks at the clock and the signal. */
const ROWS_PER_CHECK = 4096;

/**
 * Reads a table of comma-, semicolon- or tab-separated values, whatever its encoding and line ends.
 *
 * Encoding and delimiter are detected; rows are kept as they are, short and long ones too, and blank rows are
 * counted in `rowNumbers` but not kept, nor is a first line by which Excel is told the separator (`sep=;`). Where quotation marks are damaged, that line alone is read with the marks as
 * ordinary characters and reported (`csv/damaged-quotes`, warning). O(n): about 0.1 s for 2.3 MB.
 *
 * @param bytes - Content of the file; not changed.
 * @param options - `name`, `limits` (`maxBytes`, `maxRows`, `maxCells`, `maxCellCharacters`, `maxMilliseconds`), `signal`.
 * @throws `UprError` with code `LIMIT_EXCEEDED` where a bound is passed, `ABORTED` where the signal asks for it, and
 * `NO_TEXT` where the file has no row at all.
 *
 * @example
 * ```ts
 * import { readCsvTable } from "uprkit/read";
 *
 * const bytes = new TextEncoder().encode('State;Answer\r\n"Côte d\'Ivoire";Noted\r\n');
 * const { table } = await readCsvTable(bytes, { name: "answers.csv" });
 * table.header; // => ["State", "Answer"]
 * table.rows; // => [["Côte d'Ivoire", "Noted"]]
 * table.rowNumbers; // => [2]
 * ```
 *
 * @category Documents
 */
export async function readCsvTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<CsvTableResult> {
  const { name = "input", limits = {} } = options;
  checkLimit(name, "maxBytes", bytes.length, limits);
  const checkStop = createStopCheck(name, options);
  checkStop();
  const { text, encoding, lineEnd, undecodable } = decodeText(bytes);
  const parser = await loadCsvParser();
  const diagnostics: Diagnostic[] = [];
  if (undecodable > 0) diagnostics.push(undecodableBytes(name, undecodable, encoding));

  const delimiter = detectDelimiter(parser, text);
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  let header: readonly string[] | undefined;
  let number = 0;
  let cells = 0;
  const maxCellCharacters = limits.maxCellCharacters ?? DEFAULT_READ_LIMITS.maxCellCharacters;
  checkLines(name, text, maxRowCharacters(maxCellCharacters));
  readRecords(parser, text, { delimiter, maxCellCharacters }, (record) => {
    number += 1;
    if (number % ROWS_PER_CHECK === 0 || record.damage !== undefined) checkStop();
    checkLimit(name, "maxRows", number, limits);
    if (number === 1 && SEPARATOR_LINE.test(record.cells.join(delimiter))) return;
    cells += record.cells.length;
    checkLimit(name, "maxCells", cells, limits);
    for (const cell of record.cells) checkLimit(name, "maxCellCharacters", cell.length, limits);
    if (record.damage !== undefined) diagnostics.push(damagedQuotes(name, number, record));
    if (record.cells.every((cell) => cell.trim() === "")) return;
    if (header === undefined) {
      header = record.cells.map((cell) => cell.trim());
    } else {
      rows.push(record.cells);
      rowNumbers.push(number);
    }
  });
  if (header === undefined) {
    throw new UprError(
      "NO_TEXT",
      `Cannot read "${name}" as a table: it has no row, expected a row of column names`,
    );
  }
  return { table: { name, header, rows, rowNumbers, delimiter, encoding, lineEnd }, diagnostics };
}

/** Refuses a line no row is as long as, before it is cut into cells: one of blank cells takes the memory of all of them. */
function checkLines(name: string, text: string, bound: number): void {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== 0x0a && code !== 0x0d) continue;
    if (at - start > bound) {
      throw new UprError(
        "LIMIT_EXCEEDED",
        `Cannot read "${name}": one of its lines has ${at - start} characters, expected at most ${bound} (16 times maxCellCharacters)`,
      );
    }
    start = at + 1;
  }
}

/** The separator that splits the first line into most cells; the comma where none does. */
function detectDelimiter(parser: CsvParser, text: string): string {
  const [line = ""] = /[^\r\n]+/u.exec(text.slice(0, HEADER_CHARACTERS)) ?? [];
  if (SEPARATOR_LINE.test(line)) return line.includes("\t") ? "\t" : line.includes(";") ? ";" : ",";
  let best = { delimiter: ",", cells: 1 };
  for (const delimiter of [",", ";", "\t"]) {
    const cells = splitLeniently(parser, line, delimiter).length;
    if (cells > best.cells) best = { delimiter, cells };
  }
  return best.delimiter;
}

function damagedQuotes(source: string, row: number, { damage }: CsvRecord): Diagnostic {
  return {
    code: "csv/damaged-quotes",
    severity: "warning",
    message: `Cannot follow the quotation marks of row ${row}: ${damage}, expected them in pairs around a cell`,
    source,
    range: { row },
    hint: "The line was read with its quotation marks as ordinary characters; check its cells.",
  };
}

function undecodableBytes(source: string, count: number, encoding: string): Diagnostic {
  return {
    code: "csv/undecodable-bytes",
    severity: "warning",
    message: `Cannot decode ${count} bytes of "${source}": they are no characters in ${encoding}`,
    source,
    hint: "Each is shown as U+FFFD; save the file again as UTF-8.",
  };
}
