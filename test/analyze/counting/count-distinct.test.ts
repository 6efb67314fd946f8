import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDistinct } from "../../../src/analyze/counting/count-distinct.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";
import { groupFacts, nameOf } from "../reduce.ts";

const facts: readonly Fact[] = [
  { stateUnderReview: "KEN", recommendingState: "SVN", session: 8, position: "pending", issues: ["women"] },
  { stateUnderReview: "KEN", recommendingState: "SVN", session: 8, position: "noted", issues: [] },
  { stateUnderReview: "KEN", session: 8, position: "noted", issues: ["women", "children"] },
  { stateUnderReview: "CHN", recommendingState: "FRA", session: 4, position: "none", issues: ["women"] },
  {
    stateUnderReview: "CHN",
    recommendingState: "SVN",
    session: 17,
    position: "supported",
    issues: ["women"],
  },
];

describe("countDistinct()", () => {
  it("counts each value once, and rows without one apart", () => {
    expect(countDistinct(tableOf(facts), { of: ["recommendingState"], by: ["stateUnderReview"] })).toEqual([
      { stateUnderReview: "CHN", value: 1, count: 2, total: 2, of: ["recommendingState"], withoutValue: 0 },
      { stateUnderReview: "KEN", value: 0.5, count: 1, total: 2, of: ["recommendingState"], withoutValue: 1 },
    ]);
  });

  it("counts combinations, such as reviews, by a multi-valued key", () => {
    const rows = countDistinct(tableOf(facts), {
      of: ["stateUnderReview", "session"],
      by: ["issue"],
      order: "count",
    });
    expect(rows.map(({ issue, count, total }) => [issue, count, total])).toEqual([
      ["women", 3, 3],
      ["children", 1, 3],
      [undefined, 1, 3],
    ]);
  });

  it("counts the values of a multi-valued key, also together with others", () => {
    const [row] = countDistinct(tableOf(facts), { of: ["issue"] });
    expect(row).toMatchObject({ count: 2, withoutValue: 1 });
    const pairs = countDistinct(tableOf(facts), { of: ["issue", "session"], by: ["stateUnderReview"] });
    expect(pairs.map(({ stateUnderReview, count }) => [stateUnderReview, count])).toEqual([
      ["CHN", 2],
      ["KEN", 2],
    ]);
  });

  it("has a count of nothing, and no share of it", () => {
    const empty = tableOf([]);
    expect(countDistinct(empty, { of: ["session"] })).toMatchObject([
      { count: 0, total: 0, value: undefined },
    ]);
    expect(countDistinct(empty, { of: ["session"], by: ["issue"] })).toEqual([]);
  });

  it("refuses unknown options, and a key that is grouped by", () => {
    for (const options of [
      {},
      { of: [] },
      { of: ["x"] },
      { of: "session" },
      { of: ["session"], by: ["session"] },
      { of: ["session"], order: "x" },
      { of: ["session"], limit: -1 },
    ]) {
      expect(() => countDistinct(tableOf(facts), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("agrees with sets of plain values", () => {
    const keys = fc.subarray(
      ["stateUnderReview", "recommendingState", "session", "action", "issue"] as const,
      {
        minLength: 2,
      },
    );
    fc.assert(
      fc.property(anyFacts, keys, (list, [first, ...by]) => {
        if (first === undefined) return;
        const rows = countDistinct(tableOf(list), { of: [first], by });
        const groups = groupFacts(list, by);
        expect(rows.map((row) => nameOf(row, by)).sort()).toEqual([...groups.keys()].sort());
        for (const row of rows) {
          const values = groupFacts(groups.get(nameOf(row, by)) ?? [], [first]);
          expect(row.count).toBe([...values.keys()].filter((name) => name !== "[null]").length);
          expect(row.withoutValue).toBe(values.get("[null]")?.length ?? 0);
        }
      }),
    );
  });

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    countDistinct(table, { of: ["issue"], by: ["session"] });
    expect(table).toEqual(before);
  });
});
