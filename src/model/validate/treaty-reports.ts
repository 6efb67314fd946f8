import type { Diagnostic } from "../../diagnostics.ts";
import { isDateBefore } from "../date-order.ts";
import type { TreatyReport } from "../treaty-report.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { findDisorder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

function* checkReport({ id, submitted, considered, concluded }: TreatyReport): Generator<Complaint> {
  const dates = [
    ["submitted", submitted],
    ["considered", considered],
    ["concluded", concluded],
  ] as const;
  for (const [[before, first], [after, second]] of findDisorder(dates)) {
    yield {
      code: "treaty-report/date-order",
      severity: "error",
      message: `Cannot order the dates of "${id}": ${after} on ${second} is before ${before} on ${first}`,
    };
  }
}

/** Reports of one State under one treaty, in the order of their numbers. */
function groupSeries(reports: readonly TreatyReport[]): Iterable<readonly TreatyReport[]> {
  const series = new Map<string, TreatyReport[]>();
  for (const report of reports) {
    if (report.number === undefined) continue;
    const key = `${report.state}/${report.instrument}/${report.territory ?? ""}`;
    const members = series.get(key) ?? [];
    members.push(report);
    series.set(key, members);
  }
  return [...series.values()].map((members) => members.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)));
}

function* checkSeries(series: readonly TreatyReport[]): Generator<Diagnostic> {
  for (const [i, report] of series.entries()) {
    const before = series[i - 1];
    for (const member of ["due", "submitted"] as const) {
      const [earlier, later] = [before?.[member], report[member]];
      if (earlier !== undefined && later !== undefined && isDateBefore(later, earlier)) {
        yield diagnose(report, {
          code: "treaty-report/number-order",
          severity: "error",
          message: `Cannot order the reports of ${report.state} under ${report.instrument}: "${report.id}" was ${member} on ${later}, before "${before?.id}" on ${earlier}`,
        });
      }
    }
  }
}

/**
 * Checks reports to treaty bodies: ids unique; submitted, considered and concluded in this order; reports of one
 * State under one treaty due and submitted in the order of their numbers. A report submitted before it is due is
 * in order. O(n log n). Does not change its input.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateTreatyReports } from "uprkit";
 *
 * validateTreatyReports([]); // => []
 * ```
 *
 * @category Model
 */
export function validateTreatyReports(reports: readonly TreatyReport[]): readonly Diagnostic[] {
  return [
    ...validateIds(reports),
    ...reports.flatMap((report) => [...checkReport(report)].map((complaint) => diagnose(report, complaint))),
    ...[...groupSeries(reports)].flatMap((series) => [...checkSeries(series)]),
  ];
}
