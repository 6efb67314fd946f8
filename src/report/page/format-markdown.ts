import { assertDay } from "../../analyze/calendar/days.ts";
import type { Figure } from "../figures/figure.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { figureTable } from "./figure-table.ts";
import type { Page, PageBlock, PageTable } from "./page.ts";
import { assertAnchors } from "./page-anchors.ts";
import { fillIn, type PageWords, pageWords } from "./page-words.ts";

/** How {@link formatMarkdown} sets a page. */
export interface FormatMarkdownOptions {
  /** Day the page was made, `YYYY-MM-DD`, shown at its foot; nothing is shown when absent, as there is no clock here. */
  readonly madeOn?: string;
}

/** Rows shown of a figure; a page is to be read, files hold all. */
const MOST_ROWS = 50;

/**
 * A page as Markdown of the kind GitHub shows, for a repository, a wiki or an issue.
 *
 * Markdown holds no pictures of its own, so a figure is its title, what it shows in words and the first fifty rows
 * behind it. Every text is escaped: nothing in it becomes markup, a link or HTML; control characters and those that
 * reorder what stands around them are shown as U+FFFD. O(length of the page).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where an anchor of a section is none or comes up twice, or
 * `madeOn` is no day.
 *
 * @example A small page
 * ```ts
 * import { formatMarkdown } from "uprkit/report";
 *
 * const markdown = formatMarkdown({
 *   title: "A *review*",
 *   facts: [{ label: "Supported", value: "204 of 252", detail: "81.0 %" }],
 *   sections: [],
 *   sources: [],
 * });
 * markdown.split("\n")[0]; // => "# A \\*review\\*"
 * markdown.split("\n")[2]; // => "- **Supported:** 204 of 252 (81.0 %)"
 * ```
 *
 * @category Report
 */
export function formatMarkdown(page: Page, options: FormatMarkdownOptions = {}): string {
  const { madeOn } = options;
  if (madeOn !== undefined) assertDay("madeOn", madeOn);
  assertAnchors(page);
  const words = pageWords(page.language ?? "en");
  const facts = page.facts.map(({ label, value, detail }) => {
    const more = detail === undefined ? "" : ` (${escapeMarkdown(detail)})`;
    return `- **${escapeMarkdown(label)}:** ${escapeMarkdown(value)}${more}`;
  });
  const sources = page.sources.map(({ name, detail }) =>
    listItem(detail === undefined ? name : `${name}: ${detail}`),
  );
  const parts = [
    `# ${escapeMarkdown(page.title)}`,
    page.subtitle === undefined ? "" : escapeMarkdown(page.subtitle),
    facts.join("\n"),
    ...page.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.flatMap((block) => blockParts(block, words)),
    ]),
    sources.length === 0 ? "" : `## ${words.sources}\n\n${sources.join("\n")}`,
    madeOn === undefined ? "" : fillIn(words.madeOn, { day: madeOn }),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** An empty text stays empty: asterisks alone would be a rule across the page. */
function bold(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === "" ? "" : `**${escaped}**`;
}

function listItem(text: string): string {
  return `- ${escapeMarkdown(text)}`;
}

function blockParts(block: PageBlock, words: PageWords): string[] {
  switch (block.kind) {
    case "paragraph": {
      const text = escapeMarkdown(block.text);
      return [block.tone === "note" && text !== "" ? `> ${text}` : text];
    }
    case "list":
      return [block.items.map(listItem).join("\n")];
    case "figure":
      return figureParts(block.figure, words);
    case "table":
      return tableParts(block, bold(block.caption));
  }
}

function figureParts(figure: Figure, words: PageWords): string[] {
  const { title, description, note, rows } = figure;
  const table = rows.length === 0 ? [] : tableParts(figureTable(figure, MOST_ROWS, words), "");
  return [bold(title), escapeMarkdown(description), ...table, noteLine(note)];
}

function tableParts({ columns, rows, note }: PageTable, caption: string): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ align }) => (align === "end" ? "---:" : "---"))),
    ...rows.map((row) =>
      line(
        columns.map((_, index) => {
          const cell = row[index] ?? "";
          return escapeMarkdown(typeof cell === "string" ? cell : cell.text);
        }),
      ),
    ),
  ];
  return [caption, columns.length === 0 ? "" : lines.join("\n"), noteLine(note)];
}

/** The line under a table or a figure. */
function noteLine(note: string): string {
  const text = escapeMarkdown(note);
  return text === "" ? "" : `*${text}*`;
}
