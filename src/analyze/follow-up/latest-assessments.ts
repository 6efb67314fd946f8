import type { Actor } from "../../model/actor.ts";
import type { ImplementationAssessment, ImplementationScale } from "../../model/implementation-assessment.ts";

/** Who assessed: the State under review itself, or anybody else. */
export type AssessorSide = "state" | "others";

/** On which side an assessor stands; a State is taken for the one under review. */
export function sideOf({ kind }: Actor): AssessorSide {
  return kind === "state" ? "state" : "others";
}

/** What an assessor is told apart by: an organisation by its name, a State by its code. */
export function nameOfAssessor({ kind, name, state }: Actor): string {
  return JSON.stringify([kind, name ?? null, state ?? null]);
}

/**
 * The last assessment of each assessor of each subject on one scale, by subject in the order of first mention. One without
 * date counts as the oldest; of two of one date the later in the list stands.
 */
export function listLatestAssessments(
  assessments: Iterable<ImplementationAssessment>,
  scale?: ImplementationScale,
): ReadonlyMap<string, readonly ImplementationAssessment[]> {
  const subjects = new Map<string, Map<string, ImplementationAssessment>>();
  for (const assessment of assessments) {
    if (scale !== undefined && assessment.score.scale !== scale) continue;
    const own = subjects.get(assessment.subject) ?? new Map<string, ImplementationAssessment>();
    subjects.set(assessment.subject, own);
    const key = `${assessment.score.scale} ${nameOfAssessor(assessment.assessor)}`;
    const before = own.get(key);
    if (before === undefined || (before.date ?? "") <= (assessment.date ?? "")) own.set(key, assessment);
  }
  return new Map([...subjects].map(([subject, own]) => [subject, [...own.values()]]));
}
