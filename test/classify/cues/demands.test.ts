import { describe, expect, it } from "vitest";
import { findDemands, findMeans } from "../../../src/classify/cues/demands.ts";
import { splitWords } from "../../../src/classify/text/words.ts";

const verbs = (text: string): string[] => findDemands(splitWords(text)).map(({ verb }) => verb);
const means = (text: string): string[] => findMeans(splitWords(text)).map(({ verb }) => verb);

describe("findDemands", () => {
  it.each([
    ["Ratify the convention", ["ratify"]],
    ["Sign and ratify the convention", ["ratify"]],
    ["Continue and strengthen its efforts", ["strengthen"]],
    ["Promote and protect the rights of women", ["protect"]],
    ["Ratify the convention and adopt a law on asylum", ["ratify", "adopt"]],
    [
      "Ratify the convention, adopt a law on asylum, and release the teachers",
      ["ratify", "adopt", "release"],
    ],
    ["Take measures to prevent torture and protect victims", ["take"]],
    ["Take measures to prevent torture, and ratify the convention", ["take", "ratify"]],
    ["Repeal the laws that restrict the press and limit assembly", ["repeal"]],
    ["69.2 That Peru share its experience", ["share"]],
    ["Recommended that Peru ratify the convention", ["ratify"]],
    ["Recommended considering the ratification of the convention", ["consider"]],
    ["In line with its obligations, fully and promptly implement the judgment", ["implement"]],
    ["To further promote tolerance", ["promote"]],
    ["Take measures, as appropriate, to improve prisons", ["take"]],
    ["Take steps, in cooperation with civil society, to fight hunger and to feed children", ["take"]],
    ["Draft a plan and, where needed, to adopt a law on water", ["draft", "adopt"]],
    ["To open schools, to close the old prison, to hire judges", ["open", "close", "hire"]],
    ["Ratify the convention, in due course, adopt a law on asylum", ["ratify", "adopt"]],
    ["Sign, ratify and implement the protocol", ["implement"]],
    ["Protect the rights of tenants as set out in the covenant", ["protect"]],
    ["Ratify the convention as well as adopt a law on asylum", ["ratify", "adopt"]],
    ["Re-open the schools in the north", ["open"]],
    ["The situation in prisons", []],
    ["", []],
  ])("finds the acts of %j", (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it("splits the text between the demands", () => {
    const words = splitWords("Ratify the convention and adopt a law");
    expect(findDemands(words).map(({ first, end }) => [first, end])).toEqual([
      [0, 4],
      [4, 7],
    ]);
  });
});

describe("findMeans", () => {
  it.each([
    ["Protect women by adopting a law and training judges", ["adopt", "train"]],
    ["Protect women, including by promptly opening shelters", ["open"]],
    ["Protect women by all means", []],
  ])("finds the means of %j", (text, expected) => {
    expect(means(text)).toEqual(expected);
  });
});
