import { reviewOfDocument } from "../../reference/reviews.ts";
import { addDays, placeDate } from "../calendar/days.ts";
import { treatyReportRecord } from "../cooperation/treaty-report-record.ts";
import { type VisitRecord, visitRecord } from "../cooperation/visit-record.ts";
import { unansweredEvents } from "../cooperation/visit-status.ts";
import {
  type IntegrityContext,
  type Measured,
  type Measures,
  type Outcome,
  type ReviewFacts,
  sourcesOf,
  toShare,
} from "./context.ts";

const NO_DAY = "the day of the review is not known";
const NO_STEP = "no step of a visit in that time is on record";

/** Measures of how the State dealt with the mechanisms of the United Nations, and what the compilation made of them. */
export function measureMechanisms(context: IntegrityContext): Measures {
  const { options } = context;
  const { claims = [], findings, treatyReports, treatyStatuses = [], visitRequests } = options;

  function measureVisits(
    review: ReviewFacts,
    read: (record: VisitRecord) => Omit<Measured, "count"> | string,
  ): Outcome {
    const { state, on, previousDay } = review;
    if (visitRequests === undefined) return "no visit requests were given";
    if (on === undefined) return NO_DAY;
    const record = visitRecord(visitRequests, {
      state,
      on,
      ...(previousDay === undefined || previousDay >= on ? {} : { from: addDays(previousDay, 1) }),
    });
    if (record.requestsKnown === 0) return "no visit request to this State is on record";
    const found = read(record);
    if (typeof found === "string") return found;
    const since = record.from === undefined ? { note: "of any time before: no earlier review is known" } : {};
    return { ...since, count: found.value, ...found };
  }

  function measureReports(review: ReviewFacts, what: "share" | "years"): Outcome {
    const { state, on } = review;
    if (treatyReports === undefined) return "no treaty reports were given";
    if (on === undefined) return NO_DAY;
    const record = treatyReportRecord(treatyReports, treatyStatuses, { state, on });
    // A report without due day tells nothing of lateness, and one that is not due yet nothing of this day.
    const placed = record.reports.filter(({ standing }) => standing !== "unknown" && standing !== "not-due");
    const overdue = placed.filter(({ standing }) => standing === "overdue");
    const details = {
      unit: "report",
      ...(record.maybeOverdue === 0 ? {} : { note: `${record.maybeOverdue} more may be overdue` }),
      evidence: () => overdue.map(({ report }) => report),
      sources: () => sourcesOf(overdue),
    };
    const why = "no report that was due by that day is on record";
    if (what === "share") {
      const share = toShare(context, [overdue.length, placed.length], why, details);
      // Records are kept of what is late sooner than of what came in time: no sample of reports.
      return typeof share === "string" ? share : { ...share, interval: undefined };
    }
    if (placed.length === 0) return why;
    const years = Math.max(0, ...overdue.map(({ yearsLate }) => yearsLate?.atLeast ?? 0));
    return { value: years, count: overdue.length, total: placed.length, ...details };
  }

  return {
    "visits-made": (review) =>
      measureVisits(review, ({ visits, evidence }) => {
        if (evidence.length === 0) return NO_STEP;
        const made = evidence.filter(({ kind }) => kind === "made");
        return {
          value: visits,
          unit: "visit",
          evidence: () => made.map(({ request }) => request),
          sources: () => sourcesOf(made),
        };
      }),
    "visits-waiting": (review) =>
      measureVisits(review, ({ waiting }) => ({
        value: waiting.length,
        unit: "request",
        evidence: () => waiting.map(({ request }) => request),
        sources: () => sourcesOf(waiting.flatMap(({ evidence }) => evidence)),
      })),
    "visits-unanswered": (review) => {
      const recorded = measureVisits(review, (record) => {
        if (record.evidence.length === 0) return NO_STEP;
        const { from, to, unansweredRequestsAndReminders: value } = record;
        const open = (visitRequests ?? [])
          .filter(({ state }) => state === review.state)
          .flatMap((request) =>
            unansweredEvents(request, to)
              .filter(({ date }) => placeDate(date, from, to) === "inside")
              .map(({ kind, date, source }) => ({ id: `${request.id} ${kind} ${date}`, source })),
          );
        return {
          value,
          unit: "request or reminder",
          evidence: () => open.map(({ id }) => id),
          sources: () => sourcesOf(open),
        };
      });
      const published = claims.find(
        ({ review: of, topic, figure }) =>
          of === review.id && topic === "cooperation" && figure?.unit === "visit-request",
      );
      if (published?.figure === undefined) return recorded;
      const { count, precision } = published.figure;
      const isAbout = precision === "exact" ? "" : `${precision} `;
      if (typeof recorded !== "string" && recorded.value > 0) {
        return { ...recorded, note: `published: ${isAbout}${count} (${published.id})` };
      }
      const held = typeof recorded === "string" ? recorded : "the records hold none of that time";
      return {
        value: count,
        count,
        unit: "request or reminder",
        basis: "published",
        note: `${isAbout}${count}; ${held}`,
        evidence: () => [published.id],
        sources: () => [published.source],
      };
    },
    "reports-overdue": (review) => measureReports(review, "share"),
    "years-overdue": (review) => measureReports(review, "years"),
    "findings-omitted": (review) => {
      if (findings === undefined) return "no findings of mechanisms were given";
      const compilations = new Set<string>(
        (review.facts?.documents ?? []).flatMap(({ kind, symbol }) =>
          kind === "compilation" && symbol !== undefined ? [symbol] : [],
        ),
      );
      const looked = findings.flatMap((finding) =>
        finding.state !== review.state
          ? []
          : finding.mentions
              .filter(
                ({ document }) => compilations.has(document) || reviewOfDocument(document)?.id === review.id,
              )
              .map(({ treatment, source }) => ({ id: finding.id, treatment, source })),
      );
      const left = looked.filter(({ treatment }) => treatment !== "included");
      return toShare(
        context,
        [left.length, looked.length],
        "nobody looked for a finding in this review's compilation",
        { unit: "finding", evidence: () => left.map(({ id }) => id), sources: () => sourcesOf(left) },
      );
    },
  };
}
