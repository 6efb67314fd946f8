import type { Addendum } from "../../parse/addendum/addendum.ts";
import { cutText } from "../terminal/text-table.ts";
import { countClaims, countOf, countPositions, stateOrUnknown } from "./common.ts";
import { countValues, type KindDescription, SHOWN, type Summary } from "./kind-description.ts";

export const ADDENDUM: KindDescription<Addendum> = {
  name: "addendum",
  records: "replies, then general replies",
  brief: ({ document, replies }) =>
    `${document.symbol ?? "without a symbol"}, replies to ${countOf(countAnswered(replies), "recommendations")}`,
  summarize,
  listRecords: ({ replies, generalReplies }) => [...replies, ...generalReplies],
};

function countAnswered(replies: Addendum["replies"]): number {
  return new Set(replies.flatMap(({ paragraphs }) => paragraphs)).size;
}

function summarize({ document, replies, generalReplies }: Addendum): Summary {
  const { symbol, stateUnderReview, reportSymbol, councilSession, issued, originalLanguage } = document;
  const answers = replies.flatMap(({ paragraphs, response }) => paragraphs.map(() => response));
  const reasons = replies.flatMap((reply) => reply.response.reasons ?? []);
  return {
    title: `${symbol ?? "No symbol"}  ${stateOrUnknown(stateUnderReview)}, addendum`,
    facts: [
      ["Answers", reportSymbol ?? "a report it does not name"],
      ["Council", councilSession === undefined ? undefined : `session ${councilSession}`],
      ["Issued", issued],
      ["Original", originalLanguage],
    ],
    counts: [
      {
        title: "answers",
        count: answers.length,
        note: `to ${countOf(countAnswered(replies), "recommendations")}, in ${countOf(replies.length, "replies")}`,
        lines: [...countPositions(answers.map(({ position }) => position)), ...countClaims(answers)],
      },
      {
        title: "reasons given",
        count: reasons.length,
        note: "each once in each reply that gives it",
        lines: countValues(reasons, (reason) => reason),
      },
      { title: "general replies", count: generalReplies.length, note: "paragraphs without a position" },
    ],
    sample: {
      columns: [{ title: "No." }, { title: "Position" }, { title: "Reply" }],
      rows: replies
        .slice(0, SHOWN)
        .map(({ paragraphs, response, text }) => [
          cutText(paragraphs.join(" "), 20),
          response.position,
          text,
        ]),
      total: replies.length,
    },
  };
}
