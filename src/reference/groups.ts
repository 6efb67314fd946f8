import type { PartialDate } from "../model/partial-date.ts";
import type { StateDevelopmentGroup } from "../model/state.ts";
import type { RegionalGroup, StateCode } from "../model/vocabulary.generated.ts";
import { listMemberships, type StateMembership } from "./memberships.ts";
import { regionalGroupOf, stateOf } from "./states.ts";

/** Groups a State belongs to. */
export interface StateGroups {
  /** Today's regional group; `"Observer"` where it is in none as an observer State. */
  readonly regionalGroup: RegionalGroup;
  /** Organisations with their time, by organisation. */
  readonly memberships: readonly StateMembership[];
  /** Groups by need, as the UN lists them today. */
  readonly developmentGroups: readonly StateDevelopmentGroup[];
}

/** Options of {@link groupsOf}. */
export interface GroupsOfOptions {
  /** Day on which the memberships must hold; without it ended ones are included. */
  readonly on?: PartialDate;
}

/**
 * Groups of a State on a day: regional group, organisations, groups by need.
 *
 * Only memberships vary with the day; of the regional group and the groups by need today's is known.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no State with this code.
 *
 * @example Rwanda joined the Commonwealth in November 2009
 * ```ts
 * import { groupsOf } from "uprkit";
 *
 * const { regionalGroup, memberships, developmentGroups } = groupsOf("RWA", { on: "2009-06-01" });
 * regionalGroup; // => "Africa"
 * memberships.some(({ organisation }) => organisation === "Commonwealth"); // => false
 * developmentGroups; // => ["LDC", "LLDC"]
 * ```
 *
 * @category Reference
 */
export function groupsOf(state: StateCode, options: GroupsOfOptions = {}): StateGroups {
  return {
    regionalGroup: regionalGroupOf(state),
    memberships: listMemberships(state, options),
    developmentGroups: stateOf(state).developmentGroups,
  };
}
