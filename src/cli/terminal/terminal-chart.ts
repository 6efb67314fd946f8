/** What the characters of a chart may be. */
export interface ChartStyle {
  /** Without it, plain ASCII. */
  readonly hasUnicode: boolean;
}

const LEVELS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const ASCII_LEVELS = ["_", ".", "-", "=", "+", "*", "%", "#"] as const;

/**
 * A fraction with its interval on a scale from 0 to 1: `···├──●─┤···`. The interval is what can be said, the point
 * the best guess; without an interval the point stands alone.
 */
export function drawInterval(
  fraction: number | undefined,
  interval: readonly [low: number, high: number] | undefined,
  width: number,
  { hasUnicode }: ChartStyle,
): string {
  if (fraction === undefined) return "";
  const [ground, low, line, point, high] = hasUnicode ? ["·", "├", "─", "●", "┤"] : [".", "[", "-", "o", "]"];
  const cells = Array.from({ length: width }, () => ground);
  const cellOf = (value: number): number => Math.min(width - 1, Math.floor(clamp(value) * width));
  if (interval !== undefined) {
    const [from, to] = interval.map(cellOf) as [number, number];
    cells.fill(line, from, to + 1);
    cells[from] = low;
    cells[to] = high;
  }
  cells[cellOf(fraction)] = point;
  return cells.join("");
}

/**
 * Shares as one bar in which each has its sign as often as it has columns: `1122222334444555`. No color is needed. What
 * is there is seen: a share above 0 has one column or more, as long as there are so many.
 */
export function drawStack(shares: readonly number[], signs: readonly string[], width: number): string {
  return shareColumns(shares, width)
    .map((columns, index) => (signs[index] ?? "?").repeat(columns))
    .join("");
}

/** Columns of each share, by largest remainder: they add up to the width, or to 0 where there is no share. */
function shareColumns(shares: readonly number[], width: number): readonly number[] {
  const bySize = (a: number, b: number): number => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b;
  const parts = shares.flatMap((share, index) => (share > 0 ? [index] : [])).sort(bySize);
  const columns = shares.map(() => 0);
  if (parts.length >= width) {
    // Not room for all: the largest are seen.
    for (const index of parts.slice(0, width)) columns[index] = 1;
    return columns;
  }
  // The smallest first: one that would have less than a column takes a whole one from those that have more.
  const large = [...parts];
  const exactly = (index: number): number => {
    const sum = large.reduce((total, each) => total + (shares[each] ?? 0), 0);
    return ((shares[index] ?? 0) / sum) * (width - parts.length + large.length);
  };
  for (let last = large.at(-1); last !== undefined && exactly(last) < 1; last = large.at(-1)) {
    columns[last] = 1;
    large.pop();
  }
  const exact = large.map((index) => ({ index, columns: exactly(index) }));
  for (const each of exact) columns[each.index] = Math.floor(each.columns);
  const left = width - columns.reduce((total, each) => total + each, 0);
  exact.sort((a, b) => (b.columns % 1) - (a.columns % 1) || a.index - b.index);
  for (const { index } of exact.slice(0, left)) columns[index] = (columns[index] ?? 0) + 1;
  return columns;
}

/** Values from 0 to 1 in time as a line of small columns, one for each; a space where there is no basis. */
export function drawSparkline(values: readonly (number | undefined)[], { hasUnicode }: ChartStyle): string {
  const levels = hasUnicode ? LEVELS : ASCII_LEVELS;
  return values
    .map((value) =>
      value === undefined
        ? " "
        : levels[Math.min(levels.length - 1, Math.floor(clamp(value) * levels.length))],
    )
    .join("");
}

/** The ends of a scale from 0 to 1, over a chart of so many columns. */
export function drawScale(width: number): string {
  return `0 %${"100 %".padStart(Math.max(0, width - 3))}`;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
