import type { Corpus, CorpusRow } from "../../corpus/corpus.ts";
import { listRows } from "../../corpus/rows.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { UprError } from "../../errors.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { TreatyReport } from "../../model/treaty-report.ts";
import type { TreatyStatus } from "../../model/treaty-status.ts";
import type { VisitRequest } from "../../model/visit-request.ts";
import type { IssueSlug, StateCode } from "../../model/vocabulary.generated.ts";
import { listReviews, reviewOf } from "../../reference/reviews.ts";
import { getSession } from "../../reference/sessions.ts";
import { type AcceptanceFigures, acceptance } from "../acceptance/acceptance.ts";
import { addDays, assertDay, firstDayOf } from "../calendar/days.ts";
import { onlyRow } from "../counting/only-row.ts";
import { type TreatyReportRecord, treatyReportRecord } from "./treaty-report-record.ts";
import { type StandingInvitation, type VisitRecord, visitRecord } from "./visit-record.ts";

/**
 * What a recommendation on access asks for: `special-procedures` (cooperation with them, visits), among these by its
 * words a `standing-invitation`, and `treaty-bodies` (reports, cooperation).
 */
export const ACCESS_TOPICS = ["special-procedures", "standing-invitation", "treaty-bodies"] as const;
/** One of {@link ACCESS_TOPICS}. */
export type AccessTopic = (typeof ACCESS_TOPICS)[number];

/** What {@link accessRecord} is asked for, and the records of what happened. */
export interface AccessRecordOptions {
  /** State under review. */
  readonly state: StateCode;
  /** Cycle of the review whose recommendations are meant. */
  readonly cycle: Cycle;
  /** Day up to which is told what happened; not later than the State's next review. */
  readonly on: string;
  /** Requests to visit, of any States; default none. */
  readonly requests?: readonly VisitRequest[];
  /** Standing invitations, of any States; without them nothing is said about one. */
  readonly standingInvitations?: readonly StandingInvitation[];
  /** Reports to treaty bodies, of any States; default none. */
  readonly reports?: readonly TreatyReport[];
  /** Which treaties States are bound by, of any States; default none. */
  readonly statuses?: readonly TreatyStatus[];
}

/** Recommendations on one topic with their answers: `value` is the share supported, as {@link acceptance} defines it. */
export interface AccessRow
  extends Pick<AcceptanceFigures, "value" | "interval" | "count" | "total" | "pending" | "unit"> {
  /** What they ask for: see {@link ACCESS_TOPICS}. */
  readonly topic: AccessTopic;
  /** The recommendations, each once for each State that made it; pending ones included. */
  readonly evidence: readonly CorpusRow[];
}

/** What a State promised on access to its country, beside what it then did. */
export interface AccessRecord {
  /** State that was reviewed. */
  readonly state: StateCode;
  /** Cycle of the review whose recommendations these are. */
  readonly cycle: Cycle;
  /** Day after the dialogue, from which it is told what happened. */
  readonly from: string;
  /** Last day that is looked at: `on`, or the day before the next review's session. */
  readonly until: string;
  /** One row for each of {@link ACCESS_TOPICS}, in their order. */
  readonly recommendations: readonly AccessRow[];
  /** Requests and visits of that time. */
  readonly visits: VisitRecord;
  /** Treaty reports on the last day. */
  readonly treatyReports: TreatyReportRecord;
}

const ISSUES: Readonly<Record<AccessTopic, IssueSlug>> = {
  "special-procedures": "special-procedures",
  "standing-invitation": "special-procedures",
  "treaty-bodies": "treaty-bodies",
};

const STANDING = /\b(?:standing|open|permanent) (?:and open )?invitations?\b/iu;

/**
 * Recommendations on access for UN experts that a State accepted or refused in one review, beside what happened until
 * the next: requests of special procedures, visits, reports to treaty bodies.
 *
 * Recommendations are found by the issues of UPR Info (`special-procedures`, `treaty-bodies`), those on a standing
 * invitation by their words among the former; where the corpus has no text, that row is empty. Accepting and acting are
 * set side by side and not joined: no rule tells that a visit carries out a recommendation. The time runs from the day
 * after the dialogue to `on`, or to the day before the session of the next review where that is earlier. Linear in the
 * corpus.
 *
 * @param corpus - A corpus or a view with issues, such as `loadUprInfo()`.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no day after the review, or the State has no such
 * review.
 *
 * @example Special procedures in China's second review
 * ```ts
 * import { accessRecord } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { recommendations, until } = accessRecord(loadUprInfo(), { state: "CHN", cycle: 2, on: "2024-01-23" });
 * recommendations.map(({ topic, count, total }) => [topic, count, total]);
 * // => [["special-procedures", 6, 11], ["standing-invitation", 0, 0], ["treaty-bodies", 4, 4]]
 * until; // => "2018-11-04"
 * ```
 *
 * @category Analyze
 */
export function accessRecord(corpus: Corpus, options: AccessRecordOptions): AccessRecord {
  const { state, cycle, on, requests = [], reports = [], statuses = [], standingInvitations } = options;
  assertDay("on", on);
  const review = reviewOf(state, cycle);
  const day = review?.reviewDate ?? (review && getSession(review.session)?.startDate);
  if (review === undefined || day === undefined || firstDayOf(day) >= on) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot tell what followed "${state}-${cycle}": ${day === undefined ? "there is no such review" : `the review was on ${day}`}, expected a review before ${on}`,
    );
  }
  const from = addDays(firstDayOf(day), 1);
  const next = listReviews({ state })
    .flatMap(({ session }) => (session > review.session ? [getSession(session)?.startDate] : []))
    .find((start) => start !== undefined && start > from);
  const until = next !== undefined && firstDayOf(next) <= on ? addDays(firstDayOf(next), -1) : on;
  const made = selectRecommendations(corpus, { stateUnderReview: state, cycle });
  return {
    state,
    cycle,
    from,
    until,
    recommendations: ACCESS_TOPICS.map((topic) => toAccessRow(topic, made)),
    visits: visitRecord(requests, {
      state,
      from,
      to: until,
      on: until,
      ...(standingInvitations === undefined ? {} : { standingInvitations }),
    }),
    treatyReports: treatyReportRecord(reports, statuses, { state, on: until }),
  };
}

function toAccessRow(topic: AccessTopic, made: Corpus): AccessRow {
  const onIssue = selectRecommendations(made, { issue: ISSUES[topic] });
  const view =
    topic === "standing-invitation"
      ? selectRecommendations(onIssue, ({ text }) => STANDING.test(text ?? ""))
      : onIssue;
  const { value, interval, count, total, pending, unit } = onlyRow(acceptance(view));
  return { topic, value, interval, count, total, pending, unit, evidence: listRows(view) };
}
