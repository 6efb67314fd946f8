import { ACTION_CATEGORIES, type ActionCategory } from "../../model/vocabulary.generated.ts";
import type { CountingUnit, Weighting } from "../counting/counting.ts";
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
import { type SampleMoments, sampleMoments } from "../statistics/moments.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";
import { tallyActions } from "./tally-actions.ts";

/** How {@link actionProfile} counts; `perState` is by default `"recommendingState"`, as it is that State that words it. */
export interface ActionProfileOptions<Key extends GroupKey = GroupKey> extends MeasureOptions {
  /** Keys to group by, outermost first; none by default. */
  readonly by?: readonly Key[];
}

/** What is asked for in one group. Shares are fractions of `total`, `undefined` where that is 0. */
export interface ActionFigures {
  /** Mean action level, from 1 (minimal) to 5 (specific). */
  readonly value: number | undefined;
  /** Student's t interval of `value`: over recommendations, or over States for `per-state`; `undefined` for a single one. */
  readonly interval: Interval | undefined;
  /** Recommendations with an action category. */
  readonly total: number;
  /** Recommendations of category 1 (minimal action). */
  readonly minimal: number;
  /** Of category 2 (continuing action). */
  readonly continuing: number;
  /** Of category 3 (considering action). */
  readonly considering: number;
  /** Of category 4 (general action). */
  readonly general: number;
  /** Of category 5 (specific action). */
  readonly specific: number;
  /** Of category 1. */
  readonly minimalShare: number | undefined;
  /** Of category 2. */
  readonly continuingShare: number | undefined;
  /** Of category 3. */
  readonly consideringShare: number | undefined;
  /** Of category 4. */
  readonly generalShare: number | undefined;
  /** Of category 5. */
  readonly specificShare: number | undefined;
  /** Interval of `specificShare`: Wilson's, or Student's t over States for `per-state`. So are the others. */
  readonly specificInterval: Interval | undefined;
  /** The softness index: categories 1 and 2, as nothing new is asked of the State under review. */
  readonly softShare: number | undefined;
  /** Interval of `softShare`, as {@link specificInterval}. */
  readonly softInterval: Interval | undefined;
  /** Categories 1, 2 and 4: "soft" in McMahon (2010), as States accept these alike. */
  readonly mcMahonSoftShare: number | undefined;
  /** Categories 3 and 5: "tough" in McMahon (2010), the demanding share; 1 less that share is `mcMahonSoftShare`. */
  readonly mcMahonToughShare: number | undefined;
  /** Interval of `mcMahonToughShare`, as {@link specificInterval}. */
  readonly mcMahonToughInterval: Interval | undefined;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** How rates were put together: see {@link WEIGHTINGS}. */
  readonly weighting: Weighting;
  /** Level of the intervals, such as 0.95. */
  readonly confidence: ConfidenceLevel;
  /** States with a coded recommendation whose profiles were averaged; `undefined` where `pooled`. */
  readonly states: number | undefined;
  /** Recommendations without a category, which are in no other number. */
  readonly uncoded: number;
  /** Rows left out, as their source has no numbering; only by `recommendation`. */
  readonly withoutNumbering: number;
}

/** One group with its actions. */
export type ActionProfileRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> & ActionFigures;

/**
 * What recommendations ask for, per group: mean action level from 1 to 5 and the share of each category, from 0 to 1.
 *
 * Categories are those of UPR Info: 1 minimal (mostly addressed to others), 2 continuing, 3 considering, 4 general,
 * 5 specific action. Counts recommendations whatever their answer; those without a category only in `uncoded`. The
 * level is an order more than a measure: its mean says which of two groups asks for more, not by how much.
 *
 * There are two accounts of "soft": `softShare` (1 + 2) asks for nothing new; McMahon's (1 + 2 + 4) against "tough"
 * (3 + 5) goes by what States refuse. By `recommendation`, one whose parts differ counts with the category of its
 * first coded part. `"per-state"` gives means of the States' own figures (`perState`), counts stay pooled. Keys and order are those of {@link acceptance}. Linear in the
 * rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, a key given twice, or an unknown option.
 * @see UPR Info (2014), "Database: action category".
 * @see E. R. McMahon (2010), "Herding Cats and Sheep", on soft and tough recommendations.
 *
 * @example How specific the first two cycles are
 * ```ts
 * import { actionProfile } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const profile = actionProfile(loadUprInfo(), { by: ["cycle"] });
 * profile.map(({ cycle, specific, total, specificShare }) => [cycle, specific, total, specificShare?.toFixed(4)]);
 * // => [[1, 7362, 21356, "0.3447"], [2, 6410, 19710, "0.3252"]]
 * ```
 *
 * @category Analyze
 */
export function actionProfile<const Key extends GroupKey = never>(
  corpus: FactTable,
  options: ActionProfileOptions<Key> = {},
): readonly ActionProfileRow<Key>[] {
  const { by = [] } = options;
  const { unit, weighting, perState, confidence } = readMeasureOptions(options, "recommendingState");

  const dimensions = listDimensions(corpus, by);
  const { cells, counts, uncoded, withoutNumbering } = tallyActions(corpus, dimensions, unit);
  const average = weighting === "per-state" ? averageFigures() : undefined;

  function averageFigures() {
    const finer = tallyActions(corpus, [...dimensions, buildDimension(corpus, perState)], unit);
    const own = finer.counts;
    const parents = listParentsOfStates(finer.cells, cells);
    const averageOf = (read: (actions: readonly number[]) => number | undefined) =>
      averageOverStates(own.map(read), parents, cells.cellCount);
    return {
      levels: averageOf((actions) => momentsOfActions(actions).mean),
      sharesOf: (categories: readonly ActionCategory[]) =>
        averageOf((actions) => divide(countOf(actions, categories), countOf(actions, ACTION_CATEGORIES))),
    };
  }

  /** Reads one share off any cell. */
  function shareReader(categories: readonly ActionCategory[]): (cell: number) => Figure {
    const averages = average?.sharesOf(categories);
    return (cell) => {
      if (averages !== undefined) {
        return {
          value: averages[cell]?.mean,
          interval: boundedMeanInterval(averages[cell], confidence, [0, 1]),
        };
      }
      const actions = counts[cell] ?? [];
      const [count, total] = [countOf(actions, categories), countOf(actions, ACTION_CATEGORIES)];
      return { value: divide(count, total), interval: wilsonInterval(count, total, confidence) };
    };
  }

  const [minimalOf, continuingOf, consideringOf, generalOf] = [
    shareReader([1]),
    shareReader([2]),
    shareReader([3]),
    shareReader([4]),
  ];
  const specificOf = shareReader([5]);
  const softOf = shareReader([1, 2]);
  const mcMahonSoftOf = shareReader([1, 2, 4]);
  const mcMahonToughOf = shareReader([3, 5]);

  return Array.from(counts, (actions, cell) => {
    const [minimal = 0, continuing = 0, considering = 0, general = 0, specific = 0] = actions;
    const moments = average === undefined ? momentsOfActions(actions) : average.levels[cell];
    const [asSpecific, soft, tough] = [specificOf(cell), softOf(cell), mcMahonToughOf(cell)];
    return makeCellRow<Key, ActionFigures>(cells, cell, {
      value: moments?.mean,
      interval: boundedMeanInterval(moments, confidence, [1, 5]),
      total: countOf(actions, ACTION_CATEGORIES),
      minimal,
      continuing,
      considering,
      general,
      specific,
      minimalShare: minimalOf(cell).value,
      continuingShare: continuingOf(cell).value,
      consideringShare: consideringOf(cell).value,
      generalShare: generalOf(cell).value,
      specificShare: asSpecific.value,
      specificInterval: asSpecific.interval,
      softShare: soft.value,
      softInterval: soft.interval,
      mcMahonSoftShare: mcMahonSoftOf(cell).value,
      mcMahonToughShare: tough.value,
      mcMahonToughInterval: tough.interval,
      unit,
      weighting,
      confidence,
      states: average?.levels[cell]?.count,
      uncoded: uncoded[cell] ?? 0,
      withoutNumbering: withoutNumbering[cell] ?? 0,
    });
  });
}

/** A share with its interval. */
interface Figure {
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
}

/** How many are of one of these categories. */
function countOf(actions: readonly number[], categories: readonly ActionCategory[]): number {
  return categories.reduce((sum, category) => sum + (actions[category - 1] ?? 0), 0);
}

/** Mean and variance of the levels of a group, from how many recommendations are of each. */
function momentsOfActions(actions: readonly number[]): SampleMoments {
  return sampleMoments(ACTION_CATEGORIES, actions);
}
