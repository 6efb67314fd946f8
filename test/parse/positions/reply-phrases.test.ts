import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClaimPhrases } from "../../../src/parse/positions/claim-phrases.ts";
import { combinePositions, findPositionPhrases } from "../../../src/parse/positions/reply-phrases.ts";

const positionOf = (text: string): string | undefined =>
  combinePositions(findPositionPhrases(text).map(({ position }) => position));

describe("findPositionPhrases", () => {
  it.each([
    ["The State accepts this recommendation.", "supported"],
    ["These recommendations enjoy our support.", "supported"],
    ["Supported", "supported"],
    ["Response: Accept", "supported"],
    ["The State takes note of the recommendation and explains its policy.", "noted"],
    ["Recommendation noted.", "noted"],
    ["The State cannot, at this point in time, make a definitive statement.", "noted"],
    ["The State is not in a position to accept the recommendation.", "not-supported"],
    ["The State does not, therefore, support it.", "not-supported"],
    ["Not accepted, for the following reasons:", "not-supported"],
    ["This recommendation does not enjoy the support of the Government.", "not-supported"],
    ["The State rejects these recommendations.", "not-supported"],
    ["The State partially accepts this recommendation.", "partially-supported"],
    ["The State supports the recommendation in principle.", "partially-supported"],
    ["The first part is accepted, the second is not accepted.", "partially-supported"],
    ["The recommendation remains under consideration.", "pending"],
  ])("reads %s", (text, expected) => {
    expect(positionOf(text)).toBe(expected);
  });

  it.each([
    "Accept the competence of the committee and support its victims (Chile)",
    "Reject violence; note its effects (Peru)",
    "The State supports the efforts of civil society.",
    "The State notes that the law was changed, and notes the adoption of a plan.",
    "It cannot be considered a violation and cannot impose (adopt) a code.",
    "It should be noted that accepted standards are met.",
    "The State agrees with the importance of schools.",
    "The issue of ratification is under review.",
  ])("finds none in %s", (text) => {
    expect(findPositionPhrases(text)).toEqual([]);
  });

  it("gives phrases in order that do not overlap, whatever the text", () => {
    const words = fc.constantFrom(
      "accepts ",
      "not ",
      "the ",
      "recommendation",
      "Noted",
      ". ",
      "in part ",
      "is ",
      "cannot ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string())).map((pieces) => pieces.join("")),
        (text) => {
          let last = 0;
          for (const { start, end } of findPositionPhrases(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});

describe("findClaimPhrases", () => {
  it.each([
    ["It has already been implemented to a great extent.", "already-implemented"],
    ["The State considers these recommendations implemented.", "already-implemented"],
    ["The State accepts it and has always acted accordingly.", "already-implemented"],
    ["The activities for the implementation of this recommendation are already ongoing.", "in-progress"],
    ["It is already being implemented.", "in-progress"],
    ["The State has already taken steps to that end.", "in-progress"],
  ])("reads %s", (text, claim) => {
    expect(findClaimPhrases(text)[0]?.claim).toBe(claim);
  });

  it.each([
    "Many of the recommendations have already been implemented.",
    "The State will implement the recommendation.",
    "Measures already in place will be reviewed.",
  ])("finds none in %s", (text) => {
    expect(findClaimPhrases(text)).toEqual([]);
  });
});

describe("combinePositions", () => {
  it("has no position where there is no phrase", () => {
    expect(combinePositions([])).toBeUndefined();
  });

  it("does not depend on the order", () => {
    const position = fc.constantFrom("supported", "noted", "not-supported", "partially-supported", "pending");
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 4 }), (positions) => {
        expect(combinePositions([...positions].reverse())).toBe(combinePositions(positions));
      }),
    );
  });
});
