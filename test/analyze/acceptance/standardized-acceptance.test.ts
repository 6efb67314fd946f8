import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/acceptance/acceptance.ts";
import { standardizedAcceptance } from "../../../src/analyze/acceptance/standardized-acceptance.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

/** So many recommendations by one State of one category, of which so many are supported. */
function made(
  recommendingState: "FRA" | "CHN",
  action: 2 | 5,
  [supported, total]: readonly [number, number],
): readonly Fact[] {
  return Array.from({ length: total }, (_, i) => ({
    stateUnderReview: "KEN",
    recommendingState,
    action,
    position: i < supported ? "supported" : "noted",
  }));
}

const facts = [
  ...made("CHN", 2, [27, 30]),
  ...made("CHN", 5, [4, 10]),
  ...made("FRA", 2, [9, 10]),
  ...made("FRA", 5, [20, 50]),
];

describe("standardizedAcceptance()", () => {
  it("takes away a difference that is only one of what is asked", () => {
    const rows = standardizedAcceptance(tableOf(facts), { by: ["recommendingState"] });
    expect(rows.map((row) => [row.recommendingState, row.count, row.total])).toEqual([
      ["CHN", 31, 40],
      ["FRA", 29, 60],
    ]);
    expect(rows.map(({ crude }) => crude)).toEqual([31 / 40, 29 / 60]);
    // 40 of category 2 and 60 of category 5: 0.4 × 0.9 + 0.6 × 0.4 for both.
    for (const row of rows) {
      expect(row.value).toBeCloseTo(0.6, 12);
      expect(row.ratio).toBeCloseTo(1, 12);
      expect(row.coverage).toBe(1);
      expect(row.interval?.[0]).toBeLessThan(0.6);
      expect(row.interval?.[1]).toBeGreaterThan(0.6);
    }
  });

  it("leaves out categories the group has no answer in, and says how much that is", () => {
    const table = tableOf([
      ...made("CHN", 2, [27, 30]),
      ...made("FRA", 2, [9, 10]),
      ...made("FRA", 5, [20, 60]),
    ]);
    const [china] = standardizedAcceptance(table, { by: ["recommendingState"] });
    expect(china).toMatchObject({ value: 0.9, crude: 0.9, coverage: 0.4 });
    expect(china?.expected).toBeCloseTo(0.9, 12);
  });

  it("takes another corpus for its standard", () => {
    const standard = tableOf([...made("FRA", 2, [1, 30]), ...made("FRA", 5, [1, 10])]);
    const [china] = standardizedAcceptance(tableOf(facts), { by: ["recommendingState"], standard });
    expect(china?.value).toBeCloseTo(0.75 * 0.9 + 0.25 * 0.4, 12);
    expect(china?.expected).toBeCloseTo((30 * (1 / 30) + 10 * 0.1) / 40, 12);
  });

  it("is acceptance itself for the whole, and within one category", () => {
    fc.assert(
      fc.property(anyFacts, (list) => {
        const table = tableOf(list);
        const [whole] = standardizedAcceptance(table);
        const [plain] = acceptance(table);
        if (plain?.value === undefined) expect(whole?.value).toBeUndefined();
        else {
          expect(whole?.value).toBeCloseTo(plain.value, 10);
          expect(whole?.crude).toBe(plain.value);
        }
        for (const row of standardizedAcceptance(table, { by: ["stateUnderReview"], within: "issue" })) {
          expect(row.value === undefined).toBe(row.total === 0);
          for (const figure of [row.value, row.expected, row.coverage, ...(row.interval ?? [])]) {
            if (figure === undefined) continue;
            expect(figure).toBeGreaterThanOrEqual(-1e-12);
            expect(figure).toBeLessThanOrEqual(1 + 1e-12);
          }
          if (row.value === undefined) continue;
          expect(row.interval?.[0]).toBeLessThanOrEqual(row.value + 1e-12);
          expect(row.interval?.[1]).toBeGreaterThanOrEqual(row.value - 1e-12);
        }
      }),
    );
  });

  it("has one empty row without keys and none with, when there is nothing", () => {
    expect(standardizedAcceptance(tableOf([]))).toMatchObject([
      {
        value: undefined,
        interval: undefined,
        crude: undefined,
        ratio: undefined,
        coverage: undefined,
        total: 0,
      },
    ]);
    expect(standardizedAcceptance(tableOf([]), { by: ["session"] })).toEqual([]);
  });

  it.each([{ within: "State" }, { by: ["action"] }, { by: ["nothing"] }, { unit: "row" }, { confidence: 2 }])(
    "refuses %j",
    (options) => {
      expect(() => standardizedAcceptance(tableOf(facts), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    },
  );

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    standardizedAcceptance(table, { by: ["issue"] });
    expect(table).toEqual(before);
  });
});
