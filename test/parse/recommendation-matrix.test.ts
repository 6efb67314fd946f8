import { describe, expect, it } from "vitest";
import type { SourceTable } from "../../src/documents/source-table.ts";
import {
  isRecommendationMatrix,
  parseRecommendationMatrix,
} from "../../src/parse/thematic-list/parse-recommendation-matrix.ts";

const HEADER =
  "state_under_review,recommendation,recommendation_clean,paragraph,recommending_states,positions,document_symbol,upr_session,provisional".split(
    ",",
  );
const ROW = [
  "Chile",
  "1.1 Open an office (Peru) (Togo);",
  "Open an office",
  "1.1",
  "Peru; Togo",
  "Supported",
  "A/HRC/56/9",
  "46.0",
  "False",
];

function tableOf(rows: readonly (readonly string[])[], header: readonly string[] = HEADER): SourceTable {
  return { name: "m.csv", header, rows, rowNumbers: rows.map((_, index) => index + 2) };
}

/** The row with some cells replaced. */
const change = (cells: { readonly [column: number]: string }): string[] =>
  ROW.map((text, index) => cells[index] ?? text);
const parse = (...rows: readonly (readonly string[])[]) => parseRecommendationMatrix(tableOf(rows));

describe("parseRecommendationMatrix()", () => {
  it("reads a row", () => {
    const { kind, document, entries, diagnostics } = parse(ROW);
    expect(kind).toBe("recommendation-matrix");
    expect(document).toEqual({
      file: "m.csv",
      reviews: [
        {
          stateUnderReview: "CHL",
          session: 46,
          cycle: 4,
          symbol: "A/HRC/56/9",
          isProvisional: false,
          rowCount: 1,
        },
      ],
    });
    expect(entries).toEqual([
      {
        id: "A/HRC/56/9#1.1",
        document: "A/HRC/56/9",
        paragraph: "1.1",
        text: "Open an office (Peru) (Togo);",
        recommendingStates: ["PER", "TGO"],
        parts: [{ text: "Open an office", recommendingStates: ["PER", "TGO"], span: [0, 29] }],
        position: "supported",
        positionLabel: "Supported",
        themes: [],
        groups: [],
        sdgs: [],
        source: { file: "m.csv", row: 2, paragraph: "1.1" },
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["Supported/Noted", "partially-supported"],
    ["Under consideration", "pending"],
    ["", "none"],
    ["NA", "none"],
    ["Noted", "noted"],
  ])("reads the position %j as %s", (label, position) => {
    const { entries, diagnostics } = parse(change({ 5: label }));
    expect(entries[0]?.position).toBe(position);
    expect(diagnostics).toEqual([]);
  });

  it("takes the States of the cell where the text names none, and reports those it does not name", () => {
    const { entries, diagnostics } = parse(
      change({ 1: "1.1 Open an office", 4: "Peru, Togo; Republic of Korea" }),
      change({ 1: "1.2 Rest (Peru)", 3: "1.2", 4: "Peru; Mali" }),
      change({ 1: "1.3 Rest", 3: "1.3", 4: "" }),
    );
    expect(entries.map(({ recommendingStates }) => recommendingStates)).toEqual([
      ["PER", "TGO", "KOR"],
      ["PER"],
      [],
    ]);
    expect(diagnostics.map(({ code, range }) => [code, range?.row])).toEqual([
      ["recommendation-matrix/states-differ", 3],
      ["recommendation/no-state", 4],
    ]);
  });

  it("keeps several reviews apart, and numbers that repeat", () => {
    const other = change({ 0: "Peru", 6: "A/HRC/56/10", 8: "True" });
    const { document, entries, diagnostics } = parse(ROW, other, ROW);
    expect(
      document.reviews.map(({ symbol, isProvisional, rowCount }) => [symbol, isProvisional, rowCount]),
    ).toEqual([
      ["A/HRC/56/9", false, 2],
      ["A/HRC/56/10", true, 1],
    ]);
    expect(entries.map(({ id }) => id)).toEqual(["A/HRC/56/9#1.1", "A/HRC/56/10#1.1", "A/HRC/56/9#1.1-2"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["thematic-list/repeated-number"]);
  });

  it("makes an entry or an error of every row", () => {
    const { entries, diagnostics } = parse(
      change({ 1: "", 2: "" }),
      change({ 1: "Open", 3: "one" }),
      change({ 3: "1.4" }),
      change({ 0: "Atlantis", 5: "Perhaps" }),
      [],
    );
    expect(entries.map(({ paragraph }) => paragraph)).toEqual(["1.4", "1.1"]);
    expect(diagnostics.map(({ code, range }) => [code, range?.row])).toEqual([
      ["recommendation-matrix/unreadable-row", 2],
      ["recommendation-matrix/unreadable-row", 3],
      ["recommendation-matrix/numbers-differ", 4],
      ["recommendation/unknown-state", 5],
      ["thematic-list/unknown-position", 5],
      ["recommendation-matrix/unreadable-row", 6],
    ]);
  });

  it("tells a matrix by its columns", () => {
    expect(isRecommendationMatrix(HEADER)).toBe(true);
    expect(isRecommendationMatrix(HEADER.map((name) => name.toUpperCase().replaceAll("_", " ")))).toBe(true);
    expect(isRecommendationMatrix(["SuR", "Recommendation", "RS"])).toBe(false);
    expect(() => parseRecommendationMatrix(tableOf([], ["recommendation"]))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
    expect(parse().entries).toEqual([]);
  });

  it("does not change its input", () => {
    const table = tableOf([ROW]);
    const before = structuredClone(table);
    parseRecommendationMatrix(table);
    expect(table).toEqual(before);
  });
});
