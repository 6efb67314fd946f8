import type { ImplementationAssessment } from "../../model/implementation-assessment.ts";
import { implementationBand } from "./implementation-level.ts";
import { type AssessorSide, listLatestAssessments, sideOf } from "./latest-assessments.ts";

/** The index of one recommendation or pledge. */
export interface ImplementationIndexRow {
  /** Id of the recommendation or pledge. */
  readonly subject: string;
  /** Mean over the stakeholders, from 0 to 1; `undefined` where the sides asked for gave none. */
  readonly value: number | undefined;
  /** Band of `value`: see {@link implementationBand}. */
  readonly band: "none" | "partial" | "full" | undefined;
  /** Stakeholders that assessed it. */
  readonly count: number;
  /** Mean of the State's own score; `undefined` where it gave none. */
  readonly state: number | undefined;
  /** Mean of the scores of the others. */
  readonly others: number | undefined;
  /** `state - others`: above 0 where the State sees more done than others do; `undefined` where a side is missing. */
  readonly difference: number | undefined;
  /** Stakeholders are counted for one recommendation or pledge. */
  readonly unit: "recommendation";
}

/** Options of {@link implementationIndex}. */
export interface ImplementationIndexOptions {
  /** Whose scores the index is the mean of; default both. */
  readonly sides?: readonly AssessorSide[];
}

/**
 * UPR Info's Implementation of Recommendations Index per recommendation: the mean of what the stakeholders say, each
 * with the same weight, 0 not, 0.5 partially, 1 fully implemented.
 *
 * Assessments on other scales are left out. Of several by one assessor the last counts. The State's own score is one
 * stakeholder's among the others, as UPR Info does it; as States rate themselves higher, `state`, `others` and
 * `difference` tell them apart, and `sides` leaves one out. In the order in which the subjects are first assessed.
 *
 * @see UPR Info (2014), "Beyond Promises", method.
 *
 * @example A State that says full, and an organization that says partial
 * ```ts
 * import { implementationIndex, type ImplementationAssessment } from "uprkit";
 *
 * const shared = { subject: "A/HRC/0/1#1.1", evidence: [], source: { file: "midterm.csv" } };
 * const assessments: ImplementationAssessment[] = [
 *   { ...shared, id: "a-1", assessor: { kind: "state", state: "SVN" }, score: { scale: "iri", value: 1 } },
 *   { ...shared, id: "a-2", assessor: { kind: "organisation", name: "An NGO" }, score: { scale: "iri", value: 0.5 } },
 * ];
 * const [row] = implementationIndex(assessments);
 * [row?.value, row?.band, row?.difference]; // => [0.75, "full", 0.5]
 * ```
 *
 * @category Analyze
 */
export function implementationIndex(
  assessments: Iterable<ImplementationAssessment>,
  options: ImplementationIndexOptions = {},
): readonly ImplementationIndexRow[] {
  const { sides = ["state", "others"] } = options;
  return [...listLatestAssessments(assessments, "iri")].map(([subject, latest]) => {
    const scores = latest.flatMap(({ assessor, score }) =>
      score.scale === "iri" ? [{ side: sideOf(assessor), value: score.value as number }] : [],
    );
    const valuesOf = (wanted: readonly AssessorSide[]): readonly number[] =>
      scores.filter(({ side }) => wanted.includes(side)).map(({ value }) => value);
    const own = valuesOf(sides);
    const value = meanOf(own);
    const state = meanOf(valuesOf(["state"]));
    const others = meanOf(valuesOf(["others"]));
    return {
      subject,
      value,
      band: value === undefined ? undefined : implementationBand(value),
      count: own.length,
      state,
      others,
      difference: state === undefined || others === undefined ? undefined : state - others,
      unit: "recommendation",
    };
  });
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
