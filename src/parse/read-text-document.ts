import type { SourceText } from "../documents/source-text.ts";
import { UprError } from "../errors.ts";
import type { Addendum } from "./addendum/addendum.ts";
import { parseAddendum } from "./addendum/parse-addendum.ts";
import { type AdvanceQuestions, parseAdvanceQuestions } from "./advance-questions/parse-advance-questions.ts";
import { type Compilation, parseCompilation } from "./compilation/parse-compilation.ts";
import { type CouncilReport, parseCouncilReport } from "./council-report/parse-council-report.ts";
import { type Decision, parseDecision } from "./decision/parse-decision.ts";
import { detectDocumentKind } from "./document-kind.ts";
import { type NationalReport, parseNationalReport } from "./national-report/parse-national-report.ts";
import {
  parseStakeholderSummary,
  type StakeholderSummary,
} from "./stakeholder-summary/parse-stakeholder-summary.ts";
import { parseThematicList } from "./thematic-list/parse-thematic-list.ts";
import type { ThematicList } from "./thematic-list/thematic-list.ts";
import { parseWorkingGroupReport } from "./working-group-report/parse-working-group-report.ts";
import type { WorkingGroupReport } from "./working-group-report/report.ts";

/** What a text of a review turned out to be, told by its `kind`. */
export type TextReadResult =
  | WorkingGroupReport
  | Addendum
  | ThematicList
  | NationalReport
  | Compilation
  | StakeholderSummary
  | AdvanceQuestions
  | Decision
  | CouncilReport;

/** A report whose cover is missing still has its conclusions. */
function readUnnamed(source: SourceText): WorkingGroupReport {
  try {
    return parseWorkingGroupReport(source);
  } catch (cause) {
    if (!(cause instanceof UprError) || cause.code !== "WRONG_DOCUMENT_KIND") throw cause;
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${source.name}": neither a symbol nor a title tells what it is, expected a document of a review, such as a Working Group report or an addendum, or an export`,
      { cause },
    );
  }
}

/**
 * Reads a text of a review with the reader of its kind, told from the symbol and title inside. What of the file gave no
 * text comes first in the diagnostics.
 *
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where it is none, or one that has no reader.
 */
export function readTextDocument(source: SourceText): TextReadResult {
  const { diagnostics = [] } = source;
  if (diagnostics.length === 0) return readByKind(source);
  try {
    const read = readByKind(source);
    return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
  } catch (cause) {
    if (!(cause instanceof UprError)) throw cause;
    // A page that is missing is why a document looks like none.
    const gaps = diagnostics.map(({ message }) => message).join("; ");
    throw new UprError(cause.code, `${cause.message} (${gaps})`, { cause });
  }
}

function readByKind(source: SourceText): TextReadResult {
  const reading = detectDocumentKind(source);
  switch (reading?.kind) {
    case "addendum":
      return parseAddendum(source);
    case "thematic-list":
      return parseThematicList(source);
    case "national-report":
      return parseNationalReport(source);
    case "compilation":
      return parseCompilation(source);
    case "stakeholder-summary":
      return parseStakeholderSummary(source);
    case "advance-questions":
      return parseAdvanceQuestions(source);
    case "decision":
      return parseDecision(source);
    case "council-report":
      return parseCouncilReport(source);
    case "mid-term-report":
    case "letter":
    case "infographic":
      throw new UprError(
        "WRONG_DOCUMENT_KIND",
        `Cannot read "${source.name}": its kind is ${reading.kind} (${reading.evidence.join("; ")}), which has no records to read`,
      );
    case "working-group-report":
    case "draft-report":
      return parseWorkingGroupReport(source);
    default:
      return readUnnamed(source);
  }
}
