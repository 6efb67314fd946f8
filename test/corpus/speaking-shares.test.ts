import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type SpeakingShares, speakingShares } from "../../src/analyze/speaking-time/speaking-shares.ts";
import { classifyAction } from "../../src/classify/classify-action.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { readPdfText } from "../../src/documents/pdf.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

const FILES = [
  "belgium2011",
  "canada2009",
  "china2013",
  "cuba2009",
  "czechrepublic2012",
  "egypt2010",
  "israel2013",
  "malaysia2009",
  "norway2014",
  "portugal2014",
  "slovenia2014",
  "venezuela2011",
] as const;

describe.skipIf(!hasCorpus)("speaking shares of real reports", () => {
  const results = new Map<string, SpeakingShares>();
  beforeAll(async () => {
    const record = loadUprInfo();
    for (const file of FILES) {
      const bytes = readFileSync(corpusPath("wg_reports", "pdf", `${file}.pdf`));
      const report = parseWorkingGroupReport(await readPdfText(bytes, { name: file }));
      const actionOf = (text: string) => classifyAction(text, {}).category;
      results.set(file, speakingShares(report, { record, actionOf }));
    }
  }, 120_000);

  const shareOf = (file: string, basis: string, stance: string): number =>
    results.get(file)?.shares.find((row) => row.basis === basis && row.stance === stance)?.value ??
    Number.NaN;

  it("account for every speaker once on each basis, with evidence", () => {
    for (const { shares, list, speakers, praise } of results.values()) {
      expect(list.map(({ order }) => order)).toEqual(Array.from({ length: speakers }, (_, i) => i + 1));
      for (const basis of ["review", "record"]) {
        const rows = shares.filter((row) => row.basis === basis);
        expect(rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1, 9);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(rows[0]?.total);
        for (const { count, evidence } of rows) expect(evidence).toHaveLength(count);
        // Nearly every speaker recommends, and nearly every State has a record.
        expect((rows[0]?.total ?? 0) / speakers).toBeGreaterThan(0.8);
      }
      expect(praise.total).toBe(speakers);
    }
  });

  it("know the reviews that friends filled from those they did not", () => {
    for (const friendly of ["cuba2009", "malaysia2009", "venezuela2011", "china2013", "egypt2010"]) {
      for (const other of [
        "belgium2011",
        "canada2009",
        "czechrepublic2012",
        "norway2014",
        "israel2013",
        "slovenia2014",
      ]) {
        expect(shareOf(friendly, "review", "soft")).toBeGreaterThan(shareOf(other, "review", "soft"));
        expect(results.get(friendly)?.praise.value).toBeGreaterThan(0.3);
      }
    }
    expect(results.get("china2013")).toMatchObject({
      speakers: 137,
      secondsPerSpeaker: 61,
      timeBasis: "rule",
    });
  });
});
