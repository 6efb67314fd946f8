import type { PartialDate } from "../model/partial-date.ts";
import { type OrganisationCode, STATE_CODES } from "../model/vocabulary.generated.ts";
import { listOrganisationsOf } from "../reference/memberships.ts";
import { sessionDays } from "../reference/session-days.ts";

/** States and sessions of entries as one column, for organisations change with the session. */
export interface SessionPairs {
  /** 256 × index of the State + number of the session. */
  readonly codes: Uint16Array;
  /** 1 for the pairs that occur. */
  readonly occurs: Uint8Array;
}

export function pairWithSessions(states: Uint8Array, sessions: Uint8Array): SessionPairs {
  const codes = new Uint16Array(states.length);
  const occurs = new Uint8Array(256 * 256);
  for (let at = 0; at < codes.length; at++) {
    const pair = (states[at] ?? 0) * 256 + (sessions[at] ?? 0);
    codes[at] = pair;
    occurs[pair] = 1;
  }
  return { codes, occurs };
}

/**
 * Organisations of the State of a pair on the first day of its session, or of the last one before it whose day is
 * known; none where there is no State.
 */
export function openSessionOrganisations(): (pair: number) => readonly OrganisationCode[] {
  let last: PartialDate | undefined;
  const known = sessionDays();
  const days = Array.from({ length: 256 }, (_, session) => {
    last = known.get(session) ?? last;
    return last;
  });
  return (pair) => {
    const state = STATE_CODES[Math.floor(pair / 256)];
    const on = days[pair % 256];
    return state === undefined ? [] : listOrganisationsOf(state, on === undefined ? {} : { on });
  };
}
