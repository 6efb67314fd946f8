import { PALETTE, PALETTE_COLORS, paletteCss, textColorOn } from "../figures/palette.ts";
import { LAST_STYLED_COLUMN } from "./html-table.ts";
import { PAGE_RULES } from "./page-rules.ts";

/** The palette as {@link paletteCss} has it, and on paper the light one whatever the screen shows. */
function palette(): string {
  const light = PALETTE_COLORS.map(
    (name) => `--upr-${name}:${PALETTE[name].light};--upr-on-${name}:${textColorOn(name).light}`,
  );
  return `${paletteCss()}\n@media print{:root,:root[data-theme]{color-scheme:light;${light.join(";")}}}`;
}

/**
 * Style sheet of a page made by {@link formatHtml}, for whoever takes one in as a fragment: every rule but the variables
 * of the palette stands under the class `upr` of the fragment. `data-theme` of the root element chooses a scheme.
 *
 * @example It begins with the palette
 * ```ts
 * import { formatPageStyle, paletteCss } from "uprkit/report";
 *
 * formatPageStyle().startsWith(paletteCss()); // => true
 * ```
 *
 * @category Report
 */
export function formatPageStyle(): string {
  const dots = PALETTE_COLORS.map((name) => `.upr [data-c=${name}]{--c:var(--upr-${name})}`);
  const places = (letter: string): string =>
    Array.from({ length: LAST_STYLED_COLUMN }, (_, at) => `.${letter}${at + 1} :nth-child(${at + 1})`).join();
  const ends = `.upr :is(th,td):is(${places("e")},.end){text-align:end}`;
  const wrap = [
    `.upr tbody :is(th,td):is(${places("n")}){white-space:nowrap}`,
    `.upr tbody :is(th,td):is(${places("w")}){min-inline-size:7.5rem}`,
  ];
  const widths = `@media (min-width:44.01rem){${wrap.join("")}}`;
  return [palette(), PAGE_RULES.trim(), ends, widths, ...dots].join("\n");
}
