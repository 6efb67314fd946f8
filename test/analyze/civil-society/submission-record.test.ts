import { describe, expect, it } from "vitest";
import { submissionRecord } from "../../../src/analyze/civil-society/submission-record.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import type { Submission, SubmissionEventKind, SubmissionKind } from "../../../src/model/submission.ts";

const source = { citation: "Summary" };

function submission(
  name: string,
  steps: readonly (readonly [SubmissionEventKind, string])[],
  kind: SubmissionKind = "individual",
): Submission {
  return {
    id: `FJI-3/${name}`,
    review: "FJI-3",
    kind,
    submitters: [{ kind: "organisation", name }],
    events: steps.map(([step, date]) => ({ kind: step, date, source })),
    source,
  };
}

describe("submissionRecord()", () => {
  it("has seven of 127 removed from the summary on China, six of them back on 2 November 2018", () => {
    const { submissions, claims } = loadChinaCase();
    const on = (day: string) => submissionRecord(submissions, { review: "CHN-3", on: day, claims });
    const listed = on("2018-09-30");
    expect(listed).toMatchObject({ total: 127, totalBasis: "claim", removed: 0, missing: 0, value: 0 });
    expect(on("2018-11-01")).toMatchObject({ removed: 7, restored: 0, missing: 7, value: 7 / 127 });
    const back = on("2018-11-02");
    expect(back).toMatchObject({ removed: 7, restored: 6, missing: 1, findings: [] });
    const missing = back.submissions.filter(({ standing }) => standing === "removed");
    expect(missing.map(({ submission: id }) => id)).toEqual(["CHN-3/demosisto"]);
    // Two of the seven are no submissions but documents that others quote.
    expect(back.byKind.map(({ kind, removed }) => [kind, removed])).toEqual([
      ["individual", 2],
      ["joint", 3],
      ["cited", 2],
    ]);
    expect(
      back.submissions.every(({ evidence }) => evidence.every((event) => event.source !== undefined)),
    ).toBe(true);
  });

  it("counts a step of a month once the month is over", () => {
    const records = [
      submission("A", [
        ["listed", "2018-09-03"],
        ["removed", "2018-10"],
      ]),
    ];
    const on = (day: string) => submissionRecord(records, { review: "FJI-3", on: day });
    expect(on("2018-10-30")).toMatchObject({ removed: 0, missing: 0 });
    expect(on("2018-10-30").submissions[0]?.unclear.map(({ kind }) => kind)).toEqual(["removed"]);
    expect(on("2018-10-31")).toMatchObject({
      removed: 1,
      missing: 1,
      total: 1,
      totalBasis: "records",
      value: 1,
    });
  });

  it("tells received from listed, and removed again from restored", () => {
    const records = [
      submission("A", [["received", "2018-03-01"]]),
      submission("B", [
        ["received", "2018-03-01"],
        ["listed", "2018-09-03"],
      ]),
      submission("C", [
        ["listed", "2018-09-03"],
        ["removed", "2018-09-10"],
        ["restored", "2018-09-12"],
        ["removed", "2018-09-20"],
      ]),
      submission("D", []),
    ];
    const frozen = structuredClone(records);
    const record = submissionRecord(records, { review: "FJI-3", on: "2019-01-01", listedTotal: 10 });
    expect(record.submissions.map(({ standing }) => standing)).toEqual([
      "received",
      "listed",
      "removed",
      "unknown",
    ]);
    expect(record).toMatchObject({
      received: 3,
      listed: 2,
      removed: 1,
      restored: 0,
      missing: 1,
      total: 10,
      totalBasis: "given",
    });
    expect(records).toEqual(frozen);
  });

  it("finds lives that contradict themselves, and records that contradict each other", () => {
    const records = [
      submission("A", [
        ["listed", "2018-09-03"],
        ["restored", "2018-11-02"],
      ]),
      submission("Centre for Lamps", [["listed", "2018-09-03"]]),
      {
        ...submission("The Center for Lamps", [
          ["listed", "2018-09-03"],
          ["removed", "2018-10-01"],
        ]),
        id: "FJI-3/x",
      },
    ];
    const codes = submissionRecord(records, { review: "FJI-3", on: "2019-01-01" }).findings.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["submission/restored-without-removal", "submission/contradicting-records"]);
  });

  it("has no share where nothing is listed", () => {
    expect(submissionRecord([], { review: "FJI-3", on: "2019-01-01" })).toMatchObject({
      total: 0,
      value: undefined,
      byKind: [],
    });
    expect(() => submissionRecord([], { review: "FJI-3", on: "2019" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});
