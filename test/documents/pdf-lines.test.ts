import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleLines, type PdfCharacters } from "../../src/documents/pdf-lines.ts";

interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Characters of pieces of text, half as wide as the type is high. */
function charactersOf(pieces: readonly Drawn[]): PdfCharacters {
  const all = pieces.flatMap(({ text, x, y, size = 10 }) =>
    Array.from(text, (sign, i) => ({
      code: sign.codePointAt(0) ?? 0,
      x: x + (i * size) / 2,
      y,
      right: x + ((i + 1) * size) / 2,
      height: size,
    })),
  );
  return {
    length: all.length,
    code: Uint32Array.from(all, ({ code }) => code),
    x: Float64Array.from(all, ({ x }) => x),
    y: Float64Array.from(all, ({ y }) => y),
    right: Float64Array.from(all, ({ right }) => right),
    height: Float64Array.from(all, ({ height }) => height),
  };
}
const textsOf = (pieces: readonly Drawn[]): string[] =>
  assembleLines(charactersOf(pieces), 1, 800).map(({ text }) => text);

describe("assembleLines", () => {
  it("gives no line for a page without characters or with blanks alone", () => {
    expect(assembleLines(charactersOf([]), 1, 800)).toEqual([]);
    expect(textsOf([{ text: "   ", x: 10, y: 700 }])).toEqual([]);
  });

  it("measures a line from the upper edge", () => {
    const [line] = assembleLines(charactersOf([{ text: "abc", x: 10, y: 700 }]), 4, 800);
    expect(line).toEqual({ text: "abc", page: 4, left: 10, right: 25, top: 100, size: 10 });
  });

  it("puts a blank where a gap is, once, and none where characters touch", () => {
    expect(
      textsOf([
        { text: "ab", x: 10, y: 700 },
        { text: "cd", x: 20.5, y: 700 },
      ]),
    ).toEqual(["abcd"]);
    expect(
      textsOf([
        { text: "ab", x: 10, y: 700 },
        { text: "cd", x: 23, y: 700 },
      ]),
    ).toEqual(["ab cd"]);
    expect(
      textsOf([
        { text: "ab ", x: 10, y: 700 },
        { text: " cd", x: 40, y: 700 },
      ]),
    ).toEqual(["ab cd"]);
    expect(textsOf([{ text: "a\u00a0b\tc\u202fd", x: 10, y: 700 }])).toEqual(["a b c d"]);
  });

  it("leaves out control characters, private-use ones and soft hyphens, and keeps a hyphen at the line's end", () => {
    expect(textsOf([{ text: "abc\u0007\ue010\u00ad\ufeff", x: 10, y: 700 }])).toEqual(["abc"]);
    expect(
      textsOf([
        { text: "OP\u0002", x: 10, y: 700 },
        { text: "CAT", x: 10, y: 680 },
      ]),
    ).toEqual(["OP-", "CAT"]);
    expect(textsOf([{ text: "OP\ufffe", x: 10, y: 700 }])).toEqual(["OP-"]);
  });

  it("composes letters drawn with their accent as one (NFC)", () => {
    expect(textsOf([{ text: "Co\u0302te", x: 10, y: 700 }])).toEqual(["C\u00f4te"]);
  });

  it("finds the place of a mark behind collapsed blanks", () => {
    const pieces = [
      { text: "see  the   note", x: 10, y: 700 },
      { text: "12", x: 85, y: 704, size: 6 },
      { text: " of it", x: 92, y: 700 },
    ];
    const [line] = assembleLines(charactersOf(pieces), 1, 800);
    expect(line?.text).toBe("see the note of it");
    expect(line?.marks).toEqual([{ at: 12, mark: "12" }]);
  });

  it("keeps lines apart that stand a type size apart, and takes nearly level runs together", () => {
    const pieces = (gap: number): Drawn[] => [
      { text: "first part", x: 10, y: 700 },
      { text: "second part", x: 80, y: 700 - gap },
    ];
    expect(textsOf(pieces(10))).toEqual(["first part", "second part"]);
    expect(textsOf(pieces(1.5))).toEqual(["first part second part"]);
  });

  it("loses no character and changes none, whatever the order of drawing", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
    const order = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 72, maxLength: 72 });
    fc.assert(
      fc.property(rows, order, (words, weights) => {
        const drawn = words.flatMap((row, r) =>
          row.map((text, c) => ({ text, x: 10 + 60 * c, y: 700 - 14 * r, at: weights[r * 6 + c] ?? 0 })),
        );
        drawn.sort((a, b) => a.at - b.at);
        expect(textsOf(drawn)).toEqual(words.map((row) => row.join(" ")));
      }),
    );
  });
});
