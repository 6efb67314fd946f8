import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitStatements } from "../../../src/parse/numbered-document/split-statements.ts";

const TEXT = "The wind blew. A said so, and B did not. It rained.";

describe("splitStatements", () => {
  it("ends a statement with a sentence that calls a note, and not inside one", () => {
    const calls = [
      { mark: "1", at: 14 },
      { mark: "2", at: 24 },
      { mark: "3", at: 40 },
    ];
    expect(
      splitStatements(TEXT, calls).map(({ text, calls: own }) => [text, own.map(({ mark }) => mark)]),
    ).toEqual([
      ["The wind blew.", ["1"]],
      ["A said so, and B did not.", ["2", "3"]],
      ["It rained.", []],
    ]);
  });

  it("takes a mark before the full stop as one behind it", () => {
    const [first] = splitStatements(TEXT, [{ mark: "1", at: 13 }]);
    expect(first).toEqual({ text: "The wind blew.", span: [0, 14], calls: [{ mark: "1", at: 13 }] });
  });

  it("makes one statement of a text without calls, and none of nothing", () => {
    expect(splitStatements(TEXT, [])).toEqual([{ text: TEXT, span: [0, TEXT.length], calls: [] }]);
    expect(splitStatements("", [])).toEqual([]);
  });

  it("covers the text in order without overlap, and keeps every call", () => {
    const text = fc.stringMatching(/^[A-Za-z .;,]{1,120}$/u);
    fc.assert(
      fc.property(text, fc.array(fc.nat(119), { maxLength: 8 }), (body, places) => {
        const own = [...new Set(places)]
          .filter((at) => at > 0 && at <= body.trimEnd().length)
          .sort((a, b) => a - b);
        const calls = own.map((at, i) => ({ mark: String(i + 1), at }));
        const statements = splitStatements(body, calls);
        let from = 0;
        for (const { span, text: part } of statements) {
          expect(body.slice(from, span[0]).trim()).toBe("");
          expect(body.slice(...span)).toBe(part);
          from = span[1];
        }
        expect(body.slice(from).trim()).toBe("");
      }),
    );
  });
});
