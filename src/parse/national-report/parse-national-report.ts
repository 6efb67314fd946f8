import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { Actor } from "../../model/actor.ts";
import type { Consultation } from "../../model/consultation.ts";
import { requireDocumentKind } from "../document-kind.ts";
import { type DocumentCover, readDocumentCover } from "../numbered-document/document-cover.ts";
import type { DocumentNote } from "../numbered-document/document-notes.ts";
import type { NumberedParagraph, UnnumberedText } from "../numbered-document/numbered-document.ts";
import { readNumberedDocument } from "../numbered-document/read-numbered-document.ts";
import { type ConsultedOrganisation, findConsulted } from "./consulted-organisations.ts";

/** What a national report says about how it was made. */
export interface ConsultationStatement {
  /** Numbers of the paragraphs on methodology and consultation, in order; empty where there is none. */
  readonly paragraphs: readonly string[];
  /** Their text, one line each. */
  readonly text: string;
  /** Organisations and groups they name, with the paragraph; whether each was consulted or wrote, the text says. */
  readonly organisations: readonly (ConsultedOrganisation & { readonly paragraph: string })[];
}

/** What {@link parseNationalReport} returns. */
export interface NationalReport {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "national-report";
  /** What the cover says. */
  readonly document: DocumentCover;
  /** Every numbered paragraph, in document order. */
  readonly paragraphs: readonly NumberedParagraph[];
  /** Tables and what else stands under no number. */
  readonly unnumbered: readonly UnnumberedText[];
  /** Footnotes and endnotes as printed. */
  readonly notes: readonly DocumentNote[];
  /** What it says of its own making, where it says so. */
  readonly consultation: ConsultationStatement;
  /** Named organisations of the consultation as records; empty where State or session could not be read. */
  readonly consultations: readonly Consultation[];
  /** Headings of annexes and of a matrix of recommendations, as printed; empty where there is none. */
  readonly annexes: readonly string[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

const ON_METHOD =
  /\b(?:methodology|consultati(?:on|ve)|preparation of the report|drafting (?:process|of the report)|process of (?:preparation|drafting)|report drafting|process followed)\b/iu;
const SAYS_METHOD =
  /\b(?:(?:prepar|draft|elaborat|compil)(?:ed|ing|ation|ion)?\b[^.]{0,80}\breport|report\b[^.]{0,120}\b(?:prepared|drafted|coordinated|compiled|elaborated)|consult(?:ed|ations?|ative))\b/iu;
/** The statement stands at the start of a report. */
const EARLY = 15;
const ANNEX = /^(?:annex(?:es)?\b|appendix\b)|\bmatrix of (?:the )?recommendations\b/iu;

/** Paragraphs under a heading on methodology; where no heading says so, those of the start that speak of it. */
function findMethod(paragraphs: readonly NumberedParagraph[]): readonly NumberedParagraph[] {
  const early = paragraphs.slice(0, 3 * EARLY);
  const headed = early.filter(({ headings }) => headings.some((heading) => ON_METHOD.test(heading)));
  if (headed.length > 0) return headed;
  return paragraphs.slice(0, EARLY).filter(({ text }) => SAYS_METHOD.test(text));
}

function slug(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 100);
}

function toConsultations(
  statement: ConsultationStatement,
  pages: ReadonlyMap<string, number>,
  document: DocumentCover,
): readonly Consultation[] {
  const { review, symbol, file, stateUnderReview } = document;
  if (review === undefined) return [];
  const records = new Map<string, Consultation>();
  for (const { name, kind, isGroup, paragraph, span } of statement.organisations) {
    const id = `${review}/${slug(name)}`;
    if (isGroup || records.has(id)) continue;
    const belongs = kind === "state" || kind === "national-institution";
    const contributor: Actor = {
      kind,
      name,
      ...(belongs && stateUnderReview !== undefined ? { state: stateUnderReview } : {}),
    };
    const page = pages.get(paragraph);
    records.set(id, {
      id,
      review,
      contributor,
      admitted: true,
      independence: "unknown",
      source: {
        ...(symbol === undefined ? {} : { document: symbol }),
        file,
        paragraph,
        ...(page === undefined ? {} : { page }),
        span,
      },
    });
  }
  return [...records.values()];
}

/**
 * Reads the national report of a review (`…/1`): numbered paragraphs with headings and notes, and what it says about
 * how it was made and who was consulted.
 *
 * Names are taken as printed from the paragraphs on methodology; that a body is named there does not say that it is
 * independent, or was listened to: records have `independence: "unknown"`. Content never throws: what cannot be read
 * is a diagnostic. O(length).
 *
 * @param source - Text of the document, from `readPdfText`, `readDocxText` or `textFromString`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text is no national report.
 *
 * @example Who is named as consulted
 * ```ts
 * import { parseNationalReport, textFromString } from "uprkit/read";
 *
 * const text = [
 *   "A/HRC/WG.6/34/SVN/1",
 *   "I. Methodology",
 *   "1. The report was drafted by the Ministry of Lamps, and the Union of Lighters was consulted.",
 * ].join("\n");
 * const { consultation } = parseNationalReport(textFromString(text));
 * consultation.organisations.map(({ name }) => name); // => ["Ministry of Lamps", "Union of Lighters"]
 * ```
 *
 * @category Parse
 */
export function parseNationalReport(source: SourceText): NationalReport {
  requireDocumentKind(source, "national-report", "a national report (A/HRC/WG.6/…/1)");
  const document = readDocumentCover(source);
  const { paragraphs, unnumbered, headings, notes, diagnostics: found } = readNumberedDocument(source);
  const diagnostics: Diagnostic[] = [...found];
  const method = findMethod(paragraphs);
  const consultation: ConsultationStatement = {
    paragraphs: method.map(({ number }) => number),
    text: method.map(({ text }) => text).join("\n"),
    organisations: method.flatMap(({ number, text }) =>
      findConsulted(text).map((organisation) => ({ ...organisation, paragraph: number })),
    ),
  };
  if (method.length === 0 && paragraphs.length > 0) {
    diagnostics.push({
      code: "national-report/no-consultation",
      severity: "info",
      message: "Cannot find how the report was made: no heading and none of the first paragraphs says it",
      source: source.name,
    });
  }
  if (document.review === undefined) {
    diagnostics.push({
      code: "document/no-state",
      severity: "error",
      message: `Cannot tell which review "${document.symbol ?? source.name}" belongs to: its symbol does not say it`,
      source: source.name,
    });
  }
  if (paragraphs.length === 0) {
    diagnostics.push({
      code: "document/no-paragraphs",
      severity: document.corrigendum === undefined ? "warning" : "info",
      message: `Cannot find any numbered paragraph in "${document.symbol ?? source.name}": it has none`,
      source: source.name,
    });
  }
  return {
    kind: "national-report",
    document,
    paragraphs,
    unnumbered,
    notes: notes.map(({ mark, text, page }) => ({ mark, text, page })),
    consultation,
    consultations: toConsultations(
      consultation,
      new Map(paragraphs.map(({ number, page }) => [number, page])),
      document,
    ),
    annexes: headings.map(({ text }) => text).filter((text) => ANNEX.test(text)),
    diagnostics,
  };
}
