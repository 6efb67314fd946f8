import { describe, expect, it } from "vitest";
import { linkAdvanceQuestions } from "../../../src/corpus/reconcile/link-advance-questions.ts";
import {
  councilSessionOf,
  findReview,
  type LinkTarget,
} from "../../../src/corpus/reconcile/link-documents.ts";
import type { Review } from "../../../src/model/review.ts";

function target(cycle: 1 | 2, session: number, symbol: string, reviewDate: string): LinkTarget {
  const review: Review = {
    id: `SVN-${cycle}`,
    stateUnderReview: "SVN",
    cycle,
    session,
    status: "held",
    reviewDate,
    troika: [],
    documents: [],
    source: {},
  };
  const council = councilSessionOf(symbol);
  return { review, reportSymbol: symbol, ...(council === undefined ? {} : { councilSession: council }) };
}

const TARGETS = [target(1, 7, "A/HRC/14/15", "2010-02-16"), target(2, 20, "A/HRC/28/15", "2014-11-04")];
const file = "x.pdf";
const idOf = (found: LinkTarget | undefined): string | undefined => found?.review.id;

describe("findReview()", () => {
  it.each([
    ["the report an addendum answers", { reportSymbol: "A/HRC/28/15" }, "SVN-2"],
    ["the session in a pre-session symbol", { symbol: "A/HRC/WG.6/7/SVN/2" }, "SVN-1"],
    [
      "the session of the Council in a decision",
      { symbol: "A/HRC/DEC/28/111", stateUnderReview: "SVN" },
      "SVN-2",
    ],
    ["the cycle", { stateUnderReview: "SVN", cycle: 1 }, "SVN-1"],
    ["the next review after its date", { stateUnderReview: "SVN", date: "2014-10-20" }, "SVN-2"],
  ] as const)("goes by %s", (_, document, expected) => {
    expect(idOf(findReview({ file, ...document }, TARGETS))).toBe(expected);
  });

  it.each([
    ["another report", { reportSymbol: "A/HRC/28/16" }],
    ["another State", { symbol: "A/HRC/WG.6/7/FJI/1" }],
    ["a State with two reviews and no more", { stateUnderReview: "SVN" }],
    ["nothing at all", {}],
    ["a day after the last review", { stateUnderReview: "SVN", date: "2019-01-01" }],
  ] as const)("links nothing to %s", (_, document) => {
    expect(findReview({ file, ...document }, TARGETS)).toBeUndefined();
  });
});

describe("linkAdvanceQuestions()", () => {
  const reviews = [
    { id: "SVN-1", stateUnderReview: "SVN", advanceQuestionStates: ["DNK", "CZE", "NOR"] },
    { id: "SVN-2", stateUnderReview: "SVN", advanceQuestionStates: ["CZE", "MEX"] },
  ] as const;
  const document = (name: string, ...askingStates: readonly ("DNK" | "CZE" | "NOR" | "MEX")[]) =>
    ({ file: name, stateUnderReview: "SVN", askingStates }) as const;

  it("settles what fits two reviews by what is already taken", () => {
    const linked = linkAdvanceQuestions(
      [document("c", "CZE"), document("a", "DNK", "CZE"), document("m", "MEX")],
      reviews,
    );
    expect([...linked].sort()).toEqual([
      ["a", "SVN-1"],
      ["c", "SVN-2"],
      ["m", "SVN-2"],
    ]);
  });

  it("leaves out what stays ambiguous, fits none, or asks nothing", () => {
    expect(
      linkAdvanceQuestions([document("c", "CZE"), document("x", "DNK", "MEX"), document("e")], reviews).size,
    ).toBe(0);
  });
});
