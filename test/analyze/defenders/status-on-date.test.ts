import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../src/analyze/calendar/days.ts";
import { defenderStatus } from "../../../src/analyze/defenders/status-on-date.ts";
import type { DefenderEvent } from "../../../src/model/defender.ts";
import { event, person } from "./people.ts";

const term = (months: number): Partial<DefenderEvent> => ({ sentence: { kind: "term", months } });
const statusOf = (events: readonly DefenderEvent[], on: string) => defenderStatus(person(events), on);

describe("defenderStatus()", () => {
  it("tells where a person is, since when and for how long", () => {
    const events = [
      event("detained", "2020-03-01"),
      event("sentenced", "2020-09-01", term(36)),
      event("released", "2022-03-01"),
      event("detained", "2022-05-01"),
    ];
    expect(statusOf(events, "2020-02-29")).toMatchObject({
      status: "at-liberty",
      since: undefined,
      days: undefined,
    });
    expect(statusOf(events, "2020-03-01")).toMatchObject({
      status: "detained",
      days: { atLeast: 0, atMost: 0 },
    });
    expect(statusOf(events, "2021-03-01")).toMatchObject({
      status: "imprisoned",
      since: "2020-03-01",
      statusSince: "2020-09-01",
      days: { atLeast: 365, atMost: 365 },
    });
    expect(statusOf(events, "2022-03-31")).toMatchObject({
      status: "at-liberty",
      since: "2022-03-01",
      days: { atLeast: 30, atMost: 30 },
      custody: { current: undefined, total: { atLeast: 730, atMost: 730 } },
    });
    // A release does not hide a new arrest.
    expect(statusOf(events, "2022-05-11")).toMatchObject({
      status: "detained",
      since: "2022-05-01",
      custody: { current: { atLeast: 10, atMost: 10 }, total: { atLeast: 740, atMost: 740 } },
      basis: [events[3]],
      laterEvents: 0,
    });
  });

  it("knows nothing of a person without events, and does not change its input", () => {
    const empty = Object.freeze(person(Object.freeze([])));
    expect(defenderStatus(empty, "2024-01-01")).toMatchObject({
      status: "unknown",
      since: undefined,
      basis: [],
      custody: { current: undefined, total: undefined },
    });
  });

  it("gives bounds for a month, and leaves a day within it open", () => {
    const events = [event("detained", "2020-02")];
    expect(statusOf(events, "2020-01-31").status).toBe("at-liberty");
    expect(statusOf(events, "2020-02-10")).toMatchObject({
      status: "unknown",
      possible: ["at-liberty", "detained"],
      custody: { total: { atLeast: 0, atMost: 9 } },
    });
    expect(statusOf(events, "2020-03-01")).toMatchObject({
      status: "detained",
      since: "2020-02",
      days: { atLeast: 1, atMost: 29 },
    });
  });

  it("reads vague days by their place among the others", () => {
    const events = [
      event("detained", "2021-06-30"),
      event("released", "2021"),
      event("detained", "2021-09-08"),
    ];
    expect(statusOf(events, "2021-06-30").possible).toEqual(["at-liberty", "detained"]);
    expect(statusOf(events, "2021-09-08")).toMatchObject({
      status: "detained",
      since: "2021-09-08",
      custody: { total: { atLeast: 0, atMost: 70 } },
    });
  });

  it("keeps what is certain where only losses of liberty are open", () => {
    const events = [event("detained", "2020-05-14"), event("sentenced", "2020-12", term(48))];
    expect(statusOf(events, "2020-12-10")).toMatchObject({
      status: "detained",
      possible: ["detained", "imprisoned"],
      days: { atLeast: 210, atMost: 210 },
    });
  });

  it("allows for both days two sources give", () => {
    const events = [
      event("detained", "2014-01-15", {
        otherAccounts: [{ date: "2014-01-14", source: { citation: "another" } }],
      }),
    ];
    expect(statusOf(events, "2014-01-14").possible).toEqual(["at-liberty", "detained"]);
    expect(statusOf(events, "2014-01-16").days).toEqual({ atLeast: 1, atMost: 2 });
  });

  it("takes the exacter of two accounts that agree", () => {
    const events = [
      event("detained", "2014", { otherAccounts: [{ date: "2014-01-14", source: { citation: "another" } }] }),
    ];
    expect(statusOf(events, "2014-01-16").days).toEqual({ atLeast: 2, atMost: 2 });
  });

  it("has people reappear once they are charged or tried", () => {
    const events = [event("disappeared", "2021-09-19"), event("charged", "2021-10-27")];
    expect(statusOf(events, "2021-10-01").status).toBe("disappeared");
    expect(statusOf(events, "2021-11-01")).toMatchObject({
      status: "detained",
      since: "2021-09-19",
      statusSince: "2021-10-27",
    });
  });

  it("does not take a charge at liberty for an arrest, nor a suspended sentence for prison", () => {
    expect(statusOf([event("charged", "2020-01-01")], "2020-01-02").status).toBe("unknown");
    const suspended = [event("sentenced", "2006-01-01", { sentence: { kind: "suspended", months: 36 } })];
    expect(statusOf(suspended, "2006-06-01").status).toBe("at-liberty");
    const carriedOut = [...suspended, event("imprisoned", "2007-01-01")];
    expect(statusOf(carriedOut, "2008-01-01").status).toBe("imprisoned");
    expect(statusOf(carriedOut, "2010-06-01")).toMatchObject({ status: "unknown", isTermOver: true });
  });

  it("does not take the end of a term for a release, nor a person for held long after it", () => {
    const served = [event("detained", "2020-01-01"), event("sentenced", "2020-07-01", term(12))];
    expect(statusOf(served, "2021-06-30").status).toBe("imprisoned");
    expect(statusOf(served, "2021-07-02")).toMatchObject({
      status: "unknown",
      isTermOver: true,
      custody: { total: { atLeast: 366, atMost: 548 } },
    });
    // Released later: held until then, and no sentence any more.
    const late = [...served, event("released", "2022-01-01")];
    expect(statusOf(late, "2021-12-01")).toMatchObject({
      status: "detained",
      isTermOver: true,
      since: "2020-01-01",
    });
    // Taken anew: free in between, by nobody's record.
    const again = [...served, event("detained", "2023-01-01")];
    expect(statusOf(again, "2023-02-01")).toMatchObject({ status: "detained", since: "2023-01-01" });
    // Life has no end.
    const life = [event("sentenced", "1990", { sentence: { kind: "life" } })];
    expect(statusOf(life, "2024-01-01").status).toBe("imprisoned");
  });

  it("ends a detention on its last day, and counts repeated ones as open", () => {
    const short = [event("detained", "2020-01-01", { until: "2020-01-15" })];
    expect(statusOf(short, "2020-01-14").status).toBe("detained");
    expect(statusOf(short, "2020-01-20")).toMatchObject({
      status: "at-liberty",
      since: "2020-01-15",
      custody: { total: { atLeast: 14, atMost: 14 } },
    });
    const often = [event("disappeared", "2007-01-01", { until: "2007-01-31", isRepeated: true })];
    expect(statusOf(often, "2007-01-15").status).toBe("unknown");
    expect(statusOf(often, "2008-01-01")).toMatchObject({
      status: "at-liberty",
      custody: { total: { atLeast: 0, atMost: 30 } },
    });
  });

  it("ends with death, whatever is recorded after it", () => {
    const events = [
      event("detained", "2013-09-14"),
      event("died", "2014-03-14"),
      event("statement", "2024-03-14"),
    ];
    expect(statusOf(events, "2014-03-14").status).toBe("deceased");
    expect(statusOf(events, "2024-03-14")).toMatchObject({
      status: "deceased",
      since: "2014-03-14",
      days: { atLeast: 3653, atMost: 3653 },
      custody: { current: undefined, total: { atLeast: 181, atMost: 181 } },
    });
  });

  it.each([
    [
      "release before a detention",
      [event("released", "2020-01-05"), event("detained", "2020-02-01")],
      "2020-03-01",
      "detained",
      "2020-02-01",
      29,
    ],
    [
      "recorded the other way round",
      [event("detained", "2020-02-01"), event("released", "2020-01-05")],
      "2020-03-01",
      "detained",
      "2020-02-01",
      29,
    ],
    [
      "taken again on the day of the release",
      [event("detained", "2020-01-01"), event("released", "2020-06-01"), event("detained", "2020-06-01")],
      "2020-06-01",
      "detained",
      "2020-06-01",
      0,
    ],
    [
      "let go on the day of an arrest",
      [event("detained", "2020-06-01"), event("released", "2020-06-01")],
      "2020-06-01",
      "at-liberty",
      "2020-06-01",
      0,
    ],
    [
      "disappeared, found free",
      [event("disappeared", "2020-01-01"), event("released", "2020-06-01")],
      "2020-07-01",
      "at-liberty",
      "2020-06-01",
      30,
    ],
    [
      "disappeared, found held",
      [event("disappeared", "2020-01-01"), event("charged", "2020-06-01")],
      "2020-07-01",
      "detained",
      "2020-01-01",
      182,
    ],
    [
      "disappeared, dead some time that year",
      [event("disappeared", "2020-01-01"), event("died", "2020")],
      "2020-02-01",
      "unknown",
      undefined,
      undefined,
    ],
    [
      "died in detention",
      [event("detained", "2020-01-01"), event("died", "2020-06-01")],
      "2020-06-01",
      "deceased",
      "2020-06-01",
      0,
    ],
    [
      "suspended at the end of a detention",
      [
        event("detained", "2020-01-01"),
        event("sentenced", "2020-06-01", { sentence: { kind: "suspended", months: 24 } }),
      ],
      "2020-06-02",
      "unknown",
      undefined,
      undefined,
    ],
    [
      "suspended, and carried out",
      [
        event("sentenced", "2020-06-01", { sentence: { kind: "suspended", months: 24 } }),
        event("imprisoned", "2020-09-01"),
      ],
      "2020-10-01",
      "imprisoned",
      "2020-09-01",
      30,
    ],
    [
      "served, and kept from leaving",
      [
        event("detained", "2018-01-01"),
        event("sentenced", "2018-02-01", { sentence: { kind: "term", months: 12 } }),
        event("released", "2019-01-01"),
        event("exit-banned", "2019-01-01"),
      ],
      "2019-02-01",
      "at-liberty",
      "2019-01-01",
      31,
    ],
    [
      "a year from a leap day, on its last day",
      [event("sentenced", "2020-02-29", { sentence: { kind: "term", months: 12 } })],
      "2021-02-28",
      "imprisoned",
      "2020-02-29",
      365,
    ],
    [
      "a year from a leap day, over",
      [event("sentenced", "2020-02-29", { sentence: { kind: "term", months: 12 } })],
      "2021-03-01",
      "unknown",
      undefined,
      undefined,
    ],
    [
      "on the last day of a leap month",
      [event("detained", "2020-02")],
      "2020-02-29",
      "detained",
      "2020-02",
      { atLeast: 0, atMost: 28 },
    ],
    [
      "taken and let go in one year",
      [event("detained", "2020"), event("released", "2020")],
      "2020-06-01",
      "unknown",
      undefined,
      undefined,
    ],
    [
      "a day to come",
      [event("detained", "2020-02-01"), event("released", "2030-01-05")],
      "2020-03-01",
      "detained",
      "2020-02-01",
      29,
    ],
  ] as const)("is %s", (_, events, on, status, since, days) => {
    const found = defenderStatus(person(events), on);
    const bounds = typeof days === "number" ? { atLeast: days, atMost: days } : days;
    expect([found.status, found.since, found.days]).toEqual([status, since, bounds]);
  });

  it("refuses a day that is none", () => {
    for (const on of ["2024-01", "2024", "2024-02-30", "", "yesterday"]) {
      expect(() => statusOf([], on)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
    }
  });
});

/** Events on exact days, in order. */
const KINDS = [
  "detained",
  "disappeared",
  "charged",
  "sentenced",
  "released",
  "statement",
  "hospitalized",
] as const;
const START = "2015-01-01";
const SPAN = 2_000;
const cases = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      day: fc.integer({ min: 0, max: SPAN }),
      precision: fc.constantFrom(10, 10, 7, 4),
    }),
    { maxLength: 9 },
  )
  .map((drafts) =>
    [...drafts]
      .sort((a, b) => a.day - b.day)
      .map(({ kind, day, precision }) => {
        const members = kind === "sentenced" ? { sentence: { kind: "life" as const } } : {};
        const exact = addDays(START, day);
        return { exact: event(kind, exact, members), vague: event(kind, exact.slice(0, precision), members) };
      }),
  );
const totalOf = (events: readonly DefenderEvent[], on: string) =>
  statusOf(events, on).custody.total ?? { atLeast: 0, atMost: 0 };
const days = fc.integer({ min: 0, max: SPAN + 100 }).map((day) => addDays(START, day));

describe("defenderStatus(), whatever happened", () => {
  it("agrees with a walk through every day", () => {
    fc.assert(
      fc.property(cases, days, (drafts, on) => {
        const events = drafts
          .map(({ exact }) => exact)
          .filter(({ kind }) => kind === "detained" || kind === "disappeared" || kind === "released");
        fc.pre(events[0]?.kind !== "released");
        let isHeld = false;
        let held = 0;
        for (let day = START; day < on; day = addDays(day, 1)) {
          for (const { kind, date } of events) if (date === day) isHeld = kind !== "released";
          if (isHeld) held += 1;
        }
        for (const { kind, date } of events) if (date === on) isHeld = kind !== "released";
        const { status, custody } = statusOf(events, on);
        if (events.length > 0) {
          expect(status === "detained" || status === "disappeared").toBe(isHeld);
          expect(custody.total).toEqual({ atLeast: held, atMost: held });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("allows with vague dates for what exact ones tell, and bounds its days", () => {
    fc.assert(
      fc.property(cases, days, (drafts, on) => {
        const exact = statusOf(
          drafts.map((draft) => draft.exact),
          on,
        );
        const vague = statusOf(
          drafts.map((draft) => draft.vague),
          on,
        );
        expect(exact.possible).toEqual([exact.status]);
        expect(vague.possible).toContain(exact.status);
        if (vague.status !== "unknown" && vague.possible.length === 1)
          expect(vague.status).toBe(exact.status);
        const [known, bounds] = [exact.custody.total, vague.custody.total];
        expect(known === undefined).toBe(bounds === undefined);
        expect(bounds?.atLeast ?? 0).toBeLessThanOrEqual(known?.atLeast ?? 0);
        expect(bounds?.atMost ?? 0).toBeGreaterThanOrEqual(known?.atMost ?? 0);
        if (vague.days !== undefined && exact.days !== undefined && vague.possible.length === 1) {
          expect(vague.days.atLeast).toBeLessThanOrEqual(exact.days.atLeast);
          expect(vague.days.atMost).toBeGreaterThanOrEqual(exact.days.atMost);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("counts no fewer days in custody later, and never more than there were", () => {
    fc.assert(
      fc.property(cases, days, fc.integer({ min: 0, max: 500 }), (drafts, on, more) => {
        const events = drafts.map(({ vague }) => vague);
        const later = addDays(on, more);
        const [first, second] = [totalOf(events, on), totalOf(events, later)];
        expect(second.atLeast).toBeGreaterThanOrEqual(first.atLeast);
        expect(second.atMost).toBeGreaterThanOrEqual(first.atMost);
        expect(second.atMost - first.atMost).toBeLessThanOrEqual(more);
        expect(first.atLeast).toBeLessThanOrEqual(first.atMost);
        expect(second.atMost).toBeLessThanOrEqual(Math.max(0, daysBetween(START, later)));
      }),
      { numRuns: 300 },
    );
  });
});
