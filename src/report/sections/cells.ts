import type { AcceptanceFigures } from "../../analyze/acceptance/acceptance.ts";
import type { Interval } from "../../analyze/statistics/interval.ts";
import { formatCount, formatInterval, formatLevel, formatPercent } from "../number-format.ts";
import type { PageCell, PageColumn, PageTable } from "../page/page.ts";

/** What stands where a number has no basis: never a zero, and never nothing. */
export const NO_BASIS = "no basis";

/** A column whose cells name their rows. */
export function headerColumn(title: string): PageColumn {
  return { title, isHeader: true };
}

/** A column of numbers, aligned at the end. */
export function numberColumn(title: string): PageColumn {
  return { title, align: "end" };
}

/** A number of things, sorted as a number whatever its separators. */
export function countCell(count: number): PageCell {
  return { text: formatCount(count), sortBy: count };
}

/** A fraction in percent. */
export function percentCell(value: number | undefined): PageCell {
  return value === undefined ? NO_BASIS : { text: keepTogether(formatPercent(value)), sortBy: value };
}

/** A mean action level. */
export function levelCell(value: number | undefined): PageCell {
  return value === undefined ? NO_BASIS : { text: formatLevel(value), sortBy: value };
}

/** A rate with what it is of, such as `10.0 % (1 of 10)`, on one line. */
export function rateCell(figures: { readonly count: number; readonly total: number } | undefined): PageCell {
  if (figures === undefined || figures.total === 0) return NO_BASIS;
  const { count, total } = figures;
  const text = `${formatPercent(count / total)} (${formatCount(count)} of ${formatCount(total)})`;
  return { text: keepTogether(text), sortBy: count / total };
}

/** Numbers that are read as one stand on one line. */
export function keepTogether(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** Bounds of a difference, such as `−10.8 to +3.6`; empty where there are none. */
export function formatDifferenceBounds(
  interval: Interval | undefined,
  format: (bound: number) => string,
): string {
  return interval === undefined ? "" : keepTogether(interval.map((bound) => format(bound)).join(" to "));
}

/** A count out of a total with its share: `207 of 284 (72.9 %)`. */
export function formatShare(count: number, total: number): string {
  return total === 0
    ? `none of 0 (${NO_BASIS})`
    : `${formatCount(count)} of ${formatCount(total)} (${formatPercent(count / total)})`;
}

/** An interval of a fraction, in percent. */
export function formatBounds(interval: Interval | undefined): string {
  return interval === undefined ? "" : keepTogether(`${formatInterval(interval)} %`);
}

/** Columns of {@link acceptanceCells}. */
export const ACCEPTANCE_COLUMNS: readonly PageColumn[] = [
  { title: "Answered", align: "end" },
  { title: "Supported", align: "end" },
  { title: "Rate", align: "end" },
  { title: "95 % interval", align: "end" },
];

/** Answered, supported, rate and interval. */
export function acceptanceCells({
  total,
  count,
  value,
  interval,
}: Pick<AcceptanceFigures, "total" | "count" | "value" | "interval">): readonly PageCell[] {
  return [countCell(total), countCell(count), percentCell(value), formatBounds(interval)];
}

/** What a figure of acceptance draws of a row, and no more: the data behind it are shown too. */
export function acceptanceMark(group: string, figures: AcceptanceFigures) {
  const { value, interval, count, total } = figures;
  return { group, value, interval, count, total };
}

/** A table without its columns of answers where nothing was answered, and without that of pending ones where none is. */
export function leaveEmptyAnswers(table: PageTable): PageTable {
  const { columns, rows, note } = table;
  const isNothing = (index: number): boolean =>
    rows.every((row) => {
      const cell = row[index] ?? "";
      return typeof cell === "string" ? cell === "" || cell === NO_BASIS : cell.sortBy === 0;
    });
  const places = (title: string): readonly number[] =>
    columns.flatMap((column, index) => (column.title === title ? [index] : []));
  const isUnanswered = places("Answered").some(isNothing);
  const left = new Set([
    ...(isUnanswered ? ACCEPTANCE_COLUMNS.flatMap(({ title }) => places(title)) : []),
    ...places("Pending").filter(isNothing),
  ]);
  const keep = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => !left.has(index));
  return {
    ...table,
    columns: keep(columns),
    rows: rows.map(keep),
    note: isUnanswered ? `Nothing was answered: ${NO_BASIS} for acceptance. ${note}` : note,
  };
}
