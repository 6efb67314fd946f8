import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import type { Diagnostic } from "../../../src/diagnostics.ts";
import * as model from "../../../src/model/index.ts";
import { arbitraryOf } from "../arbitrary-of.ts";

function entry<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  validate: (records: readonly z.output<Schema>[]) => readonly Diagnostic[],
) {
  const records = fc.array(arbitraryOf(schema) as fc.Arbitrary<z.output<Schema>>, { maxLength: 4 });
  const run = (given: readonly unknown[]) => validate(given as readonly z.output<Schema>[]);
  return { name, records: records as fc.Arbitrary<readonly unknown[]>, run };
}

const validators = [
  entry("reviews", model.reviewSchema, (records) =>
    model.validateReviews(records, { findSession: () => ({ startDate: "2013-10-21" }) }),
  ),
  entry("recommendations", model.recommendationSchema, (records) =>
    model.validateRecommendations(records, { findStateUnderReview: () => "CHN" }),
  ),
  entry("UPR Info rows", model.uprInfoRowSchema, model.validateUprInfoRows),
  entry("pledges", model.voluntaryPledgeSchema, model.validatePledges),
  entry("sessions", model.sessionSchema, model.validateSessions),
  entry("States", model.stateSchema, model.validateStates),
  entry("statements", model.statementSchema, model.validateStatements),
  entry("advance questions", model.advanceQuestionSchema, model.validateAdvanceQuestions),
  entry("submissions", model.submissionSchema, model.validateSubmissions),
  entry("findings", model.findingSchema, model.validateFindings),
  entry("claims", model.claimSchema, model.validateClaims),
  entry("assessments", model.implementationAssessmentSchema, model.validateAssessments),
  entry("consultations", model.consultationSchema, model.validateConsultations),
  entry("treaty reports", model.treatyReportSchema, model.validateTreatyReports),
  entry("visit requests", model.visitRequestSchema, model.validateVisitRequests),
  entry("defenders", model.defenderSchema, (records) => model.validateDefenders(records, { opinions: [] })),
  entry("opinions", model.wgadOpinionSchema, model.validateWgadOpinions),
  entry("reprisals", model.reprisalSchema, model.validateReprisals),
];

describe("validators", () => {
  it("are all in this test", () => {
    const plural = Object.keys(model).filter((name) => name.startsWith("validate"));
    // One record at a time, and ids: tested beside their plurals.
    const single = ["validateReview", "validateDefender", "validateIds"];
    expect(plural.filter((name) => !single.includes(name))).toHaveLength(validators.length);
  });

  it.each(validators)("say nothing of no $name", ({ run }) => {
    expect(run([])).toEqual([]);
  });

  it.each(validators)("neither throw on nor change $name, and say the same twice", ({ records, run }) => {
    fc.assert(
      fc.property(records, (given) => {
        const before = structuredClone(given);
        const diagnostics = run(given);
        expect(given).toEqual(before);
        expect(run(given)).toEqual(diagnostics);
        for (const { code, severity, message, source } of diagnostics) {
          expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u);
          expect(["error", "warning", "info"]).toContain(severity);
          expect(message).toMatch(/^Cannot /u);
          expect(source.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(validators)("find the same $name twice", ({ records, run }) => {
    fc.assert(
      fc.property(records, (given) => {
        const twice = run([...given, ...given]).filter(({ code }) => code === "record/duplicate-id");
        expect(twice.length).toBeGreaterThanOrEqual(given.length);
      }),
      { numRuns: 20 },
    );
  });
});
