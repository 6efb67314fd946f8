import { NO_STATE } from "../../corpus/corpus.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";

/** What a State asks for of all others but one. */
export interface Stance {
  /** More of categories 1 and 2 than the whole corpus. */
  readonly isSoft: boolean;
  /** More of category 5 than the whole corpus. */
  readonly isDemanding: boolean;
}

/** Tells what States ask for elsewhere. */
export interface Stances {
  /** By the indexes of the columns; `undefined` where the State has fewer than 10 coded recommendations elsewhere. */
  readonly elsewhere: (recommendingState: number, stateUnderReview: number) => Stance | undefined;
}

const MINIMUM = 10;
const BYTES = 256;

/** Counts what every State asks of every other; what it asks of the State under review itself is left out of its record. */
export function createStances(record: FactTable): Stances {
  const { action, recommendingState, stateUnderReview } = record.columns;
  const [coded, soft, specific] = [count(), count(), count()];
  for (const row of listRowIndexes(record)) {
    const category = action[row] ?? 0;
    const from = recommendingState[row] ?? NO_STATE;
    if (category === 0 || from === NO_STATE) continue;
    const pair = from * BYTES + (stateUnderReview[row] ?? 0);
    coded.add(from, pair);
    if (category <= 2) soft.add(from, pair);
    if (category === 5) specific.add(from, pair);
  }
  return {
    elsewhere: (from, to) => {
      if (from === NO_STATE || to < 0) return undefined;
      const total = coded.elsewhere(from, to);
      if (total < MINIMUM) return undefined;
      return {
        isSoft: soft.elsewhere(from, to) * coded.all() > soft.all() * total,
        isDemanding: specific.elsewhere(from, to) * coded.all() > specific.all() * total,
      };
    },
  };
}

function count() {
  const byState = new Int32Array(BYTES);
  const byPair = new Int32Array(BYTES * BYTES);
  let whole = 0;
  return {
    add: (state: number, pair: number): void => {
      byState[state] = (byState[state] ?? 0) + 1;
      byPair[pair] = (byPair[pair] ?? 0) + 1;
      whole += 1;
    },
    elsewhere: (from: number, to: number): number => (byState[from] ?? 0) - (byPair[from * BYTES + to] ?? 0),
    all: (): number => whole,
  };
}
