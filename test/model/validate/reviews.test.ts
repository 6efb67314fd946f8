import { describe, expect, it } from "vitest";
import {
  documentSymbolSchema,
  type Review,
  validateReview,
  validateReviews,
  validateSessions,
  validateStates,
} from "../../../src/model/index.ts";
import { getSession, listReviews, listSessions, listStates } from "../../../src/reference/index.ts";

const review: Review = {
  id: "CHN-2",
  stateUnderReview: "CHN",
  cycle: 2,
  session: 17,
  status: "outcome-adopted",
  troikaDate: "2013-01-14",
  reviewDate: "2013-10-22",
  adoptionDate: "2013-10-25",
  outcomeDate: "2014-03-20",
  troika: ["POL", "SLE", "ARE"],
  delegationCount: 137,
  documents: [
    { kind: "working-group-report", symbol: documentSymbolSchema.parse("A/HRC/25/5") },
    { kind: "national-report", symbol: documentSymbolSchema.parse("A/HRC/WG.6/17/CHN/1") },
  ],
  source: { document: documentSymbolSchema.parse("A/HRC/25/5"), paragraph: "1" },
};
const findSession = () => ({ startDate: "2013-10-21", endDate: "2013-11-01" });
const codesOf = (change: Partial<Review>) =>
  validateReview({ ...review, ...change }, { findSession }).map(({ code }) => code);

describe("validateReview()", () => {
  it("accepts a review whose members fit", () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each([
    [{ cycle: 3, id: "CHN-3" }, "review/cycle-mismatch"],
    [{ id: "CHL-2" }, "review/id-mismatch"],
    [{ id: "CHN-2@16" }, "review/id-mismatch"],
    [{ troika: ["POL", "SLE"] }, "review/troika-size"],
    [{ troika: ["POL", "SLE", "POL"] }, "review/troika-duplicate"],
    [{ troika: ["POL", "SLE", "CHN"] }, "review/troika-state-under-review"],
    [{ adoptionDate: "2013-10-21" }, "review/date-order"],
    [{ outcomeDate: "2013-10" }, []],
    [{ outcomeDate: "2013-09" }, "review/date-order"],
    [{ adoptionDate: "2013-11-01" }, []],
    [{ adoptionDate: "2013-11-02" }, "review/date-outside-session"],
    [{ reviewDate: "2013-10-20" }, "review/date-outside-session"],
    [{ reviewDate: "2013-10" }, []],
    [{ status: "absent" }, "review/date-without-review"],
    [{ unheardCount: 2, unheardStates: ["NOR"] }, "review/unheard-count"],
    [{ unheardStates: ["NOR", "NOR"] }, "review/unheard-duplicate"],
    [{ documents: [...review.documents, ...review.documents.slice(0, 1)] }, "review/duplicate-document"],
    [
      { documents: [{ kind: "compilation", symbol: documentSymbolSchema.parse("A/HRC/WG.6/4/CHN/2") }] },
      "review/document-session",
    ],
  ] satisfies [Partial<Review>, string | string[]][])("%j: %s", (change, expected) => {
    expect(codesOf(change)).toEqual([expected].flat());
  });

  it("does not compare with sessions it is not told", () => {
    expect(validateReview({ ...review, reviewDate: "2013-10-02" })).toEqual([]);
    expect(validateReview({ ...review, reviewDate: "2013-10-02" }, { findSession: () => undefined })).toEqual(
      [],
    );
  });

  it("says where the record was read", () => {
    const [diagnostic] = validateReview({ ...review, id: "CHL-2" });
    expect(diagnostic).toMatchObject({ severity: "error", source: "A/HRC/25/5", range: { paragraph: "1" } });
    const [unsourced] = validateReview({ ...review, id: "CHL-2", source: {} });
    expect(unsourced).toMatchObject({ source: "CHL-2" });
    expect(unsourced).not.toHaveProperty("range");
  });

  it("takes a sitting that came to nothing beside the review that followed", () => {
    const { troikaDate: _t, reviewDate: _r, adoptionDate: _a, outcomeDate: _o, ...rest } = review;
    const absent: Review = { ...rest, id: "CHN-2@15", session: 15, status: "absent", documents: [] };
    expect(validateReviews([absent, review])).toEqual([]);
    expect(validateReviews([{ ...absent, id: "CHN-2" }, review]).map(({ code }) => code)).toEqual([
      "record/duplicate-id",
    ]);
  });
});

describe("the reference tables", () => {
  it("hold reviews, sessions and States whose members fit, apart from misprints of the reports", () => {
    const errors = [
      ...validateReviews(listReviews(), { findSession: getSession }),
      ...validateSessions(listSessions()),
      ...validateStates(listStates()),
    ].filter(({ severity }) => severity === "error");
    // The three the tables keep as printed: Venezuela and Haiti in session 12, Guatemala in session 14.
    expect(errors.map(({ code, message }) => [code, /"([A-Z]{3}-\d)"/u.exec(message)?.[1]])).toEqual([
      ["review/date-order", "VEN-1"],
      ["review/date-outside-session", "HTI-1"],
      ["review/date-outside-session", "GTM-2"],
    ]);
    expect(listReviews().length).toBeGreaterThan(700);
  });
});
