import { inflateSync } from "fflate";
import { UprError } from "../../errors.ts";
import { parseRecord } from "../../model/parse-record.ts";
import type { Corpus } from "../corpus.ts";
import {
  type BodyLayout,
  checksumOf,
  copyOf,
  HEADER,
  HEADER_BYTES,
  layOutBody,
  MAGIC,
  TEXTS_PER_CHUNK,
  VERSION,
} from "./binary-layout.ts";
import { checkStorageLimit, type DecodeCorpusOptions } from "./storage-limits.ts";
import { checkColumns, readColumns } from "./stored-columns.ts";
import { type StoredRecords, storedRecordsSchema } from "./stored-records.ts";

/** Deflate makes no more than this of a byte. */
const MAX_DEFLATE_RATIO = 1_032;

/**
 * Loads a corpus that {@link encodeCorpus} wrote: equal to the one it was, whatever version of uprkit's vocabulary
 * wrote it.
 *
 * Columns are views of the bytes and not copied, so do not write to the bytes afterwards. Every length, code and
 * record is checked before it is used; damaged or forged bytes throw, and nothing larger than the file justifies is
 * allocated. About 0.1 s for 4 million rows; texts and records take the time their size asks for.
 *
 * @param bytes - What `encodeCorpus` gave.
 * @throws `UprError` with code `UNSUPPORTED_FORMAT` for bytes that are no stored corpus or of a later version,
 * `DAMAGED_DOCUMENT` where they were cut or changed, `INVALID_RECORD` where they hold codes or records that do not
 * exist, `LIMIT_EXCEEDED` for more than the limits allow.
 *
 * @example What is no corpus
 * ```ts
 * import { decodeCorpus, UprError } from "uprkit";
 *
 * let code = "";
 * try {
 *   decodeCorpus(new Uint8Array(100));
 * } catch (error) {
 *   code = error instanceof UprError ? error.code : "";
 * }
 * code; // => "UNSUPPORTED_FORMAT"
 * ```
 *
 * @category Corpus
 */
export function decodeCorpus(bytes: Uint8Array, options: DecodeCorpusOptions = {}): Corpus {
  const name = options.name ?? "corpus";
  checkStorageLimit(options, "maxBytes", bytes.length);
  const header = readHeader(bytes, name);
  checkStorageLimit(options, "maxRows", header.rows);
  checkStorageLimit(options, "maxExpandedBytes", header.bodyBytes);
  const layout = layOutBody(header);
  if (layout.bytes !== header.bodyBytes || header.texts > header.rows) {
    throw damaged(name, "its counts do not fit its length");
  }
  const body = readBody(bytes, header, name);
  const records = readRecords(body.subarray(layout.records, layout.records + header.recordBytes), name);
  const columns = readColumns(body, layout, header.rows, records);
  checkColumns(columns, records, name);
  return Object.freeze({
    columns: Object.freeze(columns),
    selection: undefined,
    size: columns.length,
    issueSets: Object.freeze(records.issueSets.map((set) => Object.freeze(set))),
    recommendations: Object.freeze(records.recommendations),
    texts: Object.freeze(readTexts(body, layout, header, records, name)),
    reviews: Object.freeze(records.reviews),
    pledges: Object.freeze(records.pledges),
    sources: Object.freeze(records.sources.map((source) => Object.freeze(source))),
  });
}

type Header = Readonly<Record<keyof typeof HEADER, number>>;

function readHeader(bytes: Uint8Array, name: string): Header {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte)) {
    throw new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot decode "${name}": it does not start as a stored corpus does, expected what encodeCorpus gives`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const read = (name: keyof typeof HEADER): number => view.getUint32(HEADER[name], true);
  const header: Header = {
    version: read("version"),
    isDeflated: read("isDeflated"),
    storedBytes: read("storedBytes"),
    bodyBytes: read("bodyBytes"),
    bodyChecksum: read("bodyChecksum"),
    rows: read("rows"),
    texts: read("texts"),
    textBytes: read("textBytes"),
    recordBytes: read("recordBytes"),
    headerChecksum: read("headerChecksum"),
  };
  if (header.version !== VERSION || new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) {
    throw new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot decode "${name}": it is of version ${header.version}, expected ${VERSION} on a little-endian machine`,
    );
  }
  if (checksumOf(copyOf(bytes, 0, HEADER.headerChecksum)) !== header.headerChecksum) {
    throw damaged(name, "its header was changed");
  }
  if (bytes.length !== HEADER_BYTES + header.storedBytes) {
    throw damaged(name, `it has ${bytes.length} bytes and says ${HEADER_BYTES + header.storedBytes}`);
  }
  return header;
}

/** The body, unfolded, starting at a multiple of 8. */
function readBody(bytes: Uint8Array, header: Header, name: string): Uint8Array {
  const { bodyBytes, isDeflated } = header;
  const isAligned = bytes.byteOffset % 8 === 0;
  const stored = isAligned ? bytes.subarray(HEADER_BYTES) : copyOf(bytes, HEADER_BYTES);
  if (checksumOf(stored) !== header.bodyChecksum) throw damaged(name, "its content was changed");
  if (isDeflated === 0) {
    if (stored.length !== bodyBytes) throw damaged(name, "its lengths contradict each other");
    return stored;
  }
  if (bodyBytes > stored.length * MAX_DEFLATE_RATIO + HEADER_BYTES) {
    throw damaged(name, `it says that ${stored.length} bytes unfold to ${bodyBytes}`);
  }
  try {
    const body = inflateSync(stored, { out: new Uint8Array(bodyBytes) });
    if (body.length === bodyBytes) return body;
  } catch (cause) {
    throw damaged(name, "it cannot be unfolded", cause);
  }
  throw damaged(name, "it unfolds to another length than it says");
}

function readRecords(bytes: Uint8Array, name: string): StoredRecords {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw damaged(name, "its records are no JSON", cause);
  }
  return parseRecord(storedRecordsSchema, json);
}

function readTexts(
  body: Uint8Array,
  layout: BodyLayout,
  { texts: count, textBytes }: Header,
  { oddTexts }: StoredRecords,
  name: string,
): (string | undefined)[] {
  const sizes = new Uint32Array(body.buffer, body.byteOffset + layout.textSizes, count);
  const chunkSizes = new Uint32Array(
    body.buffer,
    body.byteOffset + layout.chunkSizes,
    Math.ceil(count / TEXTS_PER_CHUNK),
  );
  if (chunkSizes.reduce((sum, size) => sum + size, 0) !== textBytes) {
    throw damaged(name, "the sizes of its texts do not add up");
  }
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const texts: (string | undefined)[] = [];
  let start = layout.textBlock;
  for (const [index, size] of chunkSizes.entries()) {
    const chunk = decodeChunk(decoder, body.subarray(start, start + size), name);
    start += size;
    let end = 0;
    for (const units of sizes.subarray(index * TEXTS_PER_CHUNK, (index + 1) * TEXTS_PER_CHUNK)) {
      texts.push(units === 0 ? undefined : chunk.slice(end, end + units - 1));
      end += Math.max(0, units - 1);
    }
    if (end !== chunk.length) throw damaged(name, "the sizes of its texts do not add up");
  }
  for (const [place, text] of oddTexts) {
    if (place >= count) throw damaged(name, "a text has no row");
    texts[place] = text;
  }
  return texts;
}

function decodeChunk(decoder: TextDecoder, bytes: Uint8Array, name: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw damaged(name, "its texts are no UTF-8", cause);
  }
}

function damaged(name: string, what: string, cause?: unknown): UprError {
  return new UprError(
    "DAMAGED_DOCUMENT",
    `Cannot decode "${name}": ${what}, expected the whole of a stored corpus`,
    { cause },
  );
}
