import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CSV_COLUMNS, formatCsv } from "../../../src/cli/output/format-csv.ts";
import { readCsvTable } from "../../../src/documents/csv.ts";
import { type Recommendation, recommendationSchema } from "../../../src/model/recommendation.ts";
import { type Review, reviewSchema } from "../../../src/model/review.ts";
import { statementSchema } from "../../../src/model/statement.ts";
import { uhriRecordSchema } from "../../../src/model/uhri-record.ts";
import { type UprInfoRow, uprInfoRowSchema } from "../../../src/model/upr-info-row.ts";
import { voluntaryPledgeSchema } from "../../../src/model/voluntary-pledge.ts";
import { UPRKIT_COLUMNS } from "../../../src/parse/uprkit-records/columns.ts";
import { parseUprkitCsv } from "../../../src/parse/uprkit-records/parse-uprkit-csv.ts";
import { parseUprkitJson } from "../../../src/parse/uprkit-records/parse-uprkit-json.ts";
import { parseUprkitNdjson } from "../../../src/parse/uprkit-records/parse-uprkit-ndjson.ts";
import { arbitraryOf } from "../../model/arbitrary-of.ts";
import { tableOf } from "../table-of.ts";

const recommendation = recommendationSchema.parse({
  id: "A/HRC/26/5#136.1",
  document: "A/HRC/26/5",
  paragraph: "136.1",
  text: "Plant trees (Peru) and dig wells (Ghana, Togo);",
  recommendingStates: ["PER", "GHA", "TGO"],
  parts: [
    { text: "Plant trees", recommendingStates: ["PER"], span: [0, 18] },
    { text: "and dig wells", recommendingStates: ["GHA", "TGO"], span: [19, 47] },
  ],
  responses: [{ stage: "review", position: "noted", claim: "in-progress" }],
  source: { document: "A/HRC/26/5", file: "a.pdf", paragraph: "136.1", page: 14 },
}) as Recommendation;

const review = reviewSchema.parse({
  id: "CHL-2",
  stateUnderReview: "CHL",
  cycle: 2,
  session: 18,
  status: "held",
  troika: [],
  documents: [{ symbol: "A/HRC/26/5", kind: "working-group-report" }],
  source: { document: "A/HRC/26/5", file: "a.pdf" },
}) as Review;

const row = uprInfoRowSchema.parse({
  id: "upr-info:e.csv#7",
  stateUnderReview: "CHL",
  session: 18,
  text: "=SUM of all wells, -1",
  recommendingState: "PER",
  position: "supported",
  responseLabel: "Accepted",
  action: 4,
  issues: ["labour", "nhri"],
  stateUnderReviewGroup: "GRULAC",
  stateUnderReviewOrganisations: ["OAS"],
  recommendingStateOrganisations: [],
  source: { file: "e.csv", row: 7 },
}) as UprInfoRow;

const pledge = voluntaryPledgeSchema.parse({
  id: "upr-info:e.csv#8",
  state: "CHL",
  session: 18,
  text: "Plant trees",
  issues: [],
  organisations: [],
  source: { file: "e.csv", row: 8 },
});

const report = {
  kind: "working-group-report" as const,
  document: {
    file: "a.pdf",
    kind: "working-group-report" as const,
    stateUnderReview: "CHL" as const,
    session: 18,
    troika: [],
    advanceQuestionStates: [],
    basis: [],
    pageCount: 20,
  },
  review,
  recommendations: [recommendation],
  statements: [],
  pledges: [],
  diagnostics: [
    { code: "report/no-session", severity: "warning" as const, message: "Cannot", source: "a.pdf" },
  ],
};
const exported = {
  kind: "upr-info-export" as const,
  document: { file: "e.csv", encoding: "utf-8" as const, lineEnd: "lf" as const, rowCount: 2 },
  rows: [row],
  pledges: [pledge],
  diagnostics: [],
};

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const errors = (result: { readonly diagnostics: readonly { readonly severity: string }[] }) =>
  result.diagnostics.filter(({ severity }) => severity === "error");

describe("parseUprkitJson()", () => {
  it("reads back what was written: one result, several, or text", () => {
    const all = {
      reviews: [review],
      recommendations: [recommendation],
      rows: [row],
      pledges: [pledge],
      diagnostics: [],
      earlierDiagnostics: report.diagnostics,
    };
    expect(parseUprkitJson(written([report, exported]))).toMatchObject(all);
    expect(parseUprkitJson(JSON.stringify([report, exported], undefined, 2))).toMatchObject(all);
    expect(parseUprkitJson(written(exported))).toMatchObject({
      rows: [row],
      pledges: [pledge],
      diagnostics: [],
    });
    expect(parseUprkitJson(written(report)).document).toEqual({ file: "input", recordCount: 2 });
  });

  it("reads the result of a folder: reviews with their records", () => {
    const folder = {
      reviews: [{ ...review, recommendations: [recommendation] }],
      diagnostics: [],
      reconciliation: {},
    };
    expect(parseUprkitJson(written(folder))).toMatchObject({
      reviews: [review],
      recommendations: [recommendation],
      diagnostics: [],
    });
  });

  it("leaves out the labels that a folder gives to recommendations, and says so once", () => {
    const labeled = { ...recommendation, themes: [{ label: "Trees" }], groups: [], sdgs: [15] };
    const result = parseUprkitJson(
      written({ reviews: [{ ...review, recommendations: [labeled, labeled] }] }),
    );
    expect(result.recommendations).toEqual([recommendation, recommendation]);
    expect(result.diagnostics).toMatchObject([{ code: "uprkit/left-out-labels", severity: "info" }]);
  });

  it("reads arrays of records of any kinds", () => {
    expect(parseUprkitJson(written([pledge, recommendation, review, row]))).toMatchObject({
      reviews: [review],
      recommendations: [recommendation],
      rows: [row],
      pledges: [pledge],
      diagnostics: [],
    });
  });

  it.each([
    [
      "recommendations[1]",
      { ...report, recommendations: [recommendation, { ...recommendation, parts: [] }, recommendation] },
    ],
    ["[0].rows[0]", [{ ...exported, rows: [{ ...row, session: 0 }] }, report, report]],
    [
      "reviews[0].recommendations[0]",
      { reviews: [{ ...review, recommendations: [{}, recommendation, recommendation] }] },
    ],
    ["review", { ...report, review: 7, recommendations: [recommendation, recommendation] }],
  ])("leaves out a broken record at %s and keeps the rest", (path, value) => {
    const result = parseUprkitJson(written(value), { name: "r.json" });
    expect(result.recommendations).toEqual([recommendation, recommendation]);
    expect(result.diagnostics).toMatchObject([
      { code: "uprkit/broken-record", severity: "error", source: "r.json", range: { column: path } },
    ]);
  });

  it("names the member that is wrong", () => {
    const [diagnostic] = parseUprkitJson(
      written({ ...exported, rows: [{ ...row, session: 0 }] }),
    ).diagnostics;
    expect(diagnostic?.message).toContain('"session"');
  });

  it("accepts no member of the prototype, and changes none", () => {
    const text = JSON.stringify(report).replace('"paragraph"', '"__proto__":{"polluted":1},"paragraph"');
    const result = parseUprkitJson(text);
    expect(errors(result)).toHaveLength(1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(parseUprkitJson('{"kind":"x","diagnostics":[],"__proto__":{"rows":[1]}}')).toMatchObject({
      rows: [],
    });
  });

  it("stands deep and large values", () => {
    const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
    const result = parseUprkitJson(
      `{"kind":"x","diagnostics":[],"recommendations":[${deep},{"id":"${"y".repeat(1_000_000)}"}]}`,
    );
    expect(errors(result)).toHaveLength(2);
    for (const { message, hint } of result.diagnostics)
      expect(message.length + (hint?.length ?? 0)).toBeLessThan(2_000);
  });

  it("refuses other JSON, broken JSON and too many records", () => {
    for (const value of ["{", '"x"', 7, null, { a: 1 }, { rows: [], totalRows: 0 }]) {
      expect(() => parseUprkitJson(value)).toThrow(expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }));
    }
    expect(() => parseUprkitJson([row, row], { limits: { maxRows: 1 } })).toThrow(
      expect.objectContaining({ code: "LIMIT_EXCEEDED" }),
    );
    expect(parseUprkitJson([])).toMatchObject({ rows: [], diagnostics: [] });
  });

  it("accounts for every record, whatever it is", () => {
    const item = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(row, recommendation));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (recommendations) => {
        const value = { kind: "x", diagnostics: [], recommendations };
        const result = parseUprkitJson(value);
        expect(result.recommendations.length + errors(result).length).toBe(recommendations.length);
        expect(result.document.recordCount).toBe(recommendations.length);
      }),
    );
  });
});

describe("parseUprkitNdjson()", () => {
  const schemas = {
    reviews: reviewSchema,
    recommendations: recommendationSchema,
    rows: uprInfoRowSchema,
    pledges: voluntaryPledgeSchema,
    statements: statementSchema,
    uhriRecords: uhriRecordSchema,
  };

  it.each(Object.entries(schemas))("reads %s back, equal to what was written", (list, schema) => {
    fc.assert(
      fc.property(fc.array(arbitraryOf(schema), { minLength: 1, maxLength: 4 }), (records) => {
        const text = records.map((record) => `${JSON.stringify(record)}\n`).join("");
        const result = parseUprkitNdjson(text);
        expect(result[list as keyof typeof schemas]).toEqual(records);
        expect(result.diagnostics).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the lines around a broken one, and says which it is", () => {
    const lines = [
      JSON.stringify(row),
      '{"id":',
      "",
      "7",
      JSON.stringify({ ...pledge, session: 0 }),
      JSON.stringify(pledge),
    ];
    const result = parseUprkitNdjson(`\ufeff${lines.join("\r\n")}`);
    expect(result).toMatchObject({ rows: [row], pledges: [pledge], document: { recordCount: 5 } });
    expect(errors(result).map((diagnostic) => (diagnostic as { range?: object }).range)).toEqual([
      { row: 2 },
      { row: 4 },
      { row: 5 },
    ]);
  });

  it("refuses a text without records, and one beyond its bounds", () => {
    for (const text of ["", "\n\n", "a\nb", "{}\n{}"]) {
      expect(() => parseUprkitNdjson(text)).toThrow(expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }));
    }
    expect(() => parseUprkitNdjson("x".repeat(100), { limits: { maxCharacters: 99 } })).toThrow(
      expect.objectContaining({ code: "LIMIT_EXCEEDED" }),
    );
    const long = `${JSON.stringify(row)}\n"${"x".repeat(2_000_001)}"`;
    expect(errors(parseUprkitNdjson(long))).toHaveLength(1);
  });
});

describe("parseUprkitCsv()", () => {
  const readBack = async (csv: string) => {
    const { table } = await readCsvTable(new TextEncoder().encode(csv), { name: "r.csv" });
    return parseUprkitCsv(table);
  };

  it("knows the columns that the command line writes", () => {
    expect(CSV_COLUMNS.filter((column) => !UPRKIT_COLUMNS.includes(column as never))).toEqual([]);
  });

  it("reads back what the command line wrote: ids, States, positions, parts, sources", async () => {
    const result = await readBack(await formatCsv([report, exported]));
    expect(result.recommendations).toEqual([recommendation]);
    expect(result.rows).toEqual([
      {
        ...row,
        // A table has no place for these.
        stateUnderReviewGroup: undefined,
        stateUnderReviewOrganisations: [],
      },
    ]);
    expect(result.pledges).toEqual([{ ...pledge, organisations: undefined }]);
    expect(result.diagnostics).toMatchObject([{ code: "uprkit/csv-holds-less", severity: "info" }]);
  });

  it("reads back the stages, the words of the latest response, and that a recommendation is cited", async () => {
    const cited = {
      ...recommendation,
      id: "A/HRC/26/5#27(b)",
      paragraph: "27(b)",
      isCited: true as const,
      source: { ...recommendation.source, paragraph: "27(b)" },
      responses: [
        { stage: "review" as const, position: "pending" as const },
        { stage: "addendum" as const, position: "noted" as const },
        {
          stage: "plenary" as const,
          position: "supported" as const,
          label: "accepted in principle",
          claim: "in-progress" as const,
        },
      ],
    };
    const made = { ...pledge, id: "A/HRC/26/5#137", stage: "during" as const };
    const result = await readBack(
      await formatCsv([{ ...report, recommendations: [cited], pledges: [made] }]),
    );
    expect(result.recommendations).toEqual([cited]);
    expect(result.pledges).toEqual([{ ...made, organisations: undefined }]);
  });

  it("keeps a recommendation that nobody made, and one whose brackets name others", async () => {
    const text = "Dig wells (Peru);";
    const others = { ...recommendation, id: "A/HRC/26/5#136.2", paragraph: "136.2", text };
    const changed = [
      { ...others, recommendingStates: [], parts: [{ text, recommendingStates: [], span: [0, 17] }] },
      { ...others, id: "A/HRC/26/5#136.3", paragraph: "136.3", recommendingStates: ["KEN"], parts: [] },
    ] as unknown as Recommendation[];
    const { recommendations } = await readBack(await formatCsv([{ ...report, recommendations: changed }]));
    expect(recommendations).toMatchObject([
      { recommendingStates: [], parts: [{ text, recommendingStates: [] }] },
      { recommendingStates: ["KEN"], parts: [{ text, recommendingStates: ["KEN"], span: [0, 17] }] },
    ]);
  });

  it("says what it cannot read", () => {
    const header = [...UPRKIT_COLUMNS, "mood"];
    const cells = (changes: object): string[] =>
      header.map(
        (name) =>
          ({
            id: "A/HRC/26/5#1",
            state_under_review: "CHL",
            session: "18",
            document: "A/HRC/26/5",
            paragraph: "1",
            recommending_state: "PER",
            position: "noted",
            text: "Dig",
            file: "a.pdf",
            ...changes,
          })[name] ?? "",
      );
    const result = parseUprkitCsv(
      tableOf(header, [
        cells({}),
        cells({ recommending_state: "GHA", position: "supported" }),
        cells({ id: "" }),
        cells({ id: "A/HRC/26/5#2", paragraph: "two" }),
        cells({ id: "upr-info:e.csv#1", session: "x" }),
      ]),
    );
    expect(result.recommendations).toMatchObject([
      { id: "A/HRC/26/5#1", recommendingStates: ["PER", "GHA"] },
    ]);
    expect(result.diagnostics.map(({ code }) => code).sort()).toEqual([
      "uprkit/broken-record",
      "uprkit/broken-record",
      "uprkit/broken-record",
      "uprkit/csv-holds-less",
      "uprkit/rows-disagree",
      "uprkit/unknown-column",
    ]);
  });

  it("is empty for a table without rows, and refuses another one", () => {
    expect(parseUprkitCsv(tableOf(UPRKIT_COLUMNS, []))).toMatchObject({
      recommendations: [],
      diagnostics: [],
    });
    expect(() => parseUprkitCsv(tableOf(["id"], []))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
  });
});
