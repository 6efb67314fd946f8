import type { ImplementationAssessment } from "../../model/implementation-assessment.ts";
import { assertCount } from "../statistics/check-numbers.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";
import {
  IMPLEMENTATION_LEVELS,
  type ImplementationLevel,
  implementationLevel,
} from "./implementation-level.ts";

/** What {@link implementationRates} counts: recommendations (or what else has one level), or single assessments. */
export type ImplementationUnit = "recommendation" | "assessment";

/** A share of what was assessed. */
export interface ImplementationRate {
  /** The level, or `triggered`: full and partial together. */
  readonly level: ImplementationLevel | "triggered";
  /** `count / total`, from 0 to 1; `undefined` where nothing was assessed. */
  readonly value: number | undefined;
  /** Of `total`, what is at this level. */
  readonly count: number;
  /** All that was assessed, *unknown* included, as UPR Info counts it. */
  readonly total: number;
  /** Wilson interval of `value`. */
  readonly interval: Interval | undefined;
  /** What is counted: assessments, or recommendations. */
  readonly unit: ImplementationUnit;
}

/** Options of {@link implementationRates}. */
export interface ImplementationRatesOptions {
  /** What the counts are of; default `"recommendation"`. */
  readonly unit?: ImplementationUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/**
 * Shares of the levels of implementation, and the rate of triggered action: full and partial together.
 *
 * The whole is everything that was assessed, what is *unknown* included: so does UPR Info ("Beyond Promises"), whose
 * 2,068 full, 3,428 partial, 5,602 not and 429 n/a of 11,527 are printed as 18, 30, 48 and 4 % (48.6 is cut, so that they add up to 100). Six rows: the levels in their
 * order, then `triggered`.
 *
 * @param counts - How many are at each level; a level left out is 0.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if a count is no whole number from 0.
 * @see UPR Info (2014), "Beyond Promises", p. 17.
 *
 * @example Recommendations at mid-term
 * ```ts
 * import { implementationRates } from "uprkit";
 *
 * const rows = implementationRates({ full: 2068, partial: 3428, none: 5602, unknown: 429 });
 * rows.map(({ level, value }) => [level, Math.round((value ?? 0) * 100)]);
 * // => [["full", 18], ["partial", 30], ["none", 49], ["contrary", 0], ["unknown", 4], ["triggered", 48]]
 * rows[0]?.total; // => 11527
 * ```
 *
 * @category Analyze
 */
export function implementationRates(
  counts: Readonly<Partial<Record<ImplementationLevel, number>>>,
  options: ImplementationRatesOptions = {},
): readonly ImplementationRate[] {
  const { confidence = 0.95, unit = "recommendation" } = options;
  const countOf = (level: ImplementationLevel): number => {
    const count = counts[level] ?? 0;
    assertCount(level, count);
    return count;
  };
  const total = IMPLEMENTATION_LEVELS.reduce((sum, level) => sum + countOf(level), 0);
  const toRow = (level: ImplementationRate["level"], count: number): ImplementationRate => ({
    level,
    value: total === 0 ? undefined : count / total,
    count,
    total,
    interval: wilsonInterval(count, total, confidence),
    unit,
  });
  return [
    ...IMPLEMENTATION_LEVELS.map((level) => toRow(level, countOf(level))),
    toRow("triggered", countOf("full") + countOf("partial")),
  ];
}

/**
 * How many assessments are at each level, for {@link implementationRates}; those on an assessor's own scale are in none.
 *
 * @example
 * ```ts
 * import { countLevels } from "uprkit";
 *
 * countLevels([{ score: { scale: "iri", value: 1 } }, { score: { scale: "hrc-letter", value: "A" } }]).full; // => 2
 * ```
 *
 * @category Analyze
 */
export function countLevels(
  assessments: Iterable<Pick<ImplementationAssessment, "score">>,
): Readonly<Record<ImplementationLevel, number>> {
  const counts = { full: 0, partial: 0, none: 0, contrary: 0, unknown: 0 };
  for (const { score } of assessments) {
    const level = implementationLevel(score);
    if (level !== undefined) counts[level] += 1;
  }
  return counts;
}
