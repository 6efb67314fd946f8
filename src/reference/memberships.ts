import { lazy } from "../internal/lazy.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Membership } from "../model/state.ts";
import type { OrganisationCode, StateCode } from "../model/vocabulary.generated.ts";
import { known, split } from "./lookup.ts";
import { MEMBERSHIP_ROWS } from "./memberships.generated.ts";

/**
 * What a State is in an organisation: `listed` = on a list of the UN (least developed countries), `signatory` and
 * `speaker` = of a single statement of a group without a list of members (the Like-Minded Group).
 */
export type MembershipStatus =
  | "member"
  | "associate"
  | "participant"
  | "observer"
  | "listed"
  | "signatory"
  | "speaker";

/** That a State belongs to an organisation, for a time. */
export interface StateMembership extends Membership {
  /** Member, observer, or how else it belongs. */
  readonly status: MembershipStatus;
}

/** Options of {@link listMemberships} and {@link listOrganisationsOf}. */
export interface MembershipOptions {
  /** Only those that held on this day. Without it, all that are known, ended ones too. */
  readonly on?: PartialDate;
}

/**
 * Organisations and groups of a State, with their time where it is known.
 *
 * Where no first day is known the State belonged to it before April 2008, when the UPR began; suspensions and
 * announced departures are not entered.
 *
 * @example The United Kingdom and the European Union
 * ```ts
 * import { listMemberships } from "uprkit";
 *
 * listMemberships("GBR").find(({ organisation }) => organisation === "EU"); // => { organisation: "EU", status: "member", from: "1973-01-01", until: "2020-01-31" }
 * listMemberships("GBR", { on: "2022-11-10" }).some(({ organisation }) => organisation === "EU"); // => false
 * ```
 *
 * @category Reference
 */
export function listMemberships(
  state: StateCode,
  options: MembershipOptions = {},
): readonly StateMembership[] {
  const { on } = options;
  const all = membershipsByState().get(state) ?? [];
  return on === undefined ? all : all.filter((membership) => heldOn(membership, on));
}

const BELONGING: ReadonlySet<MembershipStatus> = /* @__PURE__ */ new Set([
  "member",
  "associate",
  "participant",
  "listed",
]);

/**
 * Codes of the organisations a State belongs to, each once; observers and signatories of single statements do not count.
 *
 * @example
 * ```ts
 * import { listOrganisationsOf } from "uprkit";
 *
 * listOrganisationsOf("HRV", { on: "2010-11-08" }).includes("EU"); // => false
 * listOrganisationsOf("HRV", { on: "2015-05-12" }).includes("EU"); // => true
 * ```
 *
 * @category Reference
 */
export function listOrganisationsOf(
  state: StateCode,
  options: MembershipOptions = {},
): readonly OrganisationCode[] {
  const belonging = listMemberships(state, options).filter(({ status }) => BELONGING.has(status));
  return [...new Set(belonging.map(({ organisation }) => organisation))];
}

/** Whether a membership held on a day. A date of a month or year counts as the whole of it. */
function heldOn({ from, until }: Membership, on: PartialDate): boolean {
  return (from === undefined || !isBefore(on, from)) && (until === undefined || !isBefore(until, on));
}

/** Dates compare as text over the part both have. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const STATUSES: ReadonlyMap<string, MembershipStatus> = /* @__PURE__ */ new Map([
  ["associate", "associate"],
  ["associated", "associate"],
  ["listed", "listed"],
  ["observer", "observer"],
  ["participant", "participant"],
  ["signatory", "signatory"],
  ["speaker", "speaker"],
]);

const membershipsByState = /* @__PURE__ */ lazy(() => {
  const byState = new Map<string, StateMembership[]>();
  const add = (state: string, membership: StateMembership): void => {
    const list = byState.get(state);
    if (list === undefined) byState.set(state, [membership]);
    else list.push(membership);
  };
  for (const [organisation, plain, others] of MEMBERSHIP_ROWS) {
    for (const state of split(plain)) add(state, { organisation, status: "member" });
    for (const [state, status, from, until] of others) {
      add(state, {
        organisation,
        status: STATUSES.get(status ?? "") ?? "member",
        ...known("from", from),
        ...known("until", until),
      });
    }
  }
  return byState;
});
