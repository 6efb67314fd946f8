import { assertBetween } from "./check-numbers.ts";
import { incompleteBeta, logGamma, upperGamma } from "./special-functions.ts";

/** Coefficients of Wichura's rational approximations, lowest power first: near the center, in the tail, far out. */
const CENTER = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const TAIL = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const FAR_TAIL = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The value below which a standard normal variable falls with probability `probability`; error about 1e-15.
 *
 * @param probability - Above 0, below 1.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for another number.
 * @see M. J. Wichura (1988), "Algorithm AS 241: the percentage points of the normal distribution".
 *
 * @example The factor of a 95 % interval
 * ```ts
 * import { normalQuantile } from "uprkit";
 *
 * normalQuantile(0.975).toFixed(6); // => "1.959964"
 * ```
 *
 * @category Analyze
 */
export function normalQuantile(probability: number): number {
  assertBetween("probability", probability, [0, 1], false);
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const r = 0.180625 - offset * offset;
    return (offset * evaluate(CENTER.over, r)) / evaluate(CENTER.under, r);
  }
  const depth = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const { over, under } = depth <= 5 ? TAIL : FAR_TAIL;
  const r = depth - (depth <= 5 ? 1.6 : 5);
  return (Math.sign(offset) * evaluate(over, r)) / evaluate(under, r);
}

function evaluate(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

/**
 * Probability that a standard normal variable is above `z`, exact far out too.
 *
 * @see M. Abramowitz and I. A. Stegun (1964), "Handbook of mathematical functions", 26.2 and 26.4.
 *
 * @example
 * ```ts
 * import { normalTail } from "uprkit";
 *
 * normalTail(1.959963984540054).toFixed(6); // => "0.025000"
 * normalTail(0); // => 0.5
 * ```
 *
 * @category Analyze
 */
export function normalTail(z: number): number {
  if (z === 0) return 0.5;
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z > 0 ? tail : 1 - tail;
}

/**
 * Probability that a χ² variable is above `statistic`, exact far out too: the p-value of a χ² test.
 *
 * @param statistic - From 0.
 * @param degreesOfFreedom - Above 0.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for another number.
 * @see M. Abramowitz and I. A. Stegun (1964), "Handbook of mathematical functions", 26.4.
 *
 * @example
 * ```ts
 * import { chiSquaredTail } from "uprkit";
 *
 * chiSquaredTail(3.841458820694124, 1).toFixed(6); // => "0.050000"
 * chiSquaredTail(200, 1) > 0; // => true
 * ```
 *
 * @category Analyze
 */
export function chiSquaredTail(statistic: number, degreesOfFreedom: number): number {
  assertBetween("statistic", statistic, [0, Number.MAX_VALUE]);
  assertBetween("degreesOfFreedom", degreesOfFreedom, [0, Number.MAX_VALUE], false);
  return upperGamma(degreesOfFreedom / 2, statistic / 2);
}

/**
 * Probability that a variable of Student's t distribution is above `t`.
 *
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for another number.
 * @see M. Abramowitz and I. A. Stegun (1964), "Handbook of mathematical functions", 26.7.
 *
 * @example
 * ```ts
 * import { studentTail } from "uprkit";
 *
 * studentTail(2, 10).toFixed(6); // => "0.036694"
 * ```
 *
 * @category Analyze
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  assertBetween("degreesOfFreedom", degreesOfFreedom, [0, Number.MAX_VALUE], false);
  return tailOf(t, degreesOfFreedom);
}

function tailOf(t: number, degreesOfFreedom: number): number {
  if (t === 0) return 0.5;
  const tail = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
  return t > 0 ? tail : 1 - tail;
}

/**
 * The value below which a variable of Student's t distribution falls with probability `probability`.
 *
 * Solves {@link studentTail} by Newton's method, kept within bounds; an expansion where there are many degrees of
 * freedom. Relative error below 1e-11. Some microseconds.
 *
 * @param probability - Above 0, below 1.
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for another number.
 * @see "Student" (1908), "The probable error of a mean", Biometrika 6.
 *
 * @example The factor of a 95 % interval of a mean of 14 States
 * ```ts
 * import { studentQuantile } from "uprkit";
 *
 * studentQuantile(0.975, 13).toFixed(6); // => "2.160369"
 * ```
 *
 * @category Analyze
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  assertBetween("probability", probability, [0, 1], false);
  assertBetween("degreesOfFreedom", degreesOfFreedom, [0, Number.MAX_VALUE], false);
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentQuantile(1 - probability, degreesOfFreedom);
  return widenQuantile(normalQuantile(probability), probability, degreesOfFreedom);
}

/**
 * As {@link studentQuantile}, for a probability above one half whose normal quantile is at hand: an interval knows that
 * of its level, and so need not bring the approximations of all others into a bundle.
 */
export function widenQuantile(normal: number, probability: number, degreesOfFreedom: number): number {
  const guess = expandStudent(normal, degreesOfFreedom);
  if (degreesOfFreedom >= MANY_DEGREES) return guess;
  const target = 1 - probability;
  const half = degreesOfFreedom / 2;
  const scale = logGamma(half + 0.5) - logGamma(half) - 0.5 * Math.log(degreesOfFreedom * Math.PI);
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let t = guess;
  for (let round = 0; round < 100; round++) {
    const excess = tailOf(t, degreesOfFreedom) - target;
    if (excess > 0) low = t;
    else high = t;
    const density = Math.exp(scale - (half + 0.5) * Math.log1p((t * t) / degreesOfFreedom));
    const step = t + excess / density;
    const middle = high === Number.POSITIVE_INFINITY ? 2 * t : (low + high) / 2;
    const next = step > low && step < high ? step : middle;
    if (Math.abs(next - t) <= 1e-14 * t) return next;
    t = next;
  }
  return t;
}

/** From here on {@link expandStudent} is exact to twelve digits. */
const MANY_DEGREES = 500;

/** Quantile of Student's t from that of the normal distribution (Abramowitz and Stegun 26.7.5). */
function expandStudent(z: number, degreesOfFreedom: number): number {
  const square = z * z;
  const terms = [
    1,
    (square + 1) / 4,
    ((5 * square + 16) * square + 3) / 96,
    (((3 * square + 19) * square + 17) * square - 15) / 384,
    ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92160,
  ];
  return z * evaluate(terms, 1 / degreesOfFreedom);
}
