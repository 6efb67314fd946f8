// Labels and scorecards: `npx tsx bench/labels.ts`. Recommendations a second on one thread (action, issues, instruments),
// the first pass of the process and the later ones apart; and the scorecards of all reviews of the embedded data. Reads
// the export of the corpus; exits with 1 where a bar is missed. The first call is timed by bench/load-weights.ts.
import { readdirSync } from "node:fs";
import { scorecards } from "../src/analyze/index.ts";
import { classifyRecommendation } from "../src/classify/index.ts";
import { loadUprInfo } from "../src/data/index.ts";
import { readDocument } from "../src/read.ts";

const PASSES = 5;
/** Texts a second. */
const MIN_RATE = 30_000;
/** Milliseconds. */
const MAX_SCORECARDS = 5000;

const folder = `${process.env["UPRKIT_CORPUS"] ?? "../shared/corpus"}/uprinfo/csv/`;
const texts: string[] = [];
for (const name of readdirSync(folder).filter((each) => /^\d+-\d+\.csv$/u.test(each))) {
  const result = await readDocument(folder + name);
  if (result.kind === "upr-info-export") texts.push(...result.rows.flatMap(({ text }) => text ?? []));
}
const rates = Array.from({ length: PASSES }, () => {
  const before = process.cpuUsage();
  for (const text of texts) classifyRecommendation(text, { explain: false });
  const { user, system } = process.cpuUsage(before);
  return texts.length / ((user + system) / 1e6);
});
const [cold = 0, ...warm] = rates;
const median = warm.sort((a, b) => a - b)[warm.length >> 1] ?? 0;

const corpus = loadUprInfo();
const beginning = performance.now();
const cards = scorecards(corpus);
const cardTime = performance.now() - beginning;

console.table([
  {
    what: `texts a second, ${texts.length} texts, median of later passes`,
    value: Math.round(median),
    bar: MIN_RATE,
  },
  { what: "texts a second, first pass", value: Math.round(cold), bar: undefined },
  { what: `${cards.length} scorecards, ms`, value: Math.round(cardTime), bar: MAX_SCORECARDS },
]);
if (median < MIN_RATE || cardTime > MAX_SCORECARDS) process.exitCode = 1;
