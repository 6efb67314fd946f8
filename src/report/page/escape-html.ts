import { showText } from "./show-text.ts";

const SPECIAL = /[&<>"]/gu;

/** Text as it stands in HTML, in an element as well as in an attribute in double quotes. O(n). */
export function escapeHtml(text: string): string {
  return showText(text).replace(SPECIAL, escapeCharacter);
}

function escapeCharacter(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    default:
      return "&quot;";
  }
}
