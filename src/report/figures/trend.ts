import type { Figure } from "./figure.ts";
import { formatterOf, isDrawable } from "./figure-numbers.ts";
import type { FigureFormat, FigureOptions } from "./figure-options.ts";
import { cleanText } from "./figure-text.ts";
import { countWords, renderFigure } from "./render-figure.ts";
import { drawSeries, type Line, type Point } from "./trend-lines.ts";

/** One point of one line. */
export interface TrendFigureRow {
  /** What the line is about. */
  readonly series: string;
  /** Cycle, session or year. */
  readonly x: number;
  /** Absent or `undefined` where there is no basis: the line is broken there. */
  readonly value?: number | undefined;
  /** Interval of `value`, drawn as a band. */
  readonly interval?: readonly [low: number, high: number] | undefined;
}

/** How {@link drawTrend} draws. */
export interface TrendFigureOptions extends FigureOptions {
  /** What `x` is, such as `"Cycle"`. */
  readonly xLabel: string;
  /** Of `value`; default `"share"`. */
  readonly format?: FigureFormat;
  /** Ends of the axis of values; default: from 0 to 1 for shares, from 1 to 5 for levels, else from 0 to the largest. */
  readonly domain?: readonly [low: number, high: number];
}

/**
 * Lines over cycles, sessions or years, each with its interval as a band and its name at the end.
 *
 * A line breaks where a row has no value. Lines differ in color, dash and dot; their names are moved apart where they
 * would overlap. Series stand in the order they come first; at most 10 are drawn, and the description says how many
 * more `rows` hold. Of two rows for one `x` of a series the last is drawn.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example Over cycles
 * ```ts
 * import { drawTrend } from "uprkit/report";
 *
 * const rows = [
 *   { series: "All", x: 1, value: 0.73 },
 *   { series: "All", x: 2, value: 0.75 },
 * ];
 * const figure = await drawTrend(rows, { title: "Acceptance", note: "By recommending State.", xLabel: "Cycle" });
 * figure.description; // => "1 line over Cycle 1 to 2. All: 73 % to 75 %."
 * ```
 *
 * @category Report
 */
export function drawTrend(rows: readonly TrendFigureRow[], options: TrendFigureOptions): Promise<Figure> {
  const { format = "share", xLabel } = options;
  const write = formatterOf(format);
  const lines = linesOf(rows);
  const values = rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]).filter(isDrawable);
  const domain = options.domain?.every(Number.isFinite) === true ? options.domain : domainOf(format, values);
  return renderFigure(
    {
      kind: "trend",
      rows,
      description: describe(lines, { xLabel, write }),
      draw: (plot, width) => drawSeries(plot, lines.slice(0, MOST), { width, write, xLabel, domain }),
    },
    options,
  );
}

const MOST = 10;

function linesOf(rows: readonly TrendFigureRow[]): readonly Line[] {
  const lines = new Map<string, Map<number, Point>>();
  for (const { series, x, value, interval } of rows) {
    const points = lines.get(series) ?? new Map<number, Point>();
    lines.set(series, points);
    if (!Number.isFinite(x)) continue;
    const [low, high] = interval ?? [];
    const hasBand = isDrawable(value) && isDrawable(low) && isDrawable(high);
    points.set(x, {
      x,
      value: isDrawable(value) ? value : undefined,
      low: hasBand ? low : undefined,
      high: hasBand ? high : undefined,
    });
  }
  return [...lines].map(([series, points]) => ({
    series,
    points: [...points.values()].sort((a, b) => a.x - b.x),
  }));
}

function domainOf(format: FigureFormat, values: readonly number[]): readonly [number, number] {
  if (format === "share" && values.every((value) => value >= 0 && value <= 1)) return [0, 1];
  if (format === "level" && values.every((value) => value >= 1 && value <= 5)) return [1, 5];
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), low);
  return [low, high > low ? high : low + 1];
}

function describe(
  lines: readonly Line[],
  { xLabel, write }: { readonly xLabel: string; readonly write: (value: number) => string },
): string {
  const xs = lines.flatMap(({ points }) => points.map(({ x }) => x));
  const [first, last] = [
    xs.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY),
    xs.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY),
  ];
  const told = lines.slice(0, 4).map(({ series, points }) => {
    const values = points.flatMap(({ value }) => value ?? []);
    const [start, end] = [values[0], values.at(-1)];
    return start === undefined || end === undefined
      ? `${cleanText(series)}: no values.`
      : `${cleanText(series)}: ${write(start)}${values.length > 1 ? ` to ${write(end)}` : ""}.`;
  });
  return [
    xs.length === 0
      ? `${countWords(lines.length, "line")}.`
      : `${countWords(lines.length, "line")} over ${cleanText(xLabel)} ${first}${last === first ? "" : ` to ${last}`}.`,
    ...told,
    ...(lines.length > MOST ? [`The first ${MOST} lines are drawn.`] : []),
  ].join(" ");
}
