import { formatText } from "./escape-html.ts";
import type { HtmlContext } from "./html-context.ts";
import { formatFigure } from "./html-figure.ts";
import { formatTable } from "./html-table.ts";
import type { PageBlock, PageFact, PageSection, PageSource } from "./page.ts";

/**
 * Anchor of a section as the file has it. Pictures bring ids of their own, often named after the section they stand in,
 * and an id may come up but once.
 */
function anchorOf({ id }: PageSection): string {
  return `section-${id}`;
}

/** A part of the page under its heading. */
export function formatSection(section: PageSection, context: HtmlContext): string {
  const anchor = anchorOf(section);
  return [
    `<section aria-labelledby="${anchor}">\n`,
    `<h2 id="${anchor}" tabindex="-1" dir="auto">${formatText(section.title)}</h2>\n`,
    ...section.blocks.map((block, index) => formatBlock(block, `${anchor}_${index + 1}`, context)),
    "</section>\n",
  ].join("");
}

function formatBlock(block: PageBlock, id: string, context: HtmlContext): string {
  switch (block.kind) {
    case "paragraph": {
      const note = block.tone === "note" ? ' class="note"' : "";
      return `<p${note} dir="auto">${formatText(block.text)}</p>\n`;
    }
    case "list": {
      if (block.items.length === 0) return "";
      const items = block.items.map((item) => `<li dir="auto">${formatText(item)}</li>\n`);
      return `<ul>\n${items.join("")}</ul>\n`;
    }
    case "figure":
      return formatFigure(block.figure, id, context);
    case "table":
      return formatTable(block, id, context);
  }
}

/** The main figures at a glance, as terms and what they come to. */
export function formatFacts(facts: readonly PageFact[]): string {
  if (facts.length === 0) return "";
  const entries = facts.map(({ label, value, detail }) =>
    [
      `<div><dt dir="auto">${formatText(label)}</dt>`,
      `<dd dir="auto">${formatText(value)}</dd>`,
      detail === undefined ? "" : `<dd class="detail" dir="auto">${formatText(detail)}</dd>`,
      "</div>\n",
    ].join(""),
  );
  return `<dl class="facts">\n${entries.join("")}</dl>\n`;
}

/** Links to the parts of the page; none where there is but one part. */
export function formatContents(sections: readonly PageSection[], { words }: HtmlContext): string {
  if (sections.length < 2) return "";
  const links = sections.map(
    (section) => `<li><a href="#${anchorOf(section)}" dir="auto">${formatText(section.title)}</a></li>\n`,
  );
  return `<nav aria-label="${words.contents}"><p>${words.contents}</p>\n<ol>\n${links.join("")}</ol></nav>\n`;
}

/** What the page rests on. */
export function formatSources(sources: readonly PageSource[], { words }: HtmlContext): string {
  if (sources.length === 0) return "";
  const items = sources.map(({ name, detail }) =>
    detail === undefined
      ? `<li><b dir="auto">${formatText(name)}</b></li>\n`
      : `<li><b dir="auto">${formatText(name)}</b> <span dir="auto">${formatText(detail)}</span></li>\n`,
  );
  return `<h2 id="sources_">${words.sources}</h2>\n<ul>\n${items.join("")}</ul>\n`;
}
