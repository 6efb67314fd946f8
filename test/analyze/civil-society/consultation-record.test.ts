import { describe, expect, it } from "vitest";
import { consultationRecord } from "../../../src/analyze/civil-society/consultation-record.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import type { Consultation } from "../../../src/model/consultation.ts";

const consultation = (name: string, rest: Partial<Consultation> = {}): Consultation => ({
  id: `FJI-4/${name}-${rest.source?.citation ?? ""}`,
  review: "FJI-4",
  contributor: { kind: "organisation", name },
  admitted: true,
  independence: "unknown",
  source: { citation: "National report" },
  ...rest,
});

describe("consultationRecord()", () => {
  it("keeps each judgement with whose it is, and shares out those that were judged", () => {
    const record = consultationRecord(
      [
        consultation("Federation of Lamps", {
          independence: "government-organised",
          source: { citation: "Study" },
        }),
        consultation("the Federation of Lamps"),
        consultation("Harbour Watch", { independence: "independent", source: { citation: "Study" } }),
        consultation("Quay Union"),
        consultation("Free Sailors", {
          admitted: false,
          independence: "independent",
          source: { citation: "Letter" },
        }),
      ],
      { review: "FJI-4" },
    );
    expect(record).toMatchObject({ admitted: 3, barred: 1, findings: [] });
    expect(
      record.byIndependence.map(({ independence, count, total, value }) => [
        independence,
        count,
        total,
        value,
      ]),
    ).toEqual([
      ["independent", 1, 2, 0.5],
      ["government-organised", 1, 2, 0.5],
      ["unknown", 1, 2, undefined],
    ]);
    expect(record.contributors[0]?.assessments.map(({ source }) => source.citation)).toEqual([
      "Study",
      "National report",
    ]);
  });

  it("does not choose between sources", () => {
    const record = consultationRecord(
      [
        consultation("Quay Union", { independence: "independent", source: { citation: "A" } }),
        consultation("Quay Union", {
          independence: "government-organised",
          admitted: false,
          source: { citation: "B" },
        }),
      ],
      { review: "FJI-4" },
    );
    expect(record).toMatchObject({ admitted: 0, barred: 0 });
    expect(record.contributors[0]).toMatchObject({ independence: "unknown", admitted: undefined });
    expect(record.findings.map(({ code }) => code)).toEqual([
      "consultation/contradicting-independence",
      "consultation/contradicting-admission",
    ]);
    expect(record.findings[0]?.hint).toMatch(/A.*B/u);
  });

  it("has what is said of the report of China of 2024", () => {
    const { consultations, claims } = loadChinaCase();
    const record = consultationRecord(consultations, { review: "CHN-4", claims });
    expect(record).toMatchObject({ admitted: 1, barred: 1 });
    expect(record.claims.map(({ id }) => id)).toEqual(["consultation-2024"]);
    expect(consultationRecord([], { review: "CHN-4" }).byIndependence.map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
