import type { SourceText } from "../../documents/source-text.ts";
import { removeHeadsAndFeet } from "../../parse/page-furniture.ts";
import { joinLines } from "../../parse/paragraph-text.ts";

/** A block of a submission: a heading, an item of a list or a paragraph. */
export interface AskBlock {
  readonly kind: "heading" | "item" | "paragraph";
  /** Text without its bullet or number, lines joined. */
  readonly text: string;
  /** Number of an item, as printed without its full stop; absent for bullets and other blocks. */
  readonly number?: string;
  /** Page it starts on, from 1. */
  readonly page: number;
  /** How many lines it was printed in. */
  readonly lineCount: number;
}

/** What opens an item: a bullet, or a number or letter with its full stop or bracket. */
const ITEM =
  /^(?:[•▪‣◦●○■□➢➤✓\uF0B7\uF0A7*–—-]|(\(?(?:R(?:ec)?\.?\s?)?\d{1,3}(?:\.\d{1,3}){0,2}[.):]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)]))\s+(?=\S)/iu;
/** A number with a point inside, which needs no full stop: `3.2 Ratify …`. */
const INNER_NUMBER = /^(\d{1,3}(?:\.\d{1,3}){1,2})\s+(?=\p{Lu})/u;
const MARKDOWN_HEADING = /^#{1,6}\s+/u;
/** Most words of a heading. */
const HEADING_WORDS = 14;
/** How much farther apart than usual two lines of two paragraphs stand. */
const GAP = 1.4;

/** The blocks of a text, in its order. */
export function listBlocks(source: SourceText): readonly AskBlock[] {
  const lines = removeHeadsAndFeet(source.lines).flat();
  const step = usualStep(lines);
  const blocks: AskBlock[] = [];
  let open: { kind: AskBlock["kind"]; number?: string; lines: typeof lines } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { kind, number, lines: own } = open;
    const [first] = own;
    blocks.push({
      kind,
      text: joinLines(own).text.trim(),
      ...(number === undefined ? {} : { number }),
      page: first?.page ?? 1,
      lineCount: own.length,
    });
    open = undefined;
  };
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    const text = line.text.replace(/^\*\*(.{1,200})\*\*$/u, "$1").trim();
    const isApart =
      source.format === "docx" ||
      before === undefined ||
      before.page !== line.page ||
      line.top - before.top > step * GAP;
    const opening = ITEM.exec(text) ?? INNER_NUMBER.exec(text);
    if (
      MARKDOWN_HEADING.test(text) ||
      (opening === null && looksLikeHeading(text, isApart || open === undefined))
    ) {
      close();
      open = { kind: "heading", lines: [{ ...line, text: text.replace(MARKDOWN_HEADING, "") }] };
      close();
    } else if (opening !== null) {
      close();
      const number = opening[1]?.replace(/^\(|[.):]$/gu, "");
      open = {
        kind: "item",
        ...(number === undefined ? {} : { number }),
        lines: [{ ...line, text: text.slice(opening[0].length) }],
      };
    } else if (
      open === undefined ||
      (isApart && !goesOn(open.lines.at(-1)?.text ?? "", text, before, line))
    ) {
      close();
      open = { kind: "paragraph", lines: [{ ...line, text }] };
    } else {
      open.lines = [...open.lines, { ...line, text }];
    }
  }
  close();
  return blocks;
}

/** A paragraph that a page break cuts goes on in lower case. */
function goesOn(
  last: string,
  next: string,
  before: { readonly page: number } | undefined,
  line: { readonly page: number },
): boolean {
  return before?.page !== line.page && /^\p{Ll}/u.test(next) && !/[.;:]$/u.test(last);
}

/** Distance of two lines of a paragraph: the most frequent one. */
function usualStep(lines: SourceText["lines"]): number {
  const counts = new Map<number, number>();
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    if (before === undefined || before.page !== line.page || line.top <= before.top) continue;
    const step = Math.round((line.top - before.top) * 2) / 2;
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [[step] = [1]] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return step;
}

function looksLikeHeading(text: string, isApart: boolean): boolean {
  const words = text.split(" ").length;
  if (words > HEADING_WORDS || /[.;,]$/u.test(text) || !/^[\p{Lu}\d]/u.test(text)) return false;
  return /:$/u.test(text) || (isApart && words <= 8 && isTitle(text));
}

/** Whether a short text without full stop is the title of a section of the kind that submissions have. */
function isTitle(text: string): boolean {
  return (
    text === text.toUpperCase() ||
    /\b(?:recommendations?|conclusions?|introduction|annex|background|references|methodology|asks|demands|calls)\b/iu.test(
      text,
    )
  );
}
