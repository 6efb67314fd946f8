import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showText } from "../../../src/report/page/show-text.ts";

describe("showText()", () => {
  it.each([
    ["a\u0000b\u0007c\u001b[31m\u007f\u0085", "a\ufffdb\ufffdc\ufffd[31m\ufffd\ufffd"],
    ["\u202eabc\u202c \u2066def\u2069", "\ufffdabc\ufffd \ufffddef\ufffd"],
    ["half \ud83d, other \udc00, whole \u{1f600}", "half \ufffd, other \ufffd, whole \u{1f600}"],
    ["one\r\ntwo\rthree\u2028four\u2029five\tsix", "one\ntwo\nthree\nfour\nfive\tsix"],
    ["\ufffe\uffff\ufdd0", "\ufffd\ufffd\ufffd"],
    ["\u200fنص\u200e e\u0301 👩\u200d⚖️", "\u200fنص\u200e e\u0301 👩\u200d⚖️"],
  ])("shows %j as %j", (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  it("leaves what it made as it is, and nothing it looks for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = showText(text);
        expect(showText(shown)).toBe(shown);
        expect(Buffer.from(shown, "utf8").toString("utf8")).toBe(shown);
      }),
    );
  });
});
