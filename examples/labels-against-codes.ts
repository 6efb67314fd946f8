/**
 * A data scientist wants labels for many texts, and first how far to trust them: beside the codes of UPR Info's coders, with
 * Cohen's kappa, and as a figure. The texts here are made up; of an export, sessions after 17 are a fair test.
 *
 * Run: npx tsx examples/labels-against-codes.ts [export.csv] [file.svg]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ACTION_CATEGORIES as CATEGORIES } from "uprkit";
import { classifyRecommendations } from "uprkit/classify";
import { readDocument } from "uprkit/read";
import { drawActions } from "uprkit/report";

const [file = "examples/coded-invented.csv", out = "examples/out/actions.svg"] = process.argv.slice(2);
const result = await readDocument(file);
if (result.kind !== "upr-info-export") throw new Error(`${file} is a ${result.kind}, expected an export`);
const labels = await classifyRecommendations(result.rows.map(({ text = "" }) => text));
const labeled = labels.map(({ action }) => action.category);
const pairs = result.rows.map(({ action, text }, row) => ({ coders: action, uprkit: labeled[row], text }));
const bars = (["coders", "uprkit"] as const).flatMap((group) =>
  CATEGORIES.map((action) => {
    return { group, action, count: pairs.filter((pair) => pair[group] === action).length };
  }),
);
const differing = pairs.filter(({ coders, uprkit }) => coders !== uprkit);
const alike = 1 - differing.length / pairs.length;
const products = CATEGORIES.map((_, at) => (bars[at]?.count ?? 0) * (bars[at + 5]?.count ?? 0));
const chance = products.reduce((sum, product) => sum + product, 0) / pairs.length ** 2;
const kappa = (alike - chance) / (1 - chance);
console.log(`${pairs.length} texts, ${(100 * alike).toFixed(1)} % alike, kappa ${kappa.toFixed(2)}`);
console.table(differing);

const { svg, description } = await drawActions(bars, { title: "What is asked for", note: file });
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, svg);
console.log(`${out}: ${description}`);
