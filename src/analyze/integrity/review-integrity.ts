import type { Corpus } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import type { ReviewId } from "../../model/review.ts";
import { assertDay } from "../calendar/days.ts";
import { assertOption, COUNTING_UNITS } from "../counting/counting.ts";
import {
  createContext,
  type IntegrityContext,
  type Measure,
  type Outcome,
  type ReviewFacts,
} from "./context.ts";
import type { IntegrityComparison, IntegrityReview, IntegrityRow } from "./integrity-row.ts";
import { measureFollowUp } from "./measure-follow-up.ts";
import { measureMechanisms } from "./measure-mechanisms.ts";
import { measureNationalReport } from "./measure-national-report.ts";
import { measurePeople } from "./measure-people.ts";
import { measureRecommendations } from "./measure-recommendations.ts";
import { measureResponses } from "./measure-responses.ts";
import { measureRoom } from "./measure-room.ts";
import {
  INTEGRITY_MEASURES,
  type IntegrityMeasure,
  type IntegrityMeasureDefinition,
  listIntegrityMeasures,
} from "./measures.ts";
import type { GivenMeasurement, ReviewIntegrityOptions, ScorecardsOptions } from "./options.ts";
import { standingAmong } from "./percentile.ts";

/**
 * The integrity of one review, tactic by tactic: each measure with its value, where it stands among all reviews with a
 * basis for it, its evidence, or why there is no basis.
 *
 * There is no index and no verdict. A row is a number somebody can check and argue with: `listIntegrityMeasures` has its
 * definition, `docs/scorecard.md` what speaks against reading it as misconduct. Measures of recommendations are computed
 * from the corpus; those of people and mechanisms from the records given, on the day of the review or on `on`, and with
 * nothing given they have no basis. A list that holds nothing of a State is no basis for it either, as nobody may have
 * looked. Published figures step in where corpus and records have none, and say so (`basis`).
 *
 * A percentile is the share of the other reviews with a lower value, equal ones counted half, among those with a basis
 * in the same unit: of all, of the same regional group, of the same cycle. Reviews on record are no random sample of
 * all. All reviews are measured for it: for several use {@link scorecards}. About 0.3 s on the embedded data. Does not
 * change its input.
 *
 * @param corpus - Recommendations of this and of other reviews, such as `loadUprInfo()`.
 * @param review - Id of the review, such as `"CHN-2"`.
 * @param options - Records, readers of texts, `on`; `loadChinaCase()` can be spread into it.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where the data have no such review, or `on` is no day.
 * @see Amnesty International, 26 January 2024, and S. Richardson and R. S. Inboden, ChinaFile, 22 January 2024, on the
 * tactics; domain of each measure in `docs/scorecard.md`.
 *
 * @example The review of China in 2013: asks for little, asks for nothing new
 * ```ts
 * import { reviewIntegrity } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { rows } = reviewIntegrity(loadUprInfo(), "CHN-2");
 * const soft = rows.find(({ measure }) => measure === "soft-share");
 * [soft?.count, soft?.total, soft?.comparison.all.n]; // => [80, 284, 304]
 * rows.find(({ measure }) => measure === "defenders-held")?.why; // => "no register of defenders was given"
 * ```
 *
 * @category Analyze
 */
export function reviewIntegrity(
  corpus: Corpus,
  review: ReviewId,
  options: ReviewIntegrityOptions = {},
): IntegrityReview {
  const { on, ...rest } = options;
  if (on !== undefined) assertDay("on", on);
  const context = createContext(corpus, checkOptions(rest), on === undefined ? undefined : { review, on });
  const facts = context.byId.get(review);
  if (facts === undefined) {
    const [state = ""] = review.split("-");
    const own = context.reviews.filter((each) => each.state === state).map(({ id }) => id);
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot score "${review}": the data have no such review, expected ${own.length === 0 ? `one of the ${context.reviews.length} they have` : own.join(", ")}`,
    );
  }
  return createScorer(context)(facts);
}

/**
 * The scorecards of all reviews of a corpus and of the records beside it, by session and State, as
 * {@link reviewIntegrity} gives them one by one; records are looked at on the day of each review.
 *
 * Every measure is computed once for all reviews: about 1 s for the 305 reviews of the embedded data without texts.
 * Recommendations of unknown session belong to no review. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown unit, or coordination of another corpus.
 *
 * @example Where the least was asked for
 * ```ts
 * import { scorecards } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const cards = scorecards(loadUprInfo());
 * cards.length; // => 305
 * const softest = cards.filter(({ rows }) => rows[0]?.comparison.all.percentile === 1);
 * softest.map(({ review }) => review); // => ["MAR-1"]
 * ```
 *
 * @category Analyze
 */
export function scorecards(corpus: Corpus, options: ScorecardsOptions = {}): readonly IntegrityReview[] {
  const context = createContext(corpus, checkOptions(options));
  return context.reviews.map(createScorer(context));
}

/** Plain JavaScript can pass what the types forbid. */
function checkOptions(options: ScorecardsOptions): ScorecardsOptions {
  assertOption("unit", options.unit ?? "recommender", COUNTING_UNITS);
  for (const { measure } of options.measurements ?? []) assertOption("measure", measure, INTEGRITY_MEASURES);
  return options;
}

/** Measures all reviews, and makes the card of one. */
function createScorer(context: IntegrityContext): (review: ReviewFacts) => IntegrityReview {
  const measureOf = createMeasurer(context);
  const others = createOthers(context);
  const columns = listIntegrityMeasures().map((definition) => {
    const { measure } = definition;
    const outcomes = new Map(context.reviews.map((review) => [review, measureOf(review, measure)]));
    return { definition, outcomes, distributions: collectDistributions([...outcomes, ...others(measure)]) };
  });
  return (review) => ({
    review: review.id,
    state: review.state,
    session: review.session,
    cycle: review.cycle,
    group: review.group,
    on: review.on,
    recommendations: review.rows.length,
    rows: columns.map(({ definition, outcomes, distributions }) =>
      toRow(definition, outcomes.get(review) ?? NOT_MEASURED, review, distributions),
    ),
  });
}

const NOT_MEASURED = "it is not measured";

function createMeasurer(
  context: IntegrityContext,
): (review: ReviewFacts, measure: IntegrityMeasure) => Outcome {
  const measures: Readonly<Partial<Record<IntegrityMeasure, Measure>>> = {
    ...measureRecommendations(context),
    ...measureResponses(context),
    ...measureRoom(context),
    ...measureMechanisms(context),
    ...measurePeople(context),
    ...measureFollowUp(context),
    ...measureNationalReport(context),
  };
  const given = new Map(
    (context.options.measurements ?? []).map((each) => [`${each.review} ${each.measure}`, each]),
  );
  return (review, measure) => {
    const handed = given.get(`${review.id} ${measure}`);
    const outcome = handed === undefined ? (measures[measure]?.(review) ?? NOT_MEASURED) : toOutcome(handed);
    return hasNumber(outcome) ? outcome : "the numbers give no value";
  };
}

/** Reviews of the corpus to compare with that the corpus itself does not have. */
function createOthers({
  options,
  byId,
}: IntegrityContext): (measure: IntegrityMeasure) => readonly (readonly [ReviewFacts, Outcome])[] {
  const { compareWith, unit, confidence } = options;
  if (compareWith === undefined) return () => [];
  const context = createContext(compareWith, {
    ...(unit === undefined ? {} : { unit }),
    ...(confidence === undefined ? {} : { confidence }),
  });
  const measureOf = createMeasurer(context);
  const reviews = context.reviews.filter(({ id }) => !byId.has(id));
  return (measure) => reviews.map((review) => [review, measureOf(review, measure)] as const);
}

function hasNumber(outcome: Outcome): boolean {
  return typeof outcome === "string" || Number.isFinite(outcome.value);
}

function toOutcome({ value, count, total, unit, evidence = [], source }: GivenMeasurement): Outcome {
  const found = value ?? (count === undefined || total === 0 ? undefined : count / (total ?? 1));
  if (found === undefined) return "what was given holds no number";
  return {
    value: found,
    unit,
    basis: "given",
    ...(count === undefined ? {} : { count }),
    ...(total === undefined ? {} : { total }),
    evidence: () => evidence,
    sources: () => [source],
  };
}

type Distributions = ReadonlyMap<string, Float64Array>;

/** Groups a review is compared within, as keys of {@link Distributions}. */
function groupsOf(
  { group, cycle }: ReviewFacts,
  unit: string,
): Readonly<Record<keyof IntegrityComparison, string>> {
  return { all: unit, region: `${unit} ${group}`, cycle: `${unit} ${cycle}` };
}

function collectDistributions(outcomes: readonly (readonly [ReviewFacts, Outcome])[]): Distributions {
  const values = new Map<string, number[]>();
  for (const [review, outcome] of outcomes) {
    if (typeof outcome === "string") continue;
    for (const key of Object.values(groupsOf(review, outcome.unit))) {
      const list = values.get(key);
      if (list === undefined) values.set(key, [outcome.value]);
      else list.push(outcome.value);
    }
  }
  return new Map([...values].map(([key, list]) => [key, Float64Array.from(list).sort()]));
}

function toRow(
  { measure, tactic, kind, telling }: IntegrityMeasureDefinition,
  outcome: Outcome,
  review: ReviewFacts,
  distributions: Distributions,
): IntegrityRow {
  if (typeof outcome === "string") {
    const nowhere = { percentile: undefined, n: 0 };
    return {
      tactic,
      measure,
      value: undefined,
      kind,
      telling,
      unit: undefined,
      count: undefined,
      total: undefined,
      interval: undefined,
      comparison: { all: nowhere, region: nowhere, cycle: nowhere },
      evidence: [],
      sources: [],
      basis: "none",
      why: outcome,
      note: undefined,
    };
  }
  const { value, unit, count, total, interval, basis = "computed", note, evidence, sources } = outcome;
  const groups = groupsOf(review, unit);
  const standing = (group: keyof IntegrityComparison) =>
    standingAmong(distributions.get(groups[group]), value);
  return {
    tactic,
    measure,
    value,
    kind,
    telling,
    unit,
    count,
    total,
    interval,
    comparison: { all: standing("all"), region: standing("region"), cycle: standing("cycle") },
    evidence: evidence(),
    sources: sources(),
    basis,
    why: undefined,
    note,
  };
}
