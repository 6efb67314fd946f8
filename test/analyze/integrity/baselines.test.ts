import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../../src/analyze/action/action-profile.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { StateCode } from "../../../src/model/vocabulary.generated.ts";

/** Means of States with 100 or more recommendations in sessions 1 to 20, as computed from the same export before uprkit was. */
const LOWEST: readonly (readonly [StateCode, number])[] = [
  ["SGP", 2.16],
  ["KWT", 2.67],
  ["VEN", 2.71],
  ["CUB", 2.71],
  ["SAU", 2.88],
  ["ZWE", 2.98],
  ["LBN", 2.98],
  ["CHN", 3.0],
  ["NIC", 3.04],
  ["LKA", 3.06],
];
const HIGHEST: readonly (readonly [StateCode, number])[] = [
  ["EST", 4.61],
  ["MNE", 4.48],
  ["IRL", 4.48],
  ["PRT", 4.46],
  ["ESP", 4.45],
  ["HUN", 4.45],
  ["FRA", 4.44],
];

describe("soft recommenders against the published baselines", () => {
  const corpus = loadUprInfo();
  const rows = actionProfile(corpus, { by: ["recommendingState"] })
    .filter(({ total, recommendingState }) => total >= 100 && recommendingState !== undefined)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));

  it("orders the softest and the most demanding as they were", () => {
    for (const [list, published] of [
      [rows.slice(0, 10), LOWEST],
      [rows.slice(-7), HIGHEST],
    ] as const) {
      expect(new Set(list.map(({ recommendingState }) => recommendingState))).toEqual(
        new Set(published.map(([state]) => state)),
      );
      for (const [state, level] of published) {
        // Published with two decimals, of which the 4.4446 of Hungary was rounded twice.
        const own = list.find(({ recommendingState }) => recommendingState === state)?.value ?? 0;
        expect(Math.abs(own - level)).toBeLessThanOrEqual(0.005_5);
      }
    }
  });

  it("reproduces Singapore, Cuba, Estonia and China", () => {
    const of = (state: StateCode) => rows.find(({ recommendingState }) => recommendingState === state);
    expect(of("SGP")?.value?.toFixed(3)).toBe("2.164");
    expect(of("SGP")?.continuingShare?.toFixed(3)).toBe("0.916");
    expect(of("SGP")?.total).toBe(214);
    expect(of("CUB")?.value?.toFixed(3)).toBe("2.713");
    expect(of("CUB")?.continuingShare?.toFixed(2)).toBe("0.66");
    expect(of("EST")?.value?.toFixed(3)).toBe("4.612");
    expect(of("CHN")?.value?.toFixed(3)).toBe("3.004");
    expect(of("CHN")?.total).toBe(239);
    const accepted = acceptance(corpus, { by: ["recommendingState"] });
    expect(accepted.find(({ recommendingState }) => recommendingState === "SGP")?.value).toBe(1);
    expect(accepted.find(({ recommendingState }) => recommendingState === "CHN")?.value?.toFixed(3)).toBe(
      "0.937",
    );
  });
});
