import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chiSquaredTail,
  normalQuantile,
  normalTail,
  studentQuantile,
  studentTail,
} from "../../../src/analyze/statistics/distributions.ts";
import { expectNear, MISUSE, SCIPY } from "./scipy.ts";

describe("distributions", () => {
  it.each(SCIPY.normalQuantile)("normalQuantile(%d) is SciPy's", (p, value) => {
    expectNear(normalQuantile(p), value, 1e-12);
  });

  it.each(SCIPY.normalTail)("normalTail(%d) is SciPy's", (z, value) => {
    expectNear(normalTail(z), value, 1e-12);
  });

  it.each(SCIPY.chiSquaredTail)("chiSquaredTail(%d, %d) is SciPy's, far out too", (x, freedom, value) => {
    expectNear(chiSquaredTail(x, freedom), value, 1e-11);
  });

  it.each(SCIPY.studentTail)("studentTail(%d, %d) is SciPy's", (t, freedom, value) => {
    expectNear(studentTail(t, freedom), value, freedom > 1e5 ? 1e-8 : 1e-11);
  });

  it.each(SCIPY.studentQuantile)("studentQuantile(%d, %d) is SciPy's", (p, freedom, value) => {
    expectNear(studentQuantile(p, freedom), value, 1e-10);
  });

  it("has Student's t with one degree of freedom in closed form: the tangent", () => {
    for (const p of [0.6, 0.9, 0.975, 0.999]) {
      expectNear(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-10);
    }
  });

  it("has quantile and tail as inverses, and both sides alike", () => {
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const freedom = fc.double({ min: 0.5, max: 3000, noNaN: true });
    fc.assert(
      fc.property(probability, freedom, (p, df) => {
        expect(1 - normalTail(normalQuantile(p))).toBeCloseTo(p, 12);
        expect(1 - studentTail(studentQuantile(p, df), df)).toBeCloseTo(p, 9);
        expect(studentQuantile(1 - p, df)).toBeCloseTo(-studentQuantile(p, df), 6);
      }),
    );
  });

  it.each([0, 1, -0.5, 2, Number.NaN])("refuses the probability %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(MISUSE);
    expect(() => studentQuantile(p, 5)).toThrow(MISUSE);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d degrees of freedom", (df) => {
    expect(() => studentTail(1, df)).toThrow(MISUSE);
    expect(() => studentQuantile(0.9, df)).toThrow(MISUSE);
    expect(() => chiSquaredTail(1, df)).toThrow(MISUSE);
  });
});
