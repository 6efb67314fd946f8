import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { treatyReportRecord } from "../../../src/analyze/cooperation/treaty-report-record.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import type { TreatyReport } from "../../../src/model/treaty-report.ts";

const source = { citation: "List of reports" };
const report = (rest: Partial<TreatyReport>): TreatyReport => ({
  id: "FJI/CAT/3",
  state: "FJI",
  instrument: "CAT",
  source,
  ...rest,
});
const on = (rest: Partial<TreatyReport>, day: string) =>
  treatyReportRecord([report(rest)], [], { state: "FJI", on: day }).reports[0];

describe("treatyReportRecord()", () => {
  it("has China's report to the Committee against Torture overdue by 4 years on 23 January 2024", () => {
    const { treatyReports, treatyStatuses } = loadChinaCase();
    const record = treatyReportRecord(treatyReports, treatyStatuses, { state: "CHN", on: "2024-01-23" });
    expect(record).toMatchObject({ overdue: 1, maybeOverdue: 0, submitted: 2, findings: [] });
    expect(record.reports[0]).toMatchObject({
      report: "CHN/CAT/6",
      standing: "overdue",
      due: "2019-12",
      // 31 December 2019 and 1 December 2019 to 23 January 2024, counted by hand: 1461 + 23 and 1461 + 53.
      daysLate: { atLeast: 1484, atMost: 1514 },
      yearsLate: { atLeast: 4, atMost: 4 },
    });
    // Hong Kong reports under a treaty China is no party to: no contradiction.
    expect(record.notParty.map(({ instrument }) => instrument)).toEqual(["ICCPR"]);
  });

  it("is overdue from the day after, and cannot tell within a month", () => {
    expect(on({ due: "2019-12-09" }, "2019-12-09")?.standing).toBe("not-due");
    expect(on({ due: "2019-12-09" }, "2019-12-10")).toMatchObject({
      standing: "overdue",
      daysLate: { atLeast: 1, atMost: 1 },
      yearsLate: { atLeast: 0, atMost: 0 },
    });
    expect(on({ due: "2019-12" }, "2019-12-10")?.standing).toBe("maybe-overdue");
    expect(on({ due: "2019-12" }, "2020-01-01")?.standing).toBe("overdue");
    expect(on({ due: "2019-12-09" }, "2020-12-08")?.yearsLate).toEqual({ atLeast: 0, atMost: 0 });
    expect(on({ due: "2019-12-09" }, "2020-12-09")?.yearsLate).toEqual({ atLeast: 1, atMost: 1 });
    expect(on({}, "2020-12-09")).toMatchObject({ standing: "unknown", daysLate: undefined });
  });

  it("counts a submission from its day, and how late it was", () => {
    const late = { due: "2019-12-09", submitted: "2021-12-10" };
    expect(on(late, "2021-12-09")).toMatchObject({ standing: "overdue", daysLate: { atLeast: 731 } });
    expect(on(late, "2024-01-01")).toMatchObject({
      standing: "submitted",
      daysLate: { atLeast: 732, atMost: 732 },
    });
    expect(on({ due: "2019-12-09", submitted: "2024-01" }, "2024-01-10")?.standing).toBe("maybe-overdue");
    expect(on({ due: "2019-12-09", considered: "2022-01-01" }, "2024-01-10")).toMatchObject({
      standing: "submitted",
      daysLate: undefined,
    });
    const early = treatyReportRecord([report({ due: "2019-12-09", submitted: "2019-12-01" })], [], {
      state: "FJI",
      on: "2024-01-01",
    });
    expect(early).toMatchObject({ submitted: 1, submittedLate: 0 });
    expect(early.reports[0]).toMatchObject({ daysLate: { atLeast: -8, atMost: -8 }, yearsLate: undefined });
  });

  it("finds a report under a treaty the State is no party to", () => {
    const status = { id: "FJI/CAT", state: "FJI", instrument: "CAT", party: false, source } as const;
    const codes = treatyReportRecord([report({ due: "2019" })], [status], {
      state: "FJI",
      on: "2024-01-01",
    }).findings;
    expect(codes.map(({ code }) => code)).toEqual(["treaty-report/not-party"]);
  });

  it("is empty without records, and refuses a month", () => {
    expect(treatyReportRecord([], [], { state: "FJI", on: "2024-01-01" })).toMatchObject({
      reportsKnown: 0,
      overdue: 0,
      reports: [],
    });
    expect(() => treatyReportRecord([], [], { state: "FJI", on: "2024-01" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("never makes a month less late than its last day, nor more than its first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, date) => {
        const due = `2019-${String(month).padStart(2, "0")}`;
        const vague = on({ due }, "2024-01-23")?.daysLate;
        const exact = on({ due: `${due}-${String(date).padStart(2, "0")}` }, "2024-01-23")?.daysLate;
        expect(exact?.atLeast).toBe(exact?.atMost);
        expect(exact?.atLeast).toBeGreaterThanOrEqual(vague?.atLeast ?? Number.NaN);
        expect(exact?.atMost).toBeLessThanOrEqual(vague?.atMost ?? Number.NaN);
      }),
    );
  });
});
