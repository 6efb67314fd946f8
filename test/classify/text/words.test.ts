import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../../src/classify/text/words.ts";

const spansOf = (text: string): string[] => {
  const { starts, ends, count } = splitWords(text);
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]));
};

describe("splitWords()", () => {
  it("folds case, quotes, diacritics and a final 's, and keeps the places", () => {
    const text = "The State’s Côte d’Azur law no. 12 (OP-CAT) doesn't";
    expect(splitWords(text).norms).toEqual([
      "the",
      "state",
      "cote",
      "d'azur",
      "law",
      "no",
      "12",
      "op",
      "cat",
      "doesn't",
    ]);
    expect(spansOf(text).slice(1, 4)).toEqual(["State’s", "Côte", "d’Azur"]);
  });

  it("counts marks of their own to the letter before them", () => {
    expect(splitWords("Que\u0301bec act").norms).toEqual(["quebec", "act"]);
    expect(spansOf("Que\u0301bec act")).toEqual(["Que\u0301bec", "act"]);
  });

  it("finds no word in nothing and in other scripts", () => {
    expect(splitWords("").count).toBe(0);
    expect(splitWords(" — !").count).toBe(0);
    expect(splitWords("Отменить").count).toBe(0);
  });

  it("cuts plain text as a regular expression does", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abzZ09' -.,s") }), (text) => {
        const words = text.toLowerCase().match(/[a-z0-9]+(?:'[a-z]+)?/gu) ?? [];
        expect(splitWords(text).norms).toEqual(words.map((word) => word.replace(/'s$/u, "")));
      }),
    );
  });

  it("gives places in order that do not overlap, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { starts, ends, count, norms } = splitWords(text);
        expect(norms).toHaveLength(count);
        let before = 0;
        for (let word = 0; word < count; word++) {
          expect(starts[word]).toBeGreaterThanOrEqual(word === 0 ? 0 : before - 1);
          expect(ends[word]).toBeGreaterThan(starts[word] ?? 0);
          before = ends[word] ?? 0;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("keeps earlier results when more texts are cut", () => {
    const first = splitWords("Ratify the treaty");
    splitWords("Abolish capital punishment at once and for all");
    expect([first.norms, [...first.starts]]).toEqual([
      ["ratify", "the", "treaty"],
      [0, 7, 11],
    ]);
  });
});
