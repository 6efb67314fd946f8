import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectFileFormat } from "../../src/documents/file-format.ts";
import { writePdf } from "../support/pdf.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe("detectFileFormat", () => {
  it("tells formats by their first bytes", () => {
    expect(detectFileFormat(new Uint8Array())).toBe("empty");
    expect(detectFileFormat(writePdf([[]]))).toBe("pdf");
    expect(detectFileFormat(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toBe("zip");
    expect(detectFileFormat(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0))).toBe("ole");
    expect(detectFileFormat(text("SuR,RS\nChile,Peru\n"))).toBe("text");
    expect(detectFileFormat(Uint8Array.of(1, 2, 3, 0, 0, 0, 5, 6))).toBe("binary");
  });

  it("finds the head of a PDF behind a few other bytes, not behind many", () => {
    expect(detectFileFormat(text(`${"x".repeat(1_000)}%PDF-1.4`))).toBe("pdf");
    expect(detectFileFormat(text(`${"x".repeat(2_000)}%PDF-1.4`))).toBe("text");
  });

  it("takes text of every encoding for text", () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Array.from("Chile", (c) => [c.charCodeAt(0), 0]).flat()]);
    expect(detectFileFormat(utf16)).toBe("text");
    expect(detectFileFormat(utf16.subarray(2))).toBe("text");
    expect(detectFileFormat(utf16.slice(2).reverse())).toBe("text");
    expect(detectFileFormat(Uint8Array.from("Türkiye, Côte d\x92Ivoire", (c) => c.charCodeAt(0)))).toBe(
      "text",
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what text has none of
        fc.pre(!/[\u0000-\u001f]|^PK|%PDF-|^\s*(?:<!doctype|<html|\{\\rtf)/iu.test(value));
        expect(detectFileFormat(text(value))).toBe("text");
      }),
    );
  });

  it("takes a stray control character in a short text for what it is", () => {
    expect(detectFileFormat(text("SuR,RS\nChi\u0000le,Pe\u001bru\n"))).toBe("text");
    expect(detectFileFormat(text("SuR\u0000,\u0000RS\u0000\u0000"))).toBe("binary");
  });

  it("tells a web page and RTF from plain text", () => {
    for (const markup of ["<!DOCTYPE html><p>", "\ufeff\n <HTML lang='en'>", "{\\rtf1\\ansi A"])
      expect(detectFileFormat(text(markup))).toBe("markup");
    expect(detectFileFormat(text("<recommendation>, as <html> is written"))).toBe("text");
  });

  it("looks at any bytes without changing them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        const copy = bytes.slice();
        expect(["pdf", "zip", "ole", "text", "markup", "binary", "empty"]).toContain(detectFileFormat(bytes));
        expect(bytes).toEqual(copy);
      }),
    );
  });
});
