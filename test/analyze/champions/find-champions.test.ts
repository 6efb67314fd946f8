import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHAMPION_FACTORS, CHAMPION_WEIGHTS, readFactors } from "../../../src/analyze/champions/factors.ts";
import { estimateChampion, findChampions } from "../../../src/analyze/champions/find-champions.ts";
import { readRecord } from "../../../src/analyze/champions/record.ts";
import { createCorpus } from "../../../src/corpus/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { UprInfoRow } from "../../../src/model/upr-info-row.ts";
import {
  type ActionCategory,
  ISSUE_SLUGS,
  type IssueSlug,
  STATE_CODES,
  type StateCode,
} from "../../../src/model/vocabulary.generated.ts";
import { anyFacts, tableOf } from "../facts.ts";
import { areaUnderCurve } from "./fit-weights.ts";

type Line = readonly [
  recommendingState: StateCode | undefined,
  stateUnderReview: StateCode,
  session: number,
  action: ActionCategory,
  ...issues: readonly IssueSlug[],
];

function corpusOf(lines: readonly Line[]) {
  const uprInfo = lines.map(
    ([recommendingState, stateUnderReview, session, action, ...issues], index): UprInfoRow => ({
      id: `upr-info:own.csv#${index + 2}`,
      stateUnderReview,
      ...(recommendingState === undefined ? {} : { recommendingState }),
      session,
      position: "noted",
      responseLabel: "Noted",
      action,
      issues,
      stateUnderReviewOrganisations: [],
      recommendingStateOrganisations: [],
      source: { file: "own.csv", row: index + 2 },
    }),
  );
  return createCorpus({ uprInfo }).corpus;
}

const lines: readonly Line[] = [
  ["NOR", "FRA", 3, 5, "torture"],
  ["NOR", "FRA", 15, 3, "torture", "women"],
  ["NOR", "CHN", 15, 5, "torture"],
  ["NOR", "CHN", 15, 5, "torture"],
  ["DEU", "CHN", 15, 4, "torture"],
  ["DEU", "FRA", 15, 5, "women"],
  ["CHN", "FRA", 15, 2, "health"],
  ["FRA", "CHN", 15, 5, "torture"],
  [undefined, "FRA", 15, 5, "torture"],
];

describe("findChampions()", () => {
  it("lists the States that spoke before, with their record and its evidence", () => {
    const rows = findChampions(corpusOf(lines), { stateUnderReview: "FRA", issue: "torture" });
    expect(rows.map(({ recommendingState }) => recommendingState)).toEqual(["NOR", "DEU", "CHN"]);
    expect(rows[0]).toMatchObject({
      count: 4,
      demands: 3,
      demandShare: 0.75,
      lastOnIssue: 15,
      addressed: 2,
      lastAddressed: 15,
      addressedOnIssue: 2,
      addressedDemands: 1,
      group: "WEOG",
      sameGroup: true,
      sharedOrganisations: [],
      evidence: ["upr-info:own.csv#2", "upr-info:own.csv#3"],
      unit: "recommender",
    });
    expect(rows[1]).toMatchObject({ count: 1, demands: 0, addressed: 1, sharedOrganisations: ["EU"] });
    expect(rows[2]).toMatchObject({
      count: 0,
      demandShare: undefined,
      interval: undefined,
      lastOnIssue: undefined,
    });
  });

  it("shows what a probability is made of", () => {
    for (const { value, parts } of findChampions(corpusOf(lines), {
      stateUnderReview: "FRA",
      issue: "torture",
    })) {
      const odds = CHAMPION_FACTORS.reduce((product, factor) => product * parts[factor], 1);
      expect(odds).toBeCloseTo(value / (1 - value), 9);
    }
  });

  it("counts considering as a demand where asked", () => {
    const [row] = findChampions(corpusOf(lines), {
      stateUnderReview: "FRA",
      issue: "torture",
      demand: "tough",
    });
    expect(row).toMatchObject({ recommendingState: "NOR", demands: 4, addressedDemands: 2 });
  });

  it("knows nothing of the session that is coming, nor of later ones", () => {
    const options = { stateUnderReview: "FRA", issue: "torture", before: 15 } as const;
    const rows = findChampions(corpusOf(lines), options);
    expect(rows).toEqual(findChampions(corpusOf(lines.slice(0, 1)), options));
    expect(rows).toMatchObject([{ recommendingState: "NOR", count: 1, addressed: 1, lastAddressed: 3 }]);
  });

  it("reads factors that can be followed by hand", () => {
    const record = readRecord(corpusOf(lines), { before: 16, demand: "specific" });
    const index = (state: StateCode) => STATE_CODES.indexOf(state);
    const question = { stateUnderReview: index("FRA"), issue: ISSUE_SLUGS.indexOf("torture") };
    const factors = readFactors(record, question, (state) => state === index("DEU"));
    // FRA in session 3 weighs ⅛ (twelve sessions before 15, half each four), FRA and CHN in session 15 weigh 1.
    const weight = 1 / 8 + 1 + 1;
    const exposure = STATE_CODES.length * weight - (1 / 8 + 1) - 1;
    const torture = (1 / 8 + 1 + 1) / exposure;
    const all = torture + 1 / exposure;
    const activity = (9 / 8 + 2 * all) / (weight * all + 2 * all);
    const expected = [
      Math.log(torture + 1e-4),
      Math.log(activity),
      Math.log((9 / 8 + 0.5) / (weight * torture * activity + 0.5)),
      Math.log((1 / 8 + all) / ((9 / 8) * (9 / 8 / weight) + all)),
      1,
      1,
      0,
      // Nobody else raised it with France; per review (⅛ · 1 + 1 · 1 + 1 · 3) / weight States did, and it had two.
      Math.log(2 / (((1 / 8 + 1 + 3) / weight) * 2 + 2)),
    ];
    for (const [place, value] of expected.entries()) {
      expect(factors.get(index("NOR"))?.[place]).toBeCloseTo(value, 12);
    }
    expect(factors.get(index("DEU"))?.slice(4, 7)).toEqual([0, 0, 1]);
    expect(factors.has(index("FRA"))).toBe(false);
  });

  it("is empty without a record, and where nothing may be listed", () => {
    const question = { stateUnderReview: "FRA", issue: "torture" } as const;
    expect(findChampions(corpusOf([]), question)).toEqual([]);
    expect(findChampions(corpusOf(lines), { ...question, before: 1 })).toEqual([]);
    expect(findChampions(corpusOf(lines), { ...question, limit: 0 })).toEqual([]);
  });

  it("estimates for a State that was never reviewed", () => {
    const rows = findChampions(corpusOf(lines), { stateUnderReview: "VAT", issue: "torture" });
    expect(rows.map(({ parts }) => parts.raisedByOthers)).toEqual([1, 1, 1, 1]);
  });

  it("refuses what there is not", () => {
    const good = { stateUnderReview: "FRA", issue: "torture" };
    const bad = [
      { stateUnderReview: "XXX" },
      { issue: "x" },
      { demand: "x" },
      { before: 0 },
      { before: 1.5 },
      { limit: -1 },
    ];
    for (const options of bad) {
      expect(() => findChampions(corpusOf(lines), { ...good, ...options } as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("gives probabilities, the highest first, whatever the corpus", () => {
    fc.assert(
      fc.property(anyFacts, (list) => {
        const { columns, ...table } = tableOf(list);
        const corpus = {
          ...loadNothing(),
          ...table,
          columns: {
            ...columns,
            origin: new Uint16Array(list.length),
            originRow: new Int32Array(list.length),
          },
        };
        const rows = findChampions(corpus, { stateUnderReview: "FRA", issue: "women", before: 60 });
        const values = rows.map(({ value }) => value);
        expect(values.every((value) => value > 0 && value < 1)).toBe(true);
        expect(values).toEqual([...values].sort((a, b) => b - a));
        expect(rows.some(({ recommendingState }) => recommendingState === "FRA")).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it("does not change its input", () => {
    const corpus = corpusOf(lines);
    const before = structuredClone(corpus.columns);
    findChampions(corpus, { stateUnderReview: "FRA", issue: "torture" });
    expect(corpus.columns).toEqual(before);
  });

  it("names rows of the embedded export that say what the row says", () => {
    const [row] = findChampions(loadUprInfo(), { stateUnderReview: "JPN", issue: "death-penalty" });
    expect(row).toMatchObject({
      recommendingState: "FRA",
      addressedOnIssue: 1,
      evidence: ["upr-info:14-17.csv#4697"],
    });
  });
});

function loadNothing() {
  return createCorpus({}).corpus;
}

describe("estimateChampion()", () => {
  it("is the logistic function of the weighted sum", () => {
    const { value } = estimateChampion([-3, 1, 0, 0, 0, 0, 0, 0], CHAMPION_WEIGHTS.specific);
    expect(value).toBeCloseTo(1 / (1 + Math.exp(-(1.533 - 3 * 1.119 + 0.677))), 12);
  });
});

describe("areaUnderCurve()", () => {
  it("is the share of pairs in the right order, ties counting half", () => {
    expect(areaUnderCurve([3, 2, 2, 1], [true, true, false, false])).toBe(3.5 / 4);
  });
});
