import type { Figure } from "./figure.ts";
import { formatCount, formatterOf, isDrawable } from "./figure-numbers.ts";
import type { FigureFormat, FigureOptions } from "./figure-options.ts";
import { cleanText, cutText, widthOf } from "./figure-text.ts";
import { rampEnds, rampFill, rampInk, rampOf } from "./ramp.ts";
import { drawRampLegend } from "./ramp-legend.ts";
import { countWords, type Drawing, type PlotLibrary, renderFigure } from "./render-figure.ts";
import { drawBoxes, drawTexts } from "./shapes.ts";

/** One cell; rows of `blocMatrix` fit once their `undefined` groups have a name. */
export interface MatrixFigureRow {
  /** Line of the cell: who recommends. */
  readonly from: string;
  /** Column of the cell: who is under review. */
  readonly to: string;
  /** Absent or `undefined` where there is no basis. */
  readonly value?: number | undefined;
  /** What `value` rests on. */
  readonly count?: number | undefined;
}

/** How {@link drawMatrix} draws. */
export interface MatrixFigureOptions extends FigureOptions {
  /** Of `value`; default `"share"`. */
  readonly format?: FigureFormat;
  /** Ends of the ramp; default the smallest and the largest value. */
  readonly domain?: readonly [low: number, high: number];
  /** What lines stand for; default `"Recommending"`. */
  readonly fromLabel?: string;
  /** What columns stand for; default `"Under review"`. */
  readonly toLabel?: string;
}

/**
 * Who recommends to whom as a grid: a line for each `from`, a column for each `to`, the number in each cell and a color
 * by it.
 *
 * Groups stand in the order they come first. A cell without value shows a dash, a pair that no row tells of stays
 * empty; of two rows for one cell the last is drawn. At most 24 lines and 24 columns are drawn, and the description
 * says so.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example Region by region
 * ```ts
 * import { blocMatrix } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 * import { drawMatrix } from "uprkit/report";
 *
 * const rows = blocMatrix(loadUprInfo(), { measure: "acceptance" }).map(({ from, to, value, count }) => ({
 *   from: from ?? "Not named",
 *   to: to ?? "None",
 *   value,
 *   count,
 * }));
 * const figure = await drawMatrix(rows, { title: "Acceptance", note: "By recommending State; UPR Info.", format: "share" });
 * figure.svg.includes("Asia-Pacific"); // => true
 * ```
 *
 * @category Report
 */
export function drawMatrix(rows: readonly MatrixFigureRow[], options: MatrixFigureOptions): Promise<Figure> {
  const { format = "share", fromLabel = "Recommending", toLabel = "Under review" } = options;
  const write = formatterOf(format);
  const grid = gridOf(rows);
  const ends = rampEnds(
    rows.map(({ value }) => value),
    options.domain,
  );
  return renderFigure(
    {
      kind: "matrix",
      rows,
      description: describe(rows, grid, write),
      draw: (plot, width) => drawGrid(plot, grid, { width, write, ends, labels: [fromLabel, toLabel] }),
    },
    options,
  );
}

const MOST = 24;

interface Grid {
  readonly froms: readonly string[];
  readonly tos: readonly string[];
  readonly cellOf: (from: string, to: string) => MatrixFigureRow | undefined;
}

interface Layout {
  readonly width: number;
  readonly write: (value: number) => string;
  readonly ends: readonly [number, number];
  readonly labels: readonly [from: string, to: string];
}

function gridOf(rows: readonly MatrixFigureRow[]): Grid {
  const cells = new Map<string, Map<string, MatrixFigureRow>>();
  for (const row of rows) {
    const line = cells.get(row.from) ?? new Map<string, MatrixFigureRow>();
    cells.set(row.from, line);
    line.set(row.to, row);
  }
  return {
    froms: [...cells.keys()],
    tos: [...new Set(rows.map(({ to }) => to))],
    cellOf: (from, to) => cells.get(from)?.get(to),
  };
}

function drawGrid(plot: PlotLibrary, { froms, tos, cellOf }: Grid, layout: Layout): Drawing {
  const { width, write, ends, labels } = layout;
  const lines = froms.slice(0, MOST);
  const columns = tos.slice(0, MOST);
  const legend = drawRampLegend(plot, ends, { y: 0, format: write });
  const longest = Math.max(...lines.map((name) => widthOf(cleanText(name), 12)));
  const left = Math.min(longest + 8, width * (width < 480 ? 0.27 : 0.3));
  const size = Math.min(96, (width - left) / columns.length);
  const tall = Math.min(40, Math.max(24, size * 0.62));
  const texts = columns.map((name) => cutText(name, 12, size - 4));
  // Names that are cut much in their column's width stand upright.
  const isTurned = columns.some(
    (name, i) => texts[i] !== cleanText(name) && widthOf(texts[i] ?? "", 12) < 60,
  );
  const heads = isTurned
    ? Math.min(110, Math.max(...columns.map((name) => widthOf(cleanText(name), 12))) + 6)
    : 20;
  const top = legend.height + 22 + heads;
  const ramp = rampOf(ends);
  const cells = lines.flatMap((from, row) =>
    columns.flatMap((to, column) => {
      const cell = cellOf(from, to);
      if (cell === undefined) return [];
      const value = isDrawable(cell.value) ? cell.value : undefined;
      const step = value === undefined ? undefined : ramp(value);
      const said = value === undefined ? "no basis" : write(value);
      const rests = isDrawable(cell.count) ? ` (${formatCount(cell.count)})` : "";
      return [
        {
          x: left + column * size,
          y: top + row * tall,
          width: size,
          height: tall,
          fill: step === undefined ? "var(--upr-paper)" : rampFill(step),
          title: `${cleanText(from)} to ${cleanText(to)}: ${said}${rests}`,
          text: value === undefined ? "–" : write(value),
          ink: step === undefined ? "var(--upr-ink-soft)" : rampInk(step),
        },
      ];
    }),
  );
  const headY = top - 8;
  return {
    height: Math.ceil(top + lines.length * tall + 6),
    marks: [
      ...legend.marks,
      drawTexts(
        plot,
        [{ x: 0, y: legend.height + 12, text: cutText(`${labels[0]} ↓   ${labels[1]} →`, 11, width) }],
        { size: 11, fill: "var(--upr-ink-soft)" },
      ),
      isTurned
        ? plot.text(columns, {
            x: (_: string, i: number) => left + (i + 0.5) * size,
            y: headY + 2,
            text: (name: string) => cutText(name, 12, heads - 4),
            title: (name: string) => cleanText(name),
            rotate: -90,
            textAnchor: "start",
            fontSize: 12,
            fill: "var(--upr-ink)",
          })
        : drawTexts(
            plot,
            columns.map((name, i) => ({
              x: left + (i + 0.5) * size,
              y: headY - 2,
              text: texts[i] ?? "",
              title: cleanText(name),
            })),
            { anchor: "middle" },
          ),
      drawTexts(
        plot,
        lines.map((name, i) => ({
          x: left - 8,
          y: top + (i + 0.5) * tall,
          text: cutText(name, 12, left - 8),
          title: cleanText(name),
        })),
        { anchor: "end" },
      ),
      drawBoxes(plot, cells, { stroke: "var(--upr-paper)", strokeWidth: 2 }),
      drawTexts(
        plot,
        cells
          .filter(({ text }) => widthOf(text, 11) <= size)
          .map(({ x, y, text, ink, title }) => ({
            x: x + size / 2,
            y: y + tall / 2,
            text,
            fill: ink,
            title,
          })),
        { anchor: "middle", size: size < 44 ? 11 : 12 },
      ),
    ],
  };
}

function describe(
  rows: readonly MatrixFigureRow[],
  { froms, tos }: Grid,
  write: (value: number) => string,
): string {
  const sorted = rows
    .flatMap(({ from, to, value }) => (isDrawable(value) ? [{ from, to, value }] : []))
    .sort((a, b) => b.value - a.value);
  const tell = (how: string, row: (typeof sorted)[number] | undefined) =>
    row === undefined ? [] : [`${how}: ${cleanText(row.from)} to ${cleanText(row.to)}, ${write(row.value)}.`];
  return [
    `${countWords(froms.length, "group")} by ${countWords(tos.length, "group")}.`,
    ...tell(sorted.length > 1 ? "Highest" : "Only", sorted[0]),
    ...(sorted.length > 1 ? tell("Lowest", sorted.at(-1)) : []),
    ...(froms.length > MOST || tos.length > MOST ? [`The first ${MOST} lines and columns are drawn.`] : []),
  ].join(" ");
}
