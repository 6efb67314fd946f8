import type { SourceReference } from "../../model/source-reference.ts";
import type { VisitEvent, VisitEventKind, VisitRequest } from "../../model/visit-request.ts";
import type { MandateCode } from "../../model/vocabulary.generated.ts";
import { placeDate } from "../calendar/days.ts";

/**
 * What has become of a request: `unanswered`, `agreed` (accepted and not yet made), `postponed`, `declined`,
 * `visited`.
 */
export const VISIT_STATUSES = ["unanswered", "agreed", "postponed", "declined", "visited"] as const;
/** One of {@link VISIT_STATUSES}. */
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** One step of a request, with the request it belongs to. */
export interface VisitEventRow extends Pick<VisitEvent, "kind" | "date" | "until"> {
  /** Id of the request. */
  readonly request: string;
  /** Special procedure that made the request, by its code. */
  readonly mandate: MandateCode;
  /** Where the step is on record. */
  readonly source: SourceReference;
}

const AFTER: Readonly<Record<VisitEventKind, VisitStatus>> = {
  requested: "unanswered",
  reminded: "unanswered",
  accepted: "agreed",
  declined: "declined",
  postponed: "postponed",
  made: "visited",
};

/** Steps that answer what was asked before them; that a visit is put off answers nothing. */
const ANSWERS: ReadonlySet<VisitEventKind> = /* @__PURE__ */ new Set<VisitEventKind>([
  "accepted",
  "declined",
  "made",
]);

/** Steps that ask. */
export const ASKING: ReadonlySet<VisitEventKind> = /* @__PURE__ */ new Set<VisitEventKind>([
  "requested",
  "reminded",
]);

/** Steps that have happened by a day, or may have where their date is vague, in the order of the record. */
function eventsBy({ events }: VisitRequest, on: string): readonly VisitEvent[] {
  return events.filter(({ date }) => placeDate(date, undefined, on) !== "outside");
}

/**
 * What has become of a request to visit by a day; `undefined` where nothing of it had happened.
 *
 * A step of vague date counts from the first day it can mean. A reminder of a visit that was agreed to or put off takes
 * nothing back; a new request opens the matter again. O(events).
 *
 * @example Asked, and asked again
 * ```ts
 * import { visitStatusOn } from "uprkit";
 *
 * const source = { citation: "Letter of the mandate" };
 * const request = {
 *   id: "FJI/sr-water-and-sanitation/2019",
 *   state: "FJI",
 *   mandate: "sr-water-and-sanitation",
 *   events: [
 *     { kind: "requested", date: "2019-03-01", source },
 *     { kind: "accepted", date: "2021-05", source },
 *   ],
 *   source,
 * } as const;
 * visitStatusOn(request, "2020-01-01"); // => "unanswered"
 * visitStatusOn(request, "2022-01-01"); // => "agreed"
 * ```
 *
 * @category Analyze
 */
export function visitStatusOn(request: VisitRequest, on: string): VisitStatus | undefined {
  const events = eventsBy(request, on);
  if (events.length === 0) return undefined;
  // A reminder of a visit that was agreed to or put off takes nothing back.
  return AFTER[events.filter(({ kind }) => kind !== "reminded").at(-1)?.kind ?? "requested"];
}

/** Requests and reminders that nothing answered by a day. */
export function unansweredEvents(request: VisitRequest, on: string): readonly VisitEvent[] {
  const events = eventsBy(request, on);
  const answered = events.map(({ kind }) => ANSWERS.has(kind)).lastIndexOf(true);
  return events.filter(({ kind }, index) => index > answered && ASKING.has(kind));
}

/** A step as a row of evidence. */
export function toVisitRow({ id, mandate }: VisitRequest, event: VisitEvent): VisitEventRow {
  const { kind, date, until, source } = event;
  return { kind, date, ...(until === undefined ? {} : { until }), request: id, mandate, source };
}
