import { RESPONSE_POSITIONS, type StateResponse } from "../../model/state-response.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../../report/names.ts";
import { formatCount } from "../../report/number-format.ts";

/** Name of the State, or that it was not found. */
export function stateOrUnknown(state: StateCode | undefined): string {
  return state === undefined ? "State not found" : stateNameOf(state);
}

/** `20 (cycle 2)`. */
export function sessionWithCycle(session: number | undefined, cycle: number | undefined): string | undefined {
  if (session === undefined) return cycle === undefined ? undefined : `cycle ${cycle}`;
  return `${session} (cycle ${cycle ?? "unknown"})`;
}

/** How many of each position, in the order of the model. */
export function countPositions(
  positions: readonly (string | undefined)[],
): readonly (readonly [string, number])[] {
  return RESPONSE_POSITIONS.flatMap((position) => {
    const count = positions.filter((other) => other === position).length;
    return count === 0 ? [] : [[position, count] as const];
  });
}

/** Words for the claims a State makes beside its positions. */
const CLAIM_LINES = [
  ["already-implemented", "said to be already implemented"],
  ["in-progress", "said to be in progress"],
] as const;

/** How many answers claim that the matter is done or under way. */
export function countClaims(
  responses: readonly (StateResponse | undefined)[],
): readonly (readonly [string, number])[] {
  return CLAIM_LINES.flatMap(([claim, words]) => {
    const count = responses.filter((response) => response?.claim === claim).length;
    return count === 0 ? [] : [[words, count] as const];
  });
}

/** `252 recommendations`, `1 recommendation`. */
export function countOf(count: number, plural: string): string {
  const singular = plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/s$/u, "");
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** `1–12`, or the one value; absent where there is none. */
export function rangeOf(values: readonly number[]): string | undefined {
  if (values.length === 0) return undefined;
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return low === high ? String(low) : `${low}–${high}`;
}
