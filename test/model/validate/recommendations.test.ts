import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  documentSymbolSchema,
  type Recommendation,
  validateRecommendations,
} from "../../../src/model/index.ts";
import { isPartOf } from "../../../src/model/validate/part-text.ts";

const document = documentSymbolSchema.parse("A/HRC/99/9");
const text = "Plant trees (Kenya (coast)) (Chile); water them (Nepal);";
const recommendation: Recommendation = {
  id: "A/HRC/99/9#10.1",
  document,
  paragraph: "10.1",
  text,
  recommendingStates: ["KEN", "CHL", "NPL"],
  parts: [
    { text: "Plant trees", recommendingStates: ["KEN", "CHL"], span: [0, 36] },
    { text: "water them", recommendingStates: ["NPL"], span: [37, text.length] },
  ],
  responses: [
    { stage: "review", position: "pending", date: "2013-10" },
    { stage: "addendum", position: "supported", date: "2014-02-27" },
  ],
  source: { document, paragraph: "10.1" },
};
const [first, second] = [recommendation.parts.slice(0, 1), recommendation.parts.slice(1)];
const codesOf = (change: Partial<Recommendation>, options = {}) =>
  validateRecommendations([{ ...recommendation, ...change }], options).map(({ code }) => code);

describe("validateRecommendations()", () => {
  it("accepts a recommendation whose members fit", () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each([
    [{ id: "A/HRC/99/9#10.2" }, "recommendation/id-mismatch"],
    [{ id: "A/HRC/99/9#10.12" }, "recommendation/id-mismatch"],
    [{ id: "A/HRC/99/9#10.1-b" }, []],
    [{ source: { document: documentSymbolSchema.parse("A/HRC/99/8") } }, "recommendation/source-mismatch"],
    [{ recommendingStates: ["KEN", "CHL", "NPL", "KEN"] }, "recommendation/duplicate-state"],
    [{ recommendingStates: ["KEN", "CHL"] }, "recommendation/states-mismatch"],
    [{ recommendingStates: ["KEN", "CHL", "NPL", "PER"] }, "recommendation/states-mismatch"],
    [{ addressees: ["NPL"] }, "recommendation/self-recommendation"],
    [{ addressees: ["NPL", "SDN"] }, []],
    [{ parts: [...second, ...first] }, "recommendation/span-overlap"],
    [{ text: text.slice(0, -1) }, "recommendation/span-out-of-range"],
    [
      { parts: [...first, ...second.map((part) => ({ ...part, text: "water trees" }))] },
      "recommendation/part-text-mismatch",
    ],
    [
      { parts: [...first, ...second.map((part) => ({ ...part, text: "water" }))] },
      "recommendation/part-text-mismatch",
    ],
    [
      { parts: [...first, ...second.map((part) => ({ ...part, text: "do water them" }))] },
      "recommendation/part-text-mismatch",
    ],
    [
      { responses: recommendation.responses.map(({ date: _, ...rest }) => rest).reverse() },
      "recommendation/stage-order",
    ],
    [
      { responses: recommendation.responses.map((response, i) => ({ ...response, date: `201${4 - i}` })) },
      "recommendation/response-date-order",
    ],
  ] satisfies [Partial<Recommendation>, string | string[]][])("%j: %s", (change, expected) => {
    expect(codesOf(change)).toEqual([expected].flat());
  });

  it("asks whose report a document is", () => {
    const asked: string[] = [];
    const findStateUnderReview = (symbol: string) => {
      asked.push(symbol);
      return "CHL" as const;
    };
    expect(codesOf({}, { findStateUnderReview })).toEqual(["recommendation/self-recommendation"]);
    expect(asked).toEqual(["A/HRC/99/9"]);
  });

  it("takes recommendations of a draft that has no symbol", () => {
    const { document: _, ...draft } = recommendation;
    const numbered = (id: string) =>
      validateRecommendations([{ ...draft, id, source: { file: "draft.pdf" } }]);
    expect(numbered("draft.pdf#10.1")).toEqual([]);
    expect(numbered("draft.pdf#10.2").map(({ code }) => code)).toEqual(["recommendation/id-mismatch"]);
  });
});

describe("isPartOf()", () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/u).filter((letters) => letters !== "and" && letters !== "or");
  const words = fc.array(word, { minLength: 1, maxLength: 6 });

  it("finds a text again after brackets were put into it, and not with a word more or less", () => {
    fc.assert(
      fc.property(words, fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat(), (own, names, at) => {
        const place = at % (own.length + 1);
        const printed = [
          ...own.slice(0, place),
          `(${names.join(" (")}${")".repeat(names.length)}`,
          ...own.slice(place),
        ];
        expect(isPartOf(own.join(" "), printed.join(" "))).toBe(true);
        expect(isPartOf([...own, "zzzzzzz"].join(" "), printed.join(" "))).toBe(false);
        expect(isPartOf(own.slice(1).join(" "), printed.join(" "))).toBe(false);
      }),
    );
  });

  it("lets words go with a bracket that has no partner", () => {
    expect(isPartOf("Plant trees", "Plant trees (Kenya;")).toBe(true);
    expect(isPartOf("Plant roses", "Plant trees (Kenya;")).toBe(false);
  });
});
