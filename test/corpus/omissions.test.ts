import { describe, expect, it } from "vitest";
import { findOmissions, type OmissionResult } from "../../src/compare/omission/find-omissions.ts";
import { readDocument } from "../../src/read.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";
import { loadPlantDocument, makePlants, PLANT_DOCUMENTS } from "./omission-plants.ts";

describe.skipIf(!hasCorpus)("omissions planted in documents of the corpus", () => {
  it.each(["development", "held-out"] as const)(
    "are told from what is there: %s",
    async (role) => {
      const judged: (readonly [
        expected: OmissionResult,
        found: OmissionResult | undefined,
        isRight: boolean,
      ])[] = [];
      for (const { path } of PLANT_DOCUMENTS.filter((each) => each.role === role)) {
        for (const { statement, document, expected, paragraph } of makePlants(
          await loadPlantDocument(path),
        )) {
          const [found] = findOmissions([statement], document).statements;
          judged.push([expected, found?.result, found?.nearest?.paragraph === paragraph]);
        }
      }
      const share = (expected: OmissionResult, test: (each: (typeof judged)[number]) => boolean): number => {
        const own = judged.filter((each) => each[0] === expected);
        return own.filter(test).length / own.length;
      };
      expect(judged.length).toBe(216);
      // What is there is found, and where it is.
      expect(share("present", ([, found, isRight]) => found === "present" && isRight)).toBeGreaterThanOrEqual(
        0.95,
      );
      // What was taken out is not taken for present, and mostly for absent.
      expect(share("absent", ([, found]) => found !== "present")).toBeGreaterThanOrEqual(0.88);
      expect(share("absent", ([, found]) => found === "absent")).toBeGreaterThanOrEqual(0.7);
      expect(share("weakened", ([, found]) => found !== "present")).toBeGreaterThanOrEqual(0.8);
      expect(share("weakened", ([, found]) => found === "weakened")).toBeGreaterThanOrEqual(0.6);
    },
    180_000,
  );

  it("sets a summary of stakeholders beside the State's own report", async () => {
    const [summary, report] = await Promise.all([
      readDocument(corpusPath("slovenia", "cycle3", "g1924226.pdf")),
      readDocument(corpusPath("slovenia", "cycle3", "g1923444.pdf")),
    ]);
    if (summary.kind !== "stakeholder-summary" || report.kind !== "national-report")
      throw new Error("Other kinds");
    const { statements } = findOmissions(summary.statements, report);
    // That the Ombudsman applied for A status is in both, in the report's paragraph 10.
    const both = statements
      .filter(({ result }) => result === "present")
      .map(({ nearest }) => nearest?.paragraph);
    expect(both).toContain("10");
    expect(statements.filter(({ result }) => result === "absent").length).toBeGreaterThan(
      statements.length / 2,
    );
  }, 60_000);
});
