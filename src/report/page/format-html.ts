import { assertDay } from "../../analyze/calendar/days.ts";
import { escapeHtml, formatText } from "./escape-html.ts";
import { FILTER_SCRIPT, FILTER_SCRIPT_HASH } from "./filter-script.generated.ts";
import { formatContents, formatFacts, formatSection, formatSources } from "./html-blocks.ts";
import type { HtmlContext } from "./html-context.ts";
import type { Page } from "./page.ts";
import { assertAnchors } from "./page-anchors.ts";
import { formatPageStyle } from "./page-style.ts";
import { directionOf, fillIn, pageWords } from "./page-words.ts";

/** How {@link formatHtml} sets a page. */
export interface FormatHtmlOptions {
  /** Day the page was made, `YYYY-MM-DD`, shown at its foot; nothing is shown when absent, as there is no clock here. */
  readonly madeOn?: string;
  /** Colors: `"auto"` (default) follows the reader's system; printing is always light. */
  readonly theme?: "auto" | "light" | "dark";
  /**
   * Only one `<article class="upr">`, without head, style and script, for a page that brings its own; default
   * `false`. Its style is {@link formatPageStyle}, its filters are {@link filterTables}.
   */
  readonly isFragment?: boolean;
}

/**
 * A page as one HTML file that loads nothing and can be read without script.
 *
 * Every text stands as text: nothing in it becomes an element, a link or a script. Control characters and those that
 * reorder what stands around them are shown as U+FFFD; each text finds its own direction. A policy in the file
 * (`Content-Security-Policy`) forbids every request and every script but the page's own filter, by its hash. Pictures of
 * figures are taken as they are. The page's few own words are in its language where that is one of the six official
 * ones of the United Nations, else in English. O(length of the page); the same page gives the same file.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where an anchor of a section is none or comes up twice, or
 * `madeOn` is no day.
 *
 * @example A small page
 * ```ts
 * import { formatHtml } from "uprkit/report";
 *
 * const html = formatHtml({
 *   title: "A <review>",
 *   facts: [{ label: "Supported", value: "204 of 252" }],
 *   sections: [{ id: "about", title: "About", blocks: [{ kind: "paragraph", text: "One line." }] }],
 *   sources: [{ name: "A/HRC/25/5" }],
 * });
 * html.startsWith("<!doctype html>"); // => true
 * html.includes("<title>A &lt;review&gt;</title>"); // => true
 * ```
 *
 * @category Report
 */
export function formatHtml(page: Page, options: FormatHtmlOptions = {}): string {
  const { madeOn, theme = "auto", isFragment = false } = options;
  if (madeOn !== undefined) assertDay("madeOn", madeOn);
  assertAnchors(page);
  const language = page.language ?? "en";
  const context: HtmlContext = { words: pageWords(language), direction: directionOf(language) };
  const attributes = `lang="${escapeHtml(language)}" dir="${context.direction}"`;
  if (isFragment) {
    return `<article class="upr" ${attributes}>\n${formatBody(page, madeOn, context, "div")}</article>\n`;
  }
  const body = formatBody(page, madeOn, context, "main");
  // Only `formatTable` writes this: in a text, `<` never stands as itself.
  const hasFilter = body.includes('<div class="tools"');
  return [
    `<!doctype html>\n<html ${attributes}${theme === "auto" ? "" : ` data-theme="${theme}"`}>\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${formatPolicy(hasFilter)}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
    `<meta name="generator" content="uprkit">\n<title>${escapeHtml(page.title)}</title>\n`,
    `<style>${formatPageStyle()}</style>\n</head>\n<body class="upr">\n`,
    `<a class="skip" href="#main_">${context.words.skip}</a>\n`,
    body,
    hasFilter ? `<script>${FILTER_SCRIPT}</script>\n` : "",
    "</body>\n</html>\n",
  ].join("");
}

/** Style is inline as pictures carry some of their own; it can load nothing either, so it can tell nobody anything. */
function formatPolicy(hasFilter: boolean): string {
  const script = hasFilter ? [`script-src '${FILTER_SCRIPT_HASH}'`] : [];
  return [
    "default-src 'none'",
    ...script,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function formatBody(
  page: Page,
  madeOn: string | undefined,
  context: HtmlContext,
  main: "main" | "div",
): string {
  const contents = formatContents(page.sections, context);
  const day =
    madeOn === undefined
      ? ""
      : `<p>${fillIn(context.words.madeOn, { day: `<time datetime="${madeOn}">${madeOn}</time>` })}</p>\n`;
  return [
    `<header class="top">\n<h1 dir="auto">${formatText(page.title)}</h1>\n`,
    page.subtitle === undefined ? "" : `<p class="subtitle" dir="auto">${formatText(page.subtitle)}</p>\n`,
    `</header>\n<div class="body${contents === "" ? "" : " with-nav"}">\n${contents}<${main} id="main_" tabindex="-1">\n`,
    formatFacts(page.facts),
    ...page.sections.map((section) => formatSection(section, context)),
    `</${main}>\n</div>\n<footer class="foot">\n${formatSources(page.sources, context)}${day}</footer>\n`,
  ].join("");
}
