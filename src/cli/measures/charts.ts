import { drawInterval, drawScale, drawSparkline, drawStack } from "../terminal/terminal-chart.ts";
import { readMember } from "./arrange-rows.ts";
import type { MeasureChart } from "./measure.ts";

/** Members of the rows of `actionProfile`, by category. */
const SHARES = [
  "minimalShare",
  "continuingShare",
  "consideringShare",
  "generalShare",
  "specificShare",
] as const;

/** A rate with its interval on a scale from 0 to 1. */
export const RATE_CHART: MeasureChart = {
  title: drawScale,
  draw(row, columns, style) {
    const interval = readMember(row, "interval");
    const bounds = Array.isArray(interval)
      ? ([Number(interval[0]), Number(interval[1])] as const)
      : undefined;
    return drawInterval(readNumber(row, "value"), bounds, columns, style);
  },
};

/** The mix of the five categories as one bar of their digits. */
export const MIX_CHART: MeasureChart = {
  title: () => "mix",
  draw: (row, columns) =>
    drawStack(
      SHARES.map((share) => readNumber(row, share) ?? 0),
      ["1", "2", "3", "4", "5"],
      columns,
    ),
};

/** Acceptance of each period that has an answer, from 0 at the bottom to 1 at the top. */
export const SERIES_CHART: MeasureChart = {
  title: () => "0 to 100 %",
  draw(row, columns, style) {
    const series = readMember(row, "series");
    const values = Array.isArray(series) ? series.map((point: object) => readNumber(point, "value")) : [];
    return drawSparkline(values.slice(-columns), style);
  },
};

function readNumber(row: object, member: string): number | undefined {
  const value = readMember(row, member);
  return typeof value === "number" ? value : undefined;
}
