import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCorpus, listRows, mergeCorpora, selectRecommendations } from "../../../src/corpus/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { VoluntaryPledge } from "../../../src/model/voluntary-pledge.ts";
import { makeRecommendation, makeReview, makeRow } from "../records.ts";

const china = makeReview("CHN", 17);
const reportOf = (...recommendations: ReturnType<typeof makeRecommendation>[]) =>
  createCorpus({ reports: [{ review: china, recommendations }] }).corpus;
const exportOf = (...rows: ReturnType<typeof makeRow>[]) => createCorpus({ uprInfo: rows }).corpus;
const codesOf = (result: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  result.diagnostics.map(({ code }) => code);

describe("mergeCorpora()", () => {
  it("gives an empty corpus of none", () => {
    expect(mergeCorpora([])).toMatchObject({ corpus: { size: 0, issueSets: [[]] }, diagnostics: [] });
  });

  it("gives of one whole corpus the same corpus", () => {
    const data = loadUprInfo();
    const { corpus, diagnostics } = mergeCorpora([data]);
    expect(diagnostics).toEqual([]);
    expect(corpus.columns.recommendingState).toEqual(data.columns.recommendingState);
    expect(corpus.reviews).toEqual(data.reviews);
    expect(corpus.pledges).toEqual(data.pledges);
    expect(corpus.sources).toEqual(data.sources);
    expect(listRows(corpus)).toEqual(listRows(data));
  });

  it("joins entries, issues, sources, texts and recommendations, numbered anew", () => {
    const a = exportOf(
      makeRow(2, { issues: ["women"], text: "Ratify it" }),
      makeRow(3, { issues: ["women", "hrd"] }),
    );
    const b = createCorpus({
      reports: [
        {
          review: makeReview("KEN", 8),
          recommendations: [makeRecommendation("1.1", ["NOR", "FRA"]), makeRecommendation("1.2", [])],
        },
      ],
      uprInfo: [
        makeRow(2, {
          id: "upr-info:y.csv#2",
          session: 20,
          issues: ["hrd"],
          text: "Train judges",
          source: { file: "y.csv", row: 2 },
        }),
      ],
    }).corpus;
    const { corpus, diagnostics } = mergeCorpora([a, b, a].slice(0, 2));
    expect(diagnostics).toEqual([]);
    expect(listRows(corpus)).toEqual([...listRows(a), ...listRows(b)]);
    expect(corpus.issueSets).toEqual([[], ["women"], ["women", "hrd"], ["hrd"]]);
    expect(corpus.recommendations.map(({ paragraph }) => paragraph)).toEqual(["1.1", "1.2"]);
    expect(corpus.sources.map(({ file }) => file)).toEqual(["x.csv", "report.pdf", "y.csv"]);
    const turned = mergeCorpora([b, a]).corpus;
    expect(listRows(turned)).toEqual([...listRows(b), ...listRows(a)]);
  });

  it("takes of a view its own entries, and the recommendations they are of", () => {
    const whole = reportOf(
      makeRecommendation("1.1", ["NOR"]),
      makeRecommendation("1.2", ["FRA"]),
      makeRecommendation("1.3", ["NOR"]),
    );
    const view = selectRecommendations(whole, { recommendingState: "NOR" });
    const { corpus } = mergeCorpora([view]);
    expect(corpus.selection).toBeUndefined();
    expect(corpus.columns.length).toBe(2);
    expect(corpus.recommendations.map(({ paragraph }) => paragraph)).toEqual(["1.1", "1.3"]);
    expect(listRows(corpus)).toEqual(listRows(view));
    expect(corpus.reviews).toEqual(whole.reviews);
  });

  it("joins two views of one corpus that share recommendations", () => {
    const whole = reportOf(makeRecommendation("1.1", ["NOR", "FRA"]), makeRecommendation("1.2", ["FRA"]));
    const nor = selectRecommendations(whole, { recommendingState: "NOR" });
    const both = mergeCorpora([nor, whole]);
    expect(codesOf(both)).toEqual(["corpus/repeated-record"]);
    expect(both.diagnostics[0]).toMatchObject({ severity: "info" });
    expect(both.corpus.size).toBe(3);
    expect(both.corpus.recommendations).toHaveLength(2);
  });

  it("takes the first of two recommendations with one id, and says so", () => {
    const first = reportOf(makeRecommendation("1.1", ["NOR"]));
    const second = reportOf(
      makeRecommendation("1.1", ["NOR", "FRA"], [{ stage: "addendum", position: "noted" }]),
      makeRecommendation("1.2", ["FRA"]),
    );
    const result = mergeCorpora([first, second]);
    expect(codesOf(result)).toEqual(["corpus/repeated-id"]);
    expect(result.diagnostics[0]).toMatchObject({ severity: "error" });
    expect(
      listRows(result.corpus).map(({ recommendationId, position }) => [recommendationId, position]),
    ).toEqual([
      ["A/HRC/99/1#1.1", "supported"],
      ["A/HRC/99/1#1.2", "supported"],
    ]);
  });

  it("takes a row of an export once, and says where the same row differs", () => {
    const first = exportOf(makeRow(2), makeRow(3), makeRow(4));
    const second = exportOf(makeRow(2), makeRow(3, { position: "supported" }), makeRow(5));
    const result = mergeCorpora([first, second]);
    expect(result.diagnostics.map(({ code, severity, range }) => [code, severity, range])).toEqual([
      ["corpus/repeated-record", "info", undefined],
      ["corpus/repeated-id", "error", { row: 3 }],
    ]);
    expect(listRows(result.corpus).map(({ source }) => source.row)).toEqual([2, 3, 4, 5]);
  });

  it("takes every row that has no file to be known by", () => {
    const loose = exportOf(makeRow(2, { source: {} }));
    expect(mergeCorpora([loose, loose]).corpus.size).toBe(2);
  });

  it("takes a pledge once, and the first facts of a review", () => {
    const pledge: VoluntaryPledge = {
      id: "upr-info:v.csv#2",
      state: "CHN",
      session: 17,
      issues: [],
      source: { file: "v.csv", row: 2 },
    };
    const a = createCorpus({
      pledges: [pledge, { ...pledge, id: "upr-info:v.csv#3" }],
      reviews: [china],
    }).corpus;
    const b = createCorpus({
      pledges: [
        { ...pledge, issues: [] },
        { ...pledge, id: "upr-info:v.csv#3", action: 3 },
      ],
      reviews: [{ ...china, councilSession: 25 }],
    }).corpus;
    const { corpus, diagnostics } = mergeCorpora([a, b]);
    expect(corpus.pledges).toEqual(a.pledges);
    expect(corpus.reviews).toEqual([china]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["corpus/review-differs", "warning"],
      ["corpus/repeated-id", "error"],
      ["corpus/repeated-record", "info"],
    ]);
  });

  it("says that a review counts twice: report and export, or two reports", () => {
    const report = reportOf(makeRecommendation("1.1", ["NOR"]));
    const rows = exportOf(makeRow(2), makeRow(3));
    for (const order of [
      [report, rows],
      [rows, report],
    ]) {
      const result = mergeCorpora(order);
      expect(codesOf(result)).toEqual(["corpus/review-counted-twice"]);
      expect(result.corpus.size).toBe(3);
    }
    const other = exportOf(makeRow(2, { source: { file: "y.csv", row: 2 } }));
    expect(codesOf(mergeCorpora([rows, other]))).toEqual(["corpus/review-counted-twice"]);
  });

  it("splits and joins without loss, whatever the parts, and changes nothing", () => {
    const data = selectRecommendations(loadUprInfo(), { session: [1, 2] });
    const rows = listRows(data);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 193 }), fc.boolean(), (cut, isTurned) => {
        const isFirst = (code: string) => code.charCodeAt(0) * 7 + code.charCodeAt(1) < 400 + cut * 3;
        const one = selectRecommendations(data, (row) => isFirst(row.stateUnderReview));
        const other = selectRecommendations(data, (row) => !isFirst(row.stateUnderReview));
        const { corpus } = mergeCorpora(isTurned ? [other, one] : [one, other]);
        expect(corpus.size).toBe(rows.length);
        const parts = isTurned
          ? [...listRows(other), ...listRows(one)]
          : [...listRows(one), ...listRows(other)];
        expect(listRows(corpus)).toEqual(parts);
      }),
      { numRuns: 10 },
    );
    expect(listRows(data)).toEqual(rows);
  });
});
