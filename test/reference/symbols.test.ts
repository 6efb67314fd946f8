import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSymbolSchema } from "../../src/model/document-symbol.ts";
import { listReviews, parseSymbol } from "../../src/reference/index.ts";

describe("parseSymbol()", () => {
  it.each([
    ["A/HRC/WG.6/17/CHN/1", { kind: "national-report", session: 17, state: "CHN", printedCode: "CHN" }],
    ["A/HRC/WG.6/17/CHN/2", { kind: "compilation", session: 17, state: "CHN" }],
    ["A/HRC/WG.6/17/CHN/3", { kind: "stakeholder-summary", session: 17, state: "CHN" }],
    ["A/HRC/WG.6/12/TSL/1", { kind: "national-report", state: "TLS", printedCode: "TSL" }],
    ["A/HRC/WG.6/9/USA/3/Rev.1", { kind: "stakeholder-summary", revision: 1 }],
    ["A/HRC/WG.6/6/KHM/1/Corr.2", { kind: "national-report", corrigendum: 2 }],
    ["A/HRC/WG.6/1/BHR/4", { kind: "draft-report", session: 1, state: "BHR" }],
    ["A/HRC/WG.6/7/L.14", { kind: "draft-report", session: 7, number: 14 }],
    ["A/HRC/25/5", { kind: "report", councilSession: 25, number: 5, report: "A/HRC/25/5" }],
    [
      "A/HRC/25/5/Add.1",
      { kind: "addendum", councilSession: 25, number: 5, report: "A/HRC/25/5", addendum: 1 },
    ],
    ["A/HRC/25/5/Add.1/Rev.2", { kind: "addendum", addendum: 1, revision: 2 }],
    ["A/HRC/DEC/25/101", { kind: "decision", councilSession: 25, number: 101 }],
    ["A/HRC/RES/16/21", { kind: "resolution", councilSession: 16, number: 21 }],
    ["A/HRC/PRST/8/1", { kind: "president-statement", councilSession: 8, number: 1 }],
    ["A/HRC/WGAD/2020/82", { kind: "wgad-opinion", year: 2020, number: 82 }],
    [
      "CCPR/C/CHN-HKG/CO/4",
      { kind: "concluding-observations", body: "CCPR", state: "CHN", territory: "HKG", reports: "4" },
    ],
    ["E/C.12/CHN/CO/2", { kind: "concluding-observations", body: "CESCR", state: "CHN", reports: "2" }],
    ["CEDAW/C/CHN/CO/7-8", { kind: "concluding-observations", body: "CEDAW", reports: "7-8" }],
    ["CRC/C/OPAC/CHN/CO/1", { kind: "concluding-observations", body: "CRC", protocol: "OPAC" }],
    ["CAT/C/CHN/5", { kind: "treaty-report", body: "CAT", reports: "5" }],
    ["CCPR/C/CHN/Q/4", { kind: "list-of-issues", body: "CCPR", reports: "4" }],
    ["A/RES/60/251", { kind: "other" }],
    ["A/HRC/25/L.3", { kind: "other" }],
  ])("reads %s", (symbol, expected) => {
    expect(parseSymbol(symbol)).toMatchObject({ symbol, ...expected });
  });

  it.each([
    ["A/HRC/WG.6/7L.14", "A/HRC/WG.6/7/L.14"],
    ["A/HRC/WG.6/10/L. 3", "A/HRC/WG.6/10/L.3"],
    [" A/HRC/ 25/5 **", "A/HRC/25/5"],
    ["A/HRC/25/5.", "A/HRC/25/5"],
    ["A/HRC/25/5/add.1", "A/HRC/25/5/Add.1"],
    ["CCPR/C/CHN\u2013HKG/CO/4", "CCPR/C/CHN-HKG/CO/4"],
  ])("forgives %j", (printed, symbol) => {
    expect(parseSymbol(printed)?.symbol).toBe(symbol);
    expect(parseSymbol(printed)?.kind).not.toBe("other");
  });

  it.each([
    "",
    "/",
    "and/or",
    "HIV/AIDS",
    "25/5",
    "A",
    "A/HRC",
    "A//HRC/5",
    "see A/HRC/25/5 and more, please",
    `A/${"1/".repeat(90)}1`,
  ])("takes %j for no symbol", (text) => {
    const parsed = parseSymbol(text);
    expect(parsed === undefined || parsed.kind === "other").toBe(true);
  });

  it("says nothing of a State it does not know", () => {
    expect(parseSymbol("A/HRC/WG.6/17/XXX/1")).toEqual({
      kind: "national-report",
      symbol: "A/HRC/WG.6/17/XXX/1",
      session: 17,
      printedCode: "XXX",
    });
  });

  it("knows every symbol of the reviews for what it is", () => {
    for (const { documents, stateUnderReview, session, id } of listReviews()) {
      for (const { symbol = "", kind } of documents) {
        const parsed = parseSymbol(symbol);
        expect(parsed?.kind).toBe(kind === "working-group-report" ? "report" : kind);
        // Misprints of the reports: Bahrain's front page cites a symbol of Brazil, Israel's papers are of session 15.
        if (parsed !== undefined && "state" in parsed && !["BHR-1", "ISR-2"].includes(id)) {
          expect(parsed).toMatchObject({ state: stateUnderReview, session });
        }
      }
    }
  });

  it("gives symbols that the schema accepts and that read the same again", () => {
    const part = fc.constantFrom(
      "A",
      "HRC",
      "WG.6",
      "25",
      "5",
      "L.3",
      "CHN",
      "Add.1",
      "Corr.2",
      "CCPR",
      "C",
      "CO",
      "4",
      "DEC",
      "12",
      "**",
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
        const parsed = parseSymbol(parts.join("/"));
        if (parsed === undefined) return;
        expect(documentSymbolSchema.safeParse(parsed.symbol).success).toBe(true);
        expect(parseSymbol(parsed.symbol)).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });
});
