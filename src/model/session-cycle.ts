import { UprError } from "../errors.ts";
import type { Cycle } from "./cycle.ts";

/** Last session of each cycle that has an end; cycles 2 to 4 have 14 sessions, decision 17/119. */
const LAST_SESSIONS: readonly (readonly [lastSession: number, cycle: Cycle])[] = [
  [12, 1],
  [26, 2],
  [40, 3],
  [54, 4],
];

/**
 * Cycle a session of the Working Group belongs to: 1-12 the first, 13-26 the second, 27-40 the third,
 * 41-54 the fourth, later ones the fifth.
 *
 * @param session - Number of the session, from 1.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `session` is not a whole number from 1.
 *
 * @example The session of China's second review
 * ```ts
 * import { cycleOfSession } from "uprkit";
 *
 * cycleOfSession(17); // => 2
 * ```
 *
 * @category Model
 * @see Human Rights Council decision 17/119 (14 States in each session from the second cycle).
 */
export function cycleOfSession(session: number): Cycle {
  if (!Number.isInteger(session) || session < 1) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot tell the cycle of session "${session}": it is no session, a whole number from 1 was expected`,
    );
  }
  return LAST_SESSIONS.find(([lastSession]) => session <= lastSession)?.[1] ?? 5;
}
