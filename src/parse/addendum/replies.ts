import type { DiagnosticRange, DiagnosticSeverity } from "../../diagnostics.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { ResponseClaim, ResponsePosition, StateResponse } from "../../model/state-response.ts";
import type { NumberReference } from "../number-references.ts";
import type { AddendumReply } from "./addendum.ts";
import { type KnownNumbers, resolveReference } from "./leads.ts";
import { findReasons } from "./reasons.ts";
import type { Statement } from "./statements.ts";

/** A finding before the name of its source is put in. */
export interface Finding {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly range?: DiagnosticRange;
  readonly hint?: string;
}

/** What one place says of one number, settled. */
export interface Answer {
  readonly statement: Statement;
  readonly position?: ResponsePosition;
  readonly claim?: ResponseClaim;
  readonly label?: string;
}

/** Paragraphs that references name, in their order. */
export function numbersOf(
  references: readonly NumberReference[],
  known: KnownNumbers,
  lead?: string,
): string[] {
  return references.flatMap((reference) => resolveReference(reference, known, lead));
}

/** Replies in document order: for each place that speaks, its numbers with the same answer. */
export function toReplies(
  statements: readonly Statement[],
  settled: ReadonlyMap<string, Answer[]>,
  known: KnownNumbers,
  source: SourceReference,
  report: (finding: Finding) => void,
): AddendumReply[] {
  const groups = new Map<Statement, Map<string, { paragraphs: string[]; answer: Answer }>>();
  for (const statement of statements) groups.set(statement, new Map());
  for (const [number, answers] of settled) {
    for (const answer of answers) {
      if (answer.position === undefined) {
        report({
          code: "addendum/no-position",
          severity: "warning",
          message: `Read "${number}" as noted: the addendum speaks of it without taking a position`,
          range: { page: answer.statement.page, paragraph: number },
          hint: "What is not clearly accepted counts as noted (resolution 5/1, paragraph 32).",
        });
      }
      if (known.paragraphs.size > 0 && !number.includes(".") && !known.paragraphs.has(number))
        report(undetermined(number, answer.statement.page));
      const key = [answer.position, answer.claim, answer.label].join("|");
      const own = groups.get(answer.statement);
      const group = own?.get(key);
      if (group === undefined) own?.set(key, { paragraphs: [number], answer });
      else group.paragraphs.push(number);
    }
  }
  const replies: AddendumReply[] = [];
  for (const group of groups.values()) {
    for (const { paragraphs, answer } of group.values())
      replies.push(toReply(paragraphs, answer, known, source));
  }
  return replies;
}

/** Finding for a bare number whose lead paragraph could not be told. */
export function undetermined(number: string, page: number): Finding {
  return {
    code: "addendum/undetermined-number",
    severity: "warning",
    message: `Cannot tell the lead paragraph of "${number}": no or more than one recommendation has this number`,
    range: { page, paragraph: number },
  };
}

function toReply(
  paragraphs: readonly string[],
  { statement, position = "noted", claim, label }: Answer,
  known: KnownNumbers,
  source: SourceReference,
): AddendumReply {
  const { text, printed, page, paragraph, positionSpan, refersTo, recommendationText, leadContext } =
    statement;
  // What is accepted needs no reason for not being accepted.
  const reasons = position === "supported" ? [] : findReasons(text);
  const kinds = [...new Set(reasons.map(({ reason }) => reason))];
  const response: StateResponse = {
    stage: "addendum",
    position,
    ...(label === undefined ? {} : { label }),
    ...(claim === undefined ? {} : { claim }),
    ...(kinds.length === 0 ? {} : { reasons: kinds }),
    source: { ...source, ...(paragraph === undefined ? {} : { paragraph }), page },
  };
  return {
    paragraphs,
    response,
    text,
    printed,
    ...(positionSpan === undefined ? {} : { positionSpan }),
    reasons,
    refersTo: [...new Set(numbersOf(refersTo, known, leadContext))].filter(
      (number) => !paragraphs.includes(number),
    ),
    ...(recommendationText === undefined ? {} : { recommendationText }),
  };
}
