import { deflateSync, inflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packModel } from "../../../scripts/train/pack-model.ts";
import { decodeBase64 } from "../../../src/classify/model/decode-base64.ts";
import { isFilteredOut, placeOf, unpackModel } from "../../../src/classify/model/unpack-model.ts";

const packed = packModel(
  [
    {
      hashes: Int32Array.of(900_000, 5, 70_000),
      classes: [
        { columns: Int32Array.of(0, 1), weights: Int8Array.of(-47, 3), step: 0.5, bias: -1 },
        { columns: Int32Array.of(2), weights: Int8Array.of(12), step: 0.25, bias: 0 },
      ],
    },
    {
      hashes: Int32Array.of(5, 67_108_863),
      classes: [{ columns: Int32Array.of(0, 1), weights: Int8Array.of(7, -1), step: 1, bias: 2 }],
    },
  ],
  {
    version: "test",
    issues: ["torture"],
    actionCalibration: [],
    issueCalibration: [[1, 0]],
    issueThreshold: 0.4,
    reviewBelow: 0.8,
    actionShares: [0.2, 0.2, 0.2, 0.2, 0.2],
  },
);

describe("unpackModel()", () => {
  it("gives back what was packed", () => {
    const model = unpackModel(packed);
    expect(model).toMatchObject({ version: "test", features: 4, steps: [0.5, 0.25, 1], biases: [-1, 0, 2] });
    const weightsOf = (hash: number): number[][] => {
      const place = placeOf(model.table, hash);
      const [own, from = 0, to = 0] = model.table.subarray(place);
      expect(own).toBe(hash);
      expect(isFilteredOut(model.filter, hash)).toBe(false);
      return Array.from({ length: to - from }, (_, at) => [
        model.classes[from + at] ?? -1,
        model.weights[from + at] ?? 0,
      ]);
    };
    expect(weightsOf(5)).toEqual([
      [0, 3],
      [2, 7],
    ]);
    expect(weightsOf(70_000)).toEqual([[1, 12]]);
    expect(weightsOf(900_000)).toEqual([[0, -47]]);
    expect(weightsOf(67_108_863)).toEqual([[2, -1]]);
    expect(model.table[placeOf(model.table, 6) + 2]).toBe(0);
    expect(isFilteredOut(model.filter, 40_000_000)).toBe(true);
  });

  it("refuses weights that are cut short", () => {
    expect(() => unpackModel(packed.subarray(0, packed.length - 20))).toThrow();
    const bytes = inflateSync(packed);
    expect(() => unpackModel(deflateSync(bytes.subarray(0, bytes.length - 3)))).toThrow();
    expect(() => unpackModel(deflateSync(bytes.subarray(0, bytes.length - 20)))).toThrow();
  });
});

describe("decodeBase64()", () => {
  it("gives the bytes", () => {
    expect([...decodeBase64("AP8Q")]).toEqual([0, 255, 16]);
  });
});
