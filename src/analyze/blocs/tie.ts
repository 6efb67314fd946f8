import { UprError } from "../../errors.ts";
import {
  ORGANISATIONS,
  type OrganisationCode,
  STATE_CODES,
  type StateCode,
} from "../../model/vocabulary.generated.ts";
import { listOrganisations } from "../../reference/organisations.ts";
import { listOrganisationsAt } from "../../reference/session-organisations.ts";
import { regionalGroupOf } from "../../reference/states.ts";

/**
 * What makes two States partners: `region` = the same regional group of the United Nations, `organisation` = an
 * organisation both belong to, or one organisation by its code.
 */
export type TieName = "region" | "organisation" | OrganisationCode;

/** Whether two States are partners in a session; `session` is `undefined` where it is not known. */
export type PartnerTest = (
  recommendingState: StateCode,
  stateUnderReview: StateCode,
  session: number | undefined,
) => boolean;

/** A {@link TieName}, or a function for ties uprkit has no table of, such as alliances or votes. */
export type Tie = TieName | PartnerTest;

/** Which organisations `"organisation"` means. */
export interface TieOptions {
  /**
   * Organisations that make two States partners where the tie is `"organisation"`; default the twelve that UPR Info
   * codes. Wide ones (G77, NAM) tie most of the world together: name them to have them.
   */
  readonly organisations?: readonly OrganisationCode[];
}

/** Looks a pair up by the indexes of the columns: State that recommends, State under review, session (0 = not known). */
export type PartnerLookup = (from: number, to: number, session: number) => boolean;

const BYTES = 256;

/** Partners by a tie, each pair and session worked out once. Throws `INVALID_ARGUMENT` for an unknown tie. */
export function createPartnerLookup(tie: Tie, { organisations }: TieOptions = {}): PartnerLookup {
  const isPartner = typeof tie === "function" ? tie : createPartnerTest(tie, organisations);
  // By session: 0 = not asked yet, 1 = no, 2 = yes.
  const known: (Uint8Array | undefined)[] = [];
  return (from, to, session) => {
    const answers = known[session] ?? new Uint8Array(BYTES * BYTES);
    known[session] = answers;
    const pair = from * BYTES + to;
    if (answers[pair] === 0) answers[pair] = ask(from, to, session) ? 2 : 1;
    return answers[pair] === 2;
  };

  function ask(from: number, to: number, session: number): boolean {
    const recommending = STATE_CODES[from];
    const reviewed = STATE_CODES[to];
    if (recommending === undefined || reviewed === undefined) return false;
    return isPartner(recommending, reviewed, session === 0 ? undefined : session);
  }
}

function createPartnerTest(tie: TieName, organisations?: readonly OrganisationCode[]): PartnerTest {
  if (tie === "region") return (a, b) => regionalGroupOf(a) === regionalGroupOf(b);
  const meant = new Set(tie === "organisation" ? (organisations ?? listCoded()) : [tie]);
  for (const organisation of meant) assertOrganisation(organisation);
  const lists = new Map<string, ReadonlySet<OrganisationCode>>();
  const ofState = (state: StateCode, session: number): ReadonlySet<OrganisationCode> => {
    const key = `${state} ${session}`;
    const list =
      lists.get(key) ?? new Set(listOrganisationsAt(state, session).filter((code) => meant.has(code)));
    lists.set(key, list);
    return list;
  };
  return (a, b, session = 0) => {
    const others = ofState(b, session);
    return [...ofState(a, session)].some((code) => others.has(code));
  };
}

/** The organisations UPR Info codes. */
export function listCoded(): readonly OrganisationCode[] {
  return listOrganisations().flatMap(({ code, inUprInfo }) => (inUprInfo ? [code] : []));
}

/** Throws where a code of plain JavaScript is no organisation. */
export function assertOrganisation(code: string): void {
  if (!(ORGANISATIONS as readonly string[]).includes(code)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot group States by "${code}": there is no such tie, expected "region", "organisation" or one of ${ORGANISATIONS.join(", ")}`,
    );
  }
}
