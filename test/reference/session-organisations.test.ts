import { describe, expect, it } from "vitest";
import { STATE_CODES } from "../../src/model/vocabulary.generated.ts";
import { listOrganisationsOf } from "../../src/reference/memberships.ts";
import { listOrganisationsAt } from "../../src/reference/session-organisations.ts";
import { getSession } from "../../src/reference/sessions.ts";

/** Beyond the last session there is, where the last one known counts. */
const SESSIONS = 60;

describe("listOrganisationsAt", () => {
  it("says for every State and session what the memberships say of its first day", () => {
    let on: string | undefined;
    for (let session = 0; session <= SESSIONS; session++) {
      on = getSession(session)?.startDate ?? on;
      for (const state of STATE_CODES) {
        const expected = listOrganisationsOf(state, on === undefined ? {} : { on });
        expect([state, session, ...[...listOrganisationsAt(state, session)].sort()]).toEqual([
          state,
          session,
          ...[...expected].sort(),
        ]);
      }
    }
  });

  it("follows those that joined, left, and came back", () => {
    expect(listOrganisationsAt("HRV", 16)).not.toContain("EU");
    expect(listOrganisationsAt("HRV", 17)).toContain("EU");
    expect([35, 36].map((session) => listOrganisationsAt("GBR", session).includes("EU"))).toEqual([
      true,
      false,
    ]);
    const gambia = Array.from({ length: 55 }, (_, n) =>
      listOrganisationsAt("GMB", n).includes("Commonwealth"),
    );
    expect([gambia[1], gambia.slice(1).includes(false), gambia.at(-1)]).toEqual([true, true, true]);
  });

  it("has what ended before the first session for an unknown one only", () => {
    expect([0, 1].map((session) => listOrganisationsAt("ZWE", session).includes("Commonwealth"))).toEqual([
      true,
      false,
    ]);
  });
});
