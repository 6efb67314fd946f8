import { describe, expect, it } from "vitest";
import { countPledges } from "../../../src/analyze/pledges/count-pledges.ts";
import { wilsonInterval } from "../../../src/analyze/statistics/wilson-interval.ts";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { selectRecommendations } from "../../../src/corpus/select-recommendations.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { UprInfoRow } from "../../../src/model/upr-info-row.ts";
import type { IssueSlug, StateCode } from "../../../src/model/vocabulary.generated.ts";

function pledge(index: number, state: StateCode, session: number, issues: readonly IssueSlug[] = []) {
  return {
    id: `upr-info:pledges.csv#${index}`,
    state,
    session,
    issues,
    source: { file: "pledges.csv", row: index },
  };
}

function asked(index: number, stateUnderReview: StateCode, session: number): UprInfoRow {
  return {
    id: `upr-info:export.csv#${index}`,
    stateUnderReview,
    session,
    position: "noted",
    responseLabel: "Noted",
    issues: ["women"],
    stateUnderReviewOrganisations: [],
    recommendingStateOrganisations: [],
    source: { file: "export.csv", row: index },
  };
}

const { corpus } = createCorpus({
  uprInfo: [asked(2, "KEN", 8), asked(3, "KEN", 8), asked(4, "KEN", 21), asked(5, "SVN", 7)],
  pledges: [pledge(2, "KEN", 8, ["women", "health"]), pledge(3, "FRA", 2), pledge(4, "KEN", 21, ["women"])],
});

describe("countPledges()", () => {
  it("counts pledges beside recommendations, in the order of the keys", () => {
    const rows = countPledges(corpus, { by: ["stateUnderReview"] });
    expect(
      rows.map((row) => [row.stateUnderReview, row.count, row.recommendations, row.total, row.value]),
    ).toEqual([
      ["FRA", 1, 0, 1, 1],
      ["KEN", 2, 3, 5, 2 / 5],
      ["SVN", 0, 1, 1, 0],
    ]);
    expect(rows[1]?.interval).toEqual(wilsonInterval(2, 5));
    const bySession = countPledges(corpus, { by: ["session", "stateUnderReview"] });
    expect(bySession.map((row) => [row.session, row.stateUnderReview, row.count])).toEqual([
      [2, "FRA", 1],
      [7, "SVN", 0],
      [8, "KEN", 1],
      [21, "KEN", 1],
    ]);
  });

  it("counts a pledge under each of its issues", () => {
    const rows = countPledges(corpus, { by: ["issue"] });
    expect(rows.map((row) => [row.issue, row.count, row.recommendations])).toEqual([
      ["health", 1, 0],
      ["women", 2, 4],
      [undefined, 1, 0],
    ]);
  });

  it("counts a part by its conditions, and the whole corpus of a view", () => {
    expect(countPledges(corpus, { where: { cycle: 1 } })).toMatchObject([{ count: 2, recommendations: 3 }]);
    expect(countPledges(corpus, { where: { stateUnderReview: "KEN", session: [21] } })).toMatchObject([
      { count: 1, recommendations: 1, value: 0.5 },
    ]);
    const view = selectRecommendations(corpus, { session: 7 });
    expect(countPledges(view, { by: ["cycle"] })).toEqual(countPledges(corpus, { by: ["cycle"] }));
  });

  it("has one empty row without keys and none with, when there is nothing", () => {
    const { corpus: empty } = createCorpus({});
    expect(countPledges(empty)).toMatchObject([
      { value: undefined, interval: undefined, count: 0, total: 0 },
    ]);
    expect(countPledges(empty, { by: ["session"] })).toEqual([]);
  });

  it.each([
    { by: ["recommendingState"] },
    { by: ["nothing"] },
    { where: { recommendingState: "FRA" } },
    { unit: "row" },
  ])("refuses %j", (options) => {
    expect(() => countPledges(corpus, options as never)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("has the pledges of each session of the embedded data set, as another program counted them", () => {
    const rows = countPledges(loadUprInfo(), { by: ["session"] });
    expect(rows.map(({ count }) => count)).toEqual([
      89, 80, 63, 40, 36, 42, 48, 36, 44, 38, 15, 68, 26, 67, 40, 63, 37, 80, 35, 0,
    ]);
    // Beyond Promises (2014), page 29: 2 % of the first cycle.
    const [first] = countPledges(loadUprInfo(), { by: ["cycle"] });
    expect(first).toMatchObject({ count: 599, recommendations: 21_356, value: 599 / 21_955 });
  });
});
