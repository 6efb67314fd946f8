import type { Diagnostic, DiagnosticRange, DiagnosticSeverity } from "../../diagnostics.ts";
import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { findConclusions } from "./conclusions.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { type NumberedItem, type NumberingFinding, splitNumbering } from "./numbering.ts";
import { removePageFurniture } from "./page-furniture.ts";
import { joinLines } from "./paragraph-text.ts";
import { assignPositions, type GivenPosition, type ReadGroup, readGroups } from "./positions.ts";
import { readRecommendingStates } from "./recommending-states.ts";
import type { WorkingGroupReport, WorkingGroupReportDocument } from "./report.ts";

/** Fewer recommendations than this share of an item's group with States: the entries are comments of the State. */
const COMMENT_SHARE = 0.25;

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
    kind: symbol === undefined || symbol.includes("WG.6") ? "draft-report" : "working-group-report",
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

/** A lead paragraph that holds one recommendation itself: `… did not enjoy the support of X: Continue to … (Y).` */
function singleRecommendation(group: ReadGroup): NumberedItem | undefined {
  const { lead, items, lines, reading, text } = group;
  const isOpen =
    lead !== undefined && items.length === 0 && reading.position !== undefined && !reading.isNarrative;
  const colon = text.search(/: ?\p{Lu}/u);
  if (!isOpen || colon === -1 || !/recommendation/iu.test(text.slice(0, colon))) return undefined;
  const body = text.slice(colon + 1).trim();
  const [first] = lines;
  if (first === undefined || !/\)[;.]?$/u.test(body) || readRecommendingStates(body).states.length === 0)
    return undefined;
  // Its number is that of the paragraph: the report gives it no other.
  return { number: lead, printed: lead, lines: [{ ...first, text: body }] };
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

/** States a heading inside the list of a report on two States speaks to. */
function addresseesOf(group: ReadGroup, states: readonly StateCode[]): readonly StateCode[] {
  const text = group.text;
  const both = /\bboth\b|Sudan and South Sudan|South Sudan and/u.test(text);
  if (both) return states;
  return /South Sudan/u.test(text) ? states.slice(1) : states.slice(0, 1);
}

function toRecommendation(
  item: NumberedItem,
  given: GivenPosition,
  group: ReadGroup,
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
    ...(document.alsoUnderReview === undefined || document.stateUnderReview === undefined
      ? {}
      : { addressees: addresseesOf(group, [document.stateUnderReview, ...document.alsoUnderReview]) }),
    source: { ...inDocument, file: document.file, paragraph: item.number, page: first.page },
  };
}

/** The groups whose entries are no recommendations: comments of the State, by their lead or because none names a State. */
function isCommentGroup(group: ReadGroup, stateUnderReview: StateCode | undefined): boolean {
  if (group.reading.role === "comment") return true;
  if (group.reading.role !== "list" || !group.reading.isProvisional || group.items.length === 0) return false;
  const named = group.items.filter(
    (item) => readRecommendingStates(joinLines(item.lines).text, stateUnderReview).states.length > 0,
  );
  return named.length < COMMENT_SHARE * group.items.length && !/recommend/iu.test(group.text);
}

/**
 * Reads a Working Group report: cover, introduction and every numbered recommendation of its conclusions.
 *
 * Numbers are those of the report (`186.1`); where it restarts at `1.` under every lead paragraph, the lead's number
 * is put before. A misprinted number is read as the one due and kept as printed. The position is the one the report
 * gives; what the State says later stands in its addendum. Content never throws: what cannot be read is a diagnostic.
 *
 * @param source - Text of the report, from `readPdfText` or `textFromString`.
 * @throws {@link UprError} `WRONG_DOCUMENT_KIND` if the text is no Working Group report or has no conclusions.
 *
 * @category Parse
 */
export function parseWorkingGroupReport(source: SourceText): WorkingGroupReport {
  const diagnostics: Diagnostic[] = [];
  const report = (entry: Report): void => {
    diagnostics.push({ ...entry, source: source.name });
  };
  const front = readFrontMatter(source.lines);
  const body = removePageFurniture(source.lines);
  const conclusions = findConclusions(body.lines);
  if (conclusions === undefined || (!front.isWorkingGroupReport && !conclusions.hasHeading)) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${source.name}": it is no report of the Working Group on the Universal Periodic Review, expected one with conclusions and/or recommendations`,
    );
  }
  const document = readDocumentPart(front, source);
  const missing = (["symbol", "stateUnderReview", "session", "reviewDate"] as const).filter(
    (key) => document[key] === undefined,
  );
  for (const key of missing) {
    report({
      code: `report/no-${key.replace(/[A-Z]/gu, (c) => `-${c.toLowerCase()}`)}`,
      severity: "warning",
      message: `Cannot find the ${key} of the report: cover and introduction do not say it`,
    });
  }
  const { groups: numbered, findings } = splitNumbering(conclusions.lines);
  const groups = readGroups(numbered);
  const positions = assignPositions(groups);
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
  for (const group of groups) {
    const isComment = isCommentGroup(group, document.stateUnderReview);
    const single = singleRecommendation(group);
    if (single !== undefined) {
      const { position = "pending", claim } = group.reading;
      const recommendation = toRecommendation(
        single,
        { position, ...(claim === undefined ? {} : { claim }) },
        group,
        document,
        report,
      );
      if (recommendation !== undefined) recommendations.push(recommendation);
    } else if (group.reading.isNarrative) {
      report({
        code: "recommendation/cited-by-reference",
        severity: "info",
        message: `Left recommendations of paragraph "${group.lead ?? "?"}" in the narrative: it cites them by their paragraphs, without text`,
        range: { page: group.lines[0]?.page ?? 1, paragraph: group.lead ?? "?" },
      });
    }
    for (const item of group.items) {
      if (isComment) {
        report({
          code: "recommendation/state-comment",
          severity: "info",
          message: `Left out "${item.number}": it is what the State says, not a recommendation`,
          range: { page: item.lines[0]?.page ?? 1, paragraph: item.number },
        });
        continue;
      }
      const given = positions.get(item.number) ?? { position: "pending" };
      const recommendation = toRecommendation(item, given, group, document, report);
      if (recommendation !== undefined) recommendations.push(recommendation);
    }
  }
  if (recommendations.length === 0) {
    report({
      code: "report/no-recommendations",
      severity: "error",
      message: "Cannot find any numbered recommendation in the conclusions: none is listed",
    });
  }
  const review = toReview(document);
  return {
    kind: "working-group-report",
    document,
    ...(review === undefined ? {} : { review }),
    recommendations,
    diagnostics,
  };
}
