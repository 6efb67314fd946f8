import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  displayWidth,
  padColumns,
  padColumnsStart,
  takeColumns,
} from "../../../src/cli/terminal/display-width.ts";

describe("displayWidth()", () => {
  it.each([
    ["", 0],
    ["Chile", 5],
    ["Côte d’Ivoire", 13],
    ["Co\u0302te", 4],
    ["曹顺利", 6],
    ["한국", 4],
    ["ｱ", 1],
    ["Ａ", 2],
    ["مصر", 3],
    ["\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd", 4],
    ["a\u200bb\u200f", 2],
    ["😀", 2],
    ["👩\u200d👩", 4],
  ])("of %j is %d", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is the sum of its parts, and what is taken fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, columns) => {
        const taken = takeColumns(text, columns);
        expect(displayWidth(taken)).toBeLessThanOrEqual(columns);
        expect(text.startsWith(taken)).toBe(true);
        const sum = [...text].reduce((total, each) => total + displayWidth(each), 0);
        expect(displayWidth(text)).toBe(sum);
      }),
    );
  });
});

describe("padColumns()", () => {
  it("fills up to a number of columns, whatever the letters", () => {
    expect([padColumns("曹", 4), padColumnsStart("曹", 4), padColumns("long", 2)]).toEqual([
      "曹  ",
      "  曹",
      "long",
    ]);
  });
});
