import type { Figure } from "./figure.ts";
import { countOf, formatCount, formatterOf, isDrawable } from "./figure-numbers.ts";
import type { FigureFormat, FigureOptions } from "./figure-options.ts";
import { cleanText, cutText, widthOf } from "./figure-text.ts";
import { countWords, type Drawing, type PlotLibrary, renderFigure } from "./render-figure.ts";
import { drawBoxes, drawLines, drawTexts } from "./shapes.ts";
import { patternFill } from "./svg-markup.ts";

/** What one State recommended to another. */
export interface DyadsFigureRow {
  /** Who recommends. */
  readonly from: string;
  /** Who is under review. */
  readonly to: string;
  /** Recommendations from the one to the other. */
  readonly count: number;
  /** What became of it, such as the share accepted; absent or `undefined` where there is no basis. */
  readonly value?: number | undefined;
}

/** How {@link drawDyads} draws. */
export interface DyadsFigureOptions extends FigureOptions {
  /** Of `value`; default `"share"`. */
  readonly format?: FigureFormat;
  /** What `value` is, such as `"accepted"`, the default. */
  readonly valueLabel?: string;
}

/**
 * Pairs, both directions: a line for each pair, to the left what its first member recommended to the second, to the
 * right what the second recommended to the first.
 *
 * Rows of one direction are added (`value` is then the mean, weighted by count). Pairs stand by how much passes between
 * them, most first; the one who recommends more stands left. At most 30 pairs are drawn, and the description says how
 * many more `rows` hold.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a width or an id that cannot be.
 *
 * @example Two States
 * ```ts
 * import { drawDyads } from "uprkit/report";
 *
 * const rows = [
 *   { from: "NOR", to: "CHN", count: 3, value: 1 / 3 },
 *   { from: "CHN", to: "NOR", count: 1, value: 1 },
 * ];
 * const figure = await drawDyads(rows, { title: "Norway and China", note: "By recommending State; UPR Info." });
 * figure.description; // => "1 pair, 4 recommendations. Most: NOR to CHN, 3 (33 % accepted)."
 * ```
 *
 * @category Report
 */
export function drawDyads(rows: readonly DyadsFigureRow[], options: DyadsFigureOptions): Promise<Figure> {
  const { format = "share", valueLabel = "accepted" } = options;
  const write = formatterOf(format);
  const pairs = pairsOf(rows);
  const tell = (value: number | undefined) =>
    value === undefined ? "" : `${write(value)} ${cleanText(valueLabel)}`.trim();
  return renderFigure(
    {
      kind: "dyads",
      rows,
      description: describe(pairs, tell),
      draw: (plot, width) => drawPairs(plot, pairs.slice(0, MOST), { width, write, valueLabel, tell }),
    },
    options,
  );
}

const MOST = 30;
const BAR = 18;
const NARROW = 480;

interface Direction {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly value: number | undefined;
}

/** Both directions of a pair; of the second nothing may be told. */
interface Pair {
  readonly there: Direction;
  readonly back: Direction | undefined;
}

interface Layout {
  readonly width: number;
  readonly write: (value: number) => string;
  readonly valueLabel: string;
  readonly tell: (value: number | undefined) => string;
}

function pairsOf(rows: readonly DyadsFigureRow[]): readonly Pair[] {
  const directions = new Map<string, Direction & { readonly weight: number }>();
  for (const { from, to, count, value } of rows) {
    const key = JSON.stringify([from, to]);
    const before = directions.get(key);
    const own = countOf(count);
    const weight = isDrawable(value) ? own : 0;
    const sum = (before?.weight ?? 0) + weight;
    const mean =
      isDrawable(value) && weight === sum
        ? value
        : ((before?.value ?? 0) * (before?.weight ?? 0) + (value ?? 0) * weight) / sum;
    directions.set(key, {
      from,
      to,
      count: (before?.count ?? 0) + own,
      value: isDrawable(mean) ? mean : before?.value,
      weight: sum,
    });
  }
  const pairs = new Map<string, Direction[]>();
  for (const direction of directions.values()) {
    const key = JSON.stringify([direction.from, direction.to].sort());
    pairs.set(key, [...(pairs.get(key) ?? []), direction]);
  }
  return [...pairs.values()]
    .flatMap((pair): Pair[] => {
      const [there, back] = [...pair].sort((a, b) => b.count - a.count);
      return there === undefined ? [] : [{ there, back }];
    })
    .sort((a, b) => sumOf(b) - sumOf(a));
}

function sumOf({ there, back }: Pair): number {
  return there.count + (back?.count ?? 0);
}

function drawPairs(
  plot: PlotLibrary,
  pairs: readonly Pair[],
  { width, write, valueLabel, tell }: Layout,
): Drawing {
  const numberOf = ({ count, value }: Direction) =>
    value === undefined ? formatCount(count) : `${formatCount(count)} · ${write(value)}`;
  const directions = pairs.flatMap(({ there, back }) => (back === undefined ? [there] : [there, back]));
  const room = Math.max(...directions.map((direction) => widthOf(numberOf(direction), 11))) + 8;
  const names = directions.flatMap(({ from, to }) => [from, to]);
  const isNarrow = width < NARROW;
  const pitch = isNarrow ? BAR + 28 : BAR + 8;
  const longestName = Math.max(...names.map((name) => widthOf(cleanText(name), 12)));
  const side = isNarrow ? 0 : Math.min(width * 0.25, longestName + 8);
  const middle = width / 2;
  const longest = Math.max(1, ...directions.map(({ count }) => count));
  const length = plot.scale({
    x: { type: "linear", domain: [0, longest], range: [0, Math.max(12, middle - side - room)] },
  });
  const top = 30;
  const bars = pairs.flatMap(({ there, back }, i) =>
    [there, back].flatMap((direction, part) => {
      if (direction === undefined) return [];
      const size = length.apply(direction.count);
      const isLeft = part === 0;
      const said = tell(direction.value);
      return [
        {
          x: isLeft ? middle - size - 1 : middle + 1,
          y: top + i * pitch + (isNarrow ? 20 : 4),
          width: size,
          height: BAR,
          fill: isLeft ? "var(--upr-accent)" : patternFill("hatch", "accent"),
          title: `${cleanText(direction.from)} to ${cleanText(direction.to)}: ${formatCount(direction.count)}${said === "" ? "" : ` (${said})`}`,
          isLeft,
          text: numberOf(direction),
        },
      ];
    }),
  );
  const numbers = (isLeft: boolean) =>
    drawTexts(
      plot,
      bars
        .filter((bar) => bar.isLeft === isLeft)
        .map((bar) => ({
          x: isLeft ? bar.x - 5 : bar.x + bar.width + 5,
          y: bar.y + bar.height / 2,
          text: bar.text,
        })),
      { anchor: isLeft ? "end" : "start", size: 11 },
    );
  const nameTexts = (isLeft: boolean) =>
    drawTexts(
      plot,
      pairs.map(({ there }, i) => {
        const name = isLeft ? there.from : there.to;
        return {
          x: isLeft ? 0 : width,
          y: top + i * pitch + (isNarrow ? 10 : pitch / 2),
          text: cutText(name, 12, isNarrow ? middle - 6 : side - 6),
          title: cleanText(name),
        };
      }),
      { anchor: isLeft ? "start" : "end" },
    );
  const hasValue = directions.some(({ value }) => value !== undefined);
  const soft = "var(--upr-ink-soft)";
  const head = hasValue ? ` · ${cleanText(valueLabel)}` : "";
  const bottom = top + pairs.length * pitch;
  return {
    height: Math.ceil(bottom + 8),
    marks: [
      drawTexts(plot, [{ x: middle - 8, y: 12, text: cutText(`from the left${head} ◀`, 11, middle - 8) }], {
        anchor: "end",
        size: 11,
        fill: soft,
      }),
      drawTexts(plot, [{ x: middle + 8, y: 12, text: cutText(`▶ from the right${head}`, 11, middle - 8) }], {
        size: 11,
        fill: soft,
      }),
      drawBoxes(plot, bars),
      drawLines(plot, [{ x1: middle, x2: middle, y1: top, y2: bottom }]),
      numbers(true),
      numbers(false),
      nameTexts(true),
      nameTexts(false),
    ],
  };
}

function describe(pairs: readonly Pair[], tell: (value: number | undefined) => string): string {
  const all = pairs.reduce((sum, pair) => sum + sumOf(pair), 0);
  const most = pairs.map(({ there }) => there).sort((a, b) => b.count - a.count)[0];
  const said = tell(most?.value);
  return [
    `${countWords(pairs.length, "pair")}, ${formatCount(all)} recommendations.`,
    ...(most === undefined
      ? []
      : [
          `Most: ${cleanText(most.from)} to ${cleanText(most.to)}, ${formatCount(most.count)}${said === "" ? "" : ` (${said})`}.`,
        ]),
    ...(pairs.length > MOST ? [`The first ${MOST} pairs are drawn.`] : []),
  ].join(" ");
}
