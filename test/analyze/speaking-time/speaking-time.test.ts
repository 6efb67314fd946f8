import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainSpeakingTime, speakingTime } from "../../../src/analyze/speaking-time/speaking-time.ts";

describe("speakingTime()", () => {
  it.each([
    [160, 52],
    [94, 89],
    [100, 84],
    [120, 70],
    [161, 52],
    [163, 51],
    [71, 118],
    [70, 120],
    [46, 120],
  ])("gives %i speakers %i seconds", (speakers, seconds) => {
    expect(speakingTime(speakers).seconds).toBe(seconds);
    for (const cycle of [2, 3, 4] as const) expect(speakingTime(speakers, { cycle }).seconds).toBe(seconds);
  });

  it("gives members three minutes and observers two while both fit", () => {
    // 20 × 180 + 40 × 120 = 8400 = 140 × 60: it just fits.
    expect(speakingTime({ members: 20, observers: 40 })).toMatchObject({
      step: "full",
      memberSeconds: 180,
      observerSeconds: 120,
    });
    expect(speakingTime({ members: 21, observers: 40 })).toMatchObject({
      step: "two-minutes",
      memberSeconds: 120,
      observerSeconds: 120,
    });
    expect(speakingTime({ members: 30, observers: 41 })).toMatchObject({ step: "divided", seconds: 118 });
    expect(speakingTime({ members: 10, observers: 0 })).toMatchObject({ seconds: 180, memberSeconds: 180 });
  });

  it("does not guess who is a member", () => {
    expect(speakingTime(46)).toMatchObject({
      step: "full",
      memberSeconds: 180,
      observerSeconds: 120,
      seconds: 120,
    });
    expect(speakingTime(60)).toMatchObject({
      step: undefined,
      memberSeconds: undefined,
      observerSeconds: 120,
      seconds: 120,
    });
  });

  it("cuts the list in cycle 1, as in 2009: 115 wished to speak, 55 could not", () => {
    expect(speakingTime(115, { on: "2009-02-09" })).toMatchObject({
      step: "cut-off",
      seconds: 120,
      heard: 60,
      unheard: 55,
    });
    expect(speakingTime(58, { cycle: 1 })).toMatchObject({ heard: 58, unheard: 0 });
    expect(speakingTime({ members: 30, observers: 28 }, { cycle: 1 })).toMatchObject({ step: "two-minutes" });
  });

  it("goes by the rule of the day", () => {
    expect(speakingTime(100, { on: "2013-10-22" }).rule.cycle).toBe(2);
    expect(speakingTime(100, { on: "2012-01-01" }).rule.cycle).toBe(1);
    expect(speakingTime(100, { on: "2024" }).rule.cycle).toBe(4);
    expect(speakingTime(100).rule.cycle).toBe(4);
  });

  it("has nobody to give time to", () => {
    expect(speakingTime(0)).toMatchObject({ seconds: undefined, heard: 0, unheard: 0, step: undefined });
  });

  it.each([
    [1.5, {}],
    [-1, {}],
    [Number.NaN, {}],
    [100, { budgetMinutes: 0 }],
    [100, { granularity: -5 }],
    [100, { changeOverSeconds: Number.NaN }],
    [100, { on: "2007-01-01" }],
    [100, { on: "soon" }],
    [100, { cycle: 5 as const }],
    [100, { cycle: 4 as const, on: "2024-01-23" }],
  ])("refuses %d with %j", (speakers, options) => {
    expect(() => speakingTime(speakers, options)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("never gives away more than there is, and never more to one of a longer list", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 240 }),
        (speakers, budgetMinutes) => {
          for (const cycle of [1, 4] as const) {
            const time = speakingTime(speakers, { cycle, budgetMinutes });
            expect(time.heard + time.unheard).toBe(speakers);
            expect((time.seconds ?? 0) * time.heard).toBeLessThanOrEqual(budgetMinutes * 60);
            const longer = speakingTime(speakers + 1, { cycle, budgetMinutes });
            expect(longer.seconds).toBeLessThanOrEqual(time.seconds ?? 0);
          }
        },
      ),
    );
  });
});

describe("explainSpeakingTime()", () => {
  it("explains the 45 seconds of 2024 in three ways, each of which gives 45", () => {
    const explanation = explainSpeakingTime(160, 45);
    expect(explanation).toMatchObject({
      difference: -7,
      impliedBudgetMinutes: 120,
      impliedChangeOverSeconds: 7.5,
      impliedGranularities: [15],
    });
    const { impliedBudgetMinutes: budgetMinutes, impliedChangeOverSeconds: changeOverSeconds = 0 } =
      explanation;
    expect(speakingTime(160, { budgetMinutes }).seconds).toBe(45);
    expect(speakingTime(160, { changeOverSeconds }).seconds).toBe(45);
    for (const granularity of explanation.impliedGranularities)
      expect(speakingTime(160, { granularity }).seconds).toBe(45);
  });

  it("has no loss to explain more time by", () => {
    expect(explainSpeakingTime(160, 60)).toMatchObject({
      difference: 8,
      impliedChangeOverSeconds: undefined,
      impliedGranularities: [],
    });
    expect(() => explainSpeakingTime(160, 0)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});
