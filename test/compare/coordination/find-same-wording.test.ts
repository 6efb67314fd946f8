import { describe, expect, it } from "vitest";
import { findSameWording } from "../../../src/compare/coordination/find-same-wording.ts";
import { makeOthers, readTexts } from "./texts.ts";

const texts = [
  ...readTexts(
    "FRA>PER9 Close the old prisons on the coast of the country",
    "CHL>KEN8 Close the old prisons on the coast of the country!",
    "MEX>KEN8 Close the old prisons on the coast of the country!",
    "DNK>TUN8 Close all the old prisons on the coast of the country",
    "DNK>MAR9 Give the people of Morocco the right to sing at night",
  ),
  ...makeOthers(20),
];

describe("findSameWording()", () => {
  it("says who used the words, who first, and how far they went", () => {
    const same = findSameWording(texts, "Close the old prisons on the coast of the country.", {
      threshold: 1,
    });
    expect(same).toMatchObject({
      basis: "texts",
      recommendations: 2,
      firstUsers: ["CHL", "MEX"],
      sessions: [8, 9],
      reviews: 2,
      recommenders: 3,
    });
    expect(same.members.map(({ place }) => place)).toEqual([1, 2, 0]);
    const near = findSameWording(texts, "Close the old prisons on the coast of the country");
    expect(near.members.map(({ place }) => place)).toEqual([1, 2, 3, 0]);
    expect(near.members.find(({ place }) => place === 3)?.cosine).toBeLessThan(1);
  });

  it("masks the State the text is for", () => {
    const text = "Give the people of Kenya the right to sing at night";
    expect(findSameWording(texts, text, { threshold: 1 }).members).toEqual([]);
    const masked = findSameWording(texts, text, { threshold: 1, stateUnderReview: "KEN" });
    expect(masked.members.map(({ place }) => place)).toEqual([4]);
  });

  it("leaves out what names another instrument, and says so", () => {
    const said = (treaty: string) =>
      `Take all the steps that are needed at home to ratify the ${treaty} in full`;
    const list = [...readTexts(`FRA>KEN8 ${said("CAT")}`, `FRA>PER8 ${said("OPCAT")}`), ...makeOthers(20)];
    const same = findSameWording(list, said("CAT"), { threshold: 0.5 });
    expect(same.members.map(({ place }) => place)).toEqual([0]);
    expect(same.otherInstruments).toBe(1);
  });

  it("has no basis without texts or words", () => {
    expect(findSameWording([], "Close prisons").basis).toBe("no-texts");
    expect(findSameWording(texts, " – ").basis).toBe("no-words");
    expect(findSameWording(texts, "Сгинь").members).toEqual([]);
    const code = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    expect(() => findSameWording(texts, "Close", { threshold: 0 })).toThrow(code);
  });
});
