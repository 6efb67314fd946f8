import { UprError } from "../errors.ts";

/** A file as a stream of bytes, which can be read once. */
export interface ByteStream extends AsyncIterable<Uint8Array> {
  /** Name of the file, without its folder. */
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
}

/** Bytes read at a time. */
const BLOCK = 1024 * 1024;

/** Our own reason beside those of the file system. */
const NO_FILE = "NO_FILE";

/** What the file system says, in words. */
const REASONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "access is denied"],
  ["ELOOP", "it is a link that leads to itself"],
  ["ENAMETOOLONG", "its name is too long"],
  [NO_FILE, "it is a pipe or a device, expected a file"],
]);

/** The error for a file that cannot be opened or read. */
export function unreadableFile(path: string, cause: unknown): UprError {
  const reason = (cause as { readonly code?: string }).code ?? "unknown";
  return new UprError("UNREADABLE_FILE", `Cannot read "${path}": ${REASONS.get(reason) ?? reason}`, {
    cause,
  });
}

/**
 * Size of the file at `path`. A pipe or a device is refused before it is opened: to open one waits for whoever writes
 * to it, and it may have no end.
 *
 * @throws `UprError` `UNREADABLE_FILE`.
 */
export async function sizeOfFile(path: string): Promise<number> {
  const { stat } = await import("node:fs/promises");
  try {
    const found = await stat(path);
    if (!found.isFile()) {
      throw Object.assign(new Error(path), { code: found.isDirectory() ? "EISDIR" : NO_FILE });
    }
    return found.size;
  } catch (cause) {
    throw unreadableFile(path, cause);
  }
}

/**
 * Opens a file for reading block by block, for those too large for memory. The file is closed at its end, or where the
 * reading stops.
 *
 * @throws `UprError` `UNREADABLE_FILE`, here or while it is read.
 *
 * @example A file by blocks
 * ```ts
 * import { mkdtemp, rm, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { openByteStream } from "uprkit/read";
 *
 * const folder = await mkdtemp(join(tmpdir(), "export-"));
 * const path = join(folder, "export.json");
 * await writeFile(path, "[]");
 * const { size } = await openByteStream(path);
 * size; // => 2
 * await openByteStream(join(folder, "other.json")); // => throws UNREADABLE_FILE
 * await rm(folder, { recursive: true });
 * ```
 *
 * @category Documents
 */
export async function openByteStream(path: string): Promise<ByteStream> {
  const { open } = await import("node:fs/promises");
  const size = await sizeOfFile(path);
  const read = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    let file: Awaited<ReturnType<typeof open>> | undefined;
    try {
      file = await open(path);
      for (;;) {
        // A block is the reader's to keep: each is new.
        const block = new Uint8Array(BLOCK);
        const { bytesRead } = await file.read(block, 0, BLOCK);
        if (bytesRead === 0) return;
        yield bytesRead === BLOCK ? block : block.subarray(0, bytesRead);
      }
    } catch (cause) {
      if (typeof (cause as { readonly syscall?: unknown }).syscall !== "string") throw cause;
      throw unreadableFile(path, cause);
    } finally {
      await file?.close();
    }
  };
  return { name: path.split(/[\\/]/u).at(-1) ?? path, size, [Symbol.asyncIterator]: read };
}
