import { unitNoteOf } from "../../report/names.ts";
import { formatCount, formatInterval, formatPercent } from "../../report/number-format.ts";
import { type CliIo, chartStyleOf, colorsOf, widthOf } from "../io.ts";
import { formatKeyValue } from "../slice/key-values.ts";
import { type ConditionKey, KEY_FACTS } from "../slice/keys.ts";
import { addChart, formatTable, wrapText } from "../terminal/text-table.ts";
import { readMember } from "./arrange-rows.ts";
import type { CellFormat, MeasureColumn, MeasureResult } from "./measure.ts";

/** A measure with what surrounds its table. */
export interface MeasureTable {
  readonly title: string;
  /** Which recommendations it is of, in words; empty for all. */
  readonly about: string;
  readonly result: MeasureResult;
  /** Rows to show, arranged. */
  readonly rows: readonly object[];
  readonly source: string;
}

/** A table for people: title, rows, and under them what is counted, over what, from where. */
export function formatMeasure({ title, about, result, rows, source }: MeasureTable, io: CliIo): string {
  const colors = colorsOf(io.stdout, io.env);
  const width = widthOf(io.stdout);
  const keys = result.by.map((key) => ({
    title: KEY_FACTS.find((facts) => facts.key === key)?.title ?? key,
    cell: (row: object) => formatKeyValue(key, readMember(row, key)),
  }));
  const style = chartStyleOf(io);
  const table = formatTable(
    [
      ...keys.map((key) => ({ title: key.title })),
      ...result.columns.map((column) => ({ title: column.title, align: alignmentOf(column) })),
    ],
    rows.map((row) => [
      ...keys.map((key) => key.cell(row)),
      ...result.columns.map(({ member, format }) => formatCell(format, readMember(row, member))),
    ]),
    width,
  );
  const { chart } = result;
  const [head = "", ...body] =
    chart === undefined || style === undefined
      ? table
      : addChart(
          table,
          rows.length,
          { title: chart.title, draw: (row, columns) => chart.draw(rows[row] ?? {}, columns, style) },
          width,
        );
  const unit = result.unit === undefined ? [] : [unitNoteOf(result.unit)];
  const note = [result.counted, ...unit, source].join(" · ");
  return `${[
    colors.bold(colors.cyan(title)),
    ...(about === "" ? [] : wrapText(`Of: ${about}`, width)),
    "",
    colors.bold(head),
    ...body,
    ...wrapText(note, width).map((line) => colors.dim(line)),
  ].join("\n")}\n`;
}

function isKey(format: CellFormat): format is ConditionKey {
  return KEY_FACTS.some(({ key }) => key === format);
}

function alignmentOf({ format }: MeasureColumn): "left" | "right" {
  return format === "text" || isKey(format) ? "left" : "right";
}

/** A cell for people; `–` where there is no basis. */
export function formatCell(format: CellFormat, value: unknown): string {
  if (isKey(format)) return formatKeyValue(format, value);
  if (value === undefined) return "–";
  if (isInterval(value)) return formatBounds(format, value);
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? formatNumber(format, value) : String(value);
}

function formatNumber(format: CellFormat, value: number): string {
  switch (format) {
    case "count":
      return formatCount(value);
    case "percent":
    case "interval":
      return formatPercent(value);
    case "level":
      return value.toFixed(2);
    case "decimal":
      return value.toFixed(3);
    case "probability":
      return value < 0.001 ? "< 0.001" : value.toFixed(3);
    default:
      return String(value);
  }
}

/** Bounds in percent, or as the number they bound; a dash parts them where none is below 0. */
function formatBounds(format: CellFormat, bounds: readonly [low: number, high: number]): string {
  if (format === "interval" || format === "percent") {
    return bounds[0] < 0
      ? bounds.map((bound) => (100 * bound).toFixed(1)).join(" to ")
      : formatInterval(bounds);
  }
  const [low, high] = bounds.map((bound) => formatCell(format, bound));
  return `${low}${bounds[0] < 0 ? " to " : "–"}${high}`;
}

function isInterval(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((bound) => typeof bound === "number");
}
