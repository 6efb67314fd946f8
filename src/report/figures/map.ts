import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { stateOf } from "../../reference/states.ts";
import type { Figure } from "./figure.ts";
import { formatterOf, isDrawable } from "./figure-numbers.ts";
import type { FigureFormat, FigureOptions } from "./figure-options.ts";
import { cleanText } from "./figure-text.ts";
import { colorGroups, drawSymbols, symbolAt } from "./group-colors.ts";
import { drawLegend } from "./legend.ts";
import type { PaletteColor } from "./palette.ts";
import { rampEnds, rampFill, rampInk, rampOf } from "./ramp.ts";
import { drawRampLegend } from "./ramp-legend.ts";
import { type Drawing, listNames, type PlotLibrary, renderFigure } from "./render-figure.ts";
import { drawBoxes, drawTexts } from "./shapes.ts";
import { listTileParts, listTiles, TILE_COLUMNS, TILE_ROWS, type TilePart } from "./tile-grid.ts";

/** What is known of one State: a number, or a word. */
export interface MapFigureRow {
  /** State that is colored. */
  readonly state: StateCode;
  /** Absent or `undefined` where there is no basis. */
  readonly value?: number | undefined;
  /** Colored by this where a row has one; `value` is then only told. */
  readonly category?: string | undefined;
}

/** How {@link drawMap} draws. */
export interface MapFigureOptions extends FigureOptions {
  /** Of `value`; default `"share"`. */
  readonly format?: FigureFormat;
  /** Ends of the ramp; default the smallest and the largest value. */
  readonly domain?: readonly [low: number, high: number];
  /** Colors by category; regional groups have theirs, others take what is left in their order. */
  readonly colors?: ReadonlyMap<string, PaletteColor>;
}

/**
 * World tile map: every State that takes part in the UPR as one tile of one size, near its neighbors.
 *
 * A tile has the color and the shape of its `category` or, without one, of the step its `value` is on; one that no row tells of, or
 * without either, is an outline. All 195 are always drawn; of two rows for one State the last is. Narrower than 575 px
 * the map is drawn in three parts, one below the other, so that the codes can be read.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example Acceptance of two States
 * ```ts
 * import { drawMap } from "uprkit/report";
 *
 * const rows = [
 *   { state: "CHN" as const, value: 0.81 },
 *   { state: "NOR" as const, value: 0.9 },
 * ];
 * const figure = await drawMap(rows, { title: "Acceptance", note: "By recommendation.", format: "share" });
 * figure.description; // => "2 of 195 States. Highest: Norway, 90 %. Lowest: China, 81 %."
 * ```
 *
 * @category Report
 */
export function drawMap(rows: readonly MapFigureRow[], options: MapFigureOptions): Promise<Figure> {
  const { format = "share", colors = new Map() } = options;
  const write = formatterOf(format);
  const told = new Map(rows.map((row) => [row.state, row]));
  const ends = rampEnds(
    rows.filter(({ category }) => category === undefined).map(({ value }) => value),
    options.domain,
  );
  return renderFigure(
    {
      kind: "map",
      rows,
      description: describe(told, write),
      draw: (plot, width) => drawTiles(plot, told, { width, write, ends, colors }),
    },
    options,
  );
}

/** Least size of a tile, for three letters. */
const LEAST = 23;

interface Layout {
  readonly width: number;
  readonly write: (value: number) => string;
  readonly ends: readonly [number, number];
  readonly colors: ReadonlyMap<string, PaletteColor>;
}

function drawTiles(
  plot: PlotLibrary,
  told: ReadonlyMap<StateCode, MapFigureRow>,
  { width, write, ends, colors }: Layout,
): Drawing {
  const rows = [...told.values()];
  const categories = [...new Set(rows.flatMap(({ category }) => category ?? []))];
  const colorOf = colorGroups(categories, colors);
  const hasRamp = rows.some(({ category, value }) => category === undefined && isDrawable(value));
  const rampLegend = hasRamp ? drawRampLegend(plot, ends, { y: 0, format: write }) : { height: 0, marks: [] };
  const legend = drawLegend(
    plot,
    [
      ...categories.map((category) => {
        const color = colorOf.get(category) ?? "pending";
        return {
          label: cleanText(category),
          fill: `var(--upr-${color})`,
          symbolFill: `var(--upr-on-${color})`,
        };
      }),
      { label: "No data", fill: "var(--upr-paper)" },
    ],
    { y: rampLegend.height, width },
  );
  const top = rampLegend.height + legend.height + 6;
  const isWhole = width / TILE_COLUMNS >= LEAST;
  const parts = listTileParts();
  const size = isWhole
    ? Math.min(36, width / TILE_COLUMNS)
    : Math.min(32, width / Math.max(...parts.map(({ columns }) => columns)));
  const origins = new Map<TilePart, readonly [x: number, y: number]>();
  let below = top;
  for (const { part, column, row, rows: lines } of parts) {
    origins.set(part, isWhole ? [0, top] : [-column * size, below - row * size]);
    below += lines * size + 12;
  }
  const height = isWhole ? top + TILE_ROWS * size + 4 : below;
  const ramp = rampOf(ends);
  const tiles = listTiles().map(([code, { column, row, part }]) => {
    const [left = 0, up = 0] = origins.get(part) ?? [];
    const { value, category } = told.get(code) ?? {};
    const color = category === undefined ? undefined : (colorOf.get(category) ?? "pending");
    const step = isDrawable(value) ? ramp(value) : undefined;
    const [fill, ink] =
      color !== undefined
        ? [`var(--upr-${color})`, `var(--upr-on-${color})`]
        : step === undefined
          ? ["var(--upr-paper)", "var(--upr-ink-soft)"]
          : [rampFill(step), rampInk(step)];
    const said = [
      ...(category === undefined ? [] : [cleanText(category)]),
      ...(isDrawable(value) ? [write(value)] : []),
    ];
    return {
      x: left + column * size + 1,
      y: up + row * size + 1,
      width: size - 2,
      height: size - 2,
      fill,
      ink,
      title: `${stateOf(code).name}: ${said.join(", ") || "no data"}`,
      code,
      place: category === undefined ? 0 : categories.indexOf(category),
      isBare: color === undefined && step === undefined,
    };
  });
  return {
    height: Math.ceil(height),
    marks: [
      ...rampLegend.marks,
      ...legend.marks,
      drawBoxes(
        plot,
        tiles.filter(({ isBare }) => !isBare),
      ),
      drawBoxes(
        plot,
        tiles
          .filter(({ isBare }) => isBare)
          .map((tile) => ({
            ...tile,
            x: tile.x + 0.5,
            y: tile.y + 0.5,
            width: tile.width - 1,
            height: tile.height - 1,
          })),
        {
          stroke: "var(--upr-line)",
          strokeWidth: 0.75,
        },
      ),
      drawSymbols(
        plot,
        tiles.flatMap(({ x, y, width: tile, ink, place }) =>
          symbolAt(place, { x: x + tile - 4, y: y + 4, fill: ink }),
        ),
      ),
      drawTexts(
        plot,
        tiles.map(({ x, y, width: tile, ink, code, title }) => ({
          x: x + tile / 2,
          y: y + tile / 2,
          text: code,
          fill: ink,
          title,
        })),
        { anchor: "middle", size: 11 },
      ),
    ],
  };
}

function describe(told: ReadonlyMap<StateCode, MapFigureRow>, write: (value: number) => string): string {
  const rows = [...told.values()];
  const sorted = rows
    .flatMap(({ state, value, category }) =>
      category === undefined && isDrawable(value) ? [{ state, value }] : [],
    )
    .sort((a, b) => b.value - a.value);
  const tell = (how: string, row: (typeof sorted)[number] | undefined) =>
    row === undefined ? [] : [`${how}: ${stateOf(row.state).name}, ${write(row.value)}.`];
  const counts = new Map<string, number>();
  for (const { category } of rows)
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  const groups = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([category, count]) => `${cleanText(category)} ${count}`);
  return [
    `${rows.length} of ${STATE_CODES.length} States.`,
    ...tell(sorted.length > 1 ? "Highest" : "Only", sorted[0]),
    ...(sorted.length > 1 ? tell("Lowest", sorted.at(-1)) : []),
    ...(groups.length === 0 ? [] : [`${listNames(groups, 8)}.`]),
  ].join(" ");
}
