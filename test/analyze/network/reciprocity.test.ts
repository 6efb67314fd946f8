import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dyads } from "../../../src/analyze/network/dyads.ts";
import { reciprocity } from "../../../src/analyze/network/reciprocity.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { ActionCategory, StateCode } from "../../../src/model/vocabulary.generated.ts";
import { stateOf } from "../../../src/reference/states.ts";
import { anyFacts, type Fact, tableOf } from "../facts.ts";

const tie = (recommendingState: StateCode, stateUnderReview: StateCode, action?: ActionCategory): Fact => ({
  recommendingState,
  stateUnderReview,
  position: "noted",
  ...(action === undefined ? {} : { action }),
});

const facts: readonly Fact[] = [
  tie("FRA", "KEN", 5),
  tie("KEN", "FRA", 4),
  tie("FRA", "CHN", 1),
  tie("CHN", "FRA", 2),
  tie("KEN", "CHN", 3),
  tie("CHN", "KEN", 3),
  tie("SVN", "CHN", 5),
  tie("SVN", "SVN", 5),
];

describe("reciprocity()", () => {
  it("counts ties that are returned; one to oneself is none", () => {
    const { tone, ...ties } = reciprocity(tableOf(facts));
    expect(ties).toEqual({ value: 6 / 7, count: 6, total: 7, mutualPairs: 3, unit: "recommender" });
    // Deviations from 3: (2, 1), (−2, −1), (0, 0), in both orders: 8 of 10.
    expect(tone.value).toBeCloseTo(0.8, 12);
    expect(tone.total).toBe(3);
    expect(tone.interval?.[0]).toBeCloseTo(
      Math.tanh(Math.atanh(0.8) - 1.959963984540054 / Math.sqrt(1.5)),
      9,
    );
  });

  it("has no figures without a basis", () => {
    const silent = { value: undefined, interval: undefined };
    expect(reciprocity(tableOf([]))).toMatchObject({ value: undefined, count: 0, total: 0, tone: silent });
    const alike = [tie("FRA", "KEN", 3), tie("KEN", "FRA", 3), tie("FRA", "CHN", 3), tie("CHN", "FRA", 3)];
    expect(reciprocity(tableOf(alike))).toMatchObject({ value: 1, tone: { ...silent, total: 2 } });
    const uncoded = [tie("FRA", "KEN"), tie("KEN", "FRA", 3)];
    expect(reciprocity(tableOf(uncoded))).toMatchObject({ mutualPairs: 1, tone: { ...silent, total: 0 } });
  });

  it("counts ties of a minimum only, where asked", () => {
    expect(reciprocity(tableOf([...facts, tie("FRA", "KEN", 5)]), { minimum: 2 })).toMatchObject({
      value: 0,
      total: 1,
    });
  });

  it("stays within its bounds", () => {
    fc.assert(
      fc.property(anyFacts, (list) => {
        const { value = 0, count, total, mutualPairs, tone } = reciprocity(tableOf(list));
        expect(value).toBeLessThanOrEqual(1);
        expect(count).toBe(2 * mutualPairs);
        expect(count).toBeLessThanOrEqual(total);
        expect(Math.abs(tone.value ?? 0)).toBeLessThanOrEqual(1);
        if (tone.interval !== undefined && tone.value !== undefined) {
          expect(tone.interval[0]).toBeLessThanOrEqual(tone.value + 1e-9);
          expect(tone.interval[1]).toBeGreaterThanOrEqual(tone.value - 1e-9);
        }
      }),
    );
  });
});

describe("reciprocity() of the embedded export", () => {
  it("gives the published counts", () => {
    const { value, total, mutualPairs, tone } = reciprocity(loadUprInfo());
    expect([total, mutualPairs, value?.toFixed(3)]).toEqual([11640, 2769, "0.476"]);
    expect([tone.total, tone.value?.toFixed(4)]).toEqual([2769, "0.2461"]);
  });

  // Domain notes, 8: 0.247, which is of each pair once, the first in the alphabet of the export's names first.
  it("gives the published correlation of tone for pairs in the order of the export's names", () => {
    const rows = dyads(loadUprInfo());
    const nameOf = (state: StateCode): string =>
      stateOf(state).names.find(({ kind }) => kind === "upr-info")?.name ?? state;
    const levels = new Map(
      rows.map((row) => [`${row.recommendingState} ${row.stateUnderReview}`, row.actionLevel] as const),
    );
    const pairs = rows.flatMap(({ recommendingState: a, stateUnderReview: b, actionLevel }) => {
      const back = levels.get(`${b} ${a}`);
      return nameOf(a) < nameOf(b) && actionLevel !== undefined && back !== undefined
        ? [[actionLevel, back]]
        : [];
    });
    const mean = (place: number) => pairs.reduce((sum, pair) => sum + (pair[place] ?? 0), 0) / pairs.length;
    const [there, back] = [mean(0), mean(1)];
    const product = (i: number, j: number, x: number, y: number) =>
      pairs.reduce((sum, pair) => sum + ((pair[i] ?? 0) - x) * ((pair[j] ?? 0) - y), 0);
    const r = product(0, 1, there, back) / Math.sqrt(product(0, 0, there, there) * product(1, 1, back, back));
    expect([pairs.length, r.toFixed(3)]).toEqual([2769, "0.247"]);
  });
});
