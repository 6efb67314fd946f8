import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPublishedFigures, readRecomputedFigures } from "../../scripts/reproduction/figure-tables.ts";
import { roundsTo } from "../../scripts/reproduction/judge.ts";
import { formatPage } from "../../scripts/reproduction/page.ts";
import { computePublishedFigures } from "../../scripts/reproduction/published/index.ts";
import { placeOf } from "../../scripts/reproduction/recomputed/cells.ts";
import { computeRecomputedFigures } from "../../scripts/reproduction/recomputed/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";

const figures = readRecomputedFigures();
const corpus = loadUprInfo();
const ours = await computeRecomputedFigures(corpus);

describe("figures another program computed from the same export", () => {
  it("are many, each once", () => {
    expect(figures.length).toBeGreaterThan(500);
    expect(new Set(figures.map(({ family, row, column }) => placeOf(family, row, column))).size).toBe(
      figures.length,
    );
  });

  it.each([...new Set(figures.map(({ family }) => family))])("%s: equal, or with a reason", (family) => {
    const differing = figures.filter(
      (figure) =>
        figure.family === family &&
        !roundsTo(ours.get(placeOf(family, figure.row, figure.column)), figure.value),
    );
    const explained = figures.filter((figure) => figure.family === family && figure.why !== "");
    expect(differing).toEqual(explained);
  });
});

describe("docs/reproduction.md", () => {
  it("is what npm run reproduction writes", () => {
    const page = formatPage(readPublishedFigures(), computePublishedFigures(corpus), figures, ours);
    const path = new URL("../../docs/reproduction.md", import.meta.url);
    expect(readFileSync(path, "utf8")).toBe(page);
  });
});
