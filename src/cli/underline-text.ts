/** A place in a text, end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Lines of a text of at most `width` characters in which something is marked, each with carets under what is; the
 * others are left out. A word longer than a line keeps its line.
 */
export function underlineText(text: string, spans: readonly Span[], width: number): string[] {
  const lines: string[] = [];
  for (const { start, end } of breakLines(text, width)) {
    let carets = "";
    for (let at = start; at < end; at++) {
      carets += spans.some((span) => span.start <= at && at < span.end) ? "^" : " ";
    }
    // One UTF-16 code unit is one column: true for the Latin letters that recommendations are written in.
    if (carets.trim() !== "")
      lines.push(text.slice(start, end).replaceAll(/\s/gu, " ").trimEnd(), carets.trimEnd());
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
