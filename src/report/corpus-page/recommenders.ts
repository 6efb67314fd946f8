import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { drawMap } from "../figures/map.ts";
import type { PageBlock } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import { noteOf, type PageData } from "../sections/page-data.ts";
import { statesTable } from "../sections/state-blocks.ts";

/** All recommending States, the most active first, and on a map how demanding they are. */
export async function listRecommenderBlocks(data: PageData, view: Corpus): Promise<readonly PageBlock[]> {
  const by = ["recommendingState"] as const;
  const levels = new Map(actionProfile(view, { by }).map((row) => [row.recommendingState, row.value]));
  const rows = acceptance(view, { by })
    .flatMap((row) => (row.recommendingState === undefined ? [] : [{ ...row, state: row.recommendingState }]))
    .sort((a, b) => b.total + b.pending - a.total - a.pending);
  if (rows.length === 0) return [];
  const note = noteOf(data, view, { unit: "recommender", labels: ["action"] });
  const demanding = rows.flatMap(({ state }) => {
    const value = levels.get(state);
    return value === undefined ? [] : [{ state, value }];
  });
  return [
    ...(demanding.length === 0
      ? []
      : [
          figureBlock(
            await drawMap(demanding, {
              ...PAGE_WIDTHS,
              id: "recommenders-map",
              title: "Mean action that States ask for (1 minimal to 5 specific)",
              note,
              format: "level",
              domain: [1, 5],
            }),
          ),
        ]),
    statesTable(
      "Recommending States",
      "State",
      rows.map((row) => ({ ...row, size: row.total + row.pending, level: levels.get(row.state) })),
      note,
    ),
  ];
}
