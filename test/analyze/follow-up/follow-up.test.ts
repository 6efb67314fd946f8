import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptanceOverCycles } from "../../../src/analyze/follow-up/acceptance-over-cycles.ts";
import { assessorAgreement } from "../../../src/analyze/follow-up/assessor-agreement.ts";
import { listClaimsBesideEvidence } from "../../../src/analyze/follow-up/claims-beside-evidence.ts";
import { compareAssessors } from "../../../src/analyze/follow-up/compare-assessors.ts";
import { implementationIndex } from "../../../src/analyze/follow-up/implementation-index.ts";
import {
  hrcLetterValue,
  implementationBand,
  implementationLevel,
} from "../../../src/analyze/follow-up/implementation-level.ts";
import { countLevels, implementationRates } from "../../../src/analyze/follow-up/implementation-rates.ts";
import { findRecurrences } from "../../../src/compare/recurrence/find-recurrences.ts";
import type { Actor } from "../../../src/model/actor.ts";
import {
  HRC_LETTERS,
  IMPACT_OSS_STAGES,
  type ImplementationAssessment,
  type ImplementationScore,
  IRI_SCORES,
} from "../../../src/model/implementation-assessment.ts";

const STATE: Actor = { kind: "state", state: "SVN" };
const ngo = (name: string): Actor => ({ kind: "organisation", name });

function assess(
  subject: string,
  assessor: Actor,
  score: ImplementationScore | 0 | 0.5 | 1,
  date?: string,
): ImplementationAssessment {
  return {
    id: `${subject}/${assessor.name ?? assessor.state}/${date ?? ""}`,
    subject,
    assessor,
    score: typeof score === "number" ? { scale: "iri", value: score } : score,
    ...(date === undefined ? {} : { date: date as NonNullable<ImplementationAssessment["date"]> }),
    evidence: [],
    source: { file: "made.csv" },
  };
}

describe("implementationRates()", () => {
  it("reproduces the figures of Beyond Promises at mid-term", () => {
    const rows = implementationRates({ full: 2068, partial: 3428, none: 5602, unknown: 429 });
    expect(rows.every(({ total }) => total === 11_527)).toBe(true);
    // Printed as 18, 30, 48 and 4 %: 48.6 is cut.
    expect(rows.map(({ level, value = 0 }) => [level, Math.floor(value * 1000) / 10])).toEqual([
      ["full", 17.9],
      ["partial", 29.7],
      ["none", 48.5],
      ["contrary", 0],
      ["unknown", 3.7],
      ["triggered", 47.6],
    ]);
  });

  // Per cent of each: full, partial, not, n/a; and what is printed as triggered.
  it.each([
    ["Africa", [18, 32, 46, 4], 50],
    ["Asia", [11, 22, 63, 4], 33],
    ["EEG", [27, 36, 34, 3], 63],
    ["GRULAC", [12, 37, 47, 4], 49],
    ["WEOG", [24, 29, 44, 3], 53],
    ["category 2", [30, 34, 31, 5], 64],
    ["accepted", [21, 34, 41, 4], 55],
    ["noted", [5, 14, 77, 4], 19],
  ] as const)("adds up to the action triggered in %s", (_, [full, partial, none, unknown], triggered) => {
    const row = implementationRates({ full, partial, none, unknown }).at(-1);
    expect([row?.level, row?.value]).toEqual(["triggered", triggered / 100]);
  });

  it("has no basis where nothing was assessed", () => {
    expect(implementationRates({}).map(({ value, interval }) => [value, interval])).toEqual(
      Array.from({ length: 6 }, () => [undefined, undefined]),
    );
  });

  it("refuses counts that are none", () => {
    expect(() => implementationRates({ full: -1 })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});

describe("implementationLevel()", () => {
  it("places every value of the known scales", () => {
    expect(IRI_SCORES.map((value) => implementationLevel({ scale: "iri", value }))).toEqual([
      "none",
      "partial",
      "full",
    ]);
    expect(HRC_LETTERS.map((value) => implementationLevel({ scale: "hrc-letter", value }))).toEqual([
      "full",
      "partial",
      "none",
      "unknown",
      "contrary",
    ]);
    expect(IMPACT_OSS_STAGES.map((value) => implementationLevel({ scale: "impact-oss", value }))).toEqual([
      "none",
      "partial",
      "full",
    ]);
    expect(implementationLevel({ scale: "own", name: "stars", value: 3 })).toBeUndefined();
    expect(HRC_LETTERS.map(hrcLetterValue)).toEqual([5, 4, 3, 2, 1]);
  });

  it("leaves an assessor's own scale out of the counts", () => {
    const scores: ImplementationScore[] = [
      { scale: "own", name: "stars", value: 3 },
      { scale: "iri", value: 1 },
    ];
    const counts = countLevels(scores.map((score) => ({ score })));
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
  });
});

describe("implementationBand()", () => {
  it("puts the gaps between the printed bands below", () => {
    expect([0, 0.32, 0.325, 0.33, 0.65, 0.655, 0.66, 1].map(implementationBand)).toEqual([
      "none",
      "none",
      "none",
      "partial",
      "partial",
      "partial",
      "full",
      "full",
    ]);
  });
});

describe("implementationIndex()", () => {
  it("is the mean over stakeholders, with the State beside the others", () => {
    const rows = implementationIndex([
      assess("A#1", STATE, 1),
      assess("A#1", ngo("One"), 0.5),
      assess("A#2", ngo("One"), 0),
      assess("A#2", ngo("Two"), { scale: "hrc-letter", value: "A" }),
    ]);
    expect(rows).toEqual([
      {
        subject: "A#1",
        value: 0.75,
        band: "full",
        count: 2,
        state: 1,
        others: 0.5,
        difference: 0.5,
        unit: "recommendation",
      },
      {
        subject: "A#2",
        value: 0,
        band: "none",
        count: 1,
        state: undefined,
        others: 0,
        difference: undefined,
        unit: "recommendation",
      },
    ]);
  });

  it("takes the last assessment of each assessor", () => {
    const given = [
      assess("A#1", ngo("One"), 1, "2015"),
      assess("A#1", ngo("One"), 0, "2013"),
      assess("A#1", STATE, 1),
    ];
    const [row] = implementationIndex(given);
    expect([row?.value, row?.count]).toEqual([1, 2]);
    expect(implementationIndex(given, { sides: ["others"] })[0]?.count).toBe(1);
  });

  it("gives nothing for nothing", () => {
    expect(implementationIndex([])).toEqual([]);
  });
});

describe("compareAssessors()", () => {
  it("compares what both assessed only", () => {
    const result = compareAssessors([
      assess("A#1", STATE, 1),
      assess("A#1", ngo("One"), 0),
      assess("A#2", STATE, 0.5),
      assess("A#2", ngo("One"), 0.5),
      assess("A#3", STATE, 1),
    ]);
    expect(result).toMatchObject({
      value: 0.5,
      stateHigher: 1,
      equal: 1,
      othersHigher: 0,
      count: 2,
      total: 3,
    });
  });

  it("has no basis without pairs", () => {
    expect(compareAssessors([assess("A#1", STATE, 1)])).toMatchObject({
      value: undefined,
      interval: undefined,
      count: 0,
    });
  });
});

describe("assessorAgreement()", () => {
  it("is Krippendorff's α of a case computed by hand", () => {
    // Two assessors, four recommendations: (1,1) (0,0) (1,0) (0.5,0.5). Values: 3 × full, 3 × none, 2 × partial.
    // Disagreement observed 2/8; expected 1 − (3·2 + 3·2 + 2·1)/(8·7) = 42/56. α = 1 − 0.25/0.75.
    const given = (["A#1", "A#2", "A#3", "A#4"] as const).flatMap((subject, at) => [
      assess(subject, ngo("One"), ([1, 0, 1, 0.5] as const)[at] ?? 0),
      assess(subject, ngo("Two"), ([1, 0, 0, 0.5] as const)[at] ?? 0),
    ]);
    const { value, observed, total } = assessorAgreement(given);
    expect(value).toBeCloseTo(2 / 3, 12);
    expect([observed, total]).toEqual([0.75, 4]);
  });

  it("does not pair scales, and has no basis for one assessor", () => {
    const result = assessorAgreement([
      assess("A#1", ngo("One"), 1),
      assess("A#1", ngo("Two"), { scale: "hrc-letter", value: "C" }),
    ]);
    expect(result).toMatchObject({ value: undefined, observed: undefined, total: 0 });
  });

  it("does not depend on the order of recommendations", () => {
    const scores = fc.array(
      fc.tuple(
        fc.constantFrom("A#1", "A#2", "A#3"),
        fc.constantFrom("One", "Two", "Three"),
        fc.constantFrom(...IRI_SCORES),
      ),
    );
    fc.assert(
      fc.property(scores, (given) => {
        const unique = [...new Map(given.map((each) => [`${each[0]}${each[1]}`, each])).values()];
        const list = unique.map(([subject, name, score]) => assess(subject, ngo(name), score));
        const [one, other] = [assessorAgreement(list), assessorAgreement([...list].reverse())];
        expect(other.count).toBe(one.count);
        expect(other.value ?? 9).toBeCloseTo(one.value ?? 9, 9);
      }),
    );
  });
});

describe("listClaimsBesideEvidence()", () => {
  it("sets what others say beside what the State says", () => {
    const rows = listClaimsBesideEvidence(
      [
        {
          id: "A#1",
          responses: [{ stage: "addendum", position: "supported", claim: "already-implemented" }],
        },
        { id: "A#2", responses: [{ stage: "addendum", position: "supported", claim: "in-progress" }] },
        { id: "A#3", responses: [{ stage: "addendum", position: "supported" }] },
      ],
      [
        assess("A#1", ngo("One"), 0.5),
        assess("A#2", ngo("One"), 0.5),
        assess("A#4", STATE, 1),
        assess("A#4", ngo("One"), { scale: "hrc-letter", value: "E" }),
        assess("A#5", STATE, 0.5),
      ],
    );
    expect(rows.map(({ subject, contradicted }) => [subject, contradicted])).toEqual([
      ["A#1", true],
      ["A#2", false],
      ["A#4", true],
      ["A#5", undefined],
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(listClaimsBesideEvidence([], [])).toEqual([]);
  });
});

describe("acceptanceOverCycles()", () => {
  const text = "Ratify the Optional Protocol to the Convention against Torture";
  const review = (
    stateUnderReview: "KEN" | "PER",
    first: "supported" | "noted",
    second: "supported" | "noted" | "pending",
  ) => [
    { stateUnderReview, session: 8, text, position: first },
    { stateUnderReview, session: 21, text, position: second },
  ];

  it("tells accepted then refused from the rest, by State", () => {
    const rows = acceptanceOverCycles(
      findRecurrences([...review("KEN", "supported", "noted"), ...review("PER", "noted", "supported")]),
      { by: "stateUnderReview" },
    );
    expect(
      rows
        .filter(({ count }) => count > 0)
        .map(({ stateUnderReview, path, value }) => [stateUnderReview, path, value]),
    ).toEqual([
      ["KEN", "regressed", 1],
      ["PER", "advanced", 1],
    ]);
  });

  it("has no basis where an answer is missing", () => {
    const rows = acceptanceOverCycles(findRecurrences(review("KEN", "supported", "pending")));
    expect(rows.map(({ value, unanswered }) => [value, unanswered])).toEqual(
      Array.from({ length: 4 }, () => [undefined, 1]),
    );
  });

  it("gives rows without value for no links", () => {
    expect(acceptanceOverCycles({ links: [] }).map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
