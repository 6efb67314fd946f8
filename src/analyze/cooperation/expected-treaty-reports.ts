import { UprError } from "../../errors.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { TreatyReport } from "../../model/treaty-report.ts";
import type { TreatyStatus } from "../../model/treaty-status.ts";
import type { InstrumentCode, StateCode } from "../../model/vocabulary.generated.ts";
import { instrumentOf } from "../../reference/instruments.ts";
import { addDays, addMonths, assertDay, firstDayOf, lastDayOf } from "../calendar/days.ts";
import { REPORTING_RULES, type ReportingRule } from "./reporting-rules.ts";

/** How {@link expectedTreatyReports} counts. */
export interface ExpectedTreatyReportsOptions {
  /** Reports due up to this day are listed. */
  readonly on: string;
  /** Years between periodic reports, instead of the treaty's rhythm. */
  readonly everyYears?: number;
  /**
   * Reports on record, of any State and treaty: after one whose due day is known, the rhythm runs from that day, as
   * committees set the day of the next report.
   */
  readonly reports?: readonly TreatyReport[];
}

/** A report that a State has or should have handed in. */
export interface ExpectedTreatyReport {
  /** State that reports. */
  readonly state: StateCode;
  /** Treaty it reports on, by its code, such as `"CAT"`. */
  readonly instrument: InstrumentCode;
  /** 1 for the initial report. */
  readonly number: number;
  /** Day it is due: of the precision of the ratification. */
  readonly due: PartialDate;
  /**
   * `record` = a record tells the day, `treaty` = computed from the treaty's own rule, `rule-of-thumb` = from the
   * practice of the committee, from `everyYears`, or from a rule applied to a computed day.
   */
  readonly basis: "record" | "treaty" | "rule-of-thumb";
  /** The rule it is computed by, or where the record is from. */
  readonly source: string;
  /** Id of the report on record; absent where there is none. */
  readonly report?: string;
}

/**
 * Reports that a State should have submitted under a treaty up to a day, from the day it was ratified and the treaty's
 * rhythm.
 *
 * The initial report is due by the treaty's own words: one or two years after it enters into force for the State. Of
 * later ones this is a rule of thumb: committees put reports together and set days of their own, and the Human Rights
 * Committee has had a cycle of 8 years only since 2020. Where `reports` tell a due day, that day counts and the rhythm
 * runs on from it. Empty where the State is not a party or the day of ratification is not known. Protocols have no
 * reports here. O(reports + years).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no day, `everyYears` is no positive number, or the
 * treaty has no reports.
 * @see The treaties' articles on reports, named in `source`; periodicity as in {@link treatyBodyOf}.
 *
 * @example A treaty ratified in 1990
 * ```ts
 * import { expectedTreatyReports } from "uprkit";
 *
 * const source = { citation: "UN Treaty Collection" };
 * const status = { id: "FJI/CAT", state: "FJI", instrument: "CAT", party: true, ratified: "1990-06-01", source } as const;
 * const expected = expectedTreatyReports(status, { on: "1996-01-01" });
 * expected.map(({ number, due, basis }) => [number, due, basis]);
 * // => [[1, "1991-07-01", "treaty"], [2, "1995-07-01", "rule-of-thumb"]]
 * ```
 *
 * @category Analyze
 */
export function expectedTreatyReports(
  status: TreatyStatus,
  options: ExpectedTreatyReportsOptions,
): readonly ExpectedTreatyReport[] {
  const { on, reports = [], everyYears } = options;
  assertDay("on", on);
  if (everyYears !== undefined && !(everyYears > 0 && Number.isFinite(everyYears))) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot space reports by "everyYears": it is ${everyYears}, expected a positive number`,
    );
  }
  const { state, instrument, ratified, withdrawn, party } = status;
  const rule = ruleOf(instrument);
  if (ratified === undefined || (!party && withdrawn === undefined)) return [];
  const own = reports.filter(
    (report) => report.state === state && report.instrument === instrument && report.territory === undefined,
  );
  const end = withdrawn !== undefined && lastDayOf(withdrawn) < on ? lastDayOf(withdrawn) : on;
  const period = everyYears ?? rule.everyYears;
  const later: Pick<ExpectedTreatyReport, "basis" | "source"> = {
    basis: "rule-of-thumb",
    source:
      everyYears === undefined
        ? `every ${rule.everyYears} years: ${rule.everySource}`
        : `every ${everyYears} years, as asked for`,
  };
  const initial = addYears(entryIntoForce(rule, ratified), rule.initialYears);
  const expected: ExpectedTreatyReport[] = [];
  let next: Pick<ExpectedTreatyReport, "due" | "basis" | "source"> = {
    due: initial,
    basis: "treaty",
    source: rule.article,
  };
  for (let number = 1; ; number++) {
    const record = own.find((report) => report.number === number);
    const { due, basis, source } =
      record?.due === undefined
        ? next
        : { due: record.due, basis: "record" as const, source: citationOf(record) };
    if (firstDayOf(due) > end) return expected;
    expected.push({
      state,
      instrument,
      number,
      due,
      basis,
      source,
      ...(record === undefined ? {} : { report: record.id }),
    });
    if (period === undefined) return expected;
    next = { due: addYears(due, period), ...later };
  }
}

function citationOf({ id, source }: TreatyReport): string {
  return source.citation ?? source.document ?? source.file ?? id;
}

function ruleOf(instrument: InstrumentCode): ReportingRule {
  const rule = REPORTING_RULES.find((each) => each.instrument === instrument);
  if (rule === undefined) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot expect reports under "${instrument}": it has none of its own, expected one of ${REPORTING_RULES.map((each) => each.instrument).join(", ")}`,
    );
  }
  return rule;
}

/** Entry into force for the State, no earlier than for all; of a vague ratification as vague as that. */
function entryIntoForce(
  { instrument, entryIntoForce: when }: ReportingRule,
  ratified: PartialDate,
): PartialDate {
  const day = lastDayOf(ratified);
  const months = addMonths(day, 3);
  const own =
    when === "thirtieth-day"
      ? addDays(day, 30)
      : when === "three-months"
        ? months
        : addMonths(`${months.slice(0, 7)}-01`, 1);
  const general = instrumentOf(instrument).inForce;
  const since = general !== undefined && lastDayOf(general) > own ? lastDayOf(general) : own;
  return since.slice(0, ratified.length);
}

function addYears(date: PartialDate, years: number): PartialDate {
  return addMonths(firstDayOf(date), Math.round(years * 12)).slice(0, date.length);
}
