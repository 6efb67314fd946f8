import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder that holds `corpus/` and `gold/`; outside the repository, so that tests which need it are skipped without it. */
const SHARED = process.env["UPRKIT_CORPUS"] ?? fileURLToPath(new URL("../../../shared", import.meta.url));

/** Path of a file of the corpus. */
export function corpusPath(...parts: string[]): string {
  return [SHARED, "corpus", ...parts].join("/");
}

/** Path of a file of the gold standard. */
export function goldPath(...parts: string[]): string {
  return [SHARED, "gold", ...parts].join("/");
}

/** Whether the corpus is on this machine. */
export const hasCorpus: boolean = existsSync(corpusPath()) && existsSync(goldPath());
