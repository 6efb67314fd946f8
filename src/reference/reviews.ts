import { lazy } from "../internal/lazy.ts";
import type { Cycle } from "../model/cycle.ts";
import type { DocumentSymbol } from "../model/document-symbol.ts";
import type { Review, ReviewStatus } from "../model/review.ts";
import type { ReviewDocument, ReviewDocumentKind } from "../model/review-document.ts";
import { STATE_CODES, type StateCode } from "../model/vocabulary.generated.ts";
import { known, lazyIndex, split } from "./lookup.ts";
import { REVIEW_ROWS, type ReviewRow } from "./reviews.generated.ts";
import { cycleOfSession } from "./sessions.ts";

/** Options of {@link listReviews}; a review must meet all that are given. */
export interface ListReviewsOptions {
  /** Only reviews of this State. */
  readonly state?: StateCode;
  /** Only reviews of this cycle, from 1. */
  readonly cycle?: Cycle;
  /** Number of the Working Group session. */
  readonly session?: number;
  /** Only reviews that have come this far. */
  readonly status?: ReviewStatus;
}

const allReviews: () => readonly Review[] = /* @__PURE__ */ lazy(() => REVIEW_ROWS.map(toReview));

/**
 * Reviews of sessions 1 to 53, by session and in the order held where that is known, and the sittings that came to
 * nothing (postponed, absent) with the session in their id.
 *
 * Documents, troika and dates are known for sessions 1 to 20, for later ones here and there; what is not known is
 * absent. The recommendations made to Southern Sudan in the review of Sudan (session 11) are no review of their own.
 *
 * @example States that did not come
 * ```ts
 * import { listReviews } from "uprkit";
 *
 * listReviews({ status: "absent" }).map(({ id }) => id); // => ["ISR-2@15", "USA-4@50"]
 * ```
 *
 * @category Reference
 */
export function listReviews(options: ListReviewsOptions = {}): readonly Review[] {
  const { state, cycle, session, status } = options;
  return allReviews().filter(
    (review) =>
      (state === undefined || review.stateUnderReview === state) &&
      (cycle === undefined || review.cycle === cycle) &&
      (session === undefined || review.session === session) &&
      (status === undefined || review.status === status),
  );
}

const reviewById = /* @__PURE__ */ lazyIndex(allReviews, ({ id }) => [id]);

/**
 * The review of a State in a cycle: session, dates, troika, number of statements, documents; `undefined` where none
 * is known. Sittings that came to nothing are left out, see {@link listReviews}.
 *
 * @example
 * ```ts
 * import { reviewOf } from "uprkit";
 *
 * const review = reviewOf("CHN", 2);
 * review?.session; // => 17
 * review?.reviewDate; // => "2013-10-22"
 * review?.documents[0]?.symbol; // => "A/HRC/25/5"
 * reviewOf("SSD", 1); // => undefined
 * ```
 *
 * @category Reference
 */
export function reviewOf(state: StateCode, cycle: Cycle): Review | undefined {
  return reviewById().get(`${state}-${cycle}`);
}

const reviewBySession = /* @__PURE__ */ lazyIndex(allReviews, (review) => [
  `${review.stateUnderReview} ${review.session}`,
]);

/**
 * What happened to a State in a session, a sitting that came to nothing included; `undefined` where it was not listed.
 *
 * @example
 * ```ts
 * import { reviewOfSession } from "uprkit";
 *
 * reviewOfSession("ISR", 15)?.status; // => "absent"
 * reviewOfSession("ISR", 17)?.status; // => "held"
 * ```
 *
 * @category Reference
 */
export function reviewOfSession(state: StateCode, session: number): Review | undefined {
  return reviewBySession().get(`${state} ${session}`);
}

const reviewBySymbol = /* @__PURE__ */ lazyIndex(allReviews, ({ documents }) =>
  documents.flatMap(({ symbol }) => (symbol === undefined ? [] : [symbol as string])),
);

/**
 * The review that a document belongs to, by its symbol: the Working Group's report or one that the review was based on.
 *
 * Addenda are found by the symbol of their report. Known for sessions 1 to 20, for later ones here and there.
 *
 * @example
 * ```ts
 * import { reviewOfDocument } from "uprkit";
 *
 * reviewOfDocument("A/HRC/25/5")?.id; // => "CHN-2"
 * reviewOfDocument("A/HRC/WG.6/17/CHN/3")?.id; // => "CHN-2"
 * ```
 *
 * @category Reference
 */
export function reviewOfDocument(symbol: string): Review | undefined {
  return reviewBySymbol().get(symbol);
}

const STATUSES: ReadonlyMap<string, ReviewStatus> = /* @__PURE__ */ new Map([
  ["absent", "absent"],
  ["postponed", "postponed"],
  ["rescheduled", "rescheduled"],
]);

const CODES: ReadonlySet<string> = /* @__PURE__ */ new Set(STATE_CODES);

function states(joined: string | null | undefined): readonly StateCode[] {
  return split(joined).filter((code): code is StateCode => CODES.has(code));
}

function toReview(row: ReviewRow): Review {
  const [line, state, , session, , statusName, reviewDate, adoptionDate, councilSession, ...rest] = row;
  const [report, issued, troika, troikaDate, statements, documents, unheard, unheardStates] = rest;
  const status = STATUSES.get(statusName ?? "") ?? "held";
  const cycle = cycleOfSession(session);
  const cameToNothing = status === "absent" || status === "postponed";
  return {
    id: `${state}-${cycle}${cameToNothing ? `@${session}` : ""}`,
    stateUnderReview: state,
    cycle,
    session,
    status,
    ...known("reviewDate", reviewDate),
    ...known("adoptionDate", adoptionDate),
    ...known("councilSession", councilSession),
    troika: states(troika),
    ...known("troikaDate", troikaDate),
    ...known("delegationCount", statements),
    ...known("unheardCount", unheard),
    ...(unheardStates ? { unheardStates: states(unheardStates) } : {}),
    documents: [
      ...(report ? [document("working-group-report", report, issued)] : []),
      ...split(documents).map((symbol) =>
        document(kindOf(symbol), /^\d/u.test(symbol) ? `A/HRC/WG.6/${session}/${state}/${symbol}` : symbol),
      ),
    ],
    source: { file: "reviews.csv", row: line },
  };
}

function document(kind: ReviewDocumentKind, symbol: string, date?: string | null): ReviewDocument {
  return { symbol: symbol as DocumentSymbol, kind, ...known("date", date) };
}

const KINDS: ReadonlyMap<string, ReviewDocumentKind> = /* @__PURE__ */ new Map([
  ["1", "national-report"],
  ["2", "compilation"],
  ["3", "stakeholder-summary"],
  ["4", "draft-report"],
]);

/** The number after the State's code, before a corrigendum or revision. */
function kindOf(symbol: string): ReviewDocumentKind {
  const number = /^(?:A\/HRC\/WG\.6\/\d{1,2}\/[A-Z]{3}\/)?(\d)(?:\/|$)/u.exec(symbol)?.[1] ?? "";
  return KINDS.get(number) ?? "other";
}
