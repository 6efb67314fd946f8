import { permutationTest as testByPermutation } from "simple-statistics";
import { UprError } from "../../errors.ts";
import { createRandom } from "../../internal/seeded-random.ts";
import { assertFinite } from "./check-numbers.ts";
import { normalQuantile, normalTail } from "./distributions.ts";
import type { Interval } from "./interval.ts";
import { type ConfidenceLevel, quantileOf } from "./wilson-interval.ts";

/** How {@link bootstrapInterval} resamples. */
export interface BootstrapOptions {
  /** What is computed of each resample; default: the mean. */
  readonly statistic?: (sample: readonly number[]) => number;
  /** Default 0.95. */
  readonly confidence?: ConfidenceLevel;
  /** Resamples drawn; default 2,000. */
  readonly resamples?: number;
  /** The same seed gives the same interval; default 1. */
  readonly seed?: number;
}

/** How {@link permutationTest} shuffles. */
export interface PermutationOptions {
  /** Shuffles; default 10,000: no p-value is below 1 / 10,001. */
  readonly permutations?: number;
  /** The same seed gives the same p-value; default 1. */
  readonly seed?: number;
}

/**
 * Interval of any figure of a sample by the bootstrap, bias-corrected and accelerated (BCa).
 *
 * Draws samples of the same size with replacement. `undefined` where there are fewer than two values, as nothing tells
 * how much they vary; a single point where the figure is the same for every resample. The same input and seed give the
 * same bounds everywhere. O(resamples × n), more where the statistic costs more.
 *
 * @param values - The sample: one value per unit that could have been drawn, such as a State.
 * @param options - See {@link BootstrapOptions}.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a value that is not finite, a number of resamples that is no
 * count from 1, or another confidence.
 * @see B. Efron (1987), "Better bootstrap confidence intervals", JASA 82.
 *
 * @example Median of the rates of five States
 * ```ts
 * import { bootstrapInterval } from "uprkit";
 *
 * const median = (rates: readonly number[]) => [...rates].sort((a, b) => a - b)[rates.length >> 1] ?? 0;
 * bootstrapInterval([0.4, 0.55, 0.6, 0.8, 0.95], { statistic: median }); // => [0.4, 0.95]
 * ```
 *
 * @category Analyze
 */
export function bootstrapInterval(
  values: readonly number[],
  options: BootstrapOptions = {},
): Interval | undefined {
  const { statistic = meanOf, confidence = 0.95, resamples = 2000, seed = 1 } = options;
  const z = quantileOf(confidence);
  assertFinite("values", values);
  assertTimes("resamples", resamples);
  if (values.length < 2) return undefined;
  const random = createRandom(seed);
  const draw = (): number => values[Math.floor(random() * values.length)] ?? 0;
  const found = Array.from({ length: resamples }, () => statistic(values.map(draw))).sort((a, b) => a - b);
  const [lowest, highest] = [found[0] ?? 0, found.at(-1) ?? 0];
  if (lowest === highest) return [lowest, highest];
  const observed = statistic(values);
  // Ties count half, so that a figure with few values, such as a median, is not taken for biased.
  const below = found.reduce((sum, each) => sum + (each < observed ? 1 : each === observed ? 0.5 : 0), 0);
  const share = Math.min(resamples - 0.5, Math.max(0.5, below)) / resamples;
  const bias = normalQuantile(share);
  const acceleration = accelerationOf(values, statistic);
  const boundAt = (quantile: number): number => {
    const shifted = bias + (bias + quantile) / (1 - acceleration * (bias + quantile));
    const place = (1 - normalTail(shifted)) * (resamples - 1);
    const [left, right] = [found[Math.floor(place)] ?? 0, found[Math.ceil(place)] ?? 0];
    return left + (right - left) * (place - Math.floor(place));
  };
  return [boundAt(-z), boundAt(z)];
}

/** Skewness of the figure when one value after the other is left out. */
function accelerationOf(values: readonly number[], statistic: (sample: readonly number[]) => number): number {
  const without = values.map((_, left) => statistic(values.filter((_, index) => index !== left)));
  const center = meanOf(without);
  const squares = without.reduce((sum, each) => sum + (center - each) ** 2, 0);
  const cubes = without.reduce((sum, each) => sum + (center - each) ** 3, 0);
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * Two-sided p-value of the hypothesis that two samples come from one distribution, by shuffling who belongs to which:
 * how often the means then differ as much as they do.
 *
 * The observed order counts as one of the shuffles, so that the p-value is never 0. `undefined` where a sample is
 * empty. O(permutations × n).
 *
 * @param a - First sample.
 * @param b - Second sample.
 * @param options - See {@link PermutationOptions}.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a value that is not finite, or a number of permutations that
 * is no count from 1.
 * @see B. Phipson and G. K. Smyth (2010), "Permutation p-values should never be zero".
 *
 * @example
 * ```ts
 * import { permutationTest } from "uprkit";
 *
 * const p = permutationTest([0.9, 0.8, 0.95, 0.85], [0.4, 0.5, 0.45, 0.6]) ?? 1;
 * p < 0.05; // => true
 * ```
 *
 * @category Analyze
 */
export function permutationTest(
  a: readonly number[],
  b: readonly number[],
  options: PermutationOptions = {},
): number | undefined {
  const { permutations = 10_000, seed = 1 } = options;
  assertFinite("a", a);
  assertFinite("b", b);
  assertTimes("permutations", permutations);
  if (a.length === 0 || b.length === 0) return undefined;
  const share = testByPermutation([...a], [...b], "two_side", permutations, createRandom(seed));
  return (Math.round(share * permutations) + 1) / (permutations + 1);
}

function assertTimes(name: string, times: number): void {
  if (Number.isSafeInteger(times) && times > 0) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot resample: ${name} is ${times}, expected a whole number from 1`,
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
