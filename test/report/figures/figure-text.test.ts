import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, cutText, isolateName, widthOf } from "../../../src/report/figures/figure-text.ts";

describe("cleanText", () => {
  it("shows control characters, and drops what turns direction", () => {
    expect(cleanText("a\u0000b\u001bc\u007f")).toBe("a␀b␛c␡");
    expect(cleanText("a\u202eb\u2066c\u200f")).toBe("abc");
    expect(cleanText("  two\n\n words\t")).toBe("two words");
    expect(cleanText("\ud800\udfff\ufffe")).toBe("\u{103ff}�");
    expect(cleanText("\udfff\ud800")).toBe("��");
  });
});

describe("cutText", () => {
  it("keeps what has room, and cuts the rest", () => {
    expect(cutText("China", 12, 100)).toBe("China");
    expect(cutText("Bolivia (Plurinational State of)", 12, 80)).toMatch(/^Bolivia \(P.{0,4}…$/u);
    expect(cutText("abc", 12, 0)).toBe("a…");
    expect(cutText("", 12, 0)).toBe("");
  });

  it("never takes more room than there is, but for one letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 0, max: 300 }), (text, room) => {
        const cut = cutText(text, 12, room);
        expect(widthOf(cut, 12) <= room || [...cut].length <= 2).toBe(true);
      }),
    );
  });
});

describe("isolateName", () => {
  it("isolates names that run from right to left", () => {
    expect(isolateName("Ana")).toBe("Ana");
    expect(isolateName("علي")).toBe("\u2068علي\u2069");
  });
});
