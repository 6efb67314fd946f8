import type {
  AssembledReview,
  ReviewReconciliation,
  UnlinkedDocument,
} from "../../corpus/reconcile/assembled-review.ts";
import type { Disagreement, SourceComparison, StatedCount } from "../../corpus/reconcile/reconciliation.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import type { ReviewDocument } from "../../model/review-document.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { stateNameOf } from "../../report/names.ts";
import { formatCount } from "../../report/number-format.ts";
import type { FolderResult } from "../input/read-folder.ts";
import { type CliIo, type CliOutput, type Colors, colorsOf, widthOf } from "../io.ts";
import { countClaims, countOf } from "../kinds/common.ts";
import { nameOfKind } from "../kinds/result-kinds.ts";
import { cutText, formatTable, wrapText } from "../terminal/text-table.ts";
import { formatFacts, formatLines } from "./format-summary.ts";

interface Layout {
  readonly colors: Colors;
  readonly width: number;
  /** Whether every point is listed, or only the first of many. */
  readonly isComplete: boolean;
}

/** Points of a kind that are listed where not all are. */
const SHOWN = 5;

/** What the documents of a folder say together, for people: each review, then the files that belong to none. */
export function formatFolder(
  folder: FolderResult,
  output: CliOutput,
  env: CliIo["env"],
  { isComplete = false }: { readonly isComplete?: boolean } = {},
): string {
  const layout: Layout = { colors: colorsOf(output, env), width: widthOf(output), isComplete };
  const { reviews, reconciliation, unread, results } = folder;
  const blocks = [
    ...reviews.map((review) =>
      formatReview(
        review,
        reconciliation.reviews.find((each) => each.review === review.id),
        layout,
      ),
    ),
    formatUnlinked(reconciliation.unlinked, layout),
    formatUnread(unread, layout),
    [
      layout.colors.dim(
        `${countOf(results.length + unread.length, "files")}: ${countOf(reviews.length, "reviews")}, ${formatCount(reconciliation.unlinked.length)} not put to one, ${formatCount(unread.length)} not read`,
      ),
    ],
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function formatReview(
  review: AssembledReview,
  reconciliation: ReviewReconciliation | undefined,
  layout: Layout,
): string[] {
  const { id, stateUnderReview, cycle, session, reviewDate, recommendations, statements, pledges } = review;
  const { colors, width } = layout;
  const latest = recommendations.map(({ responses }) => responses.at(-1));
  const unanswered = reconciliation?.unanswered ?? [];
  const when = reviewDate === undefined ? "" : `, reviewed ${reviewDate}`;
  return [
    colors.bold(
      colors.cyan(`${id}: ${stateNameOf(stateUnderReview)}, cycle ${cycle}, session ${session}${when}`),
    ),
    ...formatFacts(
      [
        ["Report", reconciliation?.report],
        ["Statements", formatCount(statements.length)],
        ["Pledges", formatCount(pledges.length)],
      ],
      width,
    ),
    "",
    `  ${colors.bold(countOf(recommendations.length, "recommendations"))}${colors.dim("  (as numbered in the report; answers at the latest stage read)")}`,
    ...formatLines(
      [
        ...(reconciliation?.positions ?? []).map(({ position, count }) => [position, count] as const),
        ...countClaims(latest),
      ],
      "    ",
    ),
    ...(unanswered.length === 0 ? [] : formatNumbers("unanswered", unanswered, layout)),
    ...formatStated(reconciliation?.statedCounts ?? []),
    "",
    `  ${colors.bold("Documents")}`,
    ...formatDocuments(review.documents),
    ...(reconciliation?.comparisons ?? []).flatMap((comparison) => [
      "",
      ...formatComparison(comparison, layout),
    ]),
  ];
}

/** The numbers the President of the Council states, and whether ours are the same. */
function formatStated(counts: readonly StatedCount[]): string[] {
  if (counts.length === 0) return [];
  const said = counts.map(({ what, stated, counted }) =>
    stated === counted
      ? `${what} ${formatCount(stated)}`
      : `${what} ${formatCount(stated)}, here ${formatCount(counted)}`,
  );
  const differs = counts.some(({ stated, counted }) => stated !== counted);
  return [`    stated by the President of the Council: ${said.join(", ")}${differs ? "" : " (the same)"}`];
}

function formatDocuments(documents: readonly ReviewDocument[]): string[] {
  const ordered = [...documents].sort((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
  return formatTable(
    [{ title: "kind" }, { title: "symbol" }, { title: "file" }],
    ordered.map(({ kind, symbol, file }) => [
      nameOfKind(kind),
      symbol ?? "",
      file ?? "named, not in the folder",
    ]),
    // A name that is cut cannot be looked for.
    Number.POSITIVE_INFINITY,
  ).map((line) => `    ${line}`);
}

function formatComparison(comparison: SourceComparison, layout: Layout): string[] {
  const { file, kind, entries, matched, matchedBy, disagreements } = comparison;
  const { colors, width, isComplete } = layout;
  const how = {
    paragraph: "by number",
    text: "by State and words",
    nothing: "(they have neither number nor text to compare)",
  }[matchedBy];
  const shown = isComplete ? disagreements : disagreements.slice(0, SHOWN);
  const rest = disagreements.length - shown.length;
  return [
    `  ${colors.bold(`Compared with ${file}`)}${colors.dim(`  (${nameOfKind(kind)})`)}`,
    `    ${formatCount(matched)} of ${formatCount(entries)} entries matched ${how}, ${countOf(disagreements.length, "disagreements")}`,
    ...shown.flatMap((disagreement) => formatDisagreement(disagreement, width)),
    ...(rest > 0 ? [colors.dim(`      … ${formatCount(rest)} more: uprkit check, or --json`)] : []),
    ...formatNumbers("answered there only", comparison.answeredThere, layout),
    ...formatNumbers("missing there", comparison.missingHere, layout),
    ...formatNumbers(
      "not in the report",
      comparison.unknownThere.map(({ paragraph, source }) => paragraph ?? `row ${source.row ?? "?"}`),
      layout,
    ),
  ];
}

function formatDisagreement(
  { field, paragraph, ours, theirs, sources }: Disagreement,
  width: number,
): string[] {
  const name = field === "recommendingStates" ? "recommending States" : field;
  const [own, other] = sources;
  const size = Math.max(20, width - 40);
  return [
    `      ${paragraph} ${name}`,
    `        ${cutText(ours, size)}  (${formatPlace(own)})`,
    `        ${cutText(theirs, size)}  (${formatPlace(other)})`,
  ];
}

function formatPlace({ document, file, page, row, paragraph }: SourceReference): string {
  return [
    file ?? document ?? "unknown",
    page === undefined ? undefined : `page ${page}`,
    row === undefined ? undefined : `row ${row}`,
    page === undefined && row === undefined && paragraph !== undefined ? `paragraph ${paragraph}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function formatNumbers(name: string, numbers: readonly string[], { width, isComplete }: Layout): string[] {
  if (numbers.length === 0) return [];
  const shown = isComplete ? numbers : numbers.slice(0, 4 * SHOWN);
  const rest = numbers.length - shown.length;
  const text = `${name}: ${formatCount(numbers.length)} (${shown.join(", ")}${rest > 0 ? ", …" : ""})`;
  return wrapText(text, width - 6).map((line, index) => `${index === 0 ? "    " : "      "}${line}`);
}

function formatUnlinked(unlinked: readonly UnlinkedDocument[], { colors, width }: Layout): string[] {
  if (unlinked.length === 0) return [];
  return [
    colors.bold("Not put to a review"),
    ...formatTable(
      [{ title: "file" }, { title: "kind" }, { title: "reason" }],
      unlinked.map(({ file, kind, reason }) => [file, nameOfKind(kind), reason]),
      width - 2,
    ).map((line) => `  ${line}`),
  ];
}

function formatUnread(unread: readonly Diagnostic[], { colors, width }: Layout): string[] {
  if (unread.length === 0) return [];
  return [
    colors.bold("Not read"),
    ...unread.flatMap(({ message }) =>
      wrapText(message, width - 4).map((line, index) => `${index === 0 ? "  " : "    "}${line}`),
    ),
  ];
}
