import { stat } from "node:fs/promises";
import { basename, relative, sep } from "node:path";
import type { AssembledReviews } from "../../corpus/reconcile/assembled-review.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import { isFolder, listFiles } from "../../documents/list-files.ts";
import type { UprErrorCode } from "../../errors.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import type { ReadResult } from "../../read.ts";
import type { CliIo } from "../io.ts";
import { createFilesProgress } from "../terminal/progress.ts";
import { expectUprError } from "../terminal/write-diagnostics.ts";
import { nameOf, readInput, STDIN } from "./read-input.ts";

/** A folder of documents, read and put together. */
export interface FolderResult extends AssembledReviews {
  /** What was read of each file, in the order of the files. */
  readonly results: readonly ReadResult[];
  /** Files that were not read, and why; they are among the diagnostics too. */
  readonly unread: readonly Diagnostic[];
}

/** A file that holds no records, such as a scan or an infographic, lies in many folders and is no fault. */
const NO_RECORDS: ReadonlySet<UprErrorCode> = new Set(["NO_TEXT", "WRONG_DOCUMENT_KIND"]);

/** Whether a folder is among the paths: then all of them are read as the documents of reviews. */
export async function hasFolder(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) if (path !== STDIN && (await isFolder(path))) return true;
  return false;
}

/** Reads the files of folders, and files beside them, one by one, and puts the reviews together. */
export async function readFolder(paths: readonly string[], io: CliIo): Promise<FolderResult> {
  const { assembleReviews } = await import("../../corpus/reconcile/assemble-reviews.ts");
  const files = await listInputs(paths);
  const results: ReadResult[] = [];
  const unread: Diagnostic[] = [];
  const all = createFilesProgress(files, io);
  for (const [index, { path, name }] of files.entries()) {
    const records: UhriRecord[] = [];
    const progress = all.openFile(index);
    progress.show(name);
    try {
      const result = await readInput(path, io, {
        name,
        progress,
        // Of the index only recommendations of the UPR are compared with reports; the rest would fill the memory.
        onRecord: (record) => {
          if (record.mechanism === "upr" && record.type === "recommendation") records.push(record);
        },
      });
      results.push(result.kind === "uhri-export" && records.length > 0 ? { ...result, records } : result);
    } catch (error) {
      unread.push(describeUnread(error, name));
    }
  }
  const assembled = assembleReviews(results);
  all.clear();
  return { ...assembled, diagnostics: [...unread, ...assembled.diagnostics], results, unread };
}

interface InputFile {
  readonly path: string;
  /** Within its folder, as two folders may have files of one name. */
  readonly name: string;
  /** In bytes, for the time left; 0 where it is not known. */
  readonly size: number;
}

async function listInputs(paths: readonly string[]): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    if (path === STDIN || !(await isFolder(path))) {
      const name = path === STDIN ? nameOf(path) : basename(path);
      files.push({ path, name, size: path === STDIN ? 0 : await sizeOf(path) });
      continue;
    }
    for (const file of await listFiles(path)) {
      const name = relative(path, file).split(sep).join("/");
      files.push({ path: file, name, size: await sizeOf(file) });
    }
  }
  return files;
}

/** Size of a file; 0 for one that is not there, which reading will say. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function describeUnread(error: unknown, source: string): Diagnostic {
  const { code, message } = expectUprError(error);
  return {
    code: "read/unreadable-file",
    severity: NO_RECORDS.has(code) ? "warning" : "error",
    message: `${message} (${code})`,
    source,
  };
}
