import type { PartialDate } from "../../model/partial-date.ts";
import type { OrganisationCode, StateCode } from "../../model/vocabulary.generated.ts";
import { listOrganisationsOf } from "../../reference/memberships.ts";
import { getSession } from "../../reference/sessions.ts";

/**
 * Organisations of a State on the first day of a session, or that of the last session before whose day is known.
 * Session 0 (not known) has those that ended, too. Reads tables: keep what it gives where it is asked often.
 */
export function listOrganisationsAt(state: StateCode, session: number): readonly OrganisationCode[] {
  let on: PartialDate | undefined;
  for (let number = session; number > 0 && on === undefined; number--) on = getSession(number)?.startDate;
  return listOrganisationsOf(state, on === undefined ? {} : { on });
}
