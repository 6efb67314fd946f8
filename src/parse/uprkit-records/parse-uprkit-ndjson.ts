import { DEFAULT_READ_LIMITS } from "../../documents/limits.ts";
import { UprError } from "../../errors.ts";
import { quote } from "../diagnostic-tally.ts";
import { createRecordCollector } from "./record-collector.ts";
import type { ParseUprkitOptions, UprkitRecords } from "./uprkit-records.ts";

/** Longest line: a recommendation has some thousand characters. */
const MAX_LINE = 2_000_000;

/**
 * Reads the lines that `uprkit read --ndjson` writes, each a record, of whatever kinds.
 *
 * Which kind a record is, its members tell. A line that is no JSON or no record is left out with a diagnostic of
 * severity `error` that has its number; the others are kept, equal to what was written. Blank lines count as lines
 * only. O(length).
 *
 * @param text - The lines.
 * @param options - See {@link ParseUprkitOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where no line is a record, `LIMIT_EXCEEDED`.
 *
 * @example
 * ```ts
 * import { parseUprkitNdjson } from "uprkit/read";
 *
 * const line = '{"id":"upr-info:a.csv#2","state":"CHL","session":5,"issues":[],"source":{"file":"a.csv","row":2}}';
 * const { pledges, diagnostics } = parseUprkitNdjson(`${line}\n{"id":`);
 * pledges[0]?.state; // => "CHL"
 * diagnostics[0]?.range?.row; // => 2
 * ```
 *
 * @category Parsing
 */
export function parseUprkitNdjson(text: string, options: ParseUprkitOptions = {}): UprkitRecords {
  const { name = "input", limits = {} } = options;
  const maxCharacters = limits.maxCharacters ?? MAX_TEXT;
  if (text.length > maxCharacters) {
    throw new UprError(
      "LIMIT_EXCEEDED",
      `Cannot read "${name}": maxCharacters is ${maxCharacters}, it has ${text.length}`,
    );
  }
  const collector = createRecordCollector(options);
  let row = 0;
  let from = text.startsWith("\ufeff") ? 1 : 0;
  while (from < text.length) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end === -1 ? text.length : end).trim();
    from = end === -1 ? text.length : end + 1;
    row += 1;
    if (line === "") continue;
    if (line.length > MAX_LINE) {
      collector.lose(`its line has ${line.length} characters, expected ${MAX_LINE} at most`, { row });
      continue;
    }
    const value = parseLine(line);
    if (value === undefined) collector.lose(`its line is no JSON, it begins ${quote(line)}`, { row });
    else collector.addAny(value, { row });
  }
  const result = collector.finish();
  const { recordCount } = result.document;
  const lost = result.diagnostics.filter(({ severity }) => severity === "error").length;
  if (recordCount === 0 || (lost >= recordCount && lost < MAX_LOST)) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as uprkit's NDJSON: no line of it is a record`,
    );
  }
  return result;
}

/** More text than the 20 million characters of a document: an export of 267,000 records has 400 million. */
const MAX_TEXT = 25 * DEFAULT_READ_LIMITS.maxCharacters;
/** Diagnostics are listed one by one up to a bound; beyond it they cannot tell that every line was lost. */
const MAX_LOST = 10_000;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
