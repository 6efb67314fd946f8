/**
 * Computes every published figure from the embedded data set and writes `docs/reproduction.md`: `npm run reproduction`
 * (`-- --print` only prints).
 */
import { writeFileSync } from "node:fs";
import { loadUprInfo } from "uprkit/data";
import { readPublishedFigures, readRecomputedFigures } from "./reproduction/figure-tables.ts";
import { formatPage } from "./reproduction/page.ts";
import { computePublishedFigures } from "./reproduction/published/index.ts";
import { computeRecomputedFigures } from "./reproduction/recomputed/index.ts";

const corpus = loadUprInfo();
const page = formatPage(
  readPublishedFigures(),
  computePublishedFigures(corpus),
  readRecomputedFigures(),
  await computeRecomputedFigures(corpus),
);
if (process.argv.includes("--print")) process.stdout.write(page);
else writeFileSync(new URL("../docs/reproduction.md", import.meta.url), page);
