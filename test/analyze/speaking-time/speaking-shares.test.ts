import { describe, expect, it } from "vitest";
import { speakingShares } from "../../../src/analyze/speaking-time/speaking-shares.ts";
import { readStatementTone } from "../../../src/analyze/speaking-time/statement-tone.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { Recommendation } from "../../../src/model/recommendation.ts";
import type { Statement } from "../../../src/model/statement.ts";
import type { ActionCategory, StateCode } from "../../../src/model/vocabulary.generated.ts";
import { reviewOf } from "../../../src/reference/reviews.ts";

const source = { citation: "Report" };
const say = (order: number, state: StateCode, text: string, rest: Partial<Statement> = {}): Statement => ({
  id: `FJI-2/working-group/${order}`,
  review: "FJI-2",
  setting: "working-group",
  speaker: { kind: "state", state },
  order,
  delivered: true,
  text,
  source,
  ...rest,
});
const ask = (number: number, text: string, ...states: StateCode[]): Recommendation => ({
  id: `A/HRC/1/1#1.${number}`,
  paragraph: `1.${number}`,
  text,
  recommendingStates: states,
  parts: [{ text, recommendingStates: states, span: [0, text.length] }],
  responses: [{ stage: "review", position: "pending", source }],
  source,
});
/** Our texts carry their category. */
const actionOf = (text: string): ActionCategory | undefined => {
  const digit = Number(text.at(-1));
  return digit >= 1 && digit <= 5 ? (digit as ActionCategory) : undefined;
};

const STATEMENTS = [
  say(1, "CUB", "Cuba commended Fiji for its achievements. It welcomed the new lamps."),
  say(2, "FRA", "France was concerned about the lamps. It made recommendations."),
  say(3, "SGP", "Singapore noted the harbour. It made a recommendation."),
  say(4, "USA", "The United States asked about lamps."),
];
const RECOMMENDATIONS = [
  ask(1, "act 5", "FRA"),
  ask(2, "go on 2", "SGP"),
  ask(3, "act more 4", "FRA"),
  ask(4, "act 5", "FRA"),
];
const REPORT = { statements: STATEMENTS, recommendations: RECOMMENDATIONS };

describe("speakingShares()", () => {
  it("judges by what was asked for here: praise alone is soft, a question is not judged", () => {
    const { shares, list, speakers } = speakingShares(REPORT, { actionOf });
    expect(speakers).toBe(4);
    expect(list.map(({ review }) => review.stance)).toEqual(["soft", "demanding", "soft", undefined]);
    expect(shares.map(({ basis, stance, count, total }) => [basis, stance, count, total])).toEqual([
      ["review", "soft", 2, 3],
      ["review", "between", 0, 3],
      ["review", "demanding", 1, 3],
    ]);
    expect(shares[0]?.value).toBeCloseTo(2 / 3, 12);
    expect(shares[0]?.evidence).toEqual(["FJI-2/working-group/1", "FJI-2/working-group/3"]);
  });

  it("weighs by the time of each where it was measured", () => {
    const statements = STATEMENTS.map((statement, i) => ({ ...statement, seconds: i === 1 ? 60 : 30 }));
    const { shares } = speakingShares({ ...REPORT, statements }, { actionOf });
    expect(shares.map(({ value, seconds }) => [value, seconds])).toEqual([
      [0.5, 60],
      [0, 0],
      [0.5, 60],
    ]);
  });

  it("judges by the record, as counted by hand from the rows", () => {
    const record = loadUprInfo();
    const { list } = speakingShares(REPORT, { record });
    // UPR Info, sessions 1-20: Singapore 2.16 and Cuba 2.71 on average ask least, of those with 100 or more.
    expect(list.map(({ state, record: { stance } }) => [state, stance])).toEqual([
      ["CUB", "soft"],
      ["FRA", "demanding"],
      ["SGP", "soft"],
      ["USA", "demanding"],
    ]);
    const singapore = list.find(({ state }) => state === "SGP")?.record;
    // 91.6 % of its 214 are of category 2.
    expect(singapore?.coded).toBe(214);
    expect((singapore?.soft ?? 0) / 214).toBeGreaterThan(0.916);
    expect(
      speakingShares(REPORT, { record, minimum: 1e6 }).shares.every(({ value }) => value === undefined),
    ).toBe(true);
  });

  it("measures praise, concern and runs without a demanding speaker", () => {
    const { praise, longestRuns } = speakingShares(REPORT, { actionOf });
    // Cuba all praise; half of what France says is concern, the rest announces recommendations.
    expect(praise).toMatchObject({ count: 1, total: 4, value: 0.25, evidence: ["FJI-2/working-group/1"] });
    expect(praise.concernValue).toBeGreaterThan(0.1);
    expect(longestRuns).toEqual([{ basis: "review", count: 2, from: 3 }]);
  });

  it("takes the time of the review: reported, or by the rule of its cycle", () => {
    const review = reviewOf("CHN", 2);
    if (review === undefined) throw new Error("no review");
    expect(speakingShares({ ...REPORT, review })).toMatchObject({
      secondsPerSpeaker: 120,
      timeBasis: "rule",
    });
    const reported = { ...review, secondsPerSpeaker: 45 };
    expect(speakingShares({ ...REPORT, review: reported })).toMatchObject({
      secondsPerSpeaker: 45,
      timeBasis: "reported",
    });
    expect(speakingShares(REPORT, { secondsPerSpeaker: 50 })).toMatchObject({
      secondsPerSpeaker: 50,
      timeBasis: "given",
    });
    expect(speakingShares(REPORT)).toMatchObject({
      secondsPerSpeaker: undefined,
      timeBasis: "none",
      shares: [],
    });
  });

  it("knows who could not speak on China in 2009: 55 by the text, 54 by name", () => {
    const review = reviewOf("CHN", 1);
    if (review === undefined) throw new Error("no review");
    const { unheard } = speakingShares({ statements: [], review }, { record: loadUprInfo() });
    expect(unheard.count).toBe(55);
    expect(unheard.states).toHaveLength(54);
    expect(unheard.byStance.map(({ stance }) => stance)).toEqual(["soft", "between", "demanding"]);
    expect(unheard.byStance.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(54);
  });

  it("says nothing of an empty list, and passes over who had no place or did not speak", () => {
    const empty = speakingShares({ statements: [] }, { actionOf });
    expect(empty).toMatchObject({ speakers: 0, review: undefined, praise: { value: undefined, total: 0 } });
    expect(empty.shares.every(({ value }) => value === undefined)).toBe(true);
    const { order: _, ...again } = say(1, "CUB", "Cuba thanked.");
    const report = { statements: [again, say(2, "FRA", "", { delivered: false })] };
    expect(speakingShares(report).speakers).toBe(0);
    expect(() => speakingShares(report, { softFrom: 2 })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("changes nothing it is given", () => {
    const frozen = structuredClone(REPORT);
    speakingShares(REPORT, { actionOf, record: loadUprInfo() });
    expect(REPORT).toEqual(frozen);
  });
});

describe("readStatementTone()", () => {
  const tone = (text: string) => readStatementTone({ text });

  it.each([
    ["Cuba welcomed efforts to combat discrimination and violence.", 1, 0],
    ["Norway welcomed the new law. It expressed concern about lamps.", 0.5, 0.5],
    ["Peru commended the law but was concerned about its use.", 0.5, 0.5],
    ["Chile deplored the embargo imposed on Fiji.", 0, 0],
    ["Kenya noted that a law was adopted.", 0, 0],
    ["Mali urged Fiji to end discrimination.", 0, 0],
  ])("reads %j", (text, praise, concern) => {
    const { praiseShare = 0, concernShare = 0 } = tone(text);
    expect(Math.abs(praiseShare - praise)).toBeLessThan(0.12);
    expect(Math.abs(concernShare - concern)).toBeLessThan(0.12);
  });

  it("shows the words, and has nothing to say of no text", () => {
    expect(tone("Cuba commended Fiji and was not worried.").praiseCues).toEqual(["commended"]);
    expect(readStatementTone({})).toMatchObject({ praiseShare: undefined, concernShare: undefined });
  });
});
