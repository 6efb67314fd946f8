import type { SourceLine } from "../../documents/source-text.ts";

/** Part of a report that a heading opens. */
export type NarrativeSection = "introduction" | "presentation" | "dialogue" | "commitments" | "conclusions";

const SECTIONS: readonly (readonly [NarrativeSection, RegExp])[] = [
  ["introduction", /^introduction$/iu],
  ["presentation", /^(?:[A-Z]\.? ?)?presentation (?:of the report )?by the (?:state|delegation|country)/iu],
  ["dialogue", /^(?:[A-Z]\.? ?)?inter-? ?active dialogue/iu],
  ["commitments", /^(?:[IVX]{1,4}\.? ?)?voluntary (?:commitments?|pledges?)/iu],
  ["conclusions", /^(?:[IVX]{1,4}\.? ?)?conclusions/iu],
];

/** Longest line of a heading, in characters. */
const MAX_LENGTH = 110;
/** Most lines that headings between two paragraphs take: section, part and topic, each of two lines. */
const MAX_LINES = 6;
/** What ends a paragraph's last line; a heading has none of it. */
const CLOSED = /[.;:?!”"’)]$|[.;:?!][”"’)]?\s?\d{1,2}$/u;
const HEAD_START = /^(?:[IVX]{1,4}|[A-Z]|\d{1,2})?\.? ?[\p{Lu}“"]/u;

/** The part of the report a heading opens; nothing for headings of topics. */
export function sectionOfHeading(heading: string): NarrativeSection | undefined {
  const text = heading.trim();
  return SECTIONS.find(([, title]) => title.test(text))?.[0];
}

/** Whether a line looks like none of the text around it: shifted, or in other type. */
function standsOut(line: SourceLine, body: SourceLine): boolean {
  return Math.abs(line.left - body.left) > 6 || (body.size > 0 && Math.abs(line.size - body.size) > 0.4);
}

/**
 * How many of the last lines of a paragraph are no text of it but headings of what follows. A heading does not end
 * as a sentence does, follows a line that does, and is known by its words or stands out on the page.
 */
export function countHeadingLines(lines: readonly SourceLine[]): number {
  let count = 0;
  for (let i = lines.length - 1; i > 0 && count <= MAX_LINES; i--) {
    const text = lines[i]?.text ?? "";
    if (CLOSED.test(text) || text.length > MAX_LENGTH) break;
    count += 1;
  }
  if (count === 0 || count > MAX_LINES) return 0;
  const start = lines.length - count;
  const body = lines[start - 1] as SourceLine;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] as SourceLine;
    if (HEAD_START.test(line.text) && (sectionOfHeading(line.text) !== undefined || standsOut(line, body)))
      return i === start || CLOSED.test(lines[i - 1]?.text ?? "") ? lines.length - i : 0;
  }
  return 0;
}
