import { assertCount } from "./check-numbers.ts";
import { logBinomial } from "./special-functions.ts";

/** Logarithms of probabilities that differ by less are the same but for rounding. */
const SAME = 1e-7;
/** Logarithm of what adds nothing to a sum of 1 and more, all that follow together. */
const NEGLIGIBLE = -50;

/**
 * Two-sided p-value of Fisher's exact test that two proportions are equal, for counts too small for χ².
 *
 * The probability, the margins being what they are, of a table no likelier than this one. 1 where a margin is 0:
 * nothing speaks against equality. O(counts).
 *
 * @param table - Two rows, say two groups, of two counts, say with and without.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a number that is no count.
 * @see R. A. Fisher (1922), "On the interpretation of χ² from contingency tables", JRSS 85.
 *
 * @example
 * ```ts
 * import { fisherExactTest } from "uprkit";
 *
 * fisherExactTest([[8, 2], [1, 5]]).toFixed(6); // => "0.034965"
 * ```
 *
 * @category Analyze
 */
export function fisherExactTest(
  table: readonly [readonly [number, number], readonly [number, number]],
): number {
  const [[a, b], [c, d]] = table;
  for (const count of [a, b, c, d]) assertCount("count", count);
  const [first, second, column] = [a + b, c + d, a + c];
  const [least, most] = [Math.max(0, column - second), Math.min(first, column)];
  // Logarithms of how much likelier than the table seen the others are, from neighbor to neighbor.
  const stepUp = (x: number): number =>
    Math.log(((first - x) * (column - x)) / ((x + 1) * (second - column + x + 1)));
  let others = 0;
  for (let x = a, log = 0; x < most; x++) {
    const step = stepUp(x);
    log += step;
    if (log <= SAME) others += Math.exp(log);
    if (step < 0 && log < NEGLIGIBLE) break;
  }
  for (let x = a - 1, log = 0; x >= least; x--) {
    const step = -stepUp(x);
    log += step;
    if (log <= SAME) others += Math.exp(log);
    if (step < 0 && log < NEGLIGIBLE) break;
  }
  const seen = logBinomial(first, a) + logBinomial(second, column - a) - logBinomial(first + second, column);
  return Math.min(1, Math.exp(seen) * (1 + others));
}
