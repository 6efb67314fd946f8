import { UprError } from "../../errors.ts";
import { assertCount } from "./check-numbers.ts";
import type { Interval } from "./interval.ts";

/** Levels of confidence an interval can be asked for. */
export const CONFIDENCE_LEVELS = [0.9, 0.95, 0.99] as const;
/** One of {@link CONFIDENCE_LEVELS}. */
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

/** Two-sided quantiles of the standard normal distribution. */
const QUANTILES: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [0.9, 1.6448536269514722],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
]);

/**
 * Wilson's score interval of a proportion, as fractions from 0 to 1.
 *
 * The values `p` with `|successes / total − p| ≤ z · √(p(1 − p) / total)`. Stays inside 0-1 and behaves for the
 * small counts of a single review, where the textbook interval does not. `undefined` where `total` is 0: there is
 * no proportion. It treats the answers as independent draws, which those of one State are not quite: read it as
 * the least one should doubt a rate. O(1).
 *
 * @param successes - Whole number from 0 to `total`.
 * @param total - Whole number from 0.
 * @param confidence - Default 0.95.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if a count is not such a number, or for another confidence.
 * @see E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22.
 *
 * @example Three of four
 * ```ts
 * import { wilsonInterval } from "uprkit";
 *
 * wilsonInterval(3, 4)?.map((bound) => Number(bound.toFixed(3))); // => [0.301, 0.954]
 * wilsonInterval(0, 0); // => undefined
 * ```
 *
 * @category Analyze
 */
export function wilsonInterval(
  successes: number,
  total: number,
  confidence: ConfidenceLevel = 0.95,
): Interval | undefined {
  const z = quantileOf(confidence);
  assertCount("total", total);
  assertCount("successes", successes, total);
  return scoreInterval(successes, total, z);
}

/** As {@link wilsonInterval}, of counts that were counted here and by the normal quantile of the level. */
export function scoreInterval(successes: number, total: number, z: number): Interval | undefined {
  if (total === 0) return undefined;
  const share = successes / total;
  const spread = (z * z) / total;
  const center = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / total + spread / (4 * total))) / (1 + spread);
  // At the ends the bound is the share itself; rounding must not push it past.
  const low = successes === 0 ? 0 : Math.max(0, center - half);
  const high = successes === total ? 1 : Math.min(1, center + half);
  return [low, high];
}

/** Quantile of a level, or the error a caller gets for a level there is none for. */
export function quantileOf(confidence: number): number {
  const quantile = QUANTILES.get(confidence);
  if (quantile === undefined) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot compute an interval: confidence is ${confidence}, expected one of ${CONFIDENCE_LEVELS.join(", ")}`,
    );
  }
  return quantile;
}
