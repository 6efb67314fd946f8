// Pages and figures: `npx tsx bench/report.ts`. The page of the largest review of the corpus, in a process of its own
// each time, as a person at the command line waits for it, and again in one that runs; then one figure drawn with our
// document and with jsdom's and linkedom's, which a user would pick in Node, in turns. Needs the corpus for the pages
// and `npm run build`. Exits with 1 where a bar is missed.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";
import { loadUprInfo } from "../src/data/index.ts";
import { acceptance, STATE_CODES, stateOf } from "../src/index.ts";
import {
  corpusTables,
  drawAcceptance,
  drawMap,
  type FigureOptions,
  formatRowsCsv,
  formatRowsXlsx,
} from "../src/report/index.ts";
import { corpusPath, hasCorpus } from "../test/corpus/corpus.ts";
import { takeTurns } from "./queries/take-turns.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The review with most recommendations among the reports: 300. */
const LARGEST = "egypt2014.pdf";
const MAX_SECONDS = 2;
const MAX_BYTES = 1_500_000;
const PROCESSES = 5;
const BUDGET = { warmUps: 3, minTurns: 7, maxTurns: 31, time: 8_000 };

if (!hasCorpus) console.error("Cannot measure pages: there is no corpus");
else if (!existsSync(`${ROOT}dist/report.js`))
  console.error("Cannot measure pages: run `npm run build` first");
else measurePages(corpusPath("wg_reports", "pdf", LARGEST));
await measureFigures();
await measureFiles();

/** Reads in a fresh process, then renders twice: the first time loads the charting library and the weights. */
function measurePages(file: string): void {
  const script = `
    import { readFileSync } from "node:fs";
    const { readDocument } = await import("uprkit/read");
    const { createCorpus } = await import("uprkit");
    const { renderReview } = await import("uprkit/report");
    const report = await readDocument(readFileSync(${JSON.stringify(file)}), { name: "report.pdf" });
    const { corpus } = createCorpus({ reports: [report] });
    const times = [];
    let html = "";
    for (let turn = 0; turn < 2; turn++) {
      const start = performance.now();
      html = await renderReview(corpus, corpus.reviews[0].id);
      times.push((performance.now() - start) / 1000);
    }
    console.log(JSON.stringify({ times, bytes: Buffer.byteLength(html), count: corpus.recommendations.length }));`;
  const runs = Array.from({ length: PROCESSES }, () => {
    const out = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: ROOT,
      encoding: "utf8",
    });
    return JSON.parse(out) as { times: [first: number, second: number]; bytes: number; count: number };
  });
  const medianOf = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [first, second] = [0, 1].map((turn) => medianOf(runs.map(({ times }) => times[turn] ?? 0)));
  const { bytes = 0, count = 0 } = runs[0] ?? {};
  console.log(`The page of ${count} recommendations: ${Math.round(bytes / 1000)} kB`);
  console.log(
    `First in a process ${first?.toFixed(2)} s, after that ${second?.toFixed(2)} s (medians of ${PROCESSES})`,
  );
  if ((first ?? 0) > MAX_SECONDS || bytes > MAX_BYTES) process.exitCode = 1;
}

async function measureFigures(): Promise<void> {
  const rows = acceptance(loadUprInfo(), { by: ["stateUnderReviewGroup"] }).map((row) => ({
    ...row,
    group: String(row.stateUnderReviewGroup),
  }));
  const states = STATE_CODES.map((state, index) => ({ state, value: index, name: stateOf(state).name }));
  const documents: readonly (readonly [string, FigureOptions["document"]])[] = [
    ["our document", undefined],
    ["jsdom", new JSDOM("").window.document],
    ["linkedom", parseHTML("<html></html>").document],
  ];
  const said = { title: "Bench", note: "Bench." };
  for (const [name, draw] of [
    ["acceptance of six groups", (options: FigureOptions) => drawAcceptance(rows, options)],
    ["map of 195 States", (options: FigureOptions) => drawMap(states, options)],
  ] as const) {
    const times = await takeTurns(
      documents.map(
        ([, document]) =>
          () =>
            draw({ ...said, ...(document === undefined ? {} : { document }) }),
      ),
      BUDGET,
    );
    const own = times[0]?.median ?? 1;
    console.log(name);
    console.table(
      documents.map(([document], index) => {
        const median = times[index]?.median ?? 0;
        return {
          document,
          "median, ms": Number(median.toPrecision(3)),
          "times ours": Number((median / own).toFixed(1)),
        };
      }),
    );
  }
}

/** The embedded data as files, in CPU time, the best of three: other work on the machine does not count. */
async function measureFiles(): Promise<void> {
  const tables = corpusTables(loadUprInfo());
  const [table] = tables;
  if (table === undefined) throw new Error("The corpus has no table");
  const files: readonly (readonly [string, () => unknown])[] = [
    ["CSV", () => formatRowsCsv(table.rows, { columns: table.columns })],
    ["workbook", () => formatRowsXlsx(tables)],
  ];
  for (const [name, write] of files) {
    const seconds: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const start = process.cpuUsage();
      await write();
      const { user, system } = process.cpuUsage(start);
      seconds.push((user + system) / 1e6);
    }
    console.log(`${table.rows.length} rows as ${name}: ${Math.min(...seconds).toFixed(2)} s of CPU`);
  }
}
