import { closeSync, openSync, writeSync } from "node:fs";
import type { CliOutput } from "./io.ts";

/** Where a command writes its data, in pieces of any size. */
export interface OutputSink {
  write(text: string): void;
  /** Resolves when the receiver has taken what was written so far: whoever writes much waits here. */
  drained(): Promise<void>;
  close(): void;
}

/** The output file could not be written: nothing that follows could be either. */
export class OutputError extends Error {
  override readonly name = "OutputError";
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
        else resolve();
      }),
    close() {},
  });
}

/**
 * A file, made when the first text comes: a command that has nothing to write leaves none behind. What it cannot write
 * throws {@link OutputError}.
 */
export function openFile(path: string): OutputSink {
  let file: number | undefined;
  const attempt = <Value>(action: () => Value): Value => {
    try {
      return action();
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new OutputError(`Cannot write "${path}": ${reason}`, { cause });
    }
  };
  return gather({
    write(text) {
      // Synchronous, so that reading cannot run ahead of writing.
      const bytes = Buffer.from(text, "utf8");
      attempt(() => {
        file ??= openSync(path, "w");
        for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
      });
    },
    drained: () => Promise.resolve(),
    close() {
      const open = file;
      file = undefined;
      if (open !== undefined) attempt(() => closeSync(open));
    },
  });
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
