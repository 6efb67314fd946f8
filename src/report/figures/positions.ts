import { RESPONSE_POSITIONS, type ResponsePosition } from "../../model/state-response.ts";
import type { Figure } from "./figure.ts";
import { countOf, formatCount, formatShare } from "./figure-numbers.ts";
import type { FigureOptions } from "./figure-options.ts";
import { cleanText } from "./figure-text.ts";
import type { PaletteColor } from "./palette.ts";
import { countWords, renderFigure } from "./render-figure.ts";
import { type BarPart, drawStackedBars, MOST_BARS, type StackedBar, stackRows } from "./stacked-bars.ts";
import { type PatternKind, patternFill } from "./svg-markup.ts";

/** How often one group answers with one position. */
export interface PositionsFigureRow {
  /** What the bar is about, such as a State or `"Cycle 2"`. */
  readonly group: string;
  /** Position of the State under review. */
  readonly position: ResponsePosition;
  /** Recommendations of the group with this position. */
  readonly count: number;
}

/** How {@link drawPositions} draws. */
export interface PositionsFigureOptions extends FigureOptions {
  /** Default `"share"`: every bar is as long as any; `"count"`: as long as its sum. */
  readonly scale?: "share" | "count";
}

/** Solid where the UN knows the position; a pattern where documents say more. */
const STYLES: readonly (readonly [
  position: ResponsePosition,
  label: string,
  color: PaletteColor,
  pattern?: PatternKind,
])[] = [
  ["supported", "Supported", "supported"],
  ["partially-supported", "Partially supported", "partial", "dots"],
  ["noted", "Noted", "noted"],
  ["not-supported", "Not supported", "noted", "hatch"],
  ["pending", "Pending", "pending"],
  ["general", "General reply", "pending", "dots"],
  ["none", "No reply", "pending", "open"],
];

const PARTS: readonly BarPart[] = /* @__PURE__ */ STYLES.map(([, label, color, pattern]) => {
  if (pattern === undefined) return { label, fill: `var(--upr-${color})`, ink: `var(--upr-on-${color})` };
  return {
    label,
    fill: patternFill(pattern, color),
    ink: pattern === "open" ? "var(--upr-ink)" : `var(--upr-on-${color})`,
    halo: pattern === "open" ? "var(--upr-paper)" : `var(--upr-${color})`,
  };
});

/**
 * Answers by group as stacked bars: supported, partially supported, noted, not supported, pending, general, none.
 *
 * One bar for each group, in the order they come first; rows of one group and position are added. A count that is no
 * number counts as 0. At most 60 bars are drawn, and the description says how many more `rows` hold.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example One review
 * ```ts
 * import { drawPositions } from "uprkit/report";
 *
 * const rows = [
 *   { group: "China 2013", position: "supported" as const, count: 204 },
 *   { group: "China 2013", position: "noted" as const, count: 48 },
 * ];
 * const figure = await drawPositions(rows, { title: "Answers", note: "By recommendation; A/HRC/25/5." });
 * figure.description; // => "Answers in 1 group, 252 in all. China 2013: 81 % supported (204 of 252)."
 * ```
 *
 * @category Report
 */
export function drawPositions(
  rows: readonly PositionsFigureRow[],
  options: PositionsFigureOptions,
): Promise<Figure> {
  const { scale = "share" } = options;
  const positions = STYLES.map(([position]) => position);
  const bars = stackRows(
    rows.map(({ group, position, count }) => ({
      group,
      part: positions.indexOf(position),
      count: countOf(count),
    })),
    RESPONSE_POSITIONS.length,
  );
  return renderFigure(
    {
      kind: "positions",
      rows,
      description: describe(bars),
      draw: (plot, width) => drawStackedBars(plot, { bars, parts: PARTS }, { scale, width }),
    },
    options,
  );
}

const PENDING = /* @__PURE__ */ STYLES.findIndex(([position]) => position === "pending");

function describe(bars: readonly StackedBar[]): string {
  const all = bars.reduce((sum, { total }) => sum + total, 0);
  const pending = bars.reduce((sum, { counts }) => sum + (counts[PENDING] ?? 0), 0);
  if (all > 0 && pending === all) {
    return `Answers in ${countWords(bars.length, "group")}, ${formatCount(all)} in all: none yet, all are pending.`;
  }
  const rated = bars
    .filter(({ total }) => total > 0)
    .map(({ group, counts, total }) => ({ group, count: counts[0] ?? 0, total }))
    .sort((a, b) => b.count / b.total - a.count / a.total);
  const tell = (row: (typeof rated)[number] | undefined, how: string) =>
    row === undefined
      ? []
      : [
          `${how}${cleanText(row.group)}: ${formatShare(row.count / row.total)} supported (${formatCount(row.count)} of ${formatCount(row.total)}).`,
        ];
  return [
    `Answers in ${countWords(bars.length, "group")}, ${formatCount(all)} in all.`,
    ...tell(rated[0], rated.length > 1 ? "Most: " : ""),
    ...(rated.length > 1 ? tell(rated.at(-1), "Least: ") : []),
    ...(bars.length > MOST_BARS ? [`The first ${MOST_BARS} groups are drawn.`] : []),
  ].join(" ");
}
