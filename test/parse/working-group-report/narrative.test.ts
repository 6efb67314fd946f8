import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { type SourceLine, textFromString } from "../../../src/documents/source-text.ts";
import { countHeadingLines, sectionOfHeading } from "../../../src/parse/working-group-report/headings.ts";
import { readFootnotes, splitNarrative } from "../../../src/parse/working-group-report/narrative.ts";
import { splitSentences } from "../../../src/parse/working-group-report/narrative-sentences.ts";
import { firstCycleText, readFirstCycle } from "./narrative-fixture.ts";

const linesOf = (text: string): readonly SourceLine[] => textFromString(text).lines;
const split = (text: string) => splitNarrative(linesOf(text));

describe("splitNarrative", () => {
  const body = firstCycleText.slice(0, firstCycleText.indexOf("II. Conclusions"));

  it("cuts the text at the numbers due and tells the sections apart", () => {
    const { paragraphs, findings } = split(body);
    expect(paragraphs.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 18 }, (_, i) => i + 1),
    );
    expect(findings).toEqual([]);
    const sections = paragraphs.map(({ section }) => section);
    expect(sections.slice(0, 4)).toEqual(Array(4).fill("introduction"));
    expect(sections.slice(4, 6)).toEqual(Array(2).fill("presentation"));
    expect(sections.slice(6)).toEqual(Array(12).fill("dialogue"));
    expect(paragraphs[13]?.text).toBe("The gates would be painted.");
  });

  it("leaves headings out of the text and keeps topics with what follows", () => {
    const { paragraphs } = split(
      "1. Tides rise.\n          Harbours and gates\n2. Gates open.\n          B. Interactive dialogue\n3. Peru agreed.",
    );
    expect(paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
      ["Tides rise.", undefined],
      ["Gates open.", "Harbours and gates"],
      ["Peru agreed.", undefined],
    ]);
    expect(paragraphs[2]?.section).toBe("dialogue");
  });

  it("reads a misprinted number as the one due, and goes on behind a gap, with findings", () => {
    const misprint = split("1. One.\n2. Two.\n33. Three.\n4. Four.");
    expect(misprint.paragraphs.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
    expect(misprint.findings).toMatchObject([{ kind: "misprint", printed: "33", expected: "3" }]);
    const gap = split("1. One.\n2. Two.\n4. Four.\n5. Five.");
    expect(gap.paragraphs.map(({ number }) => number)).toEqual(["1", "2", "4", "5"]);
    expect(gap.findings).toMatchObject([{ kind: "gap", printed: "4", expected: "3" }]);
  });

  it("takes no number for a paragraph that belongs to a sentence", () => {
    const { paragraphs } = split("1. As said in paragraph\n2. Tides rise.\n2. Gates open.");
    expect(paragraphs.map(({ text }) => text)).toEqual([
      "As said in paragraph 2. Tides rise.",
      "Gates open.",
    ]);
  });

  it("opens the dialogue at the count of delegations where no heading does", () => {
    const { paragraphs } = split(
      "1. Tides.\n2. During the interactive dialogue, 1 delegation spoke.\n3. Peru agreed.",
    );
    expect(paragraphs.map(({ section }) => section)).toEqual(["introduction", "dialogue", "dialogue"]);
  });

  it("attaches footnotes to the paragraphs their marks stand in", () => {
    const line = { page: 1, left: 0, right: 0, top: 0, size: 10 };
    const notes = readFootnotes([
      { ...line, text: "Kenya,", marks: [{ at: 0, mark: "2" }] },
      { ...line, text: "Togo." },
    ]);
    const { paragraphs } = splitNarrative(
      [
        { ...line, text: "1. Tides." },
        { ...line, text: "2. Gates.", marks: [{ at: 9, mark: "2" }] },
      ],
      notes,
    );
    expect(paragraphs.map(({ footnotes }) => footnotes)).toEqual([[], [{ mark: "2", text: "Kenya, Togo." }]]);
  });

  it("is empty for nothing, does not change its input and loses no word of what follows number 1", () => {
    expect(split("")).toEqual({ paragraphs: [], findings: [] });
    const lines = linesOf(body);
    const before = structuredClone(lines);
    splitNarrative(lines);
    expect(lines).toEqual(before);
    assert(
      property(string({ maxLength: 60 }), (word) => {
        const own = linesOf(`1. Start of it.\n${word.replace(/[\n\r\f]/gu, " ")}\nend of it.`);
        const { paragraphs } = splitNarrative(own);
        const kept = paragraphs
          .map(({ text }) => text)
          .join(" ")
          .replace(/\s+/gu, "");
        for (const { text } of own.slice(1)) {
          const plain = text
            .replace(/^\d{1,3}\.?/u, "")
            .replaceAll("\u201F", "’")
            .replace(/\s+/gu, "");
          expect(kept.includes(plain)).toBe(true);
        }
      }),
    );
  });
});

describe("headings", () => {
  it("knows sections with and without their letters", () => {
    expect(sectionOfHeading("B. Interactive dialogue and responses by the State under review")).toBe(
      "dialogue",
    );
    expect(sectionOfHeading("III. VOLUNTARY COMMITMENTS")).toBe("commitments");
    expect(sectionOfHeading("Presentation by the State under review")).toBe("presentation");
    expect(sectionOfHeading("Harbours")).toBeUndefined();
  });

  it("takes no last line of a paragraph for a heading", () => {
    expect(countHeadingLines(linesOf("1. Tides rise and\nGates open"))).toBe(0);
    expect(countHeadingLines([])).toBe(0);
  });
});

describe("splitSentences", () => {
  it("ends no sentence at an abbreviation or initial", () => {
    const text = "Mr. A. Vuki cited art. 3 of No. 29. It rained! “So?” Then it stopped.";
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Mr. A. Vuki cited art. 3 of No. 29.",
      "It rained!",
      "“So?”",
      "Then it stopped.",
    ]);
    expect(splitSentences("")).toEqual([]);
  });
});

describe("facts of the introduction and the dialogue", () => {
  it("reads who sent questions in advance and how many could not speak", () => {
    const { document, review } = readFirstCycle();
    expect(document.advanceQuestionStates).toEqual(["CHL", "NLD", "GBR"]);
    expect(review?.unheardCount).toBe(3);
  });

  it("reports a gap in the paragraphs", () => {
    const { diagnostics } = readFirstCycle((text) => text.replace(/\n12\. Speaking.*/u, ""));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "narrative/number-gap", range: { page: 1, paragraph: "12" } }),
    );
  });
});
