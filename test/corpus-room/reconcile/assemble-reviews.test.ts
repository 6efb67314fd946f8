import { describe, expect, it } from "vitest";
import { assembleReviews } from "../../../src/corpus/reconcile/index.ts";
import { parseAddendum, parseUprInfo, parseWorkingGroupReport, textFromString } from "../../../src/read.ts";

/** A report of the test's own, in the documents' style: three recommendations still to be examined. */
function report(symbol: string, name: string) {
  return parseWorkingGroupReport(
    textFromString(
      `${symbol}
Report of the Working Group on the Universal Periodic Review
Fiji
1. The Working Group on the Universal Periodic Review held its twentieth session from 27 October to 7 November 2014. The review of Fiji was held at the 5th meeting, on 29 October 2014.
II. Conclusions and/or recommendations
99. The following recommendations will be examined by Fiji, which will provide responses in due time:
99.1. Plant trees along every road (Chile);
99.2. Count the birds of the delta each spring (Kenya);
99.3. Open the archives of the harbour (Peru).
100. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States.
`,
      { name },
    ),
  );
}

function addendum(symbol: string) {
  return parseAddendum(
    textFromString(
      `${symbol}
Report of the Working Group on the Universal Periodic Review
Fiji
Addendum
Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review
1. Fiji accepts recommendations 99.1 and 99.2.
2. Fiji does not accept recommendation 99.3.
`,
      { name: "addendum.txt" },
    ),
  );
}

const header = "SuR,Recommendation,RS,Response,Action,Issue,Session".split(",");
const row = (text: string, from: string, response: string): string[] => [
  "Fiji",
  text,
  from,
  response,
  "5",
  "Environment",
  "20",
];
const table = {
  name: "export.csv",
  header,
  rows: [
    row("Plant trees along every road", "Chile", "Accepted"),
    row("Open the archives of the harbour", "Peru", "Accepted"),
  ],
  rowNumbers: [2, 3],
};
const uprInfo = { ...parseUprInfo(table), document: { file: "export.csv", rowCount: 2 } };

describe("assembleReviews()", () => {
  it("puts the answers of the addendum behind those of the report and compares the export", () => {
    const results = [uprInfo, addendum("A/HRC/28/8/Add.1"), report("A/HRC/28/8", "report.txt")];
    const before = structuredClone(results);
    const { reviews, reconciliation } = assembleReviews(results);
    expect(results).toEqual(before);
    expect(reviews.map(({ id }) => id)).toEqual(["FJI-2"]);
    expect(
      reviews[0]?.recommendations.map(({ responses }) =>
        responses.map(({ stage, position }) => `${stage} ${position}`),
      ),
    ).toEqual([
      ["review pending", "addendum supported"],
      ["review pending", "addendum supported"],
      ["review pending", "addendum not-supported"],
    ]);
    expect(reviews[0]?.documents.map(({ kind }) => kind)).toEqual(["working-group-report", "addendum"]);
    expect(reconciliation.reviews).toMatchObject([
      {
        review: "FJI-2",
        recommendations: 3,
        unanswered: [],
        comparisons: [
          {
            file: "export.csv",
            matched: 2,
            missingHere: ["99.2"],
            disagreements: [
              { field: "position", paragraph: "99.3", ours: "not-supported", theirs: "supported" },
            ],
          },
        ],
      },
    ]);
    expect(reconciliation.unlinked).toEqual([]);
  });

  it("does not put an addendum to another report", () => {
    const { reviews, reconciliation } = assembleReviews([
      report("A/HRC/28/8", "report.txt"),
      addendum("A/HRC/28/9/Add.1"),
    ]);
    expect(reviews[0]?.recommendations.every(({ responses }) => responses.length === 1)).toBe(true);
    expect(reconciliation.unlinked).toEqual([
      expect.objectContaining({ file: "addendum.txt", kind: "addendum" }),
    ]);
    expect(reconciliation.reviews[0]?.unanswered).toEqual(["99.1", "99.2", "99.3"]);
  });

  it("uses one of two reports on a review and names the other", () => {
    const { reviews, reconciliation } = assembleReviews([
      report("A/HRC/28/8", "a.txt"),
      report("A/HRC/28/8", "b.txt"),
    ]);
    expect(reviews).toHaveLength(1);
    expect(reconciliation.unlinked).toMatchObject([{ file: "b.txt" }]);
  });

  it("is empty for nothing", () => {
    expect(assembleReviews([])).toEqual({
      reviews: [],
      diagnostics: [],
      reconciliation: { reviews: [], unlinked: [] },
    });
  });
});
