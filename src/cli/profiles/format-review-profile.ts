import type { CountingUnit } from "../../analyze/counting/counting.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { actionNameOf, groupNameOf, issueNameOf, stateNameOf, unitNoteOf } from "../../report/names.ts";
import { formatCount, formatInterval, formatPercent } from "../../report/number-format.ts";
import { type CliIo, type Colors, chartStyleOf, colorsOf, widthOf } from "../io.ts";
import { type ChartStyle, drawInterval, drawScale, drawStack } from "../terminal/terminal-chart.ts";
import { addChart, formatTable, type TextColumn, wrapText } from "../terminal/text-table.ts";
import type { ReviewProfile } from "./review-profile.ts";

/** A State's reviews, ready to print. */
export interface StateProfile {
  readonly state: StateCode;
  readonly name: string;
  readonly source: string;
  readonly shortSource: string;
  readonly reviews: readonly ReviewProfile[];
}

/** The profile of a State for people: one block per review, each table with its unit and source. */
export function formatReviewProfiles(profile: StateProfile, io: CliIo): string {
  const layout: Layout = {
    colors: colorsOf(io.stdout, io.env),
    width: widthOf(io.stdout),
    source: profile.shortSource,
    style: chartStyleOf(io),
  };
  const lines = [
    layout.colors.bold(`${profile.name} (${profile.state}) in the Universal Periodic Review`),
    layout.colors.dim(`Source: ${profile.source}`),
    ...profile.reviews.flatMap((review) => ["", ...formatReview(review, layout)]),
  ];
  return `${lines.join("\n")}\n`;
}

interface Layout {
  readonly colors: Colors;
  readonly width: number;
  readonly source: string;
  /** How charts are drawn; absent for none. */
  readonly style: ChartStyle | undefined;
}

function formatReview(review: ReviewProfile, layout: Layout): string[] {
  const { id, session, cycle, reviewDate, troika, pledges } = review;
  const { colors } = layout;
  const when = reviewDate === undefined ? "" : `, reviewed ${reviewDate}`;
  const answered = review.acceptance.find(({ unit }) => unit === review.unit);
  return [
    colors.bold(colors.cyan(`${id}: session ${session}, cycle ${cycle}${when}`)),
    `  Troika: ${troika.length === 0 ? "not known" : troika.map(stateNameOf).join(", ")}`,
    `  Voluntary pledges: ${pledges === undefined ? "not known" : formatCount(pledges)}`,
    "",
    ...formatAcceptance(review, layout),
    ...(answered !== undefined && review.byAction.some(({ action }) => action !== undefined)
      ? ["", ...formatActions(review, layout)]
      : []),
    "",
    ...formatGroups(review, layout),
    "",
    ...formatTop("Most by", review.topRecommenders.map(nameRecommender), layout),
    ...(review.topIssues.length === 0 ? [] : formatTop("Most on", review.topIssues.map(nameIssue), layout)),
    ...formatNote(
      review.unit,
      layout,
      review.topIssues.length > 0 ? ", an issue once for each it is in" : "",
    ),
  ];
}

function formatAcceptance({ acceptance }: ReviewProfile, layout: Layout): string[] {
  const columns: TextColumn[] = [
    { title: "Answers" },
    { title: "answered", align: "right" },
    { title: "supported", align: "right" },
    { title: "not", align: "right" },
    { title: "pending", align: "right" },
    { title: "rate", align: "right" },
    { title: "95 % interval", align: "right" },
  ];
  const rows = acceptance.map(({ unit, total, count, pending, value, interval }) => [
    unit === "recommender" ? "by recommending State" : "by recommendation",
    formatCount(total),
    formatCount(count),
    formatCount(total - count),
    formatCount(pending),
    formatPercent(value),
    formatInterval(interval),
  ]);
  const notes = acceptance.flatMap(({ unit }) => formatNote(unit, layout));
  return [...formatBlock(columns, rows, layout, acceptance), ...notes];
}

function formatActions({ byAction, unit }: ReviewProfile, layout: Layout): string[] {
  const columns: TextColumn[] = [
    { title: "Asks for" },
    { title: "count", align: "right" },
    { title: "pending", align: "right" },
    { title: "supported", align: "right" },
    { title: "rate", align: "right" },
    { title: "95 % interval", align: "right" },
  ];
  const rows = byAction.map(({ action, total, pending, count, value, interval }) => [
    action === undefined ? "not coded" : `${action} ${actionNameOf(action)}`,
    formatCount(total + pending),
    formatCount(pending),
    formatCount(count),
    formatPercent(value),
    formatInterval(interval),
  ]);
  return [
    ...formatBlock(columns, rows, layout, byAction),
    ...formatMix(byAction, layout),
    ...formatNote(unit, layout),
  ];
}

/** All categories as one bar of their digits, each as often as it was asked. */
function formatMix(byAction: ReviewProfile["byAction"], { style, width }: Layout): string[] {
  if (style === undefined) return [];
  const coded = byAction.filter(({ action }) => action !== undefined);
  const bar = drawStack(
    coded.map(({ total, pending }) => total + pending),
    coded.map(({ action }) => String(action)),
    Math.min(MIX_WIDTH, width - 7),
  );
  return bar === "" ? [] : [`  mix  ${bar}`];
}

/** Columns of a bar of its own. */
const MIX_WIDTH = 60;

function formatGroups({ byGroup, unit }: ReviewProfile, layout: Layout): string[] {
  const columns: TextColumn[] = [
    { title: "From" },
    { title: "count", align: "right" },
    { title: "mean action", align: "right" },
    { title: "pending", align: "right" },
    { title: "supported", align: "right" },
    { title: "rate", align: "right" },
    { title: "95 % interval", align: "right" },
  ];
  const rows = byGroup.map(({ recommendingStateGroup, count, meanAction, acceptance }) => [
    recommendingStateGroup === undefined ? "State not named" : groupNameOf(recommendingStateGroup),
    formatCount(count),
    meanAction === undefined ? "–" : meanAction.toFixed(2),
    formatCount(acceptance.pending),
    formatCount(acceptance.count),
    formatPercent(acceptance.value),
    formatInterval(acceptance.interval),
  ]);
  const rates = byGroup.map((row) => row.acceptance);
  return [...formatBlock(columns, rows, layout, rates), ...formatNote(unit, layout)];
}

/** A table, with each rate and its interval drawn beside it where there is room. */
function formatBlock(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { style, width, colors }: Layout,
  rates: readonly Pick<ReviewProfile["acceptance"][number], "value" | "interval">[],
): string[] {
  const table = formatTable(columns, rows, width - 2);
  const draw = (row: number, size: number): string =>
    style === undefined ? "" : drawInterval(rates[row]?.value, rates[row]?.interval, size, style);
  const [head = "", ...body] =
    style === undefined ? table : addChart(table, rows.length, { title: drawScale, draw }, width - 2);
  return [`  ${colors.bold(head)}`, ...body.map((line) => `  ${line}`)];
}

function nameRecommender({ recommendingState, count }: ReviewProfile["topRecommenders"][number]): string {
  return `${recommendingState === undefined ? "State not named" : stateNameOf(recommendingState)} ${count}`;
}

function nameIssue({ issue, count }: ReviewProfile["topIssues"][number]): string {
  return `${issue === undefined ? "none" : issueNameOf(issue)} ${count}`;
}

function formatTop(title: string, items: readonly string[], { width, colors }: Layout): string[] {
  const indent = " ".repeat(title.length + 4);
  return wrapText(items.join(", "), width - indent.length).map((line, index) =>
    index === 0 ? `  ${colors.bold(title)}  ${line}` : `${indent}${line}`,
  );
}

function formatNote(unit: CountingUnit, { colors, source, width }: Layout, more = ""): string[] {
  return wrapText(`${unitNoteOf(unit)}${more} · ${source}`, width - 2).map((line) => `  ${colors.dim(line)}`);
}
