import type { Diagnostic } from "../../diagnostics.ts";
import type { Reprisal } from "../reprisal.ts";
import { diagnose } from "./diagnose.ts";
import { checkReviewState } from "./review-state.ts";
import { validateIds } from "./unique-ids.ts";

/**
 * Checks reprisals: ids unique, connected with a review of the State that acts. O(n).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateReprisals } from "uprkit";
 *
 * validateReprisals([]); // => []
 * ```
 *
 * @category Model
 */
export function validateReprisals(reprisals: readonly Reprisal[]): readonly Diagnostic[] {
  return [
    ...validateIds(reprisals),
    ...reprisals.flatMap((reprisal) =>
      [...checkReviewState("reprisal", reprisal.id, reprisal.state, reprisal.review)].map((complaint) =>
        diagnose(reprisal, complaint),
      ),
    ),
  ];
}
