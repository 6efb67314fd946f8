import type { WorkingGroupReport } from "../../parse/working-group-report/report.ts";
import { rowOfPledge, rowsOfRecommendation } from "../../report/files/tables/record-rows.ts";
import { stateNameOf } from "../../report/names.ts";
import { cutText } from "../terminal/text-table.ts";
import { countClaims, countOf, countPositions, sessionWithCycle, stateOrUnknown } from "./common.ts";
import { type KindDescription, SHOWN, type Summary } from "./kind-description.ts";

export const WORKING_GROUP_REPORT: KindDescription<WorkingGroupReport> = {
  name: "Working Group report",
  records: "recommendations and pledges",
  brief: ({ document, recommendations }) =>
    `${document.symbol ?? "without a symbol"}, ${countOf(recommendations.length, "recommendations")}`,
  summarize,
  listRecords: ({ recommendations, pledges }) => [...recommendations, ...pledges],
  listCsvRows: ({ document, recommendations, pledges }) => [
    ...recommendations.flatMap((recommendation) => rowsOfRecommendation(recommendation, document)),
    ...pledges.map(rowOfPledge),
  ],
};

function summarize({ document, recommendations, statements, pledges }: WorkingGroupReport): Summary {
  const { symbol, stateUnderReview, session, cycle, reviewDate, adoptionDate, troika, delegation } = document;
  const numbered = recommendations.filter(({ isCited }) => isCited !== true);
  const cited = recommendations.length - numbered.length;
  const responses = recommendations.map((recommendation) => recommendation.responses.at(-1));
  const own = statements.filter(({ isStateUnderReview }) => isStateUnderReview === true).length;
  return {
    title: `${symbol ?? "No symbol"}  ${stateOrUnknown(stateUnderReview)}${document.kind === "draft-report" ? "  (draft)" : ""}`,
    facts: [
      ["Session", sessionWithCycle(session, cycle)],
      ["Reviewed", reviewDate],
      ["Adopted", adoptionDate],
      ["Troika", troika.map(stateNameOf).join(", ") || undefined],
      [
        "Delegations",
        document.delegationCount === undefined ? undefined : `${document.delegationCount} made statements`,
      ],
      ["Delegation", describeDelegation(delegation)],
    ],
    counts: [
      {
        title: "recommendations",
        count: recommendations.length,
        note: cited === 0 ? "as numbered in the report" : "as numbered in the report, and cited",
        lines: [
          ...countPositions(responses.map((response) => response?.position)),
          ...countClaims(responses),
          ...(cited === 0 ? [] : [["cited by paragraph only", cited] as const]),
        ],
      },
      {
        title: "statements",
        count: statements.length,
        note: "in the interactive dialogue",
        lines:
          statements.length === 0
            ? []
            : [
                ["by other States", statements.length - own],
                ["by the State under review", own],
              ],
      },
      { title: "voluntary pledges", count: pledges.length },
    ],
    sample: {
      columns: [{ title: "No." }, { title: "By" }, { title: "Position" }, { title: "Text" }],
      rows: recommendations
        .slice(0, SHOWN)
        .map(({ paragraph, recommendingStates, responses: own, text }) => [
          paragraph,
          cutText(recommendingStates.join(" "), 15),
          own.at(-1)?.position ?? "",
          text,
        ]),
      total: recommendations.length,
    },
  };
}

function describeDelegation(delegation: WorkingGroupReport["document"]["delegation"]): string | undefined {
  const { head, size, listed } = delegation ?? {};
  const members = size ?? listed;
  const parts = [
    members === undefined ? undefined : `${members} members`,
    head === undefined ? undefined : `headed by ${head}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}
