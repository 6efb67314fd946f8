import { dyads } from "../../analyze/network/dyads.ts";
import { drawMap } from "../figures/map.ts";
import type { PageBlock } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import { noteOf } from "../sections/page-data.ts";
import { pairsFigure, statesTable } from "../sections/state-blocks.ts";
import type { StateData } from "./state-data.ts";

/** Pairs in the figure. */
const DRAWN = 15;

/** Which States it addressed, on a map, the most addressed, and all as a table. */
export async function listAddressedBlocks(data: StateData): Promise<readonly PageBlock[]> {
  const { view } = data;
  const rows = [...dyads(view)].sort((a, b) => b.count - a.count);
  const note = noteOf(data, view, { unit: "recommender" });
  return [
    figureBlock(
      await drawMap(
        rows.map(({ stateUnderReview, count }) => ({ state: stateUnderReview, value: count })),
        {
          ...PAGE_WIDTHS,
          id: "addressed-map",
          title: "States addressed, by number of recommendations",
          note,
          format: "count",
          domain: [0, Math.max(...rows.map(({ count }) => count))],
        },
      ),
    ),
    await pairsFigure(rows.slice(0, DRAWN), {
      id: "dyads",
      title: `The ${Math.min(DRAWN, rows.length)} States it addressed most`,
      note,
    }),
    statesTable(
      "States addressed",
      "State under review",
      rows.map((row) => ({
        state: row.stateUnderReview,
        size: row.count,
        level: row.actionLevel,
        total: row.answered,
        count: row.supported,
        value: row.acceptance,
        interval: row.interval,
      })),
      noteOf(data, view, { unit: "recommender", labels: ["action"] }),
    ),
  ];
}
