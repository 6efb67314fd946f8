// Twelve typical queries, against what a user would pick instead: `npx tsx bench/queries.ts [rows…]`, after
// `npm install --prefix bench`. Every size runs in a process of its own; in it the engines take turns, and all answers
// have to be the same before any is timed. Exits with 1 where a bar is missed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Corpus } from "../src/corpus/corpus.ts";
import { loadUprInfo } from "../src/data/index.ts";
import { assertSameAnswer } from "./queries/answer.ts";
import { type Engine, QUERIES } from "./queries/query.ts";
import { scaleCorpus } from "./queries/scale-corpus.ts";
import { takeTurns } from "./queries/take-turns.ts";
import { createUprkitEngine } from "./queries/uprkit.ts";

const SIZES = [41_066, 1_000_000, 4_000_000];
const MIN_WINS = 10;
const BUDGET = { warmUps: 3, minTurns: 7, maxTurns: 51, time: 8000 };

const sizes = process.argv.slice(2).map(Number);
if (!existsSync(new URL("node_modules", import.meta.url))) {
  console.error("Cannot compare: the peers are not installed, expected `npm install --prefix bench` before");
  process.exitCode = 1;
} else if (sizes.length === 1) {
  process.exitCode = (await compareAt(sizes[0] ?? 0)) ? 0 : 1;
} else {
  for (const size of sizes.length === 0 ? SIZES : sizes) {
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), String(size)],
      {
        stdio: "inherit",
      },
    );
    if (status !== 0) process.exitCode = 1;
  }
  await showGrowth();
}

async function compareAt(size: number): Promise<boolean> {
  const corpus = scaleCorpus(loadUprInfo(), size);
  const peersModule = new URL("peers/index.ts", import.meta.url).href;
  const { createPeers } = (await import(peersModule)) as {
    readonly createPeers: (corpus: Corpus) => Promise<readonly Engine[]>;
  };
  const ours = createUprkitEngine(corpus);
  const peers = await createPeers(corpus);
  const engines = [ours, ...peers];
  console.log(`\n${size.toLocaleString("en")} rows; Node ${process.versions.node}; medians in ms`);
  console.log(peers.map(({ name, version }) => `${name} ${version}`).join(", "));

  const table: Record<string, string | number>[] = [];
  const sums = engines.map(() => 0);
  let wins = 0;
  for (const query of QUERIES) {
    const expected = await ours.answers[query.name]();
    for (const peer of peers) assertSameAnswer(query, peer.name, expected, await peer.answers[query.name]());
    const times = await takeTurns(
      engines.map(({ answers }) => answers[query.name]),
      BUDGET,
    );
    const medians = times.map(({ median }) => median);
    for (const [index, median] of medians.entries()) sums[index] = (sums[index] ?? 0) + median;
    if (ratioOf(medians) > 1) wins += 1;
    table.push(tableRow(query.name, engines, medians, ratioOf(times.map(({ best }) => best))));
  }
  table.push(tableRow("sum", engines, sums));
  console.table(table);
  console.log(
    `Ahead of the fastest peer on ${wins} of ${QUERIES.length}, on the sum ${round(ratioOf(sums))} times as fast`,
  );
  return wins >= MIN_WINS && ratioOf(sums) > 1;
}

/** The smallest and the largest size in one process, without peers: the time per row should not grow. */
async function showGrowth(): Promise<void> {
  const [small = 0, large = 0] = [Math.min(...SIZES), Math.max(...SIZES)];
  const engines = [small, large].map((size) => createUprkitEngine(scaleCorpus(loadUprInfo(), size)));
  const sums = [0, 0];
  for (const { name } of QUERIES) {
    for (const [index, { answers }] of engines.entries()) {
      const [time] = await takeTurns([answers[name]], BUDGET);
      sums[index] = (sums[index] ?? 0) + (time?.median ?? 0);
    }
  }
  const [before = 0, after = 0] = sums;
  console.log(
    `\n${round(large / small)} times the rows take ${round(after / before)} times as long: ${round(before)} ms, ${round(after)} ms`,
  );
  if (after / before > large / small) process.exitCode = 1;
}

/** How many times as long the fastest peer takes. */
function ratioOf([own = 0, ...others]: readonly number[]): number {
  return Math.min(...others) / own;
}

function tableRow(
  query: string,
  engines: readonly Engine[],
  times: readonly number[],
  best?: number,
): Record<string, string | number> {
  return {
    query,
    ...Object.fromEntries(engines.map(({ name }, index) => [name, round(times[index] ?? 0)])),
    ratio: round(ratioOf(times)),
    ...(best === undefined ? {} : { "ratio of best": round(best) }),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
