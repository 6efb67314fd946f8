import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import { bodySize } from "../page-furniture.ts";

/** Where the lines of running text begin and end; odd and even pages may differ. */
export interface PageLayout {
  /** Type size of the text; 0 where the source has no positions. */
  readonly size: number;
  leftOf(line: SourceLine): number;
  rightOf(line: SourceLine): number;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  let best: number | undefined;
  for (const value of values) {
    const rounded = Math.round(value);
    const count = (counts.get(rounded) ?? 0) + 1;
    counts.set(rounded, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = rounded;
  }
  return best;
}

/** Measures the column that most text is set in; only a PDF has places that tell anything. O(n log n). */
export function measureLayout(lines: readonly SourceLine[], format: SourceText["format"]): PageLayout {
  const size = format === "pdf" ? bodySize(lines) : 0;
  const margins = [0, 1].map((parity) => {
    const own = lines.filter(
      (line) => line.page % 2 === parity && Math.abs(line.size - size) < 0.08 * Math.max(1, size),
    );
    const rights = own.map(({ right }) => right).sort((a, b) => a - b);
    return {
      left: mostFrequent(own.map(({ left }) => left)),
      right: rights[Math.floor(rights.length * 0.9)],
    };
  });
  const of = (line: SourceLine, side: "left" | "right"): number =>
    margins[line.page % 2]?.[side] ?? margins[0]?.[side] ?? margins[1]?.[side] ?? 0;
  return { size, leftOf: (line) => of(line, "left"), rightOf: (line) => of(line, "right") };
}
