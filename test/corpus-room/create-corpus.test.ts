import { describe, expect, it } from "vitest";
import { createCorpus, listRows, rowAt, sourceOf, summarizeCorpus } from "../../src/corpus/index.ts";
import type { StateCode } from "../../src/model/vocabulary.generated.ts";
import { makeRecommendation, makeReview, makeRow } from "./records.ts";

describe("createCorpus()", () => {
  const china = makeReview("CHN", 17);
  const three = [
    makeRecommendation("1.1", ["NOR", "FRA"]),
    makeRecommendation(
      "1.2",
      ["FRA"],
      [
        { stage: "review", position: "pending" },
        { stage: "addendum", position: "not-supported" },
      ],
    ),
    makeRecommendation("1.3", []),
  ];

  it("makes one entry of each recommendation and recommending State", () => {
    const { corpus, diagnostics } = createCorpus({ reports: [{ review: china, recommendations: three }] });
    expect(diagnostics).toEqual([]);
    expect(corpus.size).toBe(4);
    expect([...corpus.columns.recommendation]).toEqual([0, 0, 1, 2]);
    expect([...corpus.columns.originRow]).toEqual([0, 0, 1, 2]);
    expect(corpus.columns.recommendingState[3]).toBe(255);
    const source = { document: "A/HRC/99/1", file: "report.pdf", page: 7 };
    const shared = { stateUnderReview: "CHN", session: 17, cycle: 2, issues: [] };
    expect(listRows(corpus)).toEqual([
      {
        ...shared,
        recommendingState: "NOR",
        position: "supported",
        text: "Text of 1.1",
        recommendationId: "A/HRC/99/1#1.1",
        source: { ...source, paragraph: "1.1" },
      },
      {
        ...shared,
        recommendingState: "FRA",
        position: "supported",
        text: "Text of 1.1",
        recommendationId: "A/HRC/99/1#1.1",
        source: { ...source, paragraph: "1.1" },
      },
      {
        ...shared,
        recommendingState: "FRA",
        position: "not-supported",
        text: "Text of 1.2",
        recommendationId: "A/HRC/99/1#1.2",
        source: { ...source, paragraph: "1.2" },
      },
      {
        ...shared,
        position: "supported",
        text: "Text of 1.3",
        recommendationId: "A/HRC/99/1#1.3",
        source: { ...source, paragraph: "1.3" },
      },
    ]);
    expect(summarizeCorpus(corpus)).toEqual({
      rows: 4,
      recommendations: 3,
      unnumberedRows: 0,
      rowsWithoutState: 1,
      reviews: 1,
      statesUnderReview: 1,
      recommendingStates: 2,
      sessions: [17],
      positions: [
        { position: "supported", count: 3 },
        { position: "not-supported", count: 1 },
      ],
      sources: 1,
      pledges: 0,
    });
  });

  it("takes the position of the latest stage, and the claim of the latest response that makes one", () => {
    const responses = [
      { stage: "addendum", position: "noted" },
      { stage: "review", position: "supported", claim: "already-implemented" },
      { stage: "review", position: "pending" },
    ] as const;
    const { corpus } = createCorpus({
      reports: [{ review: china, recommendations: [makeRecommendation("1.1", ["NOR"], responses)] }],
    });
    expect(rowAt(corpus, 0)).toMatchObject({ position: "noted", claim: "already-implemented" });
  });

  it("puts a recommendation under the States it is addressed to, where the report is about two", () => {
    const recommendations = [
      makeRecommendation("1.1", ["NOR"], undefined, { addressees: ["SSD"] }),
      makeRecommendation("1.2", ["NOR"], undefined, { addressees: ["SDN", "SSD"] }),
      makeRecommendation("1.3", ["NOR"]),
    ];
    const { corpus } = createCorpus({ reports: [{ review: makeReview("SDN", 11), recommendations }] });
    expect(listRows(corpus).map(({ stateUnderReview }) => stateUnderReview)).toEqual([
      "SSD",
      "SDN",
      "SSD",
      "SDN",
    ]);
    expect(summarizeCorpus(corpus)).toMatchObject({ rows: 4, recommendations: 3, reviews: 2 });
  });

  it("keeps file, row, text, action and issues of an export", () => {
    const { corpus } = createCorpus({
      uprInfo: [
        makeRow(2, { text: "One", issues: ["hrd", "press"] }),
        makeRow(7, { issues: ["hrd", "press"] }),
        makeRow(9),
      ],
    });
    expect(rowAt(corpus, 0)).toMatchObject({
      text: "One",
      action: 5,
      issues: ["hrd", "press"],
      source: { file: "x.csv", row: 2 },
    });
    expect(rowAt(corpus, 0)).not.toHaveProperty("recommendationId");
    expect(rowAt(corpus, 1)).not.toHaveProperty("text");
    expect(sourceOf(corpus, 1)).toEqual({ file: "x.csv", row: 7 });
    expect(corpus.issueSets).toEqual([[], ["hrd", "press"]]);
    expect([...corpus.columns.issueSet]).toEqual([1, 1, 0]);
  });

  it("gives the texts of an export to its own entries where reports come first", () => {
    const { corpus } = createCorpus({
      reports: [{ review: makeReview("MLI", 15), recommendations: three }],
      uprInfo: [makeRow(2), makeRow(3, { text: "Three" })],
    });
    expect(listRows(corpus).map(({ text }) => text)).toEqual([
      "Text of 1.1",
      "Text of 1.1",
      "Text of 1.2",
      "Text of 1.3",
      undefined,
      "Three",
    ]);
  });

  it("leaves out what is there already or does not exist, with a diagnostic each", () => {
    const { corpus, diagnostics } = createCorpus({
      uprInfo: [
        makeRow(2),
        makeRow(2),
        makeRow(3, { stateUnderReview: "XXX" as StateCode }),
        makeRow(4, { recommendingState: "XXX" as StateCode }),
        makeRow(5, { session: 0 }),
        makeRow(6, { session: 300 }),
        makeRow(7, { position: "maybe" as "noted" }),
        makeRow(8, { action: 9 as 5 }),
        makeRow(9),
      ],
    });
    expect(listRows(corpus).map(({ source }) => source.row)).toEqual([2, 9]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "corpus/repeated-id",
      ...Array(6).fill("corpus/invalid-record"),
    ]);
    expect(diagnostics.every(({ severity, source }) => severity === "error" && source === "x.csv")).toBe(
      true,
    );
  });

  it("says when a review is in a report and in an export", () => {
    const { corpus, diagnostics } = createCorpus({
      reports: [{ review: china, recommendations: three }],
      uprInfo: [makeRow(2), makeRow(3), makeRow(4, { session: 4 })],
    });
    expect(corpus.size).toBe(7);
    expect(diagnostics).toMatchObject([
      { code: "corpus/review-counted-twice", severity: "warning", source: "A/HRC/99/1" },
    ]);
  });

  it("takes reviews once, that of the report first, and pledges once each", () => {
    const pledge = { id: "p#1", state: "CHN", session: 17, issues: [], source: {} } as const;
    const { corpus, diagnostics } = createCorpus({
      reports: [{ review: { ...china, troika: ["POL"] }, recommendations: [] }],
      reviews: [china, makeReview("MLI", 15)],
      pledges: [pledge, pledge],
    });
    expect(corpus.reviews.map(({ id, troika }) => [id, troika])).toEqual([
      ["CHN-2", ["POL"]],
      ["MLI-2", []],
    ]);
    expect(corpus.pledges).toEqual([pledge]);
    expect(diagnostics).toMatchObject([{ code: "corpus/repeated-id", severity: "error" }]);
  });

  it("makes an empty corpus of nothing", () => {
    const { corpus, diagnostics } = createCorpus({});
    expect(diagnostics).toEqual([]);
    expect(listRows(corpus)).toEqual([]);
    expect(summarizeCorpus(corpus)).toMatchObject({ rows: 0, sessions: [], positions: [], sources: 0 });
    expect(() => rowAt(corpus, 0)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });

  it("is frozen, and changes nothing it is given", () => {
    const input = { reports: [{ review: china, recommendations: three }], uprInfo: [makeRow(2)] };
    const before = structuredClone(input);
    const { corpus } = createCorpus(input);
    expect(input).toEqual(before);
    for (const part of [
      corpus,
      corpus.columns,
      corpus.issueSets,
      corpus.sources,
      corpus.reviews,
      corpus.recommendations,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it.each([-1, 1, 0.5, Number.NaN])("has no entry %d where it has one", (index) => {
    const { corpus } = createCorpus({ uprInfo: [makeRow(2)] });
    expect(() => rowAt(corpus, index)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
    expect(() => sourceOf(corpus, index)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});
