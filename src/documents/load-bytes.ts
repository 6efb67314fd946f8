import { UprError } from "../errors.ts";
import { sizeOfFile, unreadableFile } from "./byte-stream.ts";
import { checkLimit, type ReadOptions } from "./limits.ts";

/** Bytes of an input and the name to use for it. */
export interface LoadedBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The bytes of a file, a `Blob` or an array, within `maxBytes`. Only a path touches the file system. */
export async function loadBytes(
  input: Uint8Array | string | Blob,
  options: ReadOptions = {},
): Promise<LoadedBytes> {
  const { limits = {} } = options;
  if (typeof input === "string") {
    const name = options.name ?? input.split(/[\\/]/u).at(-1) ?? input;
    checkLimit(name, "maxBytes", await sizeOfFile(input), limits);
    try {
      const { open } = await import("node:fs/promises");
      const file = await open(input);
      try {
        return { bytes: new Uint8Array(await file.readFile()), name };
      } finally {
        await file.close();
      }
    } catch (cause) {
      if (cause instanceof UprError) throw cause;
      throw unreadableFile(input, cause);
    }
  }
  if (input instanceof Uint8Array) {
    checkLimit(options.name ?? "input", "maxBytes", input.length, limits);
    return { bytes: input, name: options.name ?? "input" };
  }
  const named = (input as { readonly name?: unknown }).name;
  const name = options.name ?? (typeof named === "string" ? named : "input");
  checkLimit(name, "maxBytes", input.size, limits);
  return { bytes: new Uint8Array(await input.arrayBuffer()), name };
}

/** The first bytes of an input, at most `length`: enough to tell what it is before it is read whole. */
export async function peekBytes(input: Uint8Array | string | Blob, length: number): Promise<Uint8Array> {
  if (input instanceof Uint8Array) return input.subarray(0, length);
  if (typeof input !== "string") return new Uint8Array(await input.slice(0, length).arrayBuffer());
  await sizeOfFile(input);
  try {
    const { open } = await import("node:fs/promises");
    const file = await open(input);
    try {
      const head = new Uint8Array(length);
      const { bytesRead } = await file.read(head, 0, length, 0);
      return head.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadableFile(input, cause);
  }
}
