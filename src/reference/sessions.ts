import { UprError } from "../errors.ts";
import { isPartialDate } from "../internal/is-partial-date.ts";
import { lazy } from "../internal/lazy.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { CouncilSession, Session } from "../model/session.ts";
import { cycleOfSession } from "../model/session-cycle.ts";
import { known, lazyIndex, split } from "./lookup.ts";
import { SESSION_ROWS, type SessionRow } from "./sessions.generated.ts";

export { cycleOfSession };

/**
 * Sessions of the Working Group, 1 to 54, with what is known of them; later ones lack dates.
 *
 * @example
 * ```ts
 * import { listSessions } from "uprkit";
 *
 * listSessions().filter(({ cycle }) => cycle === 1).length; // => 12
 * ```
 *
 * @category Reference
 */
export const listSessions: () => readonly Session[] = /* @__PURE__ */ lazy(() => SESSION_ROWS.map(toSession));

const sessionByNumber = /* @__PURE__ */ lazyIndex(listSessions, ({ number }) => [number]);

/**
 * The session with a number; `undefined` where none is known.
 *
 * @example
 * ```ts
 * import { getSession } from "uprkit";
 *
 * getSession(17)?.startDate; // => "2013-10-21"
 * getSession(17)?.councilSessions; // => [{ number: 25, startDate: "2014-03-03", endDate: "2014-03-28" }]
 * ```
 *
 * @category Reference
 */
export function getSession(number: number): Session | undefined {
  return sessionByNumber().get(number);
}

/**
 * The session that met on a day, its first and last day included; `undefined` where none did or none is known to.
 *
 * @param date - A full date; a month or a year may hold several sessions and finds none.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if `date` is no date.
 *
 * @example
 * ```ts
 * import { sessionOf } from "uprkit";
 *
 * sessionOf("2013-10-22")?.number; // => 17
 * sessionOf("2013-12-24"); // => undefined
 * ```
 *
 * @category Reference
 */
export function sessionOf(date: PartialDate): Session | undefined {
  if (!isPartialDate(date)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot tell the session of ${JSON.stringify(date)}: it is no date`,
    );
  }
  if (date.length !== 10) return undefined;
  return listSessions().find(
    ({ startDate, endDate }) =>
      startDate !== undefined && endDate !== undefined && date >= startDate && date <= endDate,
  );
}

function toSession(row: SessionRow): Session {
  const [number, , start, end, reviewed, council, dates, stakeholder, national, addenda, president] = row;
  const addendumDeadlines = split(addenda);
  return {
    number,
    cycle: cycleOfSession(number),
    ...known("startDate", start),
    ...known("endDate", end),
    ...known("stateCount", reviewed),
    councilSessions: councilSessions(council, dates),
    // Session 9 had two groups of States with a day each: the later one is the last day.
    ...known("stakeholderDeadline", split(stakeholder).at(-1)),
    ...known("nationalReportDeadline", split(national).at(-1)),
    ...(addendumDeadlines.length === 0 ? {} : { addendumDeadlines }),
    ...known("president", president),
  };
}

function councilSessions(
  numbers: string | null,
  dates: string | null | undefined,
): readonly CouncilSession[] {
  const days = split(dates);
  return split(numbers).map((number, i) => {
    const [start, end] = split(days[i], "/");
    return { number: Number(number), ...known("startDate", start || null), ...known("endDate", end || null) };
  });
}
