import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSimilarPairs } from "../../../src/compare/similarity/find-similar-pairs.ts";
import { countShared, listOf, overlapOf, startIdLists } from "../../../src/compare/similarity/id-lists.ts";
import { prepareTexts } from "../../../src/compare/similarity/prepare-texts.ts";
import { findSharedWords } from "../../../src/compare/similarity/shared-words.ts";
import { similarityOf } from "../../../src/compare/similarity/similarity-of.ts";

const word = fc.constantFrom(
  "prison",
  "school",
  "torture",
  "OPCAT",
  "women",
  "ratify",
  "water",
  "press",
  "land",
  "2030",
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
const texts = fc.array(text, { maxLength: 12 });

describe("prepareTexts()", () => {
  it("reads the same instrument under its names, and means apart from subjects", () => {
    const prepared = prepareTexts([
      "Ratify OPCAT",
      "Accede to the Optional Protocol to the Convention against Torture",
    ]);
    expect(listOf(prepared.instruments, 0)).toEqual(["OP-CAT"]);
    expect(listOf(prepared.instruments, 1)).toEqual(["OP-CAT"]);
    expect(listOf(prepared.instrumentActs, 0)).toEqual(listOf(prepared.instrumentActs, 1));
    expect(prepareTexts(["A law on torture"]).vocabulary).toEqual(
      expect.arrayContaining(["@torture", "~law"]),
    );
  });

  it("weighs the terms of a text so that their squares add up to 1", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { offsets, weights, count } = prepareTexts(given);
        for (let at = 0; at < count; at++) {
          const own = weights.subarray(offsets[at], offsets[at + 1]);
          const sum = own.reduce((total, weight) => total + weight * weight, 0);
          if (own.length > 0) expect(sum).toBeCloseTo(1, 5);
        }
      }),
    );
  });

  it("takes nothing, no words and other scripts", () => {
    expect(prepareTexts([]).count).toBe(0);
    const prepared = prepareTexts(["", "批准公约", "the of and"]);
    expect(Array.from(prepared.mass)).toEqual([0, 0, 0]);
    expect(similarityOf(prepared, 0, 1)).toMatchObject({ cosine: 0, containment: 0, instruments: "unnamed" });
  });

  it("throws on what is no text", () => {
    // @ts-expect-error -- plain JavaScript can pass anything
    expect(() => prepareTexts([{ words: "a" }])).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("does not change what it is given", () => {
    const given = Object.freeze([Object.freeze({ text: "Ratify CAT", issues: Object.freeze(["torture"]) })]);
    expect(prepareTexts(given).count).toBe(1);
  });
});

describe("similarityOf()", () => {
  it("is the same both ways, and 1 for the same text", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const prepared = prepareTexts([one, other]);
        expect(similarityOf(prepared, 0, 1)).toEqual(similarityOf(prepared, 1, 0));
        if ((prepared.mass[0] ?? 0) > 0) expect(similarityOf(prepared, 0, 0).cosine).toBeCloseTo(1, 5);
      }),
    );
  });

  it("tells treaties and what is asked of them apart", () => {
    const prepared = prepareTexts([
      "Ratify CAT",
      "Ratify OPCAT",
      "Withdraw the reservation to CAT",
      "Accede to CAT",
    ]);
    expect(similarityOf(prepared, 0, 1).instruments).toBe("none");
    expect(similarityOf(prepared, 0, 2)).toMatchObject({ instruments: "same", sameInstrumentAct: false });
    expect(similarityOf(prepared, 0, 3)).toMatchObject({ instruments: "same", sameInstrumentAct: true });
  });

  it("computes containment and overlap of issues by hand", () => {
    const prepared = prepareTexts([
      { text: "torture", issues: ["torture"] },
      { text: "torture, schools", issues: ["torture", "education"] },
    ]);
    const shared = similarityOf(prepared, 0, 1);
    expect(shared.containment).toBe(1);
    expect(shared.issues).toBe(0.5);
    // "@torture" is in both of two texts: ln(1 + 2 / 2).
    expect(shared.sharedMass).toBeCloseTo(Math.log(2), 5);
  });
});

describe("findSimilarPairs()", () => {
  it("finds what comparing every pair finds", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(0.05, 0.3, 0.6, 0.9), fc.boolean(), (given, threshold, grouped) => {
        const prepared = prepareTexts(given, { reading: "wording" });
        const groups = given.map((_, index) => index % 2);
        const orders = given.map((_, index) => index % 3);
        const { left, right, cosine, count } = findSimilarPairs(prepared, {
          threshold,
          ...(grouped ? { groups, orders } : {}),
        });
        const found = Array.from({ length: count }, (_, at) => [left[at], right[at]].sort().join(" ")).sort();
        const expected: string[] = [];
        for (let a = 0; a < given.length; a++) {
          for (let b = a + 1; b < given.length; b++) {
            if (grouped && (groups[a] !== groups[b] || orders[a] === orders[b])) continue;
            const value = similarityOf(prepared, a, b).cosine;
            if (value >= threshold) expected.push([a, b].sort().join(" "));
          }
        }
        expect(found).toEqual(expected.sort());
        for (let at = 0; at < count; at++) {
          expect(cosine[at]).toBeCloseTo(similarityOf(prepared, left[at] ?? 0, right[at] ?? 0).cosine, 4);
          if (grouped) expect(orders[left[at] ?? 0]).toBeLessThan(orders[right[at] ?? 0] ?? 0);
        }
      }),
    );
  });

  it.each([0, -1, 1.1, Number.NaN])("throws on a threshold of %d", (threshold) => {
    expect(() => findSimilarPairs(prepareTexts([]), { threshold })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});

describe("findSharedWords()", () => {
  it("gives the places of what both texts say", () => {
    const left = "Abolish capital punishment";
    const right = "Consider ending the death penalty: abolish it";
    const shared = findSharedWords(left, right);
    expect(shared.map(({ term }) => term)).toEqual(["~abolish", "@death-penalty"]);
    expect(shared.map((each) => right.slice(each.right.start, each.right.end))).toEqual([
      "abolish",
      "death penalty",
    ]);
    expect(left.slice(shared[1]?.left.start, shared[1]?.left.end)).toBe("capital punishment");
    expect(findSharedWords("", right)).toEqual([]);
  });
});

describe("id lists", () => {
  it("count what lists share", () => {
    const builder = startIdLists();
    for (const list of [["a", "b", "b"], ["c", "b"], []]) builder.add(list);
    const lists = builder.finish();
    expect(listOf(lists, 0)).toEqual(["a", "b"]);
    expect(countShared(lists, 0, 1)).toBe(1);
    expect(overlapOf(lists, 0, 1)).toBeCloseTo(1 / 3);
    expect(overlapOf(lists, 0, 2)).toBeUndefined();
  });
});
