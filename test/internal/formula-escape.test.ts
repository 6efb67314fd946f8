import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeFormula, unescapeFormula } from "../../src/internal/formula-escape.ts";

/** What a spreadsheet does, told another way: it drops blanks in front and looks at the first sign. */
function couldRun(cell: string): boolean {
  return /^[\t\r\n]|^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell);
}

/** Texts with many of the signs that matter. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."'=+-@＝＠ \t\r\n\u00a0\u200b\ufeffab1,;\"") }),
  fc.string({ unit: "binary" }),
);

describe("escapeFormula()", () => {
  it("puts an apostrophe before what starts like a formula", () => {
    const runs = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\tx",
      "\rx",
      "\nx",
      "＝1",
      "－2+3",
      " =1",
      "\u00a0@a",
      "\u200b=1",
    ];
    expect(runs.map(escapeFormula)).toEqual(runs.map((text) => `'${text}`));
    expect(escapeFormula('=HYPERLINK("http://a.example","x")')).toBe('\'=HYPERLINK("http://a.example","x")');
    expect(escapeFormula("=cmd|' /C calc'!A0")).toBe("'=cmd|' /C calc'!A0");
  });

  it("leaves every other text as it is", () => {
    for (const text of ["", "a=1", "1-2", "'", "'quoted'", " a", "Côte d'Ivoire", "曹", "−"])
      expect(escapeFormula(text)).toBe(text);
  });

  it("lets no text run, and gives every text back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cell = escapeFormula(text);
        expect(couldRun(cell)).toBe(false);
        expect(unescapeFormula(cell)).toBe(text);
        expect([text, `'${text}`]).toContain(cell);
      }),
    );
  });

  it("keeps apostrophes that were there", () => {
    expect(["'=1", "''=1", "'a"].map(escapeFormula)).toEqual(["''=1", "'''=1", "'a"]);
    expect(["''=1", "'=1", "'a", "=1"].map(unescapeFormula)).toEqual(["'=1", "=1", "'a", "=1"]);
  });
});
