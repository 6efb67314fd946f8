import type { Diagnostic } from "../../diagnostics.ts";
import type { ReadProgress } from "../../documents/limits.ts";
import { UprError } from "../../errors.ts";
import type { CliIo } from "../io.ts";
import { nameOfKind } from "../kinds/result-kinds.ts";
import { isRecommendation, listTexts, type TextItem, toItem } from "./list-texts.ts";
import { hasFolder, readFolder } from "./read-folder.ts";
import { nameOf, peekStream, readInput, STDIN } from "./read-input.ts";
import { type Line, MAX_LINE, readLines } from "./read-lines.ts";

/** A line that holds no text. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly diagnostic: Diagnostic;
}

/** What takes the texts of a file, one after the other. */
export interface TextReceiver {
  take(item: TextItem | BadLine): void;
  /** Awaited now and then, for what takes the texts to keep up; how far it is, where reading does not show that itself. */
  readonly pace: (progress?: ReadProgress) => Promise<void>;
}

/** Where texts are from. */
export interface TextInput {
  /** Whether the input has one JSON object a line. */
  readonly isLines: boolean;
  /** Hands every text to the receiver, and returns what the reader of the file found. */
  readTexts(receiver: TextReceiver): Promise<readonly Diagnostic[]>;
}

/** Bytes in which a file shows what it is. */
const HEAD = 65_536;
/** Texts between two waits for the receiver: some ms of work, so that progress moves and a stop is heard. */
const PACE = 64;

/** Opens a file, or standard input for `-`: NDJSON lines `{ "id", "text" }`, or any file that `read` knows. */
export async function openTexts(path: string, io: CliIo): Promise<TextInput> {
  const name = nameOf(path);
  if (path === STDIN) {
    const { head, whole } = await peekStream(io.stdin, HEAD);
    if (looksLikeLines(head)) return linesInput(name, whole);
    return fileInput(path, { ...io, stdin: whole });
  }
  if (await hasFolder([path])) return folderInput(path, io);
  const { openByteStream } = await import("../../documents/byte-stream.ts");
  const { peekBytes } = await import("../../documents/load-bytes.ts");
  if (/\.(?:ndjson|jsonl)$/iu.test(path) || looksLikeLines(await peekBytes(path, HEAD))) {
    const stream = await openByteStream(path);
    return linesInput(name, stream, stream.size);
  }
  return fileInput(path, io);
}

/** Whether one of the first lines is an object with a text, as records of uprkit are too. */
function looksLikeLines(head: Uint8Array): boolean {
  const lines = new TextDecoder().decode(head).split("\n", 5);
  return lines.some((line) => typeof parseObject(line)?.["text"] === "string");
}

/** Lines of a file of known size, or of a stream. */
function linesInput(name: string, blocks: AsyncIterable<Uint8Array>, total?: number): TextInput {
  return {
    isLines: true,
    async readTexts({ take, pace }) {
      let count = 0;
      let bytes = 0;
      for await (const line of readLines(blocks)) {
        take(readLine(line, name));
        count += 1;
        // Characters, which most texts have about as many of as bytes.
        bytes += (line.text?.length ?? 0) + 1;
        if (count % PACE !== 0) continue;
        await pace(
          total === undefined ? { done: count, stage: LABELED } : { done: bytes, total, stage: "bytes" },
        );
      }
      return [];
    },
  };
}

/** What is counted while texts are labeled. */
const LABELED = "texts labeled";

async function takeAll(texts: readonly TextItem[], { take, pace }: TextReceiver): Promise<void> {
  for (const [index, item] of texts.entries()) {
    take(item);
    const done = index + 1;
    if (done % PACE === 0) await pace({ done, total: texts.length, stage: LABELED });
  }
}

/** Recommendations of the reviews in a folder; without any report, what its lists and exports hold. */
function folderInput(path: string, io: CliIo): TextInput {
  return {
    isLines: false,
    async readTexts(receiver) {
      const { reviews, results, diagnostics } = await readFolder([path], io);
      const own = reviews.flatMap(({ recommendations }) => recommendations.map(toItem));
      const texts = own.length > 0 ? own : results.flatMap((result) => listTexts(result) ?? []);
      if (texts.length === 0) {
        throw new UprError(
          "WRONG_DOCUMENT_KIND",
          `Cannot classify "${path}": none of its files holds recommendations`,
        );
      }
      await takeAll(texts, receiver);
      return diagnostics;
    },
  };
}

function fileInput(path: string, io: CliIo): TextInput {
  return {
    isLines: false,
    async readTexts(receiver) {
      const result = await readInput(path, io, {
        onRecord: (record) => {
          if (isRecommendation(record)) receiver.take(toItem(record));
        },
        pace: () => receiver.pace(),
      });
      const texts = listTexts(result);
      if (texts === undefined) {
        throw new UprError(
          "WRONG_DOCUMENT_KIND",
          `Cannot classify "${nameOf(path)}": it is of the kind "${nameOfKind(result.kind)}", which holds no recommendations`,
        );
      }
      await takeAll(texts, receiver);
      return result.diagnostics;
    },
  };
}

function readLine({ number, text }: Line, source: string): TextItem | BadLine {
  if (text === undefined) return badLine(number, source, `it is longer than ${MAX_LINE} characters`);
  const object = parseObject(text);
  if (object === undefined) return badLine(number, source, "it is no JSON object");
  const { id, text: value } = object as { readonly id?: unknown; readonly text?: unknown };
  if (typeof value !== "string") return badLine(number, source, 'it has no "text"');
  return { id: typeof id === "string" || typeof id === "number" ? id : null, text: value };
}

function badLine(line: number, source: string, reason: string): BadLine {
  return {
    line,
    diagnostic: {
      code: "classify/bad-line",
      severity: "error",
      message: `Cannot read line ${line}: ${reason}, expected { "id": …, "text": … }`,
      source,
      range: { row: line },
    },
  };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.trimStart().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
