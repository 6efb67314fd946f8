import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../../src/analyze/action/action-profile.ts";
import { BLOC_MEASURES, blocMatrix } from "../../../src/analyze/blocs/bloc-matrix.ts";
import { countRows } from "../../../src/analyze/counting/count-rows.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

const facts: readonly Fact[] = [
  { stateUnderReview: "FRA", recommendingState: "DEU", session: 15, position: "supported", action: 5 },
  { stateUnderReview: "FRA", recommendingState: "DEU", session: 15, position: "noted", action: 3 },
  { stateUnderReview: "KEN", recommendingState: "DEU", session: 15, position: "pending", action: 4 },
  { stateUnderReview: "FRA", recommendingState: "EGY", session: 15, position: "supported" },
  { stateUnderReview: "FRA", position: "noted", action: 1 },
];

describe("blocMatrix()", () => {
  it("has a row for each pair of the groups that occur, also where nothing was said", () => {
    const rows = blocMatrix(tableOf(facts), { measure: "acceptance" });
    expect(rows.map(({ from, to, value, count, total }) => [from, to, value, count, total])).toEqual([
      ["Africa", "Africa", undefined, 0, 0],
      ["Africa", "WEOG", 1, 1, 1],
      ["WEOG", "Africa", undefined, 0, 0],
      ["WEOG", "WEOG", 0.5, 1, 2],
      [undefined, "Africa", undefined, 0, 0],
      [undefined, "WEOG", 0, 0, 1],
    ]);
    expect(rows[0]?.interval).toBeUndefined();
  });

  it("gives the level its mean and Student's interval, the volume its share", () => {
    const cell = (measure: "action-level" | "volume" | "specific-share") =>
      blocMatrix(tableOf(facts), { measure }).find(({ from, to }) => from === "WEOG" && to === "WEOG");
    // Levels 5 and 3: mean 4, deviation √2, half-width 12.706 · √2 / √2, kept within 1 to 5.
    expect(cell("action-level")).toMatchObject({ value: 4, count: 2, total: 2, interval: [1, 5] });
    expect(cell("volume")).toMatchObject({ value: 0.4, count: 2, total: 5, interval: undefined });
    expect(cell("specific-share")).toMatchObject({ value: 0.5, count: 1, total: 2 });
  });

  it("counts a State under each of its organisations, and the others under none", () => {
    const rows = blocMatrix(tableOf(facts), { groups: ["EU", "AU", "AL"] });
    expect(rows.filter(({ count }) => count > 0).map(({ from, to, count }) => [from, to, count])).toEqual([
      ["EU", "EU", 2],
      ["EU", "AU", 1],
      ["AU", "EU", 1],
      ["AL", "EU", 1],
      [undefined, "EU", 1],
    ]);
  });

  it("takes the members of the time", () => {
    const at = (session: number) =>
      blocMatrix(
        tableOf([{ stateUnderReview: "HRV", recommendingState: "HRV", session, position: "noted" }]),
        { groups: ["EU"] },
      );
    expect(at(9)).toMatchObject([{ from: undefined, to: undefined, count: 1 }]);
    expect(at(22)).toMatchObject([{ from: "EU", to: "EU", count: 1 }]);
  });

  it("is empty for an empty corpus", () => {
    for (const measure of BLOC_MEASURES) expect(blocMatrix(tableOf([]), { measure })).toEqual([]);
  });

  it("refuses what there is not", () => {
    for (const options of [{ measure: "x" }, { groups: ["XXX"] }, { unit: "x" }, { confidence: 2 }]) {
      expect(() => blocMatrix(tableOf(facts), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("agrees with the measures by both groups, in both units", () => {
    const by = ["recommendingStateGroup", "stateUnderReviewGroup"] as const;
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom("recommender" as const, "recommendation" as const),
        (list, unit) => {
          const table = tableOf(list);
          const cell = (measure: (typeof BLOC_MEASURES)[number], from: unknown, to: unknown) =>
            blocMatrix(table, { measure, unit }).find((row) => row.from === from && row.to === to);
          for (const row of countRows(table, { by, unit })) {
            const { recommendingStateGroup: from, stateUnderReviewGroup: to } = row;
            if (row.count > 0)
              expect(cell("volume", from, to)).toMatchObject({ count: row.count, total: row.total });
          }
          for (const row of acceptance(table, { by, unit })) {
            const { recommendingStateGroup: from, stateUnderReviewGroup: to } = row;
            const { value, count, total, interval } = row;
            if (total > 0)
              expect(cell("acceptance", from, to)).toMatchObject({ value, count, total, interval });
          }
          for (const row of actionProfile(table, { by, unit })) {
            const { recommendingStateGroup: from, stateUnderReviewGroup: to, total } = row;
            if (total === 0) continue;
            expect(cell("action-level", from, to)?.value).toBeCloseTo(row.value ?? Number.NaN, 12);
            expect(cell("specific-share", from, to)).toMatchObject({ value: row.specificShare, total });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    blocMatrix(table, { groups: ["EU"] });
    expect(table).toEqual(before);
  });
});

/** Number, mean action level and percentage accepted by another program, sessions 1-20: from the line to the column. */
const PUBLISHED = `
  Africa        2574 3.371 88.5  1464 3.413 83.1   410 3.576 87.8   674 3.364 89.0   841 3.912 65.5
  Asia-Pacific  1530 3.227 94.4  2914 3.150 89.8   739 3.563 93.1   995 3.284 92.4  1273 3.934 71.9
  EEG           1459 4.088 70.0  1784 4.066 62.3   968 3.979 81.6   888 4.084 72.1   778 4.040 69.9
  GRULAC        1550 3.779 73.4  1709 3.662 66.5   684 3.838 81.3  1599 3.481 77.1  1126 3.968 60.6
  WEOG          4200 4.354 68.4  4765 4.361 54.6  1723 4.187 82.2  2310 4.261 68.5  1633 4.143 70.7`;

describe("blocMatrix() of the embedded export", () => {
  it("is the published matrix of regional groups", () => {
    const corpus = loadUprInfo();
    const levels = blocMatrix(corpus, { measure: "action-level" });
    const rates = blocMatrix(corpus, { measure: "acceptance" });
    const lines = PUBLISHED.trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/u));
    const groups = lines.map(([group]) => group);
    const matrix = groups.map((from) => [
      from,
      ...groups.flatMap((to) => {
        const place = levels.findIndex((row) => row.from === from && row.to === to);
        const percent = 100 * (rates[place]?.value ?? Number.NaN);
        return [String(rates[place]?.total), levels[place]?.value?.toFixed(3), percent.toFixed(1)];
      }),
    ]);
    expect(matrix).toEqual(lines);
  });

  it("adds up to the published totals of who recommends", () => {
    const rows = blocMatrix(loadUprInfo());
    const made = (group: string | undefined) =>
      rows.filter(({ from }) => from === group).reduce((sum, { count }) => sum + count, 0);
    expect(["WEOG", "Asia-Pacific", "GRULAC", "Africa", "EEG", "Observer", undefined].map(made)).toEqual([
      14631, 7451, 6668, 5963, 5877, 467, 9,
    ]);
  });
});
