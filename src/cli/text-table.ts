/** One column of a table for people. */
export interface TextColumn {
  readonly title: string;
  /** Numbers stand right; default `"left"`. */
  readonly align?: "left" | "right";
}

const GAP = "  ";

/**
 * Rows as aligned lines, the titles first. What does not fit into `width` is cut in the last column, as the
 * others hold names and numbers.
 */
export function formatTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const before = widths.slice(0, -1).reduce((sum, size) => sum + size + GAP.length, 0);
  return lines.map((line) =>
    columns
      .map(({ align }, index) => {
        const cell = line[index] ?? "";
        const isLast = index === columns.length - 1;
        if (align === "right") return cell.padStart(widths[index] ?? 0);
        return isLast ? cutText(cell, Math.max(10, width - before)) : cell.padEnd(widths[index] ?? 0);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Text of at most `width` characters, with an ellipsis where something is left out. */
export function cutText(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
}

/** Text broken between words into lines of at most `width` characters; a longer word keeps its line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Fraction as a percentage with one decimal, such as `72.9 %`; `–` where there is no basis. */
export function formatPercent(fraction: number | undefined): string {
  return fraction === undefined ? "–" : `${(fraction * 100).toFixed(1)} %`;
}

/** Interval of a fraction in percent, such as `67.4–77.7`; empty where there is none. */
export function formatInterval(interval: readonly [low: number, high: number] | undefined): string {
  return interval === undefined ? "" : interval.map((bound) => (bound * 100).toFixed(1)).join("–");
}

/** Number with thousands apart, such as `33,082`; the same everywhere, whatever the locale. */
export function formatCount(value: number): string {
  const digits = String(value);
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(",");
}
