import type { SourceLine } from "../documents/source-text.ts";

/** Symbol at the head of a page, alone or with the page number: `A/HRC/11/25*`, `A/HRC/8/19 Page 13`. */
const PAGE_HEAD = /^(?:page \d{1,3} )?A\/HRC\/[A-Z0-9./]{1,30}\*{0,3}(?: page \d{1,3})?$/iu;
const PAGE_WORD = /^page \d{1,3}$/iu;
/** Number at the foot of a page, alone or beside the job number: `13`, `26 GE. 09-16299`, `GE.13-11815 21`. */
const PAGE_FOOT = /^(?:\d{1,3} )?(?:GE\. ?\d{2}-\d{4,6}(?: ?\([A-Z]\))?)?(?: ?\d{1,3})?(?: \d{6})*$/u;
/** What a footnote starts with where the type size does not tell: stars, or the note on unedited conclusions. */
const FOOTNOTE_START =
  /^(?:[*∗†‡]{1,3} ?\S|\d{1,2} ?(?:the (?:original |full )?recommendations?|as (?:read|originally)|original|recommendations?) (?:\w+ ){0,4}(?:as|made|read|during|formulated|reads?|was|were)\b|\d{1,2} (?:The original|As read|Original)|conclusions and\/?or recommendations have not been edited)/iu;
const NOT_EDITED = /(?:have|has) not been edited\.?$/iu;

/** A footnote's mark on a line of its own, and how the note on the next line begins. */
const LONE_MARK = /^(?:[*∗†‡]{1,3}|\d{1,2})$/u;
const NOTE_TEXT =
  /^[“"]?(?:the )?(?:original |full )?(?:conclusions and|recommendations? (?:\w+ ){0,4}(?:as|made|read|during|formulated|reads?|was|were|has|have)\b|as (?:read|originally))/iu;

/** Smallest type size that counts as the body's: footnotes are set a tenth smaller or more. */
const FOOTNOTE_SIZE = 0.925;

/** Whether a line is what stands at the head of a page: the symbol, the number of the page, or both. */
export function isPageHead(text: string): boolean {
  return PAGE_HEAD.test(text) || PAGE_WORD.test(text);
}

/** Whether a line is what stands at the foot of a page: its number, the job number, or both. */
export function isPageFoot(text: string): boolean {
  return text !== "" && PAGE_FOOT.test(text);
}

/** The type size most of the text is set in, by characters, to half a point; 0 where no size is known. */
export function bodySize(lines: readonly SourceLine[]): number {
  const weight = new Map<number, number>();
  let body = 0;
  for (const { size, text } of lines) {
    const step = Math.round(size * 2) / 2;
    const total = (weight.get(step) ?? 0) + text.length;
    weight.set(step, total);
    if (total > (weight.get(body) ?? 0)) body = step;
  }
  return body;
}

/** Index of the first footnote line of a page, its foot already cut off; the length where there is none. */
function footnoteStart(lines: readonly SourceLine[], body: number): number {
  let start = lines.length;
  const isLoneMark = (i: number): boolean =>
    LONE_MARK.test(lines[i]?.text ?? "") && NOTE_TEXT.test(lines[i + 1]?.text ?? "");
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text, size, marks } = lines[i] as SourceLine;
    const small = size > 0 && size < FOOTNOTE_SIZE * body;
    if (!small && !FOOTNOTE_START.test(text) && !NOT_EDITED.test(text) && !isLoneMark(i)) {
      // A footnote without small type may run over several lines: look for its start a little further up.
      if (size > 0 || lines.length - i > 12) break;
      continue;
    }
    const startsNote = FOOTNOTE_START.test(text) || NOT_EDITED.test(text) || isLoneMark(i);
    if (small || marks?.some(({ at }) => at === 0) || startsNote) start = i;
  }
  return start;
}

/** The lines of each page, in order, without what stands at its head and foot. */
export function removeHeadsAndFeet(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const pages: (readonly SourceLine[])[] = [];
  let from = 0;
  while (from < lines.length) {
    const page = lines[from]?.page;
    let to = from;
    while (to < lines.length && lines[to]?.page === page) to += 1;
    let [first, last] = [from, to];
    while (first < last && first - from < 3 && isPageHead(lines[first]?.text ?? "")) first += 1;
    while (last > first && to - last < 3 && isPageFoot(lines[last - 1]?.text ?? "")) last -= 1;
    pages.push(lines.slice(first, last));
    from = to;
  }
  return pages;
}

/** Lines of the body, without page heads and feet and without footnotes; and the footnotes. */
export interface PageBody {
  readonly lines: readonly SourceLine[];
  readonly footnotes: readonly SourceLine[];
}

/**
 * Takes the furniture off every page: symbol and number at the head, number and job number at the foot,
 * footnotes above it. Footnotes quote States in brackets, which must not be read as recommending States.
 */
export function removePageFurniture(lines: readonly SourceLine[]): PageBody {
  const body: SourceLine[] = [];
  const footnotes: SourceLine[] = [];
  const size = bodySize(lines);
  for (const own of removeHeadsAndFeet(lines)) {
    const notes = footnoteStart(own, size);
    for (const line of own.slice(0, notes)) body.push(line);
    for (const line of own.slice(notes)) footnotes.push(line);
  }
  return { lines: body, footnotes };
}
