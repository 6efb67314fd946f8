import type { Diagnostic } from "../../diagnostics.ts";
import { isDateWithin } from "../date-order.ts";
import type { Review } from "../review.ts";
import type { Session } from "../session.ts";
import { cycleOfSession } from "../session-cycle.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { findDisorder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

/** Options of {@link validateReview} and {@link validateReviews}. */
export interface ValidateReviewOptions {
  /**
   * Gives first and last day of a session, or `undefined` where they are not known. Where it is left out,
   * dates are not compared with sessions.
   */
  readonly findSession?: (session: number) => Pick<Session, "startDate" | "endDate"> | undefined;
}

/** Statuses of a sitting whose dialogue has not taken place. */
const NOT_HELD = new Set<Review["status"]>(["scheduled", "postponed", "absent", "rescheduled"]);
const WORKING_GROUP_SYMBOL = /^A\/HRC\/WG\.6\/(\d{1,3})\//u;

function* checkIdentity(review: Review): Generator<Complaint> {
  const { id, stateUnderReview, cycle, session } = review;
  const expectedCycle = cycleOfSession(session);
  if (cycle !== expectedCycle) {
    yield {
      code: "review/cycle-mismatch",
      severity: "error",
      message: `Cannot place review "${id}": session ${session} belongs to cycle ${expectedCycle}, the record says ${cycle}`,
    };
  }
  const expectedId = `${stateUnderReview}-${cycle}`;
  if (id !== expectedId && id !== `${expectedId}@${session}`) {
    yield {
      code: "review/id-mismatch",
      severity: "error",
      message: `Cannot cite review "${id}": State and cycle make "${expectedId}"`,
    };
  }
}

function* checkTroika({ id, troika, stateUnderReview }: Review): Generator<Complaint> {
  if (troika.length !== 0 && troika.length !== 3) {
    yield {
      code: "review/troika-size",
      severity: "warning",
      message: `Cannot complete the troika of "${id}": it has ${troika.length} States, 3 were expected`,
    };
  }
  if (new Set(troika).size !== troika.length) {
    yield {
      code: "review/troika-duplicate",
      severity: "error",
      message: `Cannot accept the troika of "${id}": ${troika.join(", ")} names a State twice, three different States were expected`,
    };
  }
  if (troika.includes(stateUnderReview)) {
    yield {
      code: "review/troika-state-under-review",
      severity: "error",
      message: `Cannot accept the troika of "${id}": ${stateUnderReview} is the State under review, another State was expected`,
    };
  }
}

function* checkDates(review: Review, { findSession }: ValidateReviewOptions): Generator<Complaint> {
  const { id, status, session, troikaDate, reviewDate, adoptionDate, outcomeDate } = review;
  const dates = [
    ["troika", troikaDate],
    ["dialogue", reviewDate],
    ["adoption of the report", adoptionDate],
    ["outcome", outcomeDate],
  ] as const;
  for (const [[before, first], [after, second]] of findDisorder(dates)) {
    yield {
      code: "review/date-order",
      severity: "error",
      message: `Cannot order the dates of "${id}": ${after} on ${second} is before ${before} on ${first}`,
    };
  }
  if (NOT_HELD.has(status) && (adoptionDate ?? outcomeDate) !== undefined) {
    yield {
      code: "review/date-without-review",
      severity: "warning",
      message: `Cannot adopt the outcome of "${id}": its status is "${status}", a review that was held was expected`,
    };
  }
  const { startDate, endDate } = findSession?.(session) ?? {};
  for (const [name, date] of dates.slice(1, 3)) {
    if (date !== undefined && !isDateWithin(date, startDate, endDate)) {
      yield {
        code: "review/date-outside-session",
        severity: "error",
        message: `Cannot place the ${name} of "${id}": ${date} is outside session ${session}, ${startDate ?? "?"} to ${endDate ?? "?"}`,
      };
    }
  }
}

function* checkSpeakers({ id, unheardCount, unheardStates }: Review): Generator<Complaint> {
  if (unheardStates === undefined) return;
  if (unheardCount !== undefined && unheardCount !== unheardStates.length) {
    yield {
      code: "review/unheard-count",
      severity: "warning",
      message: `Cannot account for the unheard delegations of "${id}": ${unheardStates.length} are named, ${unheardCount} were expected`,
      hint: "Reports print such differences; compare with the document.",
    };
  }
  if (new Set(unheardStates).size !== unheardStates.length) {
    yield {
      code: "review/unheard-duplicate",
      severity: "warning",
      message: `Cannot count the unheard delegations of "${id}": one is named twice`,
    };
  }
}

function* checkDocuments({ id, session, documents }: Review): Generator<Complaint> {
  const seen = new Set<string>();
  for (const { symbol, kind, language = "", file = "" } of documents) {
    if (symbol === undefined) continue;
    const key = `${symbol} ${language} ${file}`;
    if (seen.has(key)) {
      yield {
        code: "review/duplicate-document",
        severity: "warning",
        message: `Cannot tell documents "${symbol}" of "${id}" apart: it is listed twice`,
      };
    }
    seen.add(key);
    const printed = WORKING_GROUP_SYMBOL.exec(symbol)?.[1];
    if (printed !== undefined && Number(printed) !== session) {
      yield {
        code: "review/document-session",
        severity: "warning",
        message: `Cannot connect ${kind} "${symbol}" with "${id}": its symbol is of session ${printed}, ${session} was expected`,
      };
    }
  }
}

/**
 * Checks that the members of a review fit each other; empty where they do.
 *
 * Checked: session in its cycle, id, troika of three different States without the State under review, order of the
 * dates, dates inside the session (with `findSession`, both ends included, no tolerance), unheard delegations as
 * counted and as named, documents listed once and of this session. What is not known contradicts nothing.
 * O(documents). Does not change its input.
 *
 * @param review - Of the shape {@link reviewSchema} accepts; other shapes are for {@link parseRecord}.
 *
 * @example A session of the second cycle in a review of the first
 * ```ts
 * import { validateReview } from "uprkit";
 *
 * const diagnostics = validateReview({
 *   id: "CHN-1",
 *   stateUnderReview: "CHN",
 *   cycle: 1,
 *   session: 17,
 *   status: "held",
 *   troika: ["POL", "SLE", "ARE"],
 *   documents: [],
 *   source: {},
 * });
 * diagnostics.map(({ code }) => code); // => ["review/cycle-mismatch"]
 * ```
 *
 * @category Model
 */
export function validateReview(review: Review, options: ValidateReviewOptions = {}): readonly Diagnostic[] {
  return [
    ...checkIdentity(review),
    ...checkTroika(review),
    ...checkDates(review, options),
    ...checkSpeakers(review),
    ...checkDocuments(review),
  ].map((complaint) => diagnose(review, complaint));
}

/**
 * Checks each review as {@link validateReview} does, and that their ids are unique.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateReviews } from "uprkit";
 *
 * validateReviews([]); // => []
 * ```
 *
 * @category Model
 */
export function validateReviews(
  reviews: readonly Review[],
  options: ValidateReviewOptions = {},
): readonly Diagnostic[] {
  return [...validateIds(reviews), ...reviews.flatMap((review) => validateReview(review, options))];
}
