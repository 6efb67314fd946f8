import type { ReadProgress } from "../documents/limits.ts";
import type { CliIo } from "./io.ts";

/** A line that rewrites itself while long work goes on. */
export interface ProgressLine {
  show(label: string, progress: ReadProgress): void;
  /** Takes the line away again. */
  clear(): void;
}

/** Milliseconds of work before anything is shown: what is over at once needs no line. */
const PATIENCE = 300;
const CLEAR_LINE = "\r\u001b[2K";

/** Progress on stderr if a person is looking at it, else nothing. */
export function createProgressLine({ stderr, env }: CliIo, now: () => number = Date.now): ProgressLine {
  if (stderr.isTTY !== true || env["TERM"] === "dumb" || env["CI"]) return { show() {}, clear() {} };
  const start = now();
  let shown = "";
  return {
    show(label, { done, total, stage }) {
      if (now() - start < PATIENCE) return;
      const count = total === undefined || total === 0 ? String(done) : `${done}/${total}`;
      const text = `${label}: ${count} ${stage}`;
      if (text === shown) return;
      shown = text;
      stderr.write(`${CLEAR_LINE}${text.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (shown !== "") stderr.write(CLEAR_LINE);
      shown = "";
    },
  };
}
