import { showText } from "./show-text.ts";

const SPECIAL = /[&<>"]/gu;

/** Text as it stands in HTML, in an element as well as in an attribute in double quotes. O(n). */
export function escapeHtml(text: string): string {
  return showText(text).replace(SPECIAL, escapeCharacter);
}

/** Dates and ids of reviews, which browsers would break at their hyphens. */
const UNBROKEN = /(?<![\w-])(?:\d{4}-\d{2}(?:-\d{2})?|[A-Z]{3}-\d)(?![\w-])/gu;

/** Text as it stands in an element, where dates such as `2013-10-22` and ids such as `CHN-2` stay in one line. O(n). */
export function formatText(text: string): string {
  return escapeHtml(text).replace(UNBROKEN, '<span class="whole">$&</span>');
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
