import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recommenderProfile } from "../../../src/analyze/recommenders/recommender-profile.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";
import { onceEach } from "../reduce.ts";

const facts: readonly Fact[] = [
  { stateUnderReview: "KEN", recommendingState: "SVN", position: "supported", action: 5, issues: ["women"] },
  {
    stateUnderReview: "KEN",
    recommendingState: "SVN",
    position: "noted",
    action: 4,
    issues: ["women", "health"],
  },
  { stateUnderReview: "CHN", recommendingState: "SVN", position: "noted", action: 3, issues: ["torture"] },
  { stateUnderReview: "CHN", recommendingState: "KEN", position: "supported", action: 2, issues: ["health"] },
  { stateUnderReview: "FRA", recommendingState: "VAT", position: "pending", action: 1 },
  { stateUnderReview: "FRA", position: "noted", action: 5 },
];

describe("recommenderProfile()", () => {
  it("tells one State from all others, and counts unnamed ones to neither", () => {
    const profile = recommenderProfile(tableOf(facts), "SVN");
    expect(profile).toMatchObject({ state: "SVN", made: 3, share: 0.5, statesUnderReview: 2 });
    expect(profile.action).toMatchObject({ value: 4, total: 3 });
    expect(profile.acceptance).toMatchObject({ value: 1 / 3, count: 1, total: 3 });
    expect(profile.others).toMatchObject({ made: 2, states: 2, madePerState: 1, statesUnderReview: 2 });
    expect(profile.others.action.value).toBe(1.5);
    expect(profile.others.acceptance).toMatchObject({ value: 1, total: 1, pending: 1 });
  });

  it("splits by regional group of the State under review", () => {
    expect(recommenderProfile(tableOf(facts), "SVN").byGroup).toEqual([
      {
        stateUnderReviewGroup: "Africa",
        count: 2,
        value: 2 / 3,
        actionLevel: 4.5,
        acceptance: 0.5,
        othersValue: undefined,
        othersActionLevel: undefined,
        othersAcceptance: undefined,
      },
      {
        stateUnderReviewGroup: "Asia-Pacific",
        count: 1,
        value: 1 / 3,
        actionLevel: 3,
        acceptance: 0,
        othersValue: 0.5,
        othersActionLevel: 2,
        othersAcceptance: 1,
      },
    ]);
  });

  it("lists the issues raised most beside the others' share", () => {
    expect(recommenderProfile(tableOf(facts), "SVN", { topIssues: 2 }).topIssues).toEqual([
      { issue: "women", count: 2, value: 2 / 3, othersValue: 0 },
      { issue: "health", count: 1, value: 1 / 3, othersValue: 0.5 },
    ]);
  });

  it("has nothing to say of a State that made none", () => {
    for (const unit of ["recommender", "recommendation"] as const) {
      expect(recommenderProfile(tableOf([]), "SVN", { unit })).toMatchObject({
        made: 0,
        share: undefined,
        statesUnderReview: 0,
        acceptance: { value: undefined },
        others: { made: 0, states: 0, madePerState: undefined },
        byGroup: [],
        topIssues: [],
      });
    }
  });

  it("refuses what is no State, and unknown options", () => {
    expect(() => recommenderProfile(tableOf(facts), "XXX" as never)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
    expect(() => recommenderProfile(tableOf(facts), "SVN", { unit: "x" as never })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("agrees with plain filters, in both units", () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (list, byRecommendation) => {
        const counted = (some: readonly Fact[]) => (byRecommendation ? onceEach(some) : some);
        const mine = list.filter(({ recommendingState }) => recommendingState === "FRA");
        const theirs = list.filter(
          ({ recommendingState }) => recommendingState !== undefined && recommendingState !== "FRA",
        );
        const unit = byRecommendation ? "recommendation" : "recommender";
        const profile = recommenderProfile(tableOf(list), "FRA", { unit });
        expect(profile.made).toBe(counted(mine).length);
        expect(profile.others.made).toBe(counted(theirs).length);
        expect(profile.statesUnderReview).toBe(
          new Set(counted(mine).map((fact) => fact.stateUnderReview)).size,
        );
        expect(profile.byGroup.reduce((sum, { count }) => sum + count, 0)).toBe(profile.made);
      }),
    );
  });

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    recommenderProfile(table, "SVN");
    expect(table).toEqual(before);
  });
});
