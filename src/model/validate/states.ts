import type { Diagnostic } from "../../diagnostics.ts";
import type { State } from "../state.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { findDisorder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

function* checkState({ code, name, names, memberships, kind, memberSince }: State): Generator<Complaint> {
  const periods = [
    ...names.map(({ name: label, from, until }) => [`name "${label}"`, from, until] as const),
    ...memberships.map(
      ({ organisation, from, until }) => [`membership in "${organisation}"`, from, until] as const,
    ),
  ];
  for (const [label, from, until] of periods) {
    for (const [[, first], [, second]] of findDisorder([
      ["from", from],
      ["until", until],
    ])) {
      yield {
        code: "state/period-order",
        severity: "error",
        message: `Cannot place the ${label} of ${code} in time: it ends ${second}, before its beginning ${first}`,
      };
    }
  }
  if (kind === "observer" && memberSince !== undefined) {
    yield {
      code: "state/observer-member",
      severity: "error",
      message: `Cannot accept "${name}" as an observer: it is a member since ${memberSince}`,
    };
  }
}

/**
 * Checks States: codes unique, periods of names and memberships, observers without a day of membership. O(n).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateStates } from "uprkit";
 *
 * validateStates([]); // => []
 * ```
 *
 * @category Model
 */
export function validateStates(states: readonly State[]): readonly Diagnostic[] {
  const located = states.map((state) => ({
    state,
    id: state.code,
    ...(state.source === undefined ? {} : { source: state.source }),
  }));
  return [
    ...validateIds(located),
    ...located.flatMap((record) =>
      [...checkState(record.state)].map((complaint) => diagnose(record, complaint)),
    ),
  ];
}
