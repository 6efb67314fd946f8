import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uprInfoRowSchema } from "../../../src/model/upr-info-row.ts";
import { isUwaziValue } from "../../../src/parse/uwazi/entity.ts";
import { parseUwazi, type UwaziExport } from "../../../src/parse/uwazi/parse-uwazi.ts";
import { isUwaziHeader, parseUwaziTable } from "../../../src/parse/uwazi/parse-uwazi-table.ts";
import { tableOf } from "../table-of.ts";

type Metadata = Readonly<Record<string, unknown>>;

const label = (...labels: readonly string[]) =>
  labels.map((text, index) => ({ value: `v${index}`, label: text }));

/** A recommendation of our own in the style of the database. */
function entity(changes: Metadata = {}, members: Metadata = {}): Metadata {
  return {
    _id: "5f0000000000000000000001",
    sharedId: "abc1",
    title: "Set up an office",
    template: "5d8ce04361cde0408222e9a8",
    metadata: {
      state_under_review: label("Viet Nam"),
      recommending_state: label("Spain"),
      state_under_review___regional_group: label("Asia"),
      state_under_review___organisations: label("ASEAN", "OIF"),
      recommendation: [{ value: "Set up **an** office \\- [soon](x) &amp; well" }],
      response: label("Supported"),
      action_category: label("4 - General action"),
      issues: label("Labour", "NHRI"),
      session: label("44 - November 2023"),
      ...changes,
    },
    ...members,
  };
}

const codes = ({ diagnostics }: UwaziExport): string[] => diagnostics.map(({ code }) => code);

/** Every entity is a row, a pledge, a document, an entity of another template or one error. */
function expectConserved({ rows, pledges, documents, diagnostics }: UwaziExport, count: number): void {
  const others = diagnostics.filter(
    ({ code, severity }) => code === "uwazi/other-entity" || severity === "error",
  );
  expect(rows.length + pledges.length + documents.length + others.length).toBe(count);
}

describe("parseUwazi()", () => {
  const expected = {
    id: "upr-info:r.json#1",
    stateUnderReview: "VNM",
    session: 44,
    text: "Set up an office - soon & well",
    recommendingState: "ESP",
    position: "supported",
    responseLabel: "Supported",
    action: 4,
    issues: ["labour", "nhri"],
    stateUnderReviewGroup: "Asia-Pacific",
    stateUnderReviewOrganisations: ["ASEAN", "OIF"],
    recommendingStateOrganisations: [],
    source: { file: "r.json", row: 1, citation: "UPR Info entity abc1" },
  };

  it.each([
    ["an answer to a search", { rows: [entity()], totalRows: 1 }],
    ["an array of entities", [entity()]],
  ])("reads %s", (_, value) => {
    const before = structuredClone(value);
    const result = parseUwazi(value, { name: "r.json" });
    expect(result.rows).toEqual([expected]);
    expect(result).toMatchObject({ kind: "upr-info-uwazi", pledges: [], documents: [] });
    expect(result.diagnostics.every(({ code }) => code === "upr-info/missing-column")).toBe(true);
    expect(uprInfoRowSchema.parse(result.rows[0])).toEqual(expected);
    expect(isUwaziValue(value)).toBe(true);
    expect(value).toEqual(before);
  });

  it.each([
    ["Supported", "supported"],
    ["Noted", "noted"],
    ["Not Supported", "not-supported"],
  ])("reads response %s", (response, position) => {
    expect(parseUwazi([entity({ response: label(response) })]).rows).toMatchObject([
      { position, responseLabel: response },
    ]);
  });

  it("reads groups that a State carries with it", () => {
    const state_under_review = [
      { value: "s", label: "Viet Nam", inheritedValue: label("Asia", "ASEAN", "Hanoi") },
    ];
    const recommending_state = [{ value: "t", label: "Spain", inheritedValue: label("WEOG", "EU", "OEI") }];
    const { metadata } = entity({ state_under_review, recommending_state }) as {
      readonly metadata: Metadata;
    };
    const {
      state_under_review___regional_group: _,
      state_under_review___organisations: __,
      ...rest
    } = metadata;
    expect(parseUwazi([{ ...entity(), metadata: rest }]).rows).toMatchObject([
      {
        stateUnderReviewGroup: "Asia-Pacific",
        stateUnderReviewOrganisations: ["ASEAN"],
        recommendingStateGroup: "WEOG",
        recommendingStateOrganisations: ["EU", "OEI"],
      },
    ]);
  });

  it("says whose organisations it takes those without a State for", () => {
    const { metadata } = entity({ organisations: label("OIF") }) as { readonly metadata: Metadata };
    const { state_under_review___organisations: _, ...rest } = metadata;
    const result = parseUwazi([{ ...entity(), metadata: rest }]);
    expect(result.rows).toMatchObject([{ stateUnderReviewOrganisations: ["OIF"] }]);
    expect(codes(result)).toContain("uwazi/assumed-organisations");
  });

  it("keeps pledges apart, and lists documents", () => {
    const pledge = entity({ recommending_state: label("Viet Nam"), response: label("Voluntary Pledge") });
    const document = {
      _id: "d1",
      title: "Report",
      template: "5e57cdd6f54e0a1304c0d50d",
      metadata: {
        state_reviewed: label("Viet Nam"),
        session_of_the_document: label("44 - November 2023"),
        cycle_of_the_document: label("Cycle 4"),
        document_date: [{ value: 1_700_000_000 }],
      },
    };
    const state = {
      _id: "s1",
      title: "Viet Nam",
      template: "5d8cdec361cde0408222d3ec",
      metadata: { iso: "VN" },
    };
    const result = parseUwazi([pledge, document, state], { name: "r.json" });
    expect(result.pledges).toMatchObject([{ state: "VNM", session: 44, source: { row: 1 } }]);
    expect(result.documents).toEqual([
      { id: "d1", title: "Report", state: "VNM", session: 44, cycle: 4, date: "2023-11-14", row: 2 },
    ]);
    expect(codes(result)).toContain("uwazi/other-entity");
    expectConserved(result, 3);
  });

  it.each([
    ["that says there are more", { rows: [entity()], totalRows: 1, relation: "gte" }],
    ["of 10,000", { rows: [entity()], totalRows: 10_000 }],
    ["that is a page", { rows: [entity()], totalRows: 117_289 }],
    ["with 10,000 entities", Array.from({ length: 10_000 }, () => entity())],
  ])("says that rows are missing from a result %s", (_, value) => {
    const { diagnostics } = parseUwazi(value);
    expect(diagnostics[0]).toMatchObject({ code: "uwazi/partial-result", severity: "warning" });
  });

  it("says nothing of the kind of a whole result", () => {
    expect(codes(parseUwazi({ rows: [entity()], totalRows: 1 }))).not.toContain("uwazi/partial-result");
    const many = Array.from({ length: 9_999 }, () => entity());
    expect(codes(parseUwazi(many))).not.toContain("uwazi/partial-result");
  });

  it.each([
    ["uwazi/no-entity", 7],
    ["uwazi/no-entity", { title: "x" }],
    ["upr-info/unknown-state", entity({ state_under_review: label("Atlantis") })],
    ["upr-info/unreadable-session", entity({ session: [] })],
    ["upr-info/unknown-response", entity({ response: [{ value: {} }] })],
    ["uwazi/text-too-long", entity({ recommendation: [{ value: "x".repeat(200_000) }] })],
  ])("leaves out an entity with %s", (code, broken) => {
    const result = parseUwazi([broken, entity()]);
    expect(result.rows).toMatchObject([{ source: { row: 2 } }]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code, severity: "error" }));
    expectConserved(result, 2);
  });

  it("names properties it does not read", () => {
    expect(codes(parseUwazi([entity({ mood: label("good") })]))).toContain("uwazi/unknown-property");
  });

  it("refuses what is no result, and more than its bound", () => {
    for (const value of [null, 1, "x", {}, { rows: 1 }]) {
      expect(() => parseUwazi(value)).toThrow(expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }));
    }
    expect(() => parseUwazi([entity(), entity()], { limits: { maxRows: 1 } })).toThrow(
      expect.objectContaining({ code: "LIMIT_EXCEEDED" }),
    );
    expect(parseUwazi([])).toMatchObject({ rows: [], diagnostics: [] });
  });

  it("takes no member that an entity does not have itself", () => {
    const text = JSON.stringify([entity()]).replace('"metadata"', '"__proto__":{"x":1},"metadata"');
    expect(parseUwazi(JSON.parse(text)).rows).toHaveLength(1);
    expect(parseUwazi([{ metadata: JSON.parse('{"__proto__":{"response":1}}') }]).rows).toEqual([]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("never throws on entities, whatever they hold", () => {
    const property = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(label("Chile"), label("5"), label("Noted")),
    );
    const metadata = fc.dictionary(
      fc.constantFrom(...Object.keys(entity()["metadata"] as object), "document_date", "state_reviewed"),
      property,
    );
    const item = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      metadata.map((changes) => entity(changes)),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (entities) => {
        const result = parseUwazi(entities);
        expectConserved(result, entities.length);
        for (const row of result.rows) expect(uprInfoRowSchema.safeParse(row).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseUwaziTable()", () => {
  const header =
    "Title,Creation date,Template,State under review,Recommending State,Recommendation,Response,Action category,Issues,Session,Published".split(
      ",",
    );
  const cells =
    "x,1,Recommendation,Viet Nam,Spain,Set **up** an office,Not Supported,5 - Specific action,Labour|NHRI,44 - November 2023,true".split(
      ",",
    );

  it("reads a CSV export, and passes over Uwazi's own columns", () => {
    const result = parseUwaziTable(tableOf(header, [cells]));
    expect(result.rows).toMatchObject([
      {
        id: "upr-info:x.csv#2",
        stateUnderReview: "VNM",
        recommendingState: "ESP",
        text: "Set up an office",
        position: "not-supported",
        action: 5,
        issues: ["labour", "nhri"],
        session: 44,
      },
    ]);
    expect(codes(result).filter((code) => code !== "upr-info/missing-column")).toEqual([]);
    expect(isUwaziHeader(header)).toBe(true);
    expect(isUwaziHeader(["SuR", "RS", "Response", "Session"])).toBe(false);
  });

  it("says that rows are missing from a table of 10,000", () => {
    const rows = Array.from({ length: 10_000 }, () => cells);
    expect(codes(parseUwaziTable(tableOf(header, rows)))[0]).toBe("uwazi/partial-result");
    expect(codes(parseUwaziTable(tableOf(header, rows.slice(1))))).not.toContain("uwazi/partial-result");
  });
});
