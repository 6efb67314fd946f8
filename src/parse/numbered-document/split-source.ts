import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import { isPageFoot, isPageHead, removeHeadsAndFeet, removePageFurniture } from "../page-furniture.ts";
import { foldRaisedMarks } from "./raised-marks.ts";

/** A document taken apart: what is read as text, and what its footnote marks stand for. */
export interface SplitSource {
  readonly body: readonly SourceLine[];
  /** Endnotes, or footnotes gathered from the feet of the pages, in document order. */
  readonly notes: readonly SourceLine[];
}

const NOTES_HEADING = /^(?:end|foot)?notes?\s?[:.]?$/iu;
const FIRST_NOTE = /^\[?1[\].)]?\s\S/u;
const STAR_NOTE = /^[*∗]{1,2}(?:\s|\p{Lu}|$)/u;
/** Lines a note at the foot of a page without type sizes may have. */
const MAX_STAR_LINES = 6;

/** Whether a line is the start of the note with this mark. */
function startsNote(line: SourceLine | undefined, mark: string): boolean {
  if (line === undefined) return false;
  if (line.marks?.some((raised) => raised.at === 0 && raised.mark === mark)) return true;
  return mark === "1" && FIRST_NOTE.test(line.text);
}

/** Index of the heading over the endnotes; the number of lines where there is none. */
function findNotes(lines: readonly SourceLine[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as SourceLine;
    if (!NOTES_HEADING.test(line.text)) continue;
    // Between the heading and the first note a page may end.
    if ([1, 2, 3, 4].some((step) => startsNote(lines[i + step], "1"))) return i;
  }
  return lines.length;
}

/** Heads and feet of pages in text that is not divided into pages: they stand between the lines. */
function removeLooseFurniture(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = [];
  let star = 0;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    const isEnd = isPageHead(text) || /^GE\.? ?:?\d{2}-/u.test(text);
    if (isEnd) star = 0;
    else if (STAR_NOTE.test(text) && text.length > 30) star = MAX_STAR_LINES;
    const next = lines[index + 1]?.text;
    const isNumberOfPage = /^\d{1,3}$/u.test(text) && (next === undefined || isPageHead(next));
    if (!isEnd && !isNumberOfPage && star === 0 && !(isPageFoot(text) && /GE/u.test(text))) kept.push(line);
    if (star > 0) {
      // The note ends with its sentence; what follows is the page's text again.
      star = /\.$/u.test(text) ? 0 : star - 1;
    }
  }
  return kept;
}

function isNoteStart({ text, marks }: SourceLine): boolean {
  return marks?.some(({ at }) => at === 0) === true || /^(?:[*∗†‡]{1,3}\s?|\d{1,3}\s)\p{Lu}/u.test(text);
}

/**
 * Gives small type at the foot of a page back to the text where it is no footnote: the foreword on a cover, the rows
 * of a table. A footnote begins with its mark, or goes on from the page before.
 */
function returnSmallType(
  body: readonly SourceLine[],
  footnotes: readonly SourceLine[],
): { readonly body: readonly SourceLine[]; readonly notes: readonly SourceLine[] } {
  const notes: SourceLine[] = [];
  const returned: SourceLine[] = [];
  let isOpen = false;
  let page = -1;
  for (const line of footnotes) {
    if (line.page !== page) {
      isOpen = isOpen && line.page === page + 1;
      page = line.page;
    }
    if (isNoteStart(line)) isOpen = true;
    (isOpen ? notes : returned).push(line);
  }
  if (returned.length === 0) return { body, notes };
  const whole = [...body, ...returned];
  whole.sort((a, b) => a.page - b.page || a.top - b.top);
  return { body: whole, notes };
}

/** Takes heads, feet, footnotes and endnotes off the text. */
export function splitSource(source: SourceText): SplitSource {
  const lines = foldRaisedMarks(source.lines);
  const at = findNotes(lines);
  // A Word document has no heads and feet among its lines, and text may have lost its pages.
  const isPaged = source.format === "pdf" || (source.format === "text" && source.pageCount > 1);
  if (!isPaged) {
    const clean = removeLooseFurniture(lines.slice(0, at));
    return { body: clean, notes: removeLooseFurniture(lines.slice(at + 1)) };
  }
  const { lines: text, footnotes } = removePageFurniture(lines.slice(0, at));
  const { body, notes } = returnSmallType(text, footnotes);
  return { body, notes: [...notes, ...removeHeadsAndFeet(lines.slice(at + 1)).flat()] };
}
