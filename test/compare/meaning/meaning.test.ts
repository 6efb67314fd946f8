import { describe, expect, it } from "vitest";
import { splitWords } from "../../../src/classify/text/words.ts";
import { issueLikeness, weighIssues } from "../../../src/compare/meaning/issue-likeness.ts";
import { readMeaning } from "../../../src/compare/meaning/read-meaning.ts";
import { restateWords } from "../../../src/compare/meaning/restate-words.ts";
import { coverageOf } from "../../../src/compare/meaning/share-meaning.ts";

const read = (text: string) => readMeaning(splitWords(text));
const ALIKE = () => 1;

describe("restateWords()", () => {
  it("finds everyday phrases, also with a word inside", () => {
    const terms = (text: string) => restateWords(splitWords(text)).flatMap((each) => each.terms);
    expect(terms("Never send anybody back")).toContain("@refugee");
    expect(terms("Count the sheep")).toEqual([]);
  });

  it("says which words it restates", () => {
    const words = splitWords("Let people go to the ballot box");
    const spans = restateWords(words).map(({ start, end }) => words.norms.slice(start, end).join(" "));
    expect(spans).toContain("ballot box");
  });
});

describe("coverageOf()", () => {
  it("is 1 for the same, 0 for nothing in common, and not symmetric", () => {
    const short = read("Abolish stoning");
    const long = read("Abolish stoning and build schools in rural areas");
    expect(coverageOf(short, short, ALIKE)).toBe(1);
    expect(coverageOf(short, read("Plant trees"), ALIKE)).toBe(0);
    expect(coverageOf(short, long, ALIKE)).toBe(1);
    expect(coverageOf(long, short, ALIKE)).toBeLessThan(1);
  });

  it("has no basis in a text without words: 0", () => {
    expect(coverageOf(read(""), read("Plant trees"), ALIKE)).toBe(0);
  });
});

describe("issueLikeness()", () => {
  it("is 1 for one text, and 0 for one without issues", () => {
    const issues = weighIssues("Adopt a law against trafficking in women");
    expect(issueLikeness(issues, issues)).toBeCloseTo(1, 9);
    expect(issueLikeness(issues, weighIssues(""))).toBe(0);
  });
});
