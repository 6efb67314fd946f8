import type { Review } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { parseSymbol } from "../../reference/symbols.ts";

/** What a document says about the review it belongs to; members are absent where it does not say them. */
export interface LinkableDocument {
  readonly file: string;
  readonly symbol?: string;
  readonly reportSymbol?: string;
  readonly stateUnderReview?: StateCode;
  readonly session?: number;
  readonly cycle?: number;
  readonly councilSession?: number;
  /** Day it was made or issued. */
  readonly date?: string;
}

/** A review of the folder, and the session of the Council its report was presented to. */
export interface LinkTarget {
  readonly review: Review;
  readonly reportSymbol?: string;
  readonly councilSession?: number;
}

/** Session of the Council a symbol names: 28 for `A/HRC/28/15` and `A/HRC/DEC/28/111`. */
export function councilSessionOf(symbol: string | undefined): number | undefined {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  return parsed !== undefined && "councilSession" in parsed ? parsed.councilSession : undefined;
}

/** The review a dated document without session belongs to: the next one of its State after that day. */
function nextReview(targets: readonly LinkTarget[], date: string): LinkTarget | undefined {
  return [...targets]
    .filter(({ review }) => review.reviewDate !== undefined && review.reviewDate >= date)
    .sort((a, b) => ((a.review.reviewDate ?? "") < (b.review.reviewDate ?? "") ? -1 : 1))[0];
}

/**
 * The review a document belongs to, by what it says itself: the report it answers, the session in its symbol, the
 * session of the Council, the cycle, and last the next review after its date. Undefined where that names none or
 * several: a wrong link would put a State's answer to the wrong recommendation.
 */
export function findReview(
  document: LinkableDocument,
  targets: readonly LinkTarget[],
): LinkTarget | undefined {
  const { symbol, reportSymbol, cycle, date } = document;
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  const state =
    document.stateUnderReview ?? (parsed !== undefined && "state" in parsed ? parsed.state : undefined);
  const session =
    document.session ?? (parsed !== undefined && "session" in parsed ? parsed.session : undefined);
  const council = document.councilSession ?? councilSessionOf(symbol);
  if (reportSymbol !== undefined) return targets.find((target) => target.reportSymbol === reportSymbol);
  const own =
    state === undefined ? targets : targets.filter(({ review }) => review.stateUnderReview === state);
  const only = (found: readonly LinkTarget[]): LinkTarget | undefined =>
    found.length === 1 ? found[0] : undefined;
  const isWorkingGroup = symbol?.includes("WG.6") ?? true;
  if (session !== undefined && isWorkingGroup)
    return only(own.filter(({ review }) => review.session === session));
  if (cycle !== undefined) return only(own.filter(({ review }) => review.cycle === cycle));
  if (council !== undefined) return only(own.filter(({ councilSession }) => councilSession === council));
  if (state !== undefined && date !== undefined) return nextReview(own, date);
  return state === undefined ? undefined : only(own);
}
