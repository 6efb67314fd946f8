import type { CouncilReport } from "../../parse/council-report/parse-council-report.ts";
import type { Decision } from "../../parse/decision/parse-decision.ts";
import { countOf, stateOrUnknown } from "./common.ts";
import { type KindDescription, SHOWN } from "./kind-description.ts";

export const DECISION: KindDescription<Decision> = {
  name: "decision of the Council",
  records: "the decision",
  brief: ({ document }) => `${document.number ?? document.symbol ?? "without a number"}`,
  summarize: ({ document, cited }) => {
    const { symbol, number, title, stateUnderReview, reviewDate, adopted, meeting, withoutVote, vote } =
      document;
    return {
      title:
        `${symbol ?? "No symbol"}  ${stateOrUnknown(stateUnderReview)}, decision ${number ?? ""}`.trimEnd(),
      facts: [
        ["Title", title],
        ["Reviewed", reviewDate],
        [
          "Adopted",
          adopted === undefined
            ? undefined
            : `${adopted}${meeting === undefined ? "" : `, meeting ${meeting}`}`,
        ],
        [
          "Vote",
          withoutVote === true
            ? "without a vote"
            : vote === undefined
              ? undefined
              : `${vote.inFavor} in favor, ${vote.against} against, ${vote.abstentions} abstentions`,
        ],
        ["Cites", cited.join(", ") || undefined],
      ],
      counts: [],
    };
  },
  listRecords: ({ document, text, cited }) => [{ document, text, cited }],
};

export const COUNCIL_REPORT: KindDescription<CouncilReport> = {
  name: "report of the Council",
  records: "outcomes of reviews",
  brief: ({ document, outcomes }) =>
    `${document.symbol ?? "without a symbol"}, outcomes of ${countOf(outcomes.length, "reviews")}`,
  summarize: ({ document, outcomes }) => ({
    title: `${document.symbol ?? "No symbol"}  report of the Human Rights Council`,
    facts: [
      ["Council", document.councilSession === undefined ? undefined : `session ${document.councilSession}`],
      ["Issued", document.issued],
      ["Paragraphs", `${document.paragraphCount} in the whole report`],
    ],
    counts: [
      { title: "outcomes of reviews", count: outcomes.length },
      {
        title: "statements",
        count: outcomes.reduce((sum, { statements }) => sum + statements.length, 0),
        note: "of States and stakeholders on them",
      },
    ],
    sample: {
      columns: [
        { title: "State" },
        { title: "Outcome" },
        { title: "Statements", align: "right" },
        { title: "Numbers printed" },
      ],
      rows: outcomes
        .slice(0, SHOWN)
        .map(({ name, outcomeDate, statements, counts }) => [
          name,
          outcomeDate ?? "",
          String(statements.length),
          String(counts.length),
        ]),
      total: outcomes.length,
    },
  }),
  listRecords: ({ outcomes }) => outcomes,
};
