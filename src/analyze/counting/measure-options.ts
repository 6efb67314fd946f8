import { type ConfidenceLevel, quantileOf } from "../statistics/wilson-interval.ts";
import {
  AVERAGED_STATES,
  type AveragedState,
  assertOption,
  COUNTING_UNITS,
  type CountingUnit,
  WEIGHTINGS,
  type Weighting,
} from "./counting.ts";

/** What measures of rates and of means have in common. */
export interface MeasureOptions {
  /** What is counted; default `"recommender"`, which every source has a basis for. */
  readonly unit?: CountingUnit;
  /** Default `"pooled"`. */
  readonly weighting?: Weighting;
  /** Whose own figures `weighting: "per-state"` averages; the measure says which is the default. */
  readonly perState?: AveragedState;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** The options with their defaults, checked: plain JavaScript can pass what the types forbid. */
export function readMeasureOptions(
  options: MeasureOptions,
  averaged: AveragedState,
): Required<MeasureOptions> {
  const { unit = "recommender", weighting = "pooled", perState = averaged, confidence = 0.95 } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  assertOption("weighting", weighting, WEIGHTINGS);
  assertOption("perState", perState, AVERAGED_STATES);
  quantileOf(confidence);
  return { unit, weighting, perState, confidence };
}
