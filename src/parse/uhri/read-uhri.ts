import type { Diagnostic } from "../../diagnostics.ts";
import { readJsonArray } from "../../documents/json-stream.ts";
import { DEFAULT_READ_LIMITS, type ReadOptions } from "../../documents/limits.ts";
import { UprError } from "../../errors.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import { createDiagnosticTally, type DiagnosticTally } from "../diagnostic-tally.ts";
import type { UhriEntry } from "./entry-context.ts";
import { isToolsName, isUhriHeader, type UhriField, uhriFieldOf } from "./fields.ts";
import { unreadColumn } from "./parse-uhri-table.ts";
import { createEntryReader } from "./read-entry.ts";

/** Options of {@link readUhri}. */
export interface ReadUhriOptions extends ReadOptions {
  /** Called with each record, in the order of the file. What it throws ends the reading. */
  readonly onRecord: (record: UhriRecord) => void;
  /** Which records are wanted; default: all. The others are counted. */
  readonly filter?: (record: UhriRecord) => boolean;
}

/** What {@link readUhri} says when it is done: `recordCount + filteredCount + lostCount` is `document.rowCount`. */
export interface UhriSummary {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "uhri-export";
  /** The file that was read. */
  readonly document: {
    /** Name of the file, without its folder. */
    readonly file: string;
    /** Members of the array; those whose JSON is broken are in `diagnostics` only. */
    readonly rowCount: number;
  };
  /** Records that `onRecord` was given. */
  readonly recordCount: number;
  /** Records that `filter` did not want. */
  readonly filteredCount: number;
  /** Members that could not be read, each with a diagnostic of severity `error`. */
  readonly lostCount: number;
  /** Labels that are not known are listed once each, with their number. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The export has grown by some 20 MB a year; a file ten times its size is something else. */
const MAX_BYTES = 4 * 1024 * 1024 * 1024;

/**
 * Reads the JSON export of the Universal Human Rights Index, an array of hundreds of megabytes, record by record and
 * without holding it in memory.
 *
 * Counts texts of the index, which are not recommendations: those of other mechanisms, and concerns and observations,
 * are kept and told apart by `mechanism` and `type`. A member that is no entry is left out with a diagnostic. Memory
 * does not grow with the file, but for what `onRecord` keeps. O(n).
 *
 * @param source - Bytes, a `Blob` or a stream of bytes, such as Node's `createReadStream`.
 * @param options - `onRecord`, and the options of every reader; `limits.maxBytes` is 4 GiB where it is not given.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where the source is no JSON array, `LIMIT_EXCEEDED`, `ABORTED`.
 *
 * @example Recommendations of the UPR only
 * ```ts
 * import { readUhri } from "uprkit/read";
 *
 * const json = '[{ "AnnotationId": "a1", "AnnotationType": "- Recommendations", "Body": "- UPR", "Countries": ["Chile"], "Text": "<p>136.1 Set up an office</p>" }]';
 * const texts: string[] = [];
 * const { recordCount } = await readUhri(new TextEncoder().encode(json), {
 *   filter: ({ mechanism, type }) => mechanism === "upr" && type === "recommendation",
 *   onRecord: ({ text }) => texts.push(text),
 * });
 * recordCount; // => 1
 * texts; // => ["Set up an office"]
 * ```
 *
 * @category Parsing
 */
export async function readUhri(
  source: Uint8Array | Blob | AsyncIterable<Uint8Array>,
  options: ReadUhriOptions,
): Promise<UhriSummary> {
  const { onRecord, filter, ...readOptions } = options;
  const name = options.name ?? "input";
  const tally = createDiagnosticTally();
  const limits = { maxBytes: MAX_BYTES, ...options.limits };
  const maxCharacters = limits.maxCellCharacters ?? DEFAULT_READ_LIMITS.maxCellCharacters;
  const readEntry = createEntryReader({ name, tally, maxCharacters });
  const entryOf = createMemberReader(name, tally);
  let recordCount = 0;
  let filteredCount = 0;
  let lostCount = 0;
  let isExport = false;
  const expectExport = (): void => {
    if (isExport) return;
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as an export of the Universal Human Rights Index: none of its first ${lostCount} members is an entry, expected "Text", "Body" and "AnnotationType"`,
    );
  };
  const result = await readJsonArray(
    source,
    (item, index) => {
      const entry = entryOf(item, index + 1);
      isExport ||= isEntry(item);
      const record = entry === undefined ? undefined : readEntry(entry, index + 1);
      if (record === undefined) {
        lostCount += 1;
        if (lostCount === MAX_STRANGE) expectExport();
      } else if (filter !== undefined && !filter(record)) filteredCount += 1;
      else {
        recordCount += 1;
        onRecord(record);
      }
    },
    { ...readOptions, limits },
  );
  if (lostCount > 0) expectExport();
  return {
    kind: "uhri-export",
    document: { file: name, rowCount: result.count },
    recordCount,
    filteredCount,
    lostCount,
    diagnostics: [...result.diagnostics, ...tally.list()],
  };
}

/** Members that may be no entries before the first one that is. */
const MAX_STRANGE = 1_000;

/** Whether a JSON value has the members of an entry. */
function isEntry(item: unknown): boolean {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return false;
  const names: string[] = [];
  for (const name in item) if (Object.hasOwn(item, name) && names.push(name) >= MAX_MEMBERS) break;
  return isUhriHeader(names);
}

/** Members of an entry that are looked at; the export has 19. */
const MAX_MEMBERS = 200;

/** A function that finds the fields among the members of a JSON object; only the object's own members count. */
export function createMemberReader(
  source: string,
  tally: DiagnosticTally,
): (item: unknown, row: number) => UhriEntry | undefined {
  const fields = new Map<string, UhriField | undefined>();
  const fieldOf = (name: string): UhriField | undefined => {
    if (fields.has(name)) return fields.get(name);
    const field = uhriFieldOf(name);
    if (fields.size < MAX_MEMBERS) fields.set(name, field);
    return field;
  };
  return (item, row) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      const what = item === null ? "null" : Array.isArray(item) ? "an array" : `of type ${typeof item}`;
      tally.add({
        code: "uhri/no-entry",
        severity: "error",
        message: `Cannot read member ${row} of the array: it is ${what}, expected an object`,
        source,
        range: { row },
        hint: "The member was left out.",
      });
      return undefined;
    }
    const entry = new Map<UhriField, unknown>();
    let count = 0;
    for (const name in item) {
      if (!Object.hasOwn(item, name)) continue;
      count += 1;
      if (count > MAX_MEMBERS) {
        tally.add(
          {
            code: "uhri/too-many-columns",
            severity: "warning",
            message: `Cannot read all members of entry ${row}: there are more than ${MAX_MEMBERS}, expected 19`,
            source,
            range: { row },
          },
          "",
        );
        break;
      }
      const field = fieldOf(name);
      const value = (item as Readonly<Record<string, unknown>>)[name];
      if (field === undefined) {
        if (!isToolsName(name))
          tally.add({ ...unreadColumn(name, source, false), range: { row } }, name.slice(0, 100));
      } else if (entry.has(field)) {
        tally.add({ ...unreadColumn(name, source, true), range: { row } }, name.slice(0, 100));
      } else entry.set(field, value);
    }
    return entry;
  };
}
