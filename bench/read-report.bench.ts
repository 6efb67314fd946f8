/**
 * Reading a Working Group report: from the bytes of the PDF to records in a process that runs, against `pdftotext
 * -layout` started for each file, which gives text only; and our own time apart for the text of the PDF and for
 * parsing it. Needs the corpus, and `pdftotext` for the comparison: what is missing is skipped with a message.
 * `npx vitest bench --run bench/read-report.bench.ts`
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { readPdfText } from "../src/documents/pdf.ts";
import { parseWorkingGroupReport } from "../src/parse/working-group-report/parse-working-group-report.ts";
import { corpusPath, hasCorpus } from "../test/corpus/corpus.ts";

const file = corpusPath("wg_reports", "pdf", "china2013.pdf");
const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!hasCorpus) console.log("Cannot measure: there is no corpus");
else if (!hasPdftotext) console.log("Cannot compare: pdftotext is not installed");

describe.skipIf(!hasCorpus)("a report of 252 recommendations", () => {
  bench("uprkit: PDF to records, in this process", async () => {
    const { recommendations } = parseWorkingGroupReport(await readPdfText(readFileSync(file)));
    if (recommendations.length !== 252) throw new Error(`There are ${recommendations.length}, not 252`);
  });

  bench.skipIf(!hasPdftotext)("pdftotext -layout: PDF to text, a child process", () => {
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    if (!text.includes("186.252")) throw new Error("Its last recommendation is not there");
  });
});

describe.skipIf(!hasCorpus)("where the time goes", async () => {
  const bytes = hasCorpus ? readFileSync(file) : new Uint8Array();
  const source = hasCorpus ? await readPdfText(bytes) : undefined;

  bench("PDF to lines", async () => {
    await readPdfText(bytes);
  });

  bench("lines to records", () => {
    if (source !== undefined) parseWorkingGroupReport(source);
  });
});
