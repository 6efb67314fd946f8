import type { PartialDate } from "../../model/partial-date.ts";
import type { Session } from "../../model/session.ts";
import type { CalendarEntry, CalendarKind } from "./calendar-entry.ts";
import { addDays, addMonths, firstDayOf } from "./days.ts";

/** A date of a review with what it rests on. */
export type Deadline = Pick<CalendarEntry, "kind" | "date" | "until" | "title" | "basis" | "source">;

/** What the dates of a review are computed from. */
export interface ReviewDates {
  /** The session; absent where none is known with its number. */
  readonly session: Session | undefined;
  readonly number: number;
  /** First day of the session, or its month. */
  readonly start: PartialDate;
  readonly startBasis: "published" | "rule-of-thumb";
  /** Day of the dialogue; absent where not known. */
  readonly reviewDate?: PartialDate;
  /** Where session and start are from. */
  readonly source: string;
}

/** Months from the submissions' deadline to the session: 6 to 7 in sessions 41 to 45. */
const STAKEHOLDER_MONTHS = 7;
const NATIONAL_REPORT_WEEKS = 12;
const ADVANCE_QUESTION_DAYS = 10;
/** From a session to the one of the Council that adopts its outcomes. */
const COUNCIL_MONTHS: readonly (readonly [months: readonly number[], later: number])[] = [
  [[1, 2], 5],
  [[4, 5], 4],
  [[10, 11], 4],
];

/** Every date of a review that is published or that a rule tells, in the order of the process. */
export function listDeadlines(dates: ReviewDates): readonly Deadline[] {
  const { session, number, start, startBasis, reviewDate, source } = dates;
  const name = `session ${number}`;
  const first = firstDayOf(start);
  const estimate = (
    kind: CalendarKind,
    title: string,
    day: string,
    rule: string,
    isMonth = start.length < 10,
  ): Deadline => ({
    kind,
    date: isMonth ? day.slice(0, 7) : day,
    title,
    basis: "rule-of-thumb",
    source: rule,
  });
  const table = (kind: CalendarKind, title: string, date: PartialDate): Deadline => ({
    kind,
    date,
    title,
    basis: "published",
    source: `Deadlines of ${name}, sessions.csv`,
  });
  const { stakeholderDeadline, nationalReportDeadline } = session ?? {};
  return [
    stakeholderDeadline === undefined
      ? estimate(
          "stakeholder-deadline",
          "Submissions of stakeholders are due",
          addMonths(first, -STAKEHOLDER_MONTHS),
          `About ${STAKEHOLDER_MONTHS} months before ${name}; published deadlines were up to a week earlier`,
        )
      : table("stakeholder-deadline", "Submissions of stakeholders are due", stakeholderDeadline),
    nationalReportDeadline === undefined
      ? estimate(
          "national-report-deadline",
          "The national report is due",
          addDays(first, -7 * NATIONAL_REPORT_WEEKS),
          `About ${NATIONAL_REPORT_WEEKS} weeks before ${name}; published deadlines were 1 to 3 weeks earlier`,
        )
      : table("national-report-deadline", "The national report is due", nationalReportDeadline),
    ...(start.length < 10
      ? []
      : [
          estimate(
            "speakers-list",
            "The list of speakers opens",
            mondayBefore(first),
            "Monday of the week before the session, for four days",
          ),
        ]),
    ...(start.length < 10
      ? []
      : [
          estimate(
            "advance-questions",
            "Questions in advance are due",
            addDays(reviewDate?.length === 10 ? reviewDate : first, -ADVANCE_QUESTION_DAYS),
            `${ADVANCE_QUESTION_DAYS} days before the ${reviewDate?.length === 10 ? "review" : "first day of the session, as the day of the review is not known"}`,
          ),
        ]),
    {
      kind: "session",
      date: start,
      ...(session?.endDate === undefined ? {} : { until: session.endDate }),
      title: `Session ${number} of the Working Group`,
      basis: startBasis,
      source,
    },
    ...(reviewDate === undefined
      ? []
      : [
          {
            kind: "review" as const,
            date: reviewDate,
            title: "Review",
            basis: "published" as const,
            source: "Timetable, reviews.csv",
          },
        ]),
    ...listAfterwards(dates, estimate, table),
  ];
}

/** Addendum and adoption by the Council. */
function listAfterwards(
  { session, start }: ReviewDates,
  estimate: (kind: CalendarKind, title: string, day: string, rule: string, isMonth?: boolean) => Deadline,
  table: (kind: CalendarKind, title: string, date: PartialDate) => Deadline,
): readonly Deadline[] {
  const first = firstDayOf(start);
  const month = Number(first.slice(5, 7));
  const later = COUNCIL_MONTHS.find(([months]) => months.includes(month))?.[1] ?? 5;
  const councils = session?.councilSessions.filter(({ startDate }) => startDate !== undefined) ?? [];
  const [council] = councils;
  const number = session?.councilSessions[0]?.number;
  const adoption = council?.startDate ?? addMonths(first, later).slice(0, 7);
  const addenda = session?.addendumDeadlines ?? [];
  const title = `Outcome before the Human Rights Council${number === undefined ? "" : `, session ${number}`}`;
  return [
    ...(addenda.length > 0
      ? addenda.map((date) => table("addendum-deadline", "The addendum with the answers is due", date))
      : [
          estimate(
            "addendum-deadline",
            "The addendum with the answers is due",
            firstDayOf(adoption),
            "Before the session of the Council that adopts the outcome: its first day",
            adoption.length < 10,
          ),
        ]),
    council?.startDate === undefined
      ? estimate(
          "council-session",
          title,
          firstDayOf(adoption),
          "The second regular session of the Council after the Working Group's: February-March, June-July or September",
          true,
        )
      : {
          ...table("council-session", title, council.startDate),
          ...(council.endDate === undefined ? {} : { until: council.endDate }),
          source: `Session ${council.number} of the Council, sessions.csv`,
        },
  ];
}

/** Monday of the week before the one a day is in. */
function mondayBefore(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday - 7);
}
