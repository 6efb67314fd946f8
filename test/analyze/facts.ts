import fc from "fast-check";
import type { FactTable } from "../../src/analyze/counting/fact-table.ts";
import {
  RESPONSE_CLAIMS,
  RESPONSE_POSITIONS,
  type ResponseClaim,
  type ResponsePosition,
} from "../../src/model/state-response.ts";
import {
  type ActionCategory,
  type IssueSlug,
  STATE_CODES,
  type StateCode,
} from "../../src/model/vocabulary.generated.ts";

/** One row of a corpus as a person would write it. */
export interface Fact {
  readonly stateUnderReview: StateCode;
  readonly recommendingState?: StateCode;
  readonly session?: number;
  readonly position: ResponsePosition;
  readonly claim?: ResponseClaim;
  readonly action?: ActionCategory;
  readonly issues?: readonly IssueSlug[];
  /** Running number of the recommendation; absent where the source has none. */
  readonly recommendation?: number;
}

/** The columns of these rows, without the validation and linking of a real corpus. */
export function tableOf(facts: readonly Fact[]): FactTable {
  const issueSets: (readonly IssueSlug[])[] = [[]];
  const setOf = (issues: readonly IssueSlug[] = []): number => {
    const found = issueSets.findIndex((set) => set.join() === issues.join());
    return found >= 0 ? found : issueSets.push(issues) - 1;
  };
  return {
    columns: {
      length: facts.length,
      stateUnderReview: Uint8Array.from(facts, (fact) => STATE_CODES.indexOf(fact.stateUnderReview)),
      recommendingState: Uint8Array.from(facts, ({ recommendingState }) =>
        recommendingState === undefined ? 255 : STATE_CODES.indexOf(recommendingState),
      ),
      session: Uint8Array.from(facts, (fact) => fact.session ?? 0),
      position: Uint8Array.from(facts, (fact) => RESPONSE_POSITIONS.indexOf(fact.position)),
      claim: Uint8Array.from(facts, ({ claim }) =>
        claim === undefined ? 0 : 1 + RESPONSE_CLAIMS.indexOf(claim),
      ),
      action: Uint8Array.from(facts, (fact) => fact.action ?? 0),
      issueSet: Uint16Array.from(facts, (fact) => setOf(fact.issues)),
      recommendation: Int32Array.from(facts, (fact) => fact.recommendation ?? -1),
    },
    selection: undefined,
    issueSets,
  };
}

const STATES = ["CHN", "FRA", "KEN", "SVN", "VAT"] as const satisfies readonly StateCode[];

/** Rows as they come, numbered or not; rows of one number share their answer, as in a real corpus. */
export const anyFacts: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.record(
      {
        stateUnderReview: fc.constantFrom<StateCode>(...STATES),
        recommendingState: fc.constantFrom<StateCode>(...STATES),
        session: fc.integer({ min: 1, max: 54 }),
        position: fc.constantFrom(...RESPONSE_POSITIONS),
        claim: fc.constantFrom(...RESPONSE_CLAIMS),
        action: fc.constantFrom<ActionCategory>(1, 2, 3, 4, 5),
        issues: fc.uniqueArray(fc.constantFrom<IssueSlug>("women", "torture", "health"), { maxLength: 3 }),
        recommendation: fc.nat(12),
      },
      { requiredKeys: ["stateUnderReview", "position"] },
    ),
    { maxLength: 60 },
  )
  .map((facts) => {
    const answers = new Map<number, Fact>();
    return facts.map((fact) => {
      if (fact.recommendation === undefined) return fact;
      const first = answers.get(fact.recommendation) ?? fact;
      answers.set(fact.recommendation, first);
      const { stateUnderReview, session, position, claim } = first;
      const { session: _session, claim: _claim, ...own } = fact;
      return {
        ...own,
        stateUnderReview,
        position,
        ...(session === undefined ? {} : { session }),
        ...(claim === undefined ? {} : { claim }),
      };
    });
  });
