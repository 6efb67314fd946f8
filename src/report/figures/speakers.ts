import type { Figure } from "./figure.ts";
import type { FigureOptions } from "./figure-options.ts";
import { cleanText, cutText, widthOf } from "./figure-text.ts";
import { colorGroups, drawSymbols, symbolAt } from "./group-colors.ts";
import { drawLegend, type Legend } from "./legend.ts";
import type { PaletteColor } from "./palette.ts";
import { countWords, type Drawing, listNames, type PlotLibrary, renderFigure } from "./render-figure.ts";
import { drawBoxes, drawTexts } from "./shapes.ts";

/** One place on the list of speakers. */
export interface SpeakersFigureRow {
  /** Place, from 1. */
  readonly order: number;
  /** Code or name; codes of three letters make the smallest tiles. */
  readonly speaker: string;
  /** What the tile is colored by, such as the regional group, or `"soft"` and `"demanding"`. */
  readonly group: string;
  /** A second trait, shown by a bar under the name and named in the legend, such as `"praise only"`; absent for none. */
  readonly kind?: string | undefined;
}

/** How {@link drawSpeakers} draws. */
export interface SpeakersFigureOptions extends FigureOptions {
  /** Colors by group; regional groups, `"soft"` and `"demanding"` have theirs, others take what is left in their order. */
  readonly colors?: ReadonlyMap<string, PaletteColor>;
}

/**
 * The list of speakers as a strip: a tile for each, in order, in lines like text, colored by group; the first number of
 * each line stands before it.
 *
 * A group is told by a shape in the tile's corner too. Tiles are as wide as codes of three letters need, or as names do, and hold what has room; the full name is in the
 * tile's title. A `kind` is a bar at the tile's foot, named in the legend (at most 3 kinds; more share the last bar).
 * Rows are put in order first. At most 400 tiles are drawn, and the description says how many more `rows` hold.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example Three speakers
 * ```ts
 * import { drawSpeakers } from "uprkit/report";
 *
 * const rows = [
 *   { order: 1, speaker: "CUB", group: "GRULAC" },
 *   { order: 2, speaker: "NOR", group: "WEOG" },
 *   { order: 3, speaker: "EGY", group: "Africa" },
 * ];
 * const figure = await drawSpeakers(rows, { title: "Who spoke when", note: "By State; A/HRC/25/5." });
 * figure.description; // => "3 speakers, from CUB to EGY. By group: GRULAC 1, WEOG 1, Africa 1."
 * ```
 *
 * @category Report
 */
export function drawSpeakers(
  rows: readonly SpeakersFigureRow[],
  options: SpeakersFigureOptions,
): Promise<Figure> {
  const ordered = [...rows].sort((a, b) => placeOf(a) - placeOf(b));
  return renderFigure(
    {
      kind: "speakers",
      rows: ordered,
      description: describe(ordered),
      draw: (plot, width) =>
        drawStrip(plot, ordered.slice(0, MOST), { width, colors: options.colors ?? new Map() }),
    },
    options,
  );
}

const MOST = 400;
const TILE = 24;
const KINDS = 3;

/** Place on the list; what has none comes last. */
function placeOf({ order }: SpeakersFigureRow): number {
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER;
}

interface Layout {
  readonly width: number;
  readonly colors: ReadonlyMap<string, PaletteColor>;
}

function drawStrip(
  plot: PlotLibrary,
  rows: readonly SpeakersFigureRow[],
  { width, colors }: Layout,
): Drawing {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const kinds = [...new Set(rows.flatMap(({ kind }) => kind ?? []))];
  const colorOf = colorGroups(groups, colors);
  const legend = drawLegend(
    plot,
    groups.map((group) => {
      const color = colorOf.get(group) ?? "pending";
      return {
        label: cleanText(group),
        fill: `var(--upr-${color})`,
        symbolFill: `var(--upr-on-${color})`,
      };
    }),
    { y: 0, width },
  );
  const kindLegend = drawKindLegend(plot, kinds, { y: legend.height, width });
  const left = widthOf(`${rows.length}`, 11) + 8;
  const widest = Math.max(...rows.map(({ speaker }) => widthOf(cleanText(speaker), 11)));
  const wanted = Math.min(112, Math.max(30, widest + 8));
  const perLine = Math.max(1, Math.floor((width - left) / wanted));
  const size = Math.min(wanted * 1.3, (width - left) / perLine);
  const top = legend.height + kindLegend.height + 2;
  const tiles = rows.map(({ order, speaker, group, kind }, i) => {
    const color = colorOf.get(group) ?? "pending";
    const [column, line] = [i % perLine, Math.floor(i / perLine)];
    const told = kind === undefined ? "" : `, ${cleanText(kind)}`;
    return {
      x: left + column * size + 1,
      y: top + line * (TILE + 2),
      width: size - 2,
      height: TILE,
      fill: `var(--upr-${color})`,
      title: `${Number.isFinite(order) ? `${order}. ` : ""}${cleanText(speaker)} (${cleanText(group)}${told})`,
      text: cutText(speaker, 11, size - 4),
      ink: `var(--upr-on-${color})`,
      place: groups.indexOf(group),
      bar: kind === undefined ? 0 : Math.min(KINDS, kinds.indexOf(kind) + 1),
    };
  });
  const lines = Math.ceil(rows.length / perLine);
  const bars = tiles.flatMap(({ x, y, width: tile, bar, ink }) =>
    barsAt({ x, y, width: tile, bar, fill: ink }),
  );
  return {
    height: top + lines * (TILE + 2) + 4,
    marks: [
      ...legend.marks,
      ...kindLegend.marks,
      drawTexts(
        plot,
        Array.from({ length: lines }, (_, line) => ({
          x: left - 6,
          y: top + line * (TILE + 2) + TILE / 2,
          text: `${rows[line * perLine]?.order ?? ""}`,
        })),
        { anchor: "end", size: 11, fill: "var(--upr-ink-soft)" },
      ),
      drawBoxes(plot, tiles),
      drawSymbols(
        plot,
        tiles.flatMap(({ x, y, width: tile, ink, place }) =>
          symbolAt(place, { x: x + tile - 5, y: y + 5, fill: ink }),
        ),
      ),
      drawBoxes(plot, bars),
      drawTexts(
        plot,
        tiles.map(({ x, y, width: tile, text, ink, bar, title }) => ({
          x: x + tile / 2,
          y: y + TILE / 2 - (bar > 0 ? 2 : 0),
          text,
          fill: ink,
          title,
        })),
        { anchor: "middle", size: 11 },
      ),
    ],
  };
}

/** The foot of a tile: one bar across, two halves, or three thirds. */
function barsAt({
  x,
  y,
  width,
  bar,
  fill,
}: {
  x: number;
  y: number;
  width: number;
  bar: number;
  fill: string;
}) {
  const size = (width - 6) / Math.max(1, bar);
  return Array.from({ length: bar }, (_, i) => ({
    x: x + 3 + i * size + (i > 0 ? 2 : 0),
    y: y + TILE - 4,
    width: size - (i > 0 ? 2 : 0),
    height: 2.5,
    fill,
  }));
}

function drawKindLegend(
  plot: PlotLibrary,
  kinds: readonly string[],
  { y, width }: { readonly y: number; readonly width: number },
): Legend {
  const names = kinds.slice(0, KINDS).map(cleanText);
  if (kinds.length > KINDS) names[KINDS - 1] = `${names[KINDS - 1]} or other`;
  let [left, line] = [0, 0];
  const places = names.map((name) => {
    const size = 30 + widthOf(name, 12);
    if (left > 0 && left + size > width) [left, line] = [0, line + 1];
    const place = { x: left, y: y + line * 22 };
    left += size + 18;
    return { ...place, text: cutText(name, 12, width - 30), title: name };
  });
  const fill = "var(--upr-ink)";
  return {
    height: names.length === 0 ? 0 : (line + 1) * 22 + 4,
    marks: [
      drawBoxes(
        plot,
        places.flatMap((place, i) =>
          barsAt({ x: place.x, y: place.y - TILE / 2 + 2, width: 28, bar: i + 1, fill }),
        ),
      ),
      drawTexts(
        plot,
        places.map((place) => ({ ...place, x: place.x + 32, y: place.y + 11 })),
      ),
    ],
  };
}

function describe(rows: readonly SpeakersFigureRow[]): string {
  const counts = new Map<string, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  const told = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([group, count]) => `${cleanText(group)} ${count}`);
  return [
    `${countWords(rows.length, "speaker")}, from ${cleanText(rows[0]?.speaker ?? "")} to ${cleanText(rows.at(-1)?.speaker ?? "")}.`,
    `By group: ${listNames(told, 8)}.`,
    ...(rows.length > MOST ? [`The first ${MOST} are drawn.`] : []),
  ].join(" ");
}
