import type {
  RecommenderComparison,
  RecommenderComparisonRow,
} from "../../analyze/recommenders/compare-recommender.ts";
import type {
  RecommenderFigures,
  RecommenderProfile,
} from "../../analyze/recommenders/recommender-profile.ts";
import { actionNameOf, groupNameOf, issueNameOf, stateNameOf, unitNoteOf } from "../../report/names.ts";
import { formatCount, formatInterval, formatPercent, formatSigned } from "../../report/number-format.ts";
import { type CliIo, type Colors, chartStyleOf, colorsOf, widthOf } from "../io.ts";
import { formatCell } from "../measures/format-measure.ts";
import { displayWidth, padColumns } from "../terminal/display-width.ts";
import { type ChartStyle, drawStack } from "../terminal/terminal-chart.ts";
import { formatTable, type TextColumn, wrapText } from "../terminal/text-table.ts";

/** A State as a recommender, ready to print. */
export interface RecommenderView {
  readonly profile: RecommenderProfile;
  readonly comparison: RecommenderComparison;
  readonly source: string;
  readonly shortSource: string;
  /** Which recommendations it is of, in words; empty for all. */
  readonly about: string;
}

/** How many States and issues are listed at either end. */
const TOP = 6;

interface Layout {
  readonly colors: Colors;
  readonly width: number;
  readonly source: string;
  /** How charts are drawn; absent for none. */
  readonly style: ChartStyle | undefined;
}

/** What a State recommends, for people: each table with its unit and source. */
export function formatRecommender(view: RecommenderView, io: CliIo): string {
  const { profile, comparison, about } = view;
  const colors = colorsOf(io.stdout, io.env);
  const layout: Layout = {
    colors,
    width: widthOf(io.stdout),
    source: view.shortSource,
    style: chartStyleOf(io),
  };
  const name = stateNameOf(profile.state);
  const lines = [
    colors.bold(`${name} (${profile.state}) as a recommender`),
    colors.dim(`Source: ${view.source}`),
    ...(about === "" ? [] : [`Of: ${about}`]),
    "",
    ...formatVolume(profile, layout),
    "",
    ...formatBeside(profile, layout),
    ...(profile.made === 0
      ? []
      : [
          "",
          ...formatGroups(profile, layout),
          "",
          ...formatComparison(comparison, layout),
          "",
          ...formatIssues(profile, layout),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function formatVolume(
  { made, share, statesUnderReview, others }: RecommenderProfile,
  layout: Layout,
): string[] {
  const own = `${formatCount(made)} recommendations to ${formatCount(statesUnderReview)} States, ${formatPercent(share)} of all.`;
  const mean = others.madePerState === undefined ? "–" : formatCount(Math.round(others.madePerState));
  return wrapText(
    `${own} The other ${formatCount(others.states)} recommending States made ${mean} each on average.`,
    layout.width - 2,
  ).map((line) => `  ${line}`);
}

/** Action and acceptance of the State beside all others. */
function formatBeside(profile: RecommenderProfile, layout: Layout): string[] {
  const columns: TextColumn[] = [
    { title: "" },
    { title: stateNameOf(profile.state), align: "right" },
    { title: "all others", align: "right" },
  ];
  const line = (title: string, read: (figures: RecommenderFigures) => string) => [
    title,
    read(profile),
    read(profile.others),
  ];
  const rows = [
    line("mean action level", ({ action }) => formatCell("level", action.value)),
    line(`1 ${actionNameOf(1)}`, ({ action }) => formatPercent(action.minimalShare)),
    line(`2 ${actionNameOf(2)}`, ({ action }) => formatPercent(action.continuingShare)),
    line(`3 ${actionNameOf(3)}`, ({ action }) => formatPercent(action.consideringShare)),
    line(`4 ${actionNameOf(4)}`, ({ action }) => formatPercent(action.generalShare)),
    line(`5 ${actionNameOf(5)}`, ({ action }) => formatPercent(action.specificShare)),
    line("supported", ({ acceptance }) => formatPercent(acceptance.value)),
    line("95 % interval", ({ acceptance }) => formatInterval(acceptance.interval)),
    line("of answered", ({ acceptance }) => formatCount(acceptance.total)),
  ];
  return [
    ...formatBlock(columns, rows, layout),
    ...formatMixes(profile, layout),
    ...formatNote(unitNoteOf(profile.unit), layout),
  ];
}

/** Columns of a bar of its own. */
const MIX_WIDTH = 50;

/** The categories of the State over those of all others, as bars of their digits. */
function formatMixes(profile: RecommenderProfile, { style, width }: Layout): string[] {
  if (style === undefined) return [];
  const lines = [
    [stateNameOf(profile.state), profile.action],
    ["all others", profile.others.action],
  ] as const;
  const size = Math.max(...lines.map(([name]) => displayWidth(name)));
  return lines.flatMap(([name, action]) => {
    const { minimalShare, continuingShare, consideringShare, generalShare, specificShare } = action;
    const shares = [minimalShare, continuingShare, consideringShare, generalShare, specificShare];
    const bar = drawStack(
      shares.map((share) => share ?? 0),
      ["1", "2", "3", "4", "5"],
      Math.min(MIX_WIDTH, width - size - 4),
    );
    return bar === "" ? [] : [`  ${padColumns(name, size)}  ${bar}`];
  });
}

function formatGroups({ byGroup, unit }: RecommenderProfile, layout: Layout): string[] {
  const columns: TextColumn[] = [
    { title: "To" },
    { title: "count", align: "right" },
    { title: "share", align: "right" },
    { title: "others", align: "right" },
    { title: "action", align: "right" },
    { title: "others", align: "right" },
    { title: "supported", align: "right" },
    { title: "others", align: "right" },
  ];
  const rows = byGroup.map((row) => [
    groupNameOf(row.stateUnderReviewGroup),
    formatCount(row.count),
    formatPercent(row.value),
    formatPercent(row.othersValue),
    formatCell("level", row.actionLevel),
    formatCell("level", row.othersActionLevel),
    formatPercent(row.acceptance),
    formatPercent(row.othersAcceptance),
  ]);
  return [...formatBlock(columns, rows, layout), ...formatNote(unitNoteOf(unit), layout)];
}

/** Whom it asks more and less of than others do in the same reviews. */
function formatComparison({ overall, byState }: RecommenderComparison, layout: Layout): string[] {
  const matched = byState.filter(({ difference }) => difference !== undefined);
  const more = matched.filter(({ direction }) => direction === "more").slice(0, TOP);
  const less = matched
    .filter(({ direction }) => direction === "less")
    .slice(-TOP)
    .reverse();
  const note =
    "mean action level beside that of the others in the same reviews, where the 95 % interval of the difference leaves out 0; with many States some do by chance";
  return [
    `  In the same reviews: ${formatCell("level", overall.value)}, others ${formatCell("level", overall.expected)} on average.`,
    "",
    ...formatStates("Asks more of", more, layout),
    "",
    ...formatStates("Asks less of", less, layout),
    ...formatNote(`${note} · ${unitNoteOf("recommender")}`, layout),
  ];
}

function formatStates(title: string, rows: readonly RecommenderComparisonRow[], layout: Layout): string[] {
  if (rows.length === 0) return [`  ${layout.colors.bold(title)}  none it can be told of`];
  const columns: TextColumn[] = [
    { title },
    { title: "count", align: "right" },
    { title: "action", align: "right" },
    { title: "others", align: "right" },
    { title: "difference", align: "right" },
    { title: "95 % interval", align: "right" },
  ];
  return formatBlock(
    columns,
    rows.map((row) => [
      stateNameOf(row.stateUnderReview),
      formatCount(row.count),
      formatCell("level", row.value),
      formatCell("level", row.expected),
      formatSigned(row.difference),
      row.interval === undefined ? "" : row.interval.map((bound) => formatSigned(bound)).join(" to "),
    ]),
    layout,
  );
}

function formatIssues({ topIssues, unit }: RecommenderProfile, layout: Layout): string[] {
  const columns: TextColumn[] = [
    { title: "On" },
    { title: "count", align: "right" },
    { title: "share", align: "right" },
    { title: "others", align: "right" },
  ];
  const rows = topIssues.map(({ issue, count, value, othersValue }) => [
    issue === undefined ? "none" : issueNameOf(issue),
    formatCount(count),
    formatPercent(value),
    formatPercent(othersValue),
  ]);
  const note = `${unitNoteOf(unit)}, an issue once for each it is in`;
  return [...formatBlock(columns, rows, layout), ...formatNote(note, layout)];
}

function formatBlock(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { colors, width }: Layout,
): string[] {
  const [head = "", ...body] = formatTable(columns, rows, width - 2);
  return [`  ${colors.bold(head)}`, ...body.map((line) => `  ${line}`)];
}

function formatNote(text: string, { colors, width, source }: Layout): string[] {
  return wrapText(`${text} · ${source}`, width - 2).map((line) => `  ${colors.dim(line)}`);
}
