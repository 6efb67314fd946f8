import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uhriRecordSchema } from "../../../src/model/uhri-record.ts";
import { isUhriHeader } from "../../../src/parse/uhri/fields.ts";
import { parseUhriTable, type UhriExport } from "../../../src/parse/uhri/parse-uhri-table.ts";
import { UHRI_HEADER, uhriRow, uhriTable } from "./entries.ts";

const codes = ({ diagnostics }: UhriExport): string[] => diagnostics.map(({ code }) => code).sort();
const read = (changes: Readonly<Record<string, string>>): UhriExport =>
  parseUhriTable(uhriTable([uhriRow(changes)]));

/** Every row is a record or one error. */
function expectConserved({ records, diagnostics }: UhriExport, count: number): void {
  expect(records.length + diagnostics.filter(({ severity }) => severity === "error").length).toBe(count);
}

describe("parseUhriTable()", () => {
  const expected = {
    id: "uhri:6f1b2c1e-0000-4000-8000-000000000001",
    document: "A/HRC/26/5",
    mechanism: "upr",
    body: "UPR",
    type: "recommendation",
    states: ["CHL"],
    otherPlaces: [],
    regions: ["Latin America & Caribbean"],
    themes: [
      { label: "Right to adequate housing", theme: "housing" },
      { label: "Human rights & poverty", theme: "poverty" },
    ],
    groups: [{ label: "Women & girls", group: "women" }, { label: "Tenants" }],
    developmentGoals: [
      { label: "11 - SUSTAINABLE CITIES AND COMMUNITIES", goal: 11 },
      { label: "1.4 - Equal rights to land", goal: 1, target: "1.4" },
    ],
    paragraph: "136.1",
    text: "Set up an office for tenants’ rights (Ghana);",
    publicationDate: "2014-03-31",
    indexDate: "2019-05-21",
    session: 18,
    cycle: 2,
    position: "supported",
    recommendingStates: ["GHA"],
    otherRecommenders: [],
    recommendingRegions: ["Africa"],
    source: { document: "A/HRC/26/5", file: "u.xlsx", paragraph: "136.1", row: 2 },
  };

  it("reads a row of the 16 columns", () => {
    const result = parseUhriTable(uhriTable([uhriRow()]));
    expect(result.records).toEqual([expected]);
    expect(codes(result)).toEqual(["uhri/unknown-group"]);
    expect(uhriRecordSchema.parse(result.records[0])).toEqual(expected);
    expect(result.document).toEqual({ file: "u.xlsx", rowCount: 1 });
  });

  it.each([
    ["spelled rightly", (name: string) => name.replace("Reccomending", "Recommending")],
    ["as clean_names spells it", (name: string) => name.toLowerCase().replaceAll(" ", "_")],
  ])("reads a header %s", (_, spell) => {
    const header = UHRI_HEADER.map(spell);
    expect(isUhriHeader(header)).toBe(true);
    expect(parseUhriTable(uhriTable([uhriRow()], header)).records).toEqual([expected]);
  });

  it("reads columns in any order", () => {
    const all = [...UHRI_HEADER.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const pick = (list: readonly string[]): string[] => order.map((index) => list[index] ?? "");
        expect(parseUhriTable(uhriTable([pick(uhriRow())], pick(UHRI_HEADER))).records).toEqual([expected]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["- Supported", "supported"],
    ["- Noted", "noted"],
    ["- Supported/Noted", "partially-supported"],
    ["- Supported\n- Noted", "partially-supported"],
  ])("reads position %j as %s", (label, position) => {
    expect(read({ "UPR Position": label }).records[0]?.position).toBe(position);
  });

  it("has no position where the export has none", () => {
    expect(read({ "UPR Position": "" }).records[0]).not.toHaveProperty("position");
  });

  it.each([
    ["CRC", { mechanism: "treaty-body", treatyBody: "CRC" }],
    ["CCPR", { mechanism: "treaty-body", treatyBody: "CCPR" }],
    ["SPT", { mechanism: "treaty-body", treatyBody: "SPT" }],
    ["SR Torture", { mechanism: "special-procedure", mandate: "sr-torture" }],
    ["WG Arbitrary detention", { mechanism: "special-procedure", mandate: "wg-arbitrary-detention" }],
    ["IE Older persons", { mechanism: "special-procedure", mandate: "ie-older-persons" }],
  ])("tells the mechanism of %s", (body, members) => {
    const result = read({
      "Reccomending Body": `- ${body}`,
      "UPR Session": "",
      "UPR Position": "",
      Text: "Heading\n27. The body asks",
    });
    expect(result.records).toMatchObject([{ body, ...members, heading: "Heading", paragraph: "27" }]);
    expect(result.records[0]).not.toHaveProperty("session");
    expect(result.records[0]).not.toHaveProperty("cycle");
  });

  it("keeps a mandate whose name is not known, with a diagnostic", () => {
    const result = read({ "Reccomending Body": "- SR Gardening" });
    expect(result.records).toMatchObject([{ mechanism: "special-procedure", body: "SR Gardening" }]);
    expect(codes(result)).toContain("uhri/unknown-body");
  });

  it.each([
    ["- Recommendations", "recommendation", "1. Plant trees"],
    ["- Concerns/Observations", "concern-observation", "1. It is dry"],
    ["- Responses", "response", "1. We plant"],
    ["- Recommendations", "response", "136.1 Response of Chile: we plant"],
  ])("keeps rows of type %s as %s", (Type, type, Text) => {
    expect(read({ Type, Text }).records).toMatchObject([{ type }]);
  });

  it("takes a row of the UPR whose type is a number for a recommendation where it has a position", () => {
    const Type = "- 0a1b2c3d-0000-4000-8000-000000000009";
    expect(read({ Type }).records).toMatchObject([{ type: "recommendation" }]);
    expect(codes(read({ Type }))).toContain("uhri/guessed-type");
    const without = read({ Type, "UPR Position": "", "UPR Reccomending States": "" });
    expect(without.records).toEqual([]);
    expect(codes(without)).toContain("uhri/unknown-type");
    expectConserved(without, 1);
  });

  it("keeps two States under review, with a diagnostic that says whose report it is", () => {
    const result = read({
      "Countries Concerned": "- Uzbekistan \n - Czechia",
      "Document Symbol": "- A/HRC/22/3",
    });
    expect(result.records).toMatchObject([{ states: ["UZB", "CZE"] }]);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({
        code: "uhri/several-states",
        severity: "warning",
        hint: expect.stringContaining("CZE"),
      }),
    );
  });

  it("reads a State with a carriage return behind it, also as Excel writes one", () => {
    for (const name of ["South Sudan\r", "- South Sudan_x000D_"]) {
      expect(read({ "Countries Concerned": name }).records).toMatchObject([
        { states: ["SSD"], otherPlaces: [] },
      ]);
    }
    // The report is on Chile.
    expect(
      codes(read({ "Countries Concerned": "South Sudan\r", "Document Symbol": "A/HRC/25/5" })),
    ).toContain("uhri/state-mismatch");
  });

  it("keeps places that are no States", () => {
    const result = read({ "Countries Concerned": "- Chile\n- Easter Meadows" });
    expect(result.records).toMatchObject([{ states: ["CHL"], otherPlaces: ["Easter Meadows"] }]);
    expect(codes(result)).toContain("uhri/unknown-state");
  });

  it.each([
    ["uhri/missing-text", { Text: " " }],
    ["uhri/missing-text", { Text: "<p>&nbsp;</p>" }],
    ["uhri/unknown-type", { Type: "", "Reccomending Body": "CRC" }],
    ["uhri/text-too-long", { Text: "x".repeat(100_001) }],
  ])("leaves out a row with %s and says so", (code, changes) => {
    const result = parseUhriTable(uhriTable([uhriRow(changes), uhriRow()]));
    expect(result.records).toHaveLength(1);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code, severity: "error", range: expect.objectContaining({ row: 2 }) }),
    );
    expectConserved(result, 2);
  });

  it.each([
    ["uhri/unreadable-symbol", { "Document Symbol": "- none/of them" }],
    ["uhri/unreadable-date", { "Document Publication Date": "soon" }],
    ["uhri/unreadable-session", { "UPR Session": "- spring" }],
    ["uhri/several-sessions", { "UPR Session": "- 18th session\n- 19th session" }],
    ["uhri/unknown-position", { "UPR Position": "- Perhaps" }],
    ["uhri/unknown-theme", { Themes: "- Right to sunshine" }],
    ["uhri/unknown-goal", { Sdgs: "- 18 - Sunshine" }],
    ["uhri/unknown-goal", { Sdgs: "- 1.99 - Sunshine" }],
    ["uhri/guessed-state", { "Countries Concerned": "- Phillipines" }],
    ["uhri/missing-id", { "OHCHR Annotation Id": "" }],
  ])("keeps a row with %s and says so", (code, changes) => {
    const result = read(changes);
    expect(result.records).toHaveLength(1);
    expect(codes(result)).toContain(code);
    expect(uhriRecordSchema.safeParse(result.records[0]).success).toBe(true);
  });

  it("says of a label that is not known once, with its number", () => {
    const rows = Array.from({ length: 50 }, () => uhriRow({ "Affected Persons": "- Tenants" }));
    const { diagnostics } = parseUhriTable(uhriTable(rows));
    const groups = diagnostics.filter(({ code }) => code === "uhri/unknown-group");
    expect(groups).toHaveLength(1);
    expect(groups[0]?.message).toContain("50 times");
  });

  it("says which columns and cells it does not read", () => {
    const result = parseUhriTable(
      uhriTable([[...uhriRow(), "n", "m", "stray"]], [...UHRI_HEADER, "Notes", "text"]),
    );
    expect(codes(result)).toEqual(
      ["uhri/repeated-column", "uhri/row-length", "uhri/unknown-column", "uhri/unknown-group"].sort(),
    );
    expect(result.records).toHaveLength(1);
  });

  it("is empty for a table without rows, and refuses another one", () => {
    expect(parseUhriTable(uhriTable([]))).toMatchObject({ records: [], diagnostics: [] });
    for (const header of [["Text"], [], ["SuR", "RS", "Response", "Session"]]) {
      expect(() => parseUhriTable(uhriTable([], header))).toThrow(
        expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
      );
    }
  });

  it("never throws, whatever the cells, and loses no row; its records hold to the schema", () => {
    const cell = fc.oneof(
      fc.constantFrom(...uhriRow(), "- ", "\n\n", "__proto__", "constructor", "- - -", "99999", "Infinity"),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    const row = fc.array(cell, { maxLength: 18 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const before = structuredClone(rows);
        const result = parseUhriTable(uhriTable(rows));
        expectConserved(result, rows.length);
        for (const record of result.records) expect(uhriRecordSchema.safeParse(record).error).toBeUndefined();
        expect(rows).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("takes ten million columns in its stride", () => {
    const header = [...UHRI_HEADER, ...Array.from({ length: 10_000_000 }, () => "x")];
    const result = parseUhriTable(uhriTable([uhriRow()], header));
    expect(result.records).toEqual([expected]);
    expect(codes(result)).toContain("uhri/too-many-columns");
  });
});
