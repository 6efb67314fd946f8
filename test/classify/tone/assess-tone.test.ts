import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTone, TONES } from "../../../src/classify/tone/assess-tone.ts";

describe("assessTone", () => {
  it.each([
    ["Continue its efforts to train judges", "continue"],
    ["That Peru pursue its reform of the courts", "continue"],
    ["Adopt a law on asylum and continue to train judges", "continue"],
    ["Continue and strengthen the training of judges", "neutral"],
    ["Proceed to the ratification of the convention", "neutral"],
    ["Share its good practices on schools with other States", "praise"],
    ["Continue to safeguard its political system", "endorse"],
    ["Protect the family in accordance with its cultural values", "endorse"],
    ["Release all political prisoners", "critical"],
    ["Repeal the law on insult of officials", "critical"],
    ["End child marriage", "neutral"],
    ["Consider abolishing the death penalty", "neutral"],
    ["Ratify the convention", "neutral"],
    ["Ratify the Rome Statute", "neutral"],
  ])("reads %j as %s", (text, tone) => {
    expect(assessTone(text).tone).toBe(tone);
  });

  it("gives the words for every flag", () => {
    const text = "Continue to share its achievements and resist foreign interference";
    const { flags, evidence } = assessTone(text);
    expect(flags).toEqual({
      praises: true,
      continues: true,
      endorses: true,
      criticizes: false,
      endorsesOrContinues: true,
    });
    for (const { cue, start, end } of evidence) expect(text.slice(start, end)).toBe(cue);
    expect(evidence.map(({ start }) => start)).toEqual(
      evidence.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it.each([
    ["", "empty"],
    ["  \n", "empty"],
    ["批准公约", "language"],
    ["Ratificar la convención contra la tortura y otros tratos crueles", "language"],
    ["<p>Ratify the convention</p>", "markup"],
    ["1. Ratify the convention.\n2. Adopt a law.", "several"],
    ["ratify the convention ".repeat(200), "long"],
  ])("says of %j that it is not to be relied on", (text, note) => {
    expect(assessTone(text).note).toBe(note);
  });

  it("is fit for any text, and sets the combined flag by the others", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { tone, flags, evidence } = assessTone(text);
        expect(TONES).toContain(tone);
        expect(flags.endorsesOrContinues).toBe(flags.praises || flags.continues || flags.endorses);
        expect(tone === "neutral").toBe(evidence.length === 0);
      }),
    );
  });
});
