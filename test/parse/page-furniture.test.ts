import { describe, expect, it } from "vitest";
import { type SourceLine, textFromString } from "../../src/documents/source-text.ts";
import { removePageFurniture } from "../../src/parse/page-furniture.ts";

const textsOf = (lines: readonly SourceLine[]): string[] => lines.map(({ text }) => text);
const read = (text: string): { body: string[]; notes: string[] } => {
  const { lines, footnotes } = removePageFurniture(textFromString(text).lines);
  return { body: textsOf(lines), notes: textsOf(footnotes) };
};

describe("removePageFurniture", () => {
  it("has nothing for no lines", () => {
    expect(removePageFurniture([])).toEqual({ lines: [], footnotes: [] });
  });

  it.each([
    ["A/HRC/12/9\nPage 15\nbody\n", "session 1-3"],
    ["A/HRC/12/9 Page 15\nbody\n", "both on one line"],
    ["A/HRC/11/25*\nbody\n26                GE. 09-16299\n", "reissue, left page"],
    ["A/HRC/11/25*\nbody\nGE.09-16299      27\n", "reissue, right page"],
    ["A/HRC/25/5\nbody\n21\n", "bare number"],
    ["A/HRC/25/5\nbody\nGE.13-11815      21\n", "job number"],
    ["A/HRC/56/9\nbody\nGE.25-02819   11\n", "cycle 4"],
    ["A/HRC/56/9\nbody\nGE.25-02819 (E) 010224 050224\n", "cover"],
  ])("takes head and foot off: %s", (page) => {
    expect(read(page)).toEqual({ body: ["body"], notes: [] });
  });

  it("leaves symbols and numbers in the middle of a page", () => {
    const lines = ["one", "two", "three", "A/HRC/12/9", "15", "four", "five", "six"];
    expect(read(lines.join("\n")).body).toEqual(lines);
  });

  it.each([
    "** Conclusions and recommendations have not been edited.",
    "**\nConclusions and recommendations have not been edited.",
    "∗∗\nConclusions and recommendations have not been edited.",
    "2\nThe original recommendation as read during the dialogue: “Mend\nthe nets (Peru)”.",
    "2 The original recommendation as read during the dialogue: “Mend\nthe nets (Peru)”.",
    "2 The recommendation as read during the dialogue was: “Mend the nets (Peru)”.",
  ])("takes footnotes off the bottom of a page without type sizes: %s", (note) => {
    expect(read(`A/HRC/12/9\nfirst line\nsecond line\n${note}\n15\n`)).toEqual({
      body: ["first line", "second line"],
      notes: note.split("\n"),
    });
  });

  it("tells footnotes by their smaller type", () => {
    const line = (text: string, size: number): SourceLine => ({
      text,
      page: 1,
      left: 0,
      right: 100,
      top: 0,
      size,
    });
    const { lines, footnotes } = removePageFurniture([
      line("a line of the body that is long enough", 10),
      line("another line of the body, as long as that", 10),
      line("A note of any wording", 8),
      line("that goes on.", 8),
    ]);
    expect([textsOf(lines).length, textsOf(footnotes)]).toEqual([
      2,
      ["A note of any wording", "that goes on."],
    ]);
  });
});
