import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMarkdown } from "../../../src/report/page/format-markdown.ts";
import type { Page } from "../../../src/report/page/page.ts";
import { anyPage } from "./arbitrary-page.ts";
import { samplePage } from "./sample-page.ts";

const EMPTY: Page = { title: "T", facts: [], sections: [], sources: [] };

describe("formatMarkdown()", () => {
  it("writes a page by hand", () => {
    const page: Page = {
      title: "A <b>",
      subtitle: "1. line",
      facts: [{ label: "Supported", value: "2 of 3", detail: "66.7 %" }],
      sections: [
        {
          id: "a",
          title: "Part",
          blocks: [
            { kind: "paragraph", text: "Text\nof two lines" },
            { kind: "paragraph", text: "Limits", tone: "note" },
            { kind: "list", items: ["one", "- two"] },
            {
              kind: "table",
              caption: "Rows",
              columns: [{ title: "A|B" }, { title: "N", align: "end" }],
              rows: [["x", { text: "1", sortBy: 1 }], ["y"]],
              note: "By recommendation.",
            },
            {
              kind: "figure",
              figure: {
                kind: "trend",
                title: "F",
                description: "Up.",
                note: "",
                svg: "<svg/>",
                rows: [{ year: 2013 }],
              },
            },
          ],
        },
      ],
      sources: [{ name: "A/HRC/99/5", detail: "report" }],
    };
    expect(formatMarkdown(page, { madeOn: "2024-01-23" })).toBe(
      [
        "# A \\<b\\>",
        "1\\. line",
        "- **Supported:** 2 of 3 (66.7 %)",
        "## Part",
        "Text of two lines",
        "> Limits",
        "- one\n- \\- two",
        "**Rows**",
        "| A\\|B | N |\n| --- | ---: |\n| x | 1 |\n| y |  |",
        "*By recommendation.*",
        "**F**",
        "Up.",
        "| Year |\n| ---: |\n| 2013 |",
        "## Sources",
        "- A/HRC/99/5: report",
        "Made on 2024-01-23\n",
      ].join("\n\n"),
    );
  });

  it("has the same lines whatever the texts say, and no HTML", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const markdown = formatMarkdown(page);
        const own = markdown.replaceAll("<!-- -->", "").replace(/\\[<>]/gu, "");
        expect(own.replace(/^> /gmu, "")).not.toMatch(/[<>]/u);
        expect(markdown.match(/^# /gmu)).toHaveLength(1);
        expect(markdown).not.toMatch(/^ {4}|\t|\r|\n{3}/u);
        const tables = markdown
          .trimEnd()
          .split("\n\n")
          .filter((part) => part.startsWith("| "));
        for (const table of tables) {
          const counts = table
            .split("\n")
            .map((line) => line.replaceAll("\\\\", "").replaceAll("\\|", "").split("|").length);
          expect(new Set(counts).size).toBe(1);
        }
      }),
    );
  });

  it("leaves the page as it is, and writes an empty one", () => {
    const page = samplePage(3);
    const before = structuredClone(page);
    formatMarkdown(page);
    expect(page).toEqual(before);
    expect(formatMarkdown(EMPTY)).toBe("# T\n");
  });

  it.each([
    [{ ...EMPTY, sections: [{ id: "", title: "", blocks: [] }] }, {}],
    [EMPTY, { madeOn: "2024" }],
  ])("throws on anchors and days that are none (%#)", (page, options) => {
    expect(() => formatMarkdown(page, options)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});
