/** What the characters of a chart may be. */
export interface ChartStyle {
  /** Without it, plain ASCII. */
  readonly hasUnicode: boolean;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] as const;
const LEVELS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const ASCII_LEVELS = ["_", ".", "-", "=", "+", "*", "%", "#"] as const;

/** A fraction as a bar; blank where there is no basis. */
export function drawBar(fraction: number | undefined, width: number, { hasUnicode }: ChartStyle): string {
  if (fraction === undefined) return "";
  const filled = clamp(fraction) * width;
  if (!hasUnicode) return "#".repeat(Math.round(filled)).padEnd(width, ".");
  const whole = Math.floor(filled);
  const part = EIGHTHS[Math.round((filled - whole) * 8)] ?? "";
  return ("█".repeat(whole) + part).padEnd(width, "·");
}

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

/** Shares as one bar in which each has its sign as often as it has columns: `1122222334444555`. No color is needed. */
export function drawStack(shares: readonly number[], signs: readonly string[], width: number): string {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (!(sum > 0)) return "";
  let bar = "";
  let running = 0;
  for (const [index, share] of shares.entries()) {
    running += share;
    // The ends are rounded, not the lengths: so they always add up to the width.
    bar += (signs[index] ?? "?").repeat(Math.max(0, Math.round((running / sum) * width) - bar.length));
  }
  return bar;
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
