import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyIssues } from "../../../src/classify/classify-issues.ts";
import type { RecordedText } from "../../../src/compare/recorded-text.ts";
import { findRecurrences } from "../../../src/compare/recurrence/find-recurrences.ts";
import { listRecurrenceOutcomes } from "../../../src/compare/recurrence/recurrence-outcomes.ts";
import { recurrenceRates } from "../../../src/compare/recurrence/recurrence-rates.ts";

/** Our own sentences. */
const TEXTS: readonly RecordedText[] = [
  ["CHL", 8, "Consider ratifying the Optional Protocol to the Convention against Torture", "supported"],
  ["JPN", 8, "Build more schools in the northern districts", "supported"],
  ["NOR", 8, "Abolish the death penalty", "noted"],
  ["CHL", 8, "Issue a standing invitation to the special procedures", "supported"],
  ["CHL", 21, "Ratify OPCAT by 2017", "supported"],
  ["SWE", 21, "Abolish the death penalty", "supported"],
  ["GBR", 21, "Ratify the Rome Statute of the International Criminal Court", "noted"],
].map(([recommendingState, session, text, position]) => ({
  stateUnderReview: "KEN",
  recommendingState,
  session,
  text,
  position,
})) as readonly RecordedText[];

const found = findRecurrences(TEXTS);

describe("findRecurrences()", () => {
  it("links what asks the same, and says what changed", () => {
    expect(found.links.map(({ later, earlier, kind }) => [later.text, earlier.text, kind])).toEqual([
      [TEXTS[4]?.text, TEXTS[0]?.text, "build-up"],
      ["Abolish the death penalty", "Abolish the death penalty", "same"],
    ]);
    expect(found.links[0]?.change).toMatchObject({
      strength: "stronger",
      earlierVerb: "consider",
      laterVerb: "ratify",
      earlierLevel: 3,
      laterLevel: 5,
      newDeadline: true,
      sameRecommender: true,
      earlierPosition: "supported",
      laterPosition: "supported",
    });
    expect(found.links[1]?.change).toMatchObject({
      strength: "same",
      newDeadline: false,
      sameRecommender: false,
    });
    expect(found.basis).toEqual([{ stateUnderReview: "KEN", sessions: [8, 21], demands: 7, leftOut: 0 }]);
  });

  it("shows the words shared in both texts", () => {
    const [shared] = found.links[0]?.sharedWords ?? [];
    expect(shared?.term).toBe("#OP-CAT");
    expect(TEXTS[4]?.text?.slice(shared?.right.start, shared?.right.end)).toBe("OPCAT");
    expect(findRecurrences(TEXTS, { explain: false }).links[0]?.sharedWords).toEqual([]);
  });

  it("links only within a State, and never backward", () => {
    const [first, , third] = TEXTS;
    const moved = [
      { ...first, stateUnderReview: "UGA" as const },
      { ...third, session: 30 },
      ...TEXTS.slice(4),
    ];
    expect(findRecurrences(moved as RecordedText[]).links.map(({ later }) => later.session)).toEqual([30]);
  });

  it("links several to one, and one to several", () => {
    const text = "Abolish the death penalty";
    const many = [8, 8, 12, 21, 21].map((session) => ({ stateUnderReview: "KEN" as const, session, text }));
    expect(findRecurrences(many).links.length).toBe(2 + 2 * 3);
  });

  it("says why there is no basis, which is not that nothing came back", () => {
    const of = (texts: readonly RecordedText[]) => findRecurrences(texts).basis.map(({ missing }) => missing);
    const french = Array.from(
      { length: 12 },
      () => "Ratifier le Protocole facultatif se rapportant aux droits civils",
    );
    expect(of([])).toEqual([]);
    expect(of(TEXTS.slice(0, 4))).toEqual(["one-review"]);
    expect(of(TEXTS.map(({ text, ...rest }) => rest))).toEqual(["no-texts"]);
    const both = [
      ...TEXTS.slice(0, 4),
      ...french.map((text) => ({ stateUnderReview: "KEN" as const, session: 21, text })),
    ];
    expect(of(both)).toEqual(["language"]);
    expect(findRecurrences(both).links).toEqual([]);
    expect(recurrenceRates(findRecurrences(both))[0]).toMatchObject({ value: undefined, total: 0 });
    expect(of([...TEXTS, { stateUnderReview: "KEN", session: 21 }])).toEqual([undefined]);
  });

  it("takes issues from a classifier where none is given", () => {
    const asked: string[] = [];
    const links = findRecurrences(TEXTS, {
      classifyIssues: (text, options) => {
        asked.push(text);
        return classifyIssues(text, options);
      },
    }).links;
    expect(asked.length).toBe(TEXTS.length);
    expect(links[0]?.similarity.issues).toBeGreaterThan(0);
    expect(links[0]?.score).toBeGreaterThan(found.links[0]?.score ?? 1);
  });

  it("keeps links with a higher threshold that it had with a lower one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1, noNaN: true }), (threshold) => {
        const some = findRecurrences(TEXTS, { threshold, explain: false }).links;
        const all = findRecurrences(TEXTS, { threshold: 0.1, generalThreshold: 0.05, explain: false }).links;
        for (const link of some)
          expect(
            all.some((other) => other.later.text === link.later.text && other.score === link.score),
          ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("chooses a State", () => {
    expect(findRecurrences(TEXTS, { stateUnderReview: "UGA" })).toEqual({
      demands: [],
      links: [],
      basis: [],
    });
    expect(findRecurrences(TEXTS, { stateUnderReview: "KEN" })).toEqual(found);
  });

  it.each([{ threshold: 0 }, { threshold: 2 }, { threshold: 0.5, generalThreshold: 0.6 }])(
    "throws on %j",
    (options) => {
      expect(() => findRecurrences(TEXTS, options)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    },
  );
});

describe("listRecurrenceOutcomes()", () => {
  it("tells what was accepted and came back from what nobody asked again", () => {
    const { acceptedAndCameBack, acceptedAndNotAskedAgain, hardened } = listRecurrenceOutcomes(found);
    expect(acceptedAndCameBack.map(({ demand }) => demand.text)).toEqual([TEXTS[0]?.text]);
    expect(acceptedAndNotAskedAgain.map(({ demand }) => demand.text)).toEqual([
      TEXTS[1]?.text,
      TEXTS[3]?.text,
    ]);
    expect(hardened).toEqual([found.links[0]]);
  });
});

describe("recurrenceRates()", () => {
  it("counts both sides, by recommender and by kind", () => {
    expect(recurrenceRates(found)).toEqual([
      {
        value: 0.5,
        count: 2,
        total: 4,
        kinds: { same: 1, similar: 0, "build-up": 1, general: 0 },
        unit: "recommender",
      },
    ]);
    expect(recurrenceRates(found, { side: "later" })[0]).toMatchObject({ count: 2, total: 3 });
    expect(recurrenceRates(found, { sameRecommender: true })[0]).toMatchObject({ count: 1, total: 4 });
    expect(recurrenceRates(found, { kinds: ["same"] })[0]).toMatchObject({ count: 1, total: 4 });
    expect(
      recurrenceRates(found, { by: "recommendingState" }).map((rate) => [
        rate.recommendingState,
        rate.count,
        rate.total,
      ]),
    ).toEqual([
      ["CHL", 1, 2],
      ["JPN", 0, 1],
      ["NOR", 1, 1],
    ]);
  });

  it("has no value without a basis, and throws on what it does not know", () => {
    expect(recurrenceRates(findRecurrences([]))[0]).toMatchObject({ value: undefined, count: 0, total: 0 });
    expect(recurrenceRates(findRecurrences([]), { by: "issue" })).toEqual([]);
    // @ts-expect-error -- plain JavaScript can pass anything
    expect(() => recurrenceRates(found, { by: "weather" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});
