import type { Diagnostic } from "../../diagnostics.ts";
import type { Session } from "../session.ts";
import { cycleOfSession } from "../session-cycle.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { findDisorder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

function* checkSession(session: Session): Generator<Complaint> {
  const { number, cycle, startDate, endDate, councilSessions } = session;
  const expected = cycleOfSession(number);
  if (cycle !== expected) {
    yield {
      code: "session/cycle-mismatch",
      severity: "error",
      message: `Cannot place session ${number}: it belongs to cycle ${expected}, the record says ${cycle}`,
    };
  }
  const dates = [
    ["the deadline for stakeholders", session.stakeholderDeadline],
    ["the first day", startDate],
    ["the last day", endDate],
    ...[...councilSessions]
      .sort((a, b) => a.number - b.number)
      .flatMap((council) => [
        [`the first day of Council session ${council.number}`, council.startDate] as const,
        [`the last day of Council session ${council.number}`, council.endDate] as const,
      ]),
  ] as const;
  for (const [[before, first], [after, second]] of findDisorder(dates)) {
    yield {
      code: "session/date-order",
      severity: "error",
      message: `Cannot order the dates of session ${number}: ${after}, ${second}, is before ${before}, ${first}`,
    };
  }
}

/**
 * Checks sessions of the Working Group: numbers unique, cycle, deadline before session before the Council's
 * sessions. O(n). Does not change its input.
 *
 * @example A session in the wrong cycle
 * ```ts
 * import { validateSessions } from "uprkit";
 *
 * validateSessions([{ number: 17, cycle: 1, councilSessions: [] }]).map(({ code }) => code); // => ["session/cycle-mismatch"]
 * ```
 *
 * @category Model
 */
export function validateSessions(sessions: readonly Session[]): readonly Diagnostic[] {
  const located = sessions.map((session) => ({
    session,
    id: `session ${session.number}`,
    ...(session.source === undefined ? {} : { source: session.source }),
  }));
  return [
    ...validateIds(located),
    ...located.flatMap((record) =>
      [...checkSession(record.session)].map((complaint) => diagnose(record, complaint)),
    ),
  ];
}
