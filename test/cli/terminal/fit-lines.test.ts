import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/cli/terminal/display-width.ts";
import { fitLines } from "../../../src/cli/terminal/fit-lines.ts";

describe("fitLines()", () => {
  it("breaks what is too long between words, a little further in", () => {
    expect(fitLines("  one two three four\nshort", 10)).toBe("  one two\n    three\n    four\nshort");
    expect(fitLines("  averyveryverylongword", 10)).toBe("  averyveryverylongword");
  });

  it("does not count colors", () => {
    const painted = "\u001b[1mone\u001b[22m two";
    expect(fitLines(painted, 7)).toBe(painted);
  });

  it("loses no word, and keeps to the width where words are short", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { maxLength: 12 }), (words) => {
        const fitted = fitLines(words.join(" "), 12);
        expect(fitted.split(/\s+/u).filter((word) => word !== "")).toEqual(words);
        expect(Math.max(...fitted.split("\n").map(displayWidth))).toBeLessThanOrEqual(12);
      }),
    );
  });
});
