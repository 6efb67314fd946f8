import { describe, expect, it } from "vitest";
import { UprError } from "../../../src/errors.ts";
import type { DocumentSymbol } from "../../../src/model/document-symbol.ts";
import type { Recommendation } from "../../../src/model/recommendation.ts";
import type { StateResponse } from "../../../src/model/state-response.ts";
import { applyAddendum } from "../../../src/parse/addendum/apply-addendum.ts";
import { parseAddendum } from "../../../src/parse/addendum/parse-addendum.ts";
import { addendumText } from "./addendum-text.ts";

const REPORT = "A/HRC/50/7" as DocumentSymbol;

function recommendation(paragraph: string, document: DocumentSymbol | undefined = REPORT): Recommendation {
  return {
    id: `${document}#${paragraph}`,
    ...(document === undefined ? {} : { document }),
    paragraph,
    text: "Ratify it (Chile).",
    recommendingStates: ["CHL"],
    parts: [{ text: "Ratify it", recommendingStates: ["CHL"], span: [0, 9] }],
    responses: [{ stage: "review", position: "pending" }],
    source: { file: "report.pdf", paragraph },
  };
}

const stagesOf = (responses: readonly StateResponse[]): string[] =>
  responses.map(({ stage, position }) => `${stage} ${position}`);

describe("applyAddendum", () => {
  it("adds the reply behind the response of the review", () => {
    const addendum = parseAddendum(
      addendumText("1. Fiji accepts recommendation 80.1.\n\n2. Fiji notes recommendation 80.2."),
    );
    const { recommendations, diagnostics } = applyAddendum(
      ["80.1", "80.2"].map((own) => recommendation(own)),
      addendum,
    );
    expect(recommendations.map(({ responses }) => stagesOf(responses))).toEqual([
      ["review pending", "addendum supported"],
      ["review pending", "addendum noted"],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("puts it before a later stage", () => {
    const addendum = parseAddendum(addendumText("1. Fiji accepts recommendation 80.1."));
    const later: Recommendation = {
      ...recommendation("80.1"),
      responses: [
        { stage: "review", position: "pending" },
        { stage: "midterm", position: "noted" },
      ],
    };
    const [first] = applyAddendum([later], addendum).recommendations;
    expect(stagesOf(first?.responses ?? [])).toEqual([
      "review pending",
      "addendum supported",
      "midterm noted",
    ]);
  });

  it("finds the lead of bare numbers", () => {
    const addendum = parseAddendum(addendumText("1. Fiji accepts recommendations 1, 2 and 3."));
    const all = ["80.1", "80.2", "81.2", "81.3"].map((own) => recommendation(own));
    const { recommendations, diagnostics } = applyAddendum(all, addendum);
    expect(recommendations.map(({ responses }) => responses.length)).toEqual([2, 1, 1, 2]);
    expect(diagnostics.map(({ code, range }) => [code, range?.paragraph])).toEqual([
      ["addendum/undetermined-number", "2"],
      ["addendum/unanswered", "80.2"],
      ["addendum/unanswered", "81.2"],
    ]);
  });

  it("says what is not answered, answered twice or not in the report", () => {
    const addendum = parseAddendum(
      addendumText("1. Fiji accepts recommendations 80.1 and 80.9.\n\n2. Fiji notes recommendation 80.1."),
    );
    const { recommendations, diagnostics } = applyAddendum(
      ["80.1", "80.2"].map((own) => recommendation(own)),
      addendum,
    );
    expect(stagesOf(recommendations[0]?.responses ?? [])).toEqual([
      "review pending",
      "addendum supported",
      "addendum noted",
    ]);
    expect(diagnostics.map(({ code, range }) => [code, range?.paragraph])).toEqual([
      ["addendum/out-of-range", "80.9"],
      ["addendum/contradicting-replies", "80.1"],
      ["addendum/unanswered", "80.2"],
    ]);
  });

  it("does not miss what was answered in the review", () => {
    const addendum = parseAddendum(addendumText("1. Fiji accepts recommendation 80.1."));
    const answered: Recommendation = {
      ...recommendation("80.2"),
      responses: [{ stage: "review", position: "supported" }],
    };
    expect(applyAddendum([recommendation("80.1"), answered], addendum).diagnostics).toEqual([]);
  });

  it("refuses the recommendations of another report, and leaves them where both are given", () => {
    const addendum = parseAddendum(addendumText("1. Fiji accepts recommendation 80.1."));
    const other = recommendation("80.1", "A/HRC/50/8" as DocumentSymbol);
    let code: string | undefined;
    try {
      applyAddendum([other], addendum);
    } catch (error) {
      code = error instanceof UprError ? error.code : String(error);
    }
    expect(code).toBe("INVALID_ARGUMENT");
    const { recommendations } = applyAddendum([other, recommendation("80.1")], addendum);
    expect(recommendations.map(({ responses }) => responses.length)).toEqual([1, 2]);
  });

  it("has nothing to do with nothing", () => {
    const addendum = parseAddendum(addendumText("1. Fiji accepts recommendation 80.1."));
    expect(applyAddendum([], addendum)).toEqual({ recommendations: [], diagnostics: [] });
  });
});
