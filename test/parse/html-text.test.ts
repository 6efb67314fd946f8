import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCell, decodeEntities, linesFromHtml } from "../../src/parse/html-text.ts";
import { cpuTimeOf } from "../support/cpu-time.ts";

describe("decodeEntities()", () => {
  it.each([
    ["a &amp; b", "a & b"],
    ["&Eacute;t&eacute;", "Été"],
    ["&#233;&#xE9;&#146;&#8209;", "éé’\u2011"],
    ["&RSQUO;", "’"],
    // Decoded once: what was escaped twice stays escaped once.
    ["&amp;lt;", "&lt;"],
    ["&bogus; &#0; &#55296; &#9999999; & &;", "&bogus; &#0; &#55296; &#9999999; & &;"],
  ])("reads %s", (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });

  it("names the letters of Latin-1 by their code points", () => {
    const names: [string, number][] = [
      ["nbsp", 0xa0],
      ["iquest", 0xbf],
      ["Agrave", 0xc0],
      ["times", 0xd7],
      ["szlig", 0xdf],
      ["agrave", 0xe0],
      ["divide", 0xf7],
      ["yuml", 0xff],
    ];
    for (const [name, point] of names) expect(decodeEntities(`&${name};`).codePointAt(0)).toBe(point);
  });

  it("leaves alone what has no ampersand", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll("&", "");
        expect(decodeEntities(plain)).toBe(plain);
      }),
    );
  });
});

describe("linesFromHtml()", () => {
  it("takes tags out, begins lines at blocks, and drops signs that are not seen", () => {
    expect(linesFromHtml("<p>One&nbsp; <b>two</b></p><p>three<br/>fo\u00adur&lrm; x&#8209;y</p>")).toEqual([
      "One two",
      "three",
      "four x-y",
    ]);
  });

  it("keeps signs of comparison, and tags that were escaped", () => {
    expect(linesFromHtml("a < b and c > d &lt;p&gt;")).toEqual(["a < b and c > d <p>"]);
  });

  it("is empty for an empty text", () => {
    expect(linesFromHtml("")).toEqual([]);
    expect(linesFromHtml("<p>&nbsp;</p>")).toEqual([]);
  });

  it("is quick on hostile text", () => {
    for (const text of ["<".repeat(300_000), "<a".repeat(150_000), `<a ${"x".repeat(300_000)}`])
      expect(cpuTimeOf(() => linesFromHtml(text))).toBeLessThan(1_000);
  });
});

describe("cleanCell()", () => {
  it("gives one trimmed line in NFC", () => {
    expect(cleanCell(" Cafe\u0301s\u00a0&amp;\n inns ")).toBe("Cafés & inns");
  });
});
