import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/acceptance/acceptance.ts";
import { acceptanceTrend } from "../../../src/analyze/acceptance/acceptance-trend.ts";
import { newcombeInterval } from "../../../src/analyze/statistics/compare-proportions.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

function answered(session: number, supported: number, total: number): readonly Fact[] {
  return Array.from({ length: total }, (_, i) => ({
    stateUnderReview: "KEN",
    session,
    position: i < supported ? "supported" : "noted",
  }));
}

describe("acceptanceTrend()", () => {
  it("has the series, its change and its tests", () => {
    const facts = [
      ...answered(4, 4, 10),
      ...answered(1, 1, 10),
      ...answered(3, 3, 10),
      ...answered(2, 2, 10),
    ];
    const unknown: Fact = { stateUnderReview: "KEN", position: "supported" };
    const pending: Fact = { stateUnderReview: "KEN", session: 5, position: "pending" };
    const [row] = acceptanceTrend(tableOf([...facts, unknown, pending]), { over: "session" });
    expect(row?.series.map(({ period, value }) => [period, value])).toEqual([
      [1, 0.1],
      [2, 0.2],
      [3, 0.3],
      [4, 0.4],
    ]);
    expect(row).toMatchObject({ first: 1, last: 4, count: 10, total: 40, kendallTau: 1 });
    expect(row?.value).toBeCloseTo(0.3, 12);
    expect(row?.slope).toBeCloseTo(0.1, 12);
    expect(row?.interval).toEqual(newcombeInterval({ count: 4, total: 10 }, { count: 1, total: 10 }));
    // One order of 24 rises throughout, one falls.
    expect(row?.kendallPValue).toBeCloseTo(2 / 24, 12);
    // Score 4 × 1 + … less 10 × 2.5 = 5 over √(40 × 0.25 × 0.75 × 1.25).
    expect(row?.cochranArmitageZ).toBeCloseTo(5 / Math.sqrt(0.25 * 0.75 * 50), 12);
  });

  it("has a change between two cycles and no test of ranks", () => {
    const [row] = acceptanceTrend(tableOf([...answered(3, 5, 10), ...answered(20, 9, 10)]), {
      over: "cycle",
    });
    expect(row).toMatchObject({ first: 1, last: 2, kendallTau: undefined, kendallPValue: undefined });
    expect(row?.value).toBeCloseTo(0.4, 12);
    expect(row?.cochranArmitagePValue).toBeLessThan(0.1);
  });

  it("has nothing to say of one period or none", () => {
    const none = { value: undefined, interval: undefined, slope: undefined, cochranArmitageZ: undefined };
    expect(acceptanceTrend(tableOf(answered(3, 1, 2)))).toMatchObject([{ ...none, first: 3, last: 3 }]);
    expect(acceptanceTrend(tableOf([]))).toMatchObject([{ ...none, first: undefined, series: [], total: 0 }]);
    expect(acceptanceTrend(tableOf([]), { by: ["action"] })).toEqual([]);
  });

  it("has the points of acceptance, group by group", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom("session", "cycle"), (list, over) => {
        const table = tableOf(list);
        const points = acceptance(table, { by: ["stateUnderReview", over] }).filter(
          (row) => row.value !== undefined && row[over as "session"] !== undefined,
        );
        const trends = acceptanceTrend(table, {
          by: ["stateUnderReview"],
          over: over as "session" | "cycle",
        });
        expect(
          trends.flatMap(({ stateUnderReview, series }) => series.map((p) => [stateUnderReview, p.value])),
        ).toEqual(points.map(({ stateUnderReview, value }) => [stateUnderReview, value]));
        expect(new Set(trends.map(({ stateUnderReview }) => stateUnderReview)).size).toBe(trends.length);
      }),
    );
  });

  it.each([{ over: "year" }, { by: ["session"] }, { unit: "row" }])("refuses %j", (options) => {
    expect(() => acceptanceTrend(tableOf([]), options as never)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});
