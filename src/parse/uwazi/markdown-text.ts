import { linesFromHtml } from "../html-text.ts";

/** Text of a short Markdown text: links as their words, emphasis and escapes taken out, HTML too. O(n). */
export function textFromMarkdown(markdown: string): string {
  const plain = markdown
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{0,2000}\)/gu, "$1")
    .replace(/\*{2}|_{2}/gu, "")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu, "")
    .replace(/^ {0,3}(?:#{1,6}|>) /gmu, "")
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/gu, "$1");
  return linesFromHtml(plain).join(" ");
}
