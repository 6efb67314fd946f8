import { readFileSync } from "node:fs";
import { expect } from "vitest";

type Numbers = readonly number[];
type Table = readonly (readonly [number, number])[];

/** Made by `python3 test/fixtures/analyze/scipy-values.py > test/fixtures/analyze/scipy-values.json`. */
export interface ScipyValues {
  readonly normalQuantile: readonly (readonly [p: number, value: number])[];
  readonly normalTail: readonly (readonly [z: number, value: number])[];
  readonly chiSquaredTail: readonly (readonly [x: number, freedom: number, value: number])[];
  readonly studentTail: readonly (readonly [t: number, freedom: number, value: number])[];
  readonly studentQuantile: readonly (readonly [p: number, freedom: number, value: number])[];
  readonly chi2: readonly (readonly [
    table: readonly Numbers[],
    statistic: number,
    freedom: number,
    p: number,
    cramersV: number,
    smallest: number,
  ])[];
  readonly fisher: readonly (readonly [table: Table, p: number])[];
  /** Counts and totals of two groups, then value and bounds. */
  readonly ratio: readonly (readonly [number, number, number, number, number, number, number])[];
  readonly odds: readonly (readonly [number, number, number, number, number, number, number])[];
  readonly spearman: readonly (readonly [x: Numbers, y: Numbers, value: number, p: number])[];
  readonly kendall: readonly (readonly [x: Numbers, y: Numbers, value: number, p: number])[];
  readonly ranksum: readonly (readonly [a: Numbers, b: Numbers, statistic: number, p: number])[];
  readonly cochranArmitage: readonly (readonly [
    counts: Numbers,
    totals: Numbers,
    scores: Numbers,
    z: number,
    p: number,
  ])[];
  readonly theilSen: readonly (readonly [x: Numbers, y: Numbers, slope: number])[];
  readonly bh: readonly [p: Numbers, adjusted: Numbers];
  readonly welch: readonly [a: Numbers, b: Numbers, value: number, low: number, high: number, p: number];
  readonly tInterval: readonly [values: Numbers, low: number, high: number];
  readonly bootstrapMean: readonly [values: Numbers, low: number, high: number];
  readonly bootstrapSkewed: readonly [values: Numbers, low: number, high: number];
  readonly permutation: readonly [a: Numbers, b: Numbers, p: number];
}

export const SCIPY = JSON.parse(
  readFileSync(new URL("../../fixtures/analyze/scipy-values.json", import.meta.url), "utf8"),
) as ScipyValues;

/** The same but for rounding: relative, as tails are small. */
export function expectNear(value: number | undefined, expected: number, precision = 1e-10): void {
  const error = Math.abs((value ?? Number.NaN) - expected);
  expect(error, `${value} for ${expected}`).toBeLessThanOrEqual(precision * Math.abs(expected) + 1e-305);
}

/** What misuse throws. */
export const MISUSE = expect.objectContaining({ name: "UprError", code: "INVALID_ARGUMENT" });
