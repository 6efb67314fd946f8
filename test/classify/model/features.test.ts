import { describe, expect, it } from "vitest";
import { createFeatureReader, FEATURE_KIND, MOST_WORDS_READ } from "../../../src/classify/model/features.ts";
import { mixHash } from "../../../src/classify/model/hash.ts";
import { splitWords } from "../../../src/classify/text/words.ts";

const TEXTS = [
  "In line with its commitments, further strengthen the courts by adopting a law on judges",
  "Continue and intensify efforts to end child labour, including through school meals",
  "Ratify OP-CAT",
];

describe("createFeatureReader()", () => {
  it("reads the features that the weights were learned from: whoever changes them must run the trainer", () => {
    const read = createFeatureReader();
    const prints = TEXTS.map((text) => {
      const { count, hashes } = read(splitWords(text));
      return [count, hashes.subarray(0, count).reduce(mixHash, 0)];
    });
    expect(prints).toMatchInlineSnapshot(`
      [
        [
          106,
          2120443316,
        ],
        [
          128,
          -1617982871,
        ],
        [
          31,
          1392506757,
        ],
      ]
    `);
  });

  it("finds the verb behind a clause and light words", () => {
    const text = TEXTS[0] ?? "";
    const words = splitWords(text);
    const { count, kinds, firsts } = createFeatureReader()(words);
    const prefix = kinds.subarray(0, count).indexOf(FEATURE_KIND.PREFIX);
    expect(words.norms[firsts[prefix] ?? 0]).toBe("strengthen");
  });

  it("keeps within its buffers whatever the length", () => {
    const read = createFeatureReader();
    const long = read(splitWords("strengthen law by adopting rules and ".repeat(20_000)));
    expect(long.count).toBeLessThanOrEqual(long.hashes.length);
    expect(Math.max(...long.lasts.subarray(0, long.count))).toBeLessThan(MOST_WORDS_READ);
    expect(read(splitWords("")).count).toBe(0);
  });
});
