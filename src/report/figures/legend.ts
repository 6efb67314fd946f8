import { cutText, widthOf } from "./figure-text.ts";
import { drawSymbols, type SymbolShape, symbolAt } from "./group-colors.ts";
import type { FigureMarks, PlotLibrary } from "./render-figure.ts";
import { type BoxShape, drawBoxes, drawTexts, type TextShape } from "./shapes.ts";

/** One entry of a legend. */
export interface LegendEntry {
  readonly label: string;
  readonly fill: string;
  /** Color of the group's shape, where groups have shapes; which one is its place in the legend. */
  readonly symbolFill?: string;
}

const LINE = 22;
const SWATCH = 14;
const GAP = 18;

/** A legend in as many lines as it needs. */
export interface Legend {
  readonly height: number;
  readonly marks: readonly FigureMarks[];
}

/** Swatches with their names, from the left of the picture at `y`. */
export function drawLegend(
  plot: PlotLibrary,
  entries: readonly LegendEntry[],
  { y, width }: { readonly y: number; readonly width: number },
): Legend {
  const boxes: BoxShape[] = [];
  const texts: TextShape[] = [];
  let [left, line] = [0, 0];
  const symbols: SymbolShape[] = [];
  for (const [place, { label, fill, symbolFill }] of entries.entries()) {
    const text = cutText(label, 12, width - SWATCH - 8);
    const size = SWATCH + 6 + widthOf(text, 12);
    if (left > 0 && left + size > width) [left, line] = [0, line + 1];
    const top = y + line * LINE;
    boxes.push({ x: left, y: top + 4, width: SWATCH, height: SWATCH, fill });
    if (symbolFill !== undefined) {
      symbols.push(...symbolAt(place, { x: left + SWATCH / 2, y: top + 4 + SWATCH / 2, fill: symbolFill }));
    }
    texts.push({
      x: left + SWATCH + 6,
      y: top + 4 + SWATCH / 2,
      text,
      ...(text === label ? {} : { title: label }),
    });
    left += size + GAP;
  }
  const height = entries.length === 0 ? 0 : (line + 1) * LINE + 6;
  return {
    height,
    marks: [
      drawBoxes(plot, boxes, { stroke: "var(--upr-line)", radius: 2 }),
      drawSymbols(plot, symbols),
      drawTexts(plot, texts),
    ],
  };
}
