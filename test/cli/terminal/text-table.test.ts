import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, formatTable, wrapText } from "../../../src/cli/terminal/text-table.ts";
import { formatCount, formatInterval, formatPercent } from "../../../src/report/number-format.ts";

describe("formatTable()", () => {
  it("aligns names left and numbers right", () => {
    const lines = formatTable(
      [{ title: "State" }, { title: "n", align: "right" }],
      [
        ["CHN", "5"],
        ["SVN", "12"],
      ],
      80,
    );
    expect(lines).toEqual(["State   n", "CHN     5", "SVN    12"]);
  });

  it("cuts the last column where the line ends", () => {
    const lines = formatTable([{ title: "No." }, { title: "Text" }], [["1", "one two three four five"]], 17);
    expect(lines[1]).toBe("1    one two thr…");
  });

  it("prints titles alone where there are no rows", () => {
    expect(formatTable([{ title: "A" }, { title: "B" }], [], 80)).toEqual(["A  B"]);
  });
});

describe("texts and numbers", () => {
  it("are cut, wrapped and written the same everywhere", () => {
    expect(cutText("abcdef", 4)).toBe("abc…");
    expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
    expect(formatPercent(207 / 284)).toBe("72.9 %");
    expect(formatPercent(undefined)).toBe("–");
    expect(formatInterval([0.6744, 0.7772])).toBe("67.4–77.7");
    expect(formatInterval(undefined)).toBe("");
    expect([0, 999, 1000, 33082, 1234567].map(formatCount)).toEqual([
      "0",
      "999",
      "1,000",
      "33,082",
      "1,234,567",
    ]);
  });

  it("keep every word when wrapped", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/)),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          expect(wrapText(words.join(" "), width).join(" ")).toBe(words.join(" "));
        },
      ),
    );
  });
});
