import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dyads } from "../../../src/analyze/network/dyads.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

const facts: readonly Fact[] = [
  { stateUnderReview: "FRA", recommendingState: "KEN", session: 29, position: "supported", action: 5 },
  { stateUnderReview: "FRA", recommendingState: "KEN", session: 2, position: "noted", action: 2 },
  { stateUnderReview: "FRA", recommendingState: "KEN", position: "pending" },
  { stateUnderReview: "KEN", recommendingState: "FRA", session: 8, position: "pending" },
  { stateUnderReview: "FRA", position: "noted", action: 1 },
];

describe("dyads()", () => {
  it("has a row for each ordered pair, and none for who is not named", () => {
    expect(dyads(tableOf(facts))).toEqual([
      {
        recommendingState: "FRA",
        stateUnderReview: "KEN",
        count: 1,
        actionLevel: undefined,
        coded: 0,
        specific: 0,
        acceptance: undefined,
        interval: undefined,
        supported: 0,
        answered: 0,
        firstSession: 8,
        lastSession: 8,
        unit: "recommender",
      },
      {
        recommendingState: "KEN",
        stateUnderReview: "FRA",
        count: 3,
        actionLevel: 3.5,
        coded: 2,
        specific: 1,
        acceptance: 0.5,
        interval: [expect.closeTo(0.0945, 4), expect.closeTo(0.9055, 4)],
        supported: 1,
        answered: 2,
        firstSession: 2,
        lastSession: 29,
        unit: "recommender",
      },
    ]);
  });

  it("leaves out pairs below the minimum, and is empty for an empty corpus", () => {
    expect(dyads(tableOf(facts), { minimum: 2 }).map(({ count }) => count)).toEqual([3]);
    expect(dyads(tableOf([]))).toEqual([]);
  });

  it("refuses what there is not", () => {
    for (const options of [{ minimum: -1 }, { minimum: Number.NaN }, { confidence: 2 }]) {
      expect(() => dyads(tableOf(facts), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("adds up to the named rows, pair by pair", () => {
    fc.assert(
      fc.property(anyFacts, (list) => {
        const rows = dyads(tableOf(list));
        const named = list.filter(({ recommendingState }) => recommendingState !== undefined);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(named.length);
        const pairs = new Map<string, number>();
        for (const { recommendingState, stateUnderReview } of named) {
          const pair = `${recommendingState} ${stateUnderReview}`;
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
        const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(rows.map((row) => [`${row.recommendingState} ${row.stateUnderReview}`, row.count])).toEqual(
          sorted,
        );
      }),
    );
  });

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    dyads(table);
    expect(table).toEqual(before);
  });
});
