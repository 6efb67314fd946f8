import type { SourceLine } from "../../documents/source-text.ts";
import type { PageLayout } from "./page-layout.ts";

/** A heading of one or more lines, with its place among the others. */
export interface Heading {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

const LABEL = /^(?:([IVX]{1,5}|[A-Z]|\d{1,2})\.|\(([a-z])\))\s?(?=[\p{L}“"‘(])/u;
const ROMAN = /^[IVX]{1,5}$/u;
/** Type this much larger than the text's is a heading's. */
const LARGER = 1.08;

/** Whether a line starts with the label of a heading: `II.`, `B.`, `3.`. */
export function hasLabel(text: string): boolean {
  return LABEL.test(text) && !text.startsWith("(");
}

/** What tells that a line is a heading: its type, its place left of the text, or its place in the middle. */
export type HeadingLook = "large" | "hanging" | "centered";

/** How a line looks like a heading; `undefined` where it does not, and always without positions. */
export function headingLook(line: SourceLine, layout: PageLayout): HeadingLook | undefined {
  const { size, leftOf, rightOf } = layout;
  const { text } = line;
  if (size === 0 || line.size === 0 || !/\p{L}/u.test(text) || /^(?:[•·▪–-]|\([a-z]{1,4}\))\s/u.test(text)) {
    return undefined;
  }
  if (line.size > LARGER * size) return "large";
  if (line.size < size / LARGER) return undefined;
  const [left, right] = [leftOf(line), rightOf(line)];
  if (line.left < left - 15) return "hanging";
  const isCentered = Math.abs(line.left + line.right - left - right) < 30;
  const isCapital = text === text.toUpperCase() && text.length > 6;
  if (!isCentered) return undefined;
  const margin = isCapital || hasLabel(text) ? 8 : 25;
  const isInside = line.left > left + margin && (isCapital || line.right < right - margin / 2);
  return isInside ? "centered" : undefined;
}

/** The levels of the headings seen so far; the deepest last. */
interface Level {
  readonly depth: number;
  readonly text: string;
  readonly label?: string;
  readonly left: number;
  readonly size: number;
}

function depthOfLabel(label: string, stack: readonly Level[]): number {
  if (/^\d/u.test(label)) return 3;
  if (!ROMAN.test(label)) return /^[a-z]$/u.test(label) ? 4 : 2;
  // I, V and X are letters too: after H comes I.
  const before = [...stack].reverse().find(({ depth }) => depth === 2)?.label;
  const isNext =
    before !== undefined && before.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
  return label.length === 1 && isNext ? 2 : 1;
}

/** Keeps the path of headings that the text at hand stands under. */
export interface HeadingPath {
  enter(heading: Heading): void;
  current(): readonly string[];
}

/** An empty {@link HeadingPath}; `size` is that of running text. */
export function createHeadingPath(size: number): HeadingPath {
  let stack: Level[] = [];
  let path: readonly string[] = [];
  return {
    enter({ text, lines }) {
      const [first] = lines;
      const left = first?.left ?? 0;
      const own = first?.size ?? 0;
      const [, upper, lower] = LABEL.exec(text) ?? [];
      const label = upper ?? lower;
      let depth: number;
      if (label !== undefined) {
        depth = depthOfLabel(label, stack);
      } else if (size > 0 && own > LARGER * size) {
        // Unlabelled headings in larger type rank with the labelled ones of their size, else by size alone.
        depth = own > 1.3 * size ? 1 : 2;
      } else {
        const twin =
          size > 0
            ? stack.find(
                (l) => l.label === undefined && Math.abs(l.left - left) < 3 && l.size < LARGER * size,
              )
            : undefined;
        const labelled = [...stack].reverse().find((l) => Number.isInteger(l.depth));
        depth = twin?.depth ?? (labelled === undefined ? 1 : labelled.depth + 0.5);
      }
      // An unlabelled heading may hold numbered ones, but no lettered ones.
      stack = stack.filter((level) => level.depth < depth && (depth > 2 || Number.isInteger(level.depth)));
      stack.push({ depth, text, left, size: own, ...(label === undefined ? {} : { label }) });
      path = stack.map((level) => level.text);
    },
    current: () => path,
  };
}
