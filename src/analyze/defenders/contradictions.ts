import type { Diagnostic } from "../../diagnostics.ts";
import { citeSource } from "../../model/cite-source.ts";
import type { Defender, DefenderEvent, EventAccount } from "../../model/defender.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { type Complaint, diagnose } from "../../model/validate/diagnose.ts";
import { daysBetween, firstDayOf, lastDayOf } from "../calendar/days.ts";
import { timeEvents } from "./event-times.ts";
import { concernsLiberty, isHeld, isTaking, statusAfter, statusBefore } from "./liberty.ts";

/** Days that two accounts of one event may lie apart. */
const MAX_APART = 7;

/** Whether two dates can be the same day. */
export function canAgree(a: PartialDate, b: PartialDate): boolean {
  return firstDayOf(a) <= lastDayOf(b) && firstDayOf(b) <= lastDayOf(a);
}

/** Whether two dates are so near that they may be two accounts of one event. */
export function isNear(a: PartialDate, b: PartialDate): boolean {
  return (
    daysBetween(lastDayOf(a), firstDayOf(b)) <= MAX_APART &&
    daysBetween(lastDayOf(b), firstDayOf(a)) <= MAX_APART
  );
}

function tell({ date, source }: EventAccount): string {
  return `${date} by ${citeSource(source)}`;
}

/** Accounts of one event that differ from each other. */
function* checkAccounts(id: string, event: DefenderEvent): Generator<Complaint> {
  const accounts: readonly EventAccount[] = [event, ...(event.otherAccounts ?? [])];
  for (const [i, one] of accounts.entries()) {
    for (const other of accounts.slice(i + 1)) {
      if (!canAgree(one.date, other.date)) {
        yield {
          code: "defenders/contradicting-dates",
          severity: "warning",
          message: `Cannot date "${event.kind}" of "${id}" to a day: it is ${tell(one)}, ${tell(other)}`,
          hint: "Both are kept; statuses and days allow for either.",
        };
      }
      const differs = one.charge !== undefined && other.charge !== undefined && one.charge !== other.charge;
      if (differs) {
        yield {
          code: "defenders/contradicting-charges",
          severity: "warning",
          message: `Cannot name one offence for "${event.kind}" of "${id}": it is ${JSON.stringify(one.charge)}, ${tell(one)}, and ${JSON.stringify(other.charge)}, ${tell(other)}`,
          hint: "Both are kept.",
        };
      }
    }
  }
}

/** Kinds that come once, or mostly once, within days. */
const ONCE: ReadonlySet<DefenderEvent["kind"]> = /* @__PURE__ */ new Set<DefenderEvent["kind"]>([
  "detained",
  "disappeared",
  "sentenced",
  "released",
  "imprisoned",
]);

/** Two events that may be one that two sources date differently. */
function* checkDoubles(id: string, events: readonly DefenderEvent[]): Generator<Complaint> {
  for (const [i, event] of events.entries()) {
    const before = events
      .slice(0, i)
      .filter(({ kind }) => concernsLiberty(kind))
      .at(-1);
    const death = event.kind === "died" ? events.slice(0, i).find(({ kind }) => kind === "died") : undefined;
    const isDouble = before?.kind === event.kind && ONCE.has(event.kind) && isNear(before.date, event.date);
    const double = death ?? (isDouble ? before : undefined);
    if (double === undefined) continue;
    yield {
      code: "defenders/contradicting-dates",
      severity: "warning",
      message: `Cannot tell whether "${event.kind}" of "${id}" happened twice: it is ${tell(double)}, ${tell(event)}`,
      hint: "If it is one event, record the second as one of the first's otherAccounts.",
    };
  }
}

/** Releases of who was free while an arrest stands later, and arrests of who was held. */
function* checkLiberty(defender: Defender): Generator<Complaint> {
  const { id } = defender;
  const events = timeEvents(defender).filter(({ kind }) => concernsLiberty(kind));
  let status = statusBefore(events);
  let isSentenced = false;
  let taking: DefenderEvent | undefined;
  let wasTaken = false;
  for (const [i, timed] of events.entries()) {
    const { kind, event } = timed;
    const next = events.slice(i + 1).find((later) => isTaking(later.kind))?.event;
    if (kind === "released" && !wasTaken && next !== undefined) {
      yield {
        code: "defenders/release-before-detention",
        severity: "warning",
        message: `Cannot release "${id}" before a detention: released ${tell(event)}, "${next.kind}" ${tell(next)}`,
        hint: "Record the detention the release ended, or correct one of the dates.",
      };
    }
    if (kind === "detained" && status === "detained" && taking?.kind === "detained") {
      yield {
        code: "defenders/detained-while-held",
        severity: "info",
        message: `Cannot tell when "${id}" was free between "detained" ${tell(taking)} and ${tell(event)}: no release is recorded, so days count from the first`,
        hint: "Record the release, if there was one, with what is known of its day: a year is enough.",
      };
    }
    if (isTaking(kind)) taking = event;
    status = statusAfter(status, timed, isSentenced);
    wasTaken ||= isHeld(status) || status === "unknown";
    isSentenced = isHeld(status) && (isSentenced || kind === "sentenced");
    if (!isHeld(status)) taking = undefined;
  }
}

/**
 * What a defender's sources contradict each other in, and what they leave open; with `on`, what is dated later.
 *
 * @internal
 */
export function findContradictions(defender: Defender, on: string | undefined): readonly Diagnostic[] {
  const { id, events } = defender;
  const diagnostics = events.flatMap((event) =>
    [...checkAccounts(id, event)].map((complaint) => diagnose({ id, source: event.source }, complaint)),
  );
  const whole = [...checkDoubles(id, events), ...checkLiberty(defender)];
  diagnostics.push(...whole.map((complaint) => diagnose(defender, complaint)));
  if (on === undefined) return diagnostics;
  const late = events.filter(({ date }) => firstDayOf(date) > on);
  diagnostics.push(
    ...late.map((event) =>
      diagnose(
        { id, source: event.source },
        {
          code: "defenders/after-date",
          severity: "info",
          message: `Cannot count "${event.kind}" of "${id}", ${tell(event)}: it is after ${on}`,
        },
      ),
    ),
  );
  return diagnostics;
}
