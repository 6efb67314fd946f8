import { existsSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { formatCount } from "../../report/number-format.ts";
import { type CliIo, writeNote } from "../io.ts";
import { UsageError } from "../usage-error.ts";
import { writeWholeFile } from "./whole-file.ts";

/** Whether a person means a folder: it is one, or ends as one is written. */
export function isFolderName(path: string): boolean {
  return /[/\\]$/u.test(path) || (existsSync(path) && statSync(path).isDirectory());
}

/** Extensions another command writes, and which. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  [".csv", "uprkit export or measure"],
  [".xlsx", "uprkit export"],
  [".parquet", "uprkit export"],
  [".zip", "uprkit export"],
  [".ics", "uprkit calendar"],
  [".html", "uprkit report"],
  [".md", "uprkit report"],
  [".svg", "uprkit figure"],
]);

/** The extension of an output file. Throws {@link UsageError} with what there is where it is none of these. */
export function extensionOf(output: string, known: readonly string[]): string {
  const extension = extname(output).toLowerCase();
  if (known.includes(extension)) return extension;
  const what = extension === "" ? "it has no extension" : `"${extension}" is no format of this command`;
  const other = ELSEWHERE.get(extension);
  const hint = other === undefined ? "" : `; ${other} writes ${extension}`;
  throw new UsageError(`Cannot write "${output}": ${what}, expected one of ${known.join(", ")}${hint}`);
}

/**
 * Throws {@link UsageError} where a page or a picture would go to a terminal, where nobody can look at it; called before
 * the work, so that nobody waits for it.
 */
export function refuseTerminal(what: string, output: string | undefined, example: string, io: CliIo): void {
  if ((output === undefined || output === "-") && io.stdout.isTTY === true) {
    throw new UsageError(`Cannot print ${what} on a terminal: expected a file, ${example}`);
  }
}

/** Writes what was made to its file, and says so, or to standard output. In a folder the file has the name given. */
export function writeDocument(
  content: string | Uint8Array,
  output: string | undefined,
  name: string,
  io: CliIo,
): void {
  if (output === undefined || output === "-") {
    io.stdout.write(typeof content === "string" ? content : Buffer.from(content).toString("utf8"));
    return;
  }
  const path = isFolderName(output) ? join(output, name) : output;
  writeWholeFile(path, content);
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  writeNote(`Wrote ${path} (${formatCount(Math.ceil(size / 1000))} kB)`, io);
}
