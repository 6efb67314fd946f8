import { describe, expect, it } from "vitest";
import { compareRecommender } from "../../src/analyze/recommenders/compare-recommender.ts";
import { recommenderProfile } from "../../src/analyze/recommenders/recommender-profile.ts";
import { selectRecommendations } from "../../src/corpus/select-recommendations.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { runInTest } from "./run.ts";

const corpus = loadUprInfo();
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("uprkit recommender", () => {
  it("prints the profile of a State, each table with unit and source", async () => {
    const { code, stdout, stderr } = await runInTest(["recommender", "singapore"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Singapore (SGP) as a recommender");
    expect(stdout).toMatch(/mean action level +2\.16 +3\.88/u);
    expect(stdout).toMatch(/supported +100\.0 % +74\.1 %/u);
    expect(stdout.match(/UPR Info, 2015-08-14|2015-08-14$/gmu)?.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("prints what the library computes with --json, of any part of the data", async () => {
    const { stdout } = await runInTest(["recommender", "NOR", "--where", "cycle=2", "--min", "3", "--json"]);
    const view = selectRecommendations(corpus, { cycle: 2 });
    expect(JSON.parse(stdout)).toEqual({
      state: "NOR",
      name: "Norway",
      options: { unit: "recommender", min: 3, where: { cycle: [2] } },
      source: expect.any(String),
      profile: asJson(recommenderProfile(view, "NOR")),
      comparison: asJson(compareRecommender(view, "NOR", { minimum: 3 })),
    });
  });

  it("says so where a State recommended nothing", async () => {
    const { code, stdout, stderr } = await runInTest(["recommender", "Liechtenstein", "--where", "cycle=5"]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/NaN|undefined/u);
    expect(stderr).toContain("Liechtenstein");
  });

  it.each([[["Atlantis"]], [["NOR", "--where", "rs=CHN"]], [["NOR", "--unit", "rows"]], [[]]])(
    "ends %j with 2",
    async (argv) => {
      const { code, stdout } = await runInTest(["recommender", ...argv]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    },
  );
});
