import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import { drawPositions } from "../figures/positions.ts";
import { regionNameOf } from "../names.ts";
import type { PageSection } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS, section } from "../sections/blocks.ts";
import {
  ACCEPTANCE_COLUMNS,
  acceptanceCells,
  countCell,
  headerColumn,
  levelCell,
  numberColumn,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import { answersTable, countPositionsByGroup, NO_STATE_NAMED } from "../sections/position-blocks.ts";
import type { ReviewData } from "./review-data.ts";

/** What was answered, and to whom. */
export async function listPositionsSection(data: ReviewData): Promise<readonly PageSection[]> {
  const { view } = data;
  if (view.size === 0) return [];
  const by = ["recommendingStateGroup"] as const;
  const groups = acceptance(view, { by });
  const levels = new Map(actionProfile(view, { by }).map((row) => [row.recommendingStateGroup, row]));
  const names = groups.map((row) => nameOf(row.recommendingStateGroup));
  const note = noteOf(data, view, { unit: "recommender" });
  return section("positions", "What was answered", [
    figureBlock(
      await drawPositions(countPositionsByGroup(view, names), {
        ...PAGE_WIDTHS,
        id: "positions",
        title: "Answers by regional group of the recommending State",
        note,
        scale: "count",
      }),
    ),
    answersTable(data, view, [["", view]]),
    {
      kind: "table",
      caption: "Answers by regional group of the recommending State",
      columns: [
        headerColumn("From"),
        numberColumn("Recommendations"),
        numberColumn("Mean action"),
        numberColumn("Pending"),
        ...ACCEPTANCE_COLUMNS,
      ],
      rows: groups.map((row) => [
        nameOf(row.recommendingStateGroup),
        countCell(row.total + row.pending),
        levelCell(levels.get(row.recommendingStateGroup)?.value),
        countCell(row.pending),
        ...acceptanceCells(row),
      ]),
      note: noteOf(data, view, { unit: "recommender", labels: ["action"] }),
    },
  ]);
}

function nameOf(group: Parameters<typeof regionNameOf>[0] | undefined): string {
  return group === undefined ? NO_STATE_NAMED : regionNameOf(group);
}
