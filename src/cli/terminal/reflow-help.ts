import { wrapText } from "./text-table.ts";

/**
 * A help text with its paragraphs in lines of this width, as they are written for a wider terminal. What is indented or
 * has columns stands as it is: lists, examples and what commander has wrapped already.
 */
export function reflowHelp(text: string, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  const flush = (): void => {
    lines.push(...(paragraph.length === 0 ? [] : wrapText(paragraph.join(" "), width)));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    // A heading ends with a colon, and what it is of follows in lines of its own.
    const isProse = line !== "" && !/^\s|\s{2}|:$/u.test(line);
    if (isProse) paragraph.push(line);
    else {
      flush();
      lines.push(line);
    }
  }
  flush();
  return lines.join("\n");
}
