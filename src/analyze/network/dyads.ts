import { UprError } from "../../errors.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { countAction, groupingOf, levelsOf, tallyCells } from "../blocs/cell-tally.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, quantileOf, wilsonInterval } from "../statistics/wilson-interval.ts";

/** How {@link dyads} counts. */
export interface DyadOptions {
  /** Pairs with fewer recommendations are left out; default 1. */
  readonly minimum?: number;
  /** Default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** What one State recommended to another. */
export interface DyadRow {
  /** State that made the recommendations. */
  readonly recommendingState: StateCode;
  /** State that got them. */
  readonly stateUnderReview: StateCode;
  /** Recommendations, whatever their answer. */
  readonly count: number;
  /** Mean action level, 1 to 5; `undefined` where none has a category. */
  readonly actionLevel: number | undefined;
  /** Recommendations with a category. */
  readonly coded: number;
  /** Of these, of category 5. */
  readonly specific: number;
  /** Supported among the answered, from 0 to 1; `undefined` where none is answered. */
  readonly acceptance: number | undefined;
  /** Wilson's interval of `acceptance`. */
  readonly interval: Interval | undefined;
  /** Recommendations among `answered` that are supported. */
  readonly supported: number;
  /** Recommendations with an answer, supported or not; what `acceptance` is a share of. */
  readonly answered: number;
  /** First and last session of a recommendation; `undefined` where no session is known. */
  readonly firstSession: number | undefined;
  /** Last session of a recommendation; `undefined` where no session is known. */
  readonly lastSession: number | undefined;
  /** A recommendation of several States counts for each of them. */
  readonly unit: "recommender";
}

/** Pairs of States, as a number: a column holds one byte. */
const BYTES = 256;

/**
 * Every ordered pair of States of which the first recommended something to the second: how much, how demanding, how
 * much was accepted, when first and last.
 *
 * One row per pair, by recommending State and State under review in the order of their codes. A recommendation counts
 * once for each State that made it; those whose source names no State are left out. Linear in the rows; the whole of
 * UPR Info has some 11,640 pairs. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a minimum that is no count, or another confidence.
 *
 * @example What Norway recommended to China
 * ```ts
 * import { dyads, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const [row] = dyads(selectRecommendations(loadUprInfo(), { recommendingState: "NOR", stateUnderReview: "CHN" }));
 * [row?.count, row?.supported, row?.firstSession, row?.lastSession]; // => [3, 1, 17, 17]
 * dyads(loadUprInfo()).length; // => 11640
 * ```
 *
 * @category Analyze
 */
export function dyads(corpus: FactTable, options: DyadOptions = {}): readonly DyadRow[] {
  const { minimum = 1, confidence = 0.95 } = options;
  quantileOf(confidence);
  if (!(minimum >= 0)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot list pairs: minimum is ${minimum}, expected a number from 0`,
    );
  }
  const { columns } = corpus;
  const { pairs, rows, cells } = numberPairs(corpus);
  const tally = tallyCells(corpus, groupingOf(rows, cells, pairs.length), "recommender");
  const first = new Uint8Array(pairs.length);
  const last = new Uint8Array(pairs.length);
  for (const [entry, row] of rows.entries()) {
    const session = columns.session[row] ?? 0;
    const cell = cells[entry] ?? 0;
    if (session === 0) continue;
    if (first[cell] === 0 || session < (first[cell] ?? 0)) first[cell] = session;
    if (session > (last[cell] ?? 0)) last[cell] = session;
  }
  return pairs.flatMap((pair, cell): readonly DyadRow[] => {
    const recommendingState = STATE_CODES[Math.floor(pair / BYTES)];
    const stateUnderReview = STATE_CODES[pair % BYTES];
    const count = tally.count[cell] ?? 0;
    if (recommendingState === undefined || stateUnderReview === undefined || count < minimum) return [];
    const levels = levelsOf(tally, cell);
    const supported = tally.supported[cell] ?? 0;
    const answered = tally.answered[cell] ?? 0;
    return [
      {
        recommendingState,
        stateUnderReview,
        count,
        actionLevel: levels.mean,
        coded: levels.count,
        specific: countAction(tally, cell, 5),
        acceptance: divide(supported, answered),
        interval: wilsonInterval(supported, answered, confidence),
        supported,
        answered,
        firstSession: first[cell] || undefined,
        lastSession: last[cell] || undefined,
        unit: "recommender",
      },
    ];
  });
}

/** Pairs that occur, ascending, and the rows of named States, each in the cell of its pair. */
function numberPairs(corpus: FactTable) {
  const { recommendingState, stateUnderReview } = corpus.columns;
  const occurs = new Uint8Array(BYTES * BYTES);
  const rows: number[] = [];
  for (const row of listRowIndexes(corpus)) {
    const from = recommendingState[row] ?? STATE_CODES.length;
    if (from >= STATE_CODES.length) continue;
    rows.push(row);
    occurs[from * BYTES + (stateUnderReview[row] ?? 0)] = 1;
  }
  const pairs: number[] = [];
  const numbers = new Int32Array(BYTES * BYTES);
  for (let pair = 0; pair < occurs.length; pair++) {
    if (occurs[pair] === 1) numbers[pair] = pairs.push(pair) - 1;
  }
  const cells = rows.map(
    (row) => numbers[(recommendingState[row] ?? 0) * BYTES + (stateUnderReview[row] ?? 0)] ?? 0,
  );
  return { pairs, rows, cells };
}
