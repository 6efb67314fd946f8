import { DEFAULT_READ_LIMITS } from "../../documents/limits.ts";
import { UprError } from "../../errors.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import type { ReadResult } from "../../read.ts";
import type { CliIo } from "../io.ts";
import { createProgressLine, type ProgressLine } from "../terminal/progress.ts";

/** The name that stands for standard input. */
export const STDIN = "-";
/** Bytes in which a file shows what it is. */
const HEAD = 65_536;

/** What a file is called in messages. */
export function nameOf(path: string): string {
  return path === STDIN ? "stdin" : path;
}

/** How a file is read. */
export interface ReadInputOptions {
  /** Name in ids, sources and diagnostics; default: the file's, without its folder. */
  readonly name?: string;
  /** Where progress is shown; default: a line of its own. */
  readonly progress?: ProgressLine;
  /** Takes the records of the index's export as they are read; the result then holds none. */
  readonly onRecord?: (record: UhriRecord) => void;
  /** Awaited between two blocks of such a file, for what takes the records to keep up. */
  readonly pace?: () => Promise<void>;
}

/** Reads one file, or standard input for `-`, with progress on a terminal. Throws `UprError`. */
export async function readInput(
  path: string,
  io: CliIo,
  { name, onRecord, pace = () => Promise.resolve(), ...given }: ReadInputOptions = {},
): Promise<ReadResult> {
  // Loaded here, as `review` and `--help` need no readers.
  const [{ readDocument }, { readUhriFile, startsLikeUhri }] = await Promise.all([
    import("../../read.ts"),
    import("../../parse/read-json.ts"),
  ]);
  const isStream = (head: Uint8Array): boolean => startsLikeUhri(new TextDecoder().decode(head));
  const progress = given.progress ?? createProgressLine(io);
  const onProgress = progress.show.bind(progress, nameOf(path));
  const options = { onProgress, ...(name === undefined ? {} : { name }) };
  try {
    if (path === STDIN) {
      const { head, whole } = await peekStream(io.stdin, HEAD);
      const named = { onProgress, name: "stdin" };
      if (onRecord !== undefined && isStream(head)) {
        return await readUhriFile(paced(whole, pace), { ...named, onRecord });
      }
      return await readDocument(await readAll(whole), named);
    }
    if (onRecord === undefined) return await readDocument(path, options);
    const { peekBytes } = await import("../../documents/load-bytes.ts");
    if (!isStream(await peekBytes(path, HEAD))) return await readDocument(path, options);
    // As `readDocument` does, but with a wait for the receiver between blocks.
    const { openByteStream } = await import("../../documents/byte-stream.ts");
    const stream = await openByteStream(path);
    return await readUhriFile(paced(stream, pace), { name: stream.name, ...options, onRecord });
  } finally {
    progress.clear();
  }
}

/** The same blocks, each given out when the receiver has taken what came of the one before. */
async function* paced(
  blocks: AsyncIterable<Uint8Array>,
  pace: () => Promise<void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const block of blocks) {
    await pace();
    yield block;
  }
}

/** The beginning of a stream, and the whole of it. */
export async function peekStream(
  stream: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const blocks = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await blocks.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* first;
    for (;;) {
      const next = await blocks.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { head: joinBytes(first, size), whole: whole() };
}

/** All bytes of a stream; one without end stops at the bound of the readers. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > DEFAULT_READ_LIMITS.maxBytes) {
      throw new UprError(
        "LIMIT_EXCEEDED",
        `Cannot read "stdin": it holds more than ${DEFAULT_READ_LIMITS.maxBytes} bytes`,
      );
    }
  }
  return joinBytes(chunks, length);
}

function joinBytes(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
