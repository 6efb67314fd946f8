import type { Figure } from "./figure.ts";
import { countOf, formatCount, formatShare, isDrawable } from "./figure-numbers.ts";
import type { FigureOptions } from "./figure-options.ts";
import { cleanText, cutText, widthOf } from "./figure-text.ts";
import { countWords, type Drawing, type PlotLibrary, renderFigure } from "./render-figure.ts";
import { drawLines, drawTexts } from "./shapes.ts";

/** Acceptance of one group; rows of `acceptance` with a `group` added fit. */
export interface AcceptanceFigureRow {
  /** What the mark is about, such as a State or `"Cycle 2"`. */
  readonly group: string;
  /** Share from 0 to 1; absent or `undefined` where nothing was answered. */
  readonly value?: number | undefined;
  /** Interval of `value`. */
  readonly interval?: readonly [low: number, high: number] | undefined;
  /** Supported. */
  readonly count: number;
  /** Answered. */
  readonly total: number;
}

/** How {@link drawAcceptance} draws. */
export interface AcceptanceFigureOptions extends FigureOptions {
  /** A line across all groups, such as the average. */
  readonly reference?: { readonly value: number; readonly label: string };
}

/**
 * Acceptance by group: a dot for the share from 0 to 1, a line for its interval, and the numbers behind it.
 *
 * One line for each row, in their order; a row without basis says so. At most 80 are drawn, and the description says
 * how many more `rows` hold. What lies outside 0 to 1 is drawn at the end of the axis.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example By cycle
 * ```ts
 * import { acceptance } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 * import { drawAcceptance } from "uprkit/report";
 *
 * const rows = acceptance(loadUprInfo(), { by: ["cycle"] }).map((row) => ({ ...row, group: `Cycle ${row.cycle}` }));
 * const figure = await drawAcceptance(rows, { title: "Acceptance", note: "By recommending State; UPR Info." });
 * figure.description; // => "Acceptance in 2 groups. Highest: Cycle 2, 75 % (14,836 of 19,710). Lowest: Cycle 1, 73 % (15,636 of 21,356)."
 * ```
 *
 * @category Report
 */
export function drawAcceptance(
  rows: readonly AcceptanceFigureRow[],
  options: AcceptanceFigureOptions,
): Promise<Figure> {
  const { reference } = options;
  return renderFigure(
    {
      kind: "acceptance",
      rows,
      description: describe(rows, reference),
      draw: (plot, width) => drawDots(plot, rows.slice(0, MOST), { width, reference }),
    },
    options,
  );
}

const MOST = 80;
const NARROW = 480;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const NO_BASIS = "no answer yet";

interface Layout {
  readonly width: number;
  readonly reference: AcceptanceFigureOptions["reference"];
}

function drawDots(
  plot: PlotLibrary,
  rows: readonly AcceptanceFigureRow[],
  { width, reference }: Layout,
): Drawing {
  const isNarrow = width < NARROW;
  const figures = rows.map(({ value, count, total }) =>
    isDrawable(value)
      ? `${formatShare(value)}  ${formatCount(countOf(count))}/${formatCount(countOf(total))}`
      : "–",
  );
  const right = width - Math.max(...figures.map((text) => widthOf(text, 12))) - 12;
  const labels = Math.max(...rows.map(({ group }) => widthOf(cleanText(group), 12))) + 12;
  const left = isNarrow ? 6 : Math.min(labels, width * 0.36);
  const pitch = isNarrow ? 40 : 26;
  const top = reference === undefined ? 8 : 26;
  const lineOf = (i: number) => top + i * pitch + (isNarrow ? 28 : 13);
  const bottom = top + rows.length * pitch + 4;
  const x = plot.scale({ x: { type: "linear", domain: [0, 1], range: [left, right], clamp: true } });
  const at = (value: number) => x.apply(value);
  const points = rows.flatMap(({ group, value, interval, count, total }, i) => {
    if (!isDrawable(value)) return [];
    const [low, high] = interval ?? [];
    const band =
      isDrawable(low) && isDrawable(high) ? `, interval ${formatShare(low)} to ${formatShare(high)}` : "";
    return [
      {
        x: at(value),
        y: lineOf(i),
        low: isDrawable(low) ? at(low) : undefined,
        high: isDrawable(high) ? at(high) : undefined,
        title: `${cleanText(group)}: ${formatShare(value)} (${formatCount(countOf(count))} of ${formatCount(countOf(total))})${band}`,
      },
    ];
  });
  const bars = points.flatMap(({ low, high, y }) =>
    low === undefined || high === undefined ? [] : [{ x1: low, x2: high, y1: y, y2: y }],
  );
  const ends = bars.flatMap(({ x1, x2, y1 }) =>
    [x1, x2].map((place) => ({ x1: place, x2: place, y1: y1 - 4, y2: y1 + 4 })),
  );
  const soft = "var(--upr-ink-soft)";
  return {
    height: Math.ceil(bottom + 26),
    marks: [
      drawLines(
        plot,
        TICKS.map((tick) => ({ x1: at(tick), x2: at(tick), y1: top, y2: bottom })),
      ),
      ...(reference === undefined || !isDrawable(reference.value)
        ? []
        : [
            drawLines(plot, [{ x1: at(reference.value), x2: at(reference.value), y1: top, y2: bottom }], {
              stroke: "var(--upr-accent)",
              width: 2,
              dash: "5,3",
            }),
            drawTexts(
              plot,
              [
                {
                  x: at(reference.value),
                  y: 12,
                  text: cutText(`${reference.label} ${formatShare(reference.value)}`, 12, width / 2),
                },
              ],
              { anchor: reference.value > 0.5 ? "end" : "start", fill: "var(--upr-accent)" },
            ),
          ]),
      drawTexts(
        plot,
        rows.map(({ group }, i) => ({
          x: isNarrow ? 0 : left - 10,
          y: isNarrow ? lineOf(i) - 17 : lineOf(i),
          text: cutText(group, 12, isNarrow ? width : left - 10),
          title: cleanText(group),
        })),
        { anchor: isNarrow ? "start" : "end", ...(isNarrow ? { halo: "var(--upr-paper)" } : {}) },
      ),
      drawLines(plot, [...bars, ...ends], { stroke: "var(--upr-supported)", width: 2 }),
      plot.dot(points, {
        x: "x",
        y: "y",
        r: 5,
        fill: "var(--upr-supported)",
        stroke: "var(--upr-paper)",
        strokeWidth: 1.5,
        title: "title",
      }),
      drawTexts(
        plot,
        rows.flatMap(({ value }, i) =>
          isDrawable(value) ? [] : [{ x: left + 4, y: lineOf(i), text: NO_BASIS }],
        ),
        { fill: soft, halo: "var(--upr-paper)" },
      ),
      drawTexts(
        plot,
        figures.map((text, i) => ({ x: width, y: lineOf(i), text })),
        { anchor: "end" },
      ),
      drawTexts(
        plot,
        TICKS.map((tick) => {
          const text = formatShare(tick);
          return { x: Math.max(at(tick), widthOf(text, 11) / 2), y: bottom + 13, text };
        }),
        {
          anchor: "middle",
          size: 11,
          fill: soft,
        },
      ),
    ],
  };
}

function describe(
  rows: readonly AcceptanceFigureRow[],
  reference: AcceptanceFigureOptions["reference"],
): string {
  const rated = rows
    .flatMap(({ group, value, count, total }) => (isDrawable(value) ? [{ group, value, count, total }] : []))
    .sort((a, b) => b.value - a.value);
  const tell = (how: string, row: (typeof rated)[number] | undefined) =>
    row === undefined
      ? []
      : [
          `${how}: ${cleanText(row.group)}, ${formatShare(row.value)} (${formatCount(countOf(row.count))} of ${formatCount(countOf(row.total))}).`,
        ];
  const without = rows.length - rated.length;
  return [
    `Acceptance in ${countWords(rows.length, "group")}.`,
    ...tell(rated.length > 1 ? "Highest" : "Only", rated[0]),
    ...(rated.length > 1 ? tell("Lowest", rated.at(-1)) : []),
    ...(reference === undefined || !isDrawable(reference.value)
      ? []
      : [`${cleanText(reference.label)}: ${formatShare(reference.value)}.`]),
    ...(without === 0 ? [] : [`Without an answer: ${countWords(without, "group")}.`]),
    ...(rows.length > MOST ? [`The first ${MOST} groups are drawn.`] : []),
  ].join(" ");
}
