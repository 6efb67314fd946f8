import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { formatCsv } from "../../src/cli/output/format-csv.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import { readPdfText } from "../../src/documents/pdf.ts";
import { readWorkbook } from "../../src/documents/workbook.ts";
import type { UhriRecord } from "../../src/model/uhri-record.ts";
import { uhriRecordSchema } from "../../src/model/uhri-record.ts";
import { detectExportKind } from "../../src/parse/export-kind.ts";
import { readUhri } from "../../src/parse/uhri/read-uhri.ts";
import { parseUprInfo, type UprInfoExport } from "../../src/parse/upr-info.ts";
import { parseUprkitCsv } from "../../src/parse/uprkit-records/parse-uprkit-csv.ts";
import { parseUprkitJson } from "../../src/parse/uprkit-records/parse-uprkit-json.ts";
import { parseUprkitNdjson } from "../../src/parse/uprkit-records/parse-uprkit-ndjson.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

describe.skipIf(!hasCorpus)("the workbooks of UPR Info", () => {
  const readSheet = async (name: string): Promise<UprInfoExport> => {
    const { tables } = await readWorkbook(readFileSync(corpusPath("uprinfo", "xls", `${name}.xls`)), {
      name: "export",
    });
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.sheet).toBe("UPR Info database export");
    expect(detectExportKind(table?.header)).toBe("upr-info");
    return parseUprInfo(table as NonNullable<typeof table>);
  };
  const readTable = async (name: string): Promise<UprInfoExport> => {
    const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", `${name}.csv`)), {
      name: "export",
    });
    expect(detectExportKind(table.header)).toBe("upr-info");
    return parseUprInfo(table);
  };

  it.each([
    ["1-5", 6_094, 0],
    ["voluntary", 0, 947],
  ])("%s.xls gives the rows of the CSV of the same name", async (name, rows, pledges) => {
    const sheet = await readSheet(name);
    expect(sheet.rows).toHaveLength(rows);
    expect(sheet.pledges).toHaveLength(pledges);
    expect(sheet).toEqual(await readTable(name));
    expect(sheet.diagnostics).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)("the sample of the Universal Human Rights Index", () => {
  const folder = corpusPath("uhri", "sample");
  let entries: readonly Record<string, unknown>[] = [];
  const records: UhriRecord[] = [];
  beforeAll(async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    entries = names.sort().map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
    const json = new TextEncoder().encode(JSON.stringify(entries));
    const summary = await readUhri(json, { name: "sample.json", onRecord: (record) => records.push(record) });
    expect(summary).toMatchObject({ recordCount: 10, filteredCount: 0, lostCount: 0 });
    // Labels that the reference does not have are said; nothing else is wrong.
    expect(summary.diagnostics.filter(({ code }) => !/^uhri\/unknown-(?:theme|group)$/u.test(code))).toEqual(
      [],
    );
  });

  it("is read whole: every entry, and every value of its lists", () => {
    for (const [index, entry] of entries.entries()) {
      const record = records[index];
      expect(record?.id).toBe(`uhri:${entry["_id"]}`);
      expect(record?.document).toBe(entry["symbol"]);
      expect(record?.publicationDate).toBe(entry["date"]);
      expect(record?.themes.map(({ label }) => label)).toEqual(entry["themes"]);
      expect(record?.groups.map(({ label }) => label)).toEqual(entry["affected_persons"]);
      expect(record?.developmentGoals.map(({ label }) => label)).toEqual(entry["sdgs"]);
      expect(uhriRecordSchema.safeParse(record).error).toBeUndefined();
      expect(detectExportKind(entry)).toBe("uhri");
    }
  });

  it("is by the Committee, on Australia, as recommendations and concerns", () => {
    expect(new Set(records.map(({ treatyBody, states }) => `${treatyBody} ${states.join()}`))).toEqual(
      new Set(["CESCR AUS"]),
    );
    expect(records.map(({ type }) => type)).toEqual(
      entries.map((entry) =>
        entry["annotation_type"] === "Recommendations" ? "recommendation" : "concern-observation",
      ),
    );
  });

  it("has the number of its paragraph split off each text, and the heading before it", () => {
    // Another route: the first number with a full stop that begins a line.
    const numbers = entries.map((entry) => /^(\d+)\./mu.exec(String(entry["text"]))?.[1]);
    expect(records.map(({ paragraph }) => paragraph)).toEqual(numbers);
    for (const { text, heading } of records) {
      expect(text).toMatch(/^\p{Lu}/u);
      expect(heading).toMatch(/^\p{L}/u);
    }
  });

  it("resolves nine in ten of its themes", () => {
    const themes = records.flatMap((record) => record.themes);
    expect(themes.filter(({ theme }) => theme !== undefined).length / themes.length).toBeGreaterThan(0.9);
  });
});

describe.skipIf(!hasCorpus)("matrices of recommendations", () => {
  const folder = corpusPath("ohchr_extracts", "csv");
  it.each(hasCorpus ? readdirSync(folder) : [])("%s is told by its header", async (name) => {
    const { table } = await readCsvTable(readFileSync(`${folder}/${name}`), { name });
    expect(detectExportKind(table.header)).toBe("recommendation-matrix");
  });
});

describe.skipIf(!hasCorpus)("what uprkit wrote", () => {
  it("of a report is read back the same, from JSON, NDJSON and CSV", async () => {
    const bytes = readFileSync(corpusPath("wg_reports", "pdf", "china2013.pdf"));
    const report = parseWorkingGroupReport(await readPdfText(bytes, { name: "china2013.pdf" }));
    const { recommendations } = report;
    expect(recommendations).toHaveLength(252);

    const json = parseUprkitJson(JSON.stringify(report));
    expect(json.diagnostics).toEqual([]);
    expect(json.recommendations).toEqual(recommendations);
    expect(json.reviews).toEqual([report.review]);
    expect(json.earlierDiagnostics).toEqual(report.diagnostics);

    const lines = recommendations.map((record) => `${JSON.stringify(record)}\n`).join("");
    expect(parseUprkitNdjson(lines).recommendations).toEqual(recommendations);

    const csv = await formatCsv([report]);
    const { table } = await readCsvTable(new TextEncoder().encode(csv), { name: "out.csv" });
    expect(detectExportKind(table.header)).toBe("uprkit");
    const facts = (records: typeof recommendations) =>
      records.map(({ id, text, recommendingStates, parts, responses, source }) => ({
        id,
        text,
        recommendingStates,
        parts,
        position: responses.at(-1)?.position,
        source: [source.document, source.file, source.page],
      }));
    expect(facts(parseUprkitCsv(table).recommendations)).toEqual(facts(recommendations));
  });

  it("of an export is read back the same", async () => {
    const name = "1-5.csv";
    const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), { name });
    const result = parseUprInfo(table);
    const back = parseUprkitJson(JSON.stringify({ ...result, document: { file: name } }));
    expect(back.rows).toEqual(result.rows);
    expect(back.diagnostics).toEqual([]);
  });
});
