import { UprError } from "../../errors.ts";

/**
 * What is counted: `recommender` = each recommendation once for each State that made it, as UPR Info counts;
 * `recommendation` = each numbered recommendation once, as the UN counts.
 */
export const COUNTING_UNITS = ["recommender", "recommendation"] as const;
/** One of {@link COUNTING_UNITS}. */
export type CountingUnit = (typeof COUNTING_UNITS)[number];

/** How rates are put together: `pooled` = all counts in one pot, `per-state` = mean of the States' own rates. */
export const WEIGHTINGS = ["pooled", "per-state"] as const;
/** One of {@link WEIGHTINGS}. */
export type Weighting = (typeof WEIGHTINGS)[number];

/** Whose rates a `per-state` mean is taken over. */
export const AVERAGED_STATES = ["stateUnderReview", "recommendingState"] as const;
/** One of {@link AVERAGED_STATES}. */
export type AveragedState = (typeof AVERAGED_STATES)[number];

/** Throws where an option of plain JavaScript is none of the values its type allows. */
export function assertOption(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot read option "${name}": it is ${String(value)}, expected one of ${allowed.join(", ")}`,
    );
  }
}
