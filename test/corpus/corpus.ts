import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The corpus: outside the repository, so that tests which need it are skipped without it. */
const CORPUS =
  process.env["UPRKIT_CORPUS"] ?? fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

/** Path of a file of the corpus. */
export function corpusPath(...parts: string[]): string {
  return [CORPUS, ...parts].join("/");
}

/** Path of a file of the gold standard, which stands beside the corpus. */
export function goldPath(...parts: string[]): string {
  return [CORPUS, "..", "gold", ...parts].join("/");
}

/** Whether the corpus is on this machine. */
export const hasCorpus: boolean = existsSync(corpusPath()) && existsSync(goldPath());
