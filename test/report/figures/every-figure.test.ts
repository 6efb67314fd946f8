import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { UprError } from "../../../src/errors.ts";
import { EVERY_FIGURE } from "./every-figure.ts";
import { findFaults, listElements, listTexts, parseSvg } from "./svg-tree.ts";

const NAMES = ["Africa", "Asia-Pacific", "EEG", "GRULAC", "WEOG"];
const STUFF = { names: NAMES, values: [0.4, 0.9, 0.1] };
const OPTIONS = { title: "A title", note: "A note." };

const HOSTILE = [
  '<script>alert("1")</script>',
  "a & b ]]> c",
  "\u0000\u001b[31mred\u0007\u0085",
  "\u202eright to left\u202c",
  "منظمة حقوق الإنسان",
  "ארגון",
  "x".repeat(3000),
  "\ud800 half",
  "two\nlines\tand\ttabs",
  "é".repeat(200),
  "中華人民共和國".repeat(30),
  "👩‍👩‍👧‍👦 family",
  "",
  "__proto__",
  "url(#x)",
  "var(--upr-ink)",
];

/** Control characters, half surrogate pairs, and what turns the direction of what follows. */
function isUnfit(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x202a && code <= 0x202e)
  );
}

describe.each(EVERY_FIGURE)("%s", (kind, draw) => {
  it("keeps the rules all pictures follow, at both widths", async () => {
    for (const width of [360, 680]) {
      const figure = await draw(STUFF, { ...OPTIONS, width, id: "here" });
      expect(figure.kind).toBe(kind);
      expect(findFaults(figure.svg)).toEqual([]);
      expect(parseSvg(figure.svg).attributes).toMatchObject({
        id: "here",
        width: String(width),
        direction: "ltr",
      });
      expect(figure.description.length).toBeGreaterThan(10);
      expect(figure.rows.length).toBeGreaterThan(0);
    }
  });

  it("gives the same bytes every time, whatever document makes it", async () => {
    const first = await draw(STUFF, OPTIONS);
    const again = await draw(structuredClone(STUFF), { ...OPTIONS });
    expect(again.svg).toBe(first.svg);
    const documents = [parseHTML("<html><body></body></html>").document, new JSDOM().window.document];
    for (const document of documents)
      expect((await draw(STUFF, { ...OPTIONS, document })).svg).toBe(first.svg);
  });

  it("has ids of its own where none is told", async () => {
    const one = await draw(STUFF, OPTIONS);
    const other = await draw({ ...STUFF, names: NAMES.slice(1) }, OPTIONS);
    expect(parseSvg(one.svg).attributes["id"]).not.toBe(parseSvg(other.svg).attributes["id"]);
    expect(findFaults(one.svg)).toEqual([]);
  });

  it("shows any text as text", async () => {
    for (const width of [360, 680]) {
      const figure = await draw(
        { names: HOSTILE, values: [3, 1] },
        { title: HOSTILE.join(" "), note: "n", width },
      );
      expect(findFaults(figure.svg)).toEqual([]);
      const elements = listElements(parseSvg(figure.svg));
      for (const { name, text } of elements) {
        if (name === "style") continue;
        expect([...text].filter(isUnfit)).toEqual([]);
      }
      // No line is longer than the picture, by the narrowest letters there are.
      for (const text of listTexts(figure.svg)) expect([...text].length * 3).toBeLessThanOrEqual(width);
    }
  });

  it("draws no number that is none", async () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, -5, 1e300, 0, Number.NEGATIVE_INFINITY];
    for (const value of values) {
      const figure = await draw({ names: NAMES, values: [value, 2] }, OPTIONS);
      expect(findFaults(figure.svg)).toEqual([]);
      const alone = await draw({ names: NAMES, values: [value] }, OPTIONS);
      expect(findFaults(alone.svg)).toEqual([]);
    }
  });

  it("says that there is no data", async () => {
    const figure = await draw({ names: [], values: [] }, OPTIONS);
    expect(findFaults(figure.svg)).toEqual([]);
    expect(listTexts(figure.svg)).toEqual(["No data"]);
    expect([figure.description, figure.rows]).toEqual(["No data.", []]);
  });

  it("is bounded, and keeps all rows", async () => {
    const names = Array.from({ length: 500 }, (_, i) => `Name ${i}`);
    const values = [1, 2];
    const figure = await draw({ names, values }, OPTIONS);
    expect(figure.svg.length).toBeLessThan(400_000);
    expect(findFaults(figure.svg)).toEqual([]);
    if (kind !== "map") expect(figure.description).toMatch(/The first \d+ .*drawn/u);
  });

  it("rejects a width and an id that cannot be", async () => {
    for (const width of [0, 100, Number.NaN, 5000]) {
      await expect(draw(STUFF, { ...OPTIONS, width })).rejects.toThrow(UprError);
    }
    for (const id of ["", "1a", "a b", '"><script>', "a".repeat(101)]) {
      await expect(draw(STUFF, { ...OPTIONS, id })).rejects.toThrow(UprError);
    }
  });

  it("is well-formed whatever it is given", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 6 }),
        fc.array(fc.double(), { maxLength: 4 }),
        fc.integer({ min: 240, max: 900 }),
        async (names, values, width) => {
          const figure = await draw({ names, values }, { ...OPTIONS, width });
          expect(findFaults(figure.svg)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("changes nothing it is given", async () => {
    const stuff = Object.freeze({ names: Object.freeze([...NAMES]), values: Object.freeze([0.5]) });
    await expect(draw(stuff, Object.freeze({ ...OPTIONS }))).resolves.toBeDefined();
  });
});
