import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { requireDocumentKind } from "../document-kind.ts";
import { readEnglishDate } from "../english-dates.ts";
import { readDocumentCover } from "../numbered-document/document-cover.ts";
import { splitSource } from "../numbered-document/split-source.ts";

/** A recorded vote. */
export interface RecordedVote {
  /** Votes for the decision. */
  readonly inFavor: number;
  /** Votes against it. */
  readonly against: number;
  /** Members that abstained. */
  readonly abstentions: number;
}

/** A decision of the Council on the outcome of a review; a member is absent where it does not say it. */
export interface DecisionDocument {
  /** Symbol at the head of its pages, such as `"A/HRC/DEC/28/111"`. */
  readonly symbol?: DocumentSymbol;
  /** Name of the file, as given to the reader. */
  readonly file: string;
  /** Number as printed, such as `"28/111"`. */
  readonly number?: string;
  /** Session of the Council, from 1. */
  readonly councilSession?: number;
  /** Title as printed, such as `"Outcome of the universal periodic review: Italy"`. */
  readonly title?: string;
  /** State whose outcome was adopted. */
  readonly stateUnderReview?: StateCode;
  /** Day of the review, as the decision recalls it. */
  readonly reviewDate?: PartialDate;
  /** Day on which the Council adopted it. */
  readonly adopted?: PartialDate;
  /** Number of the Council's meeting that adopted it. */
  readonly meeting?: number;
  /** Whether it was adopted without a vote. */
  readonly withoutVote?: boolean;
  /** Votes as recorded; absent where the text records none. */
  readonly vote?: RecordedVote;
  /** Date of distribution. */
  readonly issued?: PartialDate;
  /** Pages, as `SourceText.pageCount` counts them. */
  readonly pageCount: number;
}

/** What {@link parseDecision} returns. */
export interface Decision {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "decision";
  /** What the decision says of itself, with the file. */
  readonly document: DecisionDocument;
  /** Text of the decision, lines joined. */
  readonly text: string;
  /** Symbols of documents it cites, its own left out, in the order printed. */
  readonly cited: readonly DocumentSymbol[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

const SYMBOL = /\bA\/HRC\/[A-Z0-9][A-Za-z0-9./]{1,40}/gu;
const VOTE = /recorded vote of (\d{1,2}) (?:votes )?to (\d{1,2}|none),? with (\d{1,2}|no) abstentions?/iu;

function count(printed: string | undefined): number {
  return printed === undefined || !/^\d/u.test(printed) ? 0 : Number(printed);
}

/**
 * Reads a decision of the Council on the outcome of a review (`A/HRC/DEC/28/111`): number, State, day and meeting of
 * adoption, vote, and the documents it cites. Content never throws: what it does not say is a diagnostic. O(length).
 *
 * @param source - Text of the document, from `readPdfText`, `readDocxText` or `textFromString`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text is no decision.
 *
 * @example When and how it was adopted
 * ```ts
 * import { parseDecision, textFromString } from "uprkit/read";
 *
 * const text = [
 *   "A/HRC/DEC/28/111",
 *   "Outcome of the universal periodic review: Slovenia",
 *   "41st meeting",
 *   "19 March 2015",
 *   "[Adopted without a vote.]",
 * ].join("\n");
 * const { document } = parseDecision(textFromString(text));
 * [document.number, document.stateUnderReview, document.adopted]; // => ["28/111", "SVN", "2015-03-19"]
 * ```
 *
 * @category Parse
 */
export function parseDecision(source: SourceText): Decision {
  requireDocumentKind(source, "decision", "a decision of the Human Rights Council (A/HRC/DEC/…)");
  const { symbol, file, issued, pageCount } = readDocumentCover(source);
  const { body, notes } = splitSource(source);
  const text = body
    .map((line) => line.text)
    .join(" ")
    .replace(/\s+/gu, " ");
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  const bySymbol = parsed?.kind === "decision" ? `${parsed.councilSession}/${parsed.number}` : undefined;
  const number = bySymbol ?? /\b(\d{1,2}\/1\d\d)\b/u.exec(text)?.[1];
  const title = body
    .map((line) => /outcome of the universal periodic review: .{2,80}$/iu.exec(line.text)?.[0])
    .find((t) => t !== undefined);
  const name =
    title?.slice(title.indexOf(":") + 1).trim() ??
    /\bthe review of (?:the )?(.{2,60}?) on \d/u.exec(text)?.[1] ??
    "";
  const state = resolveState(name);
  const reviewed = readEnglishDate(
    /\bconducted the review of .{2,80}? on (\d{1,2} \p{L}{3,9} \d{4})/u.exec(text)?.[1] ?? "",
  );
  const [, meeting, day] =
    /\b(\d{1,3})(?:st|nd|rd|th) meeting,? (\d{1,2} \p{L}{3,9} \d{4})/u.exec(text) ?? [];
  const adopted = readEnglishDate(day ?? "");
  const withoutVote = /adopted without a vote/iu.test(text);
  const [, inFavor, against, abstentions] = VOTE.exec(text) ?? [];
  const whole = `${text} ${notes.map((line) => line.text).join(" ")}`;
  const cited = new Set<DocumentSymbol>();
  for (const [printed] of whole.matchAll(SYMBOL)) {
    const found = parseSymbol(printed)?.symbol;
    if (found !== undefined && found !== symbol) cited.add(found);
  }
  const document: DecisionDocument = {
    ...(symbol === undefined ? {} : { symbol }),
    file,
    ...(number === undefined ? {} : { number, councilSession: Number(number.split("/")[0]) }),
    ...(title === undefined ? {} : { title }),
    ...(state.found ? { stateUnderReview: state.code } : {}),
    ...(reviewed === undefined ? {} : { reviewDate: reviewed }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(meeting === undefined ? {} : { meeting: Number(meeting) }),
    ...(withoutVote || inFavor !== undefined ? { withoutVote } : {}),
    ...(inFavor === undefined
      ? {}
      : { vote: { inFavor: count(inFavor), against: count(against), abstentions: count(abstentions) } }),
    ...(issued === undefined ? {} : { issued }),
    pageCount,
  };
  const missing = (["number", "stateUnderReview", "adopted"] as const).filter(
    (key) => document[key] === undefined,
  );
  const diagnostics = missing.map(
    (key): Diagnostic => ({
      code: "decision/missing-part",
      severity: "warning",
      message: `Cannot find the ${key} of the decision: its text does not say it`,
      source: source.name,
    }),
  );
  return { kind: "decision", document, text, cited: [...cited], diagnostics };
}
