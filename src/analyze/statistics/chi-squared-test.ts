import { UprError } from "../../errors.ts";
import { assertCount } from "./check-numbers.ts";
import { chiSquaredTail } from "./distributions.ts";

/** Outcome of {@link chiSquaredTest}. */
export interface ChiSquaredTest {
  /** Pearson's χ²; `undefined` where fewer than two rows or columns hold anything. */
  readonly statistic: number | undefined;
  /** `(rows − 1) × (columns − 1)` of those that hold anything. */
  readonly degreesOfFreedom: number;
  /** Probability of so much or more if rows and columns were independent; `undefined` where `statistic` is. */
  readonly pValue: number | undefined;
  /** Cramér's V, from 0 (independent) to 1; `undefined` where `statistic` is. */
  readonly cramersV: number | undefined;
  /** Smallest expected count: below 5 the p-value is rough; `undefined` where `statistic` is. */
  readonly smallestExpected: number | undefined;
}

/**
 * Whether the rows and the columns of a table of counts are independent.
 *
 * Pearson's χ² without a correction for continuity; rows and columns without any count are left out. O(cells).
 *
 * @param table - Counts, rows of the same length.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a number that is no count, or rows of different length.
 * @see K. Pearson (1900), "On the criterion that a given system of deviations …"; H. Cramér (1946),
 * "Mathematical methods of statistics", chapter 21.
 *
 * @example Whether two States answer alike
 * ```ts
 * import { chiSquaredTest } from "uprkit";
 *
 * const { statistic, pValue } = chiSquaredTest([[204, 48], [150, 70]]);
 * [statistic?.toFixed(3), pValue?.toFixed(4)]; // => ["10.216", "0.0014"]
 * ```
 *
 * @category Analyze
 */
export function chiSquaredTest(table: readonly (readonly number[])[]): ChiSquaredTest {
  const width = table[0]?.length ?? 0;
  for (const row of table) {
    if (row.length !== width) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot test a table: a row has ${row.length} counts, expected ${width} as the first has`,
      );
    }
    for (const count of row) assertCount("count", count);
  }
  const rows = table.map((row) => row.reduce((sum, n) => sum + n, 0));
  const columns = Array.from({ length: width }, (_, c) => table.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const total = rows.reduce((sum, n) => sum + n, 0);
  const height = rows.filter((n) => n > 0).length;
  const breadth = columns.filter((n) => n > 0).length;
  const degreesOfFreedom = Math.max(0, height - 1) * Math.max(0, breadth - 1);
  if (degreesOfFreedom === 0) {
    return {
      statistic: undefined,
      degreesOfFreedom,
      pValue: undefined,
      cramersV: undefined,
      smallestExpected: undefined,
    };
  }
  let statistic = 0;
  let smallestExpected = Number.POSITIVE_INFINITY;
  for (const [r, row] of table.entries()) {
    for (const [c, count] of row.entries()) {
      const expected = ((rows[r] ?? 0) * (columns[c] ?? 0)) / total;
      if (expected === 0) continue;
      statistic += (count - expected) ** 2 / expected;
      smallestExpected = Math.min(smallestExpected, expected);
    }
  }
  return {
    statistic,
    degreesOfFreedom,
    pValue: chiSquaredTail(statistic, degreesOfFreedom),
    cramersV: Math.sqrt(statistic / (total * Math.min(height - 1, breadth - 1))),
    smallestExpected,
  };
}
