import { UprError } from "../../errors.ts";
import {
  ISSUE_SLUGS,
  type IssueSlug,
  STATE_CODES,
  type StateCode,
} from "../../model/vocabulary.generated.ts";
import { assertOption } from "../counting/counting.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import { type ConfidenceLevel, quantileOf } from "../statistics/wilson-interval.ts";
import {
  compareMatched,
  type MatchedFigure,
  type MatchedFigures,
  type Pool,
  spreadWithin,
} from "./matched-comparison.ts";

/** What {@link compareRecommender} compares: mean level 1 to 5, share of category 5, share of categories 1 and 2. */
export const RECOMMENDER_MEASURES = ["action-level", "specific-share", "soft-share"] as const;
/** One of {@link RECOMMENDER_MEASURES}. */
export type RecommenderMeasure = (typeof RECOMMENDER_MEASURES)[number];

/** What a recommendation is matched by: others in the same review, or others on the same issue in it. */
export const RECOMMENDER_MATCHES = ["review", "issue"] as const;
/** One of {@link RECOMMENDER_MATCHES}. */
export type RecommenderMatch = (typeof RECOMMENDER_MATCHES)[number];

/** How {@link compareRecommender} compares. */
export interface CompareRecommenderOptions {
  /** Default `"action-level"`. */
  readonly measure?: RecommenderMeasure;
  /** Default `"review"`. */
  readonly match?: RecommenderMatch;
  /** Rows with fewer recommendations of the State are left out; default 1. */
  readonly minimum?: number;
  /** Default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** What the State said to one State under review, beside what others said to it in the same reviews. */
export interface RecommenderComparisonRow extends MatchedFigures {
  /** State that was spoken to. */
  readonly stateUnderReview: StateCode;
  /** Whether the State asked for more or less than the others, where the interval leaves no doubt of it. */
  readonly direction: "more" | "less" | undefined;
  /** Fewer than five recommendations of the State, or of the others. */
  readonly lowBasis: boolean;
}

/** How often the State raises one issue, beside how often others do in the same reviews; shares from 0 to 1. */
export interface RecommenderSalienceRow extends MatchedFigures {
  /** Issue that is raised, by its slug. */
  readonly issue: IssueSlug;
  /** `value / expected`; `undefined` where the others never raised it. */
  readonly ratio: number | undefined;
  /** Recommendations of the State with this issue; `count` is those of all issues. */
  readonly raised: number;
  /** Raised fewer than five times, and fewer than five expected. */
  readonly lowBasis: boolean;
}

/** One State as a recommender, review by review against the others who spoke in it. */
export interface RecommenderComparison {
  /** The recommender. */
  readonly state: StateCode;
  /** What is compared: see {@link RECOMMENDER_MEASURES}. */
  readonly measure: RecommenderMeasure;
  /** What its recommendations are matched by with those of the others: see {@link RECOMMENDER_MATCHES}. */
  readonly match: RecommenderMatch;
  /** Recommendations are counted once for each State that made them. */
  readonly unit: "recommender";
  /** Over all reviews: how much the State asks for more than others do in its place, or less. */
  readonly overall: MatchedFigures;
  /** By State under review, by `difference`, the largest first; equal ones by code. Unmatched ones last. */
  readonly byState: readonly RecommenderComparisonRow[];
  /** By issue, by `difference`, the largest first; issues the State did not raise but others did are there too. */
  readonly byIssue: readonly RecommenderSalienceRow[];
}

/** Below this number of recommendations a row says so. */
const LOW_BASIS = 5;

/**
 * Whom a State criticizes and whom it praises: what it asks of each State under review beside what others asked of the
 * same State in the same review (mean action level 1 to 5, or a share from 0 to 1).
 *
 * A State that speaks mostly to easy cases looks mild: so each of its recommendations is held against the mean of the
 * other named States' in that review (`match: "issue"`: on its issues in that review, those without an issue against
 * the others without). `difference` is the mean of what is left, `overall` the same over all reviews, each
 * recommendation with the same weight. Recommendations without a category are not counted, nor, in the difference,
 * those without others (`unmatched`). The interval takes the spread of others within reviews for that of the State, so
 * that it exists for one recommendation as well; with nearly two hundred rows some leave 0 by chance. Issues
 * are compared likewise, as shares of the State's recommendations, coded or not. A recommendation counts once for each
 * State that made it. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no such State, or for an unknown option.
 *
 * @example Whom Switzerland asked for most and least, compared with others
 * ```ts
 * import { compareRecommender } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { overall, byState } = compareRecommender(loadUprInfo(), "CHE", { minimum: 5 });
 * [overall.value?.toFixed(2), overall.expected?.toFixed(2)]; // => ["4.31", "3.87"]
 * byState.slice(0, 3).map(({ stateUnderReview }) => stateUnderReview); // => ["LBY", "CUB", "ARE"]
 * ```
 *
 * @category Analyze
 */
export function compareRecommender(
  corpus: FactTable,
  state: StateCode,
  options: CompareRecommenderOptions = {},
): RecommenderComparison {
  const { measure = "action-level", match = "review", minimum = 1, confidence = 0.95 } = options;
  assertOption("measure", measure, RECOMMENDER_MEASURES);
  assertOption("match", match, RECOMMENDER_MATCHES);
  quantileOf(confidence);
  if (!(minimum >= 0)) {
    throw new UprError("INVALID_ARGUMENT", `Cannot compare: minimum is ${minimum}, expected a number from 0`);
  }
  const own = STATE_CODES.indexOf(state);
  if (own < 0) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot compare "${String(state)}": there is no State with this code, expected one such as "${STATE_CODES[0]}"`,
    );
  }
  const { overall, byState } = compareActions(corpus, own, { measure, match, minimum, confidence });
  const byIssue = compareIssues(corpus, own, { minimum, confidence });
  return { state, measure, match, unit: "recommender", overall, byState, byIssue };
}

type Settings = Required<CompareRecommenderOptions>;

/** Sums of one cell while they grow. */
interface GrowingPool {
  count: number;
  sum: number;
  squares: number;
}

function compareActions(corpus: FactTable, own: number, { measure, match, minimum, confidence }: Settings) {
  const { columns, issueSets } = corpus;
  const pools: GrowingPool[] = [];
  const numbers = new Map<number, number>();
  // The issue is -1 where none is meant.
  const cellOf = (row: number, issue: number): number => {
    const key = reviewOf(corpus, row) * BYTES + 1 + issue;
    const number = numbers.get(key) ?? pools.length;
    if (number === pools.length) {
      numbers.set(key, number);
      pools.push({ count: 0, sum: 0, squares: 0 });
    }
    return number;
  };
  const cellsOf = (row: number): readonly number[] => {
    const issues = match === "review" ? [] : (issueSets[columns.issueSet[row] ?? 0] ?? []);
    return issues.length === 0
      ? [cellOf(row, -1)]
      : issues.map((issue) => cellOf(row, ISSUE_SLUGS.indexOf(issue)));
  };
  const figures = new Map<number, MatchedFigure[]>();
  const reviews = listReviewsOf(corpus, own);
  for (const row of listRowIndexes(corpus)) {
    const level = columns.action[row] ?? 0;
    const from = columns.recommendingState[row] ?? STATE_CODES.length;
    if (level === 0 || from >= STATE_CODES.length || !reviews.has(reviewOf(corpus, row))) continue;
    const value = readLevel(level, measure);
    if (from === own) {
      const to = columns.stateUnderReview[row] ?? 0;
      const list = figures.get(to) ?? [];
      list.push({ value, cells: cellsOf(row) });
      figures.set(to, list);
      continue;
    }
    for (const cell of cellsOf(row)) addTo(pools, cell, value);
  }
  const variance = spreadWithin(pools);
  const rows = [...figures]
    .filter(([, list]) => list.length >= minimum)
    .map(([to, list]): RecommenderComparisonRow => {
      const compared = compareMatched(list, pools, { variance, confidence });
      return {
        stateUnderReview: stateAt(to),
        ...compared,
        direction: directionOf(compared),
        lowBasis: compared.count < LOW_BASIS || compared.total < LOW_BASIS,
      };
    });
  rows.sort((a, b) => byDifference(a, b) || compareText(a.stateUnderReview, b.stateUnderReview));
  const overall = compareMatched([...figures.values()].flat(), pools, { variance, confidence });
  return { overall, byState: rows };
}

function compareIssues(
  corpus: FactTable,
  own: number,
  { minimum, confidence }: Pick<Settings, "minimum" | "confidence">,
): readonly RecommenderSalienceRow[] {
  const { columns, issueSets } = corpus;
  const reviews = [...listReviewsOf(corpus, own)];
  const numbers = new Map(reviews.map((review, number) => [review, number]));
  const sizes = new Float64Array(reviews.length);
  const raised = new Map<IssueSlug, Float64Array>(
    ISSUE_SLUGS.map((issue) => [issue, new Float64Array(reviews.length)]),
  );
  const mine: { readonly cell: number; readonly issues: ReadonlySet<IssueSlug> }[] = [];
  for (const row of listRowIndexes(corpus)) {
    const cell = numbers.get(reviewOf(corpus, row));
    const from = columns.recommendingState[row] ?? STATE_CODES.length;
    if (cell === undefined || from >= STATE_CODES.length) continue;
    const issues = issueSets[columns.issueSet[row] ?? 0] ?? [];
    if (from === own) {
      mine.push({ cell, issues: new Set(issues) });
      continue;
    }
    sizes[cell] = (sizes[cell] ?? 0) + 1;
    for (const issue of new Set(issues)) {
      const counts = raised.get(issue);
      if (counts !== undefined) counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const rows = ISSUE_SLUGS.map((issue): RecommenderSalienceRow => {
    const counts = raised.get(issue);
    const pools = Array.from(sizes, (count, cell): Pool => {
      const sum = counts?.[cell] ?? 0;
      return { count, sum, squares: sum };
    });
    const figures = mine.map(({ cell, issues }) => ({ value: issues.has(issue) ? 1 : 0, cells: [cell] }));
    const compared = compareMatched(figures, pools, { variance: spreadWithin(pools), confidence });
    const times = figures.filter(({ value }) => value === 1).length;
    const most = Math.max(times, (compared.expected ?? 0) * compared.count);
    return {
      issue,
      ...compared,
      ratio: divide(compared.value, compared.expected),
      raised: times,
      lowBasis: most < LOW_BASIS,
    };
  });
  return rows
    .filter((row) => (row.raised > 0 || (row.expected ?? 0) > 0) && row.count >= minimum)
    .sort((a, b) => byDifference(a, b) || ISSUE_SLUGS.indexOf(a.issue) - ISSUE_SLUGS.indexOf(b.issue));
}

const BYTES = 256;

function reviewOf({ columns }: FactTable, row: number): number {
  return (columns.stateUnderReview[row] ?? 0) * BYTES + (columns.session[row] ?? 0);
}

/** Reviews in which the State spoke; of the others no more is needed. */
function listReviewsOf(corpus: FactTable, own: number): ReadonlySet<number> {
  const { recommendingState } = corpus.columns;
  const reviews = new Set<number>();
  for (const row of listRowIndexes(corpus)) {
    if (recommendingState[row] === own) reviews.add(reviewOf(corpus, row));
  }
  return reviews;
}

function readLevel(level: number, measure: RecommenderMeasure): number {
  switch (measure) {
    case "specific-share":
      return level === 5 ? 1 : 0;
    case "soft-share":
      return level <= 2 ? 1 : 0;
    default:
      return level;
  }
}

function addTo(pools: readonly GrowingPool[], cell: number, value: number): void {
  const pool = pools[cell];
  if (pool === undefined) return;
  pool.count += 1;
  pool.sum += value;
  pool.squares += value * value;
}

function directionOf({ interval }: MatchedFigures): "more" | "less" | undefined {
  if (interval === undefined) return undefined;
  if (interval[0] > 0) return "more";
  return interval[1] < 0 ? "less" : undefined;
}

/** Largest first, without basis last. */
function byDifference(a: MatchedFigures, b: MatchedFigures): number {
  const [first, second] = [a, b].map(({ difference }) => difference ?? Number.NEGATIVE_INFINITY);
  return first === second ? 0 : (second ?? 0) - (first ?? 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function stateAt(index: number): StateCode {
  const state = STATE_CODES[index];
  if (state === undefined) throw new RangeError(`Cannot read a State: ${index} is not its index`);
  return state;
}
