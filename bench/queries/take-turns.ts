/** How often each is run. */
export interface TurnBudget {
  /** Turns that are not counted. */
  readonly warmUps: number;
  readonly minTurns: number;
  readonly maxTurns: number;
  /** Milliseconds after which no more than `minTurns` are taken. */
  readonly time: number;
}

/** Times of one of them, in ms. */
export interface TurnTimes {
  readonly median: number;
  /** The quickest run: on a busy machine what comes nearest to the time it takes. */
  readonly best: number;
}

/** Times as long as the quickest. */
const FAR_BEHIND = 10;
/** Milliseconds of a run after which there is nothing left to warm up. */
const LONG = 1000;

/**
 * Times all of them in one process. They take turns, so that a busy machine is busy for each; one that is far behind
 * takes part in the first turn only.
 */
export async function takeTurns(
  runs: readonly (() => unknown)[],
  { warmUps, minTurns, maxTurns, time }: TurnBudget,
): Promise<readonly TurnTimes[]> {
  const times = runs.map((): number[] => []);
  const end = performance.now() + time;
  for (let turn = 0; turn < maxTurns + warmUps; turn++) {
    if (turn >= minTurns + warmUps && performance.now() > end) break;
    const quickest = Math.min(...times.map((own) => summarize(own).median));
    for (const [index, run] of runs.entries()) {
      const own = times[index] ?? [];
      if (own.length > 0 && summarize(own).median > FAR_BEHIND * quickest) continue;
      const start = performance.now();
      await run();
      const taken = performance.now() - start;
      if (turn >= warmUps || taken > LONG) own.push(taken);
    }
  }
  return times.map(summarize);
}

function summarize(times: readonly number[]): TurnTimes {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] ?? Number.POSITIVE_INFINITY,
    best: sorted[0] ?? Number.POSITIVE_INFINITY,
  };
}
