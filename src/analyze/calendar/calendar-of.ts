import { UprError } from "../../errors.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Review } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { listReviews } from "../../reference/reviews.ts";
import { cycleOfSession, getSession } from "../../reference/sessions.ts";
import { isStateCode } from "../../reference/states.ts";
import type { Anniversary } from "../defenders/anniversaries.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import { addDays, assertDay, daysBetween, firstDayOf, lastDayOf } from "./days.ts";
import { type Deadline, listDeadlines, type ReviewDates } from "./deadlines.ts";
import { predictSession, predictStart } from "./predict-session.ts";

/** What {@link calendarOf} is asked for. */
export interface CalendarOptions {
  /** The day the calendar is made for. */
  readonly on: string;
  /** Days to remember, from `anniversariesOf` a register of defenders; those that are past are left out. */
  readonly anniversaries?: readonly Anniversary[];
  /** Whether dates of the next review that are past are listed too; default `false`. */
  readonly includePast?: boolean;
}

/** The review that comes next. */
export interface NextReview {
  /** Id, such as `"CHN-5"`. */
  readonly review: string;
  /** Number of the session. */
  readonly session: number;
  /** First day of the session, or its month. */
  readonly start: PartialDate;
  /** `published` = the State is listed in a session with a published day; `rule-of-thumb` = foretold. */
  readonly basis: "published" | "rule-of-thumb";
  /** Where it is from, or the rule. */
  readonly source: string;
}

/** What lies before a State in the Universal Periodic Review. */
export interface StateCalendar {
  /** State the calendar is of. */
  readonly state: StateCode;
  /** Day it was computed for, `YYYY-MM-DD`: what `next` and `inDays` go by. */
  readonly on: string;
  /** `undefined` where none can be told. */
  readonly next: NextReview | undefined;
  /** Sittings that came to nothing and of which no new day is known: a review that is owed. */
  readonly outstanding: readonly string[];
  /** The dates, by day. */
  readonly entries: readonly CalendarEntry[];
}

/**
 * The dates before a State: its next review with the deadlines on the way there, what is left of the last one, and days
 * to remember.
 *
 * Each date says whether it is `published` or by a `rule-of-thumb`, and from where. The next session is that in which the
 * State is listed, else the one that {@link predictSession} foretells. Rules of thumb are rules of practice (submissions
 * about 7 months before, national report 12 weeks, questions 10 days, the addendum before the Council meets, a voluntary
 * mid-term report halfway between two reviews); published deadlines were up to three weeks earlier than these, so plan
 * for that and look them up. A month stands where no day can be told. Dates that are past are left out unless asked for.
 * What became of a sitting is told from the records as they are now, for an earlier day too: one at which the State was
 * absent is not its next. O(reviews of the State).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no day, or there is no such State.
 * @see Human Rights Council resolution 5/1 and decision 17/119; UPR Info, "How to engage".
 *
 * @example Before China's fourth review
 * ```ts
 * import { calendarOf } from "uprkit";
 *
 * const { next, entries } = calendarOf("CHN", { on: "2023-07-01" });
 * [next?.review, next?.session, next?.start]; // => ["CHN-4", 45, "2024-01-22"]
 * entries.slice(0, 2).map(({ kind, date, basis }) => [kind, date, basis]);
 * // => [["stakeholder-deadline", "2023-07-18", "published"], ["national-report-deadline", "2023-10-09", "published"]]
 * ```
 *
 * @category Analyze
 */
export function calendarOf(state: StateCode, options: CalendarOptions): StateCalendar {
  const { on, anniversaries = [], includePast = false } = options;
  assertDay("on", on);
  if (!isStateCode(state)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot make a calendar of ${JSON.stringify(state)}: there is no State with this code`,
    );
  }
  const listed = listReviews({ state }).map((review) => ({ review, dates: datesOf(review) }));
  const held = listed.filter(({ review }) => review.status !== "absent" && review.status !== "postponed");
  const past = held.filter(({ dates }) => dates !== undefined && lastDayOf(endOf(dates)) < on);
  const last = past.at(-1);
  const ahead = held.find(({ dates }) => dates !== undefined && lastDayOf(endOf(dates)) >= on);
  const outstanding = listOutstanding(listed, on);
  const next =
    ahead === undefined ? foretell(last?.review, outstanding, on) : toNext(ahead.review, ahead.dates);
  const isOfOutcome = ({ kind }: Deadline): boolean =>
    kind === "addendum-deadline" || kind === "council-session";
  const isAhead = ({ date, until = date }: Pick<CalendarEntry, "date" | "until">): boolean =>
    lastDayOf(until) >= on;
  // Ids are given before anything is left out, so that the second of two days keeps its own once the first is past.
  const own = numberIds(
    [
      ...(next === undefined ? [] : listDeadlines(next.dates).map((deadline) => ({ deadline, id: next.id }))),
      ...midTermOf(last, next?.dates).map((deadline) => ({ deadline, id: last?.review.id ?? state })),
    ].map(({ deadline, id }) => toEntry(deadline, id, state, on)),
  );
  const ofLast = numberIds(
    (last?.dates === undefined ? [] : listDeadlines(last.dates))
      .filter(isOfOutcome)
      .map((deadline) => toEntry(deadline, last?.review.id ?? state, state, on)),
  );
  const entries = [
    ...own.filter((entry) => includePast || isAhead(entry)),
    ...ofLast.filter(isAhead),
    ...numberIds(anniversaries.map((anniversary) => toAnniversary(anniversary, state, on))).filter(isAhead),
  ];
  return {
    state,
    on,
    next: next?.next,
    outstanding,
    entries: entries
      .map((entry, index) => ({ entry, index }))
      .sort(
        (a, b) =>
          compare(firstDayOf(a.entry.date), firstDayOf(b.entry.date)) ||
          compare(a.entry.date.length, b.entry.date.length) ||
          a.index - b.index,
      )
      .map(({ entry }) => entry),
  };
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

interface Listed {
  readonly review: Review;
  readonly dates: ReviewDates | undefined;
}

/** Dates of a review that is listed in a session; `undefined` where not even the month can be told. */
function datesOf({ session: number, reviewDate }: Review): ReviewDates | undefined {
  const session = getSession(number);
  const start = session?.startDate ?? predictStart(number);
  if (start === undefined) return undefined;
  const isPublished = session?.startDate !== undefined;
  return {
    session,
    number,
    start,
    startBasis: isPublished ? "published" : "rule-of-thumb",
    ...(reviewDate === undefined ? {} : { reviewDate }),
    source: isPublished
      ? "Timetable of sessions, sessions.csv"
      : "Listed in this session, of which the month is computed: three sessions a year",
  };
}

function endOf({ session, start }: ReviewDates): PartialDate {
  return session?.endDate ?? start;
}

interface Ahead {
  readonly next: NextReview;
  readonly dates: ReviewDates;
  readonly id: string;
}

function toNext({ id, session }: Review, dates: ReviewDates | undefined): Ahead | undefined {
  if (dates === undefined) return undefined;
  const { start, startBasis: basis, source } = dates;
  return { next: { review: id, session, start, basis, source }, dates, id };
}

/** The review after the last one, by the order of States; none while one is owed of which no day is known. */
function foretell(last: Review | undefined, outstanding: readonly string[], on: string): Ahead | undefined {
  if (last === undefined || outstanding.length > 0) return undefined;
  const found = predictSession(last.stateUnderReview, last.cycle);
  if (found?.start === undefined) return undefined;
  const ahead = toAhead(last.stateUnderReview, found.session, found.start, found.rule);
  if (lastDayOf(endOf(ahead.dates)) >= on) return ahead;
  // It should have been held and is not in the data: the one after, a cycle of sessions later.
  const session = found.session + SESSIONS_PER_CYCLE;
  const start = getSession(session)?.startDate ?? predictStart(session);
  const rule = `${found.rule}, twice: the review due in session ${found.session} is not in the data`;
  return start === undefined ? undefined : toAhead(last.stateUnderReview, session, start, rule);
}

const SESSIONS_PER_CYCLE = 14;

function toAhead(state: StateCode, session: number, start: PartialDate, source: string): Ahead {
  const id = `${state}-${cycleOfSession(session)}`;
  return {
    // The session may have a day; that the State is in it is foretold.
    next: { review: id, session, start, basis: "rule-of-thumb", source },
    dates: { session: getSession(session), number: session, start, startBasis: "rule-of-thumb", source },
    id,
  };
}

function midTermOf(last: Listed | undefined, next: ReviewDates | undefined): readonly Deadline[] {
  if (last?.dates === undefined || next === undefined) return [];
  const from = firstDayOf(last.dates.reviewDate ?? last.dates.start);
  const day = addDays(from, Math.floor(daysBetween(from, firstDayOf(next.start)) / 2));
  return [
    {
      kind: "mid-term-report",
      date: day.slice(0, 7),
      title: "Mid-term report, voluntary",
      basis: "rule-of-thumb",
      source: "Halfway between two reviews; resolution 16/21 encourages it and sets no day",
    },
  ];
}

function listOutstanding(listed: readonly Listed[], on: string): readonly string[] {
  return listed
    .filter(
      ({ review, dates }) =>
        (review.status === "absent" || review.status === "postponed") &&
        dates !== undefined &&
        firstDayOf(dates.start) <= on &&
        !listed.some(
          (other) =>
            other.review.cycle === review.cycle &&
            other.review.session > review.session &&
            other.review.status !== "postponed" &&
            other.review.status !== "absent",
        ),
    )
    .map(({ review }) => review.id);
}

function toEntry(deadline: Deadline, review: string, state: StateCode, on: string): CalendarEntry {
  const { kind, date, until, title, basis, source } = deadline;
  return {
    id: `${review}/${kind}`,
    kind,
    state,
    review,
    date,
    ...(until === undefined ? {} : { until }),
    title,
    basis,
    source,
    inDays: daysBetween(on, firstDayOf(date)),
  };
}

/** Addenda may have two days: the second gets a number. */
function numberIds(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const uses = new Map<string, number>();
  return entries.map((entry) => {
    const use = (uses.get(entry.id) ?? 0) + 1;
    uses.set(entry.id, use);
    return use === 1 ? entry : { ...entry, id: `${entry.id}-${use}` };
  });
}

const citationOf = ({ citation, document, file }: SourceReference): string =>
  citation ?? document ?? file ?? "register of defenders";

function toAnniversary(
  { date, years, defender, name, kind, event, source }: Anniversary,
  state: StateCode,
  on: string,
): CalendarEntry {
  return {
    id: `${state}/anniversary/${defender}/${kind}-${event}/${date}`,
    kind: "anniversary",
    state,
    date,
    title: `${name}, ${kind} ${years} ${years === 1 ? "year" : "years"} ago`,
    basis: "published",
    source: citationOf(source),
    inDays: daysBetween(on, firstDayOf(date)),
  };
}
