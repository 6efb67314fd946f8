import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceTable } from "../../src/documents/source-table.ts";
import { uprInfoRowSchema } from "../../src/model/upr-info-row.ts";
import { voluntaryPledgeSchema } from "../../src/model/voluntary-pledge.ts";
import { parseUprInfo, type UprInfoExport } from "../../src/parse/upr-info.ts";
import { isUprInfoHeader } from "../../src/parse/upr-info-columns.ts";

const DATABASE_HEADER = "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session".split(",");
const RENAMED_HEADER = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session".split(
  ",",
);

/** A row of our own in the style of the export. */
const ROW = [
  "Viet Nam",
  "Asia",
  "ASEAN, OIF",
  "Set up a  national office for the inspection of workshops ",
  "Spain",
  "WEOG",
  "EU, OEI",
  "Noted",
  "5",
  "Labour,NHRI",
  "18",
];

function tableOf(
  rows: readonly (readonly string[])[],
  header: readonly string[] = DATABASE_HEADER,
): SourceTable {
  return { name: "x.csv", header, rows, rowNumbers: rows.map((_, index) => index + 2) };
}

/** The row with some cells replaced. */
function change(cells: { readonly [column: number]: string }): string[] {
  return ROW.map((cell, index) => cells[index] ?? cell);
}

/** Every row is a recommendation, a pledge or one error. */
function expectConserved({ rows, pledges, diagnostics }: UprInfoExport, count: number): void {
  const lost = diagnostics.filter(({ severity }) => severity === "error");
  expect(rows.length + pledges.length + lost.length).toBe(count);
  const numbers = [...rows, ...pledges].map(({ source }) => source.row);
  expect(new Set([...numbers, ...lost.map(({ range }) => range?.row)]).size).toBe(count);
}

const codes = ({ diagnostics }: UprInfoExport): string[] => diagnostics.map(({ code }) => code);

describe("parseUprInfo()", () => {
  const expected = {
    id: "upr-info:x.csv#2",
    stateUnderReview: "VNM",
    session: 18,
    text: "Set up a national office for the inspection of workshops",
    recommendingState: "ESP",
    position: "noted",
    responseLabel: "Noted",
    action: 5,
    issues: ["labour", "nhri"],
    stateUnderReviewGroup: "Asia-Pacific",
    recommendingStateGroup: "WEOG",
    stateUnderReviewOrganisations: ["ASEAN", "OIF"],
    recommendingStateOrganisations: ["EU", "OEI"],
    source: { file: "x.csv", row: 2 },
  };

  it.each([
    ["the database's header", DATABASE_HEADER],
    ["the renamed header", RENAMED_HEADER],
    ["another case and punctuation", RENAMED_HEADER.map((name) => name.toUpperCase().replace("-", "_"))],
  ])("reads a row under %s", (_, header) => {
    const result = parseUprInfo(tableOf([ROW], header));
    expect(result).toEqual({ kind: "upr-info-export", rows: [expected], pledges: [], diagnostics: [] });
    expect(uprInfoRowSchema.parse(result.rows[0])).toEqual(expected);
  });

  it("reads columns in any order", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...RENAMED_HEADER.keys()], { minLength: RENAMED_HEADER.length }),
        (order) => {
          const pick = (list: readonly string[]): string[] => order.map((index) => list[index] ?? "");
          expect(parseUprInfo(tableOf([pick(ROW)], pick(RENAMED_HEADER))).rows).toEqual([expected]);
        },
      ),
    );
  });

  it("gives columns of the same name to the State on their left", () => {
    // Recommending State first, as another export might have it.
    const order = [4, 5, 6, 3, 0, 1, 2, 7, 8, 9, 10];
    const pick = (list: readonly string[]): string[] => order.map((index) => list[index] ?? "");
    expect(parseUprInfo(tableOf([pick(ROW)], pick(DATABASE_HEADER))).rows).toEqual([expected]);
  });

  it("reads an export without texts", () => {
    const without = (list: readonly string[]): string[] => list.filter((_, index) => index !== 3);
    const result = parseUprInfo(tableOf([without(ROW)], without(RENAMED_HEADER)));
    const { text: _, ...rest } = expected;
    expect(result.rows).toEqual([rest]);
    expect(result.diagnostics).toMatchObject([{ code: "upr-info/missing-column", severity: "info" }]);
  });

  it.each([
    ["Accepted", "supported"],
    ["Supported", "supported"],
    ["Noted", "noted"],
    ["Rejected", "not-supported"],
    ["Not Supported", "not-supported"],
    ["General response", "general"],
    ["No response", "none"],
    ["Pending", "pending"],
  ])("reads response %s as %s and keeps the label", (responseLabel, position) => {
    expect(parseUprInfo(tableOf([change({ 7: responseLabel })])).rows).toMatchObject([
      { position, responseLabel },
    ]);
  });

  it.each([
    ["17", "4"],
    ["17.0", "4.0"],
    ["17 - October 2013", "4 - General action"],
  ])("reads session %s and action %s", (session, action) => {
    expect(parseUprInfo(tableOf([change({ 8: action, 10: session })])).rows).toMatchObject([
      { session: 17, action: 4 },
    ]);
  });

  it("keeps pledges apart", () => {
    const cells = change({ 4: "Viet Nam", 5: "Asia", 6: "ASEAN, OIF", 7: "Voluntary Pledge" });
    const result = parseUprInfo(tableOf([cells, ROW]));
    expect(result.rows.map(({ id }) => id)).toEqual(["upr-info:x.csv#3"]);
    expect(result.pledges).toEqual([
      {
        id: "upr-info:x.csv#2",
        state: "VNM",
        session: 18,
        text: expected.text,
        action: 5,
        issues: ["labour", "nhri"],
        group: "Asia-Pacific",
        organisations: ["ASEAN", "OIF"],
        source: { file: "x.csv", row: 2 },
      },
    ]);
    expect(voluntaryPledgeSchema.parse(result.pledges[0])).toEqual(result.pledges[0]);
    expect(codes(parseUprInfo(tableOf([change({ 7: "Voluntary Pledge" })])))).toEqual([
      "upr-info/pledge-by-another-state",
    ]);
  });

  it("reads a State that the export calls unknown, in HTML", () => {
    const unknown = "&#40;Unknown&#41;";
    const result = parseUprInfo(tableOf([change({ 4: unknown, 5: unknown, 6: unknown })]));
    expect(result.diagnostics).toEqual([]);
    expect(result.rows[0]).not.toHaveProperty("recommendingState");
    expect(result.rows[0]).not.toHaveProperty("recommendingStateGroup");
    expect(result.rows[0]?.recommendingStateOrganisations).toEqual([]);
  });

  it("cleans texts: entities, decomposed letters, blanks", () => {
    const { rows } = parseUprInfo(
      tableOf([change({ 3: " Cafe\u0301s\u00A0&amp;  inns &lt;all&gt; &#x2019; &bogus; &#55296;\n" })]),
    );
    expect(rows[0]?.text).toBe("Cafés & inns <all> ’ &bogus; &#55296;");
  });

  describe("a row that cannot be read", () => {
    it.each([
      ["upr-info/unknown-state", { 0: "Atlantis" }, "SuR"],
      ["upr-info/unknown-state", { 4: "Atlantis" }, "RS"],
      ["upr-info/unknown-response", { 7: "Perhaps" }, "Response"],
      ["upr-info/unreadable-session", { 10: "autumn" }, "Session"],
      ["upr-info/unreadable-session", { 10: "" }, "Session"],
      ["upr-info/unreadable-session", { 10: "0" }, "Session"],
      ["upr-info/unreadable-session", { 10: "256" }, "Session"],
    ])("is kept in diagnostic %s (%j)", (code, cells, column) => {
      const result = parseUprInfo(tableOf([ROW, change(cells), ROW]));
      expect(result.diagnostics).toMatchObject([
        { code, severity: "error", source: "x.csv", range: { row: 3, column } },
      ]);
      for (const cell of change(cells)) expect(result.diagnostics[0]?.hint).toContain(JSON.stringify(cell));
      expectConserved(result, 3);
    });

    it("has one diagnostic, however much is wrong", () => {
      expectConserved(parseUprInfo(tableOf([change({ 0: "?", 4: "?", 7: "?", 10: "?" })])), 1);
    });
  });

  it("looks at a thousand columns, however many there are", () => {
    const blanks = Array.from({ length: 2_000_000 }, () => "");
    const result = parseUprInfo(tableOf([[...ROW, ...blanks], ROW], [...DATABASE_HEADER, ...blanks]));
    expect(result.rows).toEqual([expected]);
    expect(codes(result)).toEqual(["upr-info/too-many-columns", "upr-info/ragged-row"]);
    expectConserved(result, 2);
  });

  it("fills rows of a sheet that end early, and leaves out what is beyond the header", () => {
    const table = { ...tableOf([[...ROW.slice(0, 10), "18", "note"], ROW.slice(0, 10)]), sheet: "Sheet1" };
    const result = parseUprInfo(table);
    expect(result.rows).toEqual([expected]);
    expect(result.diagnostics).toMatchObject([
      { code: "upr-info/row-length", severity: "warning", range: { row: 2 } },
      { code: "upr-info/unreadable-session", severity: "error", range: { row: 3 } },
    ]);
    expect(result.diagnostics[0]?.hint).toContain('"note"');
  });

  it.each([
    ["upr-info/unknown-action", { 8: "9" }, { issues: ["labour", "nhri"] }],
    ["upr-info/unknown-issue", { 9: "Labour,Right to sunshine" }, { issues: ["labour"], action: 5 }],
    ["upr-info/unknown-group", { 1: "Oceania" }, { stateUnderReview: "VNM" }],
    ["upr-info/unknown-organisation", { 6: "EU, Hansa" }, { recommendingStateOrganisations: ["EU"] }],
    ["upr-info/missing-recommending-state", { 4: "" }, { session: 18 }],
    ["upr-info/missing-text", { 3: " " }, { session: 18 }],
    ["upr-info/guessed-state", { 0: "Phillipines" }, { stateUnderReview: "PHL" }],
  ])("warns with %s and keeps the row", (code, cells, row) => {
    const result = parseUprInfo(tableOf([change(cells)]));
    expect(result.diagnostics).toMatchObject([{ code, severity: "warning", range: { row: 2 } }]);
    expect(result.rows).toMatchObject([row]);
  });

  it("says nothing of cells that are empty by right", () => {
    expect(parseUprInfo(tableOf([change({ 2: "", 6: "", 8: "", 9: "" })]))).toMatchObject({
      rows: [{ issues: [], stateUnderReviewOrganisations: [] }],
      diagnostics: [],
    });
  });

  describe("a row of another length", () => {
    const note = [{ code: "upr-info/row-length", severity: "warning", range: { row: 2 } }];

    it("is read where a separator in the text was not quoted", () => {
      const cells = [...ROW.slice(0, 3), "Set up a labour office", " also at sea", ...ROW.slice(4)];
      const result = parseUprInfo(tableOf([cells]));
      expect(result.rows).toMatchObject([
        { text: "Set up a labour office, also at sea", recommendingState: "ESP" },
      ]);
      expect(result.diagnostics).toMatchObject(note);
    });

    it("is read where organisations were not quoted", () => {
      const cells = [...ROW.slice(0, 6), "EU", " OEI", ...ROW.slice(7)];
      expect(parseUprInfo(tableOf([cells])).rows).toEqual([expected]);
    });

    it("is read where its last cell is an empty one too many", () => {
      const result = parseUprInfo(tableOf([[...ROW, ""]]));
      expect(result.rows).toEqual([expected]);
      expect(result.diagnostics).toMatchObject(note);
    });

    it("is read where an empty cell was lost", () => {
      const cells = ROW.filter((_, index) => index !== 2);
      const result = parseUprInfo(tableOf([cells]));
      expect(result.rows).toMatchObject([
        { stateUnderReviewOrganisations: [], recommendingState: "ESP", session: 18 },
      ]);
      expect(result.diagnostics).toMatchObject(note);
    });

    it.each([
      ["its session is lost", ROW.slice(0, 10)],
      ["it has one cell", ["Viet Nam"]],
      ["two rows run together", [...ROW, ...ROW]],
      [
        "the text may have lost a piece to the organisations",
        [...ROW.slice(0, 2), "ASEAN", "OIF", ...ROW.slice(3)],
      ],
      ["what is too much is something else", [...ROW, "seen by the desk"]],
    ])("is reported where %s", (_, cells) => {
      const result = parseUprInfo(tableOf([cells, ROW]));
      expect(result.diagnostics).toMatchObject([
        { code: "upr-info/ragged-row", severity: "error", range: { row: 2 } },
      ]);
      expectConserved(result, 2);
    });
  });

  describe("the header", () => {
    it.each([0, 4, 7, 10])("must have column number %i", (column) => {
      const header = DATABASE_HEADER.filter((_, index) => index !== column);
      expect(() => parseUprInfo(tableOf([], header))).toThrow(
        expect.objectContaining({
          code: "WRONG_DOCUMENT_KIND",
          message: expect.stringContaining(`"${DATABASE_HEADER[column]}"`),
        }),
      );
      expect(isUprInfoHeader(header)).toBe(false);
    });

    it("may have a column that is not known, which is reported", () => {
      const result = parseUprInfo(tableOf([[...ROW, "x"]], [...DATABASE_HEADER, "Remarks"]));
      expect(result.rows).toEqual([expected]);
      expect(result.diagnostics).toMatchObject([
        { code: "upr-info/unknown-column", severity: "warning", range: { row: 1, column: "Remarks" } },
      ]);
    });

    it("may have a column without name: reported only if there is something in it", () => {
      const header = [...DATABASE_HEADER, ""];
      expect(parseUprInfo(tableOf([[...ROW, ""]], header)).diagnostics).toEqual([]);
      const result = parseUprInfo(
        tableOf(
          [
            [...ROW, ""],
            [...ROW, "x"],
            [...ROW, "y"],
          ],
          header,
        ),
      );
      expect(result.diagnostics).toMatchObject([{ code: "upr-info/unnamed-column", range: { row: 3 } }]);
    });

    it("may name a column twice: the first is read", () => {
      const result = parseUprInfo(tableOf([[...ROW, "3"]], [...DATABASE_HEADER, "Session"]));
      expect(result.rows).toEqual([expected]);
      expect(codes(result)).toEqual(["upr-info/repeated-column"]);
    });

    it("without action and issues leaves these out", () => {
      const pick = (list: readonly string[]): string[] =>
        list.filter((_, index) => index !== 8 && index !== 9);
      const result = parseUprInfo(tableOf([pick(ROW)], pick(DATABASE_HEADER)));
      expect(result.rows[0]).not.toHaveProperty("action");
      expect(result.rows[0]?.issues).toEqual([]);
      expect(codes(result)).toEqual(["upr-info/missing-column", "upr-info/missing-column"]);
    });

    it.each([
      [DATABASE_HEADER, true],
      [RENAMED_HEADER, true],
      [["Country", "Year"], false],
      [[], false],
    ])("%j is one of this export: %s", (header, expectedKind) => {
      expect(isUprInfoHeader(header)).toBe(expectedKind);
    });
  });

  it("reads a table without rows", () => {
    expect(parseUprInfo(tableOf([]))).toEqual({
      kind: "upr-info-export",
      rows: [],
      pledges: [],
      diagnostics: [],
    });
  });

  it("loses no row, whatever is in the cells, and never throws", () => {
    const cell = fc.oneof(fc.constantFrom(...ROW, "Voluntary Pledge", "", "&#40;Unknown&#41;"), fc.string());
    const row = fc.oneof(fc.constant(ROW), fc.array(cell, { minLength: 1, maxLength: 14 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const before = structuredClone(rows);
        const result = parseUprInfo(tableOf(rows));
        expectConserved(result, rows.length);
        for (const record of result.rows) expect(uprInfoRowSchema.safeParse(record).success).toBe(true);
        expect(rows).toEqual(before);
      }),
    );
  });
});
