import type { Defender, DefenderEvent } from "../../model/defender.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { assertDay, type DateBounds, daysBetween, firstDayOf } from "../calendar/days.ts";
import { boundCustodyDays } from "./custody-days.ts";
import type { TimedEvent } from "./event-times.ts";
import { DEFENDER_STATUSES, type DefenderStatus, isHeld } from "./liberty.ts";
import { listPhases, type Phase, phasesOn, statusIn } from "./phases.ts";

/** Where a person is on one day, as far as the events tell. */
export interface DefenderStatusOnDate {
  /** Id of the defender. */
  readonly defender: string;
  /** Name of the defender, as recorded. */
  readonly name: string;
  /** The day asked about. */
  readonly on: string;
  /** The status; where the dates allow several, the first of them if all are losses of liberty, else `unknown`. */
  readonly status: DefenderStatus;
  /** Every status the dates allow, in the order of {@link DEFENDER_STATUSES}; one, unless a vague date leaves it open. */
  readonly possible: readonly DefenderStatus[];
  /**
   * Day, as recorded, since when: for those held, the day the present unbroken loss of liberty began (a sentence does
   * not begin it anew); at liberty, the release; deceased, the death. `undefined` for `unknown`, and for who was never
   * taken.
   */
  readonly since: PartialDate | undefined;
  /** Days from `since` to the day asked about, 0 on that day itself; `undefined` where `since` is. */
  readonly days: DateBounds | undefined;
  /** Day of the event that made the status what it is, such as the sentence; `undefined` where `since` is. */
  readonly statusSince: PartialDate | undefined;
  /**
   * Days deprived of liberty: in the present unbroken loss of it (`undefined` where not held), and in all (`undefined`
   * where no event says anything of liberty). Time of which nothing tells whether the person was held counts to the most
   * and not to the least; time before the first event is not counted.
   */
  readonly custody: { readonly current: DateBounds | undefined; readonly total: DateBounds | undefined };
  /** True where a sentence is over by any reckoning and no release is recorded. */
  readonly isTermOver: boolean;
  /** Events it follows from, oldest first, with their sources; empty where no event says anything of liberty. */
  readonly basis: readonly DefenderEvent[];
  /** Events recorded for a later day, which change nothing here. */
  readonly laterEvents: number;
}

/** Days from an event to a day, as far as the event's day is known; none where it can be that day. */
function daysSince({ first, last }: TimedEvent, on: string): DateBounds {
  return { atLeast: Math.max(0, daysBetween(last, on)), atMost: Math.max(0, daysBetween(first, on)) };
}

function distinctEvents(phases: readonly Phase[]): readonly DefenderEvent[] {
  return [...new Set(phases.flatMap(({ basis }) => basis.map(({ event }) => event)))];
}

/** Whether the term of a phase is over by any reckoning on a day. */
function isOver({ term }: Phase, day: string): boolean {
  return term !== undefined && day > term.last;
}

/**
 * Where a defender is on a day: at liberty, detained, imprisoned, disappeared, deceased or unknown, since when, how
 * many days, and which events say so.
 *
 * Derived from the events and never stored, so a release does not hide a new arrest, and nothing but a release, an
 * acquittal, a recorded end (`until`) or death ends a loss of liberty. `detained` is held and not serving a sentence,
 * house arrest included; `imprisoned` is serving one, from the day it is imposed. Who had disappeared is `detained`
 * once charged or tried. A person charged at liberty is `unknown`, as a charge may be an arrest or none; so is one whose
 * term is over by any reckoning, if no event after it shows the person held. A day counts with all that happened on it.
 *
 * Vague dates give bounds: the day of an event is any day its precision, its other accounts and its place among the
 * events allow. Where this leaves several statuses open, `possible` lists them and `status` is the first of them if
 * all are losses of liberty, else `unknown`. Linear in the events, but for `custody.total`, which weighs vague dates
 * against each other. Does not change its input.
 *
 * @param defender - Any record of the model; unverified facts count, see {@link excludeUnverifiedFacts}.
 * @param on - The day, such as `"2024-01-26"`.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no full date.
 *
 * @example Released, and taken again
 * ```ts
 * import { defenderStatus } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const person = loadChinaCase().defenders.find(({ id }) => id === "zhang-zhan");
 * const statusOn = (day: string) => person && defenderStatus(person, day);
 * statusOn("2024-06-01")?.status; // => "at-liberty"
 * statusOn("2025-10-01")?.status; // => "imprisoned"
 * statusOn("2025-10-01")?.since; // => "2024-08-28"
 * statusOn("2025-10-01")?.days; // => { atLeast: 399, atMost: 399 }
 * ```
 *
 * @category Analyze
 */
export function defenderStatus(defender: Defender, on: string): DefenderStatusOnDate {
  assertDay("on", on);
  const phases = listPhases(defender);
  const possible = phasesOn(phases, on);
  const [earliest] = possible;
  const latest = possible.at(-1);
  const found = new Set(possible.map((phase) => statusIn(phase, on)));
  const statuses = DEFENDER_STATUSES.filter((status) => found.has(status));
  const isOne = statuses.length === 1;
  const areHeld = statuses.every(isHeld);
  const status: DefenderStatus =
    earliest !== undefined && (isOne || areHeld) ? statusIn(earliest, on) : "unknown";
  const turn = status === "unknown" ? undefined : firstAlike(phases, earliest)?.start;
  const begin = turn !== undefined && isHeld(status) ? earliest?.taken : turn;
  const days = begin === undefined ? undefined : daysSince(begin, on);
  return {
    defender: defender.id,
    name: defender.name,
    on,
    status,
    possible: statuses,
    since: begin?.date,
    days,
    statusSince: turn?.date,
    custody: { current: isHeld(status) ? days : undefined, total: boundCustodyDays(phases, on) },
    isTermOver: latest !== undefined && possible.every((phase) => isOver(phase, on)),
    basis: distinctEvents(possible),
    laterEvents: defender.events.filter(({ date }) => firstDayOf(date) > on).length,
  };
}

/** First of the phases in an unbroken row up to this one that have its status. */
function firstAlike(phases: readonly Phase[], phase: Phase | undefined): Phase | undefined {
  if (phase === undefined) return undefined;
  let at = phases.indexOf(phase);
  while (at > 0 && phases[at - 1]?.status === phase.status && phases[at - 1]?.start !== undefined) at -= 1;
  return phases[at];
}
