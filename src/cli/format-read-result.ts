import { RESPONSE_POSITIONS } from "../model/state-response.ts";
import type { ReadResult } from "../read.ts";
import { type CliIo, type CliOutput, type Colors, colorsOf, widthOf } from "./io.ts";
import { stateNameOf } from "./names.ts";
import { cutText, formatCount, formatTable } from "./text-table.ts";

/** How many recommendations are shown; the rest is for `--json`. */
const SHOWN = 5;

type ReportResult = Extract<ReadResult, { kind: "working-group-report" }>;
type ExportResult = Extract<ReadResult, { kind: "upr-info-export" }>;

/** What a file holds, for people: the head of the document, counts, the first recommendations. */
export function formatReadResult(result: ReadResult, output: CliOutput, env: CliIo["env"]): string {
  const colors = colorsOf(output, env);
  const width = widthOf(output);
  const lines =
    result.kind === "working-group-report"
      ? formatReport(result, colors, width)
      : formatExport(result, colors, width);
  return `${lines.join("\n")}\n`;
}

function formatReport({ document, recommendations }: ReportResult, colors: Colors, width: number): string[] {
  const { symbol, stateUnderReview, session, cycle, reviewDate, adoptionDate, troika, delegationCount } =
    document;
  const state = stateUnderReview === undefined ? "State not found" : stateNameOf(stateUnderReview);
  const facts: [string, string | undefined][] = [
    ["Session", session === undefined ? undefined : `${session} (cycle ${cycle ?? "unknown"})`],
    ["Reviewed", reviewDate],
    ["Adopted", adoptionDate],
    ["Troika", (troika ?? []).map(stateNameOf).join(", ") || undefined],
    ["Delegations", delegationCount === undefined ? undefined : `${delegationCount} made statements`],
  ];
  return [
    colors.bold(`${symbol ?? "No symbol"}  ${state}`),
    ...formatFacts(facts),
    "",
    colors.bold(`${formatCount(recommendations.length)} recommendations`) +
      colors.dim("  (as numbered in the report)"),
    ...formatPositions(recommendations.map(({ responses }) => responses.at(-1)?.position)),
    "",
    ...formatTable(
      [{ title: "No." }, { title: "By" }, { title: "Position" }, { title: "Text" }],
      recommendations
        .slice(0, SHOWN)
        .map(({ paragraph, recommendingStates, responses, text }) => [
          paragraph,
          cutText(recommendingStates.join(" "), 15),
          responses.at(-1)?.position ?? "",
          text,
        ]),
      width,
    ),
    ...moreLine(recommendations.length, colors),
  ];
}

function formatExport({ document, rows, pledges }: ExportResult, colors: Colors, width: number): string[] {
  const sessions = rows.map(({ session }) => session);
  const range =
    sessions.length === 0
      ? undefined
      : `${sessions.reduce((a, b) => Math.min(a, b))}–${sessions.reduce((a, b) => Math.max(a, b))}`;
  const reviewed = new Set(rows.map(({ stateUnderReview }) => stateUnderReview)).size;
  return [
    colors.bold(`${document.file}  UPR Info export`),
    ...formatFacts([
      ["Sessions", range],
      ["Reviewed", `${reviewed} States`],
      ["Pledges", formatCount(pledges.length)],
    ]),
    "",
    colors.bold(`${formatCount(rows.length)} rows`) +
      colors.dim("  (a recommendation once for each State that made it)"),
    ...formatPositions(rows.map(({ position }) => position)),
    "",
    ...formatTable(
      [
        { title: "Row", align: "right" },
        { title: "To" },
        { title: "By" },
        { title: "Position" },
        { title: "Text" },
      ],
      rows
        .slice(0, SHOWN)
        .map(({ source, stateUnderReview, recommendingState, position, text }) => [
          String(source.row ?? ""),
          stateUnderReview,
          recommendingState ?? "–",
          position,
          text ?? "",
        ]),
      width,
    ),
    ...moreLine(rows.length, colors),
  ];
}

function formatFacts(facts: readonly (readonly [string, string | undefined])[]): string[] {
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(12)} ${value}`]));
}

function formatPositions(positions: readonly (string | undefined)[]): string[] {
  return RESPONSE_POSITIONS.flatMap((position) => {
    const count = positions.filter((other) => other === position).length;
    return count === 0 ? [] : [`  ${position.padEnd(20)} ${formatCount(count).padStart(7)}`];
  });
}

function moreLine(count: number, colors: Colors): string[] {
  return count > SHOWN ? [colors.dim(`… ${formatCount(count - SHOWN)} more: --json, --ndjson or --csv`)] : [];
}
