import { UprError } from "../errors.ts";
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
    try {
      const { open } = await import("node:fs/promises");
      const file = await open(input);
      try {
        checkLimit(name, "maxBytes", (await file.stat()).size, limits);
        return { bytes: new Uint8Array(await file.readFile()), name };
      } finally {
        await file.close();
      }
    } catch (cause) {
      if (cause instanceof UprError) throw cause;
      const reason = (cause as { readonly code?: string }).code ?? "unknown";
      const words: Record<string, string> = {
        ENOENT: "there is no such file",
        EISDIR: "it is a folder",
        EACCES: "access is denied",
      };
      throw new UprError("UNREADABLE_FILE", `Cannot read "${input}": ${words[reason] ?? reason}`, { cause });
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
