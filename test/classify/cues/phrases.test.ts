import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePhrases, findPhrases, spanOfWords } from "../../../src/classify/cues/phrases.ts";
import { splitWords } from "../../../src/classify/text/words.ts";

const index = compilePhrases([
  ["ending", ["put|puts an? end to", "abolish* _? _? penalty"]],
  ["hedge", ["as appropriate"]],
]);
const found = (text: string): (readonly [string, string])[] => {
  const words = splitWords(text);
  return findPhrases(words, index).map(({ rule, first, end }) => {
    const span = spanOfWords(words, first, end);
    return [rule, text.slice(span.start, span.end)] as const;
  });
};

describe("findPhrases", () => {
  it.each([
    [
      "Put an end to it, as appropriate",
      [
        ["ending", "Put an end to"],
        ["hedge", "as appropriate"],
      ],
    ],
    ["It puts end to it", [["ending", "puts end to"]]],
    ["Abolishing the death penalty", [["ending", "Abolishing the death penalty"]]],
    ["Abolish the very old death penalty", []],
    ["As. Appropriate", []],
    ["", []],
  ])("finds in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("gives places inside the text, in its order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("put", "an", "end", "to", "as", "appropriate", ",", ".")),
        (parts) => {
          const words = splitWords(parts.join(" "));
          const matches = findPhrases(words, index);
          for (const { first, end } of matches) expect(first < end && end <= words.count).toBe(true);
          expect(matches.map(({ first }) => first)).toEqual(
            matches.map(({ first }) => first).sort((a, b) => a - b),
          );
        },
      ),
    );
  });
});
