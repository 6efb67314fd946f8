import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSdgExplorerHeader } from "../../../src/parse/sdg-explorer/columns.ts";
import { parseSdgExplorer } from "../../../src/parse/sdg-explorer/parse-sdg-explorer.ts";
import type { SdgExplorerExport } from "../../../src/parse/sdg-explorer/sdg-explorer-record.ts";
import { tableOf } from "../table-of.ts";

const HEADER = [
  "mechanism",
  "state",
  "year",
  "cycle",
  "paragraph",
  "text",
  "sdg_goals",
  "sdg_targets",
  "response_upr",
  "recommending_state_upr",
];

/** A row of our own in the style of the download. */
const ROW = [
  "Universal Periodic Review",
  "Chile",
  "2024",
  "Cycle 4",
  "A/HRC/57/9|136.1",
  "Set up an office for tenants&rsquo; rights",
  "11|SDG 1",
  "11.1",
  "Supported",
  "Peru",
];

const row = (changes: Readonly<Record<string, string>> = {}): string[] =>
  HEADER.map((name, index) => changes[name] ?? ROW[index] ?? "");

const read = (...rows: readonly string[][]): SdgExplorerExport =>
  parseSdgExplorer(tableOf(HEADER, rows, "s.csv"));
const codes = ({ diagnostics }: SdgExplorerExport): string[] => diagnostics.map(({ code }) => code);

/** Every row is in one record, or one error. */
function expectConserved({ records, diagnostics }: SdgExplorerExport, count: number): void {
  const numbers = records.flatMap(({ rows }) => rows);
  const lost = diagnostics.filter(({ severity }) => severity === "error").map(({ range }) => range?.row);
  expect([...numbers, ...lost].sort()).toEqual(Array.from({ length: count }, (_, index) => index + 2).sort());
}

describe("parseSdgExplorer()", () => {
  const expected = {
    id: "sdg-explorer:CHL-4#136.1",
    mechanism: "upr",
    state: "CHL",
    year: 2024,
    cycle: 4,
    paragraph: "136.1",
    text: "Set up an office for tenants’ rights",
    developmentGoals: [
      { label: "11", goal: 11 },
      { label: "SDG 1", goal: 1 },
      { label: "11.1", goal: 11, target: "11.1" },
    ],
    groups: [],
    position: "supported",
    recommendingStates: ["PER"],
    rows: [2],
    source: { file: "s.csv", paragraph: "136.1", row: 2 },
  };

  it("reads a row", () => {
    expect(read(row())).toEqual({
      kind: "sdg-explorer",
      document: { file: "s.csv", rowCount: 1 },
      records: [expected],
      diagnostics: [],
    });
  });

  it("reads a header as the download spells it", () => {
    const header = HEADER.map((name) => name.replaceAll("_", " ").toUpperCase()).map((name) =>
      name.replace("RESPONSE UPR", "Response (UPR)"),
    );
    expect(isSdgExplorerHeader(header)).toBe(true);
    expect(parseSdgExplorer(tableOf(header, [row()], "s.csv")).records).toEqual([expected]);
  });

  it("joins rows of one State, cycle and paragraph", () => {
    const result = read(
      row(),
      row({ paragraph: "x|136.2" }),
      row({ recommending_state_upr: "Ghana", sdg_goals: "3" }),
      row({ cycle: "Cycle 3" }),
      row({ recommending_state_upr: "Peru" }),
    );
    expect(result.records.map(({ id, rows }) => [id, rows])).toEqual([
      ["sdg-explorer:CHL-4#136.1", [2, 4, 6]],
      ["sdg-explorer:CHL-4#136.2", [3]],
      ["sdg-explorer:CHL-3#136.1", [5]],
    ]);
    expect(result.records[0]?.recommendingStates).toEqual(["PER", "GHA"]);
    expect(result.records[0]?.developmentGoals.map(({ label }) => label)).toEqual([
      "11",
      "SDG 1",
      "11.1",
      "3",
    ]);
    expect(result.diagnostics).toMatchObject([
      { code: "sdg-explorer/repeated-recommendation", severity: "info" },
    ]);
    expectConserved(result, 5);
  });

  it.each([
    ["A/HRC/57/9|136.1", "136.1"],
    ["136.1", "136.1"],
    ["x|Para. 27 (b)", "27 (b)"],
    ["|27 (b)", "27 (b)"],
  ])("reads paragraph %s", (paragraph, number) => {
    expect(read(row({ paragraph })).records).toMatchObject([{ paragraph: number }]);
  });

  it("takes the number that the text begins with where the column has none", () => {
    const { records } = read(row({ paragraph: "", text: "136.7 Plant trees" }));
    expect(records).toMatchObject([{ paragraph: "136.7", text: "Plant trees" }]);
  });

  it.each([
    ["No SDG link identified", []],
    ["", []],
    ["5 - GENDER EQUALITY", ["5"]],
    ["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS, 5 - GENDER EQUALITY", ["16", "5"]],
    ["1, 2,3", ["1", "2", "3"]],
    ["Goal 4: Quality education; 8.7", ["4", "8.7"]],
  ])("reads goals %j", (sdg_goals, goals) => {
    const [record] = read(row({ sdg_goals, sdg_targets: "" })).records;
    expect(record?.developmentGoals.map(({ goal, target }) => target ?? String(goal))).toEqual(goals);
  });

  it.each([
    ["Peru, Ghana", ["PER", "GHA"]],
    ["Peru|Ghana", ["PER", "GHA"]],
    ["Iran, Islamic Republic of", ["IRN"]],
    ["", []],
  ])("reads recommending States %j", (recommending_state_upr, states) => {
    expect(read(row({ recommending_state_upr })).records).toMatchObject([{ recommendingStates: states }]);
  });

  it("keeps rows of other mechanisms, each of its own", () => {
    const changes = {
      mechanism: "CRC",
      cycle: "",
      paragraph: "x|7",
      response_upr: "",
      recommending_state_upr: "",
    };
    const result = read(row(changes), row(changes));
    expect(result.records).toMatchObject([
      { id: "sdg-explorer:s.csv#2", mechanism: "treaty-body", treatyBody: "CRC", paragraph: "7" },
      { id: "sdg-explorer:s.csv#3" },
    ]);
    expect(result.records[0]).not.toHaveProperty("position");
    expect(result.diagnostics).toEqual([]);
  });

  it.each([
    ["sdg-explorer/missing-text", { text: " " }],
    ["sdg-explorer/unknown-state", { state: "Atlantis" }],
    ["sdg-explorer/text-too-long", { text: "x".repeat(100_001) }],
  ])("leaves out a row with %s", (code, changes) => {
    const result = read(row(changes), row());
    expect(result.records).toHaveLength(1);
    expect(result.diagnostics).toMatchObject([{ code, severity: "error", range: { row: 2 } }]);
    expectConserved(result, 2);
  });

  it.each([
    ["sdg-explorer/unknown-mechanism", { mechanism: "Gardeners" }],
    ["sdg-explorer/unreadable-cycle", { cycle: "spring" }],
    ["sdg-explorer/unreadable-year", { year: "long ago" }],
    ["sdg-explorer/unknown-goal", { sdg_goals: "99" }],
    ["sdg-explorer/unknown-position", { response_upr: "Perhaps" }],
    ["sdg-explorer/unknown-recommender", { recommending_state_upr: "Atlantis" }],
    ["sdg-explorer/guessed-state", { state: "Phillipines" }],
  ])("keeps a row with %s and says so", (code, changes) => {
    const result = read(row(changes));
    expect(result.records).toHaveLength(1);
    expect(codes(result)).toContain(code);
  });

  it("says where joined rows disagree", () => {
    const result = read(row(), row({ text: "Another text", response_upr: "Noted" }));
    expect(result.records).toMatchObject([{ position: "partially-supported", text: expected.text }]);
    expect(codes(result)).toEqual(
      expect.arrayContaining(["sdg-explorer/text-mismatch", "sdg-explorer/position-mismatch"]),
    );
  });

  it("says which columns and cells it does not read, however many", () => {
    const wide = [...HEADER, "Notes", "STATE", ...Array.from({ length: 2_000 }, () => "")];
    const result = parseSdgExplorer(tableOf(wide, [[...row(), ...Array.from({ length: 2_010 }, () => "x")]]));
    expect(codes(result)).toEqual(
      expect.arrayContaining([
        "sdg-explorer/unknown-column",
        "sdg-explorer/repeated-column",
        "sdg-explorer/too-many-columns",
      ]),
    );
    expect(codes(read([...row(), "stray"]))).toContain("sdg-explorer/row-length");
  });

  it("is empty for a table without rows, and refuses another one", () => {
    expect(read()).toMatchObject({ records: [], diagnostics: [] });
    expect(() => parseSdgExplorer(tableOf(["text", "state"], []))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
  });

  it("never throws, and loses no row", () => {
    const cell = fc.oneof(
      fc.constantFrom(...ROW, "|", ",", "__proto__"),
      fc.string({ unit: "binary", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 5 }), (rows) => {
        const before = structuredClone(rows);
        expectConserved(read(...rows), rows.length);
        expect(rows).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
