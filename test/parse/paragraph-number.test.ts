import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParagraphNumber } from "../../src/parse/paragraph-number.ts";

describe("splitParagraphNumber()", () => {
  it.each([
    ["136.1 Set up an office", "136.1", "Set up an office"],
    ["136.1. Set up an office", "136.1", "Set up an office"],
    ["136.1Set up an office", "136.1", "Set up an office"],
    ["Para. 27 (b) Plant trees", "27 (b)", "Plant trees"],
    ["Paragraph 27(b): Plant trees", "27 (b)", "Plant trees"],
    ["para 12. Plant trees", "12", "Plant trees"],
    ["Recommendation No. 14: Plant trees", "14", "Plant trees"],
    ["Recommendation 136.4 Plant trees", "136.4", "Plant trees"],
    ["Rec. 7 - Plant trees", "7", "Plant trees"],
    ["Recommendations contained in para. 27 (b) of the report: Plant trees", "27 (b)", "Plant trees"],
    [
      "Recommendations contained in paragraph 9 were heard",
      "9",
      "Recommendations contained in paragraph 9 were heard",
    ],
    ["7.The body asks", "7", "The body asks"],
    ["27 (c) Plant trees", "27 (c)", "Plant trees"],
    ["12. (a) Plant trees", "12 (a)", "Plant trees"],
  ])("reads %s", (line, paragraph, text) => {
    expect(splitParagraphNumber([line], { isUpr: true })).toEqual({ paragraph, text });
  });

  it.each([
    "Plant 12 trees",
    "2030 Agenda: plan for it",
    "18 months of leave",
    "Recommendations of all kinds",
    "136.1",
    "12.5% of the budget",
    "1,000 teachers",
  ])("finds no number in %s", (line) => {
    expect(splitParagraphNumber([line], { isUpr: true })).toEqual({ text: line });
  });

  it("takes a dotted number for a figure outside the UPR", () => {
    expect(splitParagraphNumber(["10.5 million people"], { isUpr: false })).toEqual({
      text: "10.5 million people",
    });
  });

  it("takes headings off that stand before the number", () => {
    expect(
      splitParagraphNumber(["C. Matters of note", "Housing", "7. The body asks", "for more."], {
        isUpr: false,
      }),
    ).toEqual({
      paragraph: "7",
      heading: "C. Matters of note Housing",
      text: "The body asks for more.",
    });
    expect(splitParagraphNumber(["It is so.", "7. The body asks"], { isUpr: false })).toEqual({
      text: "It is so. 7. The body asks",
    });
  });

  it("loses no letter, whatever the text", () => {
    const line = fc.string({ unit: fc.constantFrom(..."136.() abPararec:no\n") });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, isUpr) => {
        const { paragraph = "", heading = "", text } = splitParagraphNumber(lines, { isUpr });
        const all = `${heading}${paragraph}${text}`;
        for (const letter of ["b", "3", "6"]) {
          const count = (of: string): number => of.split(letter).length;
          expect(count(all)).toBeGreaterThanOrEqual(count(lines.join("")));
        }
      }),
    );
    expect(splitParagraphNumber([], { isUpr: true })).toEqual({ text: "" });
  });
});
