import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { createCorpus } from "../../../../src/corpus/create-corpus.ts";
import { selectRecommendations } from "../../../../src/corpus/select-recommendations.ts";
import { loadUprInfo } from "../../../../src/data/index.ts";
import type { Recommendation } from "../../../../src/model/recommendation.ts";
import type { Review } from "../../../../src/model/review.ts";
import type { Statement } from "../../../../src/model/statement.ts";
import { parseUprkitCsv } from "../../../../src/parse/uprkit-records/parse-uprkit-csv.ts";
import { cycleOfSession } from "../../../../src/reference/sessions.ts";
import { formatRowsCsv } from "../../../../src/report/files/format-rows-csv.ts";
import { corpusTables } from "../../../../src/report/files/tables/corpus-tables.ts";

const review: Review = {
  id: "KIR-2",
  stateUnderReview: "KIR",
  cycle: 2,
  session: 21,
  status: "outcome-adopted",
  reviewDate: "2015-01-19",
  troika: ["ARG", "KAZ"],
  documents: [{ kind: "working-group-report", symbol: "A/HRC/29/5" as never }],
  source: { file: "kir.pdf" },
};
const text = "Invented: do one thing (Fiji, Palau);";
const recommendation: Recommendation = {
  id: "A/HRC/29/5#84.1",
  document: "A/HRC/29/5" as never,
  paragraph: "84.1",
  text,
  recommendingStates: ["FJI", "PLW"],
  parts: [{ text: "Invented: do one thing", recommendingStates: ["FJI", "PLW"], span: [0, 22] }],
  responses: [
    { stage: "review", position: "pending" },
    { stage: "addendum", position: "noted", label: "takes note", claim: "in-progress" },
  ],
  source: { document: "A/HRC/29/5" as never, paragraph: "84.1", page: 12, file: "kir.pdf" },
};
const nobody: Recommendation = {
  ...recommendation,
  id: "A/HRC/29/5#84.2",
  paragraph: "84.2",
  recommendingStates: [],
  parts: [{ text, recommendingStates: [], span: [0, text.length] }],
};
const statement: Statement = {
  id: "KIR-2/working-group/1",
  review: "KIR-2",
  setting: "working-group",
  speaker: { kind: "state", state: "FJI" },
  order: 1,
  delivered: true,
  source: { file: "kir.pdf", page: 3 },
};
const { corpus } = createCorpus({
  reports: [{ review, recommendations: [recommendation, nobody] }],
  pledges: [
    {
      id: "A/HRC/29/5#85",
      state: "KIR",
      session: 21,
      issues: [],
      text: "Invented",
      source: { file: "kir.pdf" },
    },
    {
      id: "upr-info:a.csv#2",
      state: "FJI",
      session: 20,
      issues: ["torture"] as never,
      source: { file: "a.csv", row: 2 },
    },
  ],
});

describe("corpusTables()", () => {
  it("writes a row per recommendation and recommending State", () => {
    const [table] = corpusTables(corpus);
    expect(table?.rows).toHaveLength(3);
    expect(table?.rows[1]).toEqual({
      id: "A/HRC/29/5#84.1",
      record: "recommendation",
      review: "KIR-2",
      state_under_review: "KIR",
      state_under_review_name: "Kiribati",
      session: 21,
      cycle: 2,
      date: "2015-01-19",
      document: "A/HRC/29/5",
      paragraph: "84.1",
      printed_number: undefined,
      is_cited: undefined,
      recommending_state: "PLW",
      recommending_state_name: "Palau",
      position: "noted",
      stage: "addendum",
      response_label: "takes note",
      claim: "in-progress",
      review_position: "pending",
      addendum_position: "noted",
      action: undefined,
      issues: [],
      text,
      file: "kir.pdf",
      page: 12,
      row: undefined,
    });
    expect(table?.rows[2]).toMatchObject({ id: "A/HRC/29/5#84.2", recommending_state: undefined });
    // A recommendation without States has no value in one column of the key, so none is claimed.
    expect(table?.primaryKey).toBeUndefined();
    const named = corpusTables(selectRecommendations(corpus, { recommendingState: ["FJI", "PLW"] }));
    expect(named[0]?.primaryKey).toEqual(["id", "state_under_review", "recommending_state"]);
  });

  it("completes the reviews that rows and statements point to", () => {
    const tables = corpusTables(corpus, { statements: [statement], sources: ["From an invented report."] });
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["recommendations", 3],
      ["reviews", 2],
      ["pledges", 2],
      ["statements", 1],
    ]);
    expect(tables[1]?.rows[1]).toMatchObject({
      id: "KIR-2",
      status: "outcome-adopted",
      troika: ["ARG", "KAZ"],
      documents: ["A/HRC/29/5"],
      source: "kir.pdf",
    });
    // Known to the reference: a pledge of it is all that the corpus has.
    expect(tables[1]?.rows[0]).toMatchObject({ id: "FJI-2", session: 20, review_date: "2014-10-29" });
    expect(tables[3]?.rows[0]).toMatchObject({
      place: 1,
      speaker: "FJI",
      speaker_name: "Fiji",
      delivered: true,
    });
    for (const { notes } of tables) expect(notes.at(-1)).toBe("From an invented report.");
    const lost = corpusTables(corpus, { statements: [{ ...statement, review: "TUV-5@9" }] });
    expect(lost.at(-1)?.foreignKeys).toBeUndefined();
  });

  it("gives two sittings of a cycle two ids, so that keys hold", () => {
    const { corpus: both } = createCorpus({
      reports: [{ review, recommendations: [recommendation] }],
      pledges: [{ id: "a#1", state: "KIR", session: 20, issues: [], source: { file: "a" } }],
    });
    const [, reviews, pledges] = corpusTables(both);
    expect(pledges?.rows[0]?.["review"]).toBe("KIR-2@20");
    expect(reviews?.rows.map(({ id }) => id)).toEqual(["KIR-2@20", "KIR-2"]);
  });

  it("takes of a view what belongs to its reviews", () => {
    const view = selectRecommendations(corpus, { recommendingState: "PLW" });
    expect(corpusTables(view).map(({ name, rows }) => [name, rows.length])).toEqual([
      ["recommendations", 1],
      ["reviews", 1],
      ["pledges", 1],
    ]);
  });

  it("describes every column, and its rows have no other", () => {
    for (const { columns, rows } of corpusTables(corpus, { statements: [statement] })) {
      const names = columns.map(({ name }) => name);
      for (const { description } of columns) expect(description).not.toBe("");
      for (const row of rows) expect(Object.keys(row)).toEqual(names);
      for (const { name, isRequired } of columns) {
        if (isRequired === true) for (const row of rows) expect(row[name]).toBeDefined();
      }
    }
  });

  it("is read back by the reader of uprkit's own tables, names beside codes included", () => {
    const [table] = corpusTables(corpus);
    const [header = [], ...rows]: string[][] = parse(
      formatRowsCsv(table?.rows ?? [], { columns: table?.columns ?? [] }),
    );
    const rowNumbers = rows.map((_, index) => index + 2);
    const back = parseUprkitCsv({ name: "recommendations.csv", header, rows, rowNumbers });
    expect(back.recommendations.map(({ id, recommendingStates }) => [id, recommendingStates])).toEqual([
      ["A/HRC/29/5#84.1", ["FJI", "PLW"]],
      ["A/HRC/29/5#84.2", []],
    ]);
    expect(back.recommendations[0]?.responses.at(-1)).toEqual(recommendation.responses.at(-1));
    expect(back.diagnostics.map(({ code }) => code)).toEqual(["uprkit/csv-holds-less"]);
  });

  it("gives empty tables of an empty corpus", () => {
    const { corpus: empty } = createCorpus({});
    expect(corpusTables(empty).map(({ name, rows }) => [name, rows.length])).toEqual([
      ["recommendations", 0],
      ["reviews", 0],
    ]);
  });

  it("agrees with the columns of the embedded data", () => {
    const data = loadUprInfo();
    const [recommendations, reviews, pledges] = corpusTables(data);
    expect(recommendations?.rows).toHaveLength(41_066);
    expect(recommendations?.rows.filter(({ position }) => position === "supported")).toHaveLength(30_472);
    expect(recommendations?.rows[0]?.["id"]).toBe("upr-info:1-5.csv#2");
    expect(recommendations?.primaryKey).toEqual(["id"]);
    expect(pledges?.rows).toHaveLength(947);
    const ids = new Set(reviews?.rows.map(({ id }) => id));
    for (const row of recommendations?.rows ?? []) {
      if (!ids.has(row["review"]) || cycleOfSession(Number(row["session"])) !== row["cycle"])
        throw new Error(`No review of ${String(row["id"])}`);
    }
    expect(ids.size).toBe(reviews?.rows.length);
  });
});
