import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { readNumberedDocument } from "../../../src/parse/numbered-document/read-numbered-document.ts";
import { freeze, line, pdf, readFixture } from "../fixtures.ts";

/** Two pages in 10-point type with a hanging heading, a table, raised marks and endnotes. */
const PRINTED = pdf([
  line("United Nations A/HRC/WG.6/35/KIR/2", 1, 60),
  line("Compilation on Kiribati", 1, 300, { left: 57, right: 260, size: 14 }),
  line("I. Background", 1, 360, { left: 57, right: 187, size: 14 }),
  line("1. The first paragraph runs over the whole width of the column and goes on", 1, 390),
  line("in a second line.", 1, 402, { right: 200, marks: [{ at: 17, mark: "1" }] }),
  line("A/HRC/WG.6/35/KIR/2", 2, 51, { left: 57, right: 150, size: 9 }),
  line("II. On the ground", 2, 80, { left: 57, right: 190, size: 14 }),
  line("1. Lamps and light", 2, 110, { left: 57, right: 198 }),
  // The marks stand so high that they are a line of their own.
  line("2 3", 2, 122, { left: 180, right: 480, size: 6.5 }),
  line("2. The lamps were lit on the first island, and on the second one they were not.", 2, 127),
  line("Island Lamps Lit", 2, 145, { right: 300, size: 8 }),
  line("First 12 11", 2, 155, { right: 200 }),
  line("3. Steps were taken to the effect that, in every one of the years that passed:", 2, 175),
  line("(a) The oil was brought to the islands by the boats of the invented navy;", 2, 190),
  line("(b) The oil was burnt.", 2, 205, { right: 260 }),
  line("2", 2, 755, { left: 57, right: 61, size: 9 }),
  line("Notes", 3, 90, { left: 57, right: 79 }),
  line("First note.", 3, 110, { size: 9, marks: [{ at: 0, mark: "1" }] }),
  line("Second note,", 3, 121, { size: 9, marks: [{ at: 0, mark: "2" }] }),
  line("of two lines.", 3, 132, { size: 9 }),
  line("Fourth note.", 3, 143, { size: 9, marks: [{ at: 0, mark: "4" }] }),
]);

describe("readNumberedDocument", () => {
  it("reads paragraphs, headings, table, sub-paragraphs and notes of a printed page", () => {
    const { paragraphs, unnumbered, cover, notes } = readNumberedDocument(PRINTED);
    expect(paragraphs.map(({ number, page, headings }) => [number, page, headings])).toEqual([
      ["1", 1, ["I. Background"]],
      ["2", 2, ["II. On the ground", "1. Lamps and light"]],
      ["3", 2, ["II. On the ground", "1. Lamps and light"]],
    ]);
    expect(paragraphs[0]?.text).toBe(
      "The first paragraph runs over the whole width of the column and goes on in a second line.",
    );
    expect(unnumbered.map(({ text }) => text)).toEqual(["Island Lamps Lit First 12 11"]);
    expect(cover.text).toBe("United Nations A/HRC/WG.6/35/KIR/2\nCompilation on Kiribati");
    expect(notes.map(({ mark, text }) => [mark, text])).toEqual([
      ["1", "First note."],
      ["2", "Second note, of two lines."],
      ["4", "Fourth note."],
    ]);
    const third = paragraphs[2];
    expect(third?.parts.map(({ letter, span }) => [letter, third.text.slice(...span).trim()])).toEqual([
      ["a", "(a) The oil was brought to the islands by the boats of the invented navy;"],
      ["b", "(b) The oil was burnt."],
    ]);
  });

  it("puts marks that were raised out of their line back behind the words they stood over", () => {
    const { paragraphs } = readNumberedDocument(PRINTED);
    const { calls = [], text = "" } = paragraphs[1] ?? {};
    expect(calls.map(({ mark, at }) => [mark, text.slice(0, at).split(" ").at(-1)])).toEqual([
      // 67 of 369 points are 14 of 79 letters: the end of "lamps" is nearest.
      ["2", "lamps"],
      ["3", "not."],
    ]);
    expect(paragraphs[0]?.calls).toEqual([{ mark: "1", at: paragraphs[0]?.text.length }]);
  });

  it("says which calls have no note and which notes no call", () => {
    const { diagnostics } = readNumberedDocument(PRINTED);
    expect(diagnostics.map(({ code, range }) => [code, range])).toEqual([
      ["document/unresolved-note", { page: 2, paragraph: "2" }],
      ["document/uncalled-note", { page: 3 }],
    ]);
  });

  it("reads calls that text has set straight after a word, and leaves figures alone", () => {
    const { paragraphs, headings } = readNumberedDocument(readFixture("compilation/kiribati.txt"));
    expect(headings.map(({ text, calls }) => [text, calls.map(({ mark }) => mark)])).toEqual([
      ["I. Background", []],
      ["II. Scope of international obligations", ["1", "2"]],
      ["III. Rights on the ground", []],
      ["A. Cross-cutting issues", []],
      ["1. Equality and non-discrimination", ["7"]],
    ]);
    expect(paragraphs[2]?.text).toBe(
      "The Special Rapporteur on adequate housing counted 2,014 huts in 2013, and found them dry.",
    );
    expect(paragraphs[2]?.calls).toEqual([{ mark: "6", at: 70 }]);
  });

  it("says which numbers are missing, and puts headings after a list where they belong", () => {
    const { paragraphs, diagnostics } = readNumberedDocument(readFixture("national-report/kiribati.txt"));
    expect(paragraphs.map(({ number }) => number)).toEqual(["1", "2", "4"]);
    expect(paragraphs[2]?.headings).toEqual(["II. Developments", "A. The sea"]);
    expect(diagnostics).toMatchObject([{ code: "document/paragraph-gap", range: { paragraph: "3" } }]);
  });

  it("takes a numbered list before the report for a list", () => {
    const abbreviations = ["1. NGO Friends", "2. SEA Water", "3. SUN Light"];
    const report = [1, 2, 3, 4].map(
      (n) =>
        `${n}. This is paragraph number ${n} of a report that is long enough to be one, and it ends here.`,
    );
    const { paragraphs } = readNumberedDocument(textFromString([...abbreviations, ...report].join("\n")));
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[0]?.text).toMatch(/^This is paragraph number 1/u);
  });

  it("takes the notes of a Word document from where it keeps them", () => {
    const rows = ["I. Background", "1. The lamps were lit on all of the islands but one."];
    const { paragraphs, headings, notes } = readNumberedDocument({
      name: "invented.docx",
      format: "docx",
      pageCount: 1,
      lines: rows.map((text, top) => ({
        ...line(text, 1, top, { size: 12 }),
        ...(top === 1 ? { marks: [{ at: text.length, mark: "1" }] } : {}),
      })),
      notes: [{ mark: "1", kind: "endnote", text: "The one\nwithout a lamp." }],
    });
    expect(headings.map(({ text }) => text)).toEqual(["I. Background"]);
    expect(paragraphs[0]?.calls).toEqual([{ mark: "1", at: 49 }]);
    expect(notes.map(({ mark, text }) => [mark, text])).toEqual([["1", "The one without a lamp."]]);
  });

  it("finds nothing in nothing", () => {
    expect(readNumberedDocument(textFromString(""))).toMatchObject({
      paragraphs: [],
      notes: [],
      diagnostics: [],
    });
  });

  it("does not change its input", () => {
    const source = freeze(structuredClone(PRINTED));
    expect(readNumberedDocument(source)).toEqual(readNumberedDocument(PRINTED));
  });

  it("loses no word of a text, whatever its lines are", () => {
    const start = fc.constantFrom("", "1. ", "2. ", "3. ", "II. ", "A. ", "• ", "(a) ");
    const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/u), { minLength: 1, maxLength: 9 });
    const end = fc.constantFrom("", ".", ";", ":", "?");
    const lines = fc.array(fc.tuple(start, words, end), { maxLength: 25 });
    fc.assert(
      fc.property(lines, (rows) => {
        const text = rows.map(([a, b, c]) => `${a}${b.join(" ")}${c}`).join("\n");
        const { paragraphs, unnumbered, headings, cover } = readNumberedDocument(textFromString(text));
        const read = [cover, ...headings, ...paragraphs, ...unnumbered].flatMap(
          (part) => part.text.match(/[a-z]{2,}/gu) ?? [],
        );
        expect(read.sort()).toEqual(rows.flatMap(([, b]) => b).sort());
      }),
    );
  });

  it("gives parts and calls that lie within their text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 20 }), (rows) => {
        const { paragraphs } = readNumberedDocument(textFromString(rows.join("\n")));
        for (const { text, parts, calls } of paragraphs) {
          let from = 0;
          for (const { span } of parts) {
            expect(span[0]).toBeGreaterThanOrEqual(from);
            from = span[1];
          }
          expect(from).toBeLessThanOrEqual(text.length);
          expect(calls.every(({ at }) => at >= 0 && at <= text.length)).toBe(true);
        }
      }),
    );
  });
});
