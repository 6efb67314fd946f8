import { stripVTControlCharacters } from "node:util";
import { displayWidth } from "./display-width.ts";

/** Columns further in that the rest of a line stands. */
const HANGING = 2;

/**
 * A text of lines with those that are too long broken between words, what follows under them a little further in. The
 * last resort for lines that nobody wrapped; a word longer than a line keeps its line, so that it can be copied.
 */
export function fitLines(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => (widthWithout(line) <= width ? line : fitLine(line, width)))
    .join("\n");
}

/** Columns of a line, whose colors take none. */
function widthWithout(line: string): number {
  return displayWidth(stripVTControlCharacters(line));
}

function fitLine(line: string, width: number): string {
  const [indent = ""] = /^ */u.exec(line) ?? [];
  const lines: string[] = [];
  let current = indent;
  for (const word of line.slice(indent.length).split(" ")) {
    const isBlank = current.trim() === "";
    const joined = isBlank ? current + word : `${current} ${word}`;
    if (isBlank || widthWithout(joined) <= width) {
      current = joined;
      continue;
    }
    lines.push(current.trimEnd());
    current = " ".repeat(Math.min(indent.length + HANGING, width - 1)) + word;
  }
  return [...lines, current].join("\n");
}
