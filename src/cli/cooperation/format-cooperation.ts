import type { DateBounds } from "../../analyze/calendar/days.ts";
import type { AccessRecord, AccessTopic } from "../../analyze/cooperation/access-record.ts";
import type { TreatyReportRecord, TreatyReportRow } from "../../analyze/cooperation/treaty-report-record.ts";
import type { VisitRecord } from "../../analyze/cooperation/visit-record.ts";
import { mandateOf } from "../../reference/mandates.ts";
import { formatCount, formatPercent } from "../../report/number-format.ts";
import { formatTable, type TextColumn, wrapText } from "../terminal/text-table.ts";

/** What is printed. */
export interface CooperationReport {
  /** Name of the State. */
  readonly name: string;
  readonly visits: VisitRecord;
  readonly treatyReports: TreatyReportRecord;
  /** Recommendations on access of past reviews; empty where the data set has none. */
  readonly access: readonly AccessRecord[];
  readonly source: string;
  readonly accessSource: string;
  readonly isVerifiedOnly: boolean;
}

const right = (title: string): TextColumn => ({ title, align: "right" });

/** Tables for people: visits by mandate, requests that wait, reports to treaty bodies, recommendations on access. */
export function formatCooperation(report: CooperationReport, width: number): string {
  const { name, visits, source, isVerifiedOnly } = report;
  const from = visits.from === undefined ? "until" : `from ${visits.from} to`;
  const notes = [
    ...(isVerifiedOnly ? ["Facts without a source that was opened are left out (--unverified)."] : []),
    `Source: ${source}. Records are no full account: what is not in them may have happened.`,
  ];
  return [
    `${name} and UN human rights mechanisms, ${from} ${visits.to}, as on ${visits.on}`,
    "",
    ...formatVisits(visits, width),
    ...formatReports(report.treatyReports, width),
    ...formatAccess(report, width),
    ...notes.flatMap((note) => wrapText(note, width)),
    "",
  ].join("\n");
}

function formatBounds({ atLeast, atMost }: DateBounds): string {
  return atLeast === atMost ? formatCount(atLeast) : `${formatCount(atLeast)}–${formatCount(atMost)}`;
}

function formatVisits(record: VisitRecord, width: number): string[] {
  const { visits, requests, reminders, unansweredRequestsAndReminders, unclear, waiting, published } = record;
  const sums = [
    ["visits made", visits],
    ["requests", requests],
    ["reminders", reminders],
    ["requests and reminders without an answer", unansweredRequestsAndReminders],
    ["acceptances", record.acceptances],
    ["refusals", record.refusals],
  ] as const;
  const invitation = record.standingInvitation;
  return [
    "Visits of special procedures, in the time",
    ...formatTable(
      [{ title: "steps" }, right("number")],
      sums.map(([title, count]) => [title, formatCount(count)]),
      width,
    ),
    ...(unclear.length === 0
      ? []
      : wrapText(
          `Not counted, as a vague date does not tell: ${unclear.map(({ kind, mandate, date }) => `${kind} ${mandate} ${date}`).join("; ")}.`,
          width,
        )),
    ...(record.hasStandingInvitation === undefined
      ? []
      : [
          invitation === undefined
            ? "No standing invitation on record."
            : `Standing invitation since ${invitation.since}.`,
        ]),
    "",
    ...(waiting.length === 0
      ? ["No request on record waits for an answer.", ""]
      : [
          `Requests that wait for an answer on ${record.on}, whenever made`,
          ...formatTable(
            [{ title: "mandate" }, { title: "since" }, right("days"), right("requests and reminders")],
            waiting.map(({ mandate, since, days, evidence }) => [
              mandateOf(mandate).shortName,
              since,
              formatBounds(days),
              String(evidence.length),
            ]),
            width,
          ),
          "",
        ]),
    ...(published.length === 0
      ? []
      : [
          "Published figures, whose units differ",
          ...published.flatMap(({ figure, summary = "Requests to visit.", source }) =>
            wrapText(
              `${figure.precision === "exact" ? "" : `${figure.precision.replace("-", " ")} `}${figure.count}: ${summary} (${source.citation ?? source.document ?? ""})`,
              width,
            ),
          ),
          "",
        ]),
  ];
}

function formatReports({ reports, on, notParty }: TreatyReportRecord, width: number): string[] {
  if (reports.length === 0) return [`No report to a treaty body is on record for ${on}.`, ""];
  return [
    `Reports to treaty bodies, on ${on}`,
    ...formatTable(
      [{ title: "treaty" }, right("report"), { title: "due" }, { title: "standing" }, right("days late")],
      reports.map((row) => [
        `${row.instrument}${row.territory === undefined ? "" : ` (${row.territory})`}`,
        row.number === undefined ? "–" : String(row.number),
        row.due ?? "–",
        formatStanding(row),
        row.daysLate === undefined || row.daysLate.atMost <= 0 ? "–" : formatBounds(row.daysLate),
      ]),
      width,
    ),
    ...(notParty.length === 0
      ? []
      : [`Not a party: ${notParty.map(({ instrument }) => instrument).join(", ")}.`]),
    "",
  ];
}

function formatStanding({ standing, yearsLate, submitted }: TreatyReportRow): string {
  if (standing === "submitted") return submitted === undefined ? "submitted" : `submitted ${submitted}`;
  if (standing === "overdue" && yearsLate !== undefined && yearsLate.atMost > 0) {
    return `overdue, ${formatBounds(yearsLate)} ${yearsLate.atMost === 1 ? "year" : "years"}`;
  }
  return standing.replace("-", " ");
}

const TOPICS: Readonly<Record<AccessTopic, string>> = {
  "special-procedures": "special procedures",
  "standing-invitation": "of these a standing invitation",
  "treaty-bodies": "treaty bodies",
};

function formatAccess({ access, accessSource }: CooperationReport, width: number): string[] {
  const rows = access.flatMap(({ cycle, recommendations, visits, from, until }) =>
    recommendations
      .filter(({ total, pending }) => total + pending > 0)
      .map(({ topic, count, total, value }) => [
        String(cycle),
        TOPICS[topic],
        `${count} of ${total}`,
        formatPercent(value),
        topic === "treaty-bodies" ? "" : String(visits.visits),
        `${from} to ${until}`,
      ]),
  );
  if (rows.length === 0) return [];
  return [
    "Recommendations on access, and what followed",
    ...formatTable(
      [
        right("cycle"),
        { title: "on" },
        right("accepted"),
        right("share"),
        right("visits after"),
        { title: "in the time" },
      ],
      rows,
      width,
    ),
    `Each recommendation once for each State that made it. Source: ${accessSource}.`,
    "",
  ];
}
