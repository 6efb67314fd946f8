import type { CorpusColumns } from "../corpus.ts";

/**
 * The binary form of a corpus, version 1; numbers are little-endian.
 *
 * | bytes | what |
 * |---|---|
 * | 0-7 | `UPRKIT`, 0x1A, 0x0A: what it is, and whether a transfer changed its line ends |
 * | 8 | version |
 * | 12 | 1 where the body is deflated, else 0 |
 * | 16 | bytes of the body as stored |
 * | 20 | bytes of the body unfolded |
 * | 24 | checksum of the body as stored |
 * | 28 | rows |
 * | 32 | texts: places of the list of texts, those without one included |
 * | 36 | bytes of the block of texts |
 * | 40 | bytes of the records |
 * | 44 | checksum of bytes 0 to 43 |
 * | 64 | body |
 *
 * The body is the columns in the order of {@link COLUMNS}, the sizes of texts, the sizes of their chunks, the texts in
 * UTF-8 and the records as JSON, each starting at a multiple of 8, so that the columns are views of the file.
 */
export const MAGIC = [0x55, 0x50, 0x52, 0x4b, 0x49, 0x54, 0x1a, 0x0a] as const;
export const VERSION = 1;
export const HEADER_BYTES = 64;

/** Where the numbers of the header stand. */
export const HEADER = {
  version: 8,
  isDeflated: 12,
  storedBytes: 16,
  bodyBytes: 20,
  bodyChecksum: 24,
  rows: 28,
  texts: 32,
  textBytes: 36,
  recordBytes: 40,
  headerChecksum: 44,
} as const;

/** Columns in the order of the body, with the bytes of an entry. */
export const COLUMNS = [
  ["recommendation", 4],
  ["originRow", 4],
  ["issueSet", 2],
  ["origin", 2],
  ["stateUnderReview", 1],
  ["recommendingState", 1],
  ["session", 1],
  ["position", 1],
  ["claim", 1],
  ["action", 1],
] as const satisfies readonly (readonly [Exclude<keyof CorpusColumns, "length">, number])[];

/** Texts that are decoded at once: a string of all of them could be longer than engines allow. */
export const TEXTS_PER_CHUNK = 16_384;

/** Counts that determine where everything in the body is. */
export interface BodyCounts {
  readonly rows: number;
  readonly texts: number;
  readonly textBytes: number;
  readonly recordBytes: number;
}

/** Offsets in the body. */
export interface BodyLayout {
  readonly columns: readonly number[];
  /** One `Uint32` per text: 0 where there is none, else 1 + its UTF-16 code units. */
  readonly textSizes: number;
  /** One `Uint32` per chunk of texts: its bytes in UTF-8. */
  readonly chunkSizes: number;
  readonly textBlock: number;
  readonly records: number;
  readonly bytes: number;
}

/** Where each part of the body starts, in bytes; every part at a multiple of 8. */
export function layOutBody({ rows, texts, textBytes, recordBytes }: BodyCounts): BodyLayout {
  let end = 0;
  const place = (bytes: number): number => {
    const start = end;
    end = Math.ceil((start + bytes) / 8) * 8;
    return start;
  };
  return {
    columns: COLUMNS.map(([, size]) => place(size * rows)),
    textSizes: place(4 * texts),
    chunkSizes: place(4 * Math.ceil(texts / TEXTS_PER_CHUNK)),
    textBlock: place(textBytes),
    records: place(recordBytes),
    bytes: end,
  };
}

/** A copy of some bytes at the start of their own memory; `slice` of a Node buffer would be a view. */
export function copyOf(bytes: Uint8Array, start = 0, end = bytes.length): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.subarray(start, end));
}

/**
 * A number that changes when any bit of the bytes does, save for one case in four billion: against accidents, not
 * against forgery. Word by word in four lanes, some gigabytes a second. The bytes start at a multiple of 4.
 */
export function checksumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  let [a, b, c, d] = [bytes.length | 0, 0x9e3779b1 | 0, 0x85ebca77 | 0, 0xc2b2ae3d | 0];
  const whole = words.length - (words.length % 4);
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ (words[at] ?? 0), 0x85ebca6b);
    b = Math.imul(b ^ (words[at + 1] ?? 0), 0xc2b2ae35);
    c = Math.imul(c ^ (words[at + 2] ?? 0), 0x27d4eb2f);
    d = Math.imul(d ^ (words[at + 3] ?? 0), 0x165667b1);
    // High bits come down, or they would never reach the low ones.
    a ^= a >>> 15;
    b ^= b >>> 15;
    c ^= c >>> 15;
    d ^= d >>> 15;
  }
  let sum = a;
  for (const value of [b, c, d, ...words.subarray(whole), ...bytes.subarray(4 * words.length)]) {
    sum = Math.imul(sum ^ value, 0x85ebca6b);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
