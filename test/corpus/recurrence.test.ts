import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { findRecurrences } from "../../src/compare/recurrence/find-recurrences.ts";
import type { Demand, RecurrenceLink, Recurrences } from "../../src/compare/recurrence/recurrence.ts";
import { recurrenceRates } from "../../src/compare/recurrence/recurrence-rates.ts";
import { findSimilarPairs } from "../../src/compare/similarity/find-similar-pairs.ts";
import { prepareTexts } from "../../src/compare/similarity/prepare-texts.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

type Label = "S" | "P" | "D";

/** A later recommendation with the earlier ones it was judged against; ids are file and row of the exports. */
interface Judged {
  readonly later: string;
  readonly state: string;
  readonly half: "dev" | "held-out";
  /** How many recommendations it stands for. */
  readonly weight: number;
  readonly same: readonly string[];
  readonly partial: readonly string[];
  readonly different: readonly string[];
}

const { items, twice } = JSON.parse(
  readFileSync(new URL("judged/recurrence.json", import.meta.url), "utf8"),
) as {
  readonly items: readonly Judged[];
  readonly twice: readonly (readonly [later: string, earlier: string, first: Label, second: Label])[];
};

/** Precision of the best link of each judged recommendation, and recall of those that were asked before. */
interface Score {
  /** Best links that ask the same, of all best links but `general` ones. */
  readonly precision: number;
  /** Recommendations with such a link, of those judged to have been asked before. */
  readonly recall: number;
  /** Best links of any kind that are at least of the same subject. */
  readonly anyPrecision: number;
  /** Links whose pair was not judged; they count as wrong. */
  readonly unjudged: number;
}

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

  const wordingOf = (id: string): string => rows.get(id)?.text.toLowerCase() ?? "";

  function scoreHalf(half: Judged["half"]): Score {
    const best = new Map<Demand, RecurrenceLink>();
    for (const link of found.links) if (!best.has(link.later)) best.set(link.later, link);
    const sum = { linked: 0, same: 0, before: 0, any: 0, related: 0, unjudged: 0 };
    for (const { later, weight, same, partial, different, half: own } of items) {
      const demand = rows.get(later);
      if (own !== half || demand === undefined) continue;
      if (same.length > 0) sum.before += weight;
      const link = best.get(demand);
      if (link === undefined) continue;
      const text = link.earlier.text.toLowerCase();
      const isIn = (ids: readonly string[]): boolean => ids.some((id) => wordingOf(id) === text);
      const isSame = isIn(same);
      const isRelated = isSame || isIn(partial);
      if (!isRelated && !isIn(different)) sum.unjudged++;
      sum.any += weight;
      if (isRelated) sum.related += weight;
      if (link.kind === "general") continue;
      sum.linked += weight;
      if (isSame) sum.same += weight;
    }
    return {
      precision: sum.same / sum.linked,
      recall: sum.same / sum.before,
      anyPrecision: sum.related / sum.any,
      unjudged: sum.unjudged,
    };
  }

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
