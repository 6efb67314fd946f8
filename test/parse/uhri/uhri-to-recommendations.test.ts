import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recommendationSchema } from "../../../src/model/recommendation.ts";
import type { UhriRecord } from "../../../src/model/uhri-record.ts";
import { validateRecommendations } from "../../../src/model/validate/index.ts";
import { parseUhriTable } from "../../../src/parse/uhri/parse-uhri-table.ts";
import { uhriToRecommendations } from "../../../src/parse/uhri/uhri-to-recommendations.ts";
import { uhriRow, uhriTable } from "./entries.ts";

function recordsOf(...changes: readonly Readonly<Record<string, string>>[]): readonly UhriRecord[] {
  return parseUhriTable(uhriTable(changes.map(uhriRow))).records;
}

describe("uhriToRecommendations()", () => {
  it("joins the records of one paragraph, with the States of all", () => {
    const Text = "136.1 Plant trees";
    const records = recordsOf(
      { Text, "UPR Reccomending States": "- Ghana" },
      { Text: "136.2 Dig wells", "UPR Reccomending States": "- Peru\n- Kenya" },
      { Text, "UPR Reccomending States": "- Togo" },
      { Text, "UPR Reccomending States": "- Ghana" },
    );
    const { recommendations, unplaced, diagnostics } = uhriToRecommendations(records);
    expect(recommendations).toEqual([
      {
        id: "A/HRC/26/5#136.1",
        document: "A/HRC/26/5",
        paragraph: "136.1",
        text: "Plant trees",
        recommendingStates: ["GHA", "TGO"],
        parts: [{ text: "Plant trees", recommendingStates: ["GHA", "TGO"], span: [0, 11] }],
        responses: [{ stage: "plenary", position: "supported" }],
        source: { document: "A/HRC/26/5", file: "u.xlsx", paragraph: "136.1", row: 2 },
      },
      expect.objectContaining({ id: "A/HRC/26/5#136.2", recommendingStates: ["PER", "KEN"] }),
    ]);
    expect(unplaced).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "uhri/repeated-recommendation", severity: "info" }]);
    expect(diagnostics[0]?.message).toMatch(/count 3 records.* they are 1,/u);
  });

  it("makes parts of different wordings, and of brackets that name the same States", () => {
    const records = recordsOf(
      { Text: "136.1 Plant trees", "UPR Reccomending States": "- Ghana" },
      { Text: "136.1 Dig wells (Peru) and ponds (Kenya);", "UPR Reccomending States": "- Peru\n- Kenya" },
    );
    const [recommendation] = uhriToRecommendations(records).recommendations;
    expect(recommendation?.text).toBe("Plant trees Dig wells (Peru) and ponds (Kenya);");
    expect(recommendation?.parts.map(({ recommendingStates }) => recommendingStates)).toEqual([
      ["GHA"],
      ["PER"],
      ["KEN"],
    ]);
    expect(recommendation === undefined ? ["none"] : validateRecommendations([recommendation])).toEqual([]);
  });

  it("takes the States of the brackets where the index names none", () => {
    const records = recordsOf({ Text: "136.1 Plant trees (Peru, Kenya);", "UPR Reccomending States": "" });
    expect(uhriToRecommendations(records).recommendations).toMatchObject([
      { recommendingStates: ["PER", "KEN"] },
    ]);
  });

  it("says where records of one paragraph have different positions", () => {
    const records = recordsOf({ "UPR Position": "- Supported" }, { "UPR Position": "- Noted" });
    const { recommendations, diagnostics } = uhriToRecommendations(records, { stage: "addendum" });
    expect(recommendations).toMatchObject([
      { responses: [{ stage: "addendum", position: "partially-supported" }] },
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("uhri/position-mismatch");
  });

  it("names both addressees of a report on two States", () => {
    const records = recordsOf({
      "Countries Concerned": "- Sudan\n- South Sudan\r",
      "Document Symbol": "A/HRC/18/16",
    });
    expect(uhriToRecommendations(records).recommendations).toMatchObject([{ addressees: ["SDN", "SSD"] }]);
  });

  it("cites what reports only tell of by paragraph and letter, as they do", () => {
    const records = recordsOf({ Text: "Para. 27 (b) Plant trees" }, { Text: "Para. 27(b): Plant trees" });
    expect(uhriToRecommendations(records).recommendations).toMatchObject([
      { id: "A/HRC/26/5#27(b)", paragraph: "27(b)", isCited: true },
    ]);
  });

  it("keeps apart what cannot be cited, and passes over other mechanisms and types", () => {
    const records = recordsOf(
      { Text: "Plant trees" },
      { Text: "136.1 (b) 2 Plant trees", "Document Symbol": "none" },
      { "Document Symbol": "" },
      { "Reccomending Body": "- CRC" },
      { Type: "- Concerns/Observations" },
    );
    const { recommendations, unplaced, diagnostics } = uhriToRecommendations(records);
    expect(recommendations).toEqual([]);
    expect(unplaced).toEqual(records.slice(0, 3));
    expect(diagnostics.filter(({ code }) => code === "uhri/unplaced-recommendation")).toHaveLength(3);
    expect(uhriToRecommendations([])).toEqual({ recommendations: [], unplaced: [], diagnostics: [] });
  });

  it("counts each recommendation once in whatever order, and holds to the schema", () => {
    const change = fc.record({
      Text: fc.constantFrom(
        "136.1 Plant trees",
        "136.1 Dig wells (Peru);",
        "136.2 Dig wells",
        "9 (a) Dig",
        "Dig",
      ),
      "UPR Reccomending States": fc.constantFrom("- Ghana", "- Peru\n- Kenya", "", "- Atlantis"),
      "UPR Position": fc.constantFrom("- Supported", "- Noted", ""),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const records = recordsOf(...changes);
        const before = structuredClone(records);
        const { recommendations, unplaced } = uhriToRecommendations(records);
        const cited = new Set(
          records
            .filter((record) => !unplaced.includes(record))
            .map(({ paragraph }) => paragraph?.replace(" ", "")),
        );
        expect(recommendations.map(({ paragraph }) => paragraph).sort()).toEqual([...cited].sort());
        for (const recommendation of recommendations) {
          expect(recommendationSchema.safeParse(recommendation).error).toBeUndefined();
        }
        expect(validateRecommendations(recommendations)).toEqual([]);
        expect(records).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
