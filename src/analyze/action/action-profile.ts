import { listCountedEntries } from "../counting/counted-entries.ts";
import {
  AVERAGED_STATES,
  type AveragedState,
  assertOption,
  COUNTING_UNITS,
  type CountingUnit,
  WEIGHTINGS,
  type Weighting,
} from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { type Grouping, groupRows, readCellKeys } from "../counting/grouping.ts";
import { averageOverStates, divide, splitByState } from "../counting/per-state.ts";

/** How {@link actionProfile} counts. */
export interface ActionProfileOptions<Key extends GroupKey = GroupKey> {
  /** Keys to group by, outermost first; none by default. */
  readonly by?: readonly Key[];
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Default `"pooled"`. */
  readonly weighting?: Weighting;
  /** Whose own profiles `weighting: "per-state"` averages; default `"recommendingState"`, as it is that State that words it. */
  readonly perState?: AveragedState;
}

/** What is asked for in one group. Shares are fractions of `total`, `undefined` where that is 0. */
export interface ActionFigures {
  /** Mean action level, from 1 (minimal) to 5 (specific). */
  readonly value: number | undefined;
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
  readonly minimalShare: number | undefined;
  readonly continuingShare: number | undefined;
  readonly consideringShare: number | undefined;
  readonly generalShare: number | undefined;
  readonly specificShare: number | undefined;
  /** Categories 1 and 2: nothing new is asked of the State under review. */
  readonly softShare: number | undefined;
  /** Categories 1, 2 and 4: "soft" in McMahon (2010), as States accept these alike. */
  readonly mcMahonSoftShare: number | undefined;
  /** Categories 3 and 5: "tough" in McMahon (2010). */
  readonly mcMahonToughShare: number | undefined;
  readonly unit: CountingUnit;
  readonly weighting: Weighting;
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
 * first coded part. `"per-state"` gives means of the States' own figures (`perState`), counts stay pooled. For an
 * interval of a share use {@link wilsonInterval}. Keys and order are those of {@link acceptance}. Linear in the
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
  const { by = [], unit = "recommender", weighting = "pooled", perState = "recommendingState" } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  assertOption("weighting", weighting, WEIGHTINGS);
  assertOption("perState", perState, AVERAGED_STATES);

  const grouping = groupRows(corpus, by);
  const { counts, uncoded, withoutNumbering } = tallyActions(corpus, grouping, unit);
  const pooled = counts.map(summarize);
  const average = weighting === "per-state" ? averageSummaries() : undefined;

  function averageSummaries() {
    const { grouping: finer, parents } = splitByState(corpus, grouping, perState);
    const own = tallyActions(corpus, finer, unit).counts.map(summarize);
    const mean = (pick: (summary: Summary) => number | undefined) =>
      averageOverStates(own.map(pick), parents, grouping.cellCount);
    const { means: levels, states } = mean(({ level }) => level);
    const shares = [0, 1, 2, 3, 4].map((action) => mean((summary) => summary.shares[action]).means);
    const summaries = levels.map((level, cell): Summary => ({ level, shares: shares.map((of) => of[cell]) }));
    return { summaries, states };
  }

  return Array.from(grouping.occurring, (cell) => {
    const actions = counts[cell] ?? [];
    const { level, shares } = (average?.summaries ?? pooled)[cell] ?? { level: undefined, shares: [] };
    const [minimal = 0, continuing = 0, considering = 0, general = 0, specific = 0] = actions;
    const [minimalShare, continuingShare, consideringShare, generalShare, specificShare] = shares;
    return {
      ...readCellKeys<Key>(grouping, cell),
      value: level,
      total: minimal + continuing + considering + general + specific,
      minimal,
      continuing,
      considering,
      general,
      specific,
      minimalShare,
      continuingShare,
      consideringShare,
      generalShare,
      specificShare,
      softShare: add(minimalShare, continuingShare),
      mcMahonSoftShare: add(minimalShare, continuingShare, generalShare),
      mcMahonToughShare: add(consideringShare, specificShare),
      unit,
      weighting,
      states: average?.states[cell],
      uncoded: uncoded[cell] ?? 0,
      withoutNumbering: withoutNumbering[cell] ?? 0,
    };
  });
}

/** Level and shares of one cell. */
interface Summary {
  readonly level: number | undefined;
  readonly shares: readonly (number | undefined)[];
}

function summarize(actions: readonly number[]): Summary {
  const total = actions.reduce((sum, n) => sum + n, 0);
  const levels = actions.reduce((sum, n, index) => sum + n * (index + 1), 0);
  return { level: divide(levels, total), shares: actions.map((n) => divide(n, total)) };
}

/** Sum of shares of the same whole: all there, or none. */
function add(...shares: readonly (number | undefined)[]): number | undefined {
  return shares.reduce(
    (sum, share) => (sum === undefined || share === undefined ? undefined : sum + share),
    0,
  );
}

/** Categories 1 to 5, and 0 for what is not coded. */
const SLOTS = 6;

function tallyActions(table: FactTable, all: Grouping, unit: CountingUnit) {
  const { grouping, withoutNumbering } = listCountedEntries(table, all, { unit });
  const everything = countActions(table, grouping);
  // Of a recommendation with an uncoded and a coded part the latter counts: its entries are chosen among the coded.
  const coded =
    unit === "recommender"
      ? everything
      : countActions(table, listCountedEntries(table, leaveUncoded(table, all), { unit }).grouping);
  const uncoded = new Int32Array(all.cellCount);
  const counts: (readonly number[])[] = [];
  for (let cell = 0; cell < all.cellCount; cell++) {
    const actions = Array.from(coded.subarray(cell * SLOTS + 1, (cell + 1) * SLOTS));
    const size = everything.subarray(cell * SLOTS, (cell + 1) * SLOTS).reduce((sum, n) => sum + n, 0);
    uncoded[cell] = size - actions.reduce((sum, n) => sum + n, 0);
    counts.push(actions);
  }
  return { counts, uncoded, withoutNumbering };
}

function leaveUncoded({ columns }: FactTable, grouping: Grouping): Grouping {
  const coded = (_: number, entry: number): boolean => columns.action[grouping.rows[entry] ?? 0] !== 0;
  return { ...grouping, rows: grouping.rows.filter(coded), cells: grouping.cells.filter(coded) };
}

function countActions({ columns }: FactTable, { rows, cells, cellCount }: Grouping): Int32Array {
  const { action } = columns;
  const counts = new Int32Array(cellCount * SLOTS);
  for (let i = 0; i < rows.length; i++) {
    const slot = (cells[i] ?? 0) * SLOTS + (action[rows[i] ?? 0] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}
