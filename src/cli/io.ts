import pc from "picocolors";
import { cleanText, toAscii } from "./terminal/clean-text.ts";
import { fitLines } from "./terminal/fit-lines.ts";
import type { ChartStyle } from "./terminal/terminal-chart.ts";

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
  /** What the person asked for of all commands; absent where nothing was. */
  readonly settings?: CliSettings;
}

/** Options that every command takes. */
export interface CliSettings {
  /** Data and errors only: no progress, no notes. */
  readonly quiet?: boolean;
  /** Nothing but ASCII in texts for people. */
  readonly ascii?: boolean;
  /** Small charts in texts for people; default: on a terminal. */
  readonly charts?: boolean;
}

/** Paints text, or leaves it alone. */
export type Colors = ReturnType<typeof pc.createColors>;

/** Exit codes: scripts rely on them. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

/** Width where there is no terminal, such as in a file. */
const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 24;
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

/** Whether this output shows more than ASCII: what the locale says, else if it is no dumb terminal. */
export function hasUnicode(env: CliIo["env"], { ascii }: CliSettings = {}): boolean {
  if (ascii === true || env["TERM"] === "dumb") return false;
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find(
    (each) => each !== undefined && each !== "",
  );
  return locale === undefined || /utf-?8/iu.test(locale);
}

/** How charts are drawn, where they are: on a terminal, or where they were asked for. */
export function chartStyleOf({ stdout, env, settings = {} }: CliIo): ChartStyle | undefined {
  const { charts = stdout.isTTY === true } = settings;
  return charts ? { hasUnicode: hasUnicode(env, settings) } : undefined;
}

/** Writes a text for people as the terminal can show it. Data are written as they are. */
export function writeText(text: string, io: CliIo): void {
  io.stdout.write(fitText(text, io));
}

/** A text for people as the terminal can show it: within its width, and in ASCII where it has nothing else. */
export function fitText(text: string, io: CliIo): string {
  const plain = isAsciiOnly(io) ? toAscii(text) : text;
  const columns = columnsOf(io.stdout);
  return io.stdout.isTTY === true && columns !== undefined
    ? fitLines(plain, Math.max(MIN_WIDTH, columns))
    : plain;
}

/** Whether texts for people must be ASCII: that was asked for, or the terminal cannot show more. */
function isAsciiOnly({ stdout, env, settings }: CliIo): boolean {
  return settings?.ascii === true || (stdout.isTTY === true && !hasUnicode(env, settings));
}

/** Tells the person something beside the data, unless they want quiet. */
export function writeNote(text: string, { stderr, settings }: CliIo): void {
  if (settings?.quiet !== true) stderr.write(`${cleanText(text)}\n`);
}

/** Characters to a line. */
export function widthOf(output: CliOutput): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columnsOf(output) ?? DEFAULT_WIDTH));
}

/** Characters a line of the terminal holds, if it says so: some say 0. */
export function columnsOf({ columns = 0 }: CliOutput): number | undefined {
  return columns > 0 ? columns : undefined;
}
