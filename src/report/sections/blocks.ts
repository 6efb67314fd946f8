import type { Figure } from "../figures/figure.ts";
import type { PageBlock, PageFigure, PageParagraph, PageSection } from "../page/page.ts";
import { leaveEmptyAnswers } from "./cells.ts";

/** A paragraph of plain text. */
export function paragraph(text: string): PageParagraph {
  return { kind: "paragraph", text };
}

/** A limit or a caution. */
export function caution(text: string): PageParagraph {
  return { kind: "paragraph", text, tone: "note" };
}

/** Figures of a page are drawn for a phone too. */
export const PAGE_WIDTHS = { narrowWidth: 340 } as const;

/** A figure as a block of a page. */
export function figureBlock(figure: Figure): PageFigure {
  return { kind: "figure", figure };
}

/** A section, unless it has nothing to say. */
export function section(id: string, title: string, blocks: readonly PageBlock[]): readonly PageSection[] {
  const shown = blocks.map((block) => (block.kind === "table" ? leaveEmptyAnswers(block) : block));
  return blocks.length === 0 ? [] : [{ id, title, blocks: shown }];
}
