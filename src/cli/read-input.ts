import { DEFAULT_READ_LIMITS } from "../documents/limits.ts";
import { UprError } from "../errors.ts";
import type { ReadResult } from "../read.ts";
import type { CliIo } from "./io.ts";
import { createProgressLine } from "./progress.ts";

/** The name that stands for standard input. */
const STDIN = "-";

/** What a file is called in messages. */
export function nameOf(path: string): string {
  return path === STDIN ? "stdin" : path;
}

/** Reads one file, or standard input for `-`, with progress on a terminal. Throws `UprError`. */
export async function readInput(path: string, io: CliIo): Promise<ReadResult> {
  // Loaded here, as `review` and `--help` need no readers.
  const { readDocument } = await import("../read.ts");
  const progress = createProgressLine(io);
  const onProgress = progress.show.bind(progress, nameOf(path));
  try {
    if (path === STDIN) return await readDocument(await readAll(io.stdin), { name: "stdin", onProgress });
    return await readDocument(path, { onProgress });
  } finally {
    progress.clear();
  }
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
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
