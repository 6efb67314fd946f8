import { type CliIo, type CliOutput, fitText } from "../io.ts";
import { openWholeFile, type WholeFile } from "./whole-file.ts";

/** Where a command writes its data, in pieces of any size. */
export interface OutputSink {
  write(text: string): void;
  /** Resolves when the receiver has taken what was written so far: whoever writes much waits here. */
  drained(): Promise<void>;
  close(): void;
}

/** Characters gathered before they are written: a record alone is a short write. */
const BLOCK = 65_536;

/** Standard output, which may be a slow pipe. */
export function openOutput(output: CliOutput): OutputSink {
  return gather({
    write: (text) => void output.write(text),
    drained: () =>
      new Promise((resolve) => {
        if (output.writableNeedDrain === true && output.once !== undefined) output.once("drain", resolve);
        else setImmediate(resolve);
      }),
    close() {},
  });
}

/**
 * A file, made when the first text comes: a command that has nothing to write leaves none behind. It has its name once
 * it is whole. What it cannot write throws `OutputError`.
 */
export function openFile(path: string): OutputSink {
  let file: WholeFile | undefined;
  return gather({
    write(text) {
      file ??= openWholeFile(path);
      // Synchronous, so that reading cannot run ahead of writing.
      file.write(Buffer.from(text, "utf8"));
    },
    // Others get a turn, so that Ctrl-C is heard between two blocks.
    drained: () => new Promise((resolve) => setImmediate(resolve)),
    close() {
      file?.finish();
      file = undefined;
    },
  });
}

/** The same sink for texts for people, as the terminal can show them. */
export function asTextSink(sink: OutputSink, io: CliIo): OutputSink {
  return { ...sink, write: (text) => sink.write(fitText(text, io)) };
}

/** The same sink, written to in blocks. */
function gather(sink: OutputSink): OutputSink {
  let pending: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (size > 0) sink.write(pending.join(""));
    pending = [];
    size = 0;
  };
  return {
    write(text) {
      pending.push(text);
      size += text.length;
      if (size >= BLOCK) flush();
    },
    async drained() {
      flush();
      await sink.drained();
    },
    close() {
      flush();
      sink.close();
    },
  };
}
