import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The output file could not be written: nothing that follows could be either. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  /** The file, or what is written to. */
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** A file that is there in whole or not at all. */
export interface WholeFile {
  write(bytes: Uint8Array): void;
  /** Gives the file its name. */
  finish(): void;
  /** Leaves nothing behind. */
  discard(): void;
}

/** Temporary files of this process; `Ctrl-C` takes them away. */
const unfinished = new Set<string>();

/**
 * Opens a file under a temporary name beside the one it will have, so that a stop leaves no half file, and what was
 * there before stays until the new one is whole. A pipe or a device is written to as it is.
 */
export function openWholeFile(name: string): WholeFile {
  const isPlain = isPlainFile(name);
  // What a link points to is replaced, not the link.
  const path = isPlain && existsSync(name) ? realpathSync(name) : name;
  const temporary = isPlain ? join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) : path;
  let file: number | undefined = attempt(path, () => openSync(temporary, "w"));
  if (isPlain) unfinished.add(temporary);
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    write(bytes) {
      const open = file;
      if (open === undefined) return;
      attempt(path, () => {
        for (let from = 0; from < bytes.length; ) from += writeSync(open, bytes, from);
      });
    },
    finish() {
      attempt(path, () => {
        if (isPlain && file !== undefined) fsyncSync(file);
        close();
        if (isPlain) renameSync(temporary, path);
      });
      unfinished.delete(temporary);
    },
    discard() {
      close();
      if (isPlain) rmSync(temporary, { force: true });
      unfinished.delete(temporary);
    },
  };
}

/** Writes a file at once. Throws {@link OutputError}. */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const file = openWholeFile(path);
  try {
    file.write(typeof content === "string" ? Buffer.from(content, "utf8") : content);
    file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** Takes away all files that were begun and not finished. */
export function discardFiles(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/** Whether there is nothing yet, or a file to be replaced: what else there is cannot be. */
function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}

/** What stands in the way of writing, and what to do. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "its folder is not there, make it first (ENOENT)"],
  ["EACCES", "this user may not write there, choose another folder (EACCES)"],
  ["EPERM", "this user may not write there, choose another folder (EPERM)"],
  ["EISDIR", "it is a folder, expected the name of a file (EISDIR)"],
  ["ENOSPC", "the disk is full (ENOSPC)"],
  ["EROFS", "the disk cannot be written to, choose another folder (EROFS)"],
]);

function attempt<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new OutputError(path, `Cannot write "${path}": ${REASONS.get(code) ?? code}`, { cause });
  }
}
