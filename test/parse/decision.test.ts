import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";
import { parseDecision } from "../../src/parse/decision/parse-decision.ts";
import { freeze, readFixture } from "./fixtures.ts";

describe("parseDecision", () => {
  it("reads number, State, days, meeting, vote and the documents it cites", () => {
    const { document, cited, diagnostics } = parseDecision(readFixture("decision/kiribati.txt"));
    expect(document).toEqual({
      symbol: "A/HRC/DEC/44/199",
      file: "kiribati.txt",
      number: "44/199",
      councilSession: 44,
      title: "Outcome of the universal periodic review: Kiribati",
      stateUnderReview: "KIR",
      reviewDate: "2020-01-20",
      adopted: "2020-07-01",
      meeting: 12,
      withoutVote: false,
      vote: { inFavor: 25, against: 12, abstentions: 10 },
      issued: "2020-07-03",
      pageCount: 1,
    });
    expect(cited).toEqual(["A/HRC/44/99", "A/HRC/44/99/Add.1"]);
    expect(diagnostics).toEqual([]);
  });

  it("knows a decision without a vote, and says what it misses", () => {
    const { document, diagnostics } = parseDecision(
      textFromString("A/HRC/DEC/44/199\n[Adopted without a vote.]"),
    );
    expect(document).toMatchObject({ number: "44/199", withoutVote: true });
    expect(diagnostics.map(({ code }) => code)).toEqual(["decision/missing-part", "decision/missing-part"]);
  });

  it("refuses other documents, does not change its input, never throws on content", () => {
    expect(() => parseDecision(textFromString(""))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
    const source = readFixture("decision/kiribati.txt");
    expect(parseDecision(freeze(structuredClone(source)))).toEqual(parseDecision(source));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        parseDecision(textFromString(`A/HRC/DEC/44/199\n${text}`));
      }),
    );
  });
});
