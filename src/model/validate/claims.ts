import type { Diagnostic } from "../../diagnostics.ts";
import type { Claim } from "../claim.ts";
import { checkActor } from "./actor.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { checkReviewState } from "./review-state.ts";
import { validateIds } from "./unique-ids.ts";

function* checkClaim({ id, claimant, state, review, figure }: Claim): Generator<Complaint> {
  yield* checkActor(id, claimant);
  yield* checkReviewState("claim", id, state, review);
  if (figure?.total !== undefined && figure.count > figure.total) {
    yield {
      code: "claim/count-exceeds-total",
      severity: "error",
      message: `Cannot accept the figure of "${id}": ${figure.count} of ${figure.total}`,
    };
  }
}

/**
 * Checks claims: ids unique, claimant named, review of the same State, no count above its total. O(n).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateClaims } from "uprkit";
 *
 * validateClaims([]); // => []
 * ```
 *
 * @category Model
 */
export function validateClaims(claims: readonly Claim[]): readonly Diagnostic[] {
  return [
    ...validateIds(claims),
    ...claims.flatMap((claim) => [...checkClaim(claim)].map((complaint) => diagnose(claim, complaint))),
  ];
}
