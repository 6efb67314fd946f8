import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessQuality } from "../../../src/classify/quality/assess-quality.ts";

const met = (text: string): boolean[] => {
  const { specific, measurable, assignable, timeBound } = assessQuality(text);
  return [specific, measurable, assignable, timeBound].map(({ isMet }) => isMet);
};
const checks = (text: string): string[] => assessQuality(text).checks.map(({ kind }) => kind);

describe("assessQuality", () => {
  it.each([
    ["Ratify the Convention against Torture", [true, true, false, false]],
    ["Ratify the Convention against Torture by 2027", [true, true, false, true]],
    ["Strengthen the protection of women", [false, false, false, false]],
    ["Ensure that the Ministry of Justice trains judges before the next review", [false, false, true, true]],
    ["Submit its overdue report as soon as possible", [true, true, false, false]],
    ["", [false, false, false, false]],
  ])("judges %j", (text, expected) => {
    expect(met(text)).toEqual(expected);
  });

  it.each([
    [
      "Withdraw its reservation to article 9 and amend the Press Act",
      ["reservation-withdrawn", "law-amended"],
    ],
    ["Release the three teachers", ["person-released"]],
    ["Extend a standing invitation to all mandate holders", ["invitation-issued"]],
    ["Declare a moratorium on executions", ["moratorium-declared"]],
    ["Protect children by adopting a law on schools", ["law-adopted"]],
    ["Raise spending on schools to 6 per cent", ["number-reached"]],
    ["Consider ratifying the convention", []],
    ["Promote tolerance", []],
  ])("lists what can be checked of %j", (text, kinds) => {
    expect(checks(text)).toEqual(kinds);
  });

  it("counts demands, and finds vague verbs, hedges and conditions with their words", () => {
    const text =
      "Strengthen education where possible, and adopt a law on fees in line with national legislation";
    const { demands, vagueVerbs, hedges, conditions } = assessQuality(text);
    expect(demands.length).toBe(2);
    expect(vagueVerbs.map((cue) => cue.text)).toEqual(["Strengthen"]);
    expect(hedges.map((cue) => cue.text)).toEqual(["where possible"]);
    expect(conditions.map((cue) => cue.text)).toEqual(["in line with national legislation".slice(3)]);
    for (const cue of [...demands, ...hedges]) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });

  it("takes “as soon as possible” for haste, not for a hedge or a deadline", () => {
    const { hedges, timeBound } = assessQuality("Adopt the law as soon as possible");
    expect(hedges).toEqual([]);
    expect([timeBound.isMet, timeBound.evidence.length]).toEqual([false, 1]);
  });

  it("is fit for any text, with places inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { checks: found, demands } = assessQuality(text);
        for (const { start, end } of [...found, ...demands]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});
