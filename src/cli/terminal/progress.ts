import type { ReadProgress } from "../../documents/limits.ts";
import { formatCount } from "../../report/number-format.ts";
import { type CliIo, columnsOf } from "../io.ts";
import { cleanText } from "./clean-text.ts";
import { displayWidth, takeColumns } from "./display-width.ts";

/** A line that rewrites itself while long work goes on. */
export interface ProgressLine {
  /** What is being done, and how far it is, where that can be told. */
  show(label: string, progress?: ReadProgress): void;
  /** Takes the line away again. */
  clear(): void;
}

/** The progress of several files, read one after the other. */
export interface FilesProgress {
  /** The line of the file at this place of the list; it tells of all files too. */
  openFile(index: number): ProgressLine;
  /** Takes the line away again. */
  clear(): void;
}

/** Milliseconds of work before anything is shown: what is over at once needs no line. */
const PATIENCE = 300;
/** Milliseconds between two lines: more often, nobody could read it. */
const PAUSE = 100;
/** Milliseconds after which a rate says something. */
const SETTLED = 1_000;
const CLEAR_LINE = "\r\u001b[2K";

/** Progress on stderr if a person is looking at it and did not ask for quiet, else nothing. */
export function createProgressLine(io: CliIo, now: () => number = Date.now): ProgressLine {
  const line = openLine(io, now);
  return {
    show(label, progress) {
      // What cannot tell how far it is cannot come back to say so later either.
      if (progress === undefined) line.draw(label, () => label, 0);
      else
        line.draw(`${label}\n${progress.stage}`, (time, room) => {
          const how = `: ${describeProgress(progress, time)}`;
          return keepEnd(cleanText(label), room - displayWidth(how)) + how;
        });
    },
    clear: line.clear,
  };
}

/** The same for a list of files: which it is of how many, and how long all will take, by their sizes. */
export function createFilesProgress(
  files: readonly { readonly name: string; readonly size: number }[],
  io: CliIo,
  now: () => number = Date.now,
): FilesProgress {
  const line = openLine(io, now);
  const start = now();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return {
    openFile(index) {
      const { name, size } = files[index] ?? { name: "", size: 0 };
      const before = files.slice(0, index).reduce((sum, each) => sum + each.size, 0);
      return {
        show(_, progress) {
          line.draw(`${index}\n${progress?.stage}`, () => {
            const part = progress?.total ? Math.min(1, progress.done / progress.total) : 0;
            const left = describeTimeLeft(before + part * size, total, now() - start);
            const how = progress === undefined ? "" : `: ${describeDone(progress)}`;
            return `${formatCount(index + 1)} of ${formatCount(files.length)} files${left}: ${name}${how}`;
          });
        },
        // The line is that of all files.
        clear() {},
      };
    },
    clear: line.clear,
  };
}

interface Line {
  /** Draws a text, if it is time to: after a while of work, of the same subject not too often, of another at once. */
  draw(subject: string, describe: (milliseconds: number, columns: number) => string, patience?: number): void;
  clear(): void;
}

function openLine({ stderr, env, settings }: CliIo, now: () => number): Line {
  if (stderr.isTTY !== true || env["TERM"] === "dumb" || env["CI"] || settings?.quiet === true) {
    return { draw() {}, clear() {} };
  }
  const start = now();
  let subjectStart = start;
  let lastSubject: string | undefined;
  let lastTime = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    draw(subject, describe, patience = PATIENCE) {
      const time = now();
      if (subject !== lastSubject) {
        lastSubject = subject;
        subjectStart = time;
      } else if (time - lastTime < PAUSE) return;
      if (time - start < patience) return;
      lastTime = time;
      isShown = true;
      const room = (columnsOf(stderr) ?? 80) - 1;
      const text = cleanText(describe(time - subjectStart, room));
      stderr.write(`${CLEAR_LINE}${takeColumns(text, room)}`);
    },
    clear() {
      if (isShown) stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

/** The end of a name that is too long: of a path that is what tells most. */
function keepEnd(name: string, columns: number): string {
  if (displayWidth(name) <= columns) return name;
  const signs = [...name];
  let width = displayWidth(name);
  let from = 0;
  while (from < signs.length && width > columns - 3) width -= displayWidth(signs[from++] ?? "");
  return `...${signs.slice(from).join("")}`;
}

/** As `1,200/5,000 texts, 410/s, 10 s left`; rate and time left once they can be told. */
export function describeProgress(progress: ReadProgress, milliseconds: number): string {
  const { done, total = 0, stage } = progress;
  if (milliseconds < SETTLED || done <= 0) return describeDone(progress);
  const perSecond = (1000 * done) / milliseconds;
  const rate =
    stage === "bytes"
      ? `${formatMegabytes(perSecond)} MB`
      : perSecond >= 10
        ? formatCount(Math.round(perSecond))
        : perSecond.toFixed(1);
  return `${describeDone(progress)}, ${rate}/s${describeTimeLeft(done, total, milliseconds)}`;
}

/** As `1,200/5,000 texts`, or `1.2/5.0 MB`. */
function describeDone({ done, total = 0, stage }: ReadProgress): string {
  const [format, unit] = stage === "bytes" ? [formatMegabytes, "MB"] : [formatCount, stage];
  return `${format(done)}${total > 0 ? `/${format(total)}` : ""} ${unit}`;
}

function formatMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** As `, 10 s left`; empty where it cannot be told yet, or nothing is left. */
function describeTimeLeft(done: number, total: number, milliseconds: number): string {
  if (milliseconds < SETTLED || done <= 0 || done >= total) return "";
  return `, ${formatTime((((total - done) / done) * milliseconds) / 1000)} left`;
}

/** Seconds as a person says them: `9 s`, `3 min`, `2 h 5 min`. */
function formatTime(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
