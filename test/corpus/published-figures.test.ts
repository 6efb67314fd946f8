import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPublishedFigures, VERDICTS, type Verdict } from "../../scripts/reproduction/figure-tables.ts";
import { judgeFigure, roundsTo } from "../../scripts/reproduction/judge.ts";
import { computePublishedFigures } from "../../scripts/reproduction/published/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { readPdfText } from "../../src/documents/pdf.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

const figures = readPublishedFigures();
const ours = computePublishedFigures(loadUprInfo());

describe("data/published_figures.csv", () => {
  it("has every figure once, and a reason for each that does not come out", () => {
    expect(figures.length).toBe(166);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(166);
    const unexplained = figures.filter(
      ({ verdict, why }) => !["exact", "within"].includes(verdict) && why === "",
    );
    expect(unexplained).toEqual([]);
    const countOf = (verdict: Verdict) => figures.filter((figure) => figure.verdict === verdict).length;
    expect(VERDICTS.map((verdict) => [verdict, countOf(verdict)])).toEqual([
      ["exact", 35],
      ["within", 98],
      ["outside", 9],
      ["population", 13],
      ["data", 11],
    ]);
  });
});

describe("published figures", () => {
  it.each(figures)("$id: $statement ($verdict)", (figure) => {
    const value = ours.get(figure.id);
    expect(judgeFigure(figure, value)).toBe(figure.verdict);
    // Another program computed it from the same export: agreement with it is what shows that ours is right.
    if (figure.verdict === "data") expect(figure.recomputed).toBe("");
    else expect({ value, rounds: roundsTo(value, figure.recomputed) }).toEqual({ value, rounds: true });
  });
});

describe.skipIf(!hasCorpus)("delegations that spoke (X3), from the reports themselves", () => {
  it.each([["X3.2", "china2013"]])("%s: %s", async (id, name) => {
    const bytes = readFileSync(corpusPath("wg_reports", "pdf", `${name}.pdf`));
    const { review } = parseWorkingGroupReport(await readPdfText(bytes, { name }));
    expect(review?.delegationCount).toBe(ours.get(id));
  });
});
