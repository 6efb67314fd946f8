import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IntegrityReview, IntegrityRow } from "../../../src/analyze/integrity/integrity-row.ts";
import {
  INTEGRITY_MEASURES,
  INTEGRITY_TACTICS,
  type IntegrityMeasure,
  listIntegrityMeasures,
} from "../../../src/analyze/integrity/measures.ts";
import type { ReportOmissions } from "../../../src/analyze/integrity/options.ts";
import { reviewIntegrity, scorecards } from "../../../src/analyze/integrity/review-integrity.ts";
import { findOmissions } from "../../../src/compare/omission/find-omissions.ts";
import { findRecurrences } from "../../../src/compare/recurrence/find-recurrences.ts";
import { listRows } from "../../../src/corpus/rows.ts";
import { selectRecommendations } from "../../../src/corpus/select-recommendations.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { anyFacts, type Fact } from "../facts.ts";
import { corpusOf } from "./corpus-of.ts";

const corpus = loadUprInfo();
const china = loadChinaCase();
const source = { citation: "made for this test" };

function rowOf(card: IntegrityReview | undefined, measure: IntegrityMeasure): IntegrityRow {
  const row = card?.rows.find((each) => each.measure === measure);
  if (row === undefined) throw new Error(`no row ${measure}`);
  return row;
}

function figuresOf(card: IntegrityReview, measure: IntegrityMeasure) {
  const { value, count, total, basis } = rowOf(card, measure);
  return { value, count, total, basis };
}

describe("reviewIntegrity on China's second review", () => {
  const card = reviewIntegrity(corpus, "CHN-2", china);
  const rows = listRows(selectRecommendations(corpus, { stateUnderReview: "CHN", session: 17 }));

  it("counts what was asked and accepted as going through the rows one by one does", () => {
    const soft = rows.filter(({ action = 3 }) => action <= 2);
    const accepted = rows.filter(({ position }) => position === "supported");
    const softAccepted = accepted.filter(({ action = 3 }) => action <= 2);
    const demanding = accepted.filter(({ action = 3 }) => action >= 4);
    expect(figuresOf(card, "soft-share")).toEqual({
      value: soft.length / 284,
      count: 80,
      total: 284,
      basis: "computed",
    });
    expect(soft.length).toBe(80);
    expect(figuresOf(card, "acceptance")).toMatchObject({ count: 207, total: 284, basis: "computed" });
    expect(figuresOf(card, "accepted-soft-share")).toMatchObject({ count: softAccepted.length, total: 207 });
    expect(figuresOf(card, "accepted-demanding")).toMatchObject({ count: demanding.length, total: 284 });
    const mean = rows.reduce((sum, { action = 0 }) => sum + action, 0) / rows.length;
    expect(rowOf(card, "mean-demand").value).toBeCloseTo(mean, 12);
    const access = rows.filter(({ issues }) => issues.includes("special-procedures"));
    expect(figuresOf(card, "access-refused-share")).toMatchObject({
      count: access.filter(({ position }) => position !== "supported").length,
      total: access.length,
    });
  });

  it("takes effective acceptance, which the export does not tell, from what was published", () => {
    expect(figuresOf(card, "effective-acceptance")).toEqual({
      value: (204 - 31 - 8) / 252,
      count: 165,
      total: 252,
      basis: "published",
    });
    expect(figuresOf(card, "already-implemented-share")).toMatchObject({ count: 31, total: 204 });
    expect(rowOf(card, "effective-acceptance").evidence).toContain("responses-2013/already-implemented");
    expect(rowOf(card, "acceptance").note).toContain("204 of 252");
  });

  it("says how soft the recommenders are elsewhere, each State without what it asked of China", () => {
    const made = listRows(corpus).filter(({ action }) => action !== undefined);
    const soft = (list: typeof made) => list.filter(({ action = 3 }) => action <= 2).length;
    const usual =
      soft(made.filter(({ recommendingState }) => recommendingState !== undefined)) /
      made.filter(({ recommendingState }) => recommendingState !== undefined).length;
    const judged = [...new Set(rows.flatMap((row) => row.recommendingState ?? []))].flatMap((state) => {
      const elsewhere = made.filter(
        (row) => row.recommendingState === state && row.stateUnderReview !== "CHN",
      );
      return elsewhere.length < 10 ? [] : [{ state, isSoft: soft(elsewhere) / elsewhere.length > usual }];
    });
    const row = rowOf(card, "soft-recommenders");
    expect(row.total).toBe(judged.length);
    expect(row.evidence).toEqual(
      judged
        .filter(({ isSoft }) => isSoft)
        .map(({ state }) => state)
        .sort(),
    );
  });

  it("stands where counting the other reviews puts it", () => {
    const shares = scorecards(corpus).map((each) => rowOf(each, "soft-share").value ?? Number.NaN);
    const own = 80 / 284;
    const lower = shares.filter((share) => share < own).length;
    const equal = shares.filter((share) => share === own).length - 1;
    expect(rowOf(card, "soft-share").comparison.all).toEqual({
      percentile: (lower + equal / 2) / 304,
      n: 304,
    });
  });

  it("has one review of 60 speakers more that waited in 2009: 55 of 115 could not speak", () => {
    const first = reviewIntegrity(corpus, "CHN-1", china);
    expect(figuresOf(first, "unheard-share")).toMatchObject({ count: 55, total: 115 });
    expect(rowOf(first, "acceptance-change").why).toBeDefined();
    expect(figuresOf(card, "acceptance-change").value).toBeCloseTo(207 / 284 - 55 / 138, 12);
  });
});

describe("reviewIntegrity on China's fourth review, from records alone", () => {
  const card = reviewIntegrity(corpus, "CHN-4", { ...china, on: "2024-01-23" });

  it("holds the numbers of the two articles", () => {
    expect(figuresOf(card, "acceptance")).toEqual({
      value: 290 / 428,
      count: 290,
      total: 428,
      basis: "published",
    });
    expect(figuresOf(card, "visits-unanswered")).toMatchObject({ value: 13, basis: "published" });
    expect(figuresOf(card, "visits-made")).toMatchObject({ value: 1, basis: "computed" });
    expect(figuresOf(card, "years-overdue")).toMatchObject({ value: 4, basis: "computed" });
    expect(rowOf(card, "years-overdue").evidence).toEqual(["CHN/CAT/6"]);
    expect(rowOf(card, "defenders-held").evidence).toEqual(
      expect.arrayContaining(["chow-hang-tung", "ding-jiaxi", "xu-zhiyong", "wang-jianbing", "zhang-zhan"]),
    );
    expect(figuresOf(card, "seconds-per-speaker")).toMatchObject({ value: 45, basis: "published" });
    expect(rowOf(card, "seconds-per-speaker").note).toContain("52");
    expect(figuresOf(card, "findings-omitted")).toMatchObject({ count: 1, total: 1 });
    expect(rowOf(card, "lobbying-reports").evidence).toEqual(["lobbying-2024"]);
    expect(figuresOf(card, "acceptance-change").value).toBeCloseTo(290 / 428 - 284 / 346, 12);
  });

  it("says why it cannot tell what was asked", () => {
    const { value, basis, why, evidence } = rowOf(card, "soft-share");
    expect({ value, basis, evidence }).toEqual({ value: undefined, basis: "none", evidence: [] });
    expect(why).toMatch(/no recommendations/u);
  });

  it("counts on another day what had happened by then", () => {
    const later = reviewIntegrity(corpus, "CHN-4", { ...china, on: "2024-06-01" });
    expect(rowOf(later, "defenders-held").evidence).not.toContain("zhang-zhan");
    expect(later.on).toBe("2024-06-01");
  });

  it("counts seven of 127 submissions removed in 2018, and the acceptance of that year", () => {
    const third = reviewIntegrity(corpus, "CHN-3", china);
    expect(figuresOf(third, "submissions-removed")).toMatchObject({ count: 7, total: 127 });
    expect(figuresOf(third, "acceptance")).toMatchObject({ value: 284 / 346, basis: "published" });
    const second = rowOf(reviewIntegrity(corpus, "CHN-2", china), "reprisals-linked");
    expect(second.evidence).toContain("CHN/2013-09-14/cao-shunli");
  });
});

describe("scorecards", () => {
  it.each([
    ["BHR-1", 36, 120, /180 for members/u],
    ["CHN-1", 115, 120, /first 60 are heard/u],
    ["CHN-2", 137, 61, /for 137 speakers$/u],
  ] as const)("say who has more than %s's time, and who has none", (review, count, value, note) => {
    const row = rowOf(reviewIntegrity(corpus, review), "seconds-per-speaker");
    expect([row.count, row.value]).toEqual([count, value]);
    expect(row.note).toMatch(note);
  });

  it("measures every review of sessions 1 to 20 in time, each row with a value or a reason", () => {
    const start = performance.now();
    const cards = scorecards(corpus);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(cards).toHaveLength(305);
    expect(new Set(cards.map(({ review }) => review)).size).toBe(305);
    for (const { rows } of cards) {
      expect(rows.map(({ measure }) => measure)).toEqual(INTEGRITY_MEASURES);
      for (const row of rows) checkRow(row);
    }
    expect(cards.reduce((sum, { recommendations }) => sum + recommendations, 0)).toBe(41_066);
  });

  it("agrees with the review one by one", () => {
    const cards = scorecards(corpus, china);
    for (const id of ["CHN-2", "CHN-4", "SSD-1", "ISR-2"]) {
      expect(cards.find(({ review }) => review === id)).toEqual(reviewIntegrity(corpus, id, china));
    }
  });

  it("gives nothing for an empty corpus, and takes reviews of records", () => {
    const empty = corpusOf([]);
    expect(scorecards(empty)).toEqual([]);
    expect(scorecards(empty, china).map(({ review }) => review)).toEqual([
      "CHN-1",
      "CHN-2",
      "CHN-3",
      "CHN-4",
    ]);
  });

  it("never crashes, leaves 0 to 1 or gives NaN, and leaves its input alone", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const made = corpusOf(facts);
        const before = JSON.stringify(made);
        for (const card of scorecards(made, { ...china, readTone, namesPerson: () => true })) {
          for (const row of card.rows) checkRow(row);
        }
        expect(JSON.stringify(made)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

const readTone = (text: string) => ({
  flags: { endorses: text.includes("endorse"), endorsesOrContinues: text.includes("e") },
});

function checkRow({
  value,
  count,
  total,
  kind,
  basis,
  why,
  comparison,
  evidence,
  interval,
}: IntegrityRow): void {
  expect(value === undefined).toBe(basis === "none");
  expect(why === undefined).toBe(basis !== "none");
  for (const { percentile, n } of Object.values(comparison)) {
    expect(percentile === undefined).toBe(n === 0);
    if (percentile !== undefined) expect(percentile >= 0 && percentile <= 1).toBe(true);
  }
  if (value === undefined) return;
  expect(Number.isFinite(value)).toBe(true);
  if (kind === "share") expect(value >= 0 && value <= 1).toBe(true);
  if (interval !== undefined) expect(interval.every(Number.isFinite)).toBe(true);
  if (kind === "share" && total !== undefined && count !== undefined)
    expect(count).toBeLessThanOrEqual(total);
  expect(new Set(evidence).size).toBe(evidence.length);
}

describe("what is handed in", () => {
  const facts: readonly Fact[] = [
    { stateUnderReview: "KEN", recommendingState: "FRA", session: 8, position: "supported", action: 2 },
    { stateUnderReview: "KEN", recommendingState: "SVN", session: 8, position: "noted", action: 5 },
    { stateUnderReview: "SVN", recommendingState: "FRA", session: 7, position: "supported", action: 5 },
  ];
  const small = corpusOf(facts, ["We endorse it", "Release Ana Example", undefined]);

  it("reads texts with what it is given, and says where there is no text", () => {
    const options = { readTone, namesPerson: (text: string) => text.includes("Ana") };
    const card = reviewIntegrity(small, "KEN-1", options);
    expect(figuresOf(card, "endorsing-share")).toMatchObject({ count: 1, total: 2 });
    expect(rowOf(card, "endorsing-share").evidence).toEqual(["upr-info:made.csv#2"]);
    expect(figuresOf(card, "naming-share")).toMatchObject({ count: 1, total: 2 });
    expect(rowOf(reviewIntegrity(small, "SVN-1", options), "naming-share").why).toMatch(/text/u);
    expect(rowOf(reviewIntegrity(small, "KEN-1"), "naming-share").basis).toBe("none");
  });

  it("takes measurements made elsewhere, and scores of a State beside those of others", () => {
    const say = (order: number, state: "FRA" | "CUB", text: string): Statement => ({
      id: `KEN-1/working-group/${order}`,
      review: "KEN-1",
      setting: "working-group",
      speaker: { kind: "state", state },
      order,
      delivered: true,
      text,
      source,
    });
    const card = reviewIntegrity(small, "KEN-1", {
      statements: [
        say(1, "CUB", "Cuba commended Kenya for its achievements."),
        say(2, "FRA", "France was concerned."),
      ],
      measurements: [
        { review: "KEN-1", measure: "issues-unreported", count: 3, total: 12, unit: "issue", source },
      ],
      assessments: [
        {
          id: "a",
          subject: "A/HRC/15/8#101.1",
          assessor: { kind: "state", state: "KEN" },
          score: { scale: "iri", value: 1 },
          evidence: [],
          source,
        },
        {
          id: "b",
          subject: "A/HRC/15/8#101.1",
          assessor: { kind: "organisation", name: "Harbour Watch" },
          score: { scale: "iri", value: 0.5 },
          evidence: [],
          source,
        },
      ],
    });
    expect(figuresOf(card, "issues-unreported")).toEqual({
      value: 0.25,
      count: 3,
      total: 12,
      basis: "given",
    });
    expect(rowOf(card, "praise-time").value).toBe(0.5);
    expect(figuresOf(card, "implementation-gap")).toMatchObject({ value: 0.5, count: 1 });
  });

  it("counts what the State's report leaves out of the summary, by issue or by paragraph", () => {
    const omissions = findOmissions(
      [
        "Fishermen were fined for meeting at the harbour.",
        "Girls are kept from school in the north.",
        { id: "3", text: "The lighthouse keepers were dismissed without a hearing." },
        "Les pêcheurs ont été condamnés à une amende.",
      ],
      "1. In the north some girls are kept from school.\n\n2. Boats were counted each year.\n",
    );
    expect(omissions.statements.map(({ result }) => result)).toEqual([
      "absent",
      "present",
      "absent",
      undefined,
    ]);
    const given = { review: "KEN-1", omissions, source } as const;
    const row = (...lists: readonly ReportOmissions[]) =>
      rowOf(reviewIntegrity(small, "KEN-1", { omissions: lists }), "issues-unreported");

    expect(row(given)).toMatchObject({ unit: "paragraph", count: 2, total: 3, evidence: ["1.1", "3"] });
    expect(row(given, given)).toMatchObject({ count: 4, total: 6 });
    // One paragraph on an issue that the report says is enough for the issue; the French one has no basis.
    const issues = [["assembly", "children"], ["children"], ["justice"], ["torture"]];
    expect(row({ ...given, issues })).toMatchObject({
      basis: "computed",
      value: 2 / 3,
      unit: "issue",
      evidence: ["assembly", "justice"],
      sources: [source],
    });
    expect(row({ ...given, issues }, given).unit).toBe("paragraph");
    expect(row({ ...given, issues: [] })).toMatchObject({ basis: "none", value: undefined });
    expect(row({ ...given, review: "KEN-2" }).basis).toBe("none");
    expect(row().why).toBe("summary and national report of this review were not compared");
    expect(rowOf(reviewIntegrity(small, "KEN-1"), "issues-unreported").basis).toBe("none");
  });

  it("counts what was accepted and asked again, by the links it is given", () => {
    const twice = corpusOf(
      [
        { stateUnderReview: "KEN", recommendingState: "FRA", session: 8, position: "supported" },
        { stateUnderReview: "KEN", recommendingState: "SVN", session: 8, position: "supported" },
        { stateUnderReview: "KEN", recommendingState: "FRA", session: 21, position: "noted" },
      ],
      ["Ratify OPCAT", "Build more schools in the north of the country", "Ratify OPCAT without delay"],
    );
    const recurrences = findRecurrences(twice, { explain: false });
    const row = rowOf(reviewIntegrity(twice, "KEN-2", { recurrences }), "accepted-came-back");
    expect([row.count, row.total, row.evidence]).toEqual([1, 2, ["upr-info:made.csv#2"]]);
    expect(rowOf(reviewIntegrity(twice, "KEN-1", { recurrences }), "accepted-came-back").basis).toBe("none");
    expect(rowOf(reviewIntegrity(twice, "KEN-2"), "accepted-came-back").why).toMatch(/not given/u);
  });

  it("compares one report with reviews of another corpus, but not with itself there", () => {
    const one = selectRecommendations(corpus, { stateUnderReview: "CHN", session: 17 });
    const alone = rowOf(reviewIntegrity(one, "CHN-2"), "soft-share");
    expect(alone.comparison.all).toEqual({ percentile: undefined, n: 0 });
    const compared = reviewIntegrity(one, "CHN-2", { compareWith: corpus });
    const whole = reviewIntegrity(corpus, "CHN-2");
    for (const measure of ["soft-share", "acceptance", "soft-recommenders"] as const) {
      expect(rowOf(compared, measure)).toEqual(rowOf(whole, measure));
    }
  });

  it("refuses a review it does not have, and a day that is none", () => {
    const invalid = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    expect(() => reviewIntegrity(small, "KEN-3")).toThrow(invalid);
    expect(() => reviewIntegrity(small, "KEN-1", { on: "2010" })).toThrow(invalid);
    expect(() => scorecards(small, { unit: "row" as never })).toThrow(invalid);
  });
});

describe("listIntegrityMeasures", () => {
  it("defines each measure once, for every tactic", () => {
    const definitions = listIntegrityMeasures();
    expect(definitions.map(({ measure }) => measure)).toEqual(INTEGRITY_MEASURES);
    expect(new Set(definitions.map(({ tactic }) => tactic))).toEqual(new Set(INTEGRITY_TACTICS));
  });
});
