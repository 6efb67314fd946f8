import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureAssortativity } from "../../../src/analyze/network/assortativity.ts";
import { recommendationNetwork } from "../../../src/analyze/network/recommendation-network.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { ActionCategory, StateCode } from "../../../src/model/vocabulary.generated.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

const ties = (
  recommendingState: StateCode,
  stateUnderReview: StateCode,
  times: number,
  action: ActionCategory = 4,
): readonly Fact[] =>
  Array.from({ length: times }, () => ({ recommendingState, stateUnderReview, position: "noted", action }));

/** Two trios that speak within themselves, with one word from the first to the second. */
const facts: readonly Fact[] = [
  ...ties("FRA", "DEU", 3),
  ...ties("DEU", "ESP", 3),
  ...ties("ESP", "FRA", 3),
  ...ties("KEN", "EGY", 3),
  ...ties("EGY", "GHA", 3),
  ...ties("GHA", "KEN", 3),
  ...ties("FRA", "KEN", 1, 5),
  ...ties("SVN", "SVN", 2),
];

describe("recommendationNetwork()", () => {
  it("counts degrees and strengths, and finds the two trios", async () => {
    const network = await recommendationNetwork(tableOf(facts));
    expect(network.states.map(({ state }) => state)).toEqual(["DEU", "EGY", "ESP", "FRA", "GHA", "KEN"]);
    expect(network).toMatchObject({ ties: 7, density: 7 / 30, weight: "count" });
    const of = (code: StateCode) => network.states.find(({ state }) => state === code);
    expect(of("FRA")).toMatchObject({
      group: "WEOG",
      inDegree: 1,
      outDegree: 2,
      inStrength: 3,
      outStrength: 4,
    });
    expect(of("KEN")).toMatchObject({ inDegree: 2, outDegree: 1, inStrength: 4, outStrength: 3 });
    expect(network.communities).toEqual([
      { community: 0, count: 3, states: ["DEU", "ESP", "FRA"] },
      { community: 1, count: 3, states: ["EGY", "GHA", "KEN"] },
    ]);
    expect(of("GHA")?.community).toBe(1);
    // 18 of 19 within; made 10 and 9, got 9 and 10: 18/19 − 180/361.
    expect(network.modularity).toBeCloseTo(18 / 19 - 180 / 361, 12);
    expect(network.modularityOfGroups).toBeCloseTo(18 / 19 - 180 / 361, 12);
    expect(network.agreementWithGroups.adjustedRand).toBe(1);
    expect(network.assortativityByGroup).toEqual({
      value: expect.closeTo((18 / 19 - 180 / 361) / (1 - 180 / 361), 12),
      within: 18 / 19,
      expected: 180 / 361,
    });
  });

  it("gives centralities that can be followed by hand", async () => {
    const { states } = await recommendationNetwork(tableOf(facts));
    const of = (code: StateCode) => states.find(({ state }) => state === code);
    expect(states.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 9);
    // PageRank solves its equation: GHA is spoken to by EGY alone, which speaks to nobody else.
    expect(of("GHA")?.pageRank).toBeCloseTo(0.15 / 6 + 0.85 * (of("EGY")?.pageRank ?? 0), 9);
    // FRA is reached by DEU and ESP at 2 and 1: (2 / 3) · (2 / 5).
    expect(of("FRA")?.closeness).toBeCloseTo((2 / 3) * (2 / 5), 12);
    // Through EGY run KEN-GHA and, from each of the first trio, to GHA: 4 of 20.
    expect(of("EGY")?.betweenness).toBeCloseTo(4 / 20, 12);
  });

  it("weighs category 5 only, or stronger ties only, where asked", async () => {
    const specific = await recommendationNetwork(tableOf(facts), { weight: "specific" });
    expect(specific.states.map(({ state }) => state)).toEqual(["FRA", "KEN"]);
    expect(specific).toMatchObject({ ties: 1, density: 0.5 });
    const strong = await recommendationNetwork(tableOf(facts), { minimum: 2 });
    expect(strong.ties).toBe(6);
  });

  it("is empty without ties", async () => {
    for (const list of [[], ties("SVN", "SVN", 2)]) {
      expect(await recommendationNetwork(tableOf(list))).toMatchObject({
        states: [],
        ties: 0,
        density: undefined,
        communities: [],
        modularity: undefined,
        assortativityByGroup: { value: undefined, within: undefined, expected: undefined },
      });
    }
  });

  it("refuses what there is not", async () => {
    for (const options of [{ weight: "x" }, { minimum: 0 }, { resolution: Number.NaN }]) {
      await expect(recommendationNetwork(tableOf(facts), options as never)).rejects.toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("is finite, sorted and the same for the same seed", async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.integer(), async (list, seed) => {
        const network = await recommendationNetwork(tableOf(list), { seed });
        expect(await recommendationNetwork(tableOf(list), { seed })).toEqual(network);
        for (const row of network.states) {
          for (const value of Object.values(row)) if (typeof value === "number") expect(value).not.toBeNaN();
        }
        const sizes = network.communities.map(({ count }) => count);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(sizes.reduce((sum, count) => sum + count, 0)).toBe(network.states.length);
      }),
      { numRuns: 40 },
    );
  });

  it("does not change its input", async () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    await recommendationNetwork(table);
    expect(table).toEqual(before);
  });
});

describe("recommendationNetwork() of the embedded export", () => {
  // By networkx 3.6 from the same ties: pagerank, hits, betweenness_centrality, closeness_centrality, modularity of the
  // groups and of the communities found here.
  it("agrees with another program", async () => {
    const network = await recommendationNetwork(loadUprInfo());
    expect([network.states.length, network.ties]).toEqual([195, 11640]);
    const cuba = network.states.find(({ state }) => state === "CUB");
    expect(cuba).toMatchObject({ inDegree: 125, outDegree: 162, inStrength: 534, outStrength: 470 });
    expect(cuba?.pageRank).toBeCloseTo(0.0211780748, 9);
    expect(cuba?.hub).toBeCloseTo(0.0110507733, 9);
    expect(cuba?.authority).toBeCloseTo(0.0089888615, 9);
    expect(cuba?.betweenness).toBeCloseTo(0.0362722037, 9);
    expect(cuba?.closeness).toBeCloseTo(0.6812381143, 9);
    expect(network.modularityOfGroups).toBeCloseTo(0.047491914, 9);
    expect(network.assortativityByGroup.value).toBeCloseTo(0.0585216483, 9);
    // Louvain's method of networkx finds 0.0886 to 0.0915 with four seeds.
    expect(network.modularity).toBeGreaterThan(0.088);
  });
});

describe("measureAssortativity()", () => {
  it("is 1 where all stay within, and below 0 where all cross", () => {
    const tie = (from: string, to: string) => ({ from, to, weight: 2 });
    expect(measureAssortativity([tie("a", "a"), tie("b", "b")]).value).toBe(1);
    expect(measureAssortativity([tie("a", "b"), tie("b", "a")]).value).toBe(-1);
    expect(measureAssortativity([tie("a", "a")]).value).toBeUndefined();
  });
});
