import type { ImplementationAssessment } from "../../model/implementation-assessment.ts";
import type { Interval } from "../statistics/interval.ts";
import { meanInterval, sampleMoments } from "../statistics/moments.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";
import { implementationIndex } from "./implementation-index.ts";

/** How the State's own scores differ from those of others. */
export interface AssessorComparison {
  /** Mean of `state - others` over the recommendations that both assessed, -1 to 1; `undefined` where there are none. */
  readonly value: number | undefined;
  /** Student's interval of `value`; `undefined` for fewer than two recommendations. */
  readonly interval: Interval | undefined;
  /** Recommendations for which the State sees more done than the others do on average. */
  readonly stateHigher: number;
  /** Those for which both say the same. */
  readonly equal: number;
  /** Those for which the others see more done. */
  readonly othersHigher: number;
  /** Recommendations that both assessed. */
  readonly count: number;
  /** Recommendations that anybody assessed. */
  readonly total: number;
  /** Each recommendation or pledge counts once, however many assessed it. */
  readonly unit: "recommendation";
}

/**
 * How much more the State under review says is done than others say, on UPR Info's scale from 0 to 1.
 *
 * Pairs: only recommendations that the State and somebody else assessed count, each once, so that which ones are looked
 * at makes no difference. No basis, and not 0, where there is none.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a confidence that is not one of the levels.
 *
 * @example
 * ```ts
 * import { compareAssessors, type ImplementationAssessment } from "uprkit";
 *
 * const shared = { subject: "A/HRC/0/1#1.1", evidence: [], source: { file: "midterm.csv" } };
 * const assessments: ImplementationAssessment[] = [
 *   { ...shared, id: "a-1", assessor: { kind: "state", state: "SVN" }, score: { scale: "iri", value: 1 } },
 *   { ...shared, id: "a-2", assessor: { kind: "organisation", name: "An NGO" }, score: { scale: "iri", value: 0 } },
 * ];
 * compareAssessors(assessments).value; // => 1
 * compareAssessors([]).value; // => undefined
 * ```
 *
 * @category Analyze
 */
export function compareAssessors(
  assessments: Iterable<ImplementationAssessment>,
  options: { readonly confidence?: ConfidenceLevel } = {},
): AssessorComparison {
  const rows = implementationIndex(assessments);
  const differences = rows.flatMap(({ difference }) => (difference === undefined ? [] : [difference]));
  const moments = sampleMoments(differences);
  return {
    value: moments.mean,
    interval: meanInterval(moments, options.confidence),
    stateHigher: differences.filter((difference) => difference > 0).length,
    equal: differences.filter((difference) => difference === 0).length,
    othersHigher: differences.filter((difference) => difference < 0).length,
    count: differences.length,
    total: rows.length,
    unit: "recommendation",
  };
}
