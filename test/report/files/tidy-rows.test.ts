import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf, cleanText, flattenRows, joinList } from "../../../src/report/files/tidy-rows.ts";

/** A list back from its text, by the rule that the docs state. */
function readList(text: string): unknown[] {
  if (text === "") return [];
  return text.startsWith("[") ? (JSON.parse(text) as unknown[]) : text.split(";");
}

describe("joinList()", () => {
  it("joins plain items, and writes JSON where the text would say something else", () => {
    expect(joinList(["a", "b"], "c", 0)).toBe("a;b");
    expect(joinList([1, 2.5], "c", 0)).toBe("1;2.5");
    expect(joinList([], "c", 0)).toBe("");
    expect(joinList([""], "c", 0)).toBe('[""]');
    expect(joinList(["a;b", "c"], "c", 0)).toBe('["a;b","c"]');
    expect(joinList(["[a"], "c", 0)).toBe('["[a"]');
    expect(joinList([null, undefined], "c", 0)).toBe("[null,null]");
  });

  it("lets every list of texts be read back", () => {
    const item = fc.string({ unit: fc.constantFrom(...'a;[]",') });
    fc.assert(
      fc.property(fc.array(item), (list) => {
        expect(readList(joinList(list, "c", 0))).toEqual(list);
      }),
    );
  });
});

describe("flattenRows()", () => {
  it("gives flat rows themselves", () => {
    const rows = [{ a: 1, b: ["x"] }];
    expect(flattenRows(rows)).toBe(rows);
    expect(flattenRows([])).toEqual([]);
  });

  it("keeps a member called __proto__", () => {
    const [row] = flattenRows([JSON.parse('{"__proto__":{"a":1}}')]);
    expect(Object.entries(row ?? {})).toEqual([["__proto__.a", 1]]);
  });
});

describe("cellOf()", () => {
  it("sees no more than a row holds", () => {
    expect([cellOf({}, "toString"), cellOf({}, "__proto__"), cellOf({ toString: "x" }, "toString")]).toEqual([
      undefined,
      undefined,
      "x",
    ]);
  });
});

describe("cleanText()", () => {
  it("keeps tabs, lines and whole characters, and shows that others were there", () => {
    expect(cleanText("a\tb\nc\rd \u{1f600}\u200f")).toBe("a\tb\nc\rd \u{1f600}\u200f");
    expect(cleanText("\u0000a\u0085\ud800\uffff")).toBe("\ufffda\ufffd\ufffd\ufffd");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(clean.length).toBe(text.length);
        expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(clean))).toBe(
          clean,
        );
      }),
    );
  });
});
