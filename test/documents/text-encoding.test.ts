import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, detectLineEnd, TEXT_ENCODINGS } from "../../src/documents/text-encoding.ts";

const encoder = new TextEncoder();

/** Encodes by searching the decoder's own table: another route than the detection takes. */
function encodeSingleByte(text: string, encoding: "macintosh" | "windows-1252"): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  // `stream` takes Node past its shortcut, which reads windows-1252 as Latin-1.
  const table = new TextDecoder(encoding).decode(all, { stream: true });
  return Uint8Array.from(text, (character) => table.indexOf(character));
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("decodeText()", () => {
  it("takes the byte order mark off and believes it", () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0a))).toEqual({
      text: "a\n",
      encoding: "utf-8",
      lineEnd: "lf",
      undecodable: 0,
    });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe9, 0x00))).toMatchObject({
      text: "é",
      encoding: "utf-16le",
    });
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0xe9))).toMatchObject({
      text: "é",
      encoding: "utf-16be",
    });
  });

  it.each([true, false])("knows UTF-16 without byte order mark (little endian: %s)", (littleEndian) => {
    const text = "State;Réponse\r\nTogo;Noted\r\n";
    expect(decodeText(encodeUtf16(text, littleEndian))).toMatchObject({
      text,
      encoding: littleEndian ? "utf-16le" : "utf-16be",
      lineEnd: "crlf",
    });
  });

  const texts = [
    "Ratify the Convention – the État's obligations\rCôte d’Ivoire\r",
    "Le Népal adopte une loi “générale” à l’école\n",
    "ILO Convention n° 169, Article 5",
    "ÉTUDE SUR LES DROITS",
    "El niño y la niña de España",
    "Größe und Übung",
  ];
  it.each(texts)("tells Mac Roman from windows-1252 in %j", (text) => {
    expect(decodeText(encodeSingleByte(text, "macintosh"))).toMatchObject({ text, encoding: "macintosh" });
    expect(decodeText(encodeSingleByte(text, "windows-1252"))).toMatchObject({
      text,
      encoding: "windows-1252",
    });
  });

  it("lets bare CR line ends decide where the bytes do not", () => {
    // 0xB1 alone is ± in both tables.
    expect(decodeText(Uint8Array.of(0x35, 0xb1, 0x31, 0x0d)).encoding).toBe("macintosh");
    expect(decodeText(Uint8Array.of(0x35, 0xb1, 0x31, 0x0a)).encoding).toBe("windows-1252");
  });

  it("keeps a UTF-8 file UTF-8 when one byte of it is damaged, and counts it", () => {
    const bytes = Uint8Array.from([
      ...encoder.encode("Égalité, liberté, sécurité, santé, "),
      0xe9,
      0x2c,
      0x20,
    ]);
    expect(decodeText(bytes)).toMatchObject({ encoding: "utf-8", undecodable: 1 });
  });

  it("reads what is empty or plain as UTF-8", () => {
    expect(decodeText(new Uint8Array())).toEqual({
      text: "",
      encoding: "utf-8",
      lineEnd: "none",
      undecodable: 0,
    });
    expect(decodeText(encoder.encode("abc"))).toMatchObject({
      text: "abc",
      encoding: "utf-8",
      lineEnd: "none",
    });
  });

  it("takes the caller's word for the encoding, if it is one", () => {
    expect(decodeText(Uint8Array.of(0xe9), { encoding: "windows-1252" }).text).toBe("é");
    // @ts-expect-error -- plain JavaScript can pass any label
    expect(() => decodeText(Uint8Array.of(0x61), { encoding: "ebcdic" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("gives back any text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF") && !text.includes("\0"));
        expect(decodeText(encoder.encode(text)).text).toBe(text);
      }),
    );
  });

  it("decodes any bytes as one of the encodings, and leaves them as they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const copy = Uint8Array.from(bytes);
        expect(TEXT_ENCODINGS).toContain(decodeText(bytes).encoding);
        expect(bytes).toEqual(copy);
      }),
    );
  });
});

describe("detectLineEnd()", () => {
  it.each([
    ["a\nb\n", "lf"],
    ["a\r\nb\r\n", "crlf"],
    ["a\rb\r", "cr"],
    ["a\rb\n", "mixed"],
    ["a\r\nb\n", "mixed"],
    ["a\n\rb", "mixed"],
    ["a", "none"],
  ])("%j is %s", (text, expected) => {
    expect(detectLineEnd(text)).toBe(expected);
  });
});
