import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionProfile } from "../../../src/analyze/action/action-profile.ts";
import { issueActions } from "../../../src/analyze/issues/issue-actions.ts";
import { issueProfile } from "../../../src/analyze/issues/issue-profile.ts";
import { issueSalience } from "../../../src/analyze/issues/issue-salience.ts";
import { issueSensitivity } from "../../../src/analyze/issues/issue-sensitivity.ts";
import { adjustPValues } from "../../../src/analyze/statistics/adjust-p-values.ts";
import { compareProportions } from "../../../src/analyze/statistics/compare-proportions.ts";
import { wilsonInterval } from "../../../src/analyze/statistics/wilson-interval.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";
import { onceEach } from "../reduce.ts";

/** Five recommendations: three by France, two by China; one of France and China together, numbered. */
const facts: readonly Fact[] = [
  {
    stateUnderReview: "KEN",
    recommendingState: "FRA",
    position: "noted",
    issues: ["women", "health"],
    action: 5,
  },
  { stateUnderReview: "KEN", recommendingState: "FRA", position: "pending", issues: ["women"], action: 4 },
  { stateUnderReview: "KEN", recommendingState: "FRA", position: "supported", action: 2 },
  { stateUnderReview: "KEN", recommendingState: "CHN", position: "supported", issues: ["health"], action: 2 },
  { stateUnderReview: "KEN", recommendingState: "CHN", position: "noted", issues: ["torture"] },
];

const MISUSE = expect.objectContaining({ code: "INVALID_ARGUMENT" });

describe("issueProfile()", () => {
  it("gives shares of recommendations and of tags", () => {
    const rows = issueProfile(tableOf(facts), { by: ["recommendingState"] });
    expect(
      rows.map((row) => [
        row.recommendingState,
        row.issue,
        row.count,
        row.total,
        row.value,
        row.tagShare,
        row.tags,
      ]),
    ).toEqual([
      ["CHN", "health", 1, 2, 1 / 2, 1 / 2, 2],
      ["CHN", "torture", 1, 2, 1 / 2, 1 / 2, 2],
      ["FRA", "health", 1, 3, 1 / 3, 1 / 3, 3],
      ["FRA", "women", 2, 3, 2 / 3, 2 / 3, 3],
      ["FRA", undefined, 1, 3, 1 / 3, undefined, 3],
    ]);
    expect(rows[3]?.interval).toEqual(wilsonInterval(2, 3));
  });

  it("has tags that add up, and as many recommendations as name the issue", () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (list, byRecommendation) => {
        const unit = byRecommendation ? "recommendation" : "recommender";
        const rows = issueProfile(tableOf(list), { unit });
        const named = rows.filter(({ issue }) => issue !== undefined);
        const tags = named.reduce((sum, { count }) => sum + count, 0);
        for (const row of rows) {
          expect(row.tags).toBe(tags);
          expect(row.total).toBe(byRecommendation ? onceEach(list).length : list.length);
          if (!byRecommendation && row.issue !== undefined) {
            const { issue } = row;
            expect(row.count).toBe(list.filter(({ issues = [] }) => issues.includes(issue)).length);
          }
        }
        if (tags > 0) expect(named.reduce((sum, { tagShare }) => sum + (tagShare ?? 0), 0)).toBeCloseTo(1, 9);
      }),
    );
    expect(issueProfile(tableOf([]))).toEqual([]);
    expect(() => issueProfile(tableOf(facts), { by: ["issue"] })).toThrow(MISUSE);
    expect(() => issueProfile(tableOf(facts), { confidence: 0.5 as never })).toThrow(MISUSE);
  });
});

describe("issueActions()", () => {
  it("has five rows per issue, with the shares of the profile", () => {
    const table = tableOf(facts);
    const rows = issueActions(table);
    expect(rows.map(({ issue }) => issue)).toEqual(
      ["health", "torture", "women", undefined].flatMap((issue) => new Array(5).fill(issue)),
    );
    expect(rows.filter(({ issue }) => issue === "women").map(({ action, count }) => [action, count])).toEqual(
      [
        [1, 0],
        [2, 0],
        [3, 0],
        [4, 1],
        [5, 1],
      ],
    );
    expect(rows.find(({ issue, action }) => issue === "torture" && action === 1)).toMatchObject({
      value: undefined,
      interval: undefined,
      total: 0,
    });
    const [whole] = actionProfile(table);
    expect(rows[1]).toMatchObject({ action: 2, value: 0.5, overall: whole?.continuingShare });
    expect(issueActions(tableOf([]))).toEqual([]);
    expect(() => issueActions(table, { unit: "row" as never })).toThrow(MISUSE);
  });
});

describe("issueSalience()", () => {
  it("holds a group against all others", () => {
    const rows = issueSalience(tableOf(facts), { by: ["recommendingState"] });
    expect(
      rows.map((row) => [
        row.recommendingState,
        row.issue,
        row.count,
        row.total,
        row.othersCount,
        row.othersTotal,
      ]),
    ).toEqual([
      ["CHN", "health", 1, 2, 1, 3],
      ["CHN", "torture", 1, 2, 0, 3],
      ["CHN", "women", 0, 2, 2, 3],
      ["FRA", "health", 1, 3, 1, 2],
      ["FRA", "torture", 0, 3, 1, 2],
      ["FRA", "women", 2, 3, 0, 2],
    ]);
    const expected = compareProportions({ count: 1, total: 2 }, { count: 1, total: 3 });
    expect(rows[0]).toMatchObject({
      value: 1.5,
      interval: expected.ratioInterval,
      difference: expected.value,
    });
    expect(rows[1]).toMatchObject({ value: undefined, interval: undefined, share: 0.5, othersShare: 0 });
    expect(rows[2]).toMatchObject({ value: 0 });
    const tested = rows.map(
      (row) => compareProportions(row, { count: row.othersCount, total: row.othersTotal }).pValue,
    );
    expect(rows.map(({ adjustedPValue }) => adjustedPValue)).toEqual(adjustPValues(tested));
  });

  it("counts outside a group anew where one recommendation is on both sides", () => {
    const shared: readonly Fact[] = [
      {
        stateUnderReview: "KEN",
        recommendingState: "FRA",
        position: "noted",
        issues: ["women"],
        recommendation: 0,
      },
      {
        stateUnderReview: "KEN",
        recommendingState: "CHN",
        position: "noted",
        issues: ["women"],
        recommendation: 0,
      },
      {
        stateUnderReview: "KEN",
        recommendingState: "CHN",
        position: "noted",
        issues: ["health"],
        recommendation: 1,
      },
    ];
    const rows = issueSalience(tableOf(shared), { by: ["recommendingState"], unit: "recommendation" });
    expect(
      rows.map((row) => [
        row.recommendingState,
        row.issue,
        row.count,
        row.total,
        row.othersCount,
        row.othersTotal,
      ]),
    ).toEqual([
      ["CHN", "health", 1, 2, 0, 1],
      ["CHN", "women", 1, 2, 1, 1],
      ["FRA", "health", 0, 1, 1, 2],
      ["FRA", "women", 1, 1, 1, 2],
    ]);
  });

  it("agrees with a filter over plain objects, the selection respected", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(5), (list, skipped) => {
        const kept = list.slice(skipped);
        const selection = Int32Array.from(kept, (_, i) => i + skipped);
        for (const row of issueSalience({ ...tableOf(list), selection }, { by: ["recommendingState"] })) {
          const isOwn = ({ recommendingState }: Fact): boolean => recommendingState === row.recommendingState;
          const names = ({ issues = [] }: Fact): boolean => issues.includes(row.issue);
          const [own, others] = [kept.filter(isOwn), kept.filter((fact) => !isOwn(fact))];
          expect([row.count, row.total]).toEqual([own.filter(names).length, own.length]);
          expect([row.othersCount, row.othersTotal]).toEqual([others.filter(names).length, others.length]);
        }
      }),
    );
    expect(issueSalience(tableOf([]), { by: ["session"] })).toEqual([]);
    expect(() => issueSalience(tableOf(facts), { by: ["issue"] })).toThrow(MISUSE);
  });
});

describe("issueSensitivity()", () => {
  it("orders issues by acceptance for what is asked", () => {
    const made = (
      issue: "women" | "torture" | "health",
      action: 2 | 5,
      supported: number,
      total: number,
    ): readonly Fact[] =>
      Array.from({ length: total }, (_, i) => ({
        stateUnderReview: "KEN",
        action,
        issues: [issue],
        position: i < supported ? "supported" : "noted",
      }));
    // Torture is accepted less than women, but only because more is asked for.
    const table = tableOf([
      ...made("women", 2, 30, 40),
      ...made("women", 5, 2, 10),
      ...made("torture", 2, 9, 10),
      ...made("torture", 5, 16, 40),
      ...made("health", 5, 5, 5),
      { stateUnderReview: "KEN", position: "noted", action: 5 },
    ]);
    const rows = issueSensitivity(table);
    expect(rows.map(({ issue, rank }) => [issue, rank])).toEqual([
      ["women", 1],
      ["torture", 2],
    ]);
    expect(rows[0]?.crude).toBeGreaterThan(rows[1]?.crude ?? 1);
    expect(issueSensitivity(table, { minimum: 0 }).at(-1)).toMatchObject({
      issue: "health",
      value: 1,
      rank: 3,
    });
    expect(issueSensitivity(tableOf([]))).toEqual([]);
    expect(() => issueSensitivity(table, { minimum: -1 })).toThrow(MISUSE);
  });
});
