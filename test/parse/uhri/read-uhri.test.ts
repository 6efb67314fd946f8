import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UhriRecord } from "../../../src/model/uhri-record.ts";
import { uhriRecordSchema } from "../../../src/model/uhri-record.ts";
import { parseUhriTable } from "../../../src/parse/uhri/parse-uhri-table.ts";
import { type ReadUhriOptions, readUhri, type UhriSummary } from "../../../src/parse/uhri/read-uhri.ts";
import { uhriEntry, uhriRow, uhriTable } from "./entries.ts";

interface Read {
  readonly summary: UhriSummary;
  readonly records: readonly UhriRecord[];
}

async function readText(text: string, options: Partial<ReadUhriOptions> = {}): Promise<Read> {
  const records: UhriRecord[] = [];
  const summary = await readUhri(new TextEncoder().encode(text), {
    name: "u.json",
    onRecord: (record) => records.push(record),
    ...options,
  });
  return { summary, records };
}

const readEntries = (entries: readonly unknown[], options: Partial<ReadUhriOptions> = {}): Promise<Read> =>
  readText(JSON.stringify(entries), options);

const codes = ({ summary }: Read): string[] => summary.diagnostics.map(({ code }) => code).sort();

describe("readUhri()", () => {
  it("reads an entry as the workbook's reader reads its row", async () => {
    const { records, summary } = await readEntries([uhriEntry()]);
    const [record] = parseUhriTable(uhriTable([uhriRow()])).records;
    expect(records).toEqual([
      {
        ...record,
        documentId: "d0c00000-0000-4000-8000-000000000001",
        source: { ...record?.source, file: "u.json", row: 1 },
      },
    ]);
    expect(summary).toMatchObject({ kind: "uhri-export", recordCount: 1, filteredCount: 0, lostCount: 0 });
    expect(uhriRecordSchema.safeParse(records[0]).success).toBe(true);
  });

  it("reads entries that another program has normalized", async () => {
    const entry = {
      _id: "n1",
      _source: "x",
      _type: "doctrine",
      _fetched_at: "2026-01-01",
      title: "t",
      url: "u",
      text: "Housing \n7. The body asks for homes.",
      date: "2026-03-23",
      symbol: "E/C.12/AUS/CO/6",
      body: "CESCR",
      annotation_type: "Recommendations",
      countries: ["Australia"],
      themes: [],
      sdgs: [],
      affected_persons: [],
      regions: [],
      upr_cycle: null,
      upr_recommending_country: [],
    };
    const read = await readEntries([entry]);
    expect(read.summary.diagnostics).toEqual([]);
    expect(read.records).toMatchObject([
      {
        id: "uhri:n1",
        document: "E/C.12/AUS/CO/6",
        treatyBody: "CESCR",
        type: "recommendation",
        states: ["AUS"],
        paragraph: "7",
        heading: "Housing",
        text: "The body asks for homes.",
        publicationDate: "2026-03-23",
      },
    ]);
  });

  it("gives wanted records only, and counts the others", async () => {
    const entries = [uhriEntry(), uhriEntry({ Body: "- CRC" }), uhriEntry({ Text: "" }), 7];
    const { records, summary } = await readEntries(entries, {
      filter: ({ mechanism }) => mechanism === "upr",
    });
    expect(records).toHaveLength(1);
    expect(summary).toMatchObject({
      document: { rowCount: 4 },
      recordCount: 1,
      filteredCount: 1,
      lostCount: 2,
    });
  });

  it.each([
    ["uhri/joined-values", { Countries: ["Uzbekistan \n - Czechia"] }, ["UZB", "CZE"]],
    ["uhri/joined-values", { Countries: ["South Sudan\r"] }, ["SSD"]],
    ["uhri/wrong-type", { Countries: [{ name: "Chile" }, "Chile"] }, ["CHL"]],
    [
      "uhri/too-many-values",
      { Countries: ["Chile"], Themes: Array.from({ length: 500 }, () => "Right to health") },
      ["CHL"],
    ],
    ["uhri/cycle-mismatch", { UprCycle: "Cycle 3" }, ["CHL"]],
    ["uhri/unreadable-cycle", { UprCycle: "Cycle 9" }, ["CHL"]],
    ["uhri/unknown-column", { Extra: 1 }, ["CHL"]],
    ["uhri/repeated-column", { annotation_id: "1", AnnotationID: "2" }, ["CHL"]],
    ["uhri/several-positions", { UprPositions: ["Supported", "Noted"] }, ["CHL"]],
  ])("keeps an entry with %s (%j) and says so", async (code, changes, states) => {
    const read = await readEntries([uhriEntry(changes)]);
    expect(read.records).toMatchObject([{ states }]);
    expect(codes(read)).toContain(code);
  });

  it("takes only members that an entry has itself for its own", async () => {
    const read = await readText(
      `[{"__proto__":{"Text":"1. x","AnnotationType":"Recommendations","Body":"UPR"},"constructor":1},${JSON.stringify(uhriEntry())}]`,
    );
    expect(read.records).toHaveLength(1);
    expect(codes(read)).toContain("uhri/missing-text");
    expect(({} as Record<string, unknown>)["Text"]).toBeUndefined();
  });

  it("leaves out what is no entry", async () => {
    const read = await readEntries([null, 1, "x", [], [uhriEntry()], true, {}, uhriEntry()]);
    expect(read.records).toHaveLength(1);
    expect(read.summary.lostCount).toBe(7);
    expect(read.summary.diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(7);
    expect(codes(read)).toContain("uhri/no-entry");
  });

  it("reads an empty array, and refuses what is none", async () => {
    expect((await readText("[]")).summary).toMatchObject({ recordCount: 0, lostCount: 0, diagnostics: [] });
    const others = Array.from({ length: 2_000 }, () => ({ a: 1 }));
    await expect(readEntries(others)).rejects.toMatchObject({ code: "WRONG_DOCUMENT_KIND" });
    await expect(readText('{"a":1}')).rejects.toMatchObject({ code: "WRONG_DOCUMENT_KIND" });
  });

  it("stops where the caller asks for it, and reports how far it is", async () => {
    const controller = new AbortController();
    const entry = new TextEncoder().encode(JSON.stringify(uhriEntry()));
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("[");
      for (;;) {
        yield entry;
        yield new TextEncoder().encode(",");
      }
    }
    let count = 0;
    let reports = 0;
    const reading = readUhri(endless(), {
      signal: controller.signal,
      onProgress: () => {
        reports += 1;
      },
      onRecord: () => {
        count += 1;
        if (count === 5_000) controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: "ABORTED" });
    expect(reports).toBeGreaterThan(0);
    expect(count).toBeLessThan(50_000);
  });

  it("ends with what onRecord throws", async () => {
    const stop = new Error("stop");
    await expect(
      readEntries([uhriEntry()], {
        onRecord: () => {
          throw stop;
        },
      }),
    ).rejects.toBe(stop);
  });

  it("never throws on content, and accounts for every member", async () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom("- UPR", "- Recommendations", "136.1 x"),
    );
    const entry = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc
        .dictionary(fc.constantFrom(...Object.keys(uhriEntry()), "x"), value)
        .map((changes) => uhriEntry(changes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), async (strange) => {
        const entries = [...strange, uhriEntry()];
        const { summary, records } = await readEntries(entries);
        expect(summary.recordCount + summary.lostCount).toBe(entries.length);
        expect(summary.diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(
          summary.lostCount,
        );
        for (const record of records) expect(uhriRecordSchema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
