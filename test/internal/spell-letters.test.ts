import { describe, expect, it } from "vitest";
import { spellLetters } from "../../src/internal/spell-letters.ts";

describe("spellLetters()", () => {
  it.each([
    ["øystein łukasz", "oystein lukasz"],
    ["þórður", "thórdur"],
    ["weiß", "weiss"],
    ["əli", "ali"],
    ["ana", "ana"],
    ["", ""],
    ["鄒幸彤", "鄒幸彤"],
  ])("spells %j as %j", (text, spelled) => {
    expect(spellLetters(text)).toBe(spelled);
  });
});
