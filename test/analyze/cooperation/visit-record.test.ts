import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitRecord } from "../../../src/analyze/cooperation/visit-record.ts";
import { visitStatusOn } from "../../../src/analyze/cooperation/visit-status.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import {
  VISIT_EVENT_KINDS,
  type VisitEventKind,
  type VisitRequest,
} from "../../../src/model/visit-request.ts";
import type { MandateCode } from "../../../src/model/vocabulary.generated.ts";

const source = { citation: "Letter" };

function request(mandate: MandateCode, ...steps: readonly [VisitEventKind, string][]): VisitRequest {
  return {
    id: `FJI/${mandate}/${steps[0]?.[1].slice(0, 4) ?? "0"}`,
    state: "FJI",
    mandate,
    events: steps.map(([kind, date]) => ({ kind, date, source })),
    source,
  };
}

/** One visit; eight requests and five reminders without an answer; one asked and answered; one before the time. */
const WINDOW: readonly VisitRequest[] = [
  request("ie-older-persons", ["made", "2019"]),
  request("sr-torture", ["requested", "2018-12-01"], ["reminded", "2020-02"], ["reminded", "2022-03-01"]),
  request("sr-privacy", ["requested", "2019-01-10"], ["reminded", "2020"], ["reminded", "2021"]),
  request("wg-arbitrary-detention", ["requested", "2019-05"], ["reminded", "2023-11-30"]),
  request("sr-housing", ["requested", "2020"]),
  request("sr-water-and-sanitation", ["requested", "2021"]),
  request("sr-food", ["requested", "2022-01-01"]),
  request("sr-health", ["requested", "2022-06"]),
  request("sr-education", ["requested", "2023"]),
  request("sr-executions", ["requested", "2019-03-01"], ["declined", "2019-06-01"]),
  request("sr-religion-or-belief", ["requested", "2003-01-13"]),
];
const OPTIONS = { state: "FJI", from: "2018-11-06", to: "2024-01-23", on: "2024-01-23" } as const;

describe("visitRecord()", () => {
  it("counts one visit, and thirteen requests and reminders without an answer", () => {
    const record = visitRecord(WINDOW, OPTIONS);
    expect(record).toMatchObject({
      requestsKnown: 11,
      visits: 1,
      requests: 9,
      reminders: 5,
      unansweredRequestsAndReminders: 13,
      refusals: 1,
      acceptances: 0,
      unclear: [],
      findings: [],
      hasStandingInvitation: undefined,
    });
    // The unit matters: thirteen letters are eight requests, and one more waits from before the time.
    expect(record.waiting).toHaveLength(9);
    expect(record.waiting[0]).toMatchObject({ mandate: "sr-religion-or-belief", since: "2003-01-13" });
    expect(record.evidence).toHaveLength(1 + 9 + 5 + 1);
    const sum = record.byMandate.reduce((total, row) => total + row.unansweredRequestsAndReminders, 0);
    expect(sum).toBe(13);
  });

  it("does not count what may lie outside the time, and says so", () => {
    const record = visitRecord(
      [request("sr-water-and-sanitation", ["requested", "2018"], ["made", "2024"])],
      OPTIONS,
    );
    expect(record).toMatchObject({ requests: 0, visits: 0 });
    expect(record.unclear.map(({ kind, date }) => [kind, date])).toEqual([
      ["requested", "2018"],
      ["made", "2024"],
    ]);
  });

  it("takes a later answer for one, and no day after the one asked about", () => {
    const asked = request(
      "sr-water-and-sanitation",
      ["requested", "2020-01-01"],
      ["accepted", "2023-01-01"],
      ["postponed", "2023-05-01"],
    );
    expect(visitRecord([asked], { ...OPTIONS, on: "2022-12-31" }).unansweredRequestsAndReminders).toBe(1);
    expect(visitRecord([asked], OPTIONS)).toMatchObject({
      unansweredRequestsAndReminders: 0,
      acceptances: 1,
      waiting: [],
    });
    expect(visitStatusOn(asked, "2023-02-01")).toBe("agreed");
    expect(visitStatusOn(asked, "2024-01-01")).toBe("postponed");
    expect(visitStatusOn(asked, "2019-01-01")).toBeUndefined();
    const again = request(
      "sr-water-and-sanitation",
      ["requested", "2020-01-01"],
      ["made", "2021-01-01"],
      ["requested", "2022-01-01"],
    );
    expect(visitStatusOn(again, "2023-01-01")).toBe("unanswered");
    expect(visitRecord([again], OPTIONS).unansweredRequestsAndReminders).toBe(1);
  });

  it("tells of a standing invitation only where a record does", () => {
    const standingInvitations = [
      { state: "FJI", since: "2001-03", until: "2020-01-01", source },
      { state: "CHL", since: "2009-05", source },
    ] as const;
    const on = (day: string) => visitRecord([], { state: "FJI", on: day, standingInvitations });
    expect(on("2010-01-01")).toMatchObject({
      hasStandingInvitation: true,
      standingInvitation: { since: "2001-03" },
    });
    expect(on("2020-01-01")).toMatchObject({ hasStandingInvitation: false, standingInvitation: undefined });
    expect(visitRecord([], { state: "FJI", on: "2010-01-01" })).toMatchObject({
      requestsKnown: 0,
      from: undefined,
    });
  });

  it("finds a visit before its request", () => {
    const broken = request("sr-water-and-sanitation", ["requested", "2020-01-01"], ["made", "2019-01-01"]);
    const codes = visitRecord([broken], OPTIONS).findings.map(({ code }) => code);
    expect(codes).toContain("visit-request/made-before-requested");
  });

  it.each([
    { ...OPTIONS, on: "2024" },
    { ...OPTIONS, from: "2024-02-30" },
    { ...OPTIONS, from: "2024-02-01" },
  ])("refuses %j", (options) => {
    expect(() => visitRecord([], options)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });

  it("adds up over windows that follow each other", () => {
    const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2023-12-31"), noInvalidDate: true });
    const step = fc.record({
      kind: fc.constantFrom(...VISIT_EVENT_KINDS),
      date: day.map((at) => at.toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1 })), (lists) => {
        const requests = lists.map((steps, i) => ({
          ...request("sr-water-and-sanitation"),
          id: `FJI/sr-water-and-sanitation/${i}`,
          events: steps.map((each) => ({ ...each, source })).sort((a, b) => (a.date < b.date ? -1 : 1)),
        }));
        const frozen = structuredClone(requests);
        const count = (from: string, to: string) =>
          visitRecord(requests, { state: "FJI", from, to, on: "2024-01-01" });
        const [first, second, whole] = [
          count("2015-01-01", "2018-06-30"),
          count("2018-07-01", "2023-12-31"),
          count("2015-01-01", "2023-12-31"),
        ];
        for (const key of ["requests", "reminders", "visits", "unansweredRequestsAndReminders"] as const) {
          expect(first[key] + second[key]).toBe(whole[key]);
        }
        expect(requests).toEqual(frozen);
      }),
    );
  });

  it("has one visit to China between the reviews of 2018 and 2024, beside the published thirteen", () => {
    const { visitRequests, claims } = loadChinaCase();
    const record = visitRecord(visitRequests, { ...OPTIONS, state: "CHN", claims });
    expect(record.visits).toBe(1);
    expect(record.evidence.map(({ kind, mandate }) => [kind, mandate])).toEqual([
      ["made", "ie-older-persons"],
    ]);
    const published = record.published.find(({ claim }) => claim === "visits-ignored-2018-2024");
    expect(published).toMatchObject({
      figure: { count: 13, unit: "visit-request" },
      recordedRequestsAndReminders: 0,
    });
    expect(record.waiting.length).toBe(published?.recordedWaiting);
  });
});
