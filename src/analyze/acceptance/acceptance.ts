import { RESPONSE_CLAIMS, RESPONSE_POSITIONS, type ResponsePosition } from "../../model/state-response.ts";
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
import { type ConfidenceLevel, quantileOf, wilsonInterval } from "../statistics/wilson-interval.ts";

/** How {@link acceptance} counts. */
export interface AcceptanceOptions<Key extends GroupKey = GroupKey> {
  /** Keys to group by, outermost first; none by default: one row for the whole corpus. */
  readonly by?: readonly Key[];
  /** What is counted; default `"recommender"`, which every source has a basis for. */
  readonly unit?: CountingUnit;
  /** Default `"pooled"`. */
  readonly weighting?: Weighting;
  /** Whose own rates `weighting: "per-state"` averages; default `"stateUnderReview"`, as it is that State that accepts. */
  readonly perState?: AveragedState;
  /** Leave what the State says is done already out of what it accepted; default `false`. */
  readonly effective?: boolean;
  /** Of the interval; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** Acceptance in one group; counts are of {@link AcceptanceFigures.unit}. */
export interface AcceptanceFigures {
  /** From 0 to 1: `count / total`, or the mean of the States' own rates; `undefined` where nothing was answered. */
  readonly value: number | undefined;
  /** Supported; where `effective`, without those claimed to be implemented already. */
  readonly count: number;
  /** Answered: supported, partially supported, noted, not supported, general replies, and those without any reply. */
  readonly total: number;
  /** Wilson interval of `count / total`; `undefined` where `value` is, and for `per-state`: a mean of rates has none. */
  readonly interval: readonly [low: number, high: number] | undefined;
  readonly unit: CountingUnit;
  readonly weighting: Weighting;
  readonly effective: boolean;
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
 * group, each with the same weight; `count` and `total` stay pooled.
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
  const { by = [], unit = "recommender", weighting = "pooled", perState = "stateUnderReview" } = options;
  const { effective = false, confidence = 0.95 } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  assertOption("weighting", weighting, WEIGHTINGS);
  assertOption("perState", perState, AVERAGED_STATES);
  assertOption("effective", effective, [true, false]);
  quantileOf(confidence);

  const grouping = groupRows(corpus, by);
  const tally = tallyAnswers(corpus, grouping, unit, effective);
  const average = weighting === "per-state" ? averageRates() : undefined;

  function averageRates() {
    const { grouping: finer, parents } = splitByState(corpus, grouping, perState);
    const own = tallyAnswers(corpus, finer, unit, effective);
    const rates = Array.from(own.total, (total, cell) => divide(own.count[cell], total));
    return averageOverStates(rates, parents, grouping.cellCount);
  }

  return Array.from(grouping.occurring, (cell) => {
    const count = tally.count[cell] ?? 0;
    const total = tally.total[cell] ?? 0;
    return {
      ...readCellKeys<Key>(grouping, cell),
      value: average === undefined ? divide(count, total) : average.means[cell],
      count,
      total,
      interval: average === undefined ? wilsonInterval(count, total, confidence) : undefined,
      unit,
      weighting,
      effective,
      confidence,
      states: average?.states[cell],
      partiallySupported: tally.partiallySupported[cell] ?? 0,
      noReply: tally.noReply[cell] ?? 0,
      alreadyImplemented: tally.alreadyImplemented[cell] ?? 0,
      pending: tally.pending[cell] ?? 0,
      withoutNumbering: tally.withoutNumbering[cell] ?? 0,
    };
  });
}

/** Counts of answers, by cell. */
interface AnswerTally {
  readonly count: Int32Array;
  readonly total: Int32Array;
  readonly partiallySupported: Int32Array;
  readonly noReply: Int32Array;
  readonly alreadyImplemented: Int32Array;
  readonly pending: Int32Array;
  readonly withoutNumbering: Int32Array;
}

const POSITION_COUNT = RESPONSE_POSITIONS.length;
const ALREADY_IMPLEMENTED = 1 + RESPONSE_CLAIMS.indexOf("already-implemented");
/** Numbers of one cell: every position with every claim, and with none. */
const SLOTS = (1 + RESPONSE_CLAIMS.length) * POSITION_COUNT;

function tallyAnswers(table: FactTable, all: Grouping, unit: CountingUnit, effective: boolean): AnswerTally {
  const { cellCount } = all;
  const { grouping, withoutNumbering } = listCountedEntries(table, all, { unit, numberedOnly: effective });
  const { rows, cells } = grouping;
  const { position, claim } = table.columns;
  const answers = new Int32Array(cellCount * SLOTS);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    // No branch: the slot says it all, and sums are taken afterwards, cell by cell.
    const slot = (cells[i] ?? 0) * SLOTS + (claim[row] ?? 0) * POSITION_COUNT + (position[row] ?? 0);
    answers[slot] = (answers[slot] ?? 0) + 1;
  }
  const sum = (isMeant: (position: ResponsePosition, claim: number) => boolean): Int32Array => {
    const slots = listSlots().filter(({ position, claim }) => isMeant(position, claim));
    return Int32Array.from({ length: cellCount }, (_, cell) =>
      slots.reduce((counts, { slot }) => counts + (answers[cell * SLOTS + slot] ?? 0), 0),
    );
  };
  return {
    count: sum((given, of) => given === "supported" && !(effective && of === ALREADY_IMPLEMENTED)),
    total: sum((given) => given !== "pending"),
    partiallySupported: sum((given) => given === "partially-supported"),
    noReply: sum((given) => given === "none"),
    alreadyImplemented: sum((given, of) => given === "supported" && of === ALREADY_IMPLEMENTED),
    pending: sum((given) => given === "pending"),
    withoutNumbering,
  };
}

/** What the numbers of one cell are of. */
function listSlots() {
  return Array.from({ length: 1 + RESPONSE_CLAIMS.length }, (_, claim) =>
    RESPONSE_POSITIONS.map((position, index) => ({ position, claim, slot: claim * POSITION_COUNT + index })),
  ).flat();
}
