import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWordings } from "../../../src/compare/coordination/count-wordings.ts";
import { readTexts } from "./texts.ts";

describe("countWordings()", () => {
  it("takes texts as one that differ in case, punctuation and spaces", () => {
    const counts = countWordings([
      { text: "Ratify OPCAT" },
      { text: "ratify  «OPCAT»." },
      { text: "Build schools" },
      { text: "" },
      {},
    ]);
    expect(counts).toEqual({
      textCount: 3,
      distinctTextCount: 3,
      wordingCount: 2,
      repeated: [{ wording: "ratify opcat", count: 2, places: [0, 1] }],
    });
  });

  it("masks the State under review when asked", () => {
    const texts = readTexts("FRA>KEN8 Let Kenya sing", "FRA>PER8 Let Peru sing", "FRA>PER8 Let Kenya sing");
    expect(countWordings(texts).repeated.map(({ places }) => places)).toEqual([[0, 2]]);
    expect(countWordings(texts, { maskStates: true }).repeated.map(({ places }) => places)).toEqual([[0, 1]]);
  });

  it("counts nothing in nothing, and never more wordings than texts", () => {
    expect(countWordings([])).toEqual({ textCount: 0, distinctTextCount: 0, wordingCount: 0, repeated: [] });
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), (list) => {
        const counts = countWordings(list.map((text) => ({ text })));
        const repeated = counts.repeated.reduce((sum, { count }) => sum + count - 1, 0);
        expect(counts.wordingCount + repeated).toBe(counts.textCount);
        expect(counts.wordingCount).toBeLessThanOrEqual(counts.distinctTextCount);
      }),
    );
  });
});
