import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { underlineText } from "../../../src/cli/terminal/underline-text.ts";

describe("underlineText", () => {
  it("puts carets under what is marked, and leaves out lines without any", () => {
    const text = "Ratify the convention and adopt a law";
    expect(underlineText(text, [{ start: 0, end: 6 }], 21)).toEqual(["Ratify the convention", "^^^^^^"]);
    expect(underlineText(text, [{ start: 26, end: 31 }], 21)).toEqual(["and adopt a law", "    ^^^^^"]);
    expect(underlineText(text, [], 21)).toEqual([]);
    expect(underlineText("", [{ start: 0, end: 0 }], 21)).toEqual([]);
  });

  it("marks as many characters as there are, but spaces where a line breaks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        (parts, width) => {
          const text = parts.join(" ");
          const marks = underlineText(text, [{ start: 0, end: text.length }], width)
            .filter((_, index) => index % 2 === 1)
            .join("");
          expect(marks.length).toBeGreaterThanOrEqual(text.replaceAll(" ", "").length);
          expect(marks.length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
