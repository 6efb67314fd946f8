import type { CountingUnit } from "../analyze/counting/counting.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import { type CliIo, type CliOutput, type Colors, colorsOf, widthOf } from "./io.ts";
import { actionNameOf, groupNameOf, issueNameOf, stateNameOf, unitNoteOf } from "./names.ts";
import type { ReviewProfile } from "./review-profile.ts";
import {
  formatCount,
  formatInterval,
  formatPercent,
  formatTable,
  type TextColumn,
  wrapText,
} from "./text-table.ts";

/** A State's reviews, ready to print. */
export interface StateProfile {
  readonly state: StateCode;
  readonly name: string;
  readonly source: string;
  readonly shortSource: string;
  readonly reviews: readonly ReviewProfile[];
}

/** The profile of a State for people: one block per review, each table with its unit and source. */
export function formatReviewProfiles(profile: StateProfile, output: CliOutput, env: CliIo["env"]): string {
  const layout: Layout = {
    colors: colorsOf(output, env),
    width: widthOf(output),
    source: profile.shortSource,
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
  return [...formatBlock(columns, rows, layout), ...notes];
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
  return [...formatBlock(columns, rows, layout), ...formatNote(unit, layout)];
}

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
  return [...formatBlock(columns, rows, layout), ...formatNote(unit, layout)];
}

function formatBlock(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  layout: Layout,
): string[] {
  const [head = "", ...body] = formatTable(columns, rows, layout.width - 2);
  return [`  ${layout.colors.bold(head)}`, ...body.map((line) => `  ${line}`)];
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
