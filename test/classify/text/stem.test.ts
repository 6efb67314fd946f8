import { describe, expect, it } from "vitest";
import { stemWord } from "../../../src/classify/text/stem.ts";

describe("stemWord()", () => {
  it.each([
    ["ratify", "ratifying", "ratified", "ratification"],
    ["adopt", "adopting", "adopted"],
    ["implement", "implementing", "implementation"],
    ["criminalize", "criminalise", "criminalizing", "criminalization"],
    ["plan", "planning", "plans"],
    ["policy", "policies"],
  ])("puts the forms of %s together", (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  it("leaves short words and words with an apostrophe alone", () => {
    expect(["act", "is", "d'azur"].map(stemWord)).toEqual(["act", "is", "d'azur"]);
  });

  it("keeps words apart that are not forms of one", () => {
    expect(stemWord("police")).not.toBe(stemWord("policies"));
    expect(stemWord("assess")).not.toBe(stemWord("asses"));
  });
});
