import { NO_STATE } from "../../corpus/corpus.ts";
import { lazy } from "../../internal/lazy.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import { STATE_CODES } from "../../model/vocabulary.generated.ts";
import {
  type EvasiveAcceptanceFigures,
  type EvasiveFigure,
  evasiveAcceptance,
} from "../responses/evasive-acceptance.ts";
import { type PublishedResponses, publishedResponses } from "../responses/published-responses.ts";
import { isRefused } from "../responses/refusal-reasons.ts";
import {
  type IntegrityContext,
  idsOfRows,
  keyOf,
  type Measured,
  type Measures,
  type Outcome,
  previousReview,
  type ReviewFacts,
  sourcesOf,
  sourcesOfRows,
  toShare,
} from "./context.ts";

const NO_RECOMMENDATIONS = "the data hold no recommendations of this review";

/** Measures of how the State answered, in this review and beside the one before. */
export function measureResponses(context: IntegrityContext): Measures {
  const { corpus, options } = context;
  const { unit = "recommender", confidence = 0.95, claims = [] } = options;
  const { action, claim, position, recommendation } = corpus.columns;
  const figures = lazy(() => {
    const found = new Map<string, Map<EvasiveFigure, EvasiveAcceptanceFigures>>();
    const rows = evasiveAcceptance(corpus, { by: ["stateUnderReview", "session"], unit, confidence });
    for (const { stateUnderReview, session, ...row } of rows) {
      if (stateUnderReview === undefined || session === undefined) continue;
      const key = keyOf(stateUnderReview, session);
      const own = found.get(key) ?? new Map<EvasiveFigure, EvasiveAcceptanceFigures>();
      found.set(key, own.set(row.figure, row));
    }
    return found;
  });
  const isAccepted = (row: number): boolean => position[row] === SUPPORTED;
  const isNumbered = (row: number): boolean => (recommendation[row] ?? -1) >= 0;

  /** A figure of the corpus; where it has none, the published one. */
  function measure(
    review: ReviewFacts,
    figure: EvasiveFigure,
    keep: (row: number) => boolean,
    published?: (row: PublishedResponses) => readonly [count: number, total: number] | undefined,
  ): Outcome {
    const row = figures().get(keyOf(review.state, review.session))?.get(figure);
    const why = row?.why ?? (review.rows.length === 0 ? NO_RECOMMENDATIONS : "nothing was answered");
    if (row !== undefined && row.value !== undefined) {
      const other =
        figure === "accepted" ? listPublished(review).find((each) => each.unit !== unit) : undefined;
      return toShare(context, [row.count, row.total], why, {
        unit,
        ...(other === undefined
          ? {}
          : { note: `published by ${other.unit}: ${other.accepted} of ${other.total}` }),
        evidence: () => idsOfRows(corpus, review.rows.filter(keep)),
        sources: () => sourcesOfRows(corpus, review.rows),
      });
    }
    for (const each of listPublished(review)) {
      const numbers = published?.(each);
      if (numbers !== undefined) return takeOver(each, numbers, why);
    }
    return why;
  }

  function takeOver(
    { unit: counted, evidence, isComplete }: PublishedResponses,
    numbers: readonly [number, number],
    why: string,
  ): Outcome {
    return toShare(context, numbers, why, {
      unit: counted,
      basis: "published",
      ...(isComplete ? {} : { note: "the positions published do not add up to the total" }),
      evidence: () => evidence,
      sources: () => sourcesOf(claims.filter(({ id }) => evidence.includes(id))),
    });
  }

  /** Published figures of a review, those of the unit asked for first. */
  function listPublished(review: ReviewFacts): readonly PublishedResponses[] {
    return [...publishedResponses(claims, review.id)].sort(
      (a, b) => Number(b.unit === unit) - Number(a.unit === unit),
    );
  }

  const measureAcceptance = (review: ReviewFacts): Outcome =>
    measure(review, "accepted", isAccepted, ({ accepted, total }) => [accepted, total]);

  /** Acceptance of both reviews in one unit, from the corpus or as published. */
  function compareWithPrevious(review: ReviewFacts): Outcome {
    const before = previousReview(context, review);
    if (before === undefined) {
      return review.cycle === 1
        ? "it is the State's first review"
        : "the data do not hold the State's previous review";
    }
    const listOf = (each: ReviewFacts): readonly Measured[] =>
      [
        measureAcceptance(each),
        ...listPublished(each).map((row) => takeOver(row, [row.accepted, row.total], "")),
      ].filter((outcome) => typeof outcome !== "string");
    const [now, then] = [listOf(review), listOf(before)];
    for (const own of now) {
      const other = then.find((each) => each.unit === own.unit);
      if (other === undefined) continue;
      const isPublished = own.basis === "published" || other.basis === "published";
      return {
        value: own.value - other.value,
        unit: own.unit,
        ...(isPublished ? { basis: "published" as const } : {}),
        note: `${(100 * own.value).toFixed(1)} % after ${(100 * other.value).toFixed(1)} % in ${before.id}`,
        evidence: () => [...other.evidence(), ...own.evidence()],
        sources: () => [...other.sources(), ...own.sources()],
      };
    }
    return "acceptance in both reviews is not known in one unit";
  }

  return {
    "accepted-soft-share": (review) =>
      measure(
        review,
        "asks-for-nothing",
        (row) => isAccepted(row) && (action[row] ?? 0) > 0 && (action[row] ?? 0) <= 2,
      ),
    "already-implemented-share": (review) =>
      measure(
        review,
        "already-implemented",
        (row) => isNumbered(row) && isAccepted(row) && claim[row] === IMPLEMENTED,
        ({ alreadyImplemented, accepted }) =>
          alreadyImplemented === undefined ? undefined : [alreadyImplemented, accepted],
      ),
    "in-progress-share": (review) =>
      measure(
        review,
        "in-progress",
        (row) => isNumbered(row) && isAccepted(row) && claim[row] === IN_PROGRESS,
        ({ inProgress, accepted }) => (inProgress === undefined ? undefined : [inProgress, accepted]),
      ),
    acceptance: measureAcceptance,
    "effective-acceptance": (review) =>
      measure(
        review,
        "accepted-without-claims",
        (row) => isNumbered(row) && isAccepted(row) && claim[row] === 0,
        ({ alreadyImplemented, inProgress, accepted, total }) =>
          alreadyImplemented === undefined && inProgress === undefined
            ? undefined
            : [accepted - (alreadyImplemented ?? 0) - (inProgress ?? 0), total],
      ),
    "accepted-demanding": (review) =>
      measure(review, "accepted-demanding", (row) => isAccepted(row) && (action[row] ?? 0) >= 4),
    "sovereignty-share": (review) => {
      const made = listNumbered(context, review).filter(({ responses }) => isRefused(responses));
      const reasoned = made.filter(({ responses }) => responses.some(({ reasons }) => reasons?.length));
      const sovereign = reasoned.filter(({ responses }) =>
        responses.some(({ reasons }) => reasons?.includes("sovereignty")),
      );
      return toShare(
        context,
        [sovereign.length, reasoned.length],
        "no refused recommendation of this review has a reason on record",
        {
          unit: "recommendation",
          evidence: () => sovereign.map(({ id }) => id),
          sources: () => sourcesOfRows(corpus, review.rows),
        },
      );
    },
    "raised-again": (review) => measureRaisedAgain(context, review),
    "acceptance-change": compareWithPrevious,
  };
}

const SUPPORTED = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("supported");
const IMPLEMENTED = /* @__PURE__ */ (() => 1 + RESPONSE_CLAIMS.indexOf("already-implemented"))();
const IN_PROGRESS = /* @__PURE__ */ (() => 1 + RESPONSE_CLAIMS.indexOf("in-progress"))();

/** Numbered recommendations of a review, each once. */
export function listNumbered({ corpus }: IntegrityContext, { rows }: ReviewFacts): readonly Recommendation[] {
  const { recommendation } = corpus.columns;
  return [...new Set(rows.map((row) => recommendation[row] ?? -1))].flatMap(
    (number) => corpus.recommendations[number] ?? [],
  );
}

/** Pairs of State and issue with something accepted before, and those that came up again. */
function measureRaisedAgain(context: IntegrityContext, review: ReviewFacts): Outcome {
  const { corpus } = context;
  const { issueSet, position, recommendingState } = corpus.columns;
  const before = previousReview(context, review);
  if (before === undefined || before.rows.length === 0 || review.rows.length === 0) {
    return review.cycle === 1
      ? "it is the State's first review"
      : "the data do not hold the recommendations of this review and the one before";
  }
  const pairsOf = (rows: readonly number[]): ReadonlySet<string> =>
    new Set(
      rows.flatMap((row) => {
        const state = STATE_CODES[recommendingState[row] ?? NO_STATE];
        const issues: readonly IssueSlug[] = corpus.issueSets[issueSet[row] ?? 0] ?? [];
        return state === undefined ? [] : issues.map((issue) => `${state}/${issue}`);
      }),
    );
  const now = pairsOf(review.rows);
  const present = new Set(review.rows.map((row) => STATE_CODES[recommendingState[row] ?? NO_STATE]));
  const accepted = [...pairsOf(before.rows.filter((row) => position[row] === SUPPORTED))].filter((pair) =>
    present.has(pair.slice(0, 3) as (typeof STATE_CODES)[number]),
  );
  const again = accepted.filter((pair) => now.has(pair));
  return toShare(
    context,
    [again.length, accepted.length],
    "no State whose recommendation was accepted on a coded issue recommended anything again",
    {
      unit: "State and issue",
      evidence: () => again.sort(),
      sources: () => sourcesOfRows(corpus, [...before.rows, ...review.rows]),
    },
  );
}
