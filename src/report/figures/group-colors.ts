import type { PaletteColor } from "./palette.ts";
import type { FigureMarks, PlotLibrary } from "./render-figure.ts";

/** Groups with a color of their own. */
const KNOWN: ReadonlyMap<string, PaletteColor> = /* @__PURE__ */ new Map<string, PaletteColor>([
  ["Africa", "africa"],
  ["Asia-Pacific", "asia-pacific"],
  ["EEG", "eeg"],
  ["GRULAC", "grulac"],
  ["WEOG", "weog"],
  ["Observer", "observers"],
  ["soft", "supported"],
  ["demanding", "noted"],
  ["mixed", "partial"],
  ["supported", "supported"],
  ["partially-supported", "partial"],
  ["noted", "noted"],
  ["not-supported", "noted"],
  ["pending", "pending"],
]);

/** Colors for other groups, in the order they are given out. */
const FREE: readonly PaletteColor[] = [
  "weog",
  "africa",
  "asia-pacific",
  "grulac",
  "eeg",
  "supported",
  "noted",
  "partial",
  "accent",
  "ink",
];

/** Shapes in the corners of tiles, so that a group is not told by its color alone; the first has none. */
const SYMBOLS = ["", "circle", "square", "triangle", "diamond", "plus", "times", "star"] as const;

/** A small shape at a place. */
export interface SymbolShape {
  readonly x: number;
  readonly y: number;
  readonly symbol: string;
  readonly fill: string;
}

/** The shape of a group by its place among the groups, if it has one. */
export function symbolAt(
  place: number,
  { x, y, fill }: { readonly x: number; readonly y: number; readonly fill: string },
): readonly SymbolShape[] {
  const symbol = SYMBOLS[place % SYMBOLS.length] ?? "";
  return symbol === "" ? [] : [{ x, y, symbol, fill }];
}

/** The shapes. */
export function drawSymbols(plot: PlotLibrary, shapes: readonly SymbolShape[]): FigureMarks {
  return plot.dot(shapes, { x: "x", y: "y", r: 2.2, symbol: "symbol", fill: "fill" });
}

/** A color for each group: the caller's, the one it is known by, or the next that is free; gray where none is left. */
export function colorGroups(
  groups: readonly string[],
  colors: ReadonlyMap<string, PaletteColor> = new Map(),
): ReadonlyMap<string, PaletteColor> {
  const given = new Map<string, PaletteColor>();
  for (const group of groups) {
    const color = colors.get(group) ?? KNOWN.get(group);
    if (color !== undefined) given.set(group, color);
  }
  const taken = new Set(given.values());
  const free = FREE.filter((color) => !taken.has(color));
  for (const group of groups) {
    if (!given.has(group)) given.set(group, free.shift() ?? "pending");
  }
  return given;
}
