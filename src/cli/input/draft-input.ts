import { UprError } from "../../errors.ts";
import type { CliIo } from "../io.ts";
import { refusePaths } from "./path-like.ts";
import { peekStream, STDIN } from "./read-input.ts";
import { readLines } from "./read-lines.ts";
import { openTexts, type TextInput } from "./text-input.ts";

/** Bytes in which a file shows what it is. */
const HEAD = 65_536;

/**
 * Drafts of a person: the text itself, a file or standard input; of plain text each line is one. Throws `UsageError` for
 * what looks like a file and is none.
 */
export async function openDrafts(parts: readonly string[], io: CliIo): Promise<TextInput> {
  const [first = ""] = parts;
  if (parts.length > 1 || (first !== STDIN && !(await isFile(first)))) {
    await refusePaths(parts, "lint", {
      file:
        parts.length > 1 ? "expected one file, or a draft" : "and there is none, expected a file or a draft",
      folder: "expected a file of drafts, or a draft in quotation marks",
    });
    return itemInput([{ id: null, text: parts.join(" ") }]);
  }
  if (first !== STDIN) {
    const { openByteStream } = await import("../../documents/byte-stream.ts");
    return orPlain(await openTexts(first, io), () => openByteStream(first));
  }
  // Kept, as standard input can be read once and what it is shows only when it was read.
  const blocks: Uint8Array[] = [];
  const kept = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const block of io.stdin) {
      blocks.push(block);
      yield block;
    }
  };
  return orPlain(await openTexts(STDIN, { ...io, stdin: kept() }), () => Promise.resolve(replay(blocks)));
}

async function* replay(blocks: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  yield* blocks;
}

/** The same input; where it is text but no document of a review, each of its lines. */
function orPlain(input: TextInput, reopen: () => Promise<AsyncIterable<Uint8Array>>): TextInput {
  if (input.isLines) return input;
  return {
    isLines: false,
    async readTexts(receiver) {
      try {
        return await input.readTexts(receiver);
      } catch (error) {
        if (!(error instanceof UprError) || error.code !== "WRONG_DOCUMENT_KIND") throw error;
        const { head, whole } = await peekStream(await reopen(), HEAD);
        if (!isPlainText(head)) throw error;
        return plainInput(whole).readTexts(receiver);
      }
    },
  };
}

async function isFile(path: string): Promise<boolean> {
  const { stat } = await import("node:fs/promises");
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Whether bytes are text: no byte of them is a control character that no text has, and they are not a PDF. */
function isPlainText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) && head[0] !== 0x25;
}

/** Lines of plain text, each a draft under the number of its line. */
function plainInput(blocks: AsyncIterable<Uint8Array>): TextInput {
  return {
    isLines: false,
    async readTexts({ take, pace }) {
      for await (const { number, text = "" } of readLines(blocks)) {
        take({ id: `line ${number}`, text });
        await pace();
      }
      return [];
    },
  };
}

function itemInput(items: readonly { readonly id: null; readonly text: string }[]): TextInput {
  return {
    isLines: false,
    readTexts({ take }) {
      items.forEach(take);
      return Promise.resolve([]);
    },
  };
}
