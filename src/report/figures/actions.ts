import { ACTION_CATEGORIES, type ActionCategory } from "../../model/vocabulary.generated.ts";
import type { Figure } from "./figure.ts";
import { countOf, formatCount, formatShare } from "./figure-numbers.ts";
import type { FigureOptions } from "./figure-options.ts";
import { cleanText } from "./figure-text.ts";
import { countWords, renderFigure } from "./render-figure.ts";
import { type BarPart, drawStackedBars, MOST_BARS, type StackedBar, stackRows } from "./stacked-bars.ts";

/** How many recommendations of one group are of one action category. */
export interface ActionsFigureRow {
  /** What the bar is about, such as a regional group. */
  readonly group: string;
  /** Category of the action asked for, 1 to 5. */
  readonly action: ActionCategory;
  /** Recommendations of the group in the category. */
  readonly count: number;
}

/** How {@link drawActions} draws. */
export interface ActionsFigureOptions extends FigureOptions {
  /** Default `"share"`: every bar is as long as any; `"count"`: as long as its sum. */
  readonly scale?: "share" | "count";
}

const NAMES = ["minimal", "continuing", "considering", "general", "specific"] as const;

const PARTS: readonly BarPart[] = /* @__PURE__ */ NAMES.map((name, i) => ({
  label: `${i + 1} ${name}`,
  fill: `var(--upr-action-${i + 1})`,
  ink: `var(--upr-on-action-${i + 1})`,
}));

/**
 * What is asked for, by group, as stacked bars from category 1 (minimal action) to 5 (specific action): where the
 * second part ends is the softness index, and the last is what is specific.
 *
 * One bar for each group, in the order they come first; rows of one group and category are added. A count that is no
 * number counts as 0. At most 60 bars are drawn, and the description says how many more `rows` hold.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example Two groups
 * ```ts
 * import { drawActions } from "uprkit/report";
 *
 * const rows = [
 *   { group: "WEOG", action: 5 as const, count: 30 },
 *   { group: "WEOG", action: 2 as const, count: 10 },
 *   { group: "Africa", action: 2 as const, count: 20 },
 * ];
 * const figure = await drawActions(rows, { title: "What they ask for", note: "By recommending State." });
 * figure.rows.length; // => 3
 * ```
 *
 * @category Report
 */
export function drawActions(
  rows: readonly ActionsFigureRow[],
  options: ActionsFigureOptions,
): Promise<Figure> {
  const { scale = "share" } = options;
  const bars = stackRows(
    rows.map(({ group, action, count }) => ({
      group,
      part: ACTION_CATEGORIES.indexOf(action),
      count: countOf(count),
    })),
    ACTION_CATEGORIES.length,
  );
  return renderFigure(
    {
      kind: "actions",
      rows,
      description: describe(bars),
      draw: (plot, width) => drawStackedBars(plot, { bars, parts: PARTS }, { scale, width }),
    },
    options,
  );
}

function describe(bars: readonly StackedBar[]): string {
  const all = bars.reduce((sum, { total }) => sum + total, 0);
  const rated = bars
    .filter(({ total }) => total > 0)
    .map(({ group, counts, total }) => ({ group, specific: (counts[4] ?? 0) / total, total }))
    .sort((a, b) => b.specific - a.specific);
  const tell = (row: (typeof rated)[number] | undefined, how: string) =>
    row === undefined
      ? []
      : [
          `${how}${cleanText(row.group)}: ${formatShare(row.specific)} of ${formatCount(row.total)} are specific.`,
        ];
  return [
    `Action categories in ${countWords(bars.length, "group")}, ${formatCount(all)} in all.`,
    ...tell(rated[0], rated.length > 1 ? "Most specific: " : ""),
    ...(rated.length > 1 ? tell(rated.at(-1), "Least: ") : []),
    ...(bars.length > MOST_BARS ? [`The first ${MOST_BARS} groups are drawn.`] : []),
  ].join(" ");
}
