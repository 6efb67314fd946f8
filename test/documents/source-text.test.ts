import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";

describe("textFromString", () => {
  it("starts a page at every form feed and keeps the rows of each page", () => {
    const { lines, pageCount, format, name } = textFromString("one\n\n  two\fthree", { name: "a.txt" });
    expect({ pageCount, format, name }).toEqual({ pageCount: 2, format: "text", name: "a.txt" });
    expect(lines.map(({ text, page, top, left }) => ({ text, page, top, left }))).toEqual([
      { text: "one", page: 1, top: 0, left: 0 },
      { text: "two", page: 1, top: 2, left: 10 },
      { text: "three", page: 2, top: 0, left: 0 },
    ]);
  });

  it("reads every kind of line end, drops a byte order mark and collapses white space", () => {
    const { lines } = textFromString("\uFEFFone  \t two\r\nthree\rfour");
    expect(lines.map(({ text }) => text)).toEqual(["one two", "three", "four"]);
  });

  it("has no line for an empty text", () => {
    expect(textFromString("")).toEqual({ name: "input", format: "text", pageCount: 1, lines: [] });
    expect(textFromString(" \n\f \n").lines).toEqual([]);
  });

  it("keeps every word in its order", () => {
    const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\t", "\f", "\r", "é", "(") }),
        (text) => {
          const { lines, pageCount } = textFromString(text);
          expect(lines.flatMap((line) => words(line.text))).toEqual(words(text));
          expect(pageCount).toBe(text.split("\f").length);
        },
      ),
    );
  });
});

describe("textFromString() with numbers on lines of their own", () => {
  const textOf = (text: string): string[] => textFromString(text).lines.map((line) => line.text);

  it("puts the number of a paragraph before the line that follows", () => {
    expect(textOf("12.\n\nPlant trees\nin spring\n115.52\nCount birds\n115.53.\nRest")).toEqual([
      "12. Plant trees",
      "in spring",
      "115.52 Count birds",
      "115.53. Rest",
    ]);
  });

  it("loses no number: before another, at the end of a page, and where it may be that of the page", () => {
    expect(textOf("12.\n13.\nPlant trees\n14.\f15\nCount birds")).toEqual([
      "12.",
      "13. Plant trees",
      "14.",
      "15",
      "Count birds",
    ]);
  });

  it("leaves the last number of a list that was wrapped where it is", () => {
    expect(textOf("accepts 9.1, 9.2,\n9.3.\nNoted")).toEqual(["accepts 9.1, 9.2,", "9.3.", "Noted"]);
    expect(textOf("accepts recommendations\n9.3.\nNoted")).toEqual([
      "accepts recommendations",
      "9.3.",
      "Noted",
    ]);
  });

  it("leaves a lone number in the numbered paragraph it stands in, but not under a heading", () => {
    expect(textOf("2. Fiji accepts recommendations\n12.\n\nIII. Noted")).toEqual([
      "2. Fiji accepts recommendations",
      "12.",
      "III. Noted",
    ]);
    expect(textOf("2. Fiji, with thanks,\naccepts recommendations\n12.\nNoted").at(-2)).toBe("12.");
    expect(textOf("II. Conclusions and\nrecommendations\n67.\nDuring it").at(-1)).toBe("67. During it");
    expect(textOf("9. It was so.\nII. Conclusions and recommendations\n67.\nDuring it").at(-1)).toBe(
      "67. During it",
    );
    expect(textOf("9. It was so.\nCONCLUSIONS AND RECOMMENDATIONS\n67.\nDuring it").at(-1)).toBe(
      "67. During it",
    );
    expect(textOf("2. Fiji thanks.\n\nRecommendations\n67.\nDuring it").at(-1)).toBe("67. During it");
  });

  it("keeps the indentation of the number", () => {
    expect(textFromString("    12.\nPlant trees").lines[0]?.left).toBe(20);
  });
});
