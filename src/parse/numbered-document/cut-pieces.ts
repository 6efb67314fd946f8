import type { SourceLine } from "../../documents/source-text.ts";
import { joinLines } from "../paragraph-text.ts";
import { type Heading, hasLabel, headingLook } from "./headings.ts";
import type { PageLayout } from "./page-layout.ts";
import type { ParagraphStart } from "./paragraph-starts.ts";

const RULE = /^[\s_–—-]{3,}$/u;
const MAX_TAIL = 8;
const ENDS_SENTENCE = /[.;:?!”"’)\]%][\s\d,]{0,12}$/u;
/** Stricter, for headings may end with a bracket. */
const ENDS_PARAGRAPH = /[.;:?!][”"’)\]]{0,2}[\s\d,]{0,12}$|[”"%][\s\d,]{0,12}$/u;
const BULLET = /^[•·▪–-]\s/u;

/** Lines at the end of a paragraph's text that are the next headings, in text without positions. */
function countTail(lines: readonly SourceLine[]): number {
  let tail = 0;
  while (tail < Math.min(MAX_TAIL, lines.length - 1)) {
    const text = lines[lines.length - 1 - tail]?.text ?? "";
    if (ENDS_PARAGRAPH.test(text) && !/^\d[\s\d]{0,6}$/u.test(text) && !/\p{Ll}\d{1,3}$/u.test(text)) break;
    tail += 1;
  }
  const first = lines[lines.length - tail]?.text ?? "";
  const before = lines[lines.length - tail - 1]?.text ?? "";
  const isHeading = tail < MAX_TAIL && /^[\p{Lu}\d“"]/u.test(first) && ENDS_PARAGRAPH.test(before);
  const isListed = BULLET.test(before) && /[;:,]$/u.test(before);
  return isHeading && !isListed && !lines.slice(-tail).some(({ text }) => BULLET.test(text)) ? tail : 0;
}

/** Groups heading lines: a label begins one, a line in other type or further down begins one. */
export function groupHeadings(lines: readonly SourceLine[]): Heading[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isLoose = line.size === 0;
    const goesOn =
      group !== undefined &&
      last !== undefined &&
      !hasLabel(line.text) &&
      (/^\d[\s\d,]{0,8}$/u.test(line.text) ||
        (isLoose
          ? !/^\p{Lu}/u.test(line.text) || last.text.length > 48
          : last.page === line.page &&
            Math.abs(last.size - line.size) < 0.4 &&
            line.top - last.top < 1.4 * line.size));
    if (goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ text: joinLines(group).text, lines: group }));
}

/** A run of lines of one kind. */
export type Piece =
  | { readonly kind: "paragraph"; readonly lines: readonly SourceLine[]; readonly start: ParagraphStart }
  | { readonly kind: "text" | "headings"; readonly lines: readonly SourceLine[] };

/** Whether the lines in the middle that a line belongs to have space above and below: else they are a list's. */
function standsApart(
  lines: readonly SourceLine[],
  index: number,
  isUnderHeading: boolean,
  layout: PageLayout,
): boolean {
  const isClose = (i: number): boolean => {
    const [upper, lower] = [lines[i], lines[i + 1]];
    return (
      upper !== undefined &&
      lower !== undefined &&
      upper.page === lower.page &&
      lower.top - upper.top < 1.35 * lower.size
    );
  };
  const isPart = (line: SourceLine | undefined): boolean =>
    line !== undefined && headingLook(line, layout) !== undefined;
  return (!isClose(index - 1) || isUnderHeading) && (!isClose(index) || isPart(lines[index + 1]));
}

/** Cuts the body into paragraphs, headings and what is neither. */
export function cutPieces(
  lines: readonly SourceLine[],
  starts: readonly ParagraphStart[],
  layout: PageLayout,
): Piece[] {
  const byIndex = new Map(starts.map((start) => [start.index, start]));
  const pieces: Piece[] = [];
  let open: SourceLine[] = [];
  let kind = "text" as Piece["kind"];
  let start: ParagraphStart | undefined;
  const close = (): void => {
    const own = open;
    open = [];
    if (own.length === 0) return;
    if (kind === "headings") pieces.push({ kind, lines: own });
    else {
      const tail = layout.size === 0 && start !== undefined ? countTail(own) : 0;
      const text = own.slice(0, own.length - tail);
      pieces.push(
        start === undefined ? { kind: "text", lines: text } : { kind: "paragraph", lines: text, start },
      );
      if (tail > 0) pieces.push({ kind: "headings", lines: own.slice(-tail) });
    }
  };
  const begin = (next: Piece["kind"], at?: ParagraphStart): void => {
    close();
    kind = next;
    start = at;
  };
  const isHeading = (
    line: SourceLine,
    index: number,
    within: Piece["kind"],
    isUnderWay: boolean,
  ): boolean => {
    const look = headingLook(line, layout);
    // Cells of a table may stand in the middle.
    if (look === "centered" && !hasLabel(line.text)) {
      return (within !== "text" || !isUnderWay) && standsApart(lines, index, within === "headings", layout);
    }
    if (look !== undefined) return true;
    const label = /^(?:[IVX]{1,5}|[A-Z])\.\s/u.test(line.text);
    if (layout.size > 0) return within === "headings" && label;
    return start === undefined && hasLabel(line.text) && !ENDS_SENTENCE.test(line.text);
  };
  for (const [index, line] of lines.entries()) {
    if (RULE.test(line.text)) continue;
    const here = byIndex.get(index);
    const last = open.at(-1);
    if (here !== undefined) {
      begin("paragraph", here);
    } else if (isHeading(line, index, kind, pieces.length > 0)) {
      if (kind !== "headings") begin("headings");
    } else if (kind === "headings") {
      const isWrapped =
        last !== undefined &&
        last.page === line.page &&
        !/^N\/A$/iu.test(line.text) &&
        (layout.size > 0
          ? line.top - last.top < 1.35 * line.size && Math.abs(line.size - last.size) < 0.4
          : !ENDS_SENTENCE.test(line.text) && last.text.length > 48);
      if (!isWrapped) begin("text");
    } else if (kind === "paragraph" && line.size > 0 && line.size < 0.9 * layout.size) {
      // Smaller type inside a paragraph's text is a table.
      begin("text");
    }
    open.push(line);
  }
  close();
  return pieces;
}
