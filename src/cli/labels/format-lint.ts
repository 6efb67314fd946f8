import type { LintFinding } from "../../classify/lint/lint-recommendation.ts";
import { type CliIo, colorsOf, widthOf } from "../io.ts";
import { wrapText } from "../terminal/text-table.ts";
import { underlineText } from "../terminal/underline-text.ts";

const PAINT = { error: "red", warning: "yellow", info: "cyan" } as const;
const INDENT = "    ";

/** Findings of one draft for people: the text with what was found underlined, then each finding with a better pattern. */
export function formatLintFindings(
  {
    id,
    text,
    findings,
  }: {
    readonly id: string | number | null;
    readonly text: string;
    readonly findings: readonly LintFinding[];
  },
  io: CliIo,
): string {
  const colors = colorsOf(io.stdout, io.env);
  const width = widthOf(io.stdout);
  if (findings.length === 0) return "";
  const head = id === null ? [] : [colors.bold(String(id))];
  const lines = [...head, ...underlineText(text, findings, width)];
  for (const { code, severity, message, why, better } of findings) {
    const name = code.replace(/^lint\//u, "");
    lines.push(`  ${colors[PAINT[severity]](severity)} ${message} [${name}]`);
    for (const line of wrapText(why, width - INDENT.length)) lines.push(INDENT + line);
    for (const line of wrapText(`better: ${better}`, width - INDENT.length)) lines.push(INDENT + line);
  }
  return `${lines.join("\n")}\n\n`;
}
