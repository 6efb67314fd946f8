import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/internal/edit-distance.ts";

/** The whole matrix, without a band: another route to the same number. */
function fullMatrix(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      let best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row !== undefined) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

describe("editDistance()", () => {
  it.each([
    ["iran", "iraq", 1],
    ["untied", "united", 1],
    ["phillipines", "philippines", 2],
    ["", "ab", 2],
    ["abcd", "abcd", 0],
  ])("counts the edits from %s to %s", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it("gives up beyond its limit", () => {
    expect(editDistance("chad", "chile", 2)).toBeUndefined();
  });

  it("agrees with the full matrix", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        const full = fullMatrix(a, b);
        expect(editDistance(a, b, limit)).toBe(full <= limit ? full : undefined);
      }),
      { numRuns: 500 },
    );
  });
});
