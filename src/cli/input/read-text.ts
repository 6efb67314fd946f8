import { DEFAULT_READ_LIMITS } from "../../documents/limits.ts";
import type { CliIo } from "../io.ts";
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

/** A text given in words, or standard input for `-`. */
export async function readWords(words: readonly string[], io: CliIo): Promise<string> {
  const text = words.length === 1 && words[0] === STDIN ? await readText(STDIN, io) : words.join(" ");
  return text.trim();
}
