import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyAction } from "../../../src/classify/classify-action.ts";

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe("classifyAction()", () => {
  it.each([
    [1, "Share its experience in land reform with other countries"],
    [2, "Continue its efforts to reduce poverty"],
    [3, "Consider ratifying the Convention on the Rights of Persons with Disabilities"],
    [4, "Strengthen the protection of women against violence"],
    [5, "Abolish the death penalty"],
    [5, "Ratify OPCAT"],
  ])("gives category %i to a clear case: %s", (category, text) => {
    const label = classifyAction(text);
    expect(label.category).toBe(category);
    expect(label.probabilities[category - 1]).toBe(Math.max(...label.probabilities));
    expect(sumOf(label.probabilities)).toBeCloseTo(1, 9);
    expect(label.note).toBeUndefined();
    expect(label.model).toMatch(/^\d{4}\.\d+-full$/u);
  });

  it("says why: verb, rule and words, each with its place", () => {
    const text = "Please consider abolishing capital punishment";
    const label = classifyAction(text);
    expect(label.rule).toMatchObject({ category: 3, rule: "cue-verb" });
    expect(label.rulesAgree).toBe(true);
    expect(text.slice(label.cue?.start, label.cue?.end)).toBe("consider");
    expect(label.evidence.length).toBeGreaterThan(0);
    expect(label.evidence.some((each) => each.text.includes("consider"))).toBe(true);
    for (const { start, end, text: words } of label.evidence) expect(text.slice(start, end)).toBe(words);
  });

  it("names the rules of the codebook", () => {
    const ruleOf = (text: string): unknown => {
      const { rule } = classifyAction(text);
      return [rule?.rule, rule?.category];
    };
    expect(ruleOf("Continue and strengthen the reform of prisons")).toEqual(["second-verb", 4]);
    expect(ruleOf("Improve the lot of women by amending the family code")).toEqual(["by-clause", 5]);
    expect(ruleOf("Adopt effective measures to protect children")).toEqual(["general-object", 4]);
    expect(ruleOf("More freedom for all")).toEqual(["no-verb", 4]);
  });

  it.each([
    ["empty", ""],
    ["empty", " \n"],
    ["empty", "186.1"],
    ["language", "Ratifier le Protocole facultatif"],
    ["language", "Ratificar la Convención contra la Tortura y otros tratos"],
    ["language", "Отменить смертную казнь"],
    ["several", "1. Ratify the treaty.\n2. Abolish the death penalty."],
    ["several", "Ratify the treaty\nAbolish the death penalty\n"],
  ])("gives no category but the note %s for %j", (note, text) => {
    const label = classifyAction(text);
    expect(label).toMatchObject({ note, needsReview: true });
    expect(label.category).toBeUndefined();
    expect(sumOf(label.probabilities)).toBeCloseTo(1, 5);
    expect(Math.max(...label.probabilities)).toBeLessThan(0.6);
  });

  it.each([
    ["markup", "<p>Ratify the <b>treaty</b></p>"],
    ["long", `Ratify the treaty ${"and protect the rights of all persons in the country ".repeat(100)}`],
  ])("is never sure of a text with the note %s", (note, text) => {
    const label = classifyAction(text);
    expect(label).toMatchObject({ note, needsReview: true });
    expect(Math.max(...label.probabilities)).toBeLessThan(0.75);
  });

  it.each([
    "Ratify CEDAW",
    "End impunity",
    "Abolish death penalty",
    "Invite Special Procedures",
    "Legalize homosexuality",
  ])("takes a short text for English: %s", (text) => {
    expect(classifyAction(text).note).toBeUndefined();
  });

  it("gives the same without explanation", () => {
    const text = "Improve prisons, including by training guards";
    const { category, probabilities, needsReview } = classifyAction(text);
    expect(classifyAction(text, { explain: false })).toMatchObject({
      category,
      probabilities,
      needsReview,
      evidence: [],
    });
  });

  it("never throws, and gives probabilities whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const label = classifyAction(text);
        expect(sumOf(label.probabilities)).toBeCloseTo(1, 5);
        expect(label.category === undefined).toBe(
          label.note === "empty" || label.note === "language" || label.note === "several",
        );
      }),
    );
  });

  it("does not depend on texts before", () => {
    const text = "Establish a national human rights institution";
    const before = classifyAction(text);
    classifyAction("Continue to share its experience");
    expect(classifyAction(text)).toEqual(before);
  });

  it("takes time in proportion to the text", () => {
    const label = classifyAction("protect the rights of all by law and ".repeat(50_000));
    expect(label.note).toBe("long");
  });
});
