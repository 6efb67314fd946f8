// Reading of a Working Group report: `npx tsx bench/read-report.ts`. From the bytes of the PDF to records in a process
// that runs, against `pdftotext -layout` started for each file, which gives text only; and our own time apart for the
// text of the PDF and for parsing it. Needs the corpus, and `pdftotext` for the comparison. Exits with 1 where the bar is
// missed.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readPdfText } from "../src/documents/pdf.ts";
import { parseWorkingGroupReport } from "../src/parse/working-group-report/parse-working-group-report.ts";
import { corpusPath, hasCorpus } from "../test/corpus/corpus.ts";
import { takeTurns } from "./queries/take-turns.ts";

/** Times as long as `pdftotext`. */
const MAX_RATIO = 3;
const RECOMMENDATIONS = 252;
const BUDGET = { warmUps: 3, minTurns: 7, maxTurns: 31, time: 10_000 };

if (!hasCorpus) console.error("Cannot measure: there is no corpus");
else await measure(corpusPath("wg_reports", "pdf", "china2013.pdf"));

async function measure(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const text = await readPdfText(bytes);
  const parts = [
    { name: "PDF to records", run: async () => countIn(parseWorkingGroupReport(await readPdfText(bytes))) },
    { name: "PDF to lines", run: async () => void (await readPdfText(bytes)) },
    { name: "lines to records", run: () => countIn(parseWorkingGroupReport(text)) },
  ];
  const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;
  if (!hasPdftotext) console.error("Cannot compare: pdftotext is not installed");
  const peer = {
    name: "pdftotext -layout, PDF to text",
    run: () => {
      const out = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
      if (!out.includes(`186.${RECOMMENDATIONS}`)) throw new Error("Its last recommendation is not there");
    },
  };
  const all = [...parts, ...(hasPdftotext ? [peer] : [])];
  const times = await takeTurns(
    all.map(({ run }) => run),
    BUDGET,
  );
  const medians = times.map(({ median }) => median);
  console.table(
    all.map(({ name }, index) => ({ name, "median, ms": Number((medians[index] ?? 0).toPrecision(3)) })),
  );
  const ratio = (medians[0] ?? 0) / (medians[parts.length] ?? Number.POSITIVE_INFINITY);
  if (hasPdftotext) console.log(`${ratio.toFixed(1)} times as long as pdftotext`);
  if (ratio > MAX_RATIO) process.exitCode = 1;
}

function countIn({ recommendations }: ReturnType<typeof parseWorkingGroupReport>): void {
  if (recommendations.length !== RECOMMENDATIONS)
    throw new Error(`There are ${recommendations.length} recommendations, not ${RECOMMENDATIONS}`);
}
