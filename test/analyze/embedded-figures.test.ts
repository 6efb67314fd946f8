import { describe, expect, it } from "vitest";
import { acceptance } from "../../src/analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../src/analyze/action/action-profile.ts";
import { recommendationConcentration } from "../../src/analyze/concentration/recommendation-concentration.ts";
import { issueActions } from "../../src/analyze/issues/issue-actions.ts";
import { issueProfile } from "../../src/analyze/issues/issue-profile.ts";
import { issueSalience } from "../../src/analyze/issues/issue-salience.ts";
import { issueSensitivity } from "../../src/analyze/issues/issue-sensitivity.ts";
import { selectRecommendations } from "../../src/corpus/select-recommendations.ts";
import { loadUprInfo } from "../../src/data/index.ts";

const corpus = loadUprInfo();
const early = selectRecommendations(corpus, { session: [1, 2, 3, 4, 5] });
const percent = (share: number | undefined): number => Math.round((share ?? Number.NaN) * 1000) / 10;

/** Figures another program counted in the same export. */
describe("measures of sessions 1 to 20", () => {
  it("accept by action category as counted elsewhere", () => {
    const rows = acceptance(corpus, { by: ["action"] });
    expect(rows.map(({ value }) => percent(value))).toEqual([96, 95.6, 57.4, 84.2, 54.8]);
  });

  it("accept by issue as counted elsewhere, and order issues otherwise once the category is held the same", () => {
    const rows = issueSensitivity(corpus, { minimum: 0 });
    const crude = new Map(rows.map((row) => [row.issue, percent(row.crude)]));
    expect(
      (["movement", "death-penalty", "sogi", "cp-rights", "special-procedures", "instruments"] as const).map(
        (issue) => crude.get(issue),
      ),
    ).toEqual([15.2, 23.4, 37.2, 46.4, 49.5, 54.6]);
    expect(
      (["poverty", "development", "environment", "health", "education"] as const).map((issue) =>
        crude.get(issue),
      ),
    ).toEqual([97.9, 96.7, 95.4, 93.9, 93.5]);
    // Treaties are refused for what is asked: they rise when that is held the same.
    const places = [...rows].sort((a, b) => (a.crude ?? 0) - (b.crude ?? 0)).map(({ issue }) => issue);
    const rank = rows.find(({ issue }) => issue === "instruments")?.rank ?? 0;
    expect(rank).toBeGreaterThan(places.indexOf("instruments") + 1);
  });

  it("know the softest and the most demanding of who recommends", () => {
    const rows = actionProfile(corpus, { by: ["recommendingState"] });
    const level = (state: string): string | undefined =>
      rows.find(({ recommendingState }) => recommendingState === state)?.value?.toFixed(2);
    expect(["SGP", "CUB", "CHN", "EST"].map(level)).toEqual(["2.16", "2.71", "3.00", "4.61"]);
  });

  it("profile the first five sessions as McMahon (2010) did", () => {
    const rows = issueProfile(early);
    const share = new Map(rows.map(({ issue, value }) => [issue, percent(value)]));
    expect(
      (["instruments", "women", "children", "torture"] as const).map((issue) => share.get(issue)),
    ).toEqual([19.6, 16.6, 14.2, 8.4]);
    expect(rows[0]?.tags).toBe(10_391);
    const treaties = issueActions(early).filter(({ issue }) => issue === "instruments");
    expect(treaties.map(({ value }) => Math.round((value ?? 0) * 100))).toEqual([0, 5, 23, 20, 51]);
    const procedures = issueSalience(early, { by: ["recommendingStateGroup"] }).filter(
      ({ issue }) => issue === "special-procedures",
    );
    const all = procedures.reduce((sum, { count }) => sum + count, 0);
    const raised = new Map(
      procedures.map((row) => [row.recommendingStateGroup, Math.round((100 * row.count) / all)]),
    );
    expect(
      (["Africa", "Asia-Pacific", "EEG", "GRULAC", "WEOG"] as const).map((group) => raised.get(group)),
    ).toEqual([1, 12, 29, 24, 34]);
  });

  it("share out recommendations among who makes them far less evenly than among who gets them", () => {
    const [made] = recommendationConcentration(corpus);
    const [received] = recommendationConcentration(corpus, { of: "stateUnderReview" });
    expect(made).toMatchObject({ members: 168, total: 41_057, unnamed: 9 });
    // France, 1,289 in all: 703 in the first cycle and 586 after it.
    expect(made?.topShare).toBeCloseTo(1289 / 41_057, 12);
    expect(received).toMatchObject({ members: 193, total: 41_066 });
    expect(made?.gini).toBeGreaterThan(2 * (received?.gini ?? 1));
  });
});
