import { type OrganisationCode, STATE_CODES } from "../model/vocabulary.generated.ts";
import { listOrganisationsAt } from "../reference/session-organisations.ts";

/** States and sessions of entries as one column, for organisations change with the session. */
export interface SessionPairs {
  /** 256 × index of the State + number of the session. */
  readonly codes: Uint16Array;
  /** 1 for the pairs that occur. */
  readonly occurs: Uint8Array;
}

/** Pairs the State and the session of each entry; both columns are of one length. */
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

/** Organisations of the State of a pair at its session; none where there is no State. */
export function listOrganisationsOfPair(pair: number): readonly OrganisationCode[] {
  const state = STATE_CODES[Math.floor(pair / 256)];
  return state === undefined ? [] : listOrganisationsAt(state, pair % 256);
}
