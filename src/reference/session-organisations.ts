import { lazy } from "../internal/lazy.ts";
import {
  ORGANISATIONS,
  type OrganisationCode,
  STATE_CODES,
  type StateCode,
} from "../model/vocabulary.generated.ts";
import { SESSION_ORGANISATIONS } from "./session-organisations.generated.ts";

/** That a State belonged to an organisation from one session to another. */
interface Belonging {
  readonly organisation: OrganisationCode;
  readonly first: number;
  readonly last: number;
}

const belongings = /* @__PURE__ */ lazy(
  (): ReadonlyMap<StateCode, readonly Belonging[]> =>
    new Map(STATE_CODES.map((state, index) => [state, readBelongings(SESSION_ORGANISATIONS[index] ?? "")])),
);

function readBelongings(text: string): readonly Belonging[] {
  return Array.from(text.matchAll(/([0-9a-z])(?:\((\d+)(-\d+)?\))?/gu), ([, digit = "", first, last]) => ({
    organisation: ORGANISATIONS[Number.parseInt(digit, 36)] as OrganisationCode,
    first: Number(first ?? 0),
    last: last === undefined ? Number.POSITIVE_INFINITY : Number(last.slice(1)),
  }));
}

/**
 * Organisations of a State on the first day of a session, or that of the last session before whose day is known, in the
 * order of `ORGANISATIONS`. Session 0 stands for an unknown one: all it ever belonged to.
 */
export function listOrganisationsAt(state: StateCode, session: number): readonly OrganisationCode[] {
  const own = (belongings().get(state) ?? []).filter(
    ({ first, last }) => session === 0 || (session >= first && session <= last),
  );
  return [...new Set(own.map(({ organisation }) => organisation))];
}
