import type { FigureMarks, PlotLibrary } from "./render-figure.ts";

/** A text at a place, with the full text for who points at it. */
export interface TextShape {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly title?: string;
  readonly fill?: string;
}

/** A filled box. */
export interface BoxShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly title?: string;
}

/** A straight line. */
export interface LineShape {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How texts are set. */
export interface TextStyle {
  /** Default `"start"`. */
  readonly anchor?: "start" | "middle" | "end";
  /** In px; default 12, never less than 11. */
  readonly size?: number;
  readonly weight?: number;
  /** Default ink; a text's own `fill` goes first. */
  readonly fill?: string;
  /** Color around the letters, where they stand on lines. */
  readonly halo?: string;
}

/** Texts, each centered on its y. */
export function drawTexts(
  plot: PlotLibrary,
  texts: readonly TextShape[],
  style: TextStyle = {},
): FigureMarks {
  const { anchor = "start", size = 12, weight, fill = "var(--upr-ink)", halo } = style;
  const isPlain = texts.every((text) => text.fill === undefined);
  return plot.text(texts, {
    x: "x",
    y: "y",
    text: "text",
    title: "title",
    textAnchor: anchor,
    fontSize: size,
    fill: isPlain ? fill : (text: TextShape) => text.fill ?? fill,
    ...(weight === undefined ? {} : { fontWeight: weight }),
    ...(halo === undefined ? {} : { stroke: halo, strokeWidth: 4 }),
  });
}

/** How boxes are set. */
export interface BoxStyle {
  readonly radius?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

/** Boxes; those without extent are left out. */
export function drawBoxes(plot: PlotLibrary, boxes: readonly BoxShape[], style: BoxStyle = {}): FigureMarks {
  const { radius, stroke, strokeWidth = 1, dash } = style;
  return plot.rect(
    boxes.filter(({ width, height }) => width > 0 && height > 0),
    {
      x1: "x",
      x2: (box: BoxShape) => box.x + box.width,
      y1: "y",
      y2: (box: BoxShape) => box.y + box.height,
      fill: "fill",
      title: "title",
      ...(radius === undefined ? {} : { r: radius }),
      ...(stroke === undefined ? {} : { stroke, strokeWidth }),
      ...(dash === undefined ? {} : { strokeDasharray: dash }),
    },
  );
}

/** How lines are set. */
export interface LineStyle {
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

/** Straight lines. */
export function drawLines(
  plot: PlotLibrary,
  lines: readonly LineShape[],
  style: LineStyle = {},
): FigureMarks {
  const { stroke = "var(--upr-line)", width = 1, dash } = style;
  return plot.link(lines, {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    stroke,
    strokeWidth: width,
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  });
}
