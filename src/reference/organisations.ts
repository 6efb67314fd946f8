import { lazy } from "../internal/lazy.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { type OrganisationCode, STATE_CODES, type StateCode } from "../model/vocabulary.generated.ts";
import { known, lazyIndex, lookUp, split } from "./lookup.ts";
import { listOrganisationsOf, type MembershipOptions } from "./memberships.ts";
import { ORGANISATION_MISMATCH_ROWS } from "./organisation-mismatches.generated.ts";
import { ORGANISATION_ROWS } from "./organisations.generated.ts";

/** An organisation or group of States. */
export interface Organisation {
  /** Id of the organisation, as UPR Info's export codes it. */
  readonly code: OrganisationCode;
  /** Its name in English, in full. */
  readonly name: string;
  /** Former and other names; empty where none is known. */
  readonly otherNames: readonly string[];
  /** Day or year it was founded; absent where not known. */
  readonly founded?: PartialDate;
  /** Whether the export of UPR Info codes it. */
  readonly inUprInfo: boolean;
  /** What to know before counting with it; absent where nothing. */
  readonly note?: string;
}

/**
 * Organisations and groups of States: the twelve that UPR Info codes, and others that blocs are counted by.
 *
 * @example
 * ```ts
 * import { listOrganisations } from "uprkit";
 *
 * listOrganisations().filter(({ inUprInfo }) => inUprInfo).length; // => 12
 * ```
 *
 * @category Reference
 */
export const listOrganisations: () => readonly Organisation[] = /* @__PURE__ */ lazy(() =>
  ORGANISATION_ROWS.map(([code, name, inUprInfo, founded, otherNames, note]) => ({
    code,
    name,
    otherNames: split(otherNames, "; "),
    ...known("founded", founded),
    inUprInfo: inUprInfo === 1,
    ...known("note", note),
  })),
);

const organisationByCode = /* @__PURE__ */ lazyIndex(listOrganisations, ({ code }) => [code]);

/**
 * What is known about an organisation.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is none with this code.
 *
 * @example
 * ```ts
 * import { organisationOf } from "uprkit";
 *
 * organisationOf("OIC").name; // => "Organisation of Islamic Cooperation"
 * ```
 *
 * @category Reference
 */
export function organisationOf(code: OrganisationCode): Organisation {
  return lookUp(organisationByCode(), code, "organisation");
}

/**
 * States that belong to an organisation, by code; with `on`, on that day. See {@link listOrganisationsOf} for what counts.
 *
 * @example The European Union before and after 2013
 * ```ts
 * import { listMembersOf } from "uprkit";
 *
 * listMembersOf("EU", { on: "2012-05-21" }).length; // => 27
 * listMembersOf("EU", { on: "2014-05-01" }).length; // => 28
 * ```
 *
 * @category Reference
 */
export function listMembersOf(
  organisation: OrganisationCode,
  options: MembershipOptions = {},
): readonly StateCode[] {
  return STATE_CODES.filter((state) => listOrganisationsOf(state, options).includes(organisation));
}

/** A membership on which the export of UPR Info (sessions 1-20) and uprkit differ. */
export interface OrganisationMismatch {
  /** Organisation whose members differ. */
  readonly organisation: OrganisationCode;
  /** State on which the sources differ. */
  readonly state: StateCode;
  /** Who counts the State and who does not. */
  readonly difference: string;
  /** Why they differ, as far as it is known. */
  readonly explanation: string;
}

/**
 * Memberships on which the export of UPR Info and uprkit differ: what to expect when results are compared.
 *
 * @example
 * ```ts
 * import { listOrganisationMismatches } from "uprkit";
 *
 * listOrganisationMismatches().length; // => 8
 * ```
 *
 * @category Reference
 */
export function listOrganisationMismatches(): readonly OrganisationMismatch[] {
  return ORGANISATION_MISMATCH_ROWS.map(([organisation, state, difference, explanation]) => ({
    organisation,
    state,
    difference,
    explanation,
  }));
}
