import { loadUprInfo } from "../../../src/data/index.ts";
import { CYCLES, countRows, stateOf } from "../../../src/index.ts";
import type { Choice } from "../src/choices.ts";

/** States in the order of their names, each with the cycles the embedded data has of it. */
export function listChoices(): readonly Choice[] {
  const cycles = new Map<string, Set<number>>();
  for (const { stateUnderReview, cycle } of countRows(loadUprInfo(), { by: ["stateUnderReview", "cycle"] })) {
    if (cycle === undefined) continue;
    cycles.set(stateUnderReview, (cycles.get(stateUnderReview) ?? new Set()).add(cycle));
  }
  return [...cycles]
    .map(
      ([state, own]): Choice => [
        state as Choice[0],
        stateOf(state as Choice[0]).name,
        CYCLES.filter((cycle) => own.has(cycle)),
      ],
    )
    .sort(([, a], [, b]) => new Intl.Collator("en").compare(a, b));
}
