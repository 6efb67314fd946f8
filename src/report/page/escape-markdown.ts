import { showText } from "./show-text.ts";

/** What means something to Markdown wherever it stands. */
const ANYWHERE = /[\\`*_[\]<>&|~$]/gu;

/** What means something where a line, or a word, begins: headings, lists, rules, underlines of headings. */
const LEADING = /^[-+=#]|(?<= )#/gu;

/** A number that would begin a list. */
const LEADING_NUMBER = /^(\d{1,9})([.)])(?= |$)/u;

/** Where GitHub would make a link, or name a person, of a text that is none: escapes do not keep it from that. */
const LINK_START = /:(?=\/\/)|@|\bwww(?=\.)/giu;

/**
 * Text as it stands in a line of Markdown: nothing in it becomes markup, a link or HTML.
 *
 * Spaces and line ends become one space each; what {@link showText} replaces is replaced. An empty comment, which
 * nobody sees, parts an address from what would make a link of it. O(n).
 */
export function escapeMarkdown(text: string): string {
  return showText(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(ANYWHERE, "\\$&")
    .replace(LEADING, "\\$&")
    .replace(LEADING_NUMBER, "$1\\$2")
    .replace(LINK_START, "$&<!-- -->");
}
