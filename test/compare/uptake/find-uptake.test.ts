import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUptake, type UptakeRecommendation } from "../../../src/compare/uptake/find-uptake.ts";
import { indexRecommendations } from "../../../src/compare/uptake/index-recommendations.ts";

const RECOMMENDATIONS: readonly UptakeRecommendation[] = [
  {
    id: "A/HRC/0/1#1.1",
    paragraph: "1.1",
    text: "Prohibit corporal punishment of children in all settings (Sweden);",
    recommendingStates: ["SWE"],
    parts: [
      {
        text: "Prohibit corporal punishment of children in all settings",
        recommendingStates: ["SWE"],
        span: [0, 56],
      },
    ],
    responses: [
      { stage: "review", position: "pending" },
      { stage: "addendum", position: "supported" },
    ],
  },
  {
    id: "A/HRC/0/1#1.2",
    paragraph: "1.2",
    text: "Consider ratifying the Optional Protocol to the Convention against Torture (Peru); improve sanitation (Togo)",
    recommendingStates: ["PER", "TGO"],
    parts: [
      {
        text: "Consider ratifying the Optional Protocol to the Convention against Torture",
        recommendingStates: ["PER"],
        span: [0, 74],
      },
      { text: "improve sanitation", recommendingStates: ["TGO"], span: [83, 101] },
    ],
    responses: [{ stage: "review", position: "noted" }],
  },
  {
    id: "A/HRC/0/1#1.3",
    paragraph: "1.3",
    text: "Strengthen the independence of the judiciary",
    responses: [],
  },
  {
    id: "A/HRC/0/1#1.4",
    paragraph: "1.4",
    text: "Improve access to education in rural areas",
    responses: [],
  },
];

describe("findUptake()", () => {
  it("finds the very words, the same in other words and a weaker demand, and says what was answered", () => {
    const { asks } = findUptake(
      [
        "Prohibit corporal punishment of children in all settings.",
        "Outlaw the smacking of minors.",
        "Ratify OPCAT.",
        "Protect the cedar forests.",
      ],
      RECOMMENDATIONS,
    );
    expect(
      asks.map(({ takenUp, matches: [match] }) => [
        takenUp,
        match?.number,
        match?.closeness,
        match?.strength,
      ]),
    ).toEqual([
      [true, "1.1", "verbatim", "equal"],
      [true, "1.1", "same", "equal"],
      [true, "1.2", "same", "weaker"],
      [false, undefined, undefined, undefined],
    ]);
    expect(asks[0]?.matches[0]).toMatchObject({ position: "supported", recommendingStates: ["SWE"] });
    // The sentence that matches, with the States that made it, and not the whole paragraph.
    expect(asks[2]?.matches[0]).toMatchObject({ position: "noted", recommendingStates: ["PER"] });
    expect(asks[2]?.matches[0]?.text).not.toContain("sanitation");
  });

  it("shows the words of both that say the same", () => {
    const ask = "Accede to OPCAT";
    const [match] = findUptake([ask], RECOMMENDATIONS).asks[0]?.matches ?? [];
    const [shared] = match?.shared ?? [];
    expect(ask.slice(shared?.left.start, shared?.left.end)).toBe("OPCAT");
    expect(match?.text.slice(shared?.right.start, shared?.right.end)).toContain("Optional Protocol");
  });

  it("counts rates over what there is a basis for", () => {
    const { summary } = findUptake(
      ["Prohibit corporal punishment of children", "Ratify OPCAT", "Protect the cedar forests", ""],
      RECOMMENDATIONS,
    );
    expect(summary).toEqual({
      asks: 4,
      readable: 3,
      takenUp: 2,
      takenUpRate: 2 / 3,
      accepted: 1,
      answered: 2,
      acceptedRate: 0.5,
      recommendations: 4,
      recommendationsMatched: 2,
    });
  });

  it.each([
    ["no recommendations", ["Ratify OPCAT"], []],
    ["no asks", [], RECOMMENDATIONS],
    ["an empty ask", ["  "], RECOMMENDATIONS],
    [
      "an ask in another language",
      ["Ratifier la Convention contre la torture et abolir la peine de mort"],
      RECOMMENDATIONS,
    ],
    [
      "recommendations in another language",
      ["Ratify OPCAT"],
      [{ id: "x", text: "Abolir la peine de mort dans le pays et pour tous" }],
    ],
  ])("has no basis for %s", (_, asks, recommendations) => {
    const uptake = findUptake(asks, recommendations);
    expect(uptake.asks.every(({ takenUp }) => takenUp === undefined)).toBe(true);
    expect([uptake.summary.takenUpRate, uptake.summary.acceptedRate]).toEqual([undefined, undefined]);
  });

  it("has no rate of acceptance where nothing was answered", () => {
    const { summary } = findUptake(["Strengthen the independence of the judiciary"], RECOMMENDATIONS);
    expect([summary.takenUp, summary.acceptedRate]).toEqual([1, undefined]);
  });

  it("gives the same for an index as for the list, and changes neither", () => {
    const before = structuredClone(RECOMMENDATIONS);
    const asks = ["Ratify OPCAT", "Improve schools in villages"];
    expect(findUptake(asks, indexRecommendations(RECOMMENDATIONS))).toEqual(
      findUptake(asks, RECOMMENDATIONS),
    );
    expect(RECOMMENDATIONS).toEqual(before);
  });

  it("never throws on content, and never finds below the threshold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 4 }),
        fc.constantFrom(0.05, 0.3, 0.9),
        (asks, threshold) => {
          const { asks: found } = findUptake(asks, RECOMMENDATIONS, { threshold });
          expect(found.length).toBe(asks.length);
          expect(
            found.flatMap(({ matches }) => matches).every(({ score }) => score >= threshold - 0.001),
          ).toBe(true);
        },
      ),
    );
  });

  it("refuses what is no threshold and no text", () => {
    const fault = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    expect(() => findUptake([], [], { threshold: 0 })).toThrow(fault);
    expect(() => findUptake([], [], { relative: 2 })).toThrow(fault);
    // @ts-expect-error [ts2322] -- plain JavaScript can pass it
    expect(() => findUptake([7], RECOMMENDATIONS)).toThrow(fault);
    // @ts-expect-error [ts2741] -- plain JavaScript can pass it
    expect(() => indexRecommendations([{ id: "x" }])).toThrow(fault);
  });
});
