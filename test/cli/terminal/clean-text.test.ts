import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, guardTerminal, toAscii } from "../../../src/cli/terminal/clean-text.ts";

describe("cleanText()", () => {
  it("shows controls, and keeps everything in one line", () => {
    expect(cleanText("a\u001b[31mb\u0007\nc\td\u0085\u009b2J\u007f")).toBe("a␛[31mb␇ c d\ufffd\ufffd2J␡");
    expect(cleanText("\u202eevil\u202c")).toBe("\u200bevil\u200b");
    expect(cleanText("曹顺利, Côte d’Ivoire, مصر")).toBe("曹顺利, Côte d’Ivoire, مصر");
    expect(cleanText("a\ud800b")).toBe("a\ufffdb");
  });

  it("leaves no control, and keeps places in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/\p{Cc}/u);
        expect(clean.length).toBe(text.length);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe("guardTerminal()", () => {
  it("lets our own sequences through, and nothing else", () => {
    const own = "\u001b[1mBold\u001b[22m\r\n\tx\r\u001b[2Kdone";
    expect(guardTerminal(own)).toBe(own);
    expect(guardTerminal("a\rb\u001b]0;title\u0007\u001b[2J\u001b[10Ac")).toBe("a␍b␛]0;title␇␛[2J␛[10Ac");
  });
});

describe("toAscii()", () => {
  it("takes marks off letters, and a sign for another of its width", () => {
    expect(toAscii("Côte d’Ivoire · 67.4–77.7 … −1 → “x” 曹")).toBe(
      'Cote d\'Ivoire | 67.4-77.7 . -1 > "x" ?',
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(toAscii(text)).toMatch(/^\p{ASCII}*$/u);
      }),
    );
  });
});
