import { UprError } from "../../errors.ts";
import type { Figure, FigureKind, FigureValue } from "./figure.ts";
import { createFigureDocument, type FigureNode } from "./figure-document.ts";
import type { FigureOptions } from "./figure-options.ts";
import { cleanText } from "./figure-text.ts";
import { drawTexts } from "./shapes.ts";
import { writeSvg } from "./svg-markup.ts";

/** The charting library, once it is loaded. */
export type PlotLibrary = typeof import("./plot-library.ts");
/** A mark of the charting library, or several. */
export type FigureMarks = ReturnType<PlotLibrary["text"]>;

/** What a figure consists of; all places are px. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly FigureMarks[];
}

/** What a figure shows and how. */
export interface FigureContent<Row extends object> {
  readonly kind: FigureKind;
  /** All rows, drawn or not, in the order of the picture. */
  readonly rows: readonly Row[];
  readonly description: string;
  readonly draw: (plot: PlotLibrary, width: number) => Drawing;
}

const WIDTHS: readonly [least: number, most: number] = [240, 2000];

/** Draws what there is, or says that there is nothing. */
export async function renderFigure<Row extends object>(
  { kind, rows, description, draw }: FigureContent<Row>,
  options: FigureOptions,
): Promise<Figure> {
  const { title, note, width = 680, narrowWidth, document = createFigureDocument() } = options;
  for (const asked of [width, narrowWidth ?? width]) {
    if (Number.isFinite(asked) && asked >= WIDTHS[0] && asked <= WIDTHS[1]) continue;
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot draw "${title}": width is ${asked}, expected ${WIDTHS[0]} to ${WIDTHS[1]} px`,
    );
  }
  const id = options.id ?? `${kind}-${hashOf(JSON.stringify([title, note, width, rows]))}`;
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,99}$/u.test(id)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot draw "${title}": id is ${JSON.stringify(id)}, expected a letter, then letters, digits, "-" and "_"`,
    );
  }
  const plot = await import("./plot-library.ts");
  const isEmpty = rows.length === 0;
  const said = isEmpty ? "No data." : description;
  const drawAt = (own: number, ownId: string): string => {
    const { height, marks } = isEmpty ? drawNothing(plot, own) : draw(plot, own);
    const root = plot.plot({
      // The library asks no more of a document than these two members.
      document: document as unknown as Document,
      width: own,
      height,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      color: { type: "identity" },
      marks: [...marks],
    });
    return writeSvg(root as unknown as FigureNode, {
      id: ownId,
      title,
      description: said,
      width: own,
      height,
    });
  };
  return {
    kind,
    title,
    description: said,
    note,
    svg: drawAt(width, id),
    ...(narrowWidth === undefined ? {} : { narrowSvg: drawAt(narrowWidth, `${id}-narrow`) }),
    rows: rows.map(flattenRow),
  };
}

/** A row as cells of a table: an interval becomes `low` and `high`. */
function flattenRow(row: object): Readonly<Record<string, FigureValue>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): [string, FigureValue][] => {
      if (key !== "interval") return [[key, value as FigureValue]];
      const [low, high] = Array.isArray(value) ? (value as number[]) : [];
      return [
        ["low", low],
        ["high", high],
      ];
    }),
  );
}

function drawNothing(plot: PlotLibrary, width: number): Drawing {
  return {
    height: 72,
    marks: [
      drawTexts(plot, [{ x: width / 2, y: 36, text: "No data" }], {
        anchor: "middle",
        fill: "var(--upr-ink-soft)",
        size: 14,
      }),
    ],
  };
}

/** FNV-1a of a text, in letters and digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** `1 group`, `3 groups`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Names in a sentence; the rest as a number. */
export function listNames(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(cleanText);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
