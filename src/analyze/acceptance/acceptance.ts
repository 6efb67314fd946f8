import { assertOption, type CountingUnit, type Weighting } from "../counting/counting.ts";
import { buildDimension } from "../counting/dimension.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { listDimensions, makeCellRow } from "../counting/grouping.ts";
import { type MeasureOptions, readMeasureOptions } from "../counting/measure-options.ts";
import {
  averageOverStates,
  boundedMeanInterval,
  divide,
  listParentsOfStates,
} from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, quantileOf, scoreInterval } from "../statistics/wilson-interval.ts";
import { tallyAnswers } from "./tally-answers.ts";

/** How {@link acceptance} counts; `perState` is by default `"stateUnderReview"`, as it is that State that accepts. */
export interface AcceptanceOptions<Key extends GroupKey = GroupKey> extends MeasureOptions {
  /** Keys to group by, outermost first; none by default: one row for the whole corpus. */
  readonly by?: readonly Key[];
  /** Leave what the State says is done already out of what it accepted; default `false`. */
  readonly effective?: boolean;
}

/** Acceptance in one group; counts are of {@link AcceptanceFigures.unit}. */
export interface AcceptanceFigures {
  /** From 0 to 1: `count / total`, or the mean of the States' own rates; `undefined` where nothing was answered. */
  readonly value: number | undefined;
  /** Supported; where `effective`, without those claimed to be implemented already. */
  readonly count: number;
  /** Answered: supported, partially supported, noted, not supported, general replies, and those without any reply. */
  readonly total: number;
  /**
   * Wilson interval of `count / total`; for `per-state` Student's t interval of the mean of the States' rates, kept
   * within 0-1. `undefined` where `value` is, and for the rate of a single State.
   */
  readonly interval: Interval | undefined;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** How rates were put together: see {@link WEIGHTINGS}. */
  readonly weighting: Weighting;
  /** Whether recommendations claimed to be implemented already were taken out of `count`. */
  readonly effective: boolean;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
  /** States with an answer whose rates were averaged; `undefined` where `pooled`. */
  readonly states: number | undefined;
  /** Supported in part; in `total`, not in `count`. */
  readonly partiallySupported: number;
  /** No reply found, which the UN counts as noted; in `total`. */
  readonly noReply: number;
  /** Supported and claimed to be implemented already; in `count` unless `effective`. */
  readonly alreadyImplemented: number;
  /** Still to be answered; not in `total`. */
  readonly pending: number;
  /** Rows left out of every other number, as their source lacks what the measure needs: numbering, or claims. */
  readonly withoutNumbering: number;
}

/** One group with its acceptance. */
export type AcceptanceRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> & AcceptanceFigures;

/**
 * Share of the answered recommendations that the State under review supported, from 0 to 1, per group.
 *
 * **Numerator.** Position `supported` at the latest stage known. *Partially supported* is not supported here, as
 * UPR Info has it. **Denominator.** Everything answered; *no reply* is in it, as the UN counts it as noted;
 * *pending* is not, and is reported. Voluntary pledges are never counted.
 *
 * **Unit.** `"recommender"` counts a recommendation once for each State that made it, `"recommendation"` once:
 * China 2013 is 207 of 284 one way and 204 of 252 the other. Rows of sources without numbering (UPR Info) have no
 * basis for the second; they are left out and counted in `withoutNumbering`.
 *
 * **Effective acceptance** takes what the State claims to have implemented already out of the numerator, not out
 * of the denominator. UPR Info folds such claims into its positions, so its rows (those without numbering) have no
 * basis for it either, and are left out likewise.
 *
 * **Weighting.** `"per-state"` is the mean of the rates of the States (`perState`) that have an answer in the
 * group, each with the same weight; `count` and `total` stay pooled. Its interval takes the States as drawn from
 * more like them, so it is wider than the pooled one, which takes each recommendation as a draw of its own.
 *
 * Groups are in the order of their keys: States, groups, organisations and issues as in their vocabularies,
 * numbers ascending, `undefined` last. By `issue` or organisation a row counts in several groups. Linear in the
 * rows: about 10 ms for a million and one key. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, a key given twice, or an unknown option.
 * @see Resolution 5/1 of the Human Rights Council, paragraph 32: supported and noted.
 * @see UPR Info (2014), "Methodology: responses to recommendations".
 *
 * @example Cycles 1 and 2 as far as UPR Info's export goes
 * ```ts
 * import { acceptance } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * acceptance(loadUprInfo(), { by: ["cycle"] }).map(({ cycle, count, total }) => [cycle, count, total]);
 * // => [[1, 15636, 21356], [2, 14836, 19710]]
 * ```
 *
 * @category Analyze
 */
export function acceptance<const Key extends GroupKey = never>(
  corpus: FactTable,
  options: AcceptanceOptions<Key> = {},
): readonly AcceptanceRow<Key>[] {
  const { by = [], effective = false } = options;
  const { unit, weighting, perState, confidence } = readMeasureOptions(options, "stateUnderReview");
  assertOption("effective", effective, [true, false]);

  const dimensions = listDimensions(corpus, by);
  const tally = tallyAnswers(corpus, dimensions, unit, effective);
  const { cells } = tally;
  const average = weighting === "per-state" ? averageRates() : undefined;

  function averageRates() {
    const own = tallyAnswers(corpus, [...dimensions, buildDimension(corpus, perState)], unit, effective);
    const rates = Array.from(own.total, (total, cell) => divide(own.count[cell], total));
    return averageOverStates(rates, listParentsOfStates(own.cells, cells), cells.cellCount);
  }

  return Array.from({ length: cells.cellCount }, (_, cell) => {
    const count = tally.count[cell] ?? 0;
    const total = tally.total[cell] ?? 0;
    return makeCellRow<Key, AcceptanceFigures>(cells, cell, {
      value: average === undefined ? divide(count, total) : average[cell]?.mean,
      count,
      total,
      interval:
        average === undefined
          ? scoreInterval(count, total, quantileOf(confidence))
          : boundedMeanInterval(average[cell], confidence, [0, 1]),
      unit,
      weighting,
      effective,
      confidence,
      states: average?.[cell]?.count,
      partiallySupported: tally.partiallySupported[cell] ?? 0,
      noReply: tally.noReply[cell] ?? 0,
      alreadyImplemented: tally.alreadyImplemented[cell] ?? 0,
      pending: tally.pending[cell] ?? 0,
      withoutNumbering: tally.withoutNumbering[cell] ?? 0,
    });
  });
}
