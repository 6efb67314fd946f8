import { cleanText } from "./clean-text.ts";
import { displayWidth, padColumns, padColumnsStart, takeColumns } from "./display-width.ts";

/** One column of a table for people. */
export interface TextColumn {
  readonly title: string;
  /** Numbers stand right; default `"left"`. */
  readonly align?: "left" | "right";
}

const GAP = "  ";
/** Fewest columns of a cell that is cut; with less room, rows are set as blocks. */
const LEAST_CUT = 10;
/** From here on a row keeps its line, if need be past the end: a pipe has no width, and programs read it by lines. */
const KEEPS_LINES = 90;

/**
 * Rows as aligned lines, the titles first. What does not fit into `width` is cut in the last column, as the others hold
 * names and numbers. Where they alone do not fit into a narrow terminal, each row is a block: its first cell, and under
 * it the others with their titles.
 */
export function formatTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(cleanText))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ""))));
  const before = widths.slice(0, -1).reduce((sum, size) => sum + size + GAP.length, 0);
  const last = widths.at(-1) ?? 0;
  const least = columns.at(-1)?.align === "right" ? last : Math.min(last, LEAST_CUT);
  const hasRoom = before + least <= width || width >= KEEPS_LINES;
  if (columns.length > 1 && !hasRoom) return formatBlocks(columns, lines.slice(1), width);
  return lines.map((line) =>
    columns
      .map(({ align }, index) => {
        const cell = line[index] ?? "";
        const isLast = index === columns.length - 1;
        if (align === "right") return padColumnsStart(cell, widths[index] ?? 0);
        return isLast
          ? cutText(cell, Math.max(LEAST_CUT, width - before))
          : padColumns(cell, widths[index] ?? 0);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** A small chart in each row of a table, right of it. */
export interface TableChart {
  /** What stands over it, in so many columns: the ends of its scale. */
  readonly title: (columns: number) => string;
  /** The chart of a row, in so many columns. */
  readonly draw: (row: number, columns: number) => string;
}

/** Fewest and most columns of a chart. */
const CHART_COLUMNS = [10, 28] as const;

/** Lines of a table with a chart in each row, where there is room for one; the first line has the titles. */
export function addChart(
  lines: readonly string[],
  rows: number,
  chart: TableChart,
  width: number,
): readonly string[] {
  const widest = Math.max(...lines.map(displayWidth));
  const columns = Math.min(CHART_COLUMNS[1], width - widest - GAP.length);
  // Rows set as blocks have no place beside them.
  if (columns < CHART_COLUMNS[0] || lines.length !== rows + 1) return lines;
  return lines.map((line, index) => {
    const cell = index === 0 ? chart.title(columns) : chart.draw(index - 1, columns);
    return `${padColumns(line, widest)}${GAP}${cell}`.trimEnd();
  });
}

/** Rows one under the other: `Chile` and under it `count 3 · rate 66.7 %`; a cell that is empty is left out. */
function formatBlocks(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const [first, ...others] = columns;
  const blocks = rows.flatMap(([name = "", ...cells]) => {
    const facts = cells.flatMap((cell, index) =>
      cell.trim() === "" ? [] : [`${others[index]?.title ?? ""} ${cell.trim()}`.trim()],
    );
    return [...wrapText(name, width), ...joinFacts(facts, width - GAP.length).map((line) => GAP + line)];
  });
  return [cutText(first?.title ?? "", width), ...blocks];
}

/** Facts with a point between them, broken between facts, and within one only where it is longer than a line. */
function joinFacts(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    const joined = last === undefined ? undefined : `${last} · ${fact}`;
    if (joined !== undefined && displayWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(fact, width));
  }
  return lines;
}

/** Text of at most `width` columns, with an ellipsis where something is left out. */
export function cutText(text: string, width: number): string {
  const clean = cleanText(text);
  return displayWidth(clean) <= width ? clean : `${takeColumns(clean, Math.max(0, width - 1)).trimEnd()}…`;
}

/** Text broken between words into lines of at most `width` columns; a longer word keeps its line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let size = 0;
  for (const word of cleanText(text).split(" ")) {
    const wordSize = displayWidth(word);
    if (line !== "" && size + 1 + wordSize > width) {
      lines.push(line);
      line = word;
      size = wordSize;
    } else {
      size += (line === "" ? 0 : 1) + wordSize;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A line with its indent kept: what does not fit goes on under it, two columns further in. */
export function wrapIndented(line: string, width: number): string[] {
  const [indent = ""] = /^ */u.exec(line) ?? [];
  const [first = "", ...rest] = wrapText(line.trimStart(), width - indent.length - 2);
  return [`${indent}${first}`, ...rest.map((part) => `${indent}  ${part}`)];
}
