import { describe, expect, it } from "vitest";
import { cycleOfSession } from "../../src/model/session-cycle.ts";

describe("cycleOfSession()", () => {
  it("has 12 sessions in the first cycle and 14 in each of the next three", () => {
    const cycles = Array.from({ length: 60 }, (_, i) => cycleOfSession(i + 1));
    expect([1, 2, 3, 4, 5].map((cycle) => cycles.filter((found) => found === cycle).length)).toEqual([
      12, 14, 14, 14, 6,
    ]);
    expect(cycles).toEqual([...cycles].sort());
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (session) => {
    expect(() => cycleOfSession(session)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});
