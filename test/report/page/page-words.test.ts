import { describe, expect, it } from "vitest";
import { directionOf, fillIn, pageWords } from "../../../src/report/page/page-words.ts";

describe("pageWords()", () => {
  it("leaves the same things open in every language, and means nothing to HTML", () => {
    const english = pageWords("en");
    for (const language of ["ar", "zh", "fr", "ru", "es"]) {
      const words = pageWords(language);
      expect(words).not.toBe(english);
      expect(Object.keys(words)).toEqual(Object.keys(english));
      for (const [key, text] of Object.entries(words)) {
        const open = [...text.matchAll(/\{[a-z]+\}/gu)].map(String).sort();
        expect(open, key).toEqual(
          [...english[key as keyof typeof english].matchAll(/\{[a-z]+\}/gu)].map(String).sort(),
        );
        expect(text).not.toMatch(/[<>&"]/u);
      }
    }
  });

  it("goes by the first part of a tag, and is English where there is no other", () => {
    expect(pageWords("FR-ca")).toBe(pageWords("fr"));
    expect(pageWords("xx")).toBe(pageWords("en"));
  });
});

describe("directionOf()", () => {
  it.each([
    ["ar", "rtl"],
    ["ar-EG", "rtl"],
    ["fa", "rtl"],
    ["en", "ltr"],
    ["", "ltr"],
  ])("of %j is %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

describe("fillIn()", () => {
  it("puts in what it has and leaves the rest", () => {
    expect(fillIn("{shown} of {total}, {other}", { shown: 1, total: "2" })).toBe("1 of 2, {other}");
  });
});
