import { cleanText } from "./clean-text.ts";
import { displayWidth } from "./display-width.ts";

/** A place in a text, end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Lines of a text of at most `width` columns in which something is marked, each with carets under what is; the others
 * are left out. A word longer than a line keeps its line.
 */
export function underlineText(text: string, spans: readonly Span[], width: number): string[] {
  const clean = cleanText(text);
  const lines: string[] = [];
  for (const { start, end } of breakLines(clean, width)) {
    let carets = "";
    let at = start;
    for (const character of clean.slice(start, end)) {
      const isMarked = spans.some((span) => span.start <= at && at < span.end);
      carets += (isMarked ? "^" : " ").repeat(displayWidth(character));
      at += character.length;
    }
    if (carets.trim() !== "") lines.push(clean.slice(start, end).trimEnd(), carets.trimEnd());
  }
  return lines;
}

function breakLines(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + width);
    if (end < text.length) {
      const space = text.lastIndexOf(" ", end);
      const next = text.indexOf(" ", end);
      if (space > start) end = space;
      else end = next === -1 ? text.length : next;
    }
    lines.push({ start, end });
    start = end;
    while (text[start] === " ") start++;
  }
  return lines;
}
