import type { RecommenderComparisonRow } from "../../analyze/recommenders/compare-recommender.ts";
import { issueNameOf, stateNameOf } from "../names.ts";
import { formatCount, formatLevel, formatSigned } from "../number-format.ts";
import type { PageBlock, PageTable } from "../page/page.ts";
import { caution, paragraph } from "../sections/blocks.ts";
import {
  countCell,
  formatDifferenceBounds,
  headerColumn,
  levelCell,
  NO_BASIS,
  numberColumn,
  percentCell,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import type { StateData } from "./state-data.ts";

/** Most States in each of the two tables. */
const TOP = 15;

/** Whom it asks more and less of than others do in the same reviews: criticism and indulgence. */
export function listBesideBlocks(data: StateData): readonly PageBlock[] {
  const { comparison, state } = data;
  const { overall, byState } = comparison;
  const name = stateNameOf(state);
  if (overall.value === undefined || overall.expected === undefined) {
    return [
      caution(
        `${NO_BASIS}: no recommendation of ${name} with an action category has others beside it in the same review.`,
      ),
    ];
  }
  const told = byState.filter(({ difference }) => difference !== undefined);
  const more = told.filter(({ direction }) => direction === "more");
  const less = told.filter(({ direction }) => direction === "less").reverse();
  return [
    paragraph(
      `In the reviews it spoke in, ${name} asked for an action of ${formatLevel(overall.value)} on average and the others for ${formatLevel(overall.expected)}: a difference of ${formatSigned(overall.difference)}${overall.interval === undefined ? "" : ` (${formatDifferenceBounds(overall.interval, formatSigned)})`}, over ${formatCount(overall.count)} recommendations of its own and ${formatCount(overall.total)} of others.`,
    ),
    statesTable(data, `Asks more of these than others do: ${formatCount(more.length)}`, more.slice(0, TOP)),
    statesTable(data, `Asks less of these than others do: ${formatCount(less.length)}`, less.slice(0, TOP)),
  ];
}

function statesTable(data: StateData, caption: string, rows: readonly RecommenderComparisonRow[]): PageBlock {
  if (rows.length === 0) return caution(`${caption}. There is none it can be told of.`);
  return {
    kind: "table",
    caption,
    columns: [
      headerColumn("State under review"),
      numberColumn("Recommendations"),
      numberColumn("Others'"),
      numberColumn("Mean action"),
      numberColumn("Others' mean"),
      numberColumn("Difference"),
      numberColumn("95 % interval"),
    ],
    rows: rows.map((row) => [
      stateNameOf(row.stateUnderReview),
      countCell(row.count),
      countCell(row.total),
      levelCell(row.value),
      levelCell(row.expected),
      {
        text: formatSigned(row.difference),
        ...(row.difference === undefined ? {} : { sortBy: row.difference }),
      },
      formatDifferenceBounds(row.interval, formatSigned),
    ]),
    note: noteOf(data, data.view, {
      unit: "recommender",
      labels: ["action"],
      more: [
        `The first ${TOP} at most. Mean action level beside that of the others in the same reviews, where the 95 % interval of the difference leaves out 0; with many States some do by chance`,
      ],
    }),
  };
}

/** What it speaks of more than others do. */
export function listIssueShares(data: StateData): PageTable {
  return {
    kind: "table",
    caption: "What it raises, beside what all others raise",
    columns: [
      headerColumn("Issue"),
      numberColumn("Recommendations"),
      numberColumn("Share"),
      numberColumn("Others' share"),
      numberColumn("Times the others'"),
    ],
    rows: data.profile.topIssues.map(({ issue, count, value, othersValue }) => {
      const ratio = value === undefined || !othersValue ? undefined : value / othersValue;
      return [
        issue === undefined ? "none" : issueNameOf(issue),
        countCell(count),
        percentCell(value),
        percentCell(othersValue),
        ratio === undefined ? NO_BASIS : { text: ratio.toFixed(1), sortBy: ratio },
      ];
    }),
    note: noteOf(data, data.view, {
      unit: "recommender",
      labels: ["issues"],
      more: ["A recommendation counts under each of its issues"],
    }),
  };
}
