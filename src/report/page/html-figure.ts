import type { Figure } from "../figures/figure.ts";
import { formatText } from "./escape-html.ts";
import { figureTable } from "./figure-table.ts";
import type { HtmlContext } from "./html-context.ts";
import { formatTable } from "./html-table.ts";

/** Rows shown behind one figure; a page is to be read, files hold all. */
const MOST_ROWS = 200;

/** Width in pixels from which on a picture keeps its size on a phone and scrolls in its own box. */
const WIDE = 480;

/**
 * A figure: caption, what it shows in words, the picture, the line under it and, folded, the rows behind it.
 *
 * The picture is one image for a screen reader, named by the caption and described by the words.
 */
export function formatFigure(figure: Figure, id: string, context: HtmlContext): string {
  const { title, description, note, svg, narrowSvg, rows } = figure;
  const isWide = narrowSvg === undefined && widthOf(svg) >= WIDE;
  const table =
    rows.length === 0
      ? ""
      : formatTable(figureTable(figure, MOST_ROWS, context.words), `${id}_data`, context);
  // Of two pictures the page shows one, to everyone: what is not shown is not read out either.
  const image = ` role="img" aria-labelledby="${id}" aria-describedby="${id}_text"`;
  return [
    `<figure aria-labelledby="${id}">\n`,
    `<figcaption><strong id="${id}" dir="auto">${formatText(title)}</strong>`,
    `<span id="${id}_text" dir="auto">${formatText(description)}</span></figcaption>\n`,
    `<div class="plot${isWide ? " wide" : ""}"${isWide ? ` role="group" aria-labelledby="${id}" tabindex="0"` : ""}>`,
    `<div${narrowSvg === undefined ? "" : ' class="on-wide"'}${image}>${svg}</div>`,
    narrowSvg === undefined ? "" : `<div class="on-narrow"${image}>${narrowSvg}</div>`,
    "</div>\n",
    note === "" ? "" : `<p class="source" dir="auto">${formatText(note)}</p>\n`,
    table === "" ? "" : `<details><summary>${context.words.data}</summary>\n${table}</details>\n`,
    "</figure>\n",
  ].join("");
}

/** Width a picture says it has; 0 where it says none. */
function widthOf(svg: string): number {
  const head = svg.slice(0, svg.indexOf(">") + 1);
  const width = /\swidth="(\d{1,5})/u.exec(head)?.[1];
  const box = /\sviewBox="[-\d.]{1,9} [-\d.]{1,9} (\d{1,5})/u.exec(head)?.[1];
  return Number(width ?? box ?? 0);
}
