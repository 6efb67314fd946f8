import { formatCount, formatShare, listTicks } from "./figure-numbers.ts";
import { cleanText, cutText, widthOf } from "./figure-text.ts";
import { drawLegend, type LegendEntry } from "./legend.ts";
import type { Drawing, PlotLibrary } from "./render-figure.ts";
import { type BoxShape, drawBoxes, drawLines, drawTexts, type TextShape } from "./shapes.ts";

/** One part of every bar. */
export interface BarPart extends LegendEntry {
  /** Color of a number on it. */
  readonly ink: string;
  /** Color around that number, where the fill is a pattern. */
  readonly halo?: string;
}

/** One bar with its parts, in the order of {@link BarPart}s. */
export interface StackedBar {
  readonly group: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** How bars are drawn. */
export interface StackedBarsOptions {
  readonly scale: "share" | "count";
  readonly width: number;
}

/** Bars that are drawn; more are in the rows. */
export const MOST_BARS = 60;

const BAR = 24;
const NARROW = 480;

/** Sums by group and part, groups as they come first. */
export function stackRows(
  rows: readonly { readonly group: string; readonly part: number; readonly count: number }[],
  parts: number,
): readonly StackedBar[] {
  const groups = new Map<string, number[]>();
  for (const { group, part, count } of rows) {
    const counts = groups.get(group) ?? Array.from({ length: parts }, () => 0);
    groups.set(group, counts);
    if (part >= 0 && part < parts) counts[part] = (counts[part] ?? 0) + count;
  }
  return [...groups].map(([group, counts]) => ({
    group,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  }));
}

/** Stacked bars, one below the other, with their numbers, sums and legend. */
export function drawStackedBars(
  plot: PlotLibrary,
  { bars, parts }: { readonly bars: readonly StackedBar[]; readonly parts: readonly BarPart[] },
  { scale, width }: StackedBarsOptions,
): Drawing {
  const shown = bars.slice(0, MOST_BARS);
  const used = parts.filter((_, part) => shown.some(({ counts }) => (counts[part] ?? 0) > 0));
  const legend = drawLegend(plot, used, { y: 0, width });
  const isNarrow = width < NARROW;
  const sums = shown.map(({ total }) => formatCount(total));
  const right = width - Math.max(...sums.map((sum) => widthOf(sum, 12)), widthOf("total", 12)) - 8;
  const labels = Math.max(...shown.map(({ group }) => widthOf(cleanText(group), 12))) + 10;
  const left = isNarrow ? 0 : Math.min(labels, width * 0.34);
  const top = legend.height + 18;
  const pitch = isNarrow ? BAR + 26 : BAR + 8;
  const barTop = (i: number) => top + i * pitch + (isNarrow ? 18 : 4);
  const longest = Math.max(1, ...shown.map(({ total }) => total));
  const x = plot.scale({
    x: { type: "linear", domain: [0, scale === "share" ? 1 : longest], range: [left, right] },
  });
  const boxes: BoxShape[] = [];
  const halos: (BoxShape & { readonly text: string; readonly ink: string })[] = [];
  const numbers: TextShape[] = [];
  for (const [i, { group, counts, total }] of shown.entries()) {
    let sum = 0;
    for (const [part, count] of counts.entries()) {
      const style = parts[part];
      if (count === 0 || style === undefined) continue;
      const unit = scale === "share" ? total : 1;
      const [from, to] = [x.apply(sum / unit), x.apply((sum + count) / unit)];
      sum += count;
      const share = formatShare(count / total);
      const title = `${cleanText(group)}, ${style.label}: ${formatCount(count)} (${share})`;
      boxes.push({ x: from, y: barTop(i), width: to - from, height: BAR, fill: style.fill, title });
      const text = scale === "share" ? share : formatCount(count);
      const size = widthOf(text, 12);
      if (size + 4 > to - from) continue;
      const middle = (from + to) / 2;
      if (style.halo !== undefined) {
        const plate = { x: middle - size / 2 - 2, y: barTop(i) + 4, width: size + 4, height: BAR - 8 };
        halos.push({ ...plate, fill: style.halo, text, ink: style.ink });
      }
      numbers.push({ x: middle, y: barTop(i) + BAR / 2, text, fill: style.ink });
    }
  }
  const bottom = top + shown.length * pitch;
  const ticks = scale === "share" ? [0, 0.25, 0.5, 0.75, 1] : listTicks(0, longest, isNarrow ? 3 : 6);
  const tickText = scale === "share" ? formatShare : formatCount;
  return {
    height: Math.ceil(bottom + 28),
    marks: [
      ...legend.marks,
      drawLines(
        plot,
        ticks.map((tick) => ({ x1: x.apply(tick), x2: x.apply(tick), y1: top, y2: bottom })),
      ),
      drawTexts(
        plot,
        shown.map(({ group }, i) => {
          const text = cutText(group, 12, isNarrow ? right : left - 8);
          return {
            x: isNarrow ? 0 : left - 8,
            y: isNarrow ? barTop(i) - 9 : barTop(i) + BAR / 2,
            text,
            title: cleanText(group),
          };
        }),
        { anchor: isNarrow ? "start" : "end" },
      ),
      drawBoxes(plot, boxes, { stroke: "var(--upr-paper)" }),
      drawBoxes(plot, halos, { radius: 3 }),
      drawTexts(plot, numbers, { anchor: "middle" }),
      drawTexts(
        plot,
        [
          { x: width, y: top - 8, text: "total" },
          ...sums.map((text, i) => ({ x: width, y: barTop(i) + BAR / 2, text })),
        ],
        { anchor: "end", fill: "var(--upr-ink-soft)" },
      ),
      drawTexts(
        plot,
        ticks
          .map((tick, i) => ({ x: x.apply(tick), y: bottom + 14, text: tickText(tick), place: i }))
          .slice(1, -1),
        { anchor: "middle", size: 11, fill: "var(--upr-ink-soft)" },
      ),
      drawTexts(plot, [{ x: x.apply(0), y: bottom + 14, text: tickText(0) }], {
        size: 11,
        fill: "var(--upr-ink-soft)",
      }),
      drawTexts(
        plot,
        [{ x: x.apply(ticks.at(-1) ?? 0), y: bottom + 14, text: tickText(ticks.at(-1) ?? 0) }],
        { anchor: "end", size: 11, fill: "var(--upr-ink-soft)" },
      ),
    ],
  };
}
