import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";
import { consultationSchema } from "../../src/model/consultation.ts";
import { findConsulted } from "../../src/parse/national-report/consulted-organisations.ts";
import { parseNationalReport } from "../../src/parse/national-report/parse-national-report.ts";
import { freeze, readFixture } from "./fixtures.ts";

const read = () => parseNationalReport(readFixture("national-report/kiribati.txt"));

describe("parseNationalReport", () => {
  it("finds who is named where the report says how it was made", () => {
    const { consultation } = read();
    expect(consultation.paragraphs).toEqual(["1", "2"]);
    expect(
      consultation.organisations.map(({ name, kind, isGroup, paragraph }) => [
        paragraph,
        kind,
        isGroup,
        name,
      ]),
    ).toEqual([
      ["1", "state", false, "Ministry of Tides and Lagoons"],
      ["1", "state", false, "Office of the Harbour Master"],
      ["1", "other", true, "Civil society"],
      ["1", "organisation", false, "Association of Canoe Builders"],
      ["2", "national-institution", false, "Reef Ombudsman"],
      ["2", "organisation", false, "Union of Net Menders"],
    ]);
  });

  it("gives spans at which the names stand", () => {
    const { paragraphs, consultation } = read();
    for (const { name, span, paragraph } of consultation.organisations) {
      expect(paragraphs.find(({ number }) => number === paragraph)?.text.slice(...span)).toBe(name);
    }
  });

  it("makes records of named bodies that judge nobody's independence", () => {
    const { consultations } = read();
    for (const record of consultations) expect(consultationSchema.safeParse(record).error).toBeUndefined();
    expect(consultations.map(({ id }) => id)).toContain("KIR-3/union-of-net-menders");
    expect(new Set(consultations.map(({ independence }) => independence))).toEqual(new Set(["unknown"]));
  });

  it("notes the annex", () => {
    expect(read().annexes).toEqual(["Annex: matrix of recommendations"]);
  });

  it("says that a report does not tell how it was made", () => {
    const text =
      "A/HRC/WG.6/35/KIR/1\nNational report submitted in accordance with\n1. The sea is blue on every day of the year, and the sky is blue on some days too.";
    expect(parseNationalReport(textFromString(text)).diagnostics.map(({ code }) => code)).toEqual([
      "national-report/no-consultation",
    ]);
  });

  it("refuses other documents, does not change its input, never throws on content", () => {
    expect(() => parseNationalReport(textFromString(""))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
    const source = readFixture("national-report/kiribati.txt");
    expect(parseNationalReport(freeze(structuredClone(source)))).toEqual(parseNationalReport(source));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 15 }), (lines) => {
        parseNationalReport(textFromString(["A/HRC/WG.6/35/KIR/1", ...lines].join("\n")));
      }),
    );
  });
});

describe("findConsulted", () => {
  it.each([
    ["by the Ministry of Justice and the Ministry of Health.", ["Ministry of Justice", "Ministry of Health"]],
    [
      "by the Ministry of Labour, Family and Social Affairs.",
      ["Ministry of Labour, Family and Social Affairs"],
    ],
    ["as the Human Rights Council asked", []],
    ["", []],
  ])("finds in %j", (text, names) => {
    expect(findConsulted(text).map(({ name }) => name)).toEqual(names);
  });
});
