import { isFolder } from "../../documents/list-files.ts";
import { UsageError } from "../usage-error.ts";

/** How files end that people have of reviews. */
const EXTENSION = /\.(?:pdf|docx?|txt|md|markdown|html?|csv|tsv|xlsx?|json|jsonl|ndjson|parquet)$/iu;
/** How the path of a file or folder begins that no text begins with. */
const BEGINNING = /^(?:\.{0,2}[/\\]|~[/\\]|[A-Za-z]:[/\\])/u;

/** Whether a person who typed this most likely meant a file: a text does not end in `.pdf`, nor is it one word with a `/`. */
export function looksLikePath(text: string): boolean {
  return EXTENSION.test(text) || BEGINNING.test(text) || (/[/\\]/u.test(text) && !/\s/u.test(text));
}

/**
 * Throws {@link UsageError} where words that are taken for a text are names of files or a folder: what would be said of
 * such a "text" would be believed to be of what it holds.
 *
 * @param expected - What is taken, and what to do with a file.
 */
export async function refusePaths(
  words: readonly string[],
  what: string,
  expected: { readonly file: string; readonly folder: string },
): Promise<void> {
  const text = words.join(" ");
  if (await isFolder(text))
    throw new UsageError(`Cannot ${what} "${text}": it is a folder, ${expected.folder}`);
  if (!looksLikePath(text) && !words.every(looksLikePath)) return;
  throw new UsageError(`Cannot ${what} "${text}": it looks like the name of a file, ${expected.file}`);
}
