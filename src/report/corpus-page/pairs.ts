import { dyads } from "../../analyze/network/dyads.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { formatCount } from "../number-format.ts";
import type { PageBlock } from "../page/page.ts";
import { paragraph } from "../sections/blocks.ts";
import { noteOf, type PageData } from "../sections/page-data.ts";
import { pairsFigure } from "../sections/state-blocks.ts";

/** Pairs in the figure. */
const DRAWN = 20;

/** The pairs of States with most recommendations, and what became of these. */
export async function listPairBlocks(data: PageData, view: Corpus): Promise<readonly PageBlock[]> {
  const rows = [...dyads(view)].sort((a, b) => b.count - a.count);
  if (rows.length === 0) return [];
  return [
    paragraph(
      `${formatCount(rows.length)} pairs of States have at least one recommendation from the one to the other.`,
    ),
    await pairsFigure(rows.slice(0, DRAWN), {
      id: "pairs",
      title: `The ${Math.min(DRAWN, rows.length)} pairs with most recommendations`,
      note: noteOf(data, view, { unit: "recommender" }),
    }),
  ];
}
