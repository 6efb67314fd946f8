import { PALETTE_COLORS } from "../figures/palette.ts";
import { escapeHtml, formatText } from "./escape-html.ts";
import type { HtmlContext } from "./html-context.ts";
import type { PageCell, PageColumn, PageTable } from "./page.ts";

/** Characters of a word from which on it may be broken anywhere; shorter ones keep a column as wide as they are. */
const LONG_WORD = 24;

/** Characters up to which a cell stands in one line where there is room. */
const NARROW = 18;

/** Characters a column of longer cells keeps at least. */
const WRAPPED = 15;

/** Rows from which on a table scrolls in a box of its own, so that what follows stays near; printed it is whole. */
const TALL = 40;

/** Characters a table can be wide before it may have to scroll sideways: on a phone, and where rows restack there. */
const PHONE_WIDTH = 36;
const STACK_WIDTH = 80;

/** Space at both sides of a cell, in characters. */
const PADDING = 3;

/** The last column whose alignment the style sheet knows by its place; later ones say it cell by cell. */
export const LAST_STYLED_COLUMN = 24;

/**
 * A table with its caption and the line under it; the controls of a filterable one stay hidden until the page's
 * script has shown that it runs.
 *
 * @param id - Anchor no other part of the page has; ids of its parts begin with it.
 */
export function formatTable(table: PageTable, id: string, context: HtmlContext): string {
  const isFilterable = table.isFilterable === true && table.rows.length > 1;
  const measures = table.columns.map((column, index) => measureColumn(column, index, table.rows));
  const width = measures.reduce((sum, { leastWidth }) => sum + leastWidth + PADDING, 0);
  const mayScroll = width > (isFilterable ? STACK_WIDTH : PHONE_WIDTH);
  // A group and no region: dozens of landmarks would be none.
  const isTall = isFilterable && table.rows.length >= TALL;
  const scroller = mayScroll || isTall ? ` role="group" aria-labelledby="${id}" tabindex="0"` : "";
  const classes = [
    ...(isFilterable ? ["filter"] : []),
    ...table.columns.flatMap(({ align }, index) => (align === "end" ? placeClass("e", index) : [])),
    ...measures.flatMap(({ isNarrow }, index) => placeClass(isNarrow ? "n" : "w", index)),
  ];
  const head = table.columns.map((column, index) => headerCell(column, index, context));
  const parts = [
    isFilterable ? formatTools(table, id, context) : "",
    `<div class="scroll${isTall ? " tall" : ""}"${scroller}>`,
    `<table${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}>`,
    `<caption id="${id}"><span dir="auto">${formatText(table.caption)}</span></caption>`,
    `<thead><tr>${head.join("")}</tr></thead>\n<tbody${isFilterable ? ` id="${id}_rows"` : ""}>\n`,
    ...formatRows(table, isFilterable, context),
    "</tbody></table></div>\n",
  ];
  if (table.note !== "") parts.push(`<p class="source" dir="auto">${formatText(table.note)}</p>\n`);
  return parts.join("");
}

function headerCell(
  { align, title }: PageColumn,
  index: number,
  { direction: pageDirection }: HtmlContext,
): string {
  const end = align === "end" && index >= LAST_STYLED_COLUMN ? ' class="end"' : "";
  const direction = align === "end" ? "" : ' dir="auto"';
  const text = formatText(title);
  // Words of another direction are set in theirs, as "95 % interval" in an Arabic page.
  const shown = align === "end" && pageDirection === "rtl" ? `<bdi>${text}</bdi>` : text;
  return `<th scope="col"${end}${direction}>${shown}</th>`;
}

/** Rows as HTML. What is the same in every row is made once: the largest reviews have hundreds. */
function formatRows(table: PageTable, isFilterable: boolean, context: HtmlContext): string[] {
  const { columns } = table;
  const labels = columns.map(({ title }) => (isFilterable ? ` data-label="${escapeHtml(title)}"` : ""));
  return table.rows.map((row) => {
    const cells = columns.map((column, index) => {
      const cell = row[index] ?? "";
      const end = column.align === "end" && index >= LAST_STYLED_COLUMN ? " end" : "";
      return formatCell(cell, column, labels[index] ?? "", end, context);
    });
    return `<tr>${cells.join("")}</tr>\n`;
  });
}

function formatCell(
  cell: PageCell,
  column: PageColumn,
  label: string,
  end: string,
  { direction }: HtmlContext,
): string {
  const { text, sortBy, color } = typeof cell === "string" ? { text: cell } : cell;
  const classes = `${hasLongWord(text) ? "long" : ""}${end}`.trim();
  const attributes = [
    classes === "" ? "" : ` class="${classes}"`,
    isPaletteColor(color) ? ` data-c="${color}"` : "",
    sortBy === undefined ? "" : ` data-sort="${escapeHtml(String(sortBy))}"`,
  ].join("");
  const isHeader = column.isHeader === true;
  const open = isHeader ? `th scope="row"${attributes}` : `td${label}${attributes}`;
  const close = isHeader ? "th" : "td";
  const shown = formatText(text);
  // A number keeps the side the column ends at, which a direction of its own on the cell would turn around.
  if (column.align === "end") {
    const number = direction === "rtl" ? `<bdi dir="ltr">${shown}</bdi>` : shown;
    return `<${open}>${number}</${close}>`;
  }
  return `<${open} dir="auto">${shown}</${close}>`;
}

function isPaletteColor(name: string | undefined): boolean {
  return (PALETTE_COLORS as readonly (string | undefined)[]).includes(name);
}

/** Search field, choices and the number of rows shown; the script fills the choices with the values there are. */
function formatTools(table: PageTable, id: string, { words }: HtmlContext): string {
  const choices = table.columns.flatMap((column, index) =>
    column.isChoice === true
      ? [
          `<label><span dir="auto">${escapeHtml(column.title)}</span> `,
          `<select data-column="${index}" autocomplete="off"><option value="">${words.all}</option></select></label>`,
        ]
      : [],
  );
  return [
    `<div class="tools" role="group" aria-label="${words.filter}" data-rows="${words.rowsShown}" hidden>`,
    `<label><span>${words.search}</span> <input type="search" autocomplete="off" aria-controls="${id}_rows"></label>`,
    ...choices,
    `<button type="button">${words.clear}</button> <output></output></div>\n`,
  ].join("");
}

/** What says something of a column by its place, so that no cell has to. */
function placeClass(letter: "e" | "n" | "w", index: number): string[] {
  return index < LAST_STYLED_COLUMN ? [`${letter}${index + 1}`] : [];
}

/** Characters a column needs at least, and whether its cells are so short that they need not wrap. */
function measureColumn({ title }: PageColumn, index: number, rows: PageTable["rows"]) {
  let [longest, longestText] = [longestWord(title), 0];
  for (const row of rows) {
    const text = textOf(row[index] ?? "");
    longest = Math.max(longest, longestWord(text));
    longestText = Math.max(longestText, text.length);
  }
  const isNarrow = longestText <= NARROW;
  return { isNarrow, leastWidth: Math.max(longest, isNarrow ? longestText : WRAPPED) };
}

function textOf(cell: PageCell): string {
  return typeof cell === "string" ? cell : cell.text;
}

function longestWord(text: string): number {
  let longest = 0;
  for (const word of text.split(/\s/u)) longest = Math.max(longest, word.length);
  return Math.min(longest, LONG_WORD);
}

function hasLongWord(text: string): boolean {
  return text.length >= LONG_WORD && longestWord(text) === LONG_WORD;
}
