/**
 * A national human rights institution has a folder of documents on its country's reviews and wants to know what is still
 * unanswered, where sources disagree, and what was accepted before and came back.
 *
 * Run: npx tsx examples/folder-of-documents.ts [folder] [folder]
 */
import { assembleReviews, createCorpus } from "uprkit";
import { classifyIssues } from "uprkit/classify";
import { findRecurrences, listRecurrenceOutcomes } from "uprkit/compare";
import { listFiles, type ReadResult, readDocument } from "uprkit/read";

const [before = "examples/kiribati-before", now = "examples/kiribati-invented"] = process.argv.slice(2);
const results: ReadResult[] = [];
for (const path of [...(await listFiles(before)), ...(await listFiles(now))]) {
  const leave = ({ message }: Error) => console.log(`Left out: ${message}`);
  await readDocument(path).then((result) => results.push(result), leave);
}

const { reviews, reconciliation } = assembleReviews(results);
for (const { review, recommendations, unanswered, comparisons } of reconciliation.reviews) {
  console.log(
    `${review}: ${recommendations} recommendations, unanswered: ${unanswered.join(", ") || "none"}`,
  );
  for (const { file, disagreements } of comparisons)
    for (const { paragraph, field, ours, theirs } of disagreements)
      console.log(`  ${paragraph}, ${field}: "${ours}" in the report, "${theirs}" in ${file}`);
}

const reports = reviews.map((review) => ({ review, recommendations: review.recommendations }));
const uprInfo = results.flatMap((result) => (result.kind === "upr-info-export" ? result.rows : []));
const { corpus } = createCorpus({ reports, uprInfo });
const outcomes = listRecurrenceOutcomes(findRecurrences(corpus, { classifyIssues }));
for (const { demand, links } of outcomes.acceptedAndCameBack) {
  console.log(`Accepted in session ${demand.session}, and back: "${demand.text}"`);
  for (const { later } of links)
    console.log(`  session ${later.session}, ${later.position}: "${later.text}"`);
}
for (const { demand } of outcomes.acceptedAndNotAskedAgain)
  console.log(`Accepted in session ${demand.session}, asked by nobody again: "${demand.text}"`);
