import { UprError } from "../errors.ts";
import type { ReadOptions } from "./limits.ts";

/** Folders deep a walk goes; a review's documents lie flat or by cycle. */
const MAX_DEPTH = 8;
/** Files a walk lists: more are no folder of documents. */
const MAX_FILES = 10_000;

/** Whether `path` is a folder; false for what does not exist. */
export async function isFolder(path: string): Promise<boolean> {
  const { stat } = await import("node:fs/promises");
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Paths of the files below a folder, in the order of their names, hidden ones left out. Links are not followed: they
 * could lead anywhere, or in a circle.
 *
 * @throws `UprError` with code `LIMIT_EXCEEDED` past 10,000 files or 8 folders deep, `UNREADABLE_FILE`, `ABORTED`.
 *
 * @example The documents of a review, in a folder
 * ```ts
 * import { mkdtemp, rm, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { basename, join } from "node:path";
 * import { listFiles } from "uprkit/read";
 *
 * const folder = await mkdtemp(join(tmpdir(), "review-"));
 * for (const name of ["report.pdf", "addendum.pdf", ".hidden"]) await writeFile(join(folder, name), "");
 * const paths = await listFiles(folder);
 * paths.map((path) => basename(path)); // => ["addendum.pdf", "report.pdf"]
 * await rm(folder, { recursive: true });
 * ```
 *
 * @category Documents
 */
export async function listFiles(
  folder: string,
  { signal }: Pick<ReadOptions, "signal"> = {},
): Promise<string[]> {
  const { readdir } = await import("node:fs/promises");
  const { join } = await import("node:path");
  const files: string[] = [];
  const walk = async (path: string, depth: number): Promise<void> => {
    if (signal?.aborted) {
      throw new UprError("ABORTED", `Cannot list "${folder}": the caller stopped it`, {
        cause: signal.reason,
      });
    }
    if (depth > MAX_DEPTH) {
      throw new UprError(
        "LIMIT_EXCEEDED",
        `Cannot list "${folder}": it is more than ${MAX_DEPTH} folders deep`,
      );
    }
    const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
      throw new UprError("UNREADABLE_FILE", `Cannot list "${path}": the folder cannot be opened`, { cause });
    });
    // By code unit, not by locale: the order must not depend on the machine.
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const own = join(path, entry.name);
      if (entry.isDirectory()) await walk(own, depth + 1);
      else if (entry.isFile()) files.push(own);
      if (files.length > MAX_FILES) {
        throw new UprError(
          "LIMIT_EXCEEDED",
          `Cannot list "${folder}": it holds more than ${MAX_FILES} files`,
        );
      }
    }
  };
  await walk(folder, 0);
  return files;
}
