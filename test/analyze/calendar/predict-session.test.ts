import { describe, expect, it } from "vitest";
import { predictSession } from "../../../src/analyze/calendar/predict-session.ts";
import { listReviews } from "../../../src/reference/reviews.ts";

/** Of the States listed in a cycle, how many were foretold their first session from the cycle before. */
function countHits(from: 1 | 2 | 3): readonly [hits: number, total: number] {
  const first = new Map<string, number>();
  for (const { stateUnderReview, session } of listReviews({ cycle: (from + 1) as 2 | 3 | 4 })) {
    if (!first.has(stateUnderReview)) first.set(stateUnderReview, session);
  }
  const states = [...new Set(listReviews({ cycle: from }).map(({ stateUnderReview }) => stateUnderReview))];
  const told = states.filter((state) => first.has(state));
  const hits = told.filter((state) => predictSession(state, from)?.session === first.get(state));
  return [hits.length, told.length];
}

describe("predictSession()", () => {
  it("foretells known sessions as often as its documentation says", () => {
    expect(countHits(1)).toEqual([187, 192]);
    expect(countHits(2)).toEqual([193, 193]);
    expect(countHits(3)).toEqual([165, 165]);
  });

  it("is never more than four sessions off where it is", () => {
    // Haiti, whose review was put off after the earthquake of 2010, kept the place it came to.
    for (const { stateUnderReview, session } of listReviews({ cycle: 2, status: "held" })) {
      const told = predictSession(stateUnderReview, 1)?.session ?? session;
      expect(Math.abs(told - session)).toBeLessThanOrEqual(4);
    }
  });

  it("says what the first day rests on, and has nothing to tell from no review or the last cycle", () => {
    expect(predictSession("CHN", 3)).toMatchObject({
      session: 45,
      cycle: 4,
      start: "2024-01-22",
      startBasis: "published",
    });
    expect(predictSession("CHN", 4)).toMatchObject({
      session: 59,
      cycle: 5,
      start: "2028-11",
      startBasis: "rule-of-thumb",
    });
    expect(predictSession("CHN", 5)).toBeUndefined();
    expect(predictSession("VAT", 2)).toBeUndefined();
  });
});
