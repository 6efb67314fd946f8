import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumberReferences, type NumberReferenceOptions } from "../../src/parse/number-references.ts";

/** `80.1 80.3-5 7` */
function show(text: string, options: NumberReferenceOptions = {}): string {
  return findNumberReferences(text, options)
    .map(
      ({ lead, from, to }) => `${lead === undefined ? "" : `${lead}.`}${from}${from === to ? "" : `-${to}`}`,
    )
    .join(" ");
}

describe("findNumberReferences", () => {
  it.each([
    ["122.17-18, 122.20 and 122.22", "122.17-18 122.20 122.22"],
    ["122.34- 35, 122.40 – 42, 122.50 to 122.52", "122.34-35 122.40-42 122.50-52"],
    ["140.35. 140.36; 140.38", "140.35 140.36 140.38"],
    ["140.82-85, 87", "140.82-85 140.87"],
    ["140.120, 209", "140.120 140.209"],
    ["recommendations 1–5, 14–16 and 20", "1-5 14-16 20"],
    ["recommendations Nos. 8, 9 and 11-14", "8 9 11-14"],
    ["The following enjoy the support: 1, 2, 5-9.", "1 2 5-9"],
    ["recommendation 5, 7 (in part) and 9", "5 7 9"],
    ["Recs. 6–13", "6-13"],
  ])("reads %s", (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    "the 1993 Convention (No. 174) of 23 December",
    "On 12 November the State received 215 recommendations",
    "paragraph 5 of resolution 1325 in A/HRC/43/15",
    "three categories: 1. Accepted recommendations; 2. Noted recommendations",
    "recommendations.1 A footnote follows",
    "recommendations 5 of which",
  ])("finds none in %s", (text) => {
    expect(show(text)).toBe("");
  });

  it("takes figures for recommendations only where the lead is known", () => {
    const leads = new Set(["80"]);
    expect(show("15.1 per cent in 80.2 and 9.4", { leads })).toBe("80.2 9.4");
    expect(show("15.1 per cent. Then 80.2", { leads })).toBe("80.2");
  });

  it("says how a range is misprinted", () => {
    const misprints = (text: string): (string | undefined)[] =>
      findNumberReferences(text, { leads: new Set(["80"]) }).map(({ misprint }) => misprint);
    expect(misprints("80.9-7, 80.110-12, 80.6266, 80.1")).toEqual([
      "backwards-range",
      "cut-range",
      "joined-range",
      undefined,
    ]);
  });

  it("keeps the words in brackets behind a number", () => {
    expect(findNumberReferences("recommendations 3 (in part), 4")[0]?.remark).toBe("in part");
  });

  it("finds each number where it stands, whatever the text", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.oneof(fc.string(), fc.constantFrom("recommendations ", "80.", "1", "-", ", ", ": ")))
          .map((pieces) => pieces.join("")),
        (text) => {
          let last = 0;
          for (const { start, end, from, to } of findNumberReferences(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(/^\d.*\d$|^\d$/su);
            expect(from).toBeLessThanOrEqual(to);
            last = end;
          }
        },
      ),
    );
  });

  it("has nothing to find in nothing", () => {
    expect(findNumberReferences("")).toEqual([]);
  });
});
