import type { Defender, DefenderEvent, DefenderEventKind } from "../../model/defender.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { firstDayOf, lastDayOf } from "../calendar/days.ts";

/** Something that happened, with the days it can have happened on. */
export interface TimedEvent {
  /** `ended` is the last day of a detention that has one (`until`). */
  readonly kind: DefenderEventKind | "ended";
  readonly event: DefenderEvent;
  /** Day as recorded. */
  readonly date: PartialDate;
  /** First day it can have happened on, given the order of the events. */
  readonly first: string;
  /** Last day it can have happened on. */
  readonly last: string;
}

const WITH_END: ReadonlySet<DefenderEventKind> = /* @__PURE__ */ new Set<DefenderEventKind>([
  "detained",
  "disappeared",
  "imprisoned",
  "house-arrested",
]);

/**
 * Days all accounts allow; where they contradict each other, all days any of them gives.
 *
 * @param dates - The event's own date and those of its other accounts.
 */
export function spanOf(dates: readonly PartialDate[]): readonly [first: string, last: string] {
  const firsts = dates.map(firstDayOf).sort();
  const lasts = dates.map(lastDayOf).sort();
  const [latestFirst, earliestLast] = [firsts.at(-1) ?? "", lasts[0] ?? ""];
  return latestFirst <= earliestLast ? [latestFirst, earliestLast] : [firsts[0] ?? "", lasts.at(-1) ?? ""];
}

/** Dates an event is given by all who tell of it. */
export function datesOf(event: DefenderEvent): readonly PartialDate[] {
  return [event.date, ...(event.otherAccounts ?? []).map(({ date }) => date)];
}

function toTimed(event: DefenderEvent): TimedEvent {
  const [first, last] = spanOf(datesOf(event));
  return { kind: event.kind, event, date: event.date, first, last };
}

/** The events with the ends of detentions among them, each before the first event that cannot be earlier than it. */
function withEnds(events: readonly TimedEvent[]): readonly TimedEvent[] {
  const all = [...events];
  for (const { event } of events) {
    const { until, kind } = event;
    if (until === undefined || !WITH_END.has(kind)) continue;
    const end: TimedEvent = {
      kind: "ended",
      event,
      date: until,
      first: firstDayOf(until),
      last: lastDayOf(until),
    };
    const own = all.findIndex((other) => other.event === event);
    const next = all.findIndex((other, i) => i > own && other.first >= end.first);
    all.splice(next === -1 ? all.length : next, 0, end);
  }
  return all;
}

/** Whether each event can have happened no earlier than the one before it. */
function isInOrder(events: readonly TimedEvent[]): boolean {
  let latest = "";
  return events.every(({ first, last }) => {
    if (first > latest) latest = first;
    return last >= latest;
  });
}

/**
 * What happened to a person in the order recorded, each with the days on which that order lets it have happened: a
 * release in `"2021"` between arrests of 30 June and 8 September lies between the two. Events that stand in no
 * possible order are sorted by their first days.
 */
export function timeEvents(defender: Defender): readonly TimedEvent[] {
  const recorded = withEnds(defender.events.map(toTimed));
  const ordered = isInOrder(recorded)
    ? recorded
    : [...recorded].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  let earliest = "";
  const firsts = ordered.map(({ first }) => {
    if (first > earliest) earliest = first;
    return earliest;
  });
  const lasts: string[] = [];
  let latest = "9999-12-31";
  for (const { last } of [...ordered].reverse()) {
    if (last < latest) latest = last;
    lasts.unshift(latest);
  }
  return ordered.map((event, i) => ({
    ...event,
    first: firsts[i] ?? event.first,
    last: lasts[i] ?? event.last,
  }));
}
