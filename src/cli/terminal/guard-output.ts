import type { CliOutput } from "../io.ts";
import { guardTerminal } from "./clean-text.ts";

/** The same output; to a terminal nothing is written that would move its cursor, whatever a document holds. */
export function guardOutput(output: CliOutput): CliOutput {
  if (output.isTTY !== true) return output;
  return {
    write: (text) => output.write(guardTerminal(text)),
    isTTY: true,
    // Asked each time: a person changes the size of a window.
    get columns() {
      return output.columns;
    },
    get writableNeedDrain() {
      return output.writableNeedDrain;
    },
    once: (event, listener) => output.once?.(event, listener),
  } as CliOutput;
}
