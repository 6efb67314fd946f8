import type { Figure } from "../figures/figure.ts";

/**
 * A page before it is HTML or Markdown: what it says, in order. Every text in it is plain text; nothing is markup.
 */
export interface Page {
  /** What the page is about, for its `<title>` and first heading. */
  readonly title: string;
  /** What it rests on, in a line under the title: review, session, dates, symbol. */
  readonly subtitle?: string;
  /** The main figures at a glance. */
  readonly facts: readonly PageFact[];
  /** What it says, under headings, in order. */
  readonly sections: readonly PageSection[];
  /** Documents and exports the figures rest on. */
  readonly sources: readonly PageSource[];
  /** Language of the page's own words; default `"en"`. Each text finds its own direction (`dir="auto"`). */
  readonly language?: string;
}

/** One figure of the glance: `204 of 252`, "supported". */
export interface PageFact {
  /** What the figure is of, in a few words. */
  readonly label: string;
  /** The figure as it is to be shown. */
  readonly value: string;
  /** Interval, comparison or unit, in a few words. */
  readonly detail?: string;
}

/** A part of a page under a heading of its own. */
export interface PageSection {
  /** Anchor, in lower case with hyphens, unique among the sections; in HTML, `#section-` stands before it. */
  readonly id: string;
  /** Its heading. */
  readonly title: string;
  /** What stands under the heading, in order. */
  readonly blocks: readonly PageBlock[];
}

export type PageBlock = PageParagraph | PageFigure | PageTable | PageList;

/** A paragraph; `tone: "note"` for limits and cautions. */
export interface PageParagraph {
  /** Tells this block from the others. */
  readonly kind: "paragraph";
  /** What it says, as plain text. */
  readonly text: string;
  /** `"note"` for a limit or caution, which is set apart; absent for a plain paragraph. */
  readonly tone?: "note";
}

/** A figure with its caption, text alternative, note and the data behind it (folded). */
export interface PageFigure {
  /** Tells this block from the others. */
  readonly kind: "figure";
  /** What is shown. */
  readonly figure: Figure;
}

/** A list of short items. */
export interface PageList {
  /** Tells this block from the others. */
  readonly kind: "list";
  /** Its items, as plain text. */
  readonly items: readonly string[];
}

/** A table. Cells are text as it is to be shown; a column of numbers says so, for its alignment and order. */
export interface PageTable {
  /** Tells this block from the others. */
  readonly kind: "table";
  /** What the table shows, in one line. */
  readonly caption: string;
  /** Heads of the columns, in order. */
  readonly columns: readonly PageColumn[];
  /** Cells of each row, one for each column, in their order. */
  readonly rows: readonly (readonly PageCell[])[];
  /** Counting unit and source, for the line under the table. */
  readonly note: string;
  /** Whether a reader may filter its rows (words and, for columns so marked, a choice of values). */
  readonly isFilterable?: boolean;
}

/** A column of a {@link PageTable}. */
export interface PageColumn {
  /** Head of the column. */
  readonly title: string;
  /** `"end"` for numbers; default `"start"`. */
  readonly align?: "start" | "end";
  /** Whether a filterable table offers the values of this column as a choice. */
  readonly isChoice?: boolean;
  /** Whether the first cell of a row names the row: a header for screen readers. */
  readonly isHeader?: boolean;
}

/** Text of a cell, or text with the number or key it is sorted by and a color of the palette beside it. */
export type PageCell =
  | string
  | {
      /** What the cell shows. */
      readonly text: string;
      /** What it is sorted by in place of its text; absent where the text does. */
      readonly sortBy?: number | string;
      /** Name of a color of the palette, such as `"supported"`; never the only carrier of what the cell says. */
      readonly color?: string;
    };

/** A document or an export a page rests on. */
export interface PageSource {
  /** What is cited: `A/HRC/25/5`, or the title of an export with its date. */
  readonly name: string;
  /** File, license, attribution, in a few words. */
  readonly detail?: string;
}
