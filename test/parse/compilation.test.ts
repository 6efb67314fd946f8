import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";
import { findingSchema } from "../../src/model/finding.ts";
import { validateFindings } from "../../src/model/validate/index.ts";
import { findMandates } from "../../src/parse/compilation/find-mandates.ts";
import { parseCompilation } from "../../src/parse/compilation/parse-compilation.ts";
import { freeze, readFixture } from "./fixtures.ts";

const read = () => parseCompilation(readFixture("compilation/kiribati.txt"));

describe("parseCompilation", () => {
  it("reads the cover", () => {
    expect(read().document).toEqual({
      symbol: "A/HRC/WG.6/35/KIR/2",
      file: "kiribati.txt",
      stateUnderReview: "KIR",
      session: 35,
      cycle: 3,
      review: "KIR-3",
      issued: "2019-11-04",
      pageCount: 1,
    });
  });

  it("gives every statement the sources of the notes it calls", () => {
    const rows = read().statements.map(({ id, notes, sources }) => [
      id.split("#")[1],
      notes,
      sources.map(
        ({ treatyBody, mandates, agency, place }) => `${treatyBody ?? mandates?.[0] ?? agency} ${place}`,
      ),
    ]);
    expect(rows).toEqual([
      ["1.1", [], []],
      ["2.1", ["3"], ["CRC para. 12", "CEDAW paras. 7 and 8"]],
      ["2.2", ["4", "5"], ["CCPR para. 3", "CAT para. 4", "UNESCO paras. 2 and 3"]],
      ["3.1", ["6"], ["sr-housing para. 5"]],
      // "Ibid." passes over the note on recommendations of the UPR.
      ["4.1", ["8"], ["sr-housing para. 6"]],
      ["5.1", [], []],
    ]);
  });

  it("tells notes on the UPR and explanations from sources", () => {
    expect(read().notes.map(({ mark, kind }) => `${mark} ${kind}`)).toEqual([
      "1 explanation",
      "2 upr-recommendations",
      "3 source",
      "4 source",
      "5 source",
      "6 source",
      "7 upr-recommendations",
      "8 source",
    ]);
  });

  it("marks what stands after see also, and makes findings that are valid records", () => {
    const { notes, findings } = read();
    expect(notes[2]?.sources.map(({ isSecondary }) => isSecondary)).toEqual([false, true]);
    expect(findings.map(({ id }) => id)).toEqual([
      "CRC/C/KIR/CO/2-4#12",
      "CEDAW/C/KIR/CO/1-3#7 and 8",
      "CCPR/C/KIR/CO/1#3",
      "CAT/C/KIR/CO/1#4",
      "KIR-3/UNESCO#2 and 3",
      "A/HRC/12/34/Add.1#5",
      "A/HRC/12/34/Add.1#6",
    ]);
    for (const finding of findings) expect(findingSchema.safeParse(finding).error).toBeUndefined();
    expect(validateFindings(findings)).toEqual([]);
    expect(findings[5]?.mentions).toEqual([
      {
        document: "A/HRC/WG.6/35/KIR/2",
        treatment: "included",
        source: {
          document: "A/HRC/WG.6/35/KIR/2",
          file: "kiribati.txt",
          paragraph: "3",
          page: 1,
          span: [0, 90],
        },
      },
    ]);
  });

  it("makes no finding of what the State replied", () => {
    const text =
      "A/HRC/WG.6/35/KIR/2\n1. In its reply of the year before last the State said that it had lit every lamp.1\nNotes\n1 CAT/C/KIR/CO/1/Add.1, para. 2.";
    const { statements, findings } = parseCompilation(textFromString(text));
    expect(statements[0]?.sources).toMatchObject([{ treatyBody: "CAT", isStateReply: true }]);
    expect(findings).toEqual([]);
  });

  it("says whose note it cannot tell", () => {
    const text =
      "A/HRC/WG.6/35/KIR/2\n1. Somebody said that the lamps had gone out in all of the islands at once.1\nNotes\n1 A letter found in a bottle.";
    const { diagnostics } = parseCompilation(textFromString(text));
    expect(diagnostics.map(({ code }) => code)).toEqual(["compilation/unknown-source"]);
  });

  it("reads a corrigendum without paragraphs, and refuses other documents", () => {
    const { document, diagnostics } = parseCompilation(textFromString("A/HRC/WG.6/35/KIR/2/Corr.1"));
    expect(document.corrigendum).toBe(1);
    expect(diagnostics).toMatchObject([{ code: "document/no-paragraphs", severity: "info" }]);
    for (const text of ["", "A/HRC/WG.6/35/KIR/1"]) {
      expect(() => parseCompilation(textFromString(text))).toThrow(
        expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
      );
    }
  });

  it("does not change its input and never throws on content", () => {
    const source = readFixture("compilation/kiribati.txt");
    expect(parseCompilation(freeze(structuredClone(source)))).toEqual(parseCompilation(source));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 15 }), (lines) => {
        parseCompilation(
          textFromString(["A/HRC/WG.6/35/KIR/2", ...lines, "Notes", "1 Ibid.", ...lines].join("\n")),
        );
      }),
    );
  });
});

describe("findMandates", () => {
  it.each([
    ["The Special Rapporteur on minority issues noted", ["sr-minorities"]],
    ["the independent expert on water and sanitation recommended", ["sr-water-and-sanitation"]],
    ["the Special Rapporteur recommended", []],
  ])("finds in %j what it names", (text, mandates) => {
    expect(findMandates(text)).toEqual({ hasHolder: true, mandates });
  });

  it("finds nothing where no one is named", () => {
    expect(findMandates("the Committee recommended")).toEqual({ hasHolder: false, mandates: [] });
  });
});
