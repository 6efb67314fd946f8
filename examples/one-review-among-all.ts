/**
 * A journalist wants to know what was unusual about one review: each number beside those of all other reviews, with
 * where it is from and what it cannot say, and a page to read and to show.
 *
 * Run: npx tsx examples/one-review-among-all.ts [review] [file.html]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { reviewIdSchema, reviewIntegrity } from "uprkit";
import { loadUprInfo, UPR_INFO_SNAPSHOT } from "uprkit/data";
import { loadChinaCase } from "uprkit/data/china";
import { renderReview } from "uprkit/report";

const review = reviewIdSchema.parse(process.argv[2] ?? "CHN-2");
const file = process.argv[3] ?? `examples/out/${review}.html`;
const corpus = loadUprInfo();
const evidence = loadChinaCase();

const { rows, on } = reviewIntegrity(corpus, review, evidence);
const measured = rows.filter(({ basis }) => basis !== "none");
console.log(`${review}, ${on}: ${measured.length} of ${rows.length} measures have a basis.`);
console.table(
  measured.map(({ measure, value, count, total, comparison, basis }) => ({
    measure,
    value: value === undefined ? "" : Number(value.toFixed(3)),
    counted: total === undefined ? (count ?? "") : `${count} of ${total}`,
    "higher than": comparison.all.n === 0 ? "" : `${Math.round(100 * (comparison.all.percentile ?? 0))} %`,
    "of reviews": comparison.all.n,
    basis,
  })),
);

const sources = [{ name: UPR_INFO_SNAPSHOT.attribution }];
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await renderReview(corpus, review, { evidence, sources }));
console.log(`The page: ${file}`);
