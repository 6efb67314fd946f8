import type { ImplementationAssessment } from "../../model/implementation-assessment.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { ResponseClaim, StateResponse } from "../../model/state-response.ts";
import { type ImplementationLevel, implementationLevel } from "./implementation-level.ts";
import { listLatestAssessments, sideOf } from "./latest-assessments.ts";

/** What the State says of a recommendation, beside what others say. */
export interface ClaimBesideEvidence {
  /** Id of the recommendation or pledge. */
  readonly subject: string;
  /** What the State says is done or under way, in its answers; absent where it says nothing of the kind. */
  readonly claim?: ResponseClaim;
  /** The answer that says so. */
  readonly response?: StateResponse;
  /** How far it is done by the State's own assessment; absent where there is none. */
  readonly stateLevel?: ImplementationLevel;
  /** Assessments of others, in the order given, the last of each. */
  readonly others: readonly ImplementationAssessment[];
  /**
   * Whether one of the others says less than the State: none or contrary, where the State says that it is done or under
   * way, or partial where it says that it is done. `undefined` where nobody else assessed it.
   */
  readonly contradicted: boolean | undefined;
}

/** How much is done, for telling who says less. */
const RANKS: Readonly<Record<ImplementationLevel, number | undefined>> = {
  full: 2,
  partial: 1,
  none: 0,
  contrary: 0,
  unknown: undefined,
};

/**
 * What a State says it has done, beside what others say of the same recommendations.
 *
 * One row for each recommendation of which the State says that it is implemented or under way, in an answer
 * (`StateResponse.claim`) or in an assessment of its own (full or partial). Others are everybody but States. A State's
 * claim without anybody else's assessment is neither right nor wrong: `contradicted` is `undefined`. In the order of the
 * recommendations, then of subjects that only assessments name.
 *
 * @example
 * ```ts
 * import { listClaimsBesideEvidence } from "uprkit";
 *
 * const rows = listClaimsBesideEvidence(
 *   [{ id: "A/HRC/0/1#1.1", responses: [{ stage: "addendum", position: "supported", claim: "already-implemented" }] }],
 *   [
 *     {
 *       id: "a-1",
 *       subject: "A/HRC/0/1#1.1",
 *       assessor: { kind: "organisation", name: "An NGO" },
 *       score: { scale: "iri", value: 0.5 },
 *       evidence: [],
 *       source: { file: "midterm.csv" },
 *     },
 *   ],
 * );
 * rows.map(({ claim, contradicted }) => [claim, contradicted]); // => [["already-implemented", true]]
 * ```
 *
 * @category Analyze
 */
export function listClaimsBesideEvidence(
  recommendations: Iterable<Pick<Recommendation, "id" | "responses">>,
  assessments: Iterable<ImplementationAssessment>,
): readonly ClaimBesideEvidence[] {
  const assessed = listLatestAssessments(assessments);
  const answers = new Map<string, StateResponse | undefined>();
  for (const { id, responses } of recommendations) {
    answers.set(id, responses.filter(({ claim }) => claim !== undefined).at(-1));
  }
  for (const subject of assessed.keys()) if (!answers.has(subject)) answers.set(subject, undefined);
  return [...answers].flatMap(([subject, response]) => {
    const own = assessed.get(subject) ?? [];
    const others = own.filter(({ assessor }) => sideOf(assessor) === "others");
    const stateLevel = own
      .filter(({ assessor }) => sideOf(assessor) === "state")
      .map(({ score }) => implementationLevel(score))
      .find((level) => level === "full" || level === "partial");
    const claim = response?.claim;
    if (claim === undefined && stateLevel === undefined) return [];
    const said = Math.max(
      claim === "already-implemented" ? 2 : claim === undefined ? 0 : 1,
      stateLevel === undefined ? 0 : (RANKS[stateLevel] ?? 0),
    );
    const ranks = others.flatMap(({ score }) => {
      const level = implementationLevel(score);
      const rank = level === undefined ? undefined : RANKS[level];
      return rank === undefined ? [] : [rank];
    });
    return [
      {
        subject,
        ...(claim === undefined || response === undefined ? {} : { claim, response }),
        ...(stateLevel === undefined ? {} : { stateLevel }),
        others,
        contradicted: ranks.length === 0 ? undefined : ranks.some((rank) => rank < said),
      },
    ];
  });
}
