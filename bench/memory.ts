// Memory and start-up: `npx tsx bench/memory.ts`. Bytes per row of the columns, without texts; memory of a process with
// 4,000,000 rows that has answered; and the time from the call that loads the embedded data to the first answer, in a
// process that runs. Exits with 1 where a bar is missed.
import { acceptance } from "../src/analyze/index.ts";
import type { Corpus } from "../src/corpus/corpus.ts";
import { loadUprInfo } from "../src/data/index.ts";
import { scaleCorpus } from "./queries/scale-corpus.ts";
import { createUprkitEngine } from "./queries/uprkit.ts";

const ROWS = 4_000_000;
/** Bytes. */
const MAX_PER_ROW = 32;
/** Milliseconds. */
const MAX_FIRST_ANSWER = 30;
const LOADS = 21;
const MIB = 2 ** 20;

const firstAnswers = Array.from({ length: LOADS }, () => {
  const start = performance.now();
  acceptance(loadUprInfo(), { by: ["cycle"] });
  return performance.now() - start;
});
const [first = 0] = firstAnswers;
const median = [...firstAnswers].sort((a, b) => a - b)[LOADS >> 1] ?? 0;

const base = loadUprInfo();
const before = process.memoryUsage.rss();
const corpus = scaleCorpus(base, ROWS);
const loaded = process.memoryUsage.rss();
const engine = createUprkitEngine(corpus);
for (const answer of Object.values(engine.answers)) await answer();
const answered = process.memoryUsage.rss();
const perRow = bytesOf(corpus) / ROWS;

console.table({
  "bytes per row, without texts": { value: perRow, bar: MAX_PER_ROW },
  "load to first answer, ms, median": { value: Number(median.toFixed(1)), bar: MAX_FIRST_ANSWER },
  "load to first answer, ms, the first time": { value: Number(first.toFixed(1)), bar: MAX_FIRST_ANSWER },
  "process before, MiB": { value: Math.round(before / MIB) },
  "process with 4,000,000 rows, MiB": { value: Math.round(loaded / MIB) },
  "process after twelve queries, MiB": { value: Math.round(answered / MIB) },
});
if (perRow > MAX_PER_ROW || median > MAX_FIRST_ANSWER) process.exitCode = 1;

function bytesOf({ columns }: Corpus): number {
  return Object.values(columns).reduce(
    (sum: number, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  );
}
