import { describe, expect, it } from "vitest";
import * as model from "../../../src/model/index.ts";

const source = { citation: "invented" };
const symbol = (text: string) => model.documentSymbolSchema.parse(text);
const codes = (diagnostics: readonly { code: string }[]) => diagnostics.map(({ code }) => code);

describe("validateSubmissions()", () => {
  const check = (...kinds: model.SubmissionEventKind[]) =>
    codes(
      model.validateSubmissions([
        {
          id: "CHN-3/JS9",
          review: "CHN-3",
          kind: "joint",
          submitters: [{ kind: "organisation", name: "Example" }],
          events: kinds.map((kind, i) => ({ kind, date: `2018-0${i + 1}`, source })),
          source,
        },
      ]),
    );

  it("restores only what was removed and removes only what is listed", () => {
    expect(check("received", "listed", "removed", "restored", "removed", "apologized", "restored")).toEqual(
      [],
    );
    expect(check("listed", "restored")).toEqual(["submission/restored-without-removal"]);
    expect(check("listed", "removed", "restored", "restored")).toEqual([
      "submission/restored-without-removal",
    ]);
    expect(check("received", "removed")).toEqual(["submission/removed-without-listing"]);
  });
});

describe("validateVisitRequests()", () => {
  const check = (...events: [model.VisitEventKind, string][]) =>
    codes(
      model.validateVisitRequests([
        {
          id: "CHN/sr-torture/1995",
          state: "CHN",
          mandate: "sr-torture",
          events: events.map(([kind, date]) => ({ kind, date, source })),
          source,
        },
      ]),
    );

  it("makes no visit before it was asked for", () => {
    expect(
      check(["requested", "1995"], ["reminded", "1996"], ["accepted", "1999"], ["made", "2005-11"]),
    ).toEqual([]);
    expect(check(["made", "2019"])).toEqual([]);
    expect(check(["made", "1994"], ["requested", "1995"])).toEqual(["visit-request/made-before-requested"]);
    expect(check(["requested", "1995"], ["made", "1994"])).toEqual([
      "visit-request/event-order",
      "visit-request/made-before-requested",
    ]);
    expect(check(["reminded", "1995"])).toEqual(["visit-request/reminder-without-request"]);
  });
});

describe("validateTreatyReports()", () => {
  const report = (id: string, more: Partial<model.TreatyReport>): model.TreatyReport => ({
    id,
    state: "CHN",
    instrument: "CAT",
    source,
    ...more,
  });

  it("keeps dates and numbers in order; early is in order", () => {
    expect(model.validateTreatyReports([report("a/1", { due: "2019-12", submitted: "2018" })])).toEqual([]);
    expect(
      codes(model.validateTreatyReports([report("a/1", { submitted: "2018-02", considered: "2018-01" })])),
    ).toEqual(["treaty-report/date-order"]);
    expect(
      codes(
        model.validateTreatyReports([
          report("a/6", { number: 6, due: "2014" }),
          report("a/5", { number: 5, due: "2015" }),
        ]),
      ),
    ).toEqual(["treaty-report/number-order"]);
    expect(
      model.validateTreatyReports([
        report("a/6", { number: 6, due: "2014", territory: "Example Island" }),
        report("a/5", { number: 5, due: "2015" }),
      ]),
    ).toEqual([]);
  });
});

describe("opinions of the Working Group on Arbitrary Detention", () => {
  const opinion: model.WgadOpinion = {
    id: "82/2020",
    number: 82,
    year: 2020,
    symbol: symbol("A/HRC/WGAD/2020/82"),
    state: "CHN",
    adopted: "2020-11",
    defenders: [],
    source,
  };
  const check = (change: Partial<model.WgadOpinion>) =>
    codes(model.validateWgadOpinions([{ ...opinion, ...change }]));

  it("fit their number, symbol and year", () => {
    expect(check({})).toEqual([]);
    expect(check({ id: "81/2020" })).toEqual(["wgad-opinion/id-mismatch"]);
    expect(check({ symbol: symbol("A/HRC/WGAD/2020/8") })).toEqual(["wgad-opinion/symbol-mismatch"]);
    expect(check({ symbol: symbol("A/HRC/25/5") })).toEqual(["wgad-opinion/symbol-mismatch"]);
    expect(check({ adopted: "2021-01-04" })).toEqual(["wgad-opinion/year-mismatch"]);
    expect(check({ communicated: "2020-12-01" })).toEqual(["wgad-opinion/date-order"]);
  });

  it("have a symbol that leads back to their number", () => {
    for (const [number, year] of [
      [1, 2012],
      [82, 2020],
      [999, 2099],
    ] as const) {
      const citation = { number, year };
      expect(model.parseWgadCitation(model.buildWgadSymbol(citation))).toEqual(citation);
      expect(model.parseWgadCitation(`${number}/${year}`)).toEqual(citation);
    }
    expect(model.parseWgadCitation("A/HRC/WGAD/82/2020")).toBeUndefined();
    expect(() => model.buildWgadSymbol({ number: 0, year: 2020 })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});

describe("rules of single members", () => {
  const actor: model.Actor = { kind: "organisation", name: "Example" };

  it.each([
    [
      "finding/mechanism-mismatch",
      model.validateFindings([
        { id: "f-1", mechanism: "ohchr", treatyBody: "CAT", state: "CHN", mentions: [], source },
      ]),
    ],
    [
      "finding/duplicate-mention",
      model.validateFindings([
        {
          id: "f-1",
          mechanism: "ohchr",
          state: "CHN",
          mentions: [1, 2].map(() => ({
            document: symbol("A/HRC/WG.6/45/CHN/2"),
            treatment: "omitted",
            source,
          })),
          source,
        },
      ]),
    ],
    [
      "claim/count-exceeds-total",
      model.validateClaims([
        {
          id: "c-1",
          claimant: actor,
          topic: "responses",
          state: "CHN",
          figure: { unit: "recommendation", count: 3, total: 2, precision: "exact" },
          source,
        },
      ]),
    ],
    [
      "claim/review-state",
      model.validateClaims([
        { id: "c-1", claimant: actor, topic: "responses", state: "CHN", review: "CHL-2", source },
      ]),
    ],
    [
      "actor/unnamed",
      model.validateClaims([
        { id: "c-1", claimant: { kind: "state", name: "Chile" }, topic: "responses", state: "CHN", source },
      ]),
    ],
    [
      "actor/unnamed",
      model.validateConsultations([
        {
          id: "c-1",
          review: "CHN-4",
          contributor: { kind: "organisation" },
          admitted: true,
          independence: "unknown",
          source,
        },
      ]),
    ],
    [
      "actor/unnamed",
      model.validateAssessments([
        {
          id: "a-1",
          subject: "A/HRC/25/5#1.1",
          assessor: { kind: "media", state: "CHN" },
          score: { scale: "iri", value: 0.5 },
          evidence: [],
          source,
        },
      ]),
    ],
    [
      "reprisal/review-state",
      model.validateReprisals([
        { id: "r-1", kind: "other", state: "CHN", date: "2013", defenders: [], review: "CHL-2", source },
      ]),
    ],
    [
      "advance-question/self-question",
      model.validateAdvanceQuestions([
        { id: "q-1", review: "CHN-4", askingStates: ["CHL", "CHN"], number: 1, text: "Why?", source },
      ]),
    ],
    [
      "statement/undelivered-time",
      model.validateStatements([
        {
          id: "s-1",
          review: "CHN-4",
          setting: "plenary",
          speaker: actor,
          delivered: false,
          seconds: 3,
          source,
        },
      ]),
    ],
    [
      "statement/duplicate-order",
      model.validateStatements(
        ["s-1", "s-2"].map((id) => ({
          id,
          review: "CHN-4",
          setting: "plenary",
          speaker: actor,
          delivered: true,
          order: 1,
          source,
        })),
      ),
    ],
    [
      "upr-info-row/id-mismatch",
      model.validatePledges([
        { id: "upr-info:a.csv#2", state: "CHN", session: 4, issues: [], source: { file: "a.csv", row: 3 } },
      ]),
    ],
    ["session/cycle-mismatch", model.validateSessions([{ number: 41, cycle: 3, councilSessions: [] }])],
    [
      "session/date-order",
      model.validateSessions([
        { number: 41, cycle: 4, startDate: "2022-11-18", endDate: "2022-11-07", councilSessions: [] },
      ]),
    ],
    [
      "session/date-order",
      model.validateSessions([
        {
          number: 41,
          cycle: 4,
          endDate: "2022-11-18",
          councilSessions: [{ number: 52, startDate: "2022-10" }],
        },
      ]),
    ],
    [
      "state/period-order",
      model.validateStates([
        {
          code: "CHN",
          name: "China",
          names: [{ name: "X", kind: "former", from: "2001", until: "2000" }],
          kind: "member",
          developmentGroups: [],
          memberships: [],
          predecessors: [],
        },
      ]),
    ],
    [
      "state/observer-member",
      model.validateStates([
        {
          code: "CHN",
          name: "China",
          names: [],
          kind: "observer",
          memberSince: "1945",
          developmentGroups: [],
          memberships: [],
          predecessors: [],
        },
      ]),
    ],
  ])("%s", (code, diagnostics) => {
    expect(codes(diagnostics)).toEqual([code]);
  });

  it("find rows by which a State recommends to itself, and issues listed twice", () => {
    const row: model.UprInfoRow = {
      id: "upr-info:a.csv#2",
      stateUnderReview: "CHN",
      session: 4,
      recommendingState: "CHL",
      position: "noted",
      responseLabel: "Noted",
      issues: ["civil-society"],
      stateUnderReviewOrganisations: [],
      recommendingStateOrganisations: [],
      source: { file: "a.csv", row: 2 },
    };
    expect(model.validateUprInfoRows([row])).toEqual([]);
    expect(
      codes(
        model.validateUprInfoRows([
          { ...row, recommendingState: "CHN", issues: ["civil-society", "civil-society"] },
        ]),
      ),
    ).toEqual(["upr-info-row/self-recommendation", "upr-info-row/duplicate-issue"]);
    expect(model.validateUprInfoRows([{ ...row, id: "upr-info:a.csv#9" }])).toMatchObject([
      { code: "upr-info-row/id-mismatch", source: "a.csv", range: { row: 2 } },
    ]);
  });
});
