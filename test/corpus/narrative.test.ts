import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { measureNarrative } from "../../scripts/accuracy/narrative.ts";
import { readPdfText } from "../../src/documents/pdf.ts";
import {
  recommendationSchema,
  statementSchema,
  validateRecommendations,
  validateStatements,
  voluntaryPledgeSchema,
} from "../../src/model/index.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import type { WorkingGroupReport } from "../../src/parse/working-group-report/report.ts";
import { corpusPath, goldPath, hasCorpus } from "./corpus.ts";

describe.skipIf(!hasCorpus)("the narrative of the reports", () => {
  const reports = new Map<string, WorkingGroupReport>();
  beforeAll(async () => {
    const folder = corpusPath("wg_reports", "pdf");
    for (const file of readdirSync(folder).sort()) {
      const text = await readPdfText(readFileSync(`${folder}/${file}`), { name: file });
      reports.set(file.replace(".pdf", ""), parseWorkingGroupReport(text));
    }
  }, 240_000);

  it("has as many speakers as the report counts, and refused recommendations with text and State", async () => {
    const alignment = parse(readFileSync(goldPath("alignment_uprinfo_dev.csv")), { columns: true }) as Record<
      string,
      string
    >[];
    const { statements, rows, contained, alike } = await measureNarrative(reports, alignment, corpusPath());
    expect(statements.of).toBeGreaterThan(60);
    expect(statements.ok / statements.of).toBeGreaterThanOrEqual(0.95);
    expect(rows).toBeGreaterThan(180);
    expect(contained / rows).toBeGreaterThanOrEqual(0.9);
    expect(alike / rows).toBeGreaterThanOrEqual(0.9);
  });

  it("says it where the figures differ", () => {
    for (const { document, statements, diagnostics } of reports.values()) {
      if (document.delegationCount === undefined) continue;
      const differs =
        statements.filter(({ order }) => order !== undefined).length !== document.delegationCount;
      expect(diagnostics.some(({ code }) => code === "statements/count-differs")).toBe(differs);
    }
  });

  it("becomes valid records", () => {
    for (const { recommendations, statements, pledges } of reports.values()) {
      for (const statement of statements) expect(statementSchema.safeParse(statement).success).toBe(true);
      for (const pledge of pledges) expect(voluntaryPledgeSchema.safeParse(pledge).success).toBe(true);
      const cited = recommendations.filter(({ isCited }) => isCited);
      for (const entry of cited) expect(recommendationSchema.safeParse(entry).success).toBe(true);
      expect(validateRecommendations(cited)).toEqual([]);
      expect(validateStatements(statements)).toEqual([]);
    }
  });

  it("loses no paragraph: the numbers of the narrative run up to the conclusions", () => {
    for (const { diagnostics } of reports.values())
      expect(diagnostics.filter(({ code }) => code.startsWith("narrative/"))).toEqual([]);
  });

  it("names who asked in advance and who could not speak, as the reference table has it", () => {
    // Checked by eye; the table itself leaves out two States of one report, where a comma is misprinted.
    expect(reports.get("vietnam2009")?.document.advanceQuestionStates).toHaveLength(10);
    expect(reports.get("vietnam2009")?.review).toMatchObject({ unheardCount: 16 });
    expect(reports.get("vietnam2009")?.review?.unheardStates).toHaveLength(16);
  });

  it("has the head of every delegation", () => {
    const without = [...reports].filter(([, { document }]) => document.delegation?.head === undefined);
    expect(without.map(([name]) => name)).toEqual([]);
  });
});
