import pc from "picocolors";

/** Where text goes: a terminal, a pipe or, in tests, a string. */
export interface CliOutput {
  write(text: string): unknown;
  /** Whether a person is looking at it. */
  readonly isTTY?: boolean;
  /** Width of the terminal in characters; absent where there is none. */
  readonly columns?: number;
  /** Whether what was written is still on its way into a slow pipe; absent where that cannot be told. */
  readonly writableNeedDrain?: boolean;
  /** Calls back once it has gone. */
  once?(event: "drain", listener: () => void): unknown;
}

/** Everything the command line touches of its process, so that it runs in a test as it does in a shell. */
export interface CliIo {
  /** Data. */
  readonly stdout: CliOutput;
  /** Diagnostics and progress. */
  readonly stderr: CliOutput;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Paints text, or leaves it alone. */
export type Colors = ReturnType<typeof pc.createColors>;

/** Exit codes: scripts rely on them. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

/** Width where there is no terminal, such as in a file. */
const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 60;
const MAX_WIDTH = 140;

/** Whether this output shows colors: https://no-color.org and its counterpart, else if it is a terminal. */
export function hasColors(output: CliOutput, env: CliIo["env"]): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return output.isTTY === true && env["TERM"] !== "dumb";
}

/** The colors this output shows. */
export function colorsOf(output: CliOutput, env: CliIo["env"]): Colors {
  return pc.createColors(hasColors(output, env));
}

/** Characters to a line. */
export function widthOf(output: CliOutput): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, output.columns ?? DEFAULT_WIDTH));
}
