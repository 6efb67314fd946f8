import type { SourceText } from "../../documents/source-text.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { ReviewId } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { type ParsedSymbol, parseSymbol } from "../../reference/symbols.ts";
import { readEnglishDate } from "../english-dates.ts";
import { isPageHead } from "../page-furniture.ts";

/** What the cover of a document of a review says; a member is absent where it does not say it. */
export interface DocumentCover {
  /** Symbol as printed at the head of its pages, such as `"A/HRC/WG.6/34/SVN/2"`. */
  readonly symbol?: DocumentSymbol;
  /** Name of the file, as given to the reader. */
  readonly file: string;
  /** State the review is of. */
  readonly stateUnderReview?: StateCode;
  /** Session of the Working Group, from 1. */
  readonly session?: number;
  /** Cycle that the session belongs to. */
  readonly cycle?: Cycle;
  /** Id of the review, such as `"SVN-3"`. */
  readonly review?: ReviewId;
  /** Date of distribution. */
  readonly issued?: PartialDate;
  /** Number of the corrigendum, where the document is one. */
  readonly corrigendum?: number;
  /** Number of the addendum, where the document is one. */
  readonly addendum?: number;
  /** Pages, as `SourceText.pageCount` counts them. */
  readonly pageCount: number;
}

const SYMBOL = /(?:^|[\s(])(A?\/HRC\/[A-Za-z0-9./*-]{1,60})/u;
const ONLY_DATE = /^(\d{1,2} \p{L}{3,9} \d{4})$/u;
/** Lines of a page in which its head stands, and of a document in which its cover stands. */
const HEAD_LINES = 3;
const COVER_LINES = 24;

function readSymbolIn(text: string): ParsedSymbol | undefined {
  const found = SYMBOL.exec(text)?.[1];
  return found === undefined ? undefined : parseSymbol(found.startsWith("/") ? `A${found}` : found);
}

/** The symbol that stands at the head of most pages: covers and texts name others. */
export function readHeadSymbol(source: SourceText): ParsedSymbol | undefined {
  const counts = new Map<string, { readonly symbol: ParsedSymbol; count: number }>();
  const add = (text: string): void => {
    const symbol = readSymbolIn(text);
    if (symbol === undefined || !symbol.symbol.startsWith("A/HRC/")) return;
    const known = counts.get(symbol.symbol);
    if (known === undefined) counts.set(symbol.symbol, { symbol, count: 1 });
    else known.count += 1;
  };
  for (const header of source.headers ?? []) add(header);
  let page = 0;
  let place = 0;
  for (const [index, { text, page: own }] of source.lines.entries()) {
    place = own === page ? place + 1 : 0;
    page = own;
    // The first lines of a cover hold the symbol; further down it may cite others.
    if (index < 12 ? !/\bcc\b|see /iu.test(text) : place < HEAD_LINES || isPageHead(text)) add(text);
  }
  let best: { readonly symbol: ParsedSymbol; count: number } | undefined;
  for (const entry of counts.values()) if (best === undefined || entry.count > best.count) best = entry;
  return best?.symbol;
}

/** Lines of the first page, at most `limit`. */
export function coverLines(source: SourceText, limit = COVER_LINES): readonly string[] {
  const page = source.lines[0]?.page;
  return source.lines
    .slice(0, limit)
    .filter((line) => line.page === page)
    .map(({ text }) => text);
}

/** Reads the cover of a document that has a symbol. */
export function readDocumentCover(source: SourceText): DocumentCover {
  const symbol = readHeadSymbol(source);
  const issued = coverLines(source)
    .map((text) => readEnglishDate(ONLY_DATE.exec(text)?.[1] ?? ""))
    .find((date) => date !== undefined);
  const session = symbol !== undefined && "session" in symbol ? symbol.session : undefined;
  const state = symbol !== undefined && "state" in symbol ? symbol.state : undefined;
  const cycle = session === undefined ? undefined : cycleOfSession(session);
  const addendum = symbol !== undefined && "addendum" in symbol ? symbol.addendum : undefined;
  return {
    ...(symbol === undefined ? {} : { symbol: symbol.symbol }),
    file: source.name,
    ...(state === undefined ? {} : { stateUnderReview: state }),
    ...(session === undefined ? {} : { session }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(state === undefined || cycle === undefined ? {} : { review: `${state}-${cycle}` }),
    ...(issued === undefined ? {} : { issued }),
    ...(symbol?.corrigendum === undefined ? {} : { corrigendum: symbol.corrigendum }),
    ...(addendum === undefined ? {} : { addendum }),
    pageCount: source.pageCount,
  };
}
