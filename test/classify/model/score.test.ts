import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packModel } from "../../../scripts/train/pack-model.ts";
import { countChosen, createScorer } from "../../../src/classify/model/score.ts";
import { unpackModel } from "../../../src/classify/model/unpack-model.ts";

describe("createScorer()", () => {
  it("adds up the weights of each feature once, whatever hashes fall on one place", () => {
    const weight = fc.integer({ min: -127, max: 127 });
    const hash = fc.integer({ min: 0, max: 2 ** 26 - 1 });
    const feature = fc.tuple(hash, weight, weight);
    fc.assert(
      fc.property(
        fc.uniqueArray(feature, { selector: ([own]) => own, minLength: 1, maxLength: 40 }),
        fc.array(hash, { maxLength: 5 }),
        (features, unknown) => {
          const columns = Int32Array.from(features.keys());
          const classOf = (place: 1 | 2, step: number, bias: number) => ({
            columns,
            weights: Int8Array.from(features, (own) => own[place]),
            step,
            bias,
          });
          const hashes = Int32Array.from(features, ([own]) => own);
          const packed = packModel([{ hashes, classes: [classOf(1, 0.5, 3), classOf(2, 2, -1)] }], {
            version: "test",
            issues: [],
            actionCalibration: [],
            issueCalibration: [],
            issueThreshold: 0.4,
            reviewBelow: 0.8,
            actionShares: [],
          });
          const score = createScorer(unpackModel(packed));
          const given = Int32Array.from([...hashes, ...unknown, ...hashes]);
          const others = { kinds: new Uint8Array(), firsts: new Int32Array(), lasts: new Int32Array() };
          const first = features.reduce((sum, own) => sum + own[1], 0) * 0.5 + 3;
          const second = features.reduce((sum, own) => sum + own[2], 0) * 2 - 1;
          const read = () => [...score({ count: given.length, hashes: given, ...others })];
          expect(read()).toEqual([first, second]);
          expect(read()).toEqual([first, second]);
          expect([...score({ count: 0, hashes: given, ...others })]).toEqual([3, -1]);
        },
      ),
    );
  });
});

describe("countChosen()", () => {
  it("gives the first issue whatever its probability, and none where there is none", () => {
    expect(countChosen([0.01, 0.005], 0.4)).toBe(1);
    expect(countChosen([], 0.4)).toBe(0);
  });

  it("asks less of a third issue than of a second, and of a fourth less than of a third", () => {
    expect(countChosen([0.9, 0.4], 0.4)).toBe(2);
    expect(countChosen([0.9, 0.39], 0.4)).toBe(1);
    expect(countChosen([0.9, 0.5, 0.33, 0.23], 0.4)).toBe(3);
    expect(countChosen([0.9, 0.5, 0.31], 0.4)).toBe(2);
    expect(countChosen([0.9, 0.5, 0.33, 0.25, 0.25], 0.4)).toBe(5);
  });
});
