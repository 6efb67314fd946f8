import { beforeAll, describe, expect, it } from "vitest";
import { findUptake } from "../../src/compare/uptake/find-uptake.ts";
import { hasCorpus } from "./corpus.ts";
import { loadSubmissions, type MadeSubmission, scoreUptake } from "./made-submissions.ts";

describe.skipIf(!hasCorpus)("uptake of made submissions", () => {
  let submissions: readonly MadeSubmission[] = [];
  beforeAll(async () => {
    submissions = await loadSubmissions();
  }, 60_000);

  const answer = ({ asks, recommendations }: MadeSubmission): ReadonlyMap<string, readonly string[]> =>
    new Map(
      findUptake(
        asks.map(({ text }) => text),
        recommendations,
      ).asks.map(({ ask, matches }) => [ask, matches.map(({ number = "" }) => number)]),
    );
  const scoreOf = (role: MadeSubmission["role"]) =>
    scoreUptake(
      submissions.filter((each) => each.role === role),
      answer,
    );

  it("has recommendations for every answer", () => {
    expect(submissions.length).toBe(13);
    for (const { asks, recommendations } of submissions) {
      const numbers = new Set(recommendations.map(({ paragraph }) => paragraph));
      expect(asks.flatMap(({ answers }) => answers).filter((number) => !numbers.has(number))).toEqual([]);
    }
  });

  it("finds nine in ten at a precision of 0.8 and more, held out", () => {
    const { recall, precision, matchPrecision, byDistance } = scoreOf("held-out");
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(matchPrecision).toBeGreaterThanOrEqual(0.8);
    expect(byDistance.light).toBe(1);
  });

  // Measured .82, .85 and .86: of what is said in quite other words it finds 7 of 12 (docs/uptake.md).
  it("is as precise on two that nothing was changed for, and finds eight in ten", () => {
    const { recall, precision, matchPrecision, byDistance } = scoreOf("fresh");
    expect(recall).toBeGreaterThanOrEqual(0.77);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(matchPrecision).toBeGreaterThanOrEqual(0.8);
    expect(byDistance.light).toBe(1);
  });

  it("does so on the ones it was made with", () => {
    const { recall, precision, matchPrecision } = scoreOf("development");
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(matchPrecision).toBeGreaterThanOrEqual(0.8);
  });
});
