import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/acceptance/acceptance.ts";
import type { GroupKey } from "../../../src/analyze/counting/group-key.ts";
import { wilsonInterval } from "../../../src/analyze/statistics/wilson-interval.ts";
import { STATE_CODES } from "../../../src/model/vocabulary.generated.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";
import { groupFacts, nameOf, onceEach } from "../reduce.ts";

/** Three numbered recommendations to Kenya (made by 3, 1 and 2 States), one to France, and two unnumbered rows. */
const facts: readonly Fact[] = [
  { stateUnderReview: "KEN", recommendingState: "FRA", session: 8, position: "supported", recommendation: 0 },
  { stateUnderReview: "KEN", recommendingState: "CHN", session: 8, position: "supported", recommendation: 0 },
  { stateUnderReview: "KEN", recommendingState: "SVN", session: 8, position: "supported", recommendation: 0 },
  {
    stateUnderReview: "KEN",
    recommendingState: "FRA",
    session: 8,
    position: "supported",
    claim: "already-implemented",
    recommendation: 1,
  },
  { stateUnderReview: "KEN", recommendingState: "FRA", session: 8, position: "noted", recommendation: 2 },
  { stateUnderReview: "KEN", recommendingState: "CHN", session: 8, position: "noted", recommendation: 2 },
  { stateUnderReview: "FRA", recommendingState: "KEN", session: 15, position: "pending", recommendation: 3 },
  { stateUnderReview: "FRA", recommendingState: "KEN", session: 15, position: "none" },
  { stateUnderReview: "FRA", session: 15, position: "partially-supported" },
];

describe("acceptance()", () => {
  it("counts by recommender: pending is not answered, no reply is", () => {
    const rows = acceptance(tableOf(facts), { by: ["stateUnderReview"] });
    expect(rows).toMatchObject([
      {
        stateUnderReview: "FRA",
        value: 0,
        count: 0,
        total: 2,
        pending: 1,
        noReply: 1,
        partiallySupported: 1,
      },
      { stateUnderReview: "KEN", value: 4 / 6, count: 4, total: 6, pending: 0, alreadyImplemented: 1 },
    ]);
    expect(rows[1]?.interval).toEqual(wilsonInterval(4, 6));
    expect(Object.keys(rows[0] ?? {})[0]).toBe("stateUnderReview");
  });

  it("counts a numbered recommendation once, and says what has no number", () => {
    expect(acceptance(tableOf(facts), { by: ["stateUnderReview"], unit: "recommendation" })).toMatchObject([
      {
        stateUnderReview: "FRA",
        value: undefined,
        interval: undefined,
        total: 0,
        pending: 1,
        withoutNumbering: 2,
      },
      { stateUnderReview: "KEN", value: 2 / 3, count: 2, total: 3, withoutNumbering: 0 },
    ]);
  });

  it("counts a recommendation of several States once under each of them", () => {
    const rows = acceptance(tableOf(facts), { by: ["recommendingState"], unit: "recommendation" });
    expect(rows.map(({ recommendingState, count, total }) => [recommendingState, count, total])).toEqual([
      ["CHN", 1, 2],
      ["FRA", 2, 3],
      ["KEN", 0, 0],
      ["SVN", 1, 1],
      [undefined, 0, 0],
    ]);
  });

  it("takes what is claimed to be done out of effective acceptance, not out of what was answered", () => {
    const effective = { by: ["stateUnderReview"], effective: true } as const;
    expect(acceptance(tableOf(facts), effective)[1]).toMatchObject({ value: 3 / 6, count: 3, total: 6 });
    expect(acceptance(tableOf(facts), { ...effective, unit: "recommendation" })[1]).toMatchObject({
      value: 1 / 3,
      count: 1,
      total: 3,
      alreadyImplemented: 1,
    });
  });

  it("has no effective acceptance where the source folds claims into positions", () => {
    const rows = acceptance(tableOf(facts), { by: ["stateUnderReview"], effective: true });
    expect(rows[0]).toMatchObject({ value: undefined, total: 0, pending: 1, withoutNumbering: 2 });
  });

  it("gives every State the same weight on request", () => {
    const [pooled] = acceptance(tableOf(facts));
    expect(pooled).toMatchObject({ value: 4 / 8, count: 4, total: 8, states: undefined });
    const [mean] = acceptance(tableOf(facts), { weighting: "per-state" });
    // Two rates say next to nothing of more: the interval is wider than what there can be, and kept within it.
    expect(mean).toMatchObject({ count: 4, total: 8, interval: [0, 1], states: 2 });
    expect(mean?.value).toBeCloseTo((4 / 6 + 0) / 2, 12);
    // CHN 1/2, FRA 2/3, KEN 0/1, SVN 1/1; the row without a recommending State is nobody's.
    const [senders] = acceptance(tableOf(facts), { weighting: "per-state", perState: "recommendingState" });
    expect(senders).toMatchObject({ count: 4, total: 8, states: 4 });
    expect(senders?.value).toBeCloseTo((1 / 2 + 2 / 3 + 0 + 1) / 4, 12);
    const [one] = acceptance(tableOf(facts.slice(0, 6)), { weighting: "per-state" });
    expect(one).toMatchObject({ states: 1, interval: undefined });
  });

  it("has Student's interval of a mean over States", () => {
    const rated = (stateUnderReview: "KEN" | "FRA" | "SVN", supported: number): readonly Fact[] =>
      Array.from({ length: 10 }, (_, i) => ({
        stateUnderReview,
        position: i < supported ? "supported" : "noted",
      }));
    const table = tableOf([...rated("KEN", 5), ...rated("FRA", 6), ...rated("SVN", 7)]);
    const [row] = acceptance(table, { weighting: "per-state", confidence: 0.9 });
    // Mean 0.6, standard deviation 0.1, t(0.95; 2) = 2.919986.
    const half = (2.919985580355516 * 0.1) / Math.sqrt(3);
    expect(row?.interval?.[0]).toBeCloseTo(0.6 - half, 10);
    expect(row?.interval?.[1]).toBeCloseTo(0.6 + half, 10);
  });

  it("averages only over States that have answered", () => {
    const rows = acceptance(tableOf(facts), { unit: "recommendation", weighting: "per-state" });
    expect(rows).toMatchObject([{ value: 2 / 3, states: 1, withoutNumbering: 2 }]);
  });

  it("counts a row once under each of its issues, and rows without any", () => {
    const table = tableOf([
      { stateUnderReview: "KEN", position: "supported", issues: ["women", "health"] },
      { stateUnderReview: "KEN", position: "noted", issues: ["women"] },
      { stateUnderReview: "KEN", position: "noted" },
    ]);
    const rows = acceptance(table, { by: ["issue"] });
    expect(rows.map(({ issue, count, total }) => [issue, count, total])).toEqual([
      ["health", 1, 1],
      ["women", 1, 2],
      [undefined, 0, 1],
    ]);
  });

  it("knows groups and organisations of both sides", () => {
    const table = tableOf([
      { stateUnderReview: "KEN", recommendingState: "SVN", position: "supported" },
      { stateUnderReview: "CHN", recommendingState: "VAT", position: "noted" },
      { stateUnderReview: "CHN", position: "noted" },
    ]);
    const groups = acceptance(table, { by: ["stateUnderReviewGroup", "recommendingStateGroup"] });
    expect(
      groups.map((row) => [row.stateUnderReviewGroup, row.recommendingStateGroup, row.count, row.total]),
    ).toEqual([
      ["Africa", "EEG", 1, 1],
      ["Asia-Pacific", "Observer", 0, 1],
      ["Asia-Pacific", undefined, 0, 1],
    ]);
    const eu = acceptance(table, { by: ["recommendingStateOrganisation"] });
    expect(eu.find((row) => row.recommendingStateOrganisation === "EU")).toMatchObject({
      count: 1,
      total: 1,
    });
    expect(eu.find((row) => row.recommendingStateOrganisation === undefined)).toMatchObject({ total: 2 });
    const au = acceptance(table, { by: ["stateUnderReviewOrganisation"] });
    expect(au.find((row) => row.stateUnderReviewOrganisation === "AU")).toMatchObject({ total: 1 });
  });

  it("goes by the organisations at the time of the session", () => {
    const made = (session: number): Fact => ({
      stateUnderReview: "KEN",
      recommendingState: "HRV",
      session,
      position: "noted",
    });
    // Croatia joined the European Union in July 2013, between sessions 16 and 17; session 60 has no date yet.
    const rows = acceptance(tableOf([16, 17, 60].map(made)), {
      by: ["recommendingStateOrganisation", "session"],
    });
    expect(
      rows.filter((row) => row.recommendingStateOrganisation === "EU").map(({ session }) => session),
    ).toEqual([17, 60]);
    const british = { ...made(60), recommendingState: "GBR" } as const;
    const later = acceptance(tableOf([british]), { by: ["recommendingStateOrganisation"] });
    expect(later.some((row) => row.recommendingStateOrganisation === "EU")).toBe(false);
  });

  it("counts the rows of a selection only", () => {
    const table = { ...tableOf(facts), selection: Int32Array.of(0, 3, 4) };
    expect(acceptance(table)).toMatchObject([{ count: 2, total: 3 }]);
  });

  it("has one row without keys and none with, when there is nothing to count", () => {
    expect(acceptance(tableOf([]))).toMatchObject([
      { value: undefined, interval: undefined, count: 0, total: 0 },
    ]);
    expect(acceptance(tableOf([]), { by: ["session"] })).toEqual([]);
    expect(acceptance(tableOf([]), { weighting: "per-state", unit: "recommendation" })).toMatchObject([
      { value: undefined, states: 0 },
    ]);
  });

  it.each([
    { by: ["position"] },
    { by: ["session", "session"] },
    { unit: "row" },
    { weighting: "mean" },
    { perState: "troika" },
    { effective: "yes" },
    { confidence: 0.5 },
  ])("refuses %j", (options) => {
    // Plain JavaScript can pass what the types forbid.
    expect(() => acceptance(tableOf(facts), options as never)).toThrow(
      expect.objectContaining({ name: "UprError", code: "INVALID_ARGUMENT" }),
    );
  });

  const keys = fc.uniqueArray(
    fc.constantFrom<GroupKey>("stateUnderReview", "recommendingState", "session", "cycle", "action", "issue"),
    { maxLength: 3 },
  );

  it("agrees with a reduce over plain objects, by any keys and in both units", () => {
    fc.assert(
      fc.property(anyFacts, keys, fc.boolean(), (list, by, byRecommendation) => {
        const unit = byRecommendation ? "recommendation" : "recommender";
        const rows = acceptance(tableOf(list), { by, unit });
        const groups = groupFacts(list, by);
        expect(new Set(rows.map((row) => nameOf(row, by)))).toEqual(new Set(groups.keys()));
        for (const row of rows) {
          const group = groups.get(nameOf(row, by)) ?? [];
          const counted = byRecommendation ? onceEach(group) : group;
          const answered = counted.filter(({ position }) => position !== "pending");
          const supported = answered.filter(({ position }) => position === "supported");
          expect(row).toMatchObject({
            count: supported.length,
            total: answered.length,
            pending: counted.length - answered.length,
            value: answered.length === 0 ? undefined : supported.length / answered.length,
            withoutNumbering: byRecommendation
              ? group.filter(({ recommendation }) => recommendation === undefined).length
              : 0,
          });
        }
      }),
    );
  });

  it("adds up over keys that do not overlap, and holds the value in the interval", () => {
    fc.assert(
      fc.property(anyFacts, (list) => {
        const table = tableOf(list);
        const [whole] = acceptance(table);
        const parts = acceptance(table, { by: ["session", "recommendingState", "action"] });
        for (const measure of ["count", "total", "pending", "noReply", "partiallySupported"] as const) {
          expect(parts.reduce((sum, row) => sum + row[measure], 0)).toBe(whole?.[measure]);
        }
        for (const { value, interval, total } of parts) {
          expect(total === 0).toBe(value === undefined);
          expect(total === 0).toBe(interval === undefined);
          if (value === undefined || interval === undefined) continue;
          expect(interval[0]).toBeLessThanOrEqual(value);
          expect(interval[1]).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (list, byRecommendation) => {
        const options = {
          by: ["issue", "stateUnderReview"],
          unit: byRecommendation ? "recommendation" : "recommender",
        } as const;
        expect(acceptance(tableOf([...list].reverse()), options)).toEqual(acceptance(tableOf(list), options));
      }),
    );
  });

  it("does not change its input", () => {
    const table = { ...tableOf(facts), selection: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8) };
    const before = structuredClone(table);
    acceptance(table, { by: ["issue", "recommendingStateOrganisation"], unit: "recommendation" });
    acceptance(table, { weighting: "per-state", effective: true });
    expect(table).toEqual(before);
  });

  it("sorts more combinations of keys than fit a table", () => {
    const list = STATE_CODES.flatMap((stateUnderReview, i) =>
      STATE_CODES.map((recommendingState, j): Fact => {
        const position = (i + j) % 3 === 0 ? "supported" : "noted";
        return { stateUnderReview, recommendingState, session: 1 + ((i * j) % 54), position };
      }),
    );
    const rows = acceptance(tableOf([...list].reverse()), {
      by: ["stateUnderReview", "recommendingState", "session"],
    });
    expect(
      rows.map(({ stateUnderReview, recommendingState, session, value }) => ({
        stateUnderReview,
        recommendingState,
        session,
        position: value === 1 ? "supported" : "noted",
      })),
    ).toEqual(list);
  });
});
