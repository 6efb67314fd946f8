import type { SourceLine } from "../../documents/source-text.ts";
import { removeHeadsAndFeet, removePageFurniture } from "../page-furniture.ts";
import { joinLines } from "../paragraph-text.ts";
import { readContinuedHead, readReplyHead } from "./reply-heads.ts";

/** Lines that belong together: a heading, a paragraph, a row of a table. */
export interface Block {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** Page of its first line, from 1. */
  readonly page: number;
  /** Height of its type; 0 where it is not known. */
  readonly size: number;
  /** Whether it is set larger than the body, or marked as a heading in Markdown. */
  readonly isLarge: boolean;
}

/** Lines of the cover and the feet of pages that are left in where pages are not known. */
const FURNITURE =
  /^(?:\*+ ?the present document|the present document (?:was|is)|\[?original:|distr\.|ge\.\s?\d{2}-|united nations$|general assembly$|page \d{1,3}$|<!--)/iu;
const SYMBOL_LINE = /^(?:page \d{1,3} )?A\/HRC\/\d{1,3}\/\d{1,3}\/Add\.\d{1,2}(?: page \d{1,3})?$/iu;
const PAGE_NUMBER = /^\d{1,3}$/u;
const MARKS = /^(?:#{1,6}\s+|>\s+)+|\*\*|__/gu;
/** Borders of a row of a table in Markdown. */
const BORDERS = /^\||\|$/gu;
/** Distance between lines, as a multiple of the usual, from which a new paragraph begins. */
const GAP = 1.35;
/** Ends as a sentence, cell or heading does, so that something new may begin. */
const FINISHED = /(?:^|[.:;!?)\]”"’|])$|[.!?][”"’)]?\d{1,2}$/u;
const SECTION = /^(?:[IVX]{1,5}|[A-H])\.\s?\p{Lu}/u;
const NUMBERED = /^(\d{1,3})\.\s?\p{Lu}/u;
const LIST_TAIL =
  /(?:\d{1,3}\.\d{1,3}|\d\.?\s?[,;\u2010-\u2015-]\s?\d{1,3})\s?[.,;&\u2010-\u2015-]?(?: and)?$/u;
const LISTED = /\d{1,3}(?:\.\d{1,3})?\s?[,;.\u2010-\u2015-]/gu;
const ONLY_PARAGRAPH = /^(?:\d{1,3}\.,? ?){1,12}$/u;
/** What a line ends with that goes on in the next. */
const GOES_ON = /(?:[,;&\u2010-\u2015-]|\b(?:and|to|or|see|recommendations?|paragraphs?|nos?\.?))$/iu;
const OPENS = /^[\p{Lu}“"(]/u;
/** A heading has no more lines. */
const HEADING_LINES = 3;
const OPENED = /\brecommendations:? [\d\s.,;\u2010-\u2015-]+$/iu;
const POINTED = /\b(?:see|refers?|reply|replies|responses?)\b/iu;
/** From so many numbers on, lines are a list. */
const LIST_LENGTH = 4;
/** A heading without number that gives a position; lines around it may have no distance in a plain text. */
export const POSITION_HEADING =
  /^(?:(?:recommendations? (?:that|which|accepted|supported|noted|not|rejected|enjoy|already|partially|partly|pending|under))|(?:accepted|supported|noted|rejected|partially|partly|not accepted|not supported|pending|unsupported)\b).{0,110}[^.,;]$/iu;

function isFurniture(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  if (SYMBOL_LINE.test(text) || FURNITURE.test(text)) return true;
  // A page number stands beside the symbol at the head of a page.
  const beside = [lines[index - 1]?.text ?? "", lines[index + 1]?.text ?? ""];
  if (text === String(lines[index]?.page) && lines[index + 1]?.page !== lines[index]?.page) return true;
  return PAGE_NUMBER.test(text) && beside.some((other) => SYMBOL_LINE.test(other));
}

/** The number that occurs most; 0 where there is none. */
function mostCommon(values: Iterable<number>): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

/** Least share of the distances that the one between lines of a paragraph has. */
const LEADING_SHARE = 0.1;

/** Distance between the lines of a paragraph: the smallest that is not rare. */
function usualGap(gaps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= LEADING_SHARE * gaps.length).map(([gap]) => gap);
  return usual.reduce((least, gap) => Math.min(least, gap), usual[0] ?? 0);
}

/** A line of the body. */
interface BodyLine extends SourceLine {
  /** Whether Markdown marks it as a heading. */
  readonly isMarked: boolean;
  /** Distance from the line above; absent where a page ends between them. */
  readonly gap?: number;
}

/** The lines without furniture, and the distances between them. */
function readBody(source: readonly SourceLine[]): BodyLine[] {
  const body: BodyLine[] = [];
  let before: SourceLine | undefined;
  const own = source.filter((_, index) => !isFurniture(source, index));
  // Without type sizes a line with a star may be a footnote or a reply: it is kept.
  const isSized = own.some(({ size }) => size > 0);
  const kept = new Set(isSized ? removePageFurniture(own).lines : removeHeadsAndFeet(own).flat());
  for (const line of source) {
    const isMarked = /^#{1,6}\s/u.test(line.text);
    const text = line.text.replace(MARKS, "").replace(BORDERS, "").trim();
    // Where pages are not known, furniture between two lines is the end of a page.
    if (!kept.has(line)) {
      before = undefined;
      continue;
    }
    if (text === "" || /^[-=_*|:\s]+$/u.test(text)) continue;
    const isNext = before !== undefined && before.page === line.page && line.top > before.top;
    body.push({
      ...line,
      text,
      isMarked,
      ...(isNext && before !== undefined ? { gap: line.top - before.top } : {}),
    });
    before = line;
  }
  // A converter may put the number of a paragraph on a line of its own; the end of a list looks like it.
  const isLoneNumber = (index: number): boolean => {
    const [above, line, below] = [
      body[index - 1]?.text ?? "",
      body[index]?.text ?? "",
      body[index + 1]?.text ?? "",
    ];
    const isHeading = POSITION_HEADING.test(above) || SECTION.test(above);
    const isNumber = ONLY_PARAGRAPH.test(line) && (isHeading || !GOES_ON.test(above));
    return isNumber && OPENS.test(below) && !SECTION.test(below) && !POSITION_HEADING.test(below);
  };
  return body.flatMap((line, index) => {
    const above = body[index - 1];
    if (above !== undefined && isLoneNumber(index - 1))
      return [{ ...above, text: `${above.text} ${line.text}` }];
    return isLoneNumber(index) ? [] : [line];
  });
}

const SIGNS = /^[\d\s.,;&\u2010-\u2015-]+$/u;

/** Whether a text is nothing but numbers and what joins them. */
export function hasOnlyNumbers(text: string): boolean {
  return SIGNS.test(text.replace(/\b(?:and|to)\b/gu, ""));
}

/** Whether a line goes on with the list of numbers above it, also behind a full stop printed for a comma. */
function continuesList(line: string, before: string, open: readonly SourceLine[]): boolean {
  if (!/^\d/u.test(line) || !LIST_TAIL.test(before)) return false;
  if (NUMBERED.test(line) && before.endsWith(".")) return false;
  const isHeading = open.length === 1 && hasOnlyNumbers(before);
  const listed = open.reduce((sum, { text }) => sum + (text.match(LISTED)?.length ?? 0), 0);
  // `accepts recommendations 140.1.` opens a list too, `See recommendation 140.1.` does not.
  const isOpened = /^\d{1,3}\.\d/u.test(line) && OPENED.test(before) && !POINTED.test(before);
  return !isHeading && (listed >= LIST_LENGTH || isOpened);
}

/** Whether a line begins with the number that follows that of the open reply: a row of a table ends with no sign. */
function isNextHead(line: string, first: string, before: string): boolean {
  const [own, last] = [readReplyHead(line), readReplyHead(first)];
  if (own === undefined || last === undefined || own.style !== last.style || GOES_ON.test(before))
    return false;
  const [numbers, numbersBefore] = [own.printed.match(/\d+/gu) ?? [], last.printed.match(/\d+/gu) ?? []];
  const isNext = Number(numbers.at(own.style === "plain" ? 0 : 1)) === Number(numbersBefore.at(-1)) + 1;
  return isNext && own.style !== "plain" && numbers[0] === numbersBefore[0];
}

/** Whether a line begins something new although nothing in the layout says so. */
function beginsByText(line: string, before: string, open: readonly SourceLine[], hasGaps: boolean): boolean {
  const [first] = open;
  const isHeading =
    open.length <= HEADING_LINES &&
    (SECTION.test(first?.text ?? "") || POSITION_HEADING.test(first?.text ?? ""));
  const isFinished = FINISHED.test(before) || isHeading;
  if (continuesList(line, before, open)) return false;
  if (SECTION.test(line) && (isFinished || !/[,;]$/u.test(before))) return isFinished || line.length < 120;
  if (isNextHead(line, first?.text ?? "", before)) return true;
  if (!isFinished) return false;
  if (POSITION_HEADING.test(line)) return true;
  const head = readReplyHead(line);
  if (head !== undefined && head.style !== "plain") return true;
  if (NUMBERED.test(line) && isHeading) return true;
  const isGrouped = head?.rest !== "" && /\d\D+\d/u.test(head?.printed ?? "");
  if (!NUMBERED.test(line) && !isGrouped) return false;
  // `; 3. Noted` is an enumeration within a sentence.
  const isClosed = /[.)\]|]$/u.test(before) || (/:$/u.test(before) && /^1\./u.test(line));
  return (!hasGaps || /^\d/u.test(first?.text ?? "")) && isClosed;
}

/** Puts the numbers of a head that run over two lines of a narrow column before the text of the reply. */
function joinNarrowHead(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first, second] = lines;
  const head = first === undefined ? undefined : readReplyHead(first.text);
  if (first === undefined || second === undefined || head?.isOpen !== true || head.rest === "") return lines;
  const more = readContinuedHead(second.text);
  if (more === undefined) return lines;
  const joined = [{ ...first, text: `${head.printed}, ${more.printed}. ${head.rest}` }];
  if (more.rest !== "") joined.push({ ...second, text: more.rest });
  // The column may be narrower still.
  return [...joined, ...lines.slice(2)];
}

function gapsOf(lines: readonly BodyLine[]): number[] {
  return lines.flatMap(({ gap }) => (gap === undefined ? [] : [Math.round(gap)]));
}

/**
 * Cuts the text of an addendum into headings and paragraphs, page furniture and footnotes taken off.
 *
 * @param start - Index of the first line behind the cover; the cover's lines only tell how far lines stand apart.
 */
export function splitBlocks(source: readonly SourceLine[], start: number): Block[] {
  const lines = readBody(source.slice(start));
  const gaps = gapsOf(lines);
  const leading = usualGap(gapsOf(readBody(source)));
  const bodySize = mostCommon(
    lines.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 20)).fill(size)),
  );
  const hasGaps = gaps.filter((gap) => gap > GAP * leading).length >= 3;

  const groups: BodyLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const open = groups.at(-1);
    const before = lines[index - 1];
    if (open === undefined || before === undefined) {
      groups.push([line]);
      continue;
    }
    const { gap, text, size } = line;
    const isOtherSize = Math.abs(size - before.size) > 1.1;
    // A list or range that is cut within goes on, whatever the distance.
    const isCut = /\d\s?[,;\u2010-\u2015-]$/u.test(before.text) && /^\d/u.test(text) && !isOtherSize;
    const isApart =
      !isCut && gap !== undefined && gap > GAP * Math.max(leading, isOtherSize ? 0 : 1.15 * size);
    const startsPage =
      gap === undefined &&
      FINISHED.test(before.text) &&
      !continuesList(text, before.text, open) &&
      (readReplyHead(text) !== undefined || SECTION.test(text));
    const isNew =
      isApart ||
      isOtherSize ||
      line.isMarked ||
      before.isMarked ||
      startsPage ||
      beginsByText(text, before.text, open, hasGaps);
    if (isNew) groups.push([line]);
    else open.push(line);
  }
  return groups.map((group) => {
    const [first] = group;
    const size = first?.size ?? 0;
    return {
      text: joinLines(joinNarrowHead(group)).text.trim(),
      lines: group,
      page: first?.page ?? 1,
      size,
      isLarge: size > 1.08 * bodySize || first?.isMarked === true,
    };
  });
}
