import type { Diagnostic } from "../../diagnostics.ts";
import type { Claim, ClaimFigure } from "../../model/claim.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { validateVisitRequests } from "../../model/validate/visit-requests.ts";
import type { VisitEventKind, VisitRequest } from "../../model/visit-request.ts";
import type { MandateCode, StateCode } from "../../model/vocabulary.generated.ts";
import { assertDay, boundDays, type DateBounds, firstDayOf, placeDate } from "../calendar/days.ts";
import { assertPeriod } from "./period.ts";
import {
  ASKING,
  toVisitRow,
  unansweredEvents,
  type VisitEventRow,
  type VisitStatus,
  visitStatusOn,
} from "./visit-status.ts";

/** A State's open invitation to all thematic special procedures. */
export interface StandingInvitation {
  /** State that invites. */
  readonly state: StateCode;
  /** Day it was extended. */
  readonly since: PartialDate;
  /** Day it was withdrawn; absent where it was not. */
  readonly until?: PartialDate;
  /** Where it is on record. */
  readonly source: SourceReference;
}

/** What {@link visitRecord} is asked for. */
export interface VisitRecordOptions {
  /** State that is asked; requests to others are passed over. */
  readonly state: StateCode;
  /** First day of the window; no bound where absent. */
  readonly from?: string;
  /** Last day of the window, included; default: `on`. */
  readonly to?: string;
  /** Day on which it is told what was answered. */
  readonly on: string;
  /** Standing invitations, of any States; without them nothing is said about one. */
  readonly standingInvitations?: readonly StandingInvitation[];
  /** Published figures, of any States; those on requests to visit this State are shown beside the records' own. */
  readonly claims?: readonly Claim[];
}

/** Steps in the window, each counted once; a step whose date is too vague to tell is in no number. */
export interface VisitCounts {
  /** Requests to visit. */
  readonly requests: number;
  /** Reminders of a request. */
  readonly reminders: number;
  /** Requests and reminders of the window that nothing answered by the day: no acceptance, refusal or visit. */
  readonly unansweredRequestsAndReminders: number;
  /** Times the State agreed to a visit. */
  readonly acceptances: number;
  /** Times the State declined a visit. */
  readonly refusals: number;
  /** Times a visit was put off. */
  readonly postponements: number;
  /** Visits that took place. */
  readonly visits: number;
}

/** What one mandate asked and got. */
export interface MandateVisitRow extends VisitCounts {
  /** Special procedure that asks, by its code. */
  readonly mandate: MandateCode;
  /** Whether one of its requests, of any time, is unanswered on the day. */
  readonly isWaiting: boolean;
}

/** A request that is unanswered on the day. */
export interface WaitingRequest {
  /** Id of the request. */
  readonly request: string;
  /** Special procedure that waits, by its code. */
  readonly mandate: MandateCode;
  /** Day of the oldest request or reminder that is unanswered. */
  readonly since: PartialDate;
  /** Days it has waited. */
  readonly days: DateBounds;
  /** Requests and reminders that are unanswered, of any time, oldest first. */
  readonly evidence: readonly VisitEventRow[];
}

/** A published figure beside what the records hold: units of published figures differ, so both are shown. */
export interface PublishedVisitFigure {
  /** Id of the claim. */
  readonly claim: string;
  /** The number as it was published, with what it is of. */
  readonly figure: ClaimFigure;
  /** What is said, in the words of whoever made the record; `undefined` where the figure says it. */
  readonly summary: string | undefined;
  /** Requests and reminders of the window without an answer, as the records have them. */
  readonly recordedRequestsAndReminders: number;
  /** Requests, of any time, without an answer on the day, as the records have them. */
  readonly recordedWaiting: number;
  /** Where it was published. */
  readonly source: SourceReference;
}

/** How a State dealt with requests to visit in a window of time. */
export interface VisitRecord extends VisitCounts {
  /** State that was asked. */
  readonly state: StateCode;
  /** `undefined` = from the first record. */
  readonly from: string | undefined;
  /** Last day of the window, included. */
  readonly to: string;
  /** Day on which it is told what was answered. */
  readonly on: string;
  /** Requests of the State that were looked at, whatever their time; 0 = nothing is known, which is not a good record. */
  readonly requestsKnown: number;
  /** Whether a standing invitation holds on the day; `undefined` where no record tells. */
  readonly hasStandingInvitation: boolean | undefined;
  /** That invitation; `undefined` where there is none. */
  readonly standingInvitation: StandingInvitation | undefined;
  /** Mandates with a step in the window or a request that waits, in the order of their first record. */
  readonly byMandate: readonly MandateVisitRow[];
  /** Requests unanswered on the day, whenever made; the one that waits longest first. */
  readonly waiting: readonly WaitingRequest[];
  /** Steps of the window that are counted, oldest first. */
  readonly evidence: readonly VisitEventRow[];
  /** Steps that may lie in the window or outside, as their date is vague: in no number. */
  readonly unclear: readonly VisitEventRow[];
  /** Published figures on the same matter. */
  readonly published: readonly PublishedVisitFigure[];
  /** Where the records contradict themselves. */
  readonly findings: readonly Diagnostic[];
}

/**
 * What special procedures asked of a State in a window of time and what they got: requests, reminders, acceptances,
 * refusals and visits, and what is still unanswered on a day.
 *
 * Units differ, and published figures mix them: "thirteen ignored" counts requests and reminders
 * (`unansweredRequestsAndReminders`, each step once), `waiting` counts requests (several reminders of one are one). A
 * request is answered by an acceptance, a refusal or a visit after it; that a visit is put off is no answer. Steps
 * dated to a month or year that may lie outside the window are in `unclear` and in no number; on the question of what
 * was answered, an answer of vague date counts. Counts say what the records hold, not what happened: a State without
 * records has `requestsKnown` 0. O(events). Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where a day is none, or the window ends before it begins.
 *
 * @example A request and its reminder, unanswered
 * ```ts
 * import { visitRecord } from "uprkit";
 *
 * const source = { citation: "Letter of the mandate" };
 * const record = visitRecord(
 *   [
 *     {
 *       id: "FJI/sr-water-and-sanitation/2019",
 *       state: "FJI",
 *       mandate: "sr-water-and-sanitation",
 *       events: [
 *         { kind: "requested", date: "2019-03-01", source },
 *         { kind: "reminded", date: "2021-05", source },
 *       ],
 *       source,
 *     },
 *   ],
 *   { state: "FJI", from: "2020-01-01", on: "2022-03-01" },
 * );
 * [record.requests, record.reminders, record.visits]; // => [0, 1, 0]
 * record.unansweredRequestsAndReminders; // => 1
 * record.waiting.map(({ since, days }) => [since, days.atLeast]); // => [["2019-03-01", 1096]]
 * ```
 *
 * @category Analyze
 */
export function visitRecord(requests: readonly VisitRequest[], options: VisitRecordOptions): VisitRecord {
  const { state, from, on, standingInvitations, claims = [] } = options;
  assertDay("on", on);
  const { to = on } = options;
  assertPeriod(from, to);
  const own = requests.filter((request) => request.state === state);
  // What is later than the day has not happened yet.
  const [end = on] = [to, on].sort();
  const evidence: VisitEventRow[] = [];
  const unclear: VisitEventRow[] = [];
  const unanswered = new Set<string>();
  for (const request of own) {
    const open = new Set(unansweredEvents(request, on));
    for (const event of request.events) {
      const place = placeDate(event.date, from, end);
      if (place === "outside") continue;
      const row = toVisitRow(request, event);
      (place === "inside" ? evidence : unclear).push(row);
      if (open.has(event)) unanswered.add(nameOf(row));
    }
  }
  const count = (rows: readonly VisitEventRow[]): VisitCounts => countSteps(rows, unanswered);
  const waiting = own.flatMap((request) => listWaiting(request, on));
  const counts = count(evidence);
  const invitation = standingInvitations?.find(
    (each) =>
      each.state === state &&
      firstDayOf(each.since) <= on &&
      (each.until === undefined || firstDayOf(each.until) > on),
  );
  return {
    state,
    from,
    to,
    on,
    requestsKnown: own.length,
    ...counts,
    hasStandingInvitation: standingInvitations === undefined ? undefined : invitation !== undefined,
    standingInvitation: invitation,
    byMandate: [...new Set(own.map(({ mandate }) => mandate))].flatMap((mandate) => {
      const rows = evidence.filter((row) => row.mandate === mandate);
      const isWaiting = waiting.some((each) => each.mandate === mandate);
      return rows.length === 0 && !isWaiting ? [] : [{ mandate, ...count(rows), isWaiting }];
    }),
    waiting: waiting.sort((a, b) => compareDates(a.since, b.since)),
    evidence: evidence.sort((a, b) => compareDates(a.date, b.date)),
    unclear: unclear.sort((a, b) => compareDates(a.date, b.date)),
    published: claims
      .filter((claim) => claim.state === state && claim.topic === "cooperation")
      .flatMap((claim) => showPublished(claim, counts, waiting.length)),
    findings: validateVisitRequests(own),
  };
}

/** Vague dates stand at their first day. */
function compareDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [firstDayOf(a), firstDayOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function nameOf({ request, kind, date }: VisitEventRow): string {
  return `${request} ${kind} ${date}`;
}

function countSteps(rows: readonly VisitEventRow[], unanswered: ReadonlySet<string>): VisitCounts {
  const of = (kind: VisitEventKind): number => rows.filter((row) => row.kind === kind).length;
  return {
    requests: of("requested"),
    reminders: of("reminded"),
    unansweredRequestsAndReminders: rows.filter((row) => ASKING.has(row.kind) && unanswered.has(nameOf(row)))
      .length,
    acceptances: of("accepted"),
    refusals: of("declined"),
    postponements: of("postponed"),
    visits: of("made"),
  };
}

function listWaiting(request: VisitRequest, on: string): readonly WaitingRequest[] {
  const status: VisitStatus | undefined = visitStatusOn(request, on);
  const open = unansweredEvents(request, on);
  const [first] = open;
  if (status !== "unanswered" || first === undefined) return [];
  const { atLeast, atMost } = boundDays(first.date, on);
  return [
    {
      request: request.id,
      mandate: request.mandate,
      since: first.date,
      // A vague date may reach beyond the day; nobody waits less than no time.
      days: { atLeast: Math.max(0, atLeast), atMost },
      evidence: open.map((event) => toVisitRow(request, event)),
    },
  ];
}

function showPublished(
  { id, figure, summary, source }: Claim,
  { unansweredRequestsAndReminders }: VisitCounts,
  recordedWaiting: number,
): readonly PublishedVisitFigure[] {
  if (figure?.unit !== "visit-request") return [];
  const recordedRequestsAndReminders = unansweredRequestsAndReminders;
  return [{ claim: id, figure, summary, recordedRequestsAndReminders, recordedWaiting, source }];
}
