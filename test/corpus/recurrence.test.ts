import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { findRecurrences } from "../../src/compare/recurrence/find-recurrences.ts";
import type { Demand, Recurrences } from "../../src/compare/recurrence/recurrence.ts";
import { recurrenceRates } from "../../src/compare/recurrence/recurrence-rates.ts";
import { findSimilarPairs } from "../../src/compare/similarity/find-similar-pairs.ts";
import { prepareTexts } from "../../src/compare/similarity/prepare-texts.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";
import { type JudgedRecommendation, type LinkScore, linkLaterReviews, scoreLinks } from "./judged-links.ts";

type Label = "S" | "P" | "D";

/** A judged recommendation of the exports; ids are file and row. */
interface Judged extends JudgedRecommendation {
  readonly half: "dev" | "held-out";
}

const { items, twice } = JSON.parse(
  readFileSync(new URL("judged/recurrence.json", import.meta.url), "utf8"),
) as {
  readonly items: readonly Judged[];
  readonly twice: readonly (readonly [later: string, earlier: string, first: Label, second: Label])[];
};

/** Cohen's kappa of two readings of the same pairs. */
function kappaOf(isMarked: (label: Label) => boolean): number {
  const share = (test: (pair: (typeof twice)[number]) => boolean): number =>
    twice.filter(test).length / twice.length;
  const [one, other] = [share(([, , first]) => isMarked(first)), share(([, , , second]) => isMarked(second))];
  const chance = one * other + (1 - one) * (1 - other);
  return (share(([, , first, second]) => isMarked(first) === isMarked(second)) - chance) / (1 - chance);
}

describe.skipIf(!hasCorpus)("recurrence of real recommendations", () => {
  const rows = new Map<string, Demand>();
  let found: Recurrences;
  /** Time of a processor that comparing within States took. */
  let seconds = 0;
  beforeAll(async () => {
    for (const name of ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv"]) {
      const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), { name });
      for (const row of parseUprInfo(table).rows) {
        if (row.text !== undefined) rows.set(row.id.replace("upr-info:", ""), { ...row, text: row.text });
      }
    }
    const start = process.cpuUsage();
    found = findRecurrences([...rows.values()], { explain: false });
    seconds = process.cpuUsage(start).user / 1e6;
  }, 120_000);

  const scoreHalf = (half: Judged["half"]): LinkScore =>
    scoreLinks(
      items.filter((item) => item.half === half),
      rows,
      found.links,
    );

  it("is judged on at least 300 pairs of 20 States, in the corpus, twice for 300", () => {
    const pairs = items.flatMap(({ same, partial, different }) => [...same, ...partial, ...different]);
    expect(pairs.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(items.map(({ state }) => state)).size).toBe(70);
    expect([...pairs, ...items.map(({ later }) => later)].filter((id) => !rows.has(id))).toEqual([]);
    expect(twice.length).toBeGreaterThanOrEqual(300);
    expect(kappaOf((label) => label === "S")).toBeGreaterThan(0.9);
    expect(kappaOf((label) => label !== "D")).toBeGreaterThan(0.9);
  });

  it("asks the same, in States that had no part in the fitting: precision 0.90 at recall 0.55", () => {
    const score = scoreHalf("held-out");
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(0.55);
    expect(score.anyPrecision).toBeGreaterThanOrEqual(0.9);
    expect(score.unjudged).toBeLessThanOrEqual(1);
  });

  // Measured .88 and .50 when the weights were fitted on it: its States are harder (docs/recurrence.md).
  it("asks the same, in States that were fitted on", () => {
    const score = scoreHalf("dev");
    expect(score.precision).toBeGreaterThanOrEqual(0.85);
    expect(score.recall).toBeGreaterThanOrEqual(0.47);
    expect(score.anyPrecision).toBeGreaterThanOrEqual(0.93);
  });

  // Measured .90 and .59 by the issues that our classifier sees; whatever it learns, not far below.
  it("asks the same, in States and sessions that were judged when all was done", async () => {
    const later = await linkLaterReviews();
    const { items: judged, demands, links } = later;
    const ids = judged.flatMap((each) => [each.later, ...each.same, ...each.partial, ...each.different]);
    expect(ids.filter((id) => !demands.has(id))).toEqual([]);
    expect(ids.length - judged.length).toBeGreaterThanOrEqual(300);
    expect(judged.filter(({ state }) => items.some((item) => item.state === state))).toEqual([]);
    const score = scoreLinks(judged, demands, links);
    expect(score.precision).toBeGreaterThanOrEqual(0.87);
    expect(score.recall).toBeGreaterThanOrEqual(0.55);
    expect(score.unjudged).toBeLessThanOrEqual(3);
  }, 60_000);

  it("counts on the populations of UPR Info's study", () => {
    const [all] = recurrenceRates(found);
    expect(all?.total).toBe(4944);
    const byState = recurrenceRates(found, { by: "recommendingState", sameRecommender: true });
    const totalOf = (state: string): number | undefined =>
      byState.find(({ recommendingState }) => recommendingState === state)?.total;
    expect(
      ["LVA", "SAU", "ESP", "SVN", "CHE", "KOR", "FRA", "RUS", "USA", "DEU", "GBR"].map(totalOf),
    ).toEqual([29, 25, 28, 175, 120, 37, 180, 45, 33, 99, 210]);
    // The study linked 930 of 4,935 by hand, also where only the subject is the same.
    const [own] = recurrenceRates(found, { sameRecommender: true });
    expect(own?.value).toBeGreaterThan(0.08);
    expect(own?.value).toBeLessThan(0.2);
  });

  it("compares all pairs within a State, and near-identical ones everywhere, in seconds", () => {
    expect(seconds).toBeLessThan(10);
    const start = process.cpuUsage();
    const texts = [...rows.values()].map(({ text }) => text);
    const { count } = findSimilarPairs(prepareTexts(texts, { reading: "wording" }), { threshold: 0.8 });
    expect(count).toBeGreaterThan(10_000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(60);
  }, 120_000);
});
