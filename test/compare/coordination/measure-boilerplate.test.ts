import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCoordination } from "../../../src/compare/coordination/find-coordination.ts";
import { measureBoilerplate } from "../../../src/compare/coordination/measure-boilerplate.ts";
import { readTexts } from "./texts.ts";

const found = findCoordination(
  readTexts(
    "FRA>KEN8 Close the old prisons on the coast",
    "CHL>KEN8 Close the old prisons on the coast",
    "LVA>KEN8 Extend an open invitation to visitors",
    "JPN>KEN8 Teach judges the law of the sea",
    "LVA>PER9 Extend an open invitation to visitors",
    "MEX>PER9 Plant a tree for each child in the mountains of the north of the land",
    "CHE>PER9 Plant a tree for each child in the mountains of the north of the land now",
    "MEX>TUN9 Plant a tree for each child in the mountains of the north of the land",
  ),
);

describe("measureBoilerplate()", () => {
  it("counts by review what was used elsewhere, and joint recommendations apart", () => {
    expect(measureBoilerplate(found)).toEqual([
      {
        stateUnderReview: "KEN",
        session: 8,
        value: 0.25,
        count: 1,
        total: 4,
        coordinated: 0,
        template: 1,
        shared: 0,
        joint: 2,
        unit: "recommender",
      },
      {
        stateUnderReview: "PER",
        session: 9,
        value: 1,
        count: 3,
        total: 3,
        coordinated: 2,
        template: 1,
        shared: 0,
        joint: 0,
        unit: "recommender",
      },
      {
        stateUnderReview: "TUN",
        session: 9,
        value: 1,
        count: 1,
        total: 1,
        coordinated: 0,
        template: 1,
        shared: 0,
        joint: 0,
        unit: "recommender",
      },
    ]);
  });

  it("counts a joint recommendation once by recommendation", () => {
    const [all] = measureBoilerplate(found, { by: "all", unit: "recommendation" });
    expect(all).toMatchObject({ total: 7, count: 5, joint: 1, unit: "recommendation" });
    const [kenya] = measureBoilerplate(found, { unit: "recommendation" });
    expect(kenya?.value).toBeCloseTo(1 / 3, 12);
  });

  it("tells recommending States apart", () => {
    const rows = measureBoilerplate(found, { by: "recommender" });
    expect(rows.map(({ recommendingState, value }) => [recommendingState, value])).toEqual([
      ["CHE", 1],
      ["CHL", 0],
      ["FRA", 0],
      ["JPN", 0],
      ["LVA", 1],
      ["MEX", 1],
    ]);
  });

  it("says of nothing that there is no share", () => {
    const nothing = findCoordination([]);
    expect(measureBoilerplate(nothing)).toEqual([]);
    expect(measureBoilerplate(nothing, { by: "all" })).toMatchObject([{ value: undefined, total: 0 }]);
  });

  it("adds up whatever the unit and the lists", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("review" as const, "recommender" as const, "all" as const),
        fc.constantFrom("recommender" as const, "recommendation" as const),
        (by, unit) => {
          for (const row of measureBoilerplate(found, { by, unit })) {
            expect(row.coordinated + row.template + row.shared).toBe(row.count);
            expect(row.count).toBeLessThanOrEqual(row.total);
          }
        },
      ),
    );
  });
});
