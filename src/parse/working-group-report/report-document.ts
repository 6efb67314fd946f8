import type { SourceText } from "../../documents/source-text.ts";
import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import type { Review } from "../../model/review.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { WorkingGroupReportDocument } from "./report.ts";

function symbolOf(text: string | undefined): DocumentSymbol | undefined {
  const result = documentSymbolSchema.safeParse(text);
  return result.success ? result.data : undefined;
}

/** What the report says of itself, from its cover and introduction. */
export function readDocumentPart(front: FrontMatter, source: SourceText): WorkingGroupReportDocument {
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

/** The review the report is of; undefined where State, session or cycle are not known. */
export function toReview(document: WorkingGroupReportDocument): Review | undefined {
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
