// The reviews of China as records of the model: facts with their sources, none of their sentences.
import { describe, expect, it } from "vitest";
import * as m from "../../src/model/index.ts";
import { getSession } from "../../src/reference/index.ts";

const symbol = (text: string): m.DocumentSymbol => m.documentSymbolSchema.parse(text);
const cite = (citation: string, confidence: m.Confidence = "sourced"): m.SourceReference => ({
  citation,
  confidence,
});
const AMNESTY = cite("Amnesty International, press statement on the review of China, 26 January 2024");
const CHINAFILE = cite("Richardson and Inboden, ChinaFile, 22 January 2024");
const EXPERTS = cite("OHCHR press release, 18 March 2014");
const HANSARD = cite("UK Hansard, House of Lords, 13 January 2003");
const TIBET_NETWORK = cite("tibetnetwork.org overview");
const SCMP = cite("South China Morning Post, 7 November 2018");

const documentsOf = (session: number): m.ReviewDocument[] =>
  (["national-report", "compilation", "stakeholder-summary"] as const).map((kind, i) => ({
    kind,
    symbol: symbol(`A/HRC/WG.6/${session}/CHN/${i + 1}`),
  }));

const reviews: readonly m.Review[] = [
  {
    id: "CHN-1",
    stateUnderReview: "CHN",
    cycle: 1,
    session: 4,
    status: "outcome-adopted",
    reviewDate: "2009-02-09",
    adoptionDate: "2009-02-11",
    councilSession: 11,
    outcomeDate: "2009-06-11",
    troika: ["CAN", "IND", "NGA"],
    troikaDate: "2008-09-08",
    delegationCount: 60,
    unheardCount: 55,
    // Three of the 54 the footnote names.
    unheardStates: ["NOR", "DNK", "CHL"],
    documents: [...documentsOf(4), { kind: "working-group-report", symbol: symbol("A/HRC/11/25") }],
    source: { document: symbol("A/HRC/11/25") },
  },
  {
    id: "CHN-2",
    stateUnderReview: "CHN",
    cycle: 2,
    session: 17,
    status: "outcome-adopted",
    reviewDate: "2013-10-22",
    adoptionDate: "2013-10-25",
    councilSession: 25,
    outcomeDate: "2014-03-20",
    troika: ["POL", "SLE", "ARE"],
    troikaDate: "2013-01-14",
    delegationCount: 137,
    documents: [
      ...documentsOf(17),
      { kind: "working-group-report", symbol: symbol("A/HRC/25/5"), date: "2013-12-04" },
      { kind: "addendum", symbol: symbol("A/HRC/25/5/Add.1"), date: "2014-02-27" },
      { kind: "decision", symbol: symbol("A/HRC/DEC/25/111"), date: "2014-03-20" },
    ],
    source: { document: symbol("A/HRC/25/5") },
  },
  {
    id: "CHN-4",
    stateUnderReview: "CHN",
    cycle: 4,
    session: 45,
    status: "outcome-adopted",
    reviewDate: "2024-01-23",
    adoptionDate: "2024-01-26",
    councilSession: 56,
    outcomeDate: "2024-07-04",
    troika: [],
    registeredCount: 160,
    secondsPerSpeaker: 45,
    documents: documentsOf(45),
    source: cite("OHCHR media advisory, 18 January 2024"),
  },
];

const claims: readonly m.Claim[] = [
  {
    id: "accept-2018",
    claimant: { kind: "organisation", name: "Amnesty International" },
    topic: "responses",
    state: "CHN",
    review: "CHN-3",
    date: "2024-01-26",
    figure: { unit: "recommendation", count: 284, total: 346, position: "supported", precision: "exact" },
    source: AMNESTY,
  },
  {
    id: "visits-ignored-2018-2024",
    claimant: { kind: "organisation", name: "Amnesty International" },
    topic: "cooperation",
    state: "CHN",
    figure: { unit: "visit-request", count: 13, precision: "exact" },
    summary: "Requests and reminders between the reviews of 2018 and 2024 that got no answer.",
    source: AMNESTY,
  },
  {
    id: "follow-up-2024",
    claimant: { kind: "state", state: "CHN" },
    topic: "follow-up",
    state: "CHN",
    review: "CHN-4",
    figure: { unit: "recommendation", count: 284, position: "supported", precision: "exact" },
    source: AMNESTY,
  },
  {
    id: "lobbying-2024",
    claimant: { kind: "media", name: "Reuters" },
    topic: "lobbying",
    state: "CHN",
    review: "CHN-4",
    summary: "Diplomats said that other States were asked to speak well of China.",
    source: CHINAFILE,
  },
];

const defenders: readonly m.Defender[] = [
  {
    id: "cao-shunli",
    name: "Cao Shunli",
    nativeName: "曹顺利",
    state: "CHN",
    opinions: [],
    namedIn: [AMNESTY, CHINAFILE],
    source: EXPERTS,
    events: [
      { kind: "campaigned", date: "2008-12", source: cite("lokmattimes.com, 14 March 2024") },
      {
        kind: "disappeared",
        date: "2013-09-14",
        place: "Beijing Capital Airport",
        review: "CHN-2",
        source: EXPERTS,
      },
      { kind: "statement", date: "2013-10-16", source: EXPERTS },
      { kind: "charged", date: "2013-10-21", source: cite("Human Rights Watch, 14 September 2015") },
      { kind: "hospitalized", date: "2014-02-19", source: EXPERTS },
      { kind: "died", date: "2014-03-14", source: EXPERTS },
      { kind: "statement", date: "2014-03-18", source: EXPERTS },
      { kind: "statement", date: "2024-03-14", source: cite("lokmattimes.com, 14 March 2024") },
    ],
  },
  {
    id: "zhang-zhan",
    name: "Zhang Zhan",
    nativeName: "张展",
    born: "1983-09-02",
    state: "CHN",
    opinions: ["25/2021"],
    source: AMNESTY,
    events: [
      { kind: "detained", date: "2019-09", source: cite("nchrd.org, November 2020") },
      { kind: "released", date: "2019-11-26", source: cite("nchrd.org, November 2020") },
      { kind: "detained", date: "2020-05-14", source: cite("cpj.org") },
      {
        kind: "sentenced",
        date: "2020-12",
        sentence: { kind: "term", months: 48 },
        source: cite("OHCHR, 22 November 2021"),
      },
      { kind: "released", date: "2024-05-13", source: cite("duihua.org") },
      { kind: "detained", date: "2024-08-28", source: cite("cpj.org") },
      {
        kind: "sentenced",
        date: "2025-09-19",
        sentence: { kind: "term", months: 48 },
        source: cite("duihua.org"),
      },
    ],
  },
  {
    id: "ilham-tohti",
    name: "Ilham Tohti",
    state: "CHN",
    opinions: ["3/2014"],
    source: CHINAFILE,
    events: [
      {
        kind: "detained",
        date: "2014-01-15",
        note: "Other sources say the 14th.",
        source: cite("uhrp.org, 16 July 2014"),
      },
      { kind: "tried", date: "2014-09-17", until: "2014-09-18", source: cite("uhrp.org") },
      {
        kind: "sentenced",
        date: "2014-09-23",
        sentence: { kind: "life" },
        charge: "separatism",
        source: CHINAFILE,
      },
      { kind: "appeal-rejected", date: "2014-11", source: cite("hrbrief.org, April 2015") },
    ],
  },
];

const opinions: readonly m.WgadOpinion[] = [
  {
    id: "25/2021",
    number: 25,
    year: 2021,
    symbol: symbol("A/HRC/WGAD/2021/25"),
    state: "CHN",
    adopted: "2021-10",
    defenders: ["zhang-zhan"],
    source: cite("OHCHR, 22 November 2021"),
  },
  {
    id: "3/2014",
    number: 3,
    year: 2014,
    symbol: symbol("A/HRC/WGAD/2014/3"),
    state: "CHN",
    defenders: ["ilham-tohti"],
    source: cite("uhrp.org, 16 July 2014", "unverified"),
  },
  {
    id: "82/2020",
    number: 82,
    year: 2020,
    symbol: symbol("A/HRC/WGAD/2020/82"),
    state: "CHN",
    adopted: "2020-11",
    session: 89,
    communicated: "2020-07-01",
    replied: false,
    defenders: [],
    source: { document: symbol("A/HRC/WGAD/2020/82") },
  },
];

const submissions: readonly m.Submission[] = [
  {
    id: "CHN-3/tchrd",
    review: "CHN-3",
    kind: "individual",
    submitters: [{ kind: "organisation", name: "Tibetan Centre for Human Rights and Democracy" }],
    events: [
      {
        kind: "listed",
        date: "2018-09-03",
        document: symbol("A/HRC/WG.6/31/CHN/3"),
        source: cite("tchrd.org, 5 November 2018"),
      },
      { kind: "removed", date: "2018-10", source: SCMP },
      { kind: "explained", date: "2018-10", source: cite("hongkongfp.com, 6 November 2018") },
      { kind: "restored", date: "2018-11-02", source: SCMP },
      { kind: "complained", date: "2018-11-05", source: cite("tchrd.org, 5 November 2018") },
      { kind: "apologized", date: "2018-11-06", source: cite("rfa.org, 6 November 2018") },
    ],
    source: SCMP,
  },
  {
    id: "CHN-3/world-uyghur-congress",
    review: "CHN-3",
    kind: "cited",
    submitters: [{ kind: "organisation", name: "World Uyghur Congress" }],
    events: [],
    source: SCMP,
  },
];

const findings: readonly m.Finding[] = [
  {
    id: "ohchr-xinjiang-2022",
    mechanism: "ohchr",
    state: "CHN",
    territory: "Xinjiang",
    date: "2022-08-31",
    crimes: ["crimes-against-humanity"],
    mentions: [{ document: symbol("A/HRC/WG.6/45/CHN/2"), treatment: "referred-to", source: CHINAFILE }],
    source: AMNESTY,
  },
  {
    id: "ccpr-hk-2022",
    mechanism: "treaty-body",
    treatyBody: "CCPR",
    state: "CHN",
    territory: "Hong Kong, China",
    date: "2022-07-22",
    document: symbol("CCPR/C/CHN-HKG/CO/4"),
    summary: "Asks to repeal the National Security Law and the provisions on sedition.",
    mentions: [],
    source: AMNESTY,
  },
];

const reports: readonly m.TreatyReport[] = [
  {
    id: "CHN/CAT/5",
    state: "CHN",
    instrument: "CAT",
    number: 5,
    considered: "2015-11-17",
    concluded: "2015-12",
    concludingObservations: symbol("CAT/C/CHN/CO/5"),
    source: { document: symbol("CAT/C/CHN/CO/5") },
  },
  { id: "CHN/CAT/6", state: "CHN", instrument: "CAT", number: 6, due: "2019-12", source: AMNESTY },
];
const treaties: readonly m.TreatyStatus[] = [
  {
    id: "CHN/ICCPR",
    state: "CHN",
    instrument: "ICCPR",
    party: false,
    asOf: "2020",
    signed: "1998",
    source: { document: symbol("A/HRC/WGAD/2020/82"), paragraph: "2" },
  },
];

const visits: readonly m.VisitRequest[] = [
  {
    id: "CHN/sr-torture/1995",
    state: "CHN",
    mandate: "sr-torture",
    events: [
      { kind: "requested", date: "1995", source: HANSARD },
      { kind: "accepted", date: "1999", source: HANSARD },
      { kind: "accepted", date: "2001-11", source: HANSARD },
      { kind: "made", date: "2005-11", until: "2005-12", source: cite("notes of the project", "unverified") },
    ],
    source: HANSARD,
  },
  {
    id: "CHN/sr-religion-or-belief/2003",
    state: "CHN",
    mandate: "sr-religion-or-belief",
    events: [{ kind: "requested", date: "2003-01-13", source: TIBET_NETWORK }],
    source: TIBET_NETWORK,
  },
  {
    id: "CHN/ie-older-persons/2019",
    state: "CHN",
    mandate: "ie-older-persons",
    events: [{ kind: "made", date: "2019", source: TIBET_NETWORK }],
    source: TIBET_NETWORK,
  },
];

const reprisals: readonly m.Reprisal[] = [
  {
    id: "CHN/2013-09-14/cao-shunli",
    kind: "travel-ban",
    state: "CHN",
    date: "2013-09-14",
    defenders: ["cao-shunli"],
    review: "CHN-2",
    source: EXPERTS,
  },
  {
    id: "CHN/2014-03-20/silence",
    kind: "obstruction",
    state: "CHN",
    date: "2014-03-20",
    defenders: ["cao-shunli"],
    review: "CHN-2",
    source: cite("ishr.ch, 20 March 2014"),
  },
  {
    id: "CHN/2020-06-30/national-security-law",
    kind: "legal-framework",
    state: "CHN",
    date: "2020-06-30",
    defenders: [],
    source: AMNESTY,
  },
];

const consultations: readonly m.Consultation[] = [
  {
    id: "CHN-4/independent-groups",
    review: "CHN-4",
    contributor: { kind: "coalition", name: "independent civil society" },
    admitted: false,
    independence: "independent",
    source: CHINAFILE,
  },
  {
    id: "CHN-4/listed-organisations",
    review: "CHN-4",
    contributor: { kind: "coalition", name: "organisations listed in the national report" },
    admitted: true,
    independence: "government-organised",
    source: CHINAFILE,
  },
];

// One recommendation on three scales, all invented.
const INVENTED = cite("invented");
const assessments: readonly m.ImplementationAssessment[] = [
  {
    id: "A/HRC/99/9#1.1/state",
    subject: "A/HRC/99/9#1.1",
    assessor: { kind: "state", state: "CHN" },
    score: { scale: "iri", value: 1 },
    evidence: [],
    source: INVENTED,
  },
  {
    id: "A/HRC/99/9#1.1/tracker",
    subject: "A/HRC/99/9#1.1",
    assessor: { kind: "research", name: "Example tracker" },
    score: { scale: "hrc-letter", value: "E" },
    evidence: [INVENTED],
    source: INVENTED,
  },
  {
    id: "A/HRC/99/9#1.1/own",
    subject: "A/HRC/99/9#1.1",
    assessor: { kind: "organisation", name: "Example" },
    score: { scale: "own", name: "traffic light", value: "red" },
    evidence: [],
    source: INVENTED,
  },
];

describe("the case of China", () => {
  it.each([
    ["reviews", m.reviewSchema, reviews],
    ["claims", m.claimSchema, claims],
    ["defenders", m.defenderSchema, defenders],
    ["opinions", m.wgadOpinionSchema, opinions],
    ["submissions", m.submissionSchema, submissions],
    ["findings", m.findingSchema, findings],
    ["treaty reports", m.treatyReportSchema, reports],
    ["treaties", m.treatyStatusSchema, treaties],
    ["visits", m.visitRequestSchema, visits],
    ["reprisals", m.reprisalSchema, reprisals],
    ["consultations", m.consultationSchema, consultations],
    ["assessments", m.implementationAssessmentSchema, assessments],
  ] as const)("can be told in %s", (_, schema, records) => {
    for (const record of records) {
      expect(m.parseRecord(schema, JSON.parse(JSON.stringify(record)))).toEqual(record);
    }
  });

  it("holds together", () => {
    const diagnostics = [
      m.validateReviews(reviews, { findSession: getSession }),
      m.validateClaims(claims),
      m.validateDefenders(defenders, { opinions }),
      m.validateWgadOpinions(opinions),
      m.validateSubmissions(submissions),
      m.validateFindings(findings),
      m.validateTreatyReports(reports),
      m.validateVisitRequests(visits),
      m.validateReprisals(reprisals),
      m.validateConsultations(consultations),
      m.validateAssessments(assessments),
      m.validateIds(treaties),
    ].flat();
    // The report of 2009 counts more unheard delegations than are named.
    expect(diagnostics.map(({ code }) => code)).toEqual(["review/unheard-count"]);
  });

  it("does not hold together once a fact is turned round", () => {
    const [cao] = defenders;
    const risen = defenders.slice(0, 1).map((person) => ({
      ...person,
      events: [...person.events, { kind: "detained" as const, date: "2015", source: AMNESTY }],
    }));
    expect(cao?.events).toHaveLength(8);
    expect(m.validateDefenders(risen).map(({ code }) => code)).toContain("defender/after-death");
    const moved = submissions.map((one) => ({
      ...one,
      events: one.events.filter(({ kind }) => kind !== "removed"),
    }));
    expect(m.validateSubmissions(moved).map(({ code }) => code)).toEqual([
      "submission/restored-without-removal",
    ]);
  });
});
