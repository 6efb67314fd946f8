import { columnFromArray, tableFromColumns, tableFromIPC, tableToIPC, utf8 } from "@uwdata/flechette";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import {
  type Corpus,
  type CorpusResult,
  corpusFromArrow,
  corpusFromParquet,
  corpusToArrow,
  corpusToParquet,
  createCorpus,
  listRows,
  selectRecommendations,
} from "../../../src/corpus/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import { UprError } from "../../../src/errors.ts";
import { makeRecommendation, makeReview, makeRow } from "../records.ts";
import { anyCorpus } from "./corpora.ts";

const data = loadUprInfo();

interface Form {
  readonly name: string;
  readonly write: (corpus: Corpus) => Promise<Uint8Array>;
  readonly read: typeof corpusFromParquet;
}
const FORMS: readonly Form[] = [
  { name: "Parquet", write: corpusToParquet, read: corpusFromParquet },
  { name: "Arrow file", write: corpusToArrow, read: corpusFromArrow },
  {
    name: "Arrow stream",
    write: (corpus) => corpusToArrow(corpus, { format: "stream" }),
    read: corpusFromArrow,
  },
];

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return error instanceof UprError ? error.code : `not an UprError: ${String(error)}`;
  }
  return "none";
}

describe.each(FORMS)("a corpus as $name", ({ write, read }) => {
  it("comes back with the rows it had", async () => {
    const { corpus, diagnostics } = await read(await write(data));
    expect(diagnostics).toEqual([]);
    expect(corpus.columns.originRow).toEqual(data.columns.originRow);
    expect(listRows(corpus)).toEqual(listRows(data));
    expect(corpus.sources).toEqual(data.sources);
  });

  it("comes back whatever it is, views and nothing included", async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, async (corpus) => {
        const back = await read(await write(corpus));
        expect(back.diagnostics).toEqual([]);
        expect(listRows(back.corpus)).toEqual(listRows(corpus));
      }),
      { numRuns: 30 },
    );
    expect((await read(await write(createCorpus({}).corpus))).corpus.size).toBe(0);
  });

  it("is read from a buffer of Node's pool too", async () => {
    const { corpus } = createCorpus({ uprInfo: [makeRow(2)] });
    const pooled = Buffer.concat([Buffer.alloc(1), await write(corpus)]).subarray(1);
    expect(listRows((await read(pooled)).corpus)).toEqual(listRows(corpus));
  });

  it("keeps numbered recommendations numbered, with their States and their source", async () => {
    const source = { document: "A/HRC/99/1", paragraph: "1.1", page: 3, span: [10, 20] } as never;
    const { corpus } = createCorpus({
      reports: [
        {
          review: makeReview("SDN", 11),
          recommendations: [
            makeRecommendation(
              "1.1",
              ["NOR", "FRA"],
              [{ stage: "addendum", position: "noted", claim: "in-progress" }],
              {
                source,
                addressees: ["SDN", "SSD"],
              },
            ),
          ],
        },
      ],
    });
    const back = (await read(await write(corpus))).corpus;
    expect(listRows(back)).toEqual(listRows(corpus));
    expect(back.recommendations).toMatchObject([
      {
        id: "A/HRC/99/1#1.1",
        paragraph: "1.1",
        recommendingStates: ["NOR", "FRA"],
        addressees: ["SDN", "SSD"],
        responses: [{ stage: "review", position: "noted", claim: "in-progress" }],
      },
    ]);
    expect(back.sources).toEqual(corpus.sources);
  });

  it("throws UprError for what it is not, cut or changed", async () => {
    const bytes = await write(selectRecommendations(data, { stateUnderReview: "CHN", session: 17 }));
    expect(["UNSUPPORTED_FORMAT", "DAMAGED_DOCUMENT", "WRONG_DOCUMENT_KIND"]).toContain(
      await codeOf(read(new TextEncoder().encode("a,b\n1,2\n"))),
    );
    expect(await codeOf(read(bytes, { limits: { maxRows: 10 } }))).toBe("LIMIT_EXCEEDED");
    expect(await codeOf(read(bytes, { limits: { maxBytes: 10 } }))).toBe("LIMIT_EXCEEDED");
    for (const end of [0, 8, 100, bytes.length - 1]) {
      expect(await codeOf(read(bytes.slice(0, end)))).not.toMatch(/^not/u);
    }
  });
});

const GOOD = {
  state_under_review: ["CHN", "CHN", "KEN"],
  session: [17, 17, 21],
  position: ["noted", "supported", "noted"],
};

function tableOf(columns: Readonly<Record<string, readonly unknown[]>>): Uint8Array {
  const columnData = Object.entries(columns).map(([name, values]) => ({ name, data: [...values] }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const codesOf = ({ diagnostics }: CorpusResult) =>
  diagnostics.map(({ code, range }) => [code, range?.column, range?.row]);

describe("corpusFromParquet() of a file that was changed", () => {
  it("throws UprError, wherever the change is", async () => {
    const bytes = await corpusToParquet(
      selectRecommendations(data, { stateUnderReview: "CHN", session: 17 }),
    );
    const shown = /^(?:none|UNSUPPORTED_FORMAT|DAMAGED_DOCUMENT|WRONG_DOCUMENT_KIND|LIMIT_EXCEEDED)$/u;
    for (let at = 0; at < bytes.length; at += 37) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      expect(await codeOf(corpusFromParquet(changed))).toMatch(shown);
    }
  });
});

describe("corpusFromParquet() of a foreign table", () => {
  it("reads what is there, and says which columns lack", async () => {
    const { corpus, diagnostics } = await corpusFromParquet(tableOf(GOOD), { name: "own.parquet" });
    expect(
      listRows(corpus).map(({ stateUnderReview, session, position }) => [
        stateUnderReview,
        session,
        position,
      ]),
    ).toEqual([
      ["CHN", 17, "noted"],
      ["CHN", 17, "supported"],
      ["KEN", 21, "noted"],
    ]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["corpus/missing-column"]));
    expect(diagnostics).toHaveLength(17);
    expect(diagnostics[0]).toMatchObject({ severity: "info", source: "own.parquet" });
  });

  it("throws where a required column lacks", async () => {
    const { position: _, ...rest } = GOOD;
    expect(await codeOf(corpusFromParquet(tableOf(rest)))).toBe("WRONG_DOCUMENT_KIND");
  });

  it("leaves out rows that name nothing that exists, each kind told once", async () => {
    const result = await corpusFromParquet(
      tableOf({ ...GOOD, state_under_review: ["XXX", "CHN", "XXX"], session: [17, 300, 21] }),
    );
    expect(result.corpus.size).toBe(0);
    expect(codesOf(result).filter(([code]) => code !== "corpus/missing-column")).toEqual([
      ["corpus/invalid-record", "state_under_review", 1],
      ["corpus/invalid-record", "session", 2],
    ]);
  });

  it("keeps rows without the values that are wrong", async () => {
    const result = await corpusFromParquet(
      tableOf({
        ...GOOD,
        action: [5, 9, 1],
        claim: ["done", null, "in-progress"],
        issues: ["women", "hrd", "x"],
        mood: ["a", "b", "c"],
        recommendation_id: ["x", "A/HRC/99/1#1.1", null],
        text: ["Ratify", "Train", null],
        source_row: [0, 5, 6],
      }),
    );
    expect(result.corpus.size).toBe(3);
    expect(codesOf(result).filter(([code]) => code !== "corpus/missing-column")).toEqual([
      ["corpus/unknown-column", "mood", undefined],
      ["corpus/invalid-value", "claim", 1],
      ["corpus/invalid-value", "source_row", 1],
      ["corpus/invalid-value", "issues", 1],
      ["corpus/invalid-value", "action", 2],
      ["corpus/invalid-value", "issues", 2],
      ["corpus/invalid-value", "issues", 3],
      ["corpus/invalid-value", "recommendation_id", 1],
    ]);
    expect(listRows(result.corpus)).toMatchObject([
      { text: "Ratify", action: 5 },
      { text: "Train", recommendationId: "A/HRC/99/1#1.1" },
      { action: 1, claim: "in-progress" },
    ]);
  });

  it("reads rows without their number where a table has ids but no texts", async () => {
    const result = await corpusFromParquet(
      tableOf({ ...GOOD, recommendation_id: ["a#1.1", "a#1.2", "a#1.3"] }),
    );
    expect(result.corpus.recommendations).toEqual([]);
    expect(result.corpus.size).toBe(3);
    expect(codesOf(result).filter(([code]) => code === "corpus/invalid-value")).toHaveLength(3);
  });

  it("refuses compressions it has no library for", async () => {
    const columnData = Object.entries(GOOD).map(([name, values]) => ({ name, data: [...values] }));
    const bytes = new Uint8Array(
      parquetWriteBuffer({ columnData, codec: "ZSTD", compressors: { ZSTD: (input) => input } }),
    );
    expect(await codeOf(corpusFromParquet(bytes))).toBe("UNSUPPORTED_FORMAT");
  });
});

describe("what other programs see", () => {
  const { corpus } = createCorpus({
    uprInfo: [makeRow(2, { issues: ["women", "hrd"], text: "Ratify" }), makeRow(3)],
  });

  it("is a table that says what it is, in Parquet", async () => {
    const bytes = await corpusToParquet(corpus);
    const file = {
      byteLength: bytes.length,
      slice: (start: number, end?: number) => bytes.slice(start, end).buffer as ArrayBuffer,
    };
    expect(await parquetReadObjects({ file })).toMatchObject([
      {
        state_under_review: "CHN",
        recommending_state: "NOR",
        session: 17,
        cycle: 2,
        position: "noted",
        action: 5,
        issues: ["women", "hrd"],
        text: "Ratify",
        source_file: "x.csv",
        source_row: 2,
        claim: null,
      },
      { issues: [], text: null, source_row: 3 },
    ]);
    const metadata = new Map(
      parquetMetadata(bytes).key_value_metadata?.map(({ key, value }) => [key, value]),
    );
    expect(metadata.get("uprkit.unit")).toContain("recommending State");
    expect(JSON.parse(metadata.get("uprkit.columns") ?? "")).toMatchObject({
      action: expect.stringContaining("1 (minimal)"),
    });
  });

  it("is a table that says what it is, in Arrow", async () => {
    const table = tableFromIPC(await corpusToArrow(corpus));
    expect(table.schema.metadata?.get("uprkit.table")).toBe("recommendations");
    const fields = new Map(table.schema.fields.map((field) => [field.name, field]));
    expect(fields.get("session")?.metadata.get("description")).toContain("session");
    expect(fields.get("position")?.type.typeId).toBe(-1);
    expect(table.toArray()).toMatchObject([
      { state_under_review: "CHN", issues: ["women", "hrd"], cycle: 2 },
      { issues: [], text: null },
    ]);
  });

  it("reads a foreign Arrow table, with columns as plain strings", async () => {
    const table = tableFromColumns([
      ["state_under_review", columnFromArray(GOOD.state_under_review, utf8())],
      ["session", columnFromArray(Float64Array.from(GOOD.session))],
      ["position", columnFromArray(GOOD.position, utf8())],
    ]);
    const result = await corpusFromArrow(tableToIPC(table, {}) ?? new Uint8Array());
    expect(listRows(result.corpus).map(({ session }) => session)).toEqual([17, 17, 21]);
  });
});
