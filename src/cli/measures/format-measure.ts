import { escapeFormula } from "../format-csv.ts";
import { type CliIo, colorsOf, widthOf } from "../io.ts";
import { unitNoteOf } from "../names.ts";
import { formatKeyValue } from "../slice/key-values.ts";
import { type ConditionKey, KEY_FACTS } from "../slice/keys.ts";
import { formatCount, formatInterval, formatPercent, formatTable, wrapText } from "../text-table.ts";
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
  const [head = "", ...body] = formatTable(
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

/**
 * Rows as CSV: a column per member in the order of the first row that has it, those of members in members joined by a
 * point, an interval as two. Cells that start like a formula are made text.
 */
export async function formatRowsCsv(rows: readonly object[]): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const flat = rows.map((row) => new Map(flatten("", row)));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return stringify([columns, ...flat.map((row) => columns.map((column) => escapeFormula(row.get(column))))]);
}

function flatten(name: string, value: unknown): readonly (readonly [string, string | number | undefined])[] {
  // Also where a row has none: the columns are the same for all.
  if (isInterval(value) || (value === undefined && /interval$/iu.test(name))) {
    return [
      [`${name}.low`, value?.[0]],
      [`${name}.high`, value?.[1]],
    ];
  }
  if (Array.isArray(value)) {
    // A list of records has no place in a cell: it is in the JSON.
    return value.some((each) => typeof each === "object") ? [] : [[name, value.map(String).join(";")]];
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([member, each]) =>
      flatten(name === "" ? member : `${name}.${member}`, each),
    );
  }
  return [[name, typeof value === "number" || value === undefined ? value : String(value)]];
}
