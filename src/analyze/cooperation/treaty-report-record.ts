import type { Diagnostic } from "../../diagnostics.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { TreatyReport } from "../../model/treaty-report.ts";
import type { TreatyStatus } from "../../model/treaty-status.ts";
import { diagnose } from "../../model/validate/diagnose.ts";
import { validateTreatyReports } from "../../model/validate/treaty-reports.ts";
import type { InstrumentCode, StateCode } from "../../model/vocabulary.generated.ts";
import {
  assertDay,
  boundDays,
  boundYears,
  type DateBounds,
  daysBetween,
  firstDayOf,
  lastDayOf,
} from "../calendar/days.ts";

/**
 * Where a report stands on a day: `submitted`, `overdue`, `maybe-overdue` (the dates are too vague to tell),
 * `not-due`, `unknown` (no due day is known).
 */
export const TREATY_REPORT_STANDINGS = [
  "submitted",
  "overdue",
  "maybe-overdue",
  "not-due",
  "unknown",
] as const;
/** One of {@link TREATY_REPORT_STANDINGS}. */
export type TreatyReportStanding = (typeof TREATY_REPORT_STANDINGS)[number];

/** Which State and day {@link treatyReportRecord} is asked about. */
export interface TreatyReportRecordOptions {
  /** State whose reports are meant; records of others are passed over. */
  readonly state: StateCode;
  /** The day. */
  readonly on: string;
}

/** One report on the day. */
export interface TreatyReportRow {
  /** Id of the report. */
  readonly report: string;
  /** Treaty it reports on, by its code, such as `"CAT"`. */
  readonly instrument: InstrumentCode;
  /** Number of the periodic report; absent where not known. */
  readonly number?: number;
  /** Part of the State that reports on its own; absent for the whole. */
  readonly territory?: string;
  /** Where it stood on the day: see {@link TREATY_REPORT_STANDINGS}. */
  readonly standing: TreatyReportStanding;
  /** Day it was due; absent where not known. */
  readonly due?: PartialDate;
  /** Day it was submitted, if by the day; absent where it was not or it is not known. */
  readonly submitted?: PartialDate;
  /**
   * Days late: from the day it was due to the day it was submitted or, while it is not, to the day asked about;
   * below 0 where early. `undefined` where one of the two is not known.
   */
  readonly daysLate: DateBounds | undefined;
  /** The same in full years; `undefined` where not late. */
  readonly yearsLate: DateBounds | undefined;
  /** Where the record of it is from. */
  readonly source: SourceReference;
}

/** What a State owes to treaty bodies on a day. */
export interface TreatyReportRecord {
  /** State that reports. */
  readonly state: StateCode;
  /** Day on which it is told, `YYYY-MM-DD`. */
  readonly on: string;
  /** Reports that were looked at; 0 = nothing is known. */
  readonly reportsKnown: number;
  /** Reports submitted by the day, late or in time. */
  readonly submitted: number;
  /** Submitted after their due day, among {@link submitted}; reports of unknown due day are in neither. */
  readonly submittedLate: number;
  /** Reports whose due day is past by any reading of its date, and that are not submitted. */
  readonly overdue: number;
  /** Reports of which the dates are too vague to tell, not in {@link overdue}. */
  readonly maybeOverdue: number;
  /** Reports not submitted whose due day is not past by any reading of its date. */
  readonly notDue: number;
  /** Reports not submitted of which no due day is known. */
  readonly unknown: number;
  /** Every report, the latest first among the overdue, then the others in the order of the records. */
  readonly reports: readonly TreatyReportRow[];
  /** Treaties the records say the State is not bound by on the day. */
  readonly notParty: readonly TreatyStatus[];
  /** Where the records contradict themselves or each other. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Reports to treaty bodies that a State had submitted, owed and did not owe yet on a day, with days and full years late.
 *
 * A report is overdue from the day after it was due. Dates known to the month give bounds: due in December 2019, on
 * 23 January 2024 a report is 1,484 to 1,514 days late, and 4 years either way. A submission after the day does not
 * count yet. A report that a committee considered was submitted, even where the day is not known. Only records count:
 * {@link expectedTreatyReports} tells which reports there should be. O(n log n). Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no day.
 *
 * @example A report due in a month
 * ```ts
 * import { treatyReportRecord } from "uprkit";
 *
 * const source = { citation: "List of late reports" };
 * const reports = [{ id: "FJI/CAT/3", state: "FJI", instrument: "CAT", due: "2019-12", source }] as const;
 * const { overdue, reports: rows } = treatyReportRecord(reports, [], { state: "FJI", on: "2024-01-23" });
 * overdue; // => 1
 * rows[0]?.daysLate; // => { atLeast: 1484, atMost: 1514 }
 * rows[0]?.yearsLate; // => { atLeast: 4, atMost: 4 }
 * ```
 *
 * @category Analyze
 */
export function treatyReportRecord(
  reports: readonly TreatyReport[],
  statuses: readonly TreatyStatus[],
  options: TreatyReportRecordOptions,
): TreatyReportRecord {
  const { state, on } = options;
  assertDay("on", on);
  const own = reports.filter((report) => report.state === state);
  const rows = own.map((report) => toRow(report, on));
  const count = (standing: TreatyReportStanding): number =>
    rows.filter((row) => row.standing === standing).length;
  const ownStatuses = statuses.filter((status) => status.state === state);
  const notParty = ownStatuses.filter((status) => isParty(status, on) === false);
  return {
    state,
    on,
    reportsKnown: own.length,
    submitted: count("submitted"),
    submittedLate: rows.filter(
      ({ standing, daysLate }) => standing === "submitted" && (daysLate?.atLeast ?? 0) > 0,
    ).length,
    overdue: count("overdue"),
    maybeOverdue: count("maybe-overdue"),
    notDue: count("not-due"),
    unknown: count("unknown"),
    reports: rows
      .map((row, index) => ({ row, index }))
      .sort((a, b) => lateness(b.row) - lateness(a.row) || a.index - b.index)
      .map(({ row }) => row),
    notParty,
    findings: [
      ...validateTreatyReports(own),
      ...own
        .filter(
          ({ instrument, territory }) =>
            // A part of the State may be bound where the whole is not, as Hong Kong by the Covenant.
            territory === undefined && notParty.some((status) => status.instrument === instrument),
        )
        .map((report) =>
          diagnose(report, {
            code: "treaty-report/not-party",
            severity: "warning",
            message: `Cannot place report "${report.id}": another record says that ${state} is not a party to ${report.instrument}`,
          }),
        ),
    ],
  };
}

/** Days late of an overdue report; what is not overdue stands after it. */
function lateness({ standing, daysLate }: TreatyReportRow): number {
  return standing === "overdue" ? (daysLate?.atMost ?? 0) : -1;
}

/** Whether a record says the State is bound on a day; `undefined` where it does not tell. */
export function isParty({ party, ratified, withdrawn }: TreatyStatus, on: string): boolean | undefined {
  if (withdrawn !== undefined && lastDayOf(withdrawn) <= on) return false;
  if (ratified === undefined) return party;
  if (firstDayOf(ratified) > on) return false;
  return lastDayOf(ratified) <= on ? true : undefined;
}

function toRow(report: TreatyReport, on: string): TreatyReportRow {
  const { id, instrument, number, territory, due, source } = report;
  const submitted =
    report.submitted !== undefined && firstDayOf(report.submitted) <= on ? report.submitted : undefined;
  const standing = standingOf(report, on);
  const until = standing === "submitted" ? submitted : on;
  const daysLate = due === undefined || until === undefined ? undefined : boundDays(due, until);
  const isLate = due !== undefined && until !== undefined && (daysLate?.atMost ?? 0) > 0;
  const years = isLate ? boundYears(due, until) : undefined;
  return {
    report: id,
    instrument,
    ...(number === undefined ? {} : { number }),
    ...(territory === undefined ? {} : { territory }),
    standing,
    ...(due === undefined ? {} : { due }),
    ...(submitted === undefined ? {} : { submitted }),
    daysLate,
    yearsLate: years && { atLeast: Math.max(0, years.atLeast), atMost: Math.max(0, years.atMost) },
    source,
  };
}

function standingOf(
  { due, submitted, considered, concluded }: TreatyReport,
  on: string,
): TreatyReportStanding {
  const arrived = [submitted, considered, concluded].flatMap((date) => (date === undefined ? [] : [date]));
  if (arrived.some((date) => lastDayOf(date) <= on)) return "submitted";
  const mayHaveArrived = arrived.some((date) => firstDayOf(date) <= on);
  if (due === undefined) return mayHaveArrived ? "submitted" : "unknown";
  if (daysBetween(firstDayOf(due), on) <= 0) return mayHaveArrived ? "submitted" : "not-due";
  if (daysBetween(lastDayOf(due), on) <= 0 || mayHaveArrived) return "maybe-overdue";
  return "overdue";
}
