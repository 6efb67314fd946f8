import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRows } from "../../../src/analyze/counting/count-rows.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";
import { groupFacts, nameOf, onceEach } from "../reduce.ts";

const facts: readonly Fact[] = [
  { stateUnderReview: "KEN", recommendingState: "SVN", session: 8, position: "pending", recommendation: 0 },
  { stateUnderReview: "KEN", recommendingState: "FRA", session: 8, position: "pending", recommendation: 0 },
  { stateUnderReview: "CHN", recommendingState: "FRA", session: 4, position: "noted", recommendation: 1 },
  { stateUnderReview: "CHN", recommendingState: "SVN", session: 4, position: "none" },
  { stateUnderReview: "CHN", recommendingState: "KEN", session: 4, position: "supported" },
];

describe("countRows()", () => {
  it("counts every row, whatever its answer, with the share of all", () => {
    expect(countRows(tableOf(facts), { by: ["session"] })).toEqual([
      { session: 4, value: 0.6, count: 3, total: 5, unit: "recommender", withoutNumbering: 0 },
      { session: 8, value: 0.4, count: 2, total: 5, unit: "recommender", withoutNumbering: 0 },
    ]);
  });

  it("counts numbered recommendations once", () => {
    expect(countRows(tableOf(facts), { by: ["stateUnderReview"], unit: "recommendation" })).toEqual([
      {
        stateUnderReview: "CHN",
        value: 0.5,
        count: 1,
        total: 2,
        unit: "recommendation",
        withoutNumbering: 2,
      },
      {
        stateUnderReview: "KEN",
        value: 0.5,
        count: 1,
        total: 2,
        unit: "recommendation",
        withoutNumbering: 0,
      },
    ]);
  });

  it("lists the largest first, equal ones in the order of their keys", () => {
    const rows = countRows(tableOf(facts), { by: ["recommendingState"], order: "count", limit: 2 });
    expect(rows.map(({ recommendingState, count }) => [recommendingState, count])).toEqual([
      ["FRA", 2],
      ["SVN", 2],
    ]);
  });

  it("has a count of nothing, and no share of it", () => {
    expect(countRows(tableOf([]))).toMatchObject([{ count: 0, total: 0, value: undefined }]);
    expect(countRows(tableOf([]), { by: ["issue"] })).toEqual([]);
  });

  it("refuses unknown options", () => {
    for (const options of [
      { unit: "x" },
      { order: "x" },
      { limit: -1 },
      { limit: Number.NaN },
      { by: ["x"] },
    ]) {
      expect(() => countRows(tableOf(facts), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("refuses what is no corpus, as a promise that nobody awaited", () => {
    for (const given of [undefined, {}, Promise.resolve(tableOf(facts))]) {
      expect(() => countRows(given as never)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
    }
  });

  it("agrees with a reduce over plain objects and adds up", () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (list, byRecommendation) => {
        const by = ["stateUnderReview", "session"] as const;
        const groups = groupFacts(list, by);
        const rows = countRows(tableOf(list), {
          by,
          unit: byRecommendation ? "recommendation" : "recommender",
        });
        for (const row of rows) {
          const group = groups.get(nameOf(row, by)) ?? [];
          expect(row.count).toBe((byRecommendation ? onceEach(group) : group).length);
        }
        const sum = rows.reduce((counts, { count }) => counts + count, 0);
        expect(sum).toBe((byRecommendation ? onceEach(list) : list).length);
      }),
    );
  });

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    countRows(table, { by: ["issue"], unit: "recommendation", order: "count" });
    expect(table).toEqual(before);
  });
});
