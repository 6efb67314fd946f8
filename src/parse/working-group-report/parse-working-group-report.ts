import type { Diagnostic, DiagnosticRange, DiagnosticSeverity } from "../../diagnostics.ts";
import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { removePageFurniture } from "../page-furniture.ts";
import { joinLines } from "../paragraph-text.ts";
import { readAddressees } from "./addressees.ts";
import { findBareList, findConclusions } from "./conclusions.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { readNarrative } from "./narrative-report.ts";
import { type NumberedItem, type NumberingFinding, splitNumbering } from "./numbering.ts";
import { assignPositions, type GivenPosition, readGroups } from "./positions.ts";
import { readRecommendingStates } from "./recommending-states.ts";
import type { WorkingGroupReport, WorkingGroupReportDocument } from "./report.ts";
import { isCommentGroup, isStateComment, namingShare, singleRecommendation } from "./special-entries.ts";

interface Report {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly range?: DiagnosticRange;
  readonly hint?: string;
}

function symbolOf(text: string | undefined): DocumentSymbol | undefined {
  const result = documentSymbolSchema.safeParse(text);
  return result.success ? result.data : undefined;
}

function readDocumentPart(front: FrontMatter, source: SourceText): WorkingGroupReportDocument {
  const { statesUnderReview, session, troika, basis } = front;
  const [first, ...others] = statesUnderReview;
  const symbol = symbolOf(front.symbol);
  const cycle = session === undefined ? undefined : cycleOfSession(session);
  return {
    ...(symbol === undefined ? {} : { symbol }),
    kind:
      symbol === undefined || symbol.includes("WG.6") || front.isDraft
        ? "draft-report"
        : "working-group-report",
    file: source.name,
    ...(first === undefined ? {} : { stateUnderReview: first }),
    ...(others.length === 0 ? {} : { alsoUnderReview: others }),
    ...(session === undefined ? {} : { session }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(front.reviewDate === undefined ? {} : { reviewDate: front.reviewDate }),
    ...(front.adoptionDate === undefined ? {} : { adoptionDate: front.adoptionDate }),
    ...(front.issued === undefined ? {} : { issued: front.issued }),
    troika,
    ...(front.delegationCount === undefined ? {} : { delegationCount: front.delegationCount }),
    basis: basis.map(symbolOf).filter((text) => text !== undefined),
    pageCount: source.pageCount,
  };
}

function toReview(document: WorkingGroupReportDocument): Review | undefined {
  const {
    stateUnderReview,
    session,
    cycle,
    reviewDate,
    adoptionDate,
    issued,
    troika,
    delegationCount,
    symbol,
    file,
  } = document;
  if (stateUnderReview === undefined || session === undefined || cycle === undefined) return undefined;
  return {
    id: `${stateUnderReview}-${cycle}`,
    stateUnderReview,
    cycle,
    session,
    status: "held",
    ...(reviewDate === undefined ? {} : { reviewDate }),
    ...(adoptionDate === undefined ? {} : { adoptionDate }),
    troika,
    ...(delegationCount === undefined ? {} : { delegationCount }),
    documents: [
      {
        ...(symbol === undefined ? {} : { symbol }),
        kind: document.kind,
        ...(issued === undefined ? {} : { date: issued }),
        file,
      },
      ...document.basis.map((based) => ({ symbol: based, kind: kindOfBasis(based) })),
    ],
    source: { ...(symbol === undefined ? {} : { document: symbol }), file, paragraph: "1" },
  };
}

function kindOfBasis(
  symbol: DocumentSymbol,
): "national-report" | "compilation" | "stakeholder-summary" | "other" {
  const kinds = { 1: "national-report", 2: "compilation", 3: "stakeholder-summary" } as const;
  const digit = /\/[A-Z]{3}\/([123])(?:\/|$)/u.exec(symbol)?.[1] as keyof typeof kinds | undefined;
  return digit === undefined ? "other" : kinds[digit];
}

const FINDINGS: Record<
  NumberingFinding["kind"],
  { code: string; severity: DiagnosticSeverity; what: (f: NumberingFinding) => string }
> = {
  misprint: {
    code: "recommendation/misprinted-number",
    severity: "warning",
    what: ({ printed, expected }) =>
      `Read "${printed}" as ${expected}: the number is misprinted, ${expected} was due`,
  },
  gap: {
    code: "recommendation/number-gap",
    severity: "warning",
    what: ({ printed, expected }) => `Cannot find "${expected}": the list goes on with ${printed}`,
  },
  repeated: {
    code: "recommendation/repeated-number",
    severity: "warning",
    what: ({ printed, expected }) =>
      `Read "${printed}" a second time: the list repeats numbers it has used, ${expected} was due`,
  },
  "missing-lead": {
    code: "recommendation/missing-lead",
    severity: "warning",
    what: ({ expected }) =>
      `Cannot find the lead paragraph "${expected}": its recommendations stand without it`,
  },
  "number-in-text": {
    code: "recommendation/number-in-text",
    severity: "info",
    what: ({ printed, expected }) =>
      `Left "${printed}" in the text: it starts a line, but ${expected} was due`,
  },
};

function toRecommendation(
  item: NumberedItem,
  given: GivenPosition,
  addressees: readonly StateCode[] | undefined,
  document: WorkingGroupReportDocument,
  report: (entry: Report) => void,
): Recommendation | undefined {
  const { text, lines } = joinLines(item.lines);
  const first = lines[0] as SourceLine;
  const range = { page: first.page, paragraph: item.number };
  if (text.trim() === "") {
    report({
      code: "recommendation/empty",
      severity: "error",
      message: `Cannot read "${item.number}": no text follows its number`,
      range,
    });
    return undefined;
  }
  const { states, parts, unknownNames, namesStateUnderReview } = readRecommendingStates(
    text,
    document.stateUnderReview,
  );
  for (const name of unknownNames) {
    report({
      code: "recommendation/unknown-state",
      severity: "warning",
      message: `Cannot resolve "${name}": no State has this name, expected a recommending State`,
      range,
    });
  }
  if (namesStateUnderReview) {
    report({
      code: "recommendation/own-state",
      severity: "info",
      message: `Left the State under review out of the States of "${item.number}": a State does not recommend to itself`,
      range,
    });
  }
  if (states.length === 0) {
    report({
      code: "recommendation/no-state",
      severity: "warning",
      message: `Cannot find who made "${item.number}": no State stands in brackets`,
      range,
    });
  }
  const { position, claim, givenIn } = given;
  const inDocument = document.symbol === undefined ? {} : { document: document.symbol };
  const answered = givenIn === undefined ? {} : { source: { ...inDocument, paragraph: givenIn } };
  return {
    id: `${document.symbol ?? document.file}#${item.number}`,
    ...inDocument,
    paragraph: item.number,
    ...(item.printed === item.number ? {} : { printedNumber: item.printed }),
    text,
    recommendingStates: states,
    parts,
    responses: [{ stage: "review", position, ...(claim === undefined ? {} : { claim }), ...answered }],
    ...(addressees === undefined ? {} : { addressees }),
    source: { ...inDocument, file: document.file, paragraph: item.number, page: first.page },
  };
}

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
 * @category Parse
 */
export function parseWorkingGroupReport(source: SourceText): WorkingGroupReport {
  const diagnostics: Diagnostic[] = [];
  const report = (entry: Report): void => {
    diagnostics.push({ ...entry, source: source.name });
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
  for (const finding of findings) {
    const { code, severity, what } = FINDINGS[finding.kind];
    report({
      code,
      severity,
      message: what(finding),
      range: { page: finding.line.page, paragraph: finding.expected },
    });
  }
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
