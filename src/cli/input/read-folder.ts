import { basename, relative, sep } from "node:path";
import type { AssembledReviews } from "../../corpus/reconcile/assembled-review.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import { isFolder, listFiles } from "../../documents/list-files.ts";
import type { UprErrorCode } from "../../errors.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import type { ReadResult } from "../../read.ts";
import type { CliIo } from "../io.ts";
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
  for (const [index, { path, name }] of files.entries()) {
    const records: UhriRecord[] = [];
    try {
      const result = await readInput(path, io, {
        name,
        label: `${index + 1} of ${files.length}: ${name}`,
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
  return { ...assembled, diagnostics: [...unread, ...assembled.diagnostics], results, unread };
}

interface InputFile {
  readonly path: string;
  /** Within its folder, as two folders may have files of one name. */
  readonly name: string;
}

async function listInputs(paths: readonly string[]): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    if (path === STDIN || !(await isFolder(path))) {
      files.push({ path, name: path === STDIN ? nameOf(path) : basename(path) });
      continue;
    }
    for (const file of await listFiles(path)) {
      files.push({ path: file, name: relative(path, file).split(sep).join("/") });
    }
  }
  return files;
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
