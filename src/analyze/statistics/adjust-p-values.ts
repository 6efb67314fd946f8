import { assertBetween } from "./check-numbers.ts";

/**
 * p-values of many tests, adjusted so that of those called significant only the given share is so by chance: the
 * false discovery rate of Benjamini and Hochberg.
 *
 * Comparing 193 States, some ten are "significant" at 5 % where none differs: compare the adjusted values with 5 %
 * instead. In the order given; those that are `undefined` stay so and do not count as tests. O(n log n).
 *
 * @param pValues - From 0 to 1.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for another number.
 * @see Y. Benjamini and Y. Hochberg (1995), "Controlling the false discovery rate", JRSS B 57.
 *
 * @example
 * ```ts
 * import { adjustPValues } from "uprkit";
 *
 * adjustPValues([0.01, 0.04, 0.03, undefined]); // => [0.03, 0.04, 0.04, undefined]
 * ```
 *
 * @category Analyze
 */
export function adjustPValues(pValues: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const tests = pValues.flatMap((p, index) => (p === undefined ? [] : [{ p, index }]));
  for (const { p } of tests) assertBetween("p-value", p, [0, 1]);
  tests.sort((a, b) => b.p - a.p);
  const adjusted: (number | undefined)[] = pValues.map(() => undefined);
  let smallest = 1;
  for (const [place, { p, index }] of tests.entries()) {
    smallest = Math.min(smallest, (p * tests.length) / (tests.length - place));
    adjusted[index] = smallest;
  }
  return adjusted;
}
