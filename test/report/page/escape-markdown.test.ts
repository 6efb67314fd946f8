import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../src/report/page/escape-markdown.ts";
import { showText } from "../../../src/report/page/show-text.ts";

const markup = fc.string({ unit: fc.constantFrom(..."\\`*_{}[]()#+-.!<>|~&$=:@/w 1\n\tax") });

/** What a reader of Markdown sees: empty comments gone, a backslash before punctuation gone. */
const read = (markdown: string): string =>
  markdown.replaceAll("<!-- -->", "").replace(/\\([!-/:-@[-`{-~])/gu, "$1");

describe("escapeMarkdown()", () => {
  it.each([
    ["# heading", "\\# heading"],
    ["heading #", "heading \\#"],
    ["A/HRC/25/5#186.1", "A/HRC/25/5#186.1"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["12. item", "12\\. item"],
    ["12) item", "12\\) item"],
    ["81.0 %", "81.0 %"],
    ["7.", "7\\."],
    ["in 12. line", "in 12. line"],
    ["===", "\\==="],
    ["~~~", "\\~\\~\\~"],
    ["    code", "code"],
    ["a|b", "a\\|b"],
    ["*a* _b_ `c` $d$", "\\*a\\* \\_b\\_ \\`c\\` \\$d\\$"],
    ["[a](javascript:x) ![b](c)", "\\[a\\](javascript:x) !\\[b\\](c)"],
    ["<b>&lt;", "\\<b\\>\\&lt;"],
    ["two\nlines  ", "two lines"],
    [
      "https://example.org www.example.org a@example.org",
      "https:<!-- -->//example.org www<!-- -->.example.org a@<!-- -->example.org",
    ],
  ])("writes %j as %j", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it("says the same to a reader", () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: "binary" })), (text) => {
        expect(read(escapeMarkdown(text))).toBe(showText(text).replace(/\s+/gu, " ").trim());
      }),
    );
  });

  it("leaves nothing that could begin markup, a link or HTML", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const bare = escapeMarkdown(text)
          .replaceAll("<!-- -->", "\uE000")
          .replace(/\\[!-/:-@[-`{-~]/gu, "\uE001");
        expect(bare).not.toMatch(/[\\`*_[\]<>&|~$\n]|:\/\/|www\.|@[^\uE000]|@$/u);
        expect(bare).not.toMatch(/^(?:[-+=#]|\d+[.)](?: |$))| #/u);
      }),
    );
  });
});
