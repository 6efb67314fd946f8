import type { ImplementationAssessment } from "../../model/implementation-assessment.ts";
import { type ImplementationLevel, implementationLevel } from "./implementation-level.ts";
import { listLatestAssessments } from "./latest-assessments.ts";

/** How far assessors agree. */
export interface AssessorAgreement {
  /** Krippendorff's α for names, 1 for full agreement, 0 for that of chance; `undefined` where there is no basis. */
  readonly value: number | undefined;
  /** Share of the pairs of assessments of one recommendation that say the same; `undefined` where there are none. */
  readonly observed: number | undefined;
  /** Pairs that say the same. */
  readonly count: number;
  /** Pairs of assessments of one recommendation on one scale by two assessors. */
  readonly total: number;
  /** Recommendations with two assessments or more on one scale. */
  readonly subjects: number;
  /** Two assessments of one recommendation by two assessors on one scale. */
  readonly unit: "pair";
}

/**
 * How far those who assess the same recommendation agree on its level.
 *
 * Pairs within a scale only. Each assessor counts once, with the last assessment. α weighs every recommendation by the
 * number of its assessors and takes missing ones in its stride; levels are names, so full against none is as far apart as
 * full against partial. Where all say the same of everything α has no basis, and `observed` is 1.
 *
 * @see K. Krippendorff (2004), "Content analysis", chapter 11.
 *
 * @example
 * ```ts
 * import { assessorAgreement, type ImplementationAssessment } from "uprkit";
 *
 * const score = (subject: string, name: string, value: 0 | 0.5 | 1): ImplementationAssessment => ({
 *   id: `${subject}/${name}`,
 *   subject,
 *   assessor: { kind: "organisation", name },
 *   score: { scale: "iri", value },
 *   evidence: [],
 *   source: { file: "midterm.csv" },
 * });
 * const { observed, total } = assessorAgreement([
 *   score("A/HRC/0/1#1.1", "One", 1),
 *   score("A/HRC/0/1#1.1", "Two", 1),
 *   score("A/HRC/0/1#1.2", "One", 0),
 *   score("A/HRC/0/1#1.2", "Two", 0.5),
 * ]);
 * [observed, total]; // => [0.5, 2]
 * ```
 *
 * @category Analyze
 */
export function assessorAgreement(assessments: Iterable<ImplementationAssessment>): AssessorAgreement {
  const units = listUnits(assessments);
  const marginals = new Map<ImplementationLevel, number>();
  let pairable = 0;
  let disagreeing = 0;
  let total = 0;
  let count = 0;
  for (const levels of units) {
    const tally = new Map<ImplementationLevel, number>();
    for (const level of levels) tally.set(level, (tally.get(level) ?? 0) + 1);
    const size = levels.length;
    let same = 0;
    for (const [level, times] of tally) {
      same += times * (times - 1);
      marginals.set(level, (marginals.get(level) ?? 0) + times);
    }
    pairable += size;
    disagreeing += (size * (size - 1) - same) / (size - 1);
    total += (size * (size - 1)) / 2;
    count += same / 2;
  }
  let expected = pairable * pairable;
  for (const times of marginals.values()) expected -= times * times;
  return {
    value: expected === 0 ? undefined : 1 - ((pairable - 1) * disagreeing) / expected,
    observed: total === 0 ? undefined : count / total,
    count,
    total,
    subjects: units.length,
    unit: "pair",
  };
}

/** Levels that two assessors or more gave a recommendation on one scale. */
function listUnits(
  assessments: Iterable<ImplementationAssessment>,
): readonly (readonly ImplementationLevel[])[] {
  return [...listLatestAssessments(assessments).values()].flatMap((latest) => {
    const scales = new Map<string, ImplementationLevel[]>();
    for (const { score } of latest) {
      const level = implementationLevel(score);
      if (level === undefined) continue;
      const levels = scales.get(score.scale) ?? [];
      scales.set(score.scale, levels);
      levels.push(level);
    }
    return [...scales.values()].filter(({ length }) => length > 1);
  });
}
