import { basename } from "node:path";
import type { ReportOmissions } from "../../analyze/integrity/options.ts";
import type { StatementToFind } from "../../compare/omission/find-omissions.ts";
import type { ParagraphDocument } from "../../compare/omission/list-passages.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { ReviewId } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { ReadResult } from "../../read.ts";
import { nameOf } from "../input/read-input.ts";
import type { CliIo } from "../io.ts";
import { findingsOf, readFindings, readParagraphs } from "../statements/read-omission-inputs.ts";

/** What a State's report leaves out of findings, such as the summary of what others sent in; with the issues of each. */
export async function compareReport(
  review: ReviewId,
  findings: string,
  document: string,
  io: CliIo,
): Promise<ReportOmissions> {
  const statements = await readFindings(findings, io);
  const paragraphs = await readParagraphs(document, io);
  return compareTexts(review, statements, paragraphs, { file: basename(nameOf(document)) });
}

/** What of the files of a folder was compared, and with what. */
export interface ComparedReports {
  readonly omissions: readonly ReportOmissions[];
  /** As one tells it: which file was looked for in which. */
  readonly sources: readonly string[];
}

/** For each review of which both are there: what the national report leaves out of the stakeholders' summary. */
export async function compareReports(results: readonly ReadResult[]): Promise<ComparedReports> {
  const reports = results
    .filter((result) => result.kind === "national-report")
    // A corrigendum or an addendum says what it changes or adds, and not what the report says.
    .filter(({ document }) => document.corrigendum === undefined && document.addendum === undefined);
  const omissions: ReportOmissions[] = [];
  const sources: string[] = [];
  for (const summary of results) {
    if (summary.kind !== "stakeholder-summary") continue;
    const { review, file } = summary.document;
    const report = reports.find(({ document }) => document.review === review);
    if (review === undefined || report === undefined) continue;
    const { symbol } = report.document;
    const source = { ...(symbol === undefined ? {} : { document: symbol }), file: report.document.file };
    omissions.push(await compareTexts(review, findingsOf(summary.statements), report, source));
    sources.push(`${file} (stakeholders) looked for in ${report.document.file} (national report)`);
  }
  return { omissions, sources };
}

async function compareTexts(
  review: ReviewId,
  statements: readonly StatementToFind[],
  document: ParagraphDocument | SourceText,
  source: SourceReference,
): Promise<ReportOmissions> {
  const [{ findOmissions }, { defaultClassifier }] = await Promise.all([
    import("../../compare/omission/find-omissions.ts"),
    // Loaded here, as the weights are larger than all else.
    import("../../classify/default-classifier.ts"),
  ]);
  const { classifyIssues } = defaultClassifier();
  return {
    review,
    omissions: findOmissions(statements, document),
    issues: statements.map(({ text }) => classifyIssues(text).issues.map(({ issue }) => issue)),
    source,
  };
}
