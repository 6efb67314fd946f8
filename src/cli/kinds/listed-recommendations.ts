import type { RecommendationMatrix } from "../../parse/thematic-list/parse-recommendation-matrix.ts";
import type { ListedRecommendation, ThematicList } from "../../parse/thematic-list/thematic-list.ts";
import { rowsOfListed } from "../../report/files/tables/record-rows.ts";
import { stateNameOf } from "../../report/names.ts";
import { cutText } from "../terminal/text-table.ts";
import { countOf, countPositions, sessionWithCycle, stateOrUnknown } from "./common.ts";
import { countValues, type KindDescription, type Sample, SHOWN } from "./kind-description.ts";

/** Themes that are shown: a list has fifty. */
const TOP_THEMES = 8;

export const THEMATIC_LIST: KindDescription<ThematicList> = {
  name: "thematic list",
  records: "recommendations",
  brief: ({ document, entries }) =>
    `${stateOrUnknown(document.stateUnderReview)}, ${countOf(entries.length, "recommendations")}`,
  summarize: ({ document, entries }) => ({
    title: `${document.symbol ?? document.file}  ${stateOrUnknown(document.stateUnderReview)}, thematic list`,
    facts: [
      ["Session", sessionWithCycle(document.session, document.cycle)],
      ["Report", document.symbol],
      ["Generation", `${document.generation} of OHCHR's lists`],
    ],
    counts: [
      {
        title: "recommendations",
        count: entries.length,
        note: "as numbered in the report",
        lines: countPositions(entries.map(({ position }) => position)),
      },
      {
        title: "themes",
        count: new Set(entries.flatMap(({ themes }) => themes.map(({ label }) => label))).size,
        note: `most frequent ${TOP_THEMES}, a recommendation once for each it has`,
        lines: countValues(
          entries.flatMap(({ themes }) => themes),
          ({ label }) => cutText(label, 48),
        ).slice(0, TOP_THEMES),
      },
    ],
    sample: sampleOf(entries),
  }),
  listRecords: ({ entries }) => entries,
  listCsvRows: ({ document, entries }) => entries.flatMap((entry) => rowsOfListed(entry, document)),
};

export const RECOMMENDATION_MATRIX: KindDescription<RecommendationMatrix> = {
  name: "recommendation matrix",
  records: "recommendations",
  brief: ({ document, entries }) =>
    `${countOf(document.reviews.length, "reviews")}, ${countOf(entries.length, "recommendations")}`,
  summarize: ({ document, entries }) => ({
    title: `${document.file}  OHCHR's matrix of recommendations`,
    facts: document.reviews.map(({ stateUnderReview, session, cycle, symbol, isProvisional, rowCount }) => [
      stateUnderReview === undefined ? "No State" : stateNameOf(stateUnderReview),
      [
        sessionWithCycle(session, cycle) === undefined
          ? undefined
          : `session ${sessionWithCycle(session, cycle)}`,
        symbol,
        countOf(rowCount, "rows"),
        isProvisional ? "positions not final" : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    ]),
    counts: [
      {
        title: "recommendations",
        count: entries.length,
        note: "as numbered in the report",
        lines: countPositions(entries.map(({ position }) => position)),
      },
    ],
    sample: sampleOf(entries),
  }),
  listRecords: ({ entries }) => entries,
  listCsvRows: ({ document, entries }) =>
    entries.flatMap((entry) =>
      rowsOfListed(
        entry,
        document.reviews.find(({ symbol }) => symbol === entry.document) ?? document.reviews[0] ?? {},
      ),
    ),
};

function sampleOf(entries: readonly ListedRecommendation[]): Sample {
  return {
    columns: [{ title: "No." }, { title: "By" }, { title: "Position" }, { title: "Text" }],
    rows: entries
      .slice(0, SHOWN)
      .map(({ paragraph, recommendingStates, position, text }) => [
        paragraph,
        cutText(recommendingStates.join(" "), 15),
        position,
        text,
      ]),
    total: entries.length,
  };
}
