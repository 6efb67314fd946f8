import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { requireDocumentKind } from "../document-kind.ts";
import { readDocumentCover } from "../numbered-document/document-cover.ts";
import { readNumberedDocument } from "../numbered-document/read-numbered-document.ts";
import { type ReviewOutcome, readReviewOutcomes } from "./review-outcomes.ts";

/** Cover of a report of the Council; a member is absent where it does not say it. */
export interface CouncilReportDocument {
  /** Symbol at the head of its pages, such as `"A/HRC/28/2"`. */
  readonly symbol?: DocumentSymbol;
  /** Name of the file, as given to the reader. */
  readonly file: string;
  /** Session of the Council, from 1. */
  readonly councilSession?: number;
  /** Date of distribution. */
  readonly issued?: PartialDate;
  /** Pages, as `SourceText.pageCount` counts them. */
  readonly pageCount: number;
  /** Numbered paragraphs of the whole report, those on other items included. */
  readonly paragraphCount: number;
}

/** What {@link parseCouncilReport} returns. */
export interface CouncilReport {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "council-report";
  /** What the cover says, with the number of paragraphs. */
  readonly document: CouncilReportDocument;
  /** Reviews whose outcome the Council considered, in document order. */
  readonly outcomes: readonly ReviewOutcome[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the part on item 6 of a report of the Human Rights Council on a session (`A/HRC/28/2`): for each State under
 * review its views, the statements of States and stakeholders, and the numbers the report prints.
 *
 * Of other items only the number of paragraphs is kept. Numbers of recommendations are kept as printed, with who gives
 * them and where; they are not compared with anything. Content never throws: what cannot be read is a diagnostic.
 * O(length): a report of 200 pages takes less than a second.
 *
 * @param source - Text of the document, from `readPdfText`, `readDocxText` or `textFromString`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text is no report of the Council on a session.
 *
 * @example The numbers the President gives
 * ```ts
 * import { parseCouncilReport, textFromString } from "uprkit/read";
 *
 * const text = [
 *   "A/HRC/28/2",
 *   "Report of the Human Rights Council on its twenty-eighth session",
 *   "1. The review of Slovenia was held on 4 November 2014 (A/HRC/WG.6/20/SVN/1), in Geneva.",
 *   "4. Concluding remarks of the State under review",
 *   "2. The President of the Human Rights Council stated that, out of 3 recommendations received, Slovenia had supported 2.",
 * ].join("\n");
 * const [outcome] = parseCouncilReport(textFromString(text)).outcomes;
 * outcome?.review; // => "SVN-2"
 * ```
 *
 * @category Parse
 */
export function parseCouncilReport(source: SourceText): CouncilReport {
  requireDocumentKind(source, "council-report", "a report of the Human Rights Council on a session");
  const { symbol, file, issued, pageCount } = readDocumentCover(source);
  const { paragraphs, diagnostics: found } = readNumberedDocument(source);
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  const councilSession =
    parsed !== undefined && "councilSession" in parsed ? parsed.councilSession : undefined;
  const outcomes = readReviewOutcomes(paragraphs, symbol, file);
  const diagnostics: Diagnostic[] = [...found];
  const say = (diagnostic: Omit<Diagnostic, "source">): void => {
    diagnostics.push({ ...diagnostic, source: source.name });
  };
  if (outcomes.length === 0) {
    say({
      code: "council-report/no-reviews",
      severity: "warning",
      message: "Cannot find the outcome of any review: no paragraph says that one was held",
    });
  }
  for (const outcome of outcomes) {
    const {
      name,
      stateUnderReview,
      page,
      paragraphs: own,
      statements,
      delegationCount = 0,
      stakeholderCount = 0,
    } = outcome;
    const range = { page, ...(own[0] === undefined ? {} : { paragraph: own[0].number }) };
    if (stateUnderReview === undefined) {
      say({
        code: "council-report/unknown-state",
        severity: "warning",
        message: `Cannot resolve "${name}": no State has this name, expected the State under review`,
        range,
      });
    }
    const printed = delegationCount + stakeholderCount;
    if (printed > 0 && printed !== statements.length) {
      say({
        code: "council-report/statement-count",
        severity: "info",
        message: `Cannot find every statement on ${name}: the report counts ${printed}, ${statements.length} are summarized`,
        range,
      });
    }
  }
  return {
    kind: "council-report",
    document: {
      ...(symbol === undefined ? {} : { symbol }),
      file,
      ...(councilSession === undefined ? {} : { councilSession }),
      ...(issued === undefined ? {} : { issued }),
      pageCount,
      paragraphCount: paragraphs.length,
    },
    outcomes,
    diagnostics,
  };
}
