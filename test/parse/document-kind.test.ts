import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";
import { detectDocumentKind, requireDocumentKind } from "../../src/parse/document-kind.ts";
import { readFixture } from "./fixtures.ts";

const kindOf = (text: string, name = "x.txt"): string | undefined =>
  detectDocumentKind(textFromString(text, { name }))?.kind;

describe("detectDocumentKind", () => {
  it.each([
    ["A/HRC/WG.6/48/SVN/1\nNational report submitted in accordance with", "national-report"],
    ["A/HRC/WG.6/48/SVN/2", "compilation"],
    ["A/HRC/WG.6/48/SVN/3/Corr.1", "stakeholder-summary"],
    ["A/HRC/WG.6/7/L.14\nDraft report of the Working Group on the Universal Periodic Review", "draft-report"],
    ["A/HRC/28/15\nReport of the Working Group on the Universal Periodic Review*", "working-group-report"],
    ["A/HRC/28/15/Add.1\nReport of the Working Group on the Universal Periodic Review", "addendum"],
    ["A/HRC/28/2\nReport of the Human Rights Council on its twenty-eighth session", "council-report"],
    ["A/HRC/DEC/28/111\nDecision adopted by the Human Rights Council", "decision"],
    ["ADVANCE QUESTIONS TO CHAD", "advance-questions"],
    ["Thematic list of recommendations", "thematic-list"],
    ["Trends in supported recommendations\nTop 5 Sustainable Development Goals", "infographic"],
    ["Voluntary mid-term report of Chad", "mid-term-report"],
    ["A/HRC/28/33\nReport of an expert on something", "other"],
    ["Nothing of the kind", undefined],
    ["", undefined],
  ])("tells what %j is", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it("believes the symbol inside, not the name of the file", () => {
    const text = "A/HRC/WG.6/48/SVN/1\nCompilation on nothing";
    expect(kindOf(text, "SVN_2_UN_Compilation.md")).toBe("national-report");
  });

  it("takes the symbol that heads the pages, not one that is cited", () => {
    const page = "A/HRC/WG.6/48/SVN/1\ntext\ntext\ntext";
    const source = textFromString(`${page} A/HRC/WG.6/48/SVN/2\f${page}\f${page}`);
    expect(detectDocumentKind(source)).toMatchObject({
      kind: "national-report",
      symbol: "A/HRC/WG.6/48/SVN/1",
    });
  });

  it("gives a thematic list no symbol: what stands in it is that of the report", () => {
    const found = detectDocumentKind(textFromString("Full list of themes\nA/HRC/28/15/Add.1 - Para. 3"));
    expect(found).toEqual({ kind: "thematic-list", decidedBy: "title", evidence: ["Full list of themes"] });
  });

  it("knows a draft by its numbered recommendations", () => {
    const items = [1, 2, 3, 4, 5].map((n) => `6.${n} Light lamp number ${n} (Chad);`);
    expect(kindOf(["A/HRC/63/9", ...items].join("\n"))).toBe("draft-report");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void kindOf(text)));
  });
});

describe("requireDocumentKind", () => {
  it("names what it found instead", () => {
    const source = readFixture("decision/kiribati.txt");
    expect(() => requireDocumentKind(source, "compilation", "a compilation")).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND", message: expect.stringContaining("decision") }),
    );
  });
});
