// Time to the first label, after `npm run build`: `npx tsx bench/load-weights.ts`. Starts a fresh process 11 times for each
// first call of the built package and prints the medians: milliseconds of the clock, and of the processor as the main
// thread used it (where the system tells), which a busy machine changes less. Exits with 1 where the bar is missed.
import { execFileSync } from "node:child_process";

const RUNS = 11;
/** Milliseconds. */
const MAX_LOAD = 60;
const TEXT = '"Ratify the convention"';
const CALLS = [
  { what: "classifyAction", file: "classify.js", call: `entry.classifyAction(${TEXT})`, bar: MAX_LOAD },
  { what: "classifyRecommendation", file: "classify.js", call: `entry.classifyRecommendation(${TEXT})` },
  { what: "liteClassifier", file: "classify/lite.js", call: "entry.liteClassifier()", bar: MAX_LOAD },
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of import, of the call by the clock, and by the processor. */
function timeOnce(file: string, call: string): readonly number[] {
  const script = `import { readFileSync } from "node:fs";
const processor = () => {
  try { return Number(readFileSync("/proc/self/task/" + process.pid + "/schedstat", "utf8").split(" ")[0]) / 1e6; }
  catch { return Number.NaN; }
};
const start = performance.now();
const entry = await import(${JSON.stringify(new URL(`../dist/${file}`, import.meta.url))});
const [opened, used] = [performance.now(), processor()];
${call};
console.log(JSON.stringify([opened - start, performance.now() - opened, processor() - used]));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  return JSON.parse(output) as number[];
}

const rows = CALLS.map(({ what, file, call, bar }) => {
  const times = Array.from({ length: RUNS }, () => timeOnce(file, call));
  const [opening = 0, clock = 0, processor = 0] = [0, 1, 2].map((place) =>
    median(times.map((each) => each[place] ?? 0)),
  );
  if (bar !== undefined && clock > bar) process.exitCode = 1;
  const [opened, called, used] = [opening, clock, processor].map((time) => Math.round(time));
  return { what, "import, ms": opened, "clock, ms": called, "processor, ms": used, bar };
});
console.table(rows);
