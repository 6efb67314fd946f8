import { formatCount } from "../../report/number-format.ts";
import { type CliIo, type CliOutput, type Colors, colorsOf, widthOf } from "../io.ts";
import type { CountBlock, Fact, Sample, Summary } from "../kinds/kind-description.ts";
import { formatTable, wrapText } from "../terminal/text-table.ts";

/** What a file holds, for people: the head of the document, counts, the first records. */
export function formatSummary(summary: Summary, output: CliOutput, env: CliIo["env"]): string {
  const colors = colorsOf(output, env);
  const width = widthOf(output);
  const { title, facts, counts, sample } = summary;
  const lines = [
    ...wrapText(title, width).map((line) => colors.bold(line)),
    ...formatFacts(facts, width),
    ...counts.flatMap((block) => ["", ...formatCounts(block, colors, width)]),
    ...(sample === undefined || sample.rows.length === 0 ? [] : ["", ...formatSample(sample, colors, width)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Names and values side by side; those not known are left out. */
export function formatFacts(facts: readonly Fact[], width: number): string[] {
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined);
  const size = Math.max(12, ...known.map(([name]) => name.length));
  return known.flatMap(([name, value]) =>
    wrapText(value, width - size - 3).map(
      (line, index) => `  ${(index === 0 ? name : "").padEnd(size)} ${line}`,
    ),
  );
}

function formatCounts(
  { title, count, note, lines = [] }: CountBlock,
  colors: Colors,
  width: number,
): string[] {
  const name = count === 1 ? singularOf(title) : title;
  const head = `${formatCount(count)} ${name}`;
  const isShort = note !== undefined && head.length + note.length + 4 <= width;
  return [
    colors.bold(head) + (isShort ? colors.dim(`  (${note})`) : ""),
    ...(note === undefined || isShort
      ? []
      : wrapText(`(${note})`, width - 2).map((line) => colors.dim(`  ${line}`))),
    ...formatLines(lines),
  ];
}

/** Names and counts in two columns. */
export function formatLines(
  lines: readonly (readonly [name: string, count: number])[],
  indent = "  ",
): string[] {
  const size = Math.max(20, ...lines.map(([name]) => name.length));
  return lines.map(([name, count]) => `${indent}${name.padEnd(size)} ${formatCount(count).padStart(7)}`);
}

function formatSample({ columns, rows, total }: Sample, colors: Colors, width: number): string[] {
  const rest = total - rows.length;
  return [
    ...formatTable(columns, rows, width),
    ...(rest > 0 ? [colors.dim(`… ${formatCount(rest)} more: --json, --ndjson or --csv`)] : []),
  ];
}

/** Singular of a plural in `-s` or `-ies`; of a phrase, its first word that has one. */
function singularOf(plural: string): string {
  return plural.replace(/(?:ies|s)(?=$| )/u, (end) => (end === "ies" ? "y" : ""));
}
