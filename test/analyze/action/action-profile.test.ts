import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionProfile } from "../../../src/analyze/action/action-profile.ts";
import { wilsonInterval } from "../../../src/analyze/statistics/wilson-interval.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";
import { groupFacts, nameOf, onceEach } from "../reduce.ts";

const facts: readonly Fact[] = [
  { stateUnderReview: "KEN", recommendingState: "FRA", position: "noted", action: 5, recommendation: 0 },
  { stateUnderReview: "KEN", recommendingState: "FRA", position: "pending", action: 5, recommendation: 1 },
  { stateUnderReview: "KEN", recommendingState: "FRA", position: "noted", action: 3, recommendation: 2 },
  { stateUnderReview: "KEN", recommendingState: "CHN", position: "noted", action: 2, recommendation: 2 },
  { stateUnderReview: "KEN", recommendingState: "SVN", position: "noted", recommendation: 3 },
];

describe("actionProfile()", () => {
  it("gives level and shares of what is coded, whatever the answer", () => {
    const [row] = actionProfile(tableOf(facts));
    expect(row).toMatchObject({
      value: (5 + 5 + 3 + 2) / 4,
      total: 4,
      uncoded: 1,
      minimal: 0,
      continuing: 1,
      considering: 1,
      general: 0,
      specific: 2,
      specificShare: 0.5,
      softShare: 0.25,
      mcMahonSoftShare: 0.25,
      mcMahonToughShare: 0.75,
      withoutNumbering: 0,
    });
  });

  it("has Student's interval of the level and Wilson's of the shares", () => {
    const [row] = actionProfile(tableOf(facts), { confidence: 0.99 });
    // Levels 5, 5, 3, 2: mean 3.75, variance 2.25, t(0.995; 3) = 5.840909; kept within 1 to 5.
    expect(row?.interval?.[0]).toBe(1);
    const [ten] = actionProfile(tableOf(Array.from({ length: 10 }, () => facts.slice(0, 4)).flat()));
    const half = 2.022690920036762 * Math.sqrt((40 * 1.6875) / 39 / 40);
    expect(ten?.interval?.[0]).toBeCloseTo(3.75 - half, 10);
    expect(ten?.interval?.[1]).toBeCloseTo(3.75 + half, 10);
    expect(ten?.specificInterval).toEqual(wilsonInterval(20, 40));
    expect(ten?.softInterval).toEqual(wilsonInterval(10, 40));
    expect(ten?.mcMahonToughInterval).toEqual(wilsonInterval(30, 40));
    expect(actionProfile(tableOf(facts.slice(0, 1)))[0]).toMatchObject({ value: 5, interval: undefined });
  });

  it("counts a recommendation once, with the first of its coded parts", () => {
    const shuffled = [...facts].reverse();
    for (const list of [facts, shuffled]) {
      const parts: readonly Fact[] = [
        { stateUnderReview: "KEN", recommendingState: "SVN", position: "noted", recommendation: 9 },
        {
          stateUnderReview: "KEN",
          recommendingState: "CHN",
          position: "noted",
          action: 4,
          recommendation: 9,
        },
        { stateUnderReview: "KEN", recommendingState: "KEN", position: "noted", action: 4 },
        ...list,
      ];
      const [row] = actionProfile(tableOf(parts), { unit: "recommendation" });
      expect(row).toMatchObject({ total: 4, uncoded: 1, specific: 2, general: 1, withoutNumbering: 1 });
    }
  });

  it("gives the mean of the States' own profiles on request", () => {
    const [row] = actionProfile(tableOf(facts), { weighting: "per-state" });
    // FRA 13/3 with two of three specific, CHN 2 with none, SVN nothing coded.
    expect(row?.value).toBeCloseTo((13 / 3 + 2) / 2, 12);
    expect(row?.specificShare).toBeCloseTo((2 / 3 + 0) / 2, 12);
    expect(row).toMatchObject({
      states: 2,
      total: 4,
      specific: 2,
      interval: [1, 5],
      specificInterval: [0, 1],
    });
    expect(
      actionProfile(tableOf(facts), { weighting: "per-state", perState: "stateUnderReview" }),
    ).toMatchObject([{ value: 15 / 4, states: 1 }]);
  });

  it("has no shares where nothing is coded, and no NaN", () => {
    for (const weighting of ["pooled", "per-state"] as const) {
      const [row] = actionProfile(tableOf([]), { weighting });
      expect(row).toMatchObject({
        value: undefined,
        total: 0,
        softShare: undefined,
        mcMahonToughShare: undefined,
      });
    }
    expect(actionProfile(tableOf([]), { by: ["cycle"] })).toEqual([]);
  });

  it("refuses unknown options", () => {
    for (const options of [{ unit: "x" }, { weighting: "x" }, { perState: "x" }, { by: ["x"] }]) {
      expect(() => actionProfile(tableOf(facts), options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });

  it("agrees with a reduce over plain objects, in both units", () => {
    const by = ["recommendingState", "issue"] as const;
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (list, byRecommendation) => {
        const unit = byRecommendation ? "recommendation" : "recommender";
        const groups = groupFacts(list, by);
        const rows = actionProfile(tableOf(list), { by, unit });
        expect(rows.length).toBe(groups.size);
        for (const row of rows) {
          const group = groups.get(nameOf(row, by)) ?? [];
          const all = byRecommendation ? onceEach(group) : group;
          const withAction = group.filter(({ action }) => action !== undefined);
          const coded = (byRecommendation ? onceEach(withAction) : withAction).map(
            ({ action = 0 }) => action,
          );
          expect(row.total).toBe(coded.length);
          expect(row.uncoded).toBe(all.length - coded.length);
          expect(row.specific).toBe(coded.filter((action) => action === 5).length);
          if (coded.length === 0) expect(row.value).toBeUndefined();
          else
            expect(row.value).toBeCloseTo(coded.reduce((sum, action) => sum + action, 0) / coded.length, 12);
        }
      }),
    );
  });

  it("has shares that add up to one", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom("pooled" as const, "per-state" as const), (list, weighting) => {
        for (const row of actionProfile(tableOf(list), { by: ["stateUnderReview"], weighting })) {
          if (row.value === undefined) continue;
          const tough = row.mcMahonToughShare ?? Number.NaN;
          expect(tough + (row.mcMahonSoftShare ?? Number.NaN)).toBeCloseTo(1, 9);
          expect(row.value).toBeGreaterThanOrEqual(1);
          expect(row.value).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it("does not change its input", () => {
    const table = tableOf(facts);
    const before = structuredClone(table);
    actionProfile(table, { by: ["issue"], unit: "recommendation", weighting: "per-state" });
    expect(table).toEqual(before);
  });
});
