import type { Figure, FigureValue } from "../figures/figure.ts";
import { formatCount } from "../number-format.ts";
import type { PageTable } from "./page.ts";
import { fillIn, type PageWords } from "./page-words.ts";

/** Decimals a number behind a figure is shown with; files hold it whole. */
const DECIMALS = 4;

/**
 * The rows behind a figure as a table, the first `most` of them; the line under it says when there are more.
 * Columns are the keys of the rows in the order they come up.
 */
export function figureTable({ title, rows }: Figure, most: number, words: PageWords): PageTable {
  const shown = rows.slice(0, most);
  const keys = [...new Set(shown.flatMap((row) => Object.keys(row)))];
  return {
    kind: "table",
    caption: `${words.data}: ${title}`,
    columns: keys.map((key) => ({
      title: keyTitle(key),
      align: shown.every((row) => isNumberOrNone(row[key])) ? "end" : "start",
    })),
    rows: shown.map((row) => keys.map((key) => valueText(row[key], words))),
    note:
      shown.length === rows.length
        ? ""
        : fillIn(words.firstRows, { shown: formatCount(shown.length), total: formatCount(rows.length) }),
  };
}

/** `recommendingState` as `Recommending state`. */
function keyTitle(key: string): string {
  const words = key
    .replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isNumberOrNone(value: FigureValue): boolean {
  return value === undefined || typeof value === "number";
}

function valueText(value: FigureValue, words: PageWords): string {
  switch (typeof value) {
    case "undefined":
      return "–";
    case "boolean":
      return value ? words.yes : words.no;
    case "number":
      return Number.isFinite(value) ? String(Number(value.toFixed(DECIMALS))) : "–";
    default:
      return value;
  }
}
