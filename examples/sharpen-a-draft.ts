/**
 * A diplomat drafts recommendations and wants to see which of them ask for something, what weakens each, and which were
 * made before in much the same words (here: in a small export that is made up), so as to build on them.
 *
 * Run: npx tsx examples/sharpen-a-draft.ts ["draft" ...]
 */
import { actionCategoryOf } from "uprkit";
import { classifyAction, lintRecommendation } from "uprkit/classify";
import { findSimilarPairs, prepareTexts } from "uprkit/compare";
import { readDocument } from "uprkit/read";

const DRAFTS = [
  "Consider ratifying all international treaties as appropriate",
  "Promote tolerance and continue its efforts to bring girls to school",
  "Ratify the Optional Protocol to the Convention against Torture before the next review",
];
const drafts = process.argv.length > 2 ? process.argv.slice(2) : DRAFTS;
const made = await readDocument("examples/coded-invented.csv");
const earlier = made.kind === "upr-info-export" ? made.rows : [];
const texts = [...earlier, ...drafts.map((text) => ({ text }))].map(({ text = "" }) => text);
const { left, right, cosine } = findSimilarPairs(prepareTexts(texts), { threshold: 0.3 });

const ranked = drafts
  .map((text, index) => ({ text, place: earlier.length + index, label: classifyAction(text) }))
  .sort((one, other) => (other.label.category ?? 0) - (one.label.category ?? 0));
for (const { text, place, label } of ranked) {
  const { category, cue, note } = label;
  const asked = category === undefined ? note : actionCategoryOf(category).label;
  console.log(`\n${text}\n  asks: ${asked} (${cue?.verb ?? "no verb"})`);
  for (const { message, better } of lintRecommendation(text))
    console.log(`  ${message}\n    better: ${better}`);
  for (const [pair, later] of right.entries()) {
    const before = earlier[left[pair] ?? -1];
    if (later !== place || before === undefined) continue;
    const { text: said, recommendingState, position } = before;
    console.log(`  near ${cosine[pair]?.toFixed(2)}: "${said}" (${recommendingState}, ${position})`);
  }
}
