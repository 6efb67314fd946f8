import { type DateBounds, daysBetween } from "../calendar/days.ts";
import { isHeld } from "./liberty.ts";
import type { Phase } from "./phases.ts";

/** Days are counted from here; any day does. */
const EPOCH = "2000-01-01";

const toNumber = (day: string): number => daysBetween(EPOCH, day);

/** A day from which on, in a phase, each day counts so much: 1 where the person is held. */
interface Step {
  readonly from: number;
  readonly weight: number;
}

/** What a day of a phase counts: at the least, or at the most, that can have been. */
function stepsOf({ status, term, statusAfterTerm }: Phase, isMost: boolean): readonly Step[] {
  const open = isMost ? 1 : 0;
  if (status === "unknown") return [{ from: Number.NEGATIVE_INFINITY, weight: open }];
  if (!isHeld(status)) return [{ from: Number.NEGATIVE_INFINITY, weight: 0 }];
  const held: Step = { from: Number.NEGATIVE_INFINITY, weight: 1 };
  if (term === undefined || statusAfterTerm !== "unknown") return [held];
  return [held, { from: toNumber(term.first), weight: open }];
}

/** Sum over the days from one to another. */
function countDays(steps: readonly Step[], from: number, to: number): number {
  let sum = 0;
  for (const [i, { from: start, weight }] of steps.entries()) {
    const end = steps[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const days = Math.min(to, end) - Math.max(from, start);
    if (days > 0) sum += days * weight;
  }
  return sum;
}

/** Runs of phases of which each day counts the same are one, so that only what matters is weighed. */
function mergeLike(
  phases: readonly Phase[],
  isMost: boolean,
): readonly (readonly [Phase, readonly Step[]])[] {
  const runs: [Phase, readonly Step[]][] = [];
  for (const phase of phases) {
    const steps = stepsOf(phase, isMost);
    // The time before the first event is not counted, so nothing is joined to it.
    const before = runs.length > 1 ? runs.at(-1)?.[1] : undefined;
    const isLike = before?.length === 1 && steps.length === 1 && before[0]?.weight === steps[0]?.weight;
    if (!isLike) runs.push([phase, steps]);
  }
  return runs;
}

/**
 * Days in custody up to a day, if every event falls on the day, among those it can have fallen on, that makes them the
 * fewest or the most: the best sum over all choices in order. It is reached where each event falls on a day on which
 * some event's possible days begin or end, so only those are tried.
 */
function extremeDays(phases: readonly Phase[], on: number, isMost: boolean): number {
  const runs = mergeLike(phases, isMost);
  const spans = runs.slice(1).map(([{ start }]): readonly [number, number] => {
    const first = start === undefined ? on : toNumber(start.first);
    return [Math.min(first, on), Math.min(start === undefined ? on : toNumber(start.last), on)];
  });
  const turns = new Set([
    ...spans.flat(),
    ...runs.flatMap(([, steps]) => steps.slice(1).map(({ from }) => from)),
  ]);
  const days = [...turns].sort((a, b) => a - b);
  const better = isMost ? Math.max : Math.min;
  // Best sum up to each day on which the present run can have begun.
  let best = new Map<number, number>([[Number.NEGATIVE_INFINITY, 0]]);
  for (const [i, [first, last]] of spans.entries()) {
    const steps = runs[i]?.[1] ?? [];
    const next = new Map<number, number>();
    for (const day of days) {
      if (day < first || day > last) continue;
      for (const [start, sum] of best) {
        if (start > day) continue;
        // Before the first event nobody is held, or it is not known since when: nothing is counted.
        const total = sum + (start === Number.NEGATIVE_INFINITY ? 0 : countDays(steps, start, day));
        const known = next.get(day);
        next.set(day, known === undefined ? total : better(known, total));
      }
    }
    best = next;
  }
  const steps = runs.at(-1)?.[1] ?? [];
  const sums = [...best].map(([start, sum]) =>
    start === Number.NEGATIVE_INFINITY ? 0 : sum + countDays(steps, start, on),
  );
  return sums.reduce((a, b) => better(a, b));
}

/**
 * Days deprived of liberty up to a day, all times together, as far as the events and their dates tell; `undefined`
 * where no event says anything of liberty.
 */
export function boundCustodyDays(phases: readonly Phase[], on: string): DateBounds | undefined {
  if (phases.length < 2) return undefined;
  const day = toNumber(on);
  return { atLeast: extremeDays(phases, day, false), atMost: extremeDays(phases, day, true) };
}
