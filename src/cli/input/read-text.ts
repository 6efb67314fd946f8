import { DEFAULT_READ_LIMITS } from "../../documents/limits.ts";
import type { CliIo } from "../io.ts";
import { refusePaths } from "./path-like.ts";
import { nameOf, peekStream, STDIN } from "./read-input.ts";

/** The text of a file, or of standard input for `-`, within the limits of reading. */
export async function readText(path: string, io: CliIo): Promise<string> {
  const [{ loadBytes }, { decodeText }] = await Promise.all([
    import("../../documents/load-bytes.ts"),
    import("../../documents/text-encoding.ts"),
  ]);
  const input = path === STDIN ? (await peekStream(io.stdin, DEFAULT_READ_LIMITS.maxBytes + 1)).head : path;
  return decodeText((await loadBytes(input, { name: nameOf(path) })).bytes).text;
}

/** A text given in words, or standard input for `-`. Throws `UsageError` for what looks like a file: it would be taken for the text. */
export async function readWords(words: readonly string[], what: string, io: CliIo): Promise<string> {
  if (words.length === 1 && words[0] === STDIN) return (await readText(STDIN, io)).trim();
  await refusePaths(words, what, {
    file: "expected a text in quotation marks, or - for standard input; uprkit classify takes files",
    folder: "expected a text in quotation marks; uprkit classify takes folders",
  });
  return words.join(" ").trim();
}
