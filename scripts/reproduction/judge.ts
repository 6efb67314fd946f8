import type { PublishedFigure, Verdict } from "./figure-tables.ts";

/** Compares ours with the published figure; what is on another population, or not computed, is said to be so. */
export function judgeFigure(figure: PublishedFigure, ours: number | undefined): Verdict {
  if (ours === undefined || figure.published === undefined) return "data";
  if (figure.computedOn !== "") return "population";
  const difference = Math.abs(ours - figure.published);
  if (difference < 1e-9) return "exact";
  const allowed = figure.isRelative ? figure.tolerance * figure.published : figure.tolerance;
  return difference <= allowed ? "within" : "outside";
}

/** Decimals a number is printed with. */
export function countDecimals(printed: string): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}

/** Whether a number rounds to a printed one. Half a unit of the last place either way, so that 0.5 may go up or down. */
export function roundsTo(value: number | undefined, printed: string): boolean {
  const half = 0.5 * 10 ** -countDecimals(printed);
  return value !== undefined && Math.abs(value - Number(printed)) <= half + 1e-9;
}
