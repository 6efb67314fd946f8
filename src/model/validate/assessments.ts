import type { Diagnostic } from "../../diagnostics.ts";
import type { ImplementationAssessment } from "../implementation-assessment.ts";
import { checkActor } from "./actor.ts";
import { diagnose } from "./diagnose.ts";
import { validateIds } from "./unique-ids.ts";

/**
 * Checks assessments of implementation: ids unique, assessors named. O(n).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateAssessments } from "uprkit";
 *
 * validateAssessments([]); // => []
 * ```
 *
 * @category Model
 */
export function validateAssessments(assessments: readonly ImplementationAssessment[]): readonly Diagnostic[] {
  return [
    ...validateIds(assessments),
    ...assessments.flatMap((assessment) =>
      [...checkActor(assessment.id, assessment.assessor)].map((complaint) => diagnose(assessment, complaint)),
    ),
  ];
}
