import { describe, expect, it } from "vitest";
import { describeHeap, nameSubject } from "../../../src/compare/coordination/describe-heap.ts";
import { SURPRISE_LEVELS, type WordingHeap } from "../../../src/compare/coordination/surprise.ts";

const heap: WordingHeap = {
  within: "review",
  state: "KEN",
  session: 8,
  observed: 3,
  expected: 0.21,
  probability: 0.01,
  surprise: 2,
  level: "unusual",
  subject: "#OP-CAT",
  onSubject: 5,
  onSubjectElsewhere: 150,
  elsewhere: 6,
};

describe("describeHeap()", () => {
  it("has the numbers a verdict rests on", () => {
    for (const part of ["3 ", "Kenya", "session 8", "0.2 ", "6 of the 150", "OP-CAT", "5 on"])
      expect(describeHeap(heap)).toContain(part);
    const { subject: _, session: __, ...own } = heap;
    const other = describeHeap({
      ...own,
      within: "recommender",
      state: "LVA",
      elsewhere: 0,
      expected: 0.001,
    });
    expect(other).toContain("Latvia");
    expect(other).toContain("none of the 150");
    expect(other).not.toContain(" on ");
  });

  it("has a verdict of its own for each level", () => {
    const verdicts = SURPRISE_LEVELS.map((level) => describeHeap({ ...heap, level }));
    expect(new Set(verdicts).size).toBe(SURPRISE_LEVELS.length);
  });

  it("names subjects as people do", () => {
    expect(["#OP-CAT", "@death-penalty", "&CEDAW"].map(nameSubject)).toEqual([
      "OP-CAT",
      "death penalty",
      "CEDAW",
    ]);
  });
});
