import { lazy } from "../internal/lazy.ts";
import type { State, StateDevelopmentGroup, StateName, StateNameKind } from "../model/state.ts";
import { type RegionalGroup, STATE_CODES, type StateCode } from "../model/vocabulary.generated.ts";
import { known, lazyIndex, lookUp, split } from "./lookup.ts";
import { listMemberships } from "./memberships.ts";

import { regionalGroupAt } from "./regional-groups.ts";
import { STATE_ROWS, type StateRow } from "./states.generated.ts";

/**
 * Every State that takes part in the UPR: 193 members of the United Nations and two observers, by code.
 *
 * @example Small island developing States
 * ```ts
 * import { listStates } from "uprkit";
 *
 * listStates().length; // => 195
 * listStates().filter(({ developmentGroups }) => developmentGroups.includes("SIDS")).length; // => 37
 * ```
 *
 * @category Reference
 */
export const listStates: () => readonly State[] = /* @__PURE__ */ lazy(() => STATE_ROWS.map(toState));

const stateByCode = /* @__PURE__ */ lazyIndex(listStates, ({ code }) => [code]);

/**
 * What is known about a State: names, groups, memberships with their time, codes.
 *
 * Groups by need (LDC, LLDC, SIDS) are as the UN's M49 list has them today; States that left them are not dated.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no State with this code.
 *
 * @example Names of Iran
 * ```ts
 * import { stateOf } from "uprkit";
 *
 * const { name, memberSince, group } = stateOf("IRN");
 * name; // => "Iran (Islamic Republic of)"
 * memberSince; // => "1945-10-24"
 * group; // => "Asia-Pacific"
 * ```
 *
 * @category Reference
 */
export function stateOf(code: StateCode): State {
  return lookUp(stateByCode(), code, "State");
}

/**
 * Whether a text is the code of a State that takes part in the UPR, in capitals.
 *
 * @example
 * ```ts
 * import { isStateCode } from "uprkit";
 *
 * isStateCode("CHN"); // => true
 * isStateCode("ABW"); // => false
 * ```
 *
 * @category Reference
 */
export function isStateCode(text: string): text is StateCode {
  return (stateByCode() as ReadonlyMap<string, State>).has(text);
}

const groupByCode = /* @__PURE__ */ lazy(
  () => new Map(STATE_CODES.map((code, index) => [code, regionalGroupAt(index)])),
);

/**
 * Regional group of a State at the United Nations today, `"Observer"` for the Holy See and the State of Palestine.
 *
 * Türkiye, the United States, Israel and Kiribati, whose place is special, are where UPR Info and the elections of
 * the General Assembly count them. O(1).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no State with this code.
 *
 * @example
 * ```ts
 * import { regionalGroupOf } from "uprkit";
 *
 * regionalGroupOf("TUR"); // => "WEOG"
 * ```
 *
 * @category Reference
 */
export function regionalGroupOf(code: StateCode): RegionalGroup {
  return lookUp(groupByCode(), code, "State") as RegionalGroup;
}

const DEVELOPMENT_GROUPS: readonly StateDevelopmentGroup[] = ["LDC", "LLDC", "SIDS"];

function toState(row: StateRow): State {
  const [code, alpha2, m49, name, , , , , memberSince, group, flags] = row;
  return {
    code,
    name,
    names: namesOf(row),
    kind: memberSince === null ? "observer" : "member",
    ...known("memberSince", memberSince),
    group,
    alpha2,
    m49,
    developmentGroups: DEVELOPMENT_GROUPS.filter((_, bit) => (flags & (1 << bit)) !== 0),
    memberships: listMemberships(code)
      .filter(({ status }) => status === "member" || status === "listed")
      .map(({ organisation, from, until }) => ({
        organisation,
        ...known("from", from),
        ...known("until", until),
      })),
    predecessors: split(row[14]),
  };
}

function namesOf(row: StateRow): readonly StateName[] {
  const [, , , list, running, plain, formal, uprInfo] = row;
  const named = (kind: StateNameKind, name: string | null): StateName => ({ name: name ?? list, kind });
  return [
    named("list", list),
    named("text", running),
    named("plain", plain),
    named("formal", formal),
    named("upr-info", uprInfo),
    ...split(row[17], "|").map((name): StateName => ({ name, kind: "former" })),
  ];
}
