import { dyads } from "../../analyze/network/dyads.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { drawDyads } from "../figures/dyads.ts";
import { drawMap } from "../figures/map.ts";
import { regionNameOf, stateNameOf } from "../names.ts";
import type { PageBlock } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import {
  ACCEPTANCE_COLUMNS,
  acceptanceCells,
  countCell,
  headerColumn,
  levelCell,
  numberColumn,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
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
    figureBlock(
      await drawDyads(
        rows.slice(0, DRAWN).map((row) => ({
          from: stateNameOf(row.recommendingState),
          to: stateNameOf(row.stateUnderReview),
          count: row.count,
          value: row.acceptance,
        })),
        {
          ...PAGE_WIDTHS,
          id: "dyads",
          title: `The ${Math.min(DRAWN, rows.length)} States it addressed most`,
          note,
        },
      ),
    ),
    {
      kind: "table",
      caption: "States addressed",
      columns: [
        headerColumn("State under review"),
        { title: "Regional group", isChoice: true },
        numberColumn("Recommendations"),
        numberColumn("Mean action"),
        ...ACCEPTANCE_COLUMNS,
      ],
      rows: rows.map((row) => [
        stateNameOf(row.stateUnderReview),
        regionNameOf(regionalGroupOf(row.stateUnderReview)),
        countCell(row.count),
        levelCell(row.actionLevel),
        ...acceptanceCells({
          total: row.answered,
          count: row.supported,
          value: row.acceptance,
          interval: row.interval,
        }),
      ]),
      note: noteOf(data, view, { unit: "recommender", labels: ["action"] }),
      isFilterable: true,
    },
  ];
}
