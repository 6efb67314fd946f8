import type { Diagnostic } from "../../diagnostics.ts";
import { isDateBefore } from "../date-order.ts";
import type { PartialDate } from "../partial-date.ts";
import type { SourceReference } from "../source-reference.ts";
import { diagnose } from "./diagnose.ts";

/** Members every dated event has. */
export interface DatedEvent {
  readonly kind: string;
  readonly date: PartialDate;
  readonly until?: PartialDate;
  readonly source: SourceReference;
}

/** `room/event-order`, `room/event-period`: events stand oldest first, and none ends before it begins. */
export function checkEventOrder(
  room: string,
  id: string,
  events: readonly DatedEvent[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let latest: DatedEvent | undefined;
  for (const event of events) {
    const { kind, date, until, source } = event;
    if (latest !== undefined && isDateBefore(date, latest.date)) {
      diagnostics.push(
        diagnose(
          { id, source },
          {
            code: `${room}/event-order`,
            severity: "error",
            message: `Cannot order the events of "${id}": "${kind}" of ${date} stands after "${latest.kind}" of ${latest.date}, oldest first was expected`,
            hint: "Sort the events by date.",
          },
        ),
      );
    }
    if (until !== undefined && isDateBefore(until, date)) {
      diagnostics.push(
        diagnose(
          { id, source },
          {
            code: `${room}/event-period`,
            severity: "error",
            message: `Cannot place "${kind}" of "${id}" in time: it ends on ${until}, before its beginning on ${date}`,
          },
        ),
      );
    }
    // A date of low precision must not hide a later one: "2013" after "2013-10-22" leaves the bar where it was.
    if (latest === undefined || !isDateBefore(date, latest.date)) {
      if (latest === undefined || date.length >= latest.date.length || isDateBefore(latest.date, date)) {
        latest = event;
      }
    }
  }
  return diagnostics;
}

/** One date of a record with what it is called in a message. */
export type NamedDate = readonly [name: string, date: PartialDate | undefined];

/** Every pair of neighbors, left to right, that stands in the wrong order; unknown dates are passed over. */
export function findDisorder(
  dates: readonly NamedDate[],
): readonly (readonly [earlier: readonly [string, PartialDate], later: readonly [string, PartialDate]])[] {
  const known = dates.flatMap(([name, date]) => (date === undefined ? [] : [[name, date] as const]));
  return known.flatMap((later, i) => {
    const earlier = known[i - 1];
    return earlier !== undefined && isDateBefore(later[1], earlier[1]) ? [[earlier, later] as const] : [];
  });
}
