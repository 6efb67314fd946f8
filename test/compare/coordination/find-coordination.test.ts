import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCoordination } from "../../../src/compare/coordination/find-coordination.ts";
import { UprError } from "../../../src/errors.ts";
import { makeOthers, readTexts } from "./texts.ts";

const PRISONS = "Close the old prisons on the coast and move their inmates to the new one";

describe("findCoordination()", () => {
  it("tells joint, coordinated, one State's and shared words apart", () => {
    const texts = [
      ...readTexts(
        `FRA>KEN8 ${PRISONS}`,
        `CHL>KEN8 ${PRISONS}`,
        "FRA>BRA7 Teach judges of the high court the law of the sea in winter",
        "CHL>BRA7 Teach judges of the high court the law of the sea in every winter",
        "LVA>IND3 Extend an open invitation to visitors of museums of every kind",
        "LVA>TUN4 Extend an open invitation to visitors of museums of every kind.",
        "MEX>MAR5 Plant a tree for each child born in the mountains of the north",
        "PER>ECU6 Plant a tree for each child born in the mountains of the north",
      ),
      ...makeOthers(30),
    ];
    const { clusters, basis, jointCount, recommendationCount } = findCoordination(texts);
    const byFirst = [...clusters].sort((a, b) => (a.members[0]?.place ?? 0) - (b.members[0]?.place ?? 0));
    expect(byFirst.map(({ kind, members }) => [kind, members.map(({ place }) => place)])).toEqual([
      ["joint", [0, 1]],
      ["in-review", [2, 3]],
      ["template", [4, 5]],
      ["shared", [6, 7]],
    ]);
    expect(byFirst.map(({ spread }) => spread.recommendations)).toEqual([1, 2, 2, 2]);
    expect(byFirst[0]?.heaps).toEqual([]);
    expect(byFirst[2]?.spread.firstUsers).toEqual(["LVA"]);
    expect(byFirst[3]?.spread).toMatchObject({
      sessions: [5, 6],
      reviews: 2,
      statesUnderReview: 2,
      recommenders: 2,
    });
    expect({ basis, jointCount, recommendationCount }).toEqual({
      basis: "texts",
      jointCount: 2,
      recommendationCount: texts.length - 1,
    });
  });

  it("masks the State under review, and no other State", () => {
    const said = (name: string) => `Let the museum of ${name} open its doors to every school on Sundays`;
    const { clusters } = findCoordination(
      [
        ...readTexts(`FRA>KEN8 ${said("Kenya")}`, `FRA>PER8 ${said("Peru")}`, `FRA>MAR8 ${said("Chile")}`),
        ...makeOthers(30),
      ],
      { threshold: 1 },
    );
    expect(clusters.map(({ members }) => members.map(({ place }) => place))).toEqual([[0, 1]]);
  });

  it("never puts texts together that name different instruments", () => {
    const said = (treaty: string) =>
      `Take all the steps that are needed at home and abroad, without any further delay, to ratify the ${treaty} in full`;
    const texts = [
      ...readTexts(
        `FRA>KEN8 ${said("CAT")}`,
        `FRA>PER8 ${said("OPCAT")}`,
        `FRA>MAR8 ${said("CAT")}`,
        `FRA>TUN8 ${said("CEDAW")}`,
      ),
      ...makeOthers(30),
    ];
    const { clusters } = findCoordination(texts, { threshold: 0.7 });
    expect(
      clusters.map(({ members, instruments }) => [members.map(({ place }) => place), instruments]),
    ).toEqual([[[0, 2], ["CAT"]]]);
  });

  it("knows numbered recommendations by their numbers: the same words under two are two", () => {
    const [one, other] = readTexts(`FRA>KEN8 ${PRISONS}`, `CHL>KEN8 ${PRISONS}`);
    const numbered = (ids: readonly string[]) =>
      findCoordination([
        { ...one, recommendationId: ids[0] ?? "" },
        { ...other, recommendationId: ids[1] ?? "" },
        ...makeOthers(5),
      ]).clusters.map(({ kind }) => kind);
    expect(numbered(["A/HRC/99/1#1.1", "A/HRC/99/1#1.1"])).toEqual(["joint"]);
    expect(numbered(["A/HRC/99/1#1.1", "A/HRC/99/1#1.2"])).toEqual(["in-review"]);
  });

  it("is surprised by words of two States that nobody else uses, and not by those that everybody uses", () => {
    const reviews = ["BRA", "IND", "TUN", "MAR", "ECU", "PHL", "DZA", "POL", "ZAF", "CZE", "ARG", "GAB"];
    const common = reviews.flatMap((state) =>
      readTexts(
        `MEX>${state}8 Abolish the death penalty`,
        `CHE>${state}8 Abolish the death penalty now`,
        `NOR>${state}8 Commute the death penalty of all who await it`,
      ),
    );
    const texts = [
      ...readTexts(`FRA>KEN8 ${PRISONS}`, `CHL>KEN8 ${PRISONS} soon`),
      ...common,
      ...makeOthers(600),
    ];
    const { clusters } = findCoordination(texts, { threshold: 0.7 });
    const rare = clusters.find(({ representative }) => representative <= 1);
    expect(rare?.heaps).toHaveLength(1);
    expect(rare?.heaps[0]).toMatchObject({
      within: "review",
      state: "KEN",
      session: 8,
      observed: 2,
      elsewhere: 0,
    });
    expect(rare?.heaps[0]?.level).not.toBe("expected");
    const usual = clusters.find(({ members }) => members.some(({ place }) => place === 2));
    const inReviews = usual?.heaps.filter(({ within }) => within === "review") ?? [];
    expect(inReviews).toHaveLength(reviews.length);
    expect(new Set(inReviews.map(({ level }) => level))).toEqual(new Set(["expected"]));
    expect(inReviews[0]).toMatchObject({
      subject: "@death-penalty",
      onSubject: 3,
      elsewhere: 22,
      onSubjectElsewhere: 33,
    });
    // Twenty-two of thirty-three elsewhere, of three here.
    expect(inReviews[0]?.expected).toBeCloseTo((3 * 22) / 34, 3);
  });

  it("has no basis without two texts, which is not the same as finding nothing", () => {
    for (const texts of [[], [{ text: "Build schools" }], [{ text: "" }, { text: "…" }, {}]]) {
      expect(findCoordination(texts)).toMatchObject({ basis: "none", clusters: [] });
    }
    expect(findCoordination(makeOthers(2))).toMatchObject({ basis: "texts", clusters: [] });
  });

  it("compares texts of other scripts when they are identical", () => {
    const [one, other] = readTexts("FRA>KEN8 Отменить смертную казнь", "FRA>PER8 отменить смертную казнь.");
    expect(findCoordination([one ?? {}, other ?? {}]).clusters).toHaveLength(1);
  });

  it("throws on what is no threshold and no text", () => {
    const code = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    for (const threshold of [0, 0.5, 1.1, Number.NaN])
      expect(() => findCoordination([], { threshold })).toThrow(code);
    // @ts-expect-error [ts2322] -- plain JavaScript can pass it
    expect(() => findCoordination([{ text: 3 }])).toThrow(UprError);
  });

  const words = fc.constantFrom(
    "close",
    "old",
    "prisons",
    "build",
    "schools",
    "in",
    "the",
    "north",
    "soon",
    "and",
  );
  const texts = fc.array(
    fc.record({
      text: fc.array(words, { minLength: 0, maxLength: 8 }).map((list) => list.join(" ")),
      recommendingState: fc.constantFrom("FRA" as const, "CHL" as const),
      stateUnderReview: fc.constantFrom("KEN" as const, "PER" as const),
      session: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 25 },
  );

  it("puts a text in at most one cluster, like the representative, whatever the texts, and changes none", () => {
    fc.assert(
      fc.property(texts, (list) => {
        const before = JSON.stringify(list);
        const { clusters, textCount } = findCoordination(list);
        expect(JSON.stringify(list)).toBe(before);
        const places = clusters.flatMap(({ members }) => members.map(({ place }) => place));
        expect(new Set(places).size).toBe(places.length);
        expect(textCount).toBe(list.filter(({ text }) => text !== "").length);
        for (const { members, representative, heaps, surprise } of clusters) {
          expect(members.length).toBeGreaterThan(1);
          expect(members.find(({ place }) => place === representative)?.cosine).toBe(1);
          expect(Math.min(...members.map(({ cosine }) => cosine))).toBeGreaterThanOrEqual(0.899);
          for (const { probability } of heaps) expect(probability > 0 && probability <= 1).toBe(true);
          expect(Number.isFinite(surprise)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
