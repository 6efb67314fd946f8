import { basename } from "node:path";
import type { ReportOmissions } from "../../analyze/integrity/options.ts";
import type { ReviewId } from "../../model/review.ts";
import { nameOf } from "../input/read-input.ts";
import type { CliIo } from "../io.ts";
import { loadLabeler } from "../labels/load-labeler.ts";
import { readFindings, readParagraphs } from "../statements/read-omission-inputs.ts";

/** What a State's report leaves out of findings, such as the summary of what others sent in; with the issues of each. */
export async function compareReport(
  review: ReviewId,
  findings: string,
  document: string,
  io: CliIo,
): Promise<ReportOmissions> {
  const statements = await readFindings(findings, io);
  const paragraphs = await readParagraphs(document, io);
  const [{ findOmissions }, label] = await Promise.all([
    import("../../compare/omission/find-omissions.ts"),
    loadLabeler(),
  ]);
  return {
    review,
    omissions: findOmissions(statements, paragraphs),
    issues: statements.map(({ text }) => label(text).issues.issues.map(({ issue }) => issue)),
    source: { file: basename(nameOf(document)) },
  };
}
