import type { Diagnostic } from "../diagnostics.ts";
import { UprError } from "../errors.ts";
import { createJsonScanner } from "./json-scanner.ts";
import { checkLimit, createStopCheck, DEFAULT_READ_LIMITS, type ReadOptions } from "./limits.ts";

/** What {@link readJsonArray} gives when it is done. */
export interface JsonArrayResult {
  /** Members that were handed over; broken ones are in `diagnostics`. */
  readonly count: number;
  /** Items that could not be read, in the order of the file; empty where there is none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes looked at between two looks at the clock and the signal. */
const BLOCK = 1024 * 1024;
/** Bound of a stream where the caller gives none: it is not held in memory. */
const MAX_STREAM = 8 * 1024 * 1024 * 1024;
/** Broken members that are told one by one. */
const MAX_DIAGNOSTICS = 1_000;

function sizeOf(source: Uint8Array | Blob | AsyncIterable<Uint8Array>): number | undefined {
  if (source instanceof Uint8Array) return source.length;
  const { size } = source as { readonly size?: unknown };
  return typeof size === "number" ? size : undefined;
}

async function* blocksOf(
  source: Uint8Array | Blob | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (source instanceof Uint8Array) {
    for (let at = 0; at < source.length; at += BLOCK) yield source.subarray(at, at + BLOCK);
  } else if (Symbol.asyncIterator in source && !("slice" in source)) {
    for await (const chunk of source) yield* blocksOf(chunk);
  } else {
    const blob = source as Blob;
    for (let at = 0; at < blob.size; at += BLOCK)
      yield new Uint8Array(await blob.slice(at, at + BLOCK).arrayBuffer());
  }
}

/**
 * Reads a JSON array of any size member by member, or a text with one JSON value on each line (NDJSON), in UTF-8.
 *
 * Only the member at hand is in memory. A broken member is reported with its place in the array and its first byte
 * (`json/broken-item`, error), and reading goes on with the next: where brackets or quotation marks do not close, that
 * is the next object whose first key is that of the members before. O(n), 60 MB/s or more with small members.
 *
 * @param source - Bytes (not changed), a `Blob`, or a stream such as that of {@link openByteStream}.
 * @param onItem - Called with each member and its place in the array, from 0. What it throws ends the reading.
 * @param options - `name`, `limits` (`maxBytes` only where given, else 8 GiB; `maxItemBytes`, `maxDepth`, `maxRows`,
 * `maxMilliseconds`), `signal`, `onProgress` in bytes.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if it is neither an array nor one value a line, `NO_TEXT` if it is empty,
 * `LIMIT_EXCEEDED`, `ABORTED`.
 *
 * @example A broken member between two others
 * ```ts
 * import { readJsonArray } from "uprkit/read";
 *
 * const items: unknown[] = [];
 * const bytes = new TextEncoder().encode('[{"id":1}, {"id":2,}, {"id":3}]');
 * const { count, diagnostics } = await readJsonArray(bytes, (item) => items.push(item));
 * count; // => 2
 * items; // => [{ "id": 1 }, { "id": 3 }]
 * diagnostics[0]?.code; // => "json/broken-item"
 * ```
 *
 * @category Documents
 */
export async function readJsonArray(
  source: Uint8Array | Blob | AsyncIterable<Uint8Array>,
  onItem: (item: unknown, index: number) => void,
  options: ReadOptions = {},
): Promise<JsonArrayResult> {
  const { name = "input", limits = {}, onProgress } = options;
  const bounds = { maxBytes: MAX_STREAM, ...limits };
  const total = sizeOf(source);
  if (total !== undefined) checkLimit(name, "maxBytes", total, bounds);
  const check = createStopCheck(name, options);
  check();

  const diagnostics: Diagnostic[] = [];
  let count = 0;
  let unlisted = 0;
  const scanner = createJsonScanner({
    maxItemBytes: limits.maxItemBytes ?? DEFAULT_READ_LIMITS.maxItemBytes,
    maxDepth: limits.maxDepth ?? DEFAULT_READ_LIMITS.maxDepth,
    item: (item, index) => {
      count += 1;
      checkLimit(name, "maxRows", count, limits);
      onItem(item, index);
    },
    broken: ({ index, offset, length, reason }) => {
      if (diagnostics.length >= MAX_DIAGNOSTICS) {
        unlisted += 1;
        return;
      }
      diagnostics.push({
        code: "json/broken-item",
        severity: "error",
        message: `Cannot read member ${index + 1} of "${name}" at byte ${offset}: ${reason}`,
        source: name,
        range: { row: index + 1 },
        hint: `Its ${length} bytes were left out; the members before and after it were read.`,
      });
    },
    undecodable: (index, offset) => {
      if (diagnostics.length >= MAX_DIAGNOSTICS) return;
      diagnostics.push({
        code: "json/undecodable-bytes",
        severity: "warning",
        message: `Cannot decode bytes of member ${index + 1} of "${name}" at byte ${offset}: they are no characters in UTF-8`,
        source: name,
        range: { row: index + 1 },
        hint: "Each is shown as U+FFFD.",
      });
    },
    refuse: (what) => {
      throw new UprError("WRONG_DOCUMENT_KIND", `Cannot read "${name}" as records of JSON: ${what}`);
    },
    exceed: (limit, value) => checkLimit(name, limit, value, limits),
  });

  let done = 0;
  for await (const block of blocksOf(source)) {
    check();
    done += block.length;
    checkLimit(name, "maxBytes", done, bounds);
    scanner.push(block);
    onProgress?.({ done, ...(total === undefined ? {} : { total }), stage: "bytes" });
  }
  check();
  const isEmpty = scanner.end();
  if (isEmpty) throw new UprError("NO_TEXT", `Cannot read "${name}": it is empty, expected an array of JSON`);
  if (unlisted > 0) {
    diagnostics.push({
      code: "json/more-broken-items",
      severity: "error",
      message: `Cannot read ${unlisted} more members of "${name}": the first ${MAX_DIAGNOSTICS} are listed one by one`,
      source: name,
    });
  }
  return { count, diagnostics };
}
