import type { Cycle, StateCode } from "uprkit";

/** A State of the embedded data, and the cycles there are of it. */
export type Choice = readonly [state: StateCode, name: string, cycles: readonly Cycle[]];

/** Written in by the build, so that the data itself is loaded only when a review is chosen. */
declare const __CHOICES__: readonly Choice[];

export const CHOICES: readonly Choice[] = __CHOICES__;
