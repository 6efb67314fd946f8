import type { Criterion } from "../../classify/quality/assess-quality.ts";
import type { Evidence } from "../../classify/types.ts";
import { actionCategoryOf } from "../../reference/action-categories.ts";
import { issueNameOf } from "../../report/names.ts";
import { wrapText } from "../terminal/text-table.ts";
import { underlineText } from "../terminal/underline-text.ts";
import type { TextLabels } from "./label-text.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Pieces of evidence that are shown; more would underline the whole text. */
const SHOWN_EVIDENCE = 3;
const INDENT = "  ";

/** All labels of a text for people, each with the words that say so underlined. */
export function formatExplanation(text: string, labels: TextLabels, width: number): string {
  const { action, issues, instruments, tone, quality } = labels;
  const lines: string[] = [];
  const show = (title: string, value: string, spans: readonly Span[]): void => {
    lines.push("", ...wrapText(`${title}: ${value}`, width));
    lines.push(...underlineText(text, spans, width - INDENT.length).map((line) => INDENT + line));
  };
  const note = action.note ?? issues.note ?? quality.note;
  lines.push(...wrapText(text.replaceAll(/\s+/gu, " ").trim(), width));
  if (note !== undefined) lines.push("", `Not to be relied on: ${NOTES[note]}`);

  const { category, probabilities } = action;
  if (category !== undefined) {
    const sure = percent(probabilities[category - 1] ?? 0);
    const review = action.needsReview ? "; have a person look" : "";
    show("Action", `${category} ${actionCategoryOf(category).label.toLowerCase()}, ${sure}${review}`, [
      ...(action.cue === undefined ? [] : [action.cue]),
      ...strongest(action.evidence),
    ]);
    if (action.rule !== undefined) {
      const { rule, cue, category: byRule } = action.rule;
      lines.push(
        `${INDENT}by the codebook: ${byRule} (${rule}${cue === undefined ? "" : `, “${cue.verb}”`})`,
      );
    }
  }
  for (const { issue, score, evidence } of issues.issues) {
    show("Issue", `${issueNameOf(issue)}, ${percent(score)}`, strongest(evidence));
  }
  for (const mention of instruments.instruments) {
    const acts = mention.acts.map(({ act }) => act).join(", ");
    show("Instrument", `${mention.instrument}${acts === "" ? "" : `, to ${acts}`}`, [
      mention,
      ...mention.acts,
    ]);
  }
  for (const mention of instruments.bodies) show("Body", mention.label, [mention]);
  show("Tone", tone.tone, tone.evidence);
  for (const rule of new Set(tone.evidence.map((each) => `${each.tone}, ${each.rule}`))) {
    lines.push(`${INDENT}${rule}`);
  }
  for (const [title, criterion] of [
    ["Specific", quality.specific],
    ["Measurable", quality.measurable],
    ["Assignable", quality.assignable],
    ["Time-bound", quality.timeBound],
  ] as const satisfies readonly (readonly [string, Criterion])[]) {
    show(title, `${criterion.isMet ? "yes" : "no"}, ${criterion.reason}`, criterion.evidence);
  }
  if (quality.demands.length > 1)
    show("Demands", String(quality.demands.length), quality.demands.map(firstWord));
  if (quality.hedges.length > 0) show("Hedges", String(quality.hedges.length), quality.hedges);
  if (quality.conditions.length > 0)
    show("Conditions", String(quality.conditions.length), quality.conditions);
  if (quality.checks.length > 0) {
    lines.push("", "To check later:");
    for (const question of new Set(quality.checks.map((check) => check.question)))
      lines.push(INDENT + question);
  }
  return `${lines.join("\n")}\n`;
}

const NOTES = {
  empty: "there is nothing to read",
  language: "the text is not in English",
  several: "the text is a list of several recommendations",
  long: "the text is longer than a recommendation is",
  markup: "the text holds HTML",
} as const;

function strongest(evidence: readonly Evidence[]): readonly Span[] {
  return evidence.filter(({ weight }) => weight > 0).slice(0, SHOWN_EVIDENCE);
}

/** A demand is marked by its verb: its whole text would be all that follows. */
function firstWord({ text, start }: Span & { readonly text: string }): Span {
  const length = text.search(/[^\p{L}-]/u);
  return { start, end: start + (length === -1 ? text.length : length) };
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
