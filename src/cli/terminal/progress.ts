import type { ReadProgress } from "../../documents/limits.ts";
import { formatCount } from "../../report/number-format.ts";
import type { CliIo } from "../io.ts";
import { cleanText } from "./clean-text.ts";
import { takeColumns } from "./display-width.ts";

/** A line that rewrites itself while long work goes on. */
export interface ProgressLine {
  show(label: string, progress: ReadProgress): void;
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
export function createProgressLine(
  { stderr, env, settings }: CliIo,
  now: () => number = Date.now,
): ProgressLine {
  if (stderr.isTTY !== true || env["TERM"] === "dumb" || env["CI"] || settings?.quiet === true) {
    return { show() {}, clear() {} };
  }
  const start = now();
  let stageStart = start;
  let lastStage: string | undefined;
  let lastTime = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show(label, progress) {
      const time = now();
      if (progress.stage !== lastStage) {
        lastStage = progress.stage;
        stageStart = time;
      } else if (time - lastTime < PAUSE) return;
      if (time - start < PATIENCE) return;
      lastTime = time;
      isShown = true;
      const text = `${cleanText(label)}: ${describeProgress(progress, time - stageStart)}`;
      stderr.write(`${CLEAR_LINE}${takeColumns(text, (stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (isShown) stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

/** As `1,200/5,000 texts, 410/s, 10 s left`; rate and time left once they can be told. */
export function describeProgress({ done, total, stage }: ReadProgress, milliseconds: number): string {
  const hasTotal = total !== undefined && total > 0;
  const count = hasTotal ? `${formatCount(done)}/${formatCount(total)}` : formatCount(done);
  if (milliseconds < SETTLED || done <= 0) return `${count} ${stage}`;
  const perSecond = (1000 * done) / milliseconds;
  const rate = perSecond >= 10 ? formatCount(Math.round(perSecond)) : perSecond.toFixed(1);
  const left = hasTotal && done < total ? `, ${formatTime((total - done) / perSecond)} left` : "";
  return `${count} ${stage}, ${rate}/s${left}`;
}

/** Seconds as a person says them: `9 s`, `3 min`, `2 h 5 min`. */
function formatTime(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
