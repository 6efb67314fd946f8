import { collectByKeys } from "../counting/collect-by-keys.ts";
import { assertOption, type CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { newcombeInterval } from "../statistics/compare-proportions.ts";
import type { Interval } from "../statistics/interval.ts";
import { kendallCorrelation } from "../statistics/rank-correlation.ts";
import { cochranArmitageTest, theilSenSlope } from "../statistics/trend-tests.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";
import { acceptance } from "./acceptance.ts";

/** What time is counted in. */
const PERIODS = ["session", "cycle"] as const;
/** One of the periods a series can be over. */
type Period = (typeof PERIODS)[number];

/** Fewer points than this have no order that would be rare by chance. */
const LEAST_POINTS = 4;

/** How {@link acceptanceTrend} counts. */
export interface AcceptanceTrendOptions<Key extends GroupKey = GroupKey> {
  /** What time is counted in; default `"session"`. */
  readonly over?: Period;
  /** Keys to group by, outermost first, without the period; none by default: one series. */
  readonly by?: readonly Key[];
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Leave what the State says is done already out of what it accepted; default `false`. */
  readonly effective?: boolean;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** Acceptance in one session or cycle. */
export interface AcceptancePoint {
  /** Number of the session or cycle. */
  readonly period: number;
  /** Acceptance, from 0 to 1. */
  readonly value: number;
  /** Supported. */
  readonly count: number;
  /** Answered. */
  readonly total: number;
  /** Wilson interval of `value`. */
  readonly interval: Interval;
}

/** How acceptance in one group went on. */
export interface AcceptanceTrendFigures {
  /** Acceptance of the last period less that of the first, from -1 to 1; `undefined` where there are not two. */
  readonly value: number | undefined;
  /** Newcombe interval of `value`. */
  readonly interval: Interval | undefined;
  /** Supported, over all periods. */
  readonly count: number;
  /** Answered, over all periods. */
  readonly total: number;
  /** First period with an answer; `undefined` where there is none. */
  readonly first: number | undefined;
  /** Last period with an answer. */
  readonly last: number | undefined;
  /** One point per period with an answer, oldest first. */
  readonly series: readonly AcceptancePoint[];
  /** Median of the slopes between all points (Theil-Sen): change of acceptance from one period to the next. */
  readonly slope: number | undefined;
  /** Kendall's τ of acceptance and time, -1 to 1: the Mann-Kendall test; `undefined` below four points. */
  readonly kendallTau: number | undefined;
  /** p-value of `kendallTau`: a period is one draw. */
  readonly kendallPValue: number | undefined;
  /** z of the Cochran-Armitage test; `undefined` where there are not two points. */
  readonly cochranArmitageZ: number | undefined;
  /** p-value of `cochranArmitageZ`: an answer is one draw. */
  readonly cochranArmitagePValue: number | undefined;
  /** What a period is: a session or a cycle. */
  readonly over: Period;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Whether recommendations claimed to be implemented already were taken out of `count`. */
  readonly effective: boolean;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
  /** Rows left out, as in {@link acceptance}. */
  readonly withoutNumbering: number;
}

/** One group with its trend. */
export type AcceptanceTrendRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> &
  AcceptanceTrendFigures;

/**
 * How acceptance went on over sessions or cycles, per group: the series, the change from the first period to the last,
 * and whether there is a trend.
 *
 * Each point is {@link acceptance} in one period, pooled, and periods without an answer have none. **Two tests, as they
 * answer different questions.** Cochran-Armitage takes every answer as a draw: by sessions it nearly always finds a
 * trend, since what differs from session to session is which 14 States were reviewed. Mann-Kendall takes a period as
 * one draw and asks whether later ones are higher; it needs four points, so three cycles have none. Over cycles, group
 * by State or compare the same States. `series` is tidy on its own: `rows.flatMap(({ series }) => series)`.
 *
 * Units, `effective`, keys and order are those of {@link acceptance}; rows whose session is not known are in no point.
 * Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key or option, or the period among the keys.
 * @see H. B. Mann (1945), "Nonparametric tests against trend"; P. Armitage (1955), Biometrics 11; P. K. Sen (1968),
 * JASA 63.
 *
 * @example The first twenty sessions
 * ```ts
 * import { acceptanceTrend } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const [trend] = acceptanceTrend(loadUprInfo(), { over: "session" });
 * trend?.series.length; // => 20
 * [trend?.value?.toFixed(4), trend?.kendallTau?.toFixed(3), trend?.kendallPValue?.toFixed(3)];
 * // => ["0.0913", "0.211", "0.209"]
 * ```
 *
 * @category Analyze
 */
export function acceptanceTrend<const Key extends GroupKey = never>(
  corpus: FactTable,
  options: AcceptanceTrendOptions<Key> = {},
): readonly AcceptanceTrendRow<Key>[] {
  const { by = [], over = "session", ...counting } = options;
  assertOption("over", over, PERIODS);
  const { unit = "recommender", effective = false, confidence = 0.95 } = counting;
  const finer = acceptance(corpus, { ...counting, by: [...by, over] });
  return collectByKeys(finer, by).map(({ keys, rows }) => ({
    ...keys,
    ...describeSeries(
      rows.flatMap(({ [over]: period, value, count, total, interval }) =>
        period === undefined || value === undefined || interval === undefined
          ? []
          : [{ period, value, count, total, interval }],
      ),
      confidence,
    ),
    over,
    unit,
    effective,
    confidence,
    withoutNumbering: rows.reduce((sum, row) => sum + row.withoutNumbering, 0),
  }));
}

function describeSeries(series: readonly AcceptancePoint[], confidence: ConfidenceLevel) {
  const [first, last] = [series[0], series.at(-1)];
  const isChange = first !== undefined && last !== undefined && first !== last;
  const periods = series.map(({ period }) => period);
  const values = series.map(({ value }) => value);
  const kendall = series.length < LEAST_POINTS ? undefined : kendallCorrelation(periods, values);
  const armitage = cochranArmitageTest(series, periods);
  return {
    value: isChange ? last.value - first.value : undefined,
    interval: isChange ? newcombeInterval(last, first, confidence) : undefined,
    count: series.reduce((sum, { count }) => sum + count, 0),
    total: series.reduce((sum, { total }) => sum + total, 0),
    first: first?.period,
    last: last?.period,
    series,
    slope: theilSenSlope(periods, values),
    kendallTau: kendall?.value,
    kendallPValue: kendall?.pValue,
    cochranArmitageZ: armitage.statistic,
    cochranArmitagePValue: armitage.pValue,
  };
}
