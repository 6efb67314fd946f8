import { listTicks } from "./figure-numbers.ts";
import { cleanText, cutText, widthOf } from "./figure-text.ts";
import { colorGroups } from "./group-colors.ts";
import { isTextColor } from "./palette.ts";
import type { Drawing, PlotLibrary } from "./render-figure.ts";
import { drawLines, drawTexts } from "./shapes.ts";

const DASHES = ["", "6,3", "2,3", "8,3,2,3", "4,2"];

/** One point of a line. */
export interface Point {
  readonly x: number;
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** One line, its points by `x`. */
export interface Line {
  readonly series: string;
  readonly points: readonly Point[];
}

/** How lines are drawn. */
export interface TrendLayout {
  readonly width: number;
  readonly write: (value: number) => string;
  readonly xLabel: string;
  readonly domain: readonly [number, number];
}

/** Places of labels: none nearer to the next than `gap`, as near to their lines as that leaves them. */
export function spreadLabels(
  places: readonly number[],
  { gap, top, bottom }: { readonly gap: number; readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place || a.i - b.i);
  const spread: number[] = Array.from(places);
  let least = top;
  for (const { place, i } of order) {
    spread[i] = Math.max(place, least);
    least = (spread[i] ?? 0) + gap;
  }
  let most = bottom;
  for (const { i } of order.reverse()) {
    spread[i] = Math.min(spread[i] ?? 0, most);
    most = (spread[i] ?? 0) - gap;
  }
  return spread;
}

/** The lines with their axes, bands and names. */
export function drawSeries(
  plot: PlotLibrary,
  lines: readonly Line[],
  { width, write, xLabel, domain }: TrendLayout,
): Drawing {
  const colors = colorGroups(lines.map(({ series }) => series));
  const colorOf = (series: string) => colors.get(series) ?? "pending";
  const named = lines.map((line) => {
    const last = line.points.filter(({ value }) => value !== undefined).at(-1);
    return {
      ...line,
      last,
      text: `${cleanText(line.series)}${last?.value === undefined ? "" : ` ${write(last.value)}`}`,
    };
  });
  const right =
    width - Math.min(width * 0.34, Math.max(...named.map(({ text }) => widthOf(text, 12))) + 14) - 6;
  const ticks = listTicks(domain[0], domain[1], 5);
  const left = Math.max(...ticks.map((tick) => widthOf(write(tick), 11))) + 8;
  const [top, bottom] = [12, 12 + Math.max(220, lines.length * 17)];
  const xs = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const [first = 0, last = 1] = [xs[0], xs.at(-1)];
  const isPoint = first === last;
  const x = plot.scale({
    x: {
      type: "linear",
      domain: isPoint ? [first - 1, last + 1] : [first, last],
      range: [left + 10, right - 4],
    },
  });
  const y = plot.scale({ x: { type: "linear", domain: [...domain], range: [bottom, top], clamp: true } });
  const at = (value: number | undefined) => (value === undefined ? Number.NaN : y.apply(value));
  const labelYs = spreadLabels(
    named.map(({ last: end }) => (end === undefined ? bottom : at(end.value))),
    { gap: 15, top: top + 2, bottom: bottom - 2 },
  );
  const shownXs = thinOut(xs, (value) => x.apply(value), 11);
  const soft = "var(--upr-ink-soft)";
  const marks = named.flatMap(({ points, series }, i) => {
    const dash = DASHES[i % DASHES.length] ?? "";
    const stroke = `var(--upr-${colorOf(series)})`;
    return [
      plot.areaY(points, {
        x: (point: Point) => x.apply(point.x),
        y1: (point: Point) => at(point.low),
        y2: (point: Point) => at(point.high),
        fill: stroke,
        fillOpacity: 0.16,
      }),
      plot.lineY(points, {
        x: (point: Point) => x.apply(point.x),
        y: (point: Point) => at(point.value),
        stroke,
        strokeWidth: 2,
        ...(dash === "" ? {} : { strokeDasharray: dash }),
      }),
      plot.dot(
        points.filter(({ value }) => value !== undefined),
        {
          x: (point: Point) => x.apply(point.x),
          y: (point: Point) => at(point.value),
          r: points.length > 20 ? 2 : 3.5,
          fill: stroke,
          title: (point: Point) =>
            `${cleanText(series)}, ${cleanText(xLabel)} ${point.x}: ${write(point.value ?? 0)}`,
        },
      ),
    ];
  });
  return {
    height: Math.ceil(bottom + 42),
    marks: [
      drawLines(
        plot,
        ticks.map((tick) => ({ x1: left, x2: right, y1: y.apply(tick), y2: y.apply(tick) })),
        { width: 0.5 },
      ),
      drawTexts(
        plot,
        ticks.map((tick) => ({ x: left - 6, y: y.apply(tick), text: write(tick) })),
        {
          anchor: "end",
          size: 11,
          fill: soft,
        },
      ),
      drawTexts(
        plot,
        shownXs.map((value) => ({ x: x.apply(value), y: bottom + 14, text: `${value}` })),
        {
          anchor: "middle",
          size: 11,
          fill: soft,
        },
      ),
      drawTexts(plot, [{ x: (left + right) / 2, y: bottom + 32, text: cutText(xLabel, 12, right - left) }], {
        anchor: "middle",
        fill: soft,
      }),
      ...marks,
      drawLines(
        plot,
        named.flatMap(({ last: end }, i) =>
          end === undefined
            ? []
            : [{ x1: x.apply(end.x) + 4, x2: right + 4, y1: at(end.value), y2: labelYs[i] ?? 0 }],
        ),
        { width: 0.75, dash: "1,3" },
      ),
      drawTexts(
        plot,
        named.map(({ text, series }, i) => {
          const color = colorOf(series);
          return {
            x: right + 7,
            y: labelYs[i] ?? 0,
            text: cutText(text, 12, width - right - 7),
            title: cleanText(series),
            fill: `var(--upr-${isTextColor(color) ? color : "ink"})`,
          };
        }),
      ),
    ],
  };
}

/** As many of the values as have room for their texts. */
function thinOut(
  values: readonly number[],
  place: (value: number) => number,
  size: number,
): readonly number[] {
  let free = Number.NEGATIVE_INFINITY;
  return values.filter((value) => {
    const half = widthOf(`${value}`, size) / 2;
    if (place(value) - half < free) return false;
    free = place(value) + half + 6;
    return true;
  });
}
