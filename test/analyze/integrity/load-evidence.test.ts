import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadIntegrityEvidence } from "../../../src/analyze/integrity/load-evidence.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";

const wrong = expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" });

describe("loadIntegrityEvidence", () => {
  it("takes what the built-in case holds, as it is", () => {
    const china = loadChinaCase({ includeUnverified: true });
    const { evidence, diagnostics } = loadIntegrityEvidence(JSON.stringify(china), {
      includeUnverified: true,
    });
    expect(evidence).toEqual(china);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("leaves hearsay out unless asked for it", () => {
    const known = { citation: "opened", confidence: "sourced" };
    const heard = { citation: "heard", confidence: "unverified" };
    const request = (id: string, source: object, event: object) => ({
      id,
      state: "FJI",
      mandate: "sr-torture",
      events: [
        { kind: "requested", date: "2019", source: known },
        { kind: "reminded", date: "2020", source: event },
      ],
      source,
    });
    const json = { visitRequests: [request("FJI/a", known, heard), request("FJI/b", heard, known)] };
    const [first, ...others] = loadIntegrityEvidence(json).evidence.visitRequests ?? [];
    expect([first?.events.length, others.length]).toEqual([1, 0]);
    expect(loadIntegrityEvidence(json, { includeUnverified: true }).evidence.visitRequests).toHaveLength(2);
  });

  it("says what it leaves out", () => {
    const { evidence, diagnostics } = loadIntegrityEvidence({ claims: [{ id: "x" }], people: [] });
    expect(evidence).toEqual({ claims: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "evidence/unknown-member",
      "evidence/broken-record",
    ]);
  });

  it("refuses what is none, and what is too much", () => {
    expect(() => loadIntegrityEvidence("{")).toThrow(wrong);
    expect(() => loadIntegrityEvidence([])).toThrow(wrong);
    expect(() => loadIntegrityEvidence({ claims: [{}, {}] }, { maxRecords: 1 })).toThrow(
      expect.objectContaining({ code: "LIMIT_EXCEEDED" }),
    );
  });

  it("never fails otherwise, whatever a list holds", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (records) => {
        const { evidence, diagnostics } = loadIntegrityEvidence({ findings: records });
        expect((evidence.findings?.length ?? 0) + diagnostics.length).toBe(records.length);
      }),
    );
  });
});
