import { formatCount as formatWhole } from "../number-format.ts";
import type { FigureFormat } from "./figure-options.ts";

/** `1,234`: a count with commas, whatever the reader's language. */
export function formatCount(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${formatWhole(-rounded)}` : formatWhole(rounded);
}

/** `81 %`; `0.4 %` and `99.6 %` where whole percents would say none or all. */
export function formatShare(value: number): string {
  const percent = value * 100;
  const isNearEnd = (percent > 0 && percent < 0.95) || (percent < 100 && percent >= 99.05);
  return `${percent.toFixed(isNearEnd ? 1 : 0)} %`;
}

/** How a figure writes its values. */
export function formatterOf(format: FigureFormat): (value: number) => string {
  if (typeof format === "function") return format;
  if (format === "share") return formatShare;
  if (format === "count") return formatCount;
  return (value) => value.toFixed(2);
}

/** Whether a number can be drawn. */
export function isDrawable(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** A count as it is drawn: 0 for what is none. */
export function countOf(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}

/** Round values from 0 or `low` to `high`, at most `most` steps of 1, 2 or 5 times a power of ten. */
export function listTicks(low: number, high: number, most: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.9999) ?? power * 10;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Steps below 1 are made by division, so that 0.6 is not 0.6000000000000001.
  const at = (i: number) => (step < 1 ? i / Math.round(1 / step) : i * step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => at(first + i));
}
