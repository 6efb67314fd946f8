import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review } from "../../model/review.ts";
import { removePageFurniture } from "../page-furniture.ts";
import { readAddressees } from "./addressees.ts";
import { findBareList, findConclusions } from "./conclusions.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readNarrative } from "./narrative-report.ts";
import { splitNumbering } from "./numbering.ts";
import { assignPositions, readGroups } from "./positions.ts";
import type { WorkingGroupReport, WorkingGroupReportDocument } from "./report.ts";
import { readDocumentPart, toReview } from "./report-document.ts";
import { type ReportFinding, toNumberingFinding } from "./report-findings.ts";
import { isCommentGroup, isStateComment, namingShare, singleRecommendation } from "./special-entries.ts";
import { toRecommendation } from "./to-recommendation.ts";

/**
 * Reads a Working Group report: cover, introduction, statements of the dialogue, every numbered recommendation of its
 * conclusions and those they cite by the paragraphs of section I, voluntary commitments and delegation.
 *
 * Numbers are those of the report (`186.1`); where it restarts at `1.` under every lead paragraph, the lead's number
 * is put before. A misprinted number is read as the one due and kept as printed. The position is the one the report
 * gives; what the State says later stands in its addendum. Content never throws: what cannot be read is a diagnostic.
 *
 * @param source - Text of the report, from `readPdfText` or `textFromString`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text is no Working Group report or has no conclusions.
 *
 * @example Numbers, States and positions
 * ```ts
 * import { parseWorkingGroupReport, textFromString } from "uprkit/read";
 *
 * const text = [
 *   "A/HRC/25/5",
 *   "II. Conclusions and/or recommendations",
 *   "186. The recommendations formulated during the interactive dialogue have been examined and enjoy its support:",
 *   "186.1. Put more lamps into public libraries (Fiji);",
 *   "186.2. Lend books by post (Chile, Kenya).",
 * ].join("\n");
 * const { recommendations } = parseWorkingGroupReport(textFromString(text));
 * recommendations.map(({ id }) => id); // => ["A/HRC/25/5#186.1", "A/HRC/25/5#186.2"]
 * recommendations[0]?.responses[0]?.position; // => "supported"
 * ```
 *
 * @category Parse
 */
export function parseWorkingGroupReport(source: SourceText): WorkingGroupReport {
  const diagnostics: Diagnostic[] = [];
  const report = (finding: ReportFinding): void => {
    diagnostics.push({ ...finding, source: source.name });
  };
  const front = readFrontMatter(source.lines, source);
  // A Word file keeps heads, feet and footnotes of its pages apart: all its lines are body.
  const { lines, footnotes } =
    source.headers === undefined ? removePageFurniture(source.lines) : { lines: source.lines, footnotes: [] };
  const found = findConclusions(lines);
  const isReport = found !== undefined && (front.isWorkingGroupReport || found.hasHeading);
  const conclusions = isReport ? found : findBareList(lines);
  if (conclusions === undefined) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${source.name}": it is no report of the Working Group on the Universal Periodic Review, expected one with conclusions and/or recommendations`,
    );
  }
  const { groups: numbered, findings } = splitNumbering(conclusions.lines);
  const groups = readGroups(numbered);
  const positions = assignPositions(groups);
  const addressees = readAddressees(groups, front.statesUnderReview[0]);
  const statesUnderReview = [...new Set([...front.statesUnderReview, ...[...addressees.values()].flat()])];
  const cover = readDocumentPart(
    { ...front, statesUnderReview, isDraft: front.isDraft || !isReport },
    source,
  );
  const missing = (["symbol", "stateUnderReview", "session", "reviewDate"] as const).filter(
    (key) => cover[key] === undefined,
  );
  for (const key of missing) {
    report({
      code: `report/no-${key.replace(/[A-Z]/gu, (c) => `-${c.toLowerCase()}`)}`,
      severity: "warning",
      message: `Cannot find the ${key} of the report: cover and introduction do not say it`,
    });
  }
  const reviewed = toReview(cover);
  const narrative = readNarrative({
    source,
    lines,
    footnotes,
    conclusions: conclusions.lines,
    citing: groups.map(({ lead = "?", text, lines: [first] }) => ({
      number: lead,
      text,
      page: first?.page ?? 1,
    })),
    document: cover,
    review: reviewed,
  });
  const { advanceQuestionStates, delegation, unheard } = narrative;
  const document: WorkingGroupReportDocument = {
    ...cover,
    ...(advanceQuestionStates.length === 0 ? {} : { advanceQuestionStates }),
    ...(delegation === undefined ? {} : { delegation }),
  };
  for (const finding of findings) report(toNumberingFinding(finding));
  const recommendations: Recommendation[] = [];
  const uses = new Map<string, number>();
  /** Keeps ids apart where the report uses a number twice: the second is `…#92.4-2`. */
  const add = (recommendation: Recommendation | undefined): void => {
    if (recommendation === undefined) return;
    const { id } = recommendation;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    recommendations.push(use === 1 ? recommendation : { ...recommendation, id: `${id}-${use}` });
  };
  for (const group of groups) {
    const { stateUnderReview } = document;
    const isComment = isCommentGroup(group, stateUnderReview);
    // Where no entry names a State, all of them may begin with the State under review: they are recommendations then.
    const mayComment =
      group.items.some((item) => isStateComment(item, stateUnderReview)) &&
      namingShare(group, stateUnderReview) > 0;
    const single = singleRecommendation(group);
    if (single !== undefined) {
      const { position = "pending", claim } = group.reading;
      const recommendation = toRecommendation(
        single,
        { position, ...(claim === undefined ? {} : { claim }) },
        addressees.get(group),
        document,
        report,
      );
      add(recommendation);
    } else if (group.reading.isNarrative && !narrative.citing.has(group.lead ?? "?")) {
      report({
        code: "recommendation/cited-by-reference",
        severity: "info",
        message: `Left recommendations of paragraph "${group.lead ?? "?"}" in the narrative: it cites them by their paragraphs, without text`,
        range: { page: group.lines[0]?.page ?? 1, paragraph: group.lead ?? "?" },
      });
    }
    for (const item of group.items) {
      if (isComment || (mayComment && isStateComment(item, stateUnderReview))) {
        report({
          code: "recommendation/state-comment",
          severity: "info",
          message: `Left out "${item.number}": it is what the State says, not a recommendation`,
          range: { page: item.lines[0]?.page ?? 1, paragraph: item.number },
        });
        continue;
      }
      const given = positions.get(item.number) ?? { position: "pending" };
      const recommendation = toRecommendation(item, given, addressees.get(group), document, report);
      add(recommendation);
    }
  }
  if (recommendations.length === 0) {
    report({
      code: "report/no-recommendations",
      severity: "error",
      message: "Cannot find any numbered recommendation in the conclusions: none is listed",
    });
  }
  for (const recommendation of narrative.cited) add(recommendation);
  for (const finding of narrative.findings) report(finding);
  const review: Review | undefined = reviewed && {
    ...reviewed,
    ...(unheard.count === undefined ? {} : { unheardCount: unheard.count }),
    ...(unheard.states.length === 0 ? {} : { unheardStates: unheard.states }),
  };
  return {
    kind: "working-group-report",
    document,
    ...(review === undefined ? {} : { review }),
    recommendations,
    statements: narrative.statements,
    pledges: narrative.pledges,
    diagnostics,
  };
}
